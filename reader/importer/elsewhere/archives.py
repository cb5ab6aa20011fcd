"""Exports that are archives: Omnivore's with all its articles, Pocket's with its lists in parts."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.importer.door import decode
from reader.importer.elsewhere import tables
from reader.importer.elsewhere.entries import MAX_ENTRIES, Entries, cleaned, line, split_of, tag_names
from reader.importer.elsewhere.moments import day_of
from reader.importer.limits import Members, members
from reader.importer.places import Places
from reader.model.capture import Split
from reader.model.elsewhere import Marked
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

_METADATA = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json\Z")
_PART = re.compile(r"(?:^|/)part_\d+\.csv\Z")
#: Both programs write a file or three for each article.
_MOST = 3 * MAX_ENTRIES
_LABELS = re.compile(r"#\S(?:[^#\n]*[^#\s])?")


def split(data: bytes, name: str) -> Split:
    """The articles of an archive. Raises ImportRefused for one beyond the limits, and for any other."""
    archive = members(data, name, most=_MOST)
    entries = Entries(name)
    if any(map(_METADATA.search, archive.names)):
        _read_omnivore(entries, archive, name)
        return split_of(data, name, "Omnivore", "utf-8", entries.all)
    parts = [member for member in archive.names if _PART.search(member)]
    if not parts:
        raise ImportRefused(
            in_english(
                "{name} is a zip archive or an office document; unpack it, or save its text.", name=name
            )
        )
    for member in sorted(parts):
        decoded = decode(archive.read(member), member)
        table = tables.table_of(decoded.text)
        if table is None or table.program != "Pocket":
            raise ImportRefused(
                in_english(
                    "{name} holds no list of Pocket's in {member}; export it again.", name=name, member=member
                )
            )
        for row in tables.rows_of(decoded.text, Places(decoded, b""), member):
            table.read(entries, row)
    for entry in entries.all:
        # Their bytes are those of the member, which is packed.
        entry.rows.clear()
    return split_of(data, name, "Pocket", "utf-8", entries.all)


def is_export(data: bytes) -> bool:
    """Whether a zip archive has in its table what these exports have."""
    return bool(re.search(rb"metadata_\d{1,9}_to_\d{1,9}\.json|part_\d{1,9}\.csv", data[-(2**22) :]))


def _read_omnivore(entries: Entries, archive: Members, name: str) -> None:
    for member in filter(_METADATA.search, archive.names):
        try:
            items = json.loads(archive.read(member))
        except (ValueError, RecursionError):
            raise ImportRefused(
                in_english("{name} is damaged in {member}; export it again.", name=name, member=member)
            ) from None
        folder = member.rpartition("/")[0]
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict):
                _read_item(entries, archive, f"{folder}/" if folder else "", item)


def _read_item(entries: Entries, archive: Members, folder: str, item: Mapping[str, Any]) -> None:
    """One article: its text is a file of its own, and so are its highlights."""
    slug = line(item.get("slug"))
    entry = entries.at(item.get("url"), item.get("title"), item.get("author"))
    entry.author = line(item.get("author"))
    entry.guid = line(item.get("id"))
    entry.published = day_of(item.get("publishedAt"))
    entry.saved = day_of(item.get("savedAt"))
    entry.archived = line(item.get("state")).lower() == "archived"
    progress = item.get("readingProgress")
    entry.read = isinstance(progress, (int, float)) and progress >= 100
    labels = item.get("labels")
    entry.tags = tag_names(labels if isinstance(labels, list) else ())
    page, notes = f"{folder}content/{slug}.html", f"{folder}highlights/{slug}.md"
    if page in archive:
        entry.html = cleaned(archive.read(page).decode("utf-8-sig", "replace"))
    if notes in archive:
        for mark in _marks(archive.read(notes).decode("utf-8", "replace")):
            entry.mark(mark)


def _marks(markdown: str) -> Iterator[Marked]:
    """Highlights as Omnivore writes them: a quote, perhaps its labels, perhaps its note, empty lines between.

    Words before any quote are a note on the article.
    """
    quote, note, labels = "", "", ""
    for block in re.split(r"\n[ \t]*\n", markdown.replace("\r\n", "\n").strip("\n")):
        if block.lstrip().startswith(">"):
            if quote or note:
                yield _mark(quote, labels, note)
            lines = (re.sub(r"^\s*>\s?", "", each) for each in block.split("\n"))
            quote, note, labels = "\n".join(lines).strip(), "", ""
        elif quote and not labels and not note and _is_labels(block):
            labels = block
        elif block.strip():
            note = f"{note}\n\n{block.strip()}" if note else block.strip()
    if quote or note:
        yield _mark(quote, labels, note)


def _is_labels(block: str) -> bool:
    return "\n" not in block.strip() and bool(re.fullmatch(r"(?:#\S[^#]*)+", block.strip()))


def _mark(quote: str, labels: str, note: str) -> Marked:
    return Marked(cleaned(quote), note=cleaned(note), tags=tag_names(_LABELS.findall(labels)))

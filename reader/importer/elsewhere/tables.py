"""Exports in CSV, each known by its header: Readwise, Pocket, Instapaper, Hypothesis, and our own."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.importer.door import decode
from reader.importer.elsewhere.colors import our_color
from reader.importer.elsewhere.entries import Entries, Entry, cleaned, line, split_of, tag_names
from reader.importer.elsewhere.moments import day_of, moment
from reader.importer.limits import MAX_BYTES
from reader.importer.places import Places
from reader.model.capture import Split
from reader.model.cells import names_in, unguarded
from reader.model.elsewhere import Marked
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

_SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells by the names of their columns in lower case, and its bytes."""

    cells: dict[str, str]
    place: tuple[int, int]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


class Table(NamedTuple):
    """A kind of table: its program, the columns that every one of its files has, and how a row is read."""

    program: str
    columns: frozenset[str]
    read: Callable[[Entries, Row], None]


def table_of(head: str) -> Table | None:
    """The kind of table that a text begins with, by its header; None for any other."""
    csv.field_size_limit(MAX_BYTES)
    first = _header(head)
    for separator in _SEPARATORS:
        names = frozenset(_names(next(csv.reader([first], delimiter=separator), [])))
        found = next((table for table in TABLES if table.columns <= names), None)
        if found is not None:
            return found
    return None


def split(data: bytes, name: str) -> Split:
    """The articles of a table. Raises ImportRefused for what is no table of these, or holds nothing."""
    decoded = decode(data, name)
    found = table_of(decoded.text)
    if found is None:
        raise ImportRefused(in_english("{name} is no table that is known here; see its header.", name=name))
    entries = Entries(name)
    for row in rows_of(decoded.text, Places(decoded, data), name):
        found.read(entries, row)
    return split_of(data, name, found.program, decoded.encoding, entries.all, decoded.assumed)


def rows_of(text: str, places: Places, name: str) -> Iterator[Row]:
    """The rows of a table below its header, each with its bytes. Raises ImportRefused for a damaged one."""
    lines = _Lines(text)
    separator = max(_SEPARATORS, key=_header(text).count)
    reader = csv.reader(lines, delimiter=separator)
    try:
        names = _names(next(reader, []))
        start = lines.at
        for cells in reader:
            if any(cell.strip() for cell in cells):
                place = places.byte(start), places.byte(lines.at)
                yield Row({key: unguarded(cell) for key, cell in zip(names, cells, strict=False)}, place)
            start = lines.at
    except csv.Error as error:
        raise ImportRefused(
            in_english("{name} is a damaged table ({error}); export it again.", name=name, error=error)
        ) from None


class _Lines:
    """The lines of a text, and how far they have been read in code points."""

    def __init__(self, text: str) -> None:
        self.at = 0
        self._lines = io.StringIO(text, newline="")

    def __iter__(self) -> Iterator[str]:
        for each in self._lines:
            self.at += len(each)
            yield each


def _header(text: str) -> str:
    return re.split(r"[\r\n]", text.lstrip("\ufeff"), maxsplit=1)[0]


def _names(cells: Sequence[str]) -> list[str]:
    return [cell.strip().strip("\ufeff").lower() for cell in cells]


def _readwise(entries: Entries, row: Row) -> None:
    """A highlight; ".favorite" and the like are tags that Readwise itself reads."""
    tags = [name for name in names_in(row["tags"]) if name != ".discard"]
    source = row["url"] or row["source url"] or row["source_url"]
    entry = entries.at(source, row["book title"] or row["title"], row["book author"] or row["author"])
    entry.tags = tag_names((*entry.tags, *names_in(row["document tags"])))
    made = row["highlighted at"] or row["date"]
    entry.saved = min(filter(None, (entry.saved, day_of(made))), default=None)
    mark = Marked(
        cleaned(row["highlight"]),
        note=cleaned(row["note"]),
        tags=tag_names(tag.removeprefix(".") for tag in tags),
        color=our_color(row["color"]),
        made=moment(made),
    )
    entry.mark(mark, row.place)


def _ours(entries: Entries, row: Row) -> None:
    """A highlight of our own export, or an article with the note on it."""
    entry = entries.at(row["url"], row["title"], row["author"], key=line(row["article_id"]))
    entry.id = line(row["article_id"])
    entry.site = line(row["site"])
    entry.tags = tag_names(names_in(row["tags"]))
    entry.published = day_of(row["published"])
    entry.saved = day_of(row["captured"])
    entry.language = line(row["language"])
    entry.read, entry.starred, entry.archived, entry.later = (
        row[name] == "true" for name in ("read", "starred", "archived", "later")
    )
    entry.title = line(row["title"])
    mark = Marked(
        cleaned(row["quote"]),
        cleaned(row["prefix"]),
        cleaned(row["suffix"]),
        cleaned(row["note"]),
        tag_names(names_in(row["highlight_tags"])),
        our_color(row["color"]),
        moment(row["created"]),
    )
    entry.mark(mark, row.place)


def _pocket(entries: Entries, row: Row) -> None:
    entry = _link(entries, row)
    entry.tags = tag_names((*entry.tags, *row["tags"].split("|")))
    entry.saved = day_of(row["time_added"])
    entry.archived = entry.read = row["status"].strip().lower() in ("archive", "archived", "read")


def _instapaper(entries: Entries, row: Row) -> None:
    """A link with what was selected of it. Its folder says its state, or is one of the reader's own."""
    entry = _link(entries, row)
    folder = line(row["folder"])
    entry.saved = day_of(row["timestamp"])
    entry.starred |= folder == "Starred"
    entry.archived |= folder == "Archive"
    entry.read |= folder == "Archive"
    own = () if folder in ("Unread", "Starred", "Archive") else (folder,)
    entry.tags = tag_names((*entry.tags, *own, *_listed(row["tags"])))
    entry.mark(Marked(cleaned(row["selection"]), made=moment(row["timestamp"])), row.place)


def _listed(cell: str) -> list[object]:
    """Tags as a list in JSON, or parted by commas."""
    try:
        found = json.loads(cell) if cell.lstrip().startswith("[") else None
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, list) else list(names_in(cell))


def _link(entries: Entries, row: Row) -> Entry:
    entry = entries.at(row["url"], row["title"])
    entry.rows.append(row.place)
    return entry


def _hypothesis(entries: Entries, row: Row) -> None:
    if row["type"].strip().lower() == "reply":
        return
    entry = entries.at(row["url"], row["page"])
    made = moment(row["created at"])
    entry.saved = min(filter(None, (entry.saved, day_of(row["created at"]))), default=None)
    quote = "" if row["type"].strip().lower() == "page note" else cleaned(row["quote/description"])
    tags = tag_names(names_in(row["tags"]))
    entry.mark(Marked(quote, note=cleaned(row["comment"]), tags=tags, made=made), row.place)


#: The tables that are known, the one with the most telling header first.
TABLES = (
    Table("Postil", frozenset({"article_id", "highlight_id", "quote", "prefix"}), _ours),
    Table("Hypothesis", frozenset({"url", "type", "quote/description", "comment"}), _hypothesis),
    Table("Readwise", frozenset({"highlight", "book title"}), _readwise),
    Table("Readwise", frozenset({"highlight", "title", "author"}), _readwise),
    Table("Pocket", frozenset({"title", "url", "time_added", "status"}), _pocket),
    Table("Instapaper", frozenset({"url", "title", "folder", "timestamp"}), _instapaper),
)

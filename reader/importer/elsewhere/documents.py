"""Exports in JSON: Hypothesis, wallabag, KOReader and calibre, each known by what it says of itself."""

import json
from collections.abc import Callable, Iterator, Mapping
from json import JSONDecoder
from typing import Any, NamedTuple

from reader.importer.elsewhere.colors import our_color
from reader.importer.elsewhere.entries import Entries, cleaned, line, split_of, tag_names
from reader.importer.elsewhere.moments import day_of, moment
from reader.importer.formats.jsonplaces import members
from reader.model.capture import Split
from reader.model.elsewhere import Marked
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

Value = Mapping[str, Any]
Place = tuple[int, int]

_BLANK = " \t\r\n"
_decode = JSONDecoder().raw_decode


class Document(NamedTuple):
    """A kind of document: its program, the member that lists its entries ("" for a list), how one is read."""

    program: str
    listed: str
    read: Callable[[Entries, Value, Place], None]


def document_of(found: object) -> Document | None:
    """The kind of a document by what JSON made of it; None for any other."""
    if isinstance(found, list):
        return _of_list(found, "")
    if not isinstance(found, dict):
        return None
    if found.get("type") == "calibre_annotation_collection":
        return Document("calibre", "annotations", _calibre)
    if isinstance(found.get("documents"), list) and any(map(_is_koreader, found["documents"])):
        return Document("KOReader", "documents", _koreader)
    if _is_koreader(found):
        return Document("KOReader", "entries", _koreader)
    for listed in ("annotations", "rows"):
        if isinstance(found.get(listed), list):
            return _of_list(found[listed], listed, only="Hypothesis")
    return None


def _of_list(items: list[object], listed: str, only: str = "") -> Document | None:
    first = next((item for item in items if isinstance(item, dict)), {})
    if "uri" in first and isinstance(first.get("target"), list):
        return Document("Hypothesis", listed, _hypothesis)
    if not only and {"url", "title", "is_archived"} <= first.keys():
        return Document("wallabag", listed, _wallabag)
    return None


def _is_koreader(found: object) -> bool:
    return isinstance(found, dict) and isinstance(found.get("entries"), list) and "title" in found


def split(data: bytes, name: str) -> Split:
    """The articles of a document. Raises ImportRefused for what is none of these, or holds nothing."""
    encoding = json.detect_encoding(data).removesuffix("-sig")
    if encoding in ("utf-16", "utf-32"):
        encoding += "-le" if data[0] == 0xFF else "-be"
    source = data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        found = json.loads(source)
        document = document_of(found)
        if document is None:
            raise ImportRefused(in_english("{name} is no document that is known here.", name=name))
        entries = Entries(name)
        if document.listed == "entries":
            document.read(entries, found, (0, len(data)))
        else:
            for value, place in _listed(source, encoding, data, document.listed):
                document.read(entries, value, place)
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise ImportRefused(
            in_english(
                "{name} is a damaged export in JSON ({kind}); export it again.",
                name=name,
                kind=type(error).__name__,
            )
        ) from None
    return split_of(data, name, document.program, encoding, entries.all)


def _listed(source: str, encoding: str, data: bytes, listed: str) -> Iterator[tuple[Value, Place]]:
    """The objects of a list, each with its bytes; `source` is the text of `data` in `encoding`."""
    point, byte = 0, len(data) - len(source.encode(encoding, "replace"))
    at = _skip(source, 0, _BLANK)
    if listed:
        at = [start for key, _, start, _ in members(source, at) if key == listed][-1]
    at = _skip(source, at + 1, _BLANK)
    while source[at] != "]":
        value, end = _decode(source, at)
        start = byte + len(source[point:at].encode(encoding, "replace"))
        point, byte = end, start + len(source[at:end].encode(encoding, "replace"))
        if isinstance(value, dict):
            yield value, (start, byte)
        at = _skip(source, end, _BLANK + ",")


def _skip(source: str, at: int, signs: str) -> int:
    while source[at] in signs:
        at += 1
    return at


def _objects(value: object) -> list[Value]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _strings(value: object, key: str = "") -> list[object]:
    """The names in a list of strings, or of objects that have them under a key."""
    given = value if isinstance(value, list) else []
    return [one.get(key) if isinstance(one, dict) else one for one in given]


def _hypothesis(entries: Entries, item: Value, place: Place) -> None:
    """An annotation as the API has it, which the client exports too; a reply to one is no annotation."""
    if item.get("references"):
        return
    document = item.get("document") if isinstance(item.get("document"), dict) else {}
    titles = _strings(document.get("title")) if document else []
    entry = entries.at(item.get("uri"), next(iter(titles), ""))
    made = item.get("created")
    entry.saved = min(filter(None, (entry.saved, day_of(made))), default=None)
    selectors = [one for target in _objects(item.get("target")) for one in _objects(target.get("selector"))]
    quote = next((one for one in selectors if one.get("type") == "TextQuoteSelector"), {})
    mark = Marked(
        cleaned(quote.get("exact")),
        cleaned(quote.get("prefix")),
        cleaned(quote.get("suffix")),
        cleaned(item.get("text")),
        tag_names(_strings(item.get("tags"))),
        made=moment(made),
    )
    entry.mark(mark, place)


def _wallabag(entries: Entries, item: Value, place: Place) -> None:
    entry = entries.at(item.get("url") or item.get("given_url"), item.get("title"))
    entry.rows.append(place)
    entry.html = cleaned(item.get("content"))
    entry.site = line(item.get("domain_name"))
    entry.author = ", ".join(filter(None, map(line, _strings(item.get("published_by")))))
    entry.language = line(item.get("language"))
    entry.published = day_of(item.get("published_at"))
    entry.saved = day_of(item.get("created_at"))
    entry.archived = entry.read = item.get("is_archived") in (1, True, "1")
    entry.starred = item.get("is_starred") in (1, True, "1")
    entry.tags = tag_names(_strings(item.get("tags"), "label"))
    for note in _objects(item.get("annotations")):
        mark = Marked(
            cleaned(note.get("quote")), note=cleaned(note.get("text")), made=moment(note.get("created_at"))
        )
        entry.mark(mark, place)


def _koreader(entries: Entries, item: Value, place: Place) -> None:
    """A book or an article with its clippings."""
    author = line(item.get("author")).replace("\n", ", ")
    entry = entries.at("", item.get("title"), "" if author == "Unknown Author" else author)
    entry.rows.append(place)
    for clipping in _objects(item.get("entries")):
        made = moment(clipping.get("time"))
        entry.saved = min(filter(None, (entry.saved, day_of(clipping.get("time")))), default=None)
        mark = Marked(
            cleaned(clipping.get("text")),
            note=cleaned(clipping.get("note")),
            color=our_color(clipping.get("color")),
            made=made,
        )
        entry.mark(mark, place)


def _calibre(entries: Entries, item: Value, place: Place) -> None:
    """A highlight of calibre's viewer. An export names a book by no more than its number."""
    inner = item.get("annotation")
    annotation = {**item, **(inner if isinstance(inner, dict) else {})}
    if annotation.get("type") != "highlight" or annotation.get("removed"):
        return
    entry = entries.at("", annotation.get("title"), key=f"book {line(annotation.get('book_id'))}")
    style = annotation.get("style")
    made = annotation.get("timestamp")
    entry.saved = min(filter(None, (entry.saved, day_of(made))), default=None)
    mark = Marked(
        cleaned(annotation.get("highlighted_text")),
        note=cleaned(annotation.get("notes")),
        color=our_color(style.get("which") if isinstance(style, dict) else ""),
        made=moment(made),
    )
    entry.mark(mark, place)

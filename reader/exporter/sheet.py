"""What goes out of one article, as plain values: every format and every template writes these.

Days and times are ISO 8601 (times UTC), places in the text code points, places in a capture bytes; all are
half open.
"""

import hashlib
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from reader.exporter.escape import one_line
from reader.exporter.names import block_id
from reader.exporter.people import each
from reader.model import linking
from reader.model.article import CaptureRef, Reading
from reader.model.body import Block, BlockKind, Link, byte_span
from reader.model.highlight import Anchor
from reader.model.highlight import Highlight as Mark

_BY = re.compile(r"by\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+|,\s+", re.IGNORECASE)
#: Hexadecimal digits of a check hash.
_CHECKED = 16


class Annotation(NamedTuple):
    """A highlight as it goes out, with its note and tags.

    `quote` is exact, `prefix` and `suffix` stood around it. `start` and `end` are its place in the sheet's
    text, None where the words are `lost` from it. `file`, `first` and `last` are its bytes in a capture,
    "" and None where they are not known; `sha256` tells that capture from others of its name. `check` is
    the beginning of the SHA-256 of the quote in UTF-8: by it anyone can tell whether the words were changed
    on their way.
    """

    id: str
    block: str
    link: str
    quote: str
    prefix: str
    suffix: str
    start: int | None
    end: int | None
    lost: bool
    color: str
    note: str
    tags: tuple[str, ...]
    created: str
    updated: str
    file: str
    first: int | None
    last: int | None
    check: str
    sha256: str = ""


class Sheet(NamedTuple):
    """An article as it goes out.

    `title` is None where none was printed; `heading` then has the words that stand in for it. `note` is
    the note on the article, Markdown as typed. `highlights` are in the order of reading, lost ones last.
    `blocks` are those of the reading view, over `text`; `links` lead out of it.
    """

    id: str
    link: str
    title: str | None
    heading: str
    authors: tuple[str, ...]
    site: str
    published: str | None
    captured: str | None
    url: str | None
    language: str | None
    tags: tuple[str, ...]
    read: bool
    starred: bool
    later: bool
    archived: bool
    cut: bool
    words: int
    captures: tuple[CaptureRef, ...]
    note: str
    highlights: tuple[Annotation, ...]
    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...] = ()


def sheet(reading: Reading) -> Sheet:
    """All of an article that any format writes."""
    row, version = reading.row, reading.version
    return Sheet(
        id=row.id,
        link=linking.address(row.id),
        title=row.title,
        heading=row.heading,
        authors=tuple(authors(reading)),
        site=row.source,
        published=row.published,
        captured=row.captured,
        url=reading.url,
        language=reading.language,
        tags=reading.tags,
        read=row.read,
        starred=row.starred,
        later=row.later,
        archived=row.archived,
        cut=version.cut,
        words=row.words,
        captures=reading.captures,
        note=reading.note,
        highlights=tuple(annotation(reading, mark) for mark in sorted(reading.highlights, key=_order)),
        text=version.text,
        blocks=version.reading or version.blocks,
        links=reading.links,
    )


def annotation(reading: Reading, mark: Mark) -> Annotation:
    """A highlight of an article as it goes out."""
    lost = mark.anchor is Anchor.LOST
    span = bytes_of(reading, mark)
    return Annotation(
        id=mark.id,
        block=block_id(mark.id),
        link=linking.address(reading.row.id, mark.id),
        quote=mark.quote.exact,
        prefix=mark.quote.prefix,
        suffix=mark.quote.suffix,
        start=None if lost else mark.start,
        end=None if lost else mark.end,
        lost=lost,
        color=mark.color,
        note=mark.note,
        tags=mark.tags,
        created=_moment(mark.created),
        updated=_moment(mark.updated),
        file=reading.version.capture.file if span else "",
        first=span[0] if span else None,
        last=span[1] if span else None,
        check=check_hash(mark.quote.exact),
        sha256=reading.version.capture.sha256 if span else "",
    )


def check_hash(quote: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of a quote in UTF-8 (a lone surrogate counts as "?")."""
    return hashlib.sha256(quote.encode("utf-8", "replace")).hexdigest()[:_CHECKED]


def bytes_of(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    """Where the words stand in the capture of the version shown; None for a lost highlight."""
    version = reading.version
    if mark.anchor is Anchor.LOST:
        return None
    return byte_span(version.text, version.segments, mark.start, mark.end, version.encoding)


def authors(reading: Reading) -> list[str]:
    """The names in a byline "By A and B" (not "With reporting by"), else who the page says wrote it."""
    version = reading.version
    names: list[str] = []
    for block in version.blocks:
        line = one_line(version.text[block.start : block.end])
        by = _BY.match(line) if block.kind is BlockKind.BYLINE else None
        if by:
            names += filter(None, _AND.split(line[by.end() :]))
    if not names and reading.author:
        names += each(one_line(reading.author))
    return distinct(names)


def whereabouts(capture: CaptureRef) -> str:
    """A capture's file and the bytes in it, half open, that hold the article."""
    return f"{one_line(capture.file)}, bytes {capture.start}-{capture.end}"


def place_of(mark: Annotation) -> str:
    """A capture's file and the bytes in it, half open, that hold a highlight's words; "" for none known."""
    return "" if mark.first is None else f"{one_line(mark.file)}, bytes {mark.first}-{mark.last}"


def distinct(names: Iterable[str]) -> list[str]:
    """The names without those that differ from an earlier one in case alone."""
    return list({name.casefold(): name for name in reversed(list(names))}.values())[::-1]


def _order(mark: Mark) -> tuple[bool, int, int, int, str]:
    lost = mark.anchor is Anchor.LOST
    at = (mark.quote.start, mark.quote.end) if lost else (mark.start, mark.end)
    return (lost, *at, mark.created, mark.id)


def _moment(milliseconds: int) -> str:
    # Half the time that strftime takes, and a year before 1000 keeps its four digits.
    return f"{datetime.fromtimestamp(milliseconds // 1000, UTC).isoformat()[:19]}Z"

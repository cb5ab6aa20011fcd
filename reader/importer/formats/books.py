"""EPUB: every chapter is an article, in the order of reading, with its title from the table of contents.

Its words stand in the book packed: what bytes hold a chapter is told by the documents that it is made of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.importer.formats.contents import Contents, Entry, contents_of, page_text
from reader.importer.formats.telling import Told, Whole, packed, stories_of
from reader.importer.formats.wording import Words, language_tag, without_title
from reader.importer.limits import Members, members
from reader.importer.web.fragment import Fragment, read_fragment
from reader.model.body import Block, BlockKind, Link
from reader.model.capture import Label, Span, Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

#: Chapters that a table of contents has on its first level before its second is used to part a document.
FEW = 4

_LOCKS = "META-INF/encryption.xml"
_ID = re.compile(r"<[^<>]*?\s(?:xml:)?id\s*=\s*[\"']([^\"'<>]+)[\"']")


@dataclass(slots=True)
class _Chapter:
    """Documents, or parts of them, that the table of contents leads to as one."""

    title: str | None
    member: str
    anchor: str
    pieces: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The chapters of a book as articles. The book parts them itself: there is one split.

    Raises ImportRefused for an archive beyond the limits, a damaged or locked book, and one without words.
    """
    archive = members(data, name)
    _refuse_locked(archive, name)
    book = contents_of(archive, name)
    read = [(chapter, _told(chapter, book, archive)) for chapter in _chapters(archive, book)]
    told = [one for _, one in read if one.blocks]
    if not told:
        raise ImportRefused(
            in_english(
                "{name} is a book without words that can be read; it may hold pictures alone.", name=name
            )
        )
    whole = Whole(
        kind="epub",
        encoding="utf-8",
        reason=in_english("the book's table of contents tells its chapters apart"),
        publisher=book.title,
        marks=frozenset(f"book {mark}" for mark in (book.title, book.identifier) if mark),
    )
    spans = _spans([chapter for chapter, one in read if one.blocks], archive)
    return packed(data, name, whole, stories_of(told, whole.reason), spans)


def _spans(chapters: Sequence[_Chapter], archive: Members) -> list[Span]:
    """The documents that are of one chapter alone, in the order of the file."""
    of: dict[str, set[int]] = {}
    for n, chapter in enumerate(chapters, 1):
        for member in chapter.members:
            of.setdefault(member, set()).add(n)
    places = sorted((*archive.place(member), min(ns)) for member, ns in of.items() if len(ns) == 1)
    spans: list[Span] = []
    for start, end, n in places:
        # An archive that was made to deceive may claim bytes for two of its members.
        if end > start >= (spans[-1].end if spans else 0):
            spans.append(Span(start, end, Label.BODY, "packed", n))
    return spans


def _refuse_locked(archive: Members, name: str) -> None:
    """Raises ImportRefused where pages are scrambled. Fonts may be, in a book that is open."""
    listed = archive.read(_LOCKS) if _LOCKS in archive else b""
    if re.search(rb"URI=[\"'][^\"']+\.x?html?[\"']", listed, re.I):
        raise ImportRefused(
            in_english("{name} is locked by its seller (DRM); only an open copy can be read.", name=name)
        )


def _chapters(archive: Members, book: Contents) -> Iterator[_Chapter]:
    """The chapters in reading order. What no line of the contents leads to goes on with the last."""
    deepest = 1 if sum(entry.level == 1 for entry in book.entries) >= FEW else 2
    listed: dict[str, list[Entry]] = {}
    for entry in book.entries:
        listed.setdefault(entry.member, []).append(entry)
    chapter: _Chapter | None = None
    for member in book.documents:
        source = page_text(archive.read(member))
        for line, piece in _parts(source, listed.get(member, []), deepest):
            if chapter is None or line is not None or not book.entries:
                if chapter is not None:
                    yield chapter
                chapter = _Chapter(line.words if line else None, member, line.anchor if line else "")
            chapter.pieces.append(piece)
            if member not in chapter.members[-1:]:
                chapter.members.append(member)
    if chapter is not None:
        yield chapter


def _parts(source: str, listed: list[Entry], deepest: int) -> list[tuple[Entry | None, str]]:
    """A document where lines of the contents lead into it: each part with its line, None for what goes on.

    A line of a deeper level parts a document only where it leads to its beginning.
    """
    places: dict[str, int] = {}
    for tag in _ID.finditer(source):
        places.setdefault(tag[1], tag.start())
    cuts = sorted((places.get(entry.anchor, 0), n) for n, entry in enumerate(listed))
    wanted = [
        (at, listed[n])
        for k, (at, n) in enumerate(cuts)
        if listed[n].level <= deepest or (k == 0 and (at == 0 or not read_fragment(source[:at]).blocks))
    ]
    starts = dict(reversed(wanted))
    bounds = sorted({0, *starts, len(source)})
    return [(starts.get(start), source[start:end]) for start, end in pairwise(bounds)]


def _told(chapter: _Chapter, book: Contents, archive: Members) -> Told:
    words = _joined([read_fragment(piece) for piece in chapter.pieces])
    title = chapter.title
    if title is None and words.blocks and words.blocks[0].kind is BlockKind.HEADING:
        title = words.text[words.blocks[0].start : words.blocks[0].end]
    words = without_title(words, title)
    held = [archive.place(member) for member in chapter.members]
    place = f"{chapter.member}#{chapter.anchor}" if chapter.anchor else chapter.member
    return Told(
        title=title,
        text=words.text,
        blocks=words.blocks,
        links=words.links,
        start=min(start for start, _ in held),
        end=max(end for _, end in held),
        guid=f"{book.identifier or book.title or ''}/{place}",
        published=book.published,
        author=book.author,
        language=language_tag(book.language),
    )


def _joined(pieces: Sequence[Fragment]) -> Words:
    """The pieces of a chapter as one text, blank lines between them."""
    text = ""
    blocks: list[Block] = []
    links: list[Link] = []
    for piece in pieces:
        if piece.blocks:
            text += "\n\n" if text else ""
            at = len(text)
            blocks += [Block(b.kind, b.start + at, b.end + at) for b in piece.blocks]
            links += [Link(one.start + at, one.end + at, one.url) for one in piece.links]
            text += piece.text
    return Words(text, tuple(blocks), tuple(links))

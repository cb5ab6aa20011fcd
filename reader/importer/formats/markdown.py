"""Markdown and notes with front matter: one article, its blocks and links where they stand in the file.

The text is shown without its marks; every stretch that stands in the file as it is shown has a segment
that leads there.
"""

import re

from reader.importer.door import decode
from reader.importer.formats.frontmatter import Matter, has_matter, read_matter
from reader.importer.formats.inline import Inline, Shown
from reader.importer.formats.markblocks import Blocks, Chunk
from reader.importer.formats.telling import Place, Told, Whole, assemble
from reader.importer.formats.wording import language_tag, letters
from reader.importer.places import Places
from reader.importer.publisher import site_of
from reader.model.body import Block, BlockKind, Link
from reader.model.capture import Label, Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

_SECOND = re.compile(r"^ {0,3}#{2,6}[ \t]+[^\s#]", re.M)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+[^\s#]", re.M)
_LINK = re.compile(r"!?\[[^\[\]\n]{1,300}\]\((?:https?://|\.{0,2}/|#)[^()\s]{0,2000}\)")
_WIKI = re.compile(r"\[\[[^\[\]\n]{1,200}\]\]")
_FIRST = re.compile(r"[\s\ufeff]*(?P<level>#{1,6}) {1,4}[^\s#][^\n]{0,200}(?:\n\s*\n|\s*\Z)")

_UNDER = re.compile(r"[\s\ufeff]*[^\s#][^\n]{0,200}\n {0,3}={3,}[ \t]*\r?\n[ \t]*\r?\n")
_UNDERS = re.compile(r"^ {0,3}={3,}[ \t]*\r?$", re.M)

#: So many links written as Markdown writes them, and nothing else, make a file Markdown.
LINKS = 5


def is_markdown(head: str) -> bool:
    """Whether the beginning of a text is surely Markdown: a flattened page must never be taken for it.

    Front matter; or a first line that is a heading by itself, and the only one of its level or above unless
    it is of the first level in signs (digests sent as text set every title like the first one); or two lower
    headings and a link; or many links to addresses.
    """
    if has_matter(head) or _is_headed(head) or (_UNDER.match(head) and len(_UNDERS.findall(head)) == 1):
        return True
    links = sum(1 for _ in _LINK.finditer(head))
    linked = links >= 1 or _WIKI.search(head) is not None
    return links >= LINKS or (linked and len(_SECOND.findall(head)) >= 2)


def _is_headed(head: str) -> bool:
    first = _FIRST.match(head)
    if first is None or first["level"] == "#":
        return first is not None
    return all(len(each) > len(first["level"]) for each in _HEADING.findall(head, first.end("level")))


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The article that a note holds. It is one as it stands: there is one split.

    Raises ImportRefused for what is no text, and for a note without words.
    """
    decoded = decode(data, name)
    matter = read_matter(decoded.text) or Matter(0)
    blocks = Blocks(decoded.text, matter.end)
    if not blocks.chunks and matter.title is None:
        raise ImportRefused(
            in_english("{name} is a note without words; write some, or leave it out.", name=name)
        )
    note = _Note(Places(decoded, data), matter, blocks)
    whole = Whole(
        kind="markdown",
        encoding=decoded.encoding,
        reason=in_english("a note is one article"),
        assumed=decoded.assumed,
        publisher=matter.site or site_of([matter.url]),
    )
    return assemble(data, name, whole, [note.told(len(data))], evidence)


class _Note:
    """A note on its way to an article."""

    def __init__(self, places: Places, matter: Matter, blocks: Blocks) -> None:
        self._places, self._matter, self._chunks = places, matter, blocks.chunks
        self._inline = Inline(places.text, blocks.references)
        self._title = matter.title
        first = self._chunks[0] if self._chunks else None
        self._heading: Chunk | None = None
        if first is not None and first.kind is BlockKind.HEADING and self._is_title(first):
            self._heading = first
            self._title = self._title or self._line(first)

    def told(self, size: int) -> Told:
        """The article; its places run from its first to its last byte."""
        shown = Shown()
        blocks: list[Block] = []
        spans: list[Place] = []
        if self._matter.end:
            spans.append((0, self._places.byte(self._matter.end), Label.META, "front matter"))
        for chunk in self._chunks:
            if chunk is self._heading:
                spans += self._spans(chunk)
                continue
            shown.add("\n\n" if blocks else "", None)
            start = shown.length
            self._show(shown, chunk)
            if shown.length > start:
                blocks.append(Block(chunk.kind, start, shown.length))
                spans += self._spans(chunk)
            elif blocks:
                shown.drop()
        return Told(
            title=self._title,
            text=shown.text,
            blocks=tuple(blocks),
            links=tuple(Link(*link) for link in shown.links),
            segments=tuple(
                segment
                for start, end, place in shown.steps
                for segment in self._places.segments(place, place + end - start, start)
            ),
            start=spans[0][0] if spans else 0,
            end=spans[-1][1] if spans else size,
            places=tuple(spans),
            url=self._matter.url,
            published=self._matter.published,
            author=self._matter.author,
            language=language_tag(self._matter.language),
        )

    def _is_title(self, first: Chunk) -> bool:
        """Whether the heading that a note begins with is its title: it says so, or none stands above it."""
        if self._matter.title is not None:
            return letters(self._line(first)) == letters(self._matter.title)
        levels = [chunk.level for chunk in self._chunks if chunk.kind is BlockKind.HEADING]
        return first.level == min(levels)

    def _line(self, chunk: Chunk) -> str:
        shown = Shown()
        self._show(shown, chunk)
        return " ".join(shown.text.split())

    def _show(self, shown: Shown, chunk: Chunk) -> None:
        """Add a block. Lines that only a line break parts are read as one, so that marks reach across it."""
        if chunk.kind is BlockKind.CODE:
            for n, (start, end) in enumerate(chunk.lines):
                shown.add("\n" if n else "", None)
                shown.add(self._places.text[start:end], start)
        elif chunk.kind is BlockKind.PARAGRAPH:
            self._inline.read(shown, chunk.lines[0][0], chunk.lines[-1][1])
        else:
            for n, (start, end) in enumerate(chunk.lines):
                shown.add("\n" if n else "", None)
                self._inline.read(shown, start, end)

    def _spans(self, chunk: Chunk) -> list[Place]:
        """The labelled ranges of a block, in bytes."""
        byte = self._places.byte
        label = Label.SUBHEADING if chunk.kind is BlockKind.HEADING else Label.BODY
        label = Label.TITLE if chunk is self._heading else label
        joined = chunk.kind is BlockKind.PARAGRAPH
        lines = [(chunk.lines[0][0], chunk.lines[-1][1])] if joined else chunk.lines
        return [(byte(a), byte(b), label, chunk.kind.value) for a, b in lines if a < b]

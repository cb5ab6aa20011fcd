"""The text of an article in pieces: what each is, and which highlights lie on its words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.exporter.sheet import Annotation, Sheet


class Piece(NamedTuple):
    """Words that the same highlights lie on, in order of reading; `first` are those that begin here."""

    text: str
    marks: tuple[Annotation, ...] = ()
    first: tuple[Annotation, ...] = ()


class Passage(NamedTuple):
    """A block of the text: its kind (paragraph, heading, quote, item, caption, credit, byline, code)."""

    kind: str
    pieces: tuple[Piece, ...]

    @property
    def begun(self) -> tuple[Annotation, ...]:
        """The highlights whose first words stand in this block."""
        return tuple(mark for piece in self.pieces for mark in piece.first)


def passages(sheet: Sheet) -> tuple[Passage, ...]:
    """The text block by block, cut where a highlight begins or ends; lost highlights lie nowhere.

    Linear in the text and in the highlights on each block. Words between two blocks are not shown; a
    highlight that begins there counts as begun in the next block that it reaches.
    """
    placed = [mark for mark in sheet.highlights if mark.start is not None and mark.end is not None]
    found: list[Passage] = []
    begun: set[str] = set()
    at = 0
    going: list[Annotation] = []
    for block in sheet.blocks:
        while at < len(placed) and (placed[at].start or 0) < block.end:
            going.append(placed[at])
            at += 1
        going = [mark for mark in going if (mark.end or 0) > block.start]
        pieces = tuple(_pieces(sheet.text, block.start, block.end, going, begun))
        found.append(Passage(block.kind.value, pieces))
    return tuple(found)


def _pieces(text: str, start: int, end: int, marks: Sequence[Annotation], begun: set[str]) -> Iterator[Piece]:
    """A block in pieces; `begun` has the ids of highlights that have begun, and gets those that do here."""
    edges = {edge for mark in marks for edge in (mark.start, mark.end) if edge is not None}
    cuts = [start, *sorted(edge for edge in edges if start < edge < end), end]
    for left, right in pairwise(cuts):
        on = tuple(mark for mark in marks if (mark.start or 0) < right and (mark.end or 0) > left)
        first = tuple(mark for mark in on if mark.id not in begun)
        begun.update(mark.id for mark in first)
        yield Piece(text[left:right], on, first)

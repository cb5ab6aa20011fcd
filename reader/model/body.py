"""A body is blocks over a text, never markup.

All offsets are code points into the text, half open. What lies between two blocks (white space, or
a line that is not the article's) is in the text but is not shown.
"""

import codecs
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

#: A stretch of a text, in code points, half open.
Range = tuple[int, int]


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    ITEM = "item"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    CODE = "code"


class Block(NamedTuple):
    """One stretch of a text that is shown as one paragraph."""

    kind: BlockKind
    start: int
    end: int

    def as_list(self) -> list[str | int]:
        """The block as JSON keeps it."""
        return [self.kind.value, self.start, self.end]


#: By their names: the enumeration itself takes six times as long to find one.
_KINDS: dict[str, BlockKind] = {kind.value: kind for kind in BlockKind}


def blocks_from_json(rows: Iterable[list[str | int]]) -> tuple[Block, ...]:
    """The inverse of `Block.as_list`, for a whole body. Raises ValueError for a kind that there is not."""
    return tuple(
        [
            Block(_KINDS.get(str(kind)) or BlockKind(str(kind)), int(start), int(end))
            for kind, start, end in rows
        ]
    )


#: A body has so many blocks at the most. So many are laid out in half a second, and a book has fewer; a file
#: of 200,000 lines of one letter each would hold the window for five.
MOST_BLOCKS = 20_000


def bounded(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks, no more than MOST_BLOCKS: where there are more, each stands for some neighbours, of which the
    first says what it is."""
    size = -(-len(blocks) // MOST_BLOCKS)
    if size <= 1:
        return tuple(blocks)
    parts = (blocks[at : at + size] for at in range(0, len(blocks), size))
    return tuple(Block(part[0].kind, part[0].start, part[-1].end) for part in parts)


class Link(NamedTuple):
    """A stretch of a text that leads somewhere, in code points; the address is absolute http or https."""

    start: int
    end: int
    url: str


#: The kinds that count as the article's own running text (reading time, word counts, sameness).
RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.ITEM, BlockKind.CODE})
#: The most frequent first, which spares most of them a look at their names.
_RUNNING = BlockKind.PARAGRAPH, *sorted(RUNNING - {BlockKind.PARAGRAPH})


def running_text(text: str, blocks: Iterable[Block]) -> str:
    """The body alone, without captions, credits and bylines; blocks are parted by blank lines."""
    return "\n\n".join([text[start:end] for kind, start, end in blocks if kind in _RUNNING])


class Segment(NamedTuple):
    """Where a stretch of a text stands in the bytes of its capture.

    `start` and `end` are code points in the text, `first` and `last` bytes in the capture, both half
    open. Inside a segment text and capture run in step, character by character.
    """

    start: int
    end: int
    first: int
    last: int


def _codec(name: str) -> codecs.CodecInfo | None:
    """Python's registry asks for what it does not know: `utf_8_as_cp1252` (see model.twice)."""
    if not name.startswith("utf_8_as_"):
        return None
    from reader.model.twice import find

    return find(name.removeprefix("utf_8_as_"))


codecs.register(_codec)


def byte_span(
    text: str, segments: Iterable[Segment], start: int, end: int, encoding: str
) -> tuple[int, int] | None:
    """The bytes of the capture that hold text[start:end], or None where no segment holds any of it.

    A range that leaves a segment (into the gap where a line of furniture was left out) is answered
    from the first byte to the last that belong to it.
    """
    first: int | None = None
    last: int | None = None
    for s in segments:
        lo, hi = max(start, s.start), min(end, s.end)
        if lo >= hi:
            continue
        begin = s.first + len(text[s.start : lo].encode(encoding, "replace"))
        # At its end a segment may stand for damaged bytes, which no encoding gives back.
        finish = s.last if hi == s.end else begin + len(text[lo:hi].encode(encoding, "replace"))
        first = begin if first is None else first
        last = finish
    return None if first is None or last is None else (first, last)

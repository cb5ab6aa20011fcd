"""The words, sentences and paragraphs of a body: which begins or ends next, from any place in it.

Each block is parted when it is first asked for, so that a key in a text of 30,000 words costs what
its paragraph does. Places are code points of the text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum

from reader.model import sentences
from reader.model.body import Block, Range


class Unit(StrEnum):
    """What a text is counted, moved and selected by."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Units:
    """`blocks` are in the order of the text and do not overlap; a blank one holds no unit."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        self._blocks = blocks
        self._starts = [block.start for block in blocks]
        self._parted: dict[tuple[Unit, int], list[Range]] = {}

    def all(self, unit: Unit) -> list[Range]:
        """Every unit of the body, in order."""
        return [span for n in range(len(self._blocks)) for span in self._of_block(unit, n)]

    def at(self, unit: Unit, offset: int) -> Range | None:
        """The unit that holds `offset`, else the last that begins before it, else the first; None if none."""
        return self.before(unit, offset + 1) or self.after(unit, offset)

    def after(self, unit: Unit, offset: int) -> Range | None:
        """The first unit that begins behind `offset`."""
        for n in range(self._block_at(offset), len(self._blocks)):
            spans = self._of_block(unit, n)
            found = bisect_right(spans, offset, key=_start)
            if found < len(spans):
                return spans[found]
        return None

    def before(self, unit: Unit, offset: int) -> Range | None:
        """The last unit that begins before `offset`."""
        for n in range(self._block_at(offset), -1, -1):
            spans = self._of_block(unit, n)
            found = bisect_left(spans, offset, key=_start)
            if found:
                return spans[found - 1]
        return None

    def ending_after(self, unit: Unit, offset: int) -> Range | None:
        """The first unit that ends behind `offset`."""
        for n in range(self._block_at(offset), len(self._blocks)):
            spans = self._of_block(unit, n)
            found = bisect_right(spans, offset, key=_end)
            if found < len(spans):
                return spans[found]
        return None

    def ending_before(self, unit: Unit, offset: int) -> Range | None:
        """The last unit that ends before `offset`."""
        for n in range(self._block_at(offset), -1, -1):
            spans = self._of_block(unit, n)
            found = bisect_left(spans, offset, key=_end)
            if found:
                return spans[found - 1]
        return None

    def _block_at(self, offset: int) -> int:
        """The block that holds `offset`, or the one before it; the first for what lies above them all."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def _of_block(self, unit: Unit, n: int) -> list[Range]:
        if not self._blocks:
            return []
        key = (unit, n)
        if key not in self._parted:
            start, end = self._blocks[n].start, self._blocks[n].end
            if unit is Unit.WORD:
                self._parted[key] = sentences.words(self._text, start, end)
            elif unit is Unit.SENTENCE:
                self._parted[key] = sentences.sentences(self._text, start, end)
            else:
                found = self._of_block(Unit.SENTENCE, n)
                self._parted[key] = [(found[0][0], found[-1][1])] if found else []
        return self._parted[key]


def _start(span: Range) -> int:
    return span[0]


def _end(span: Range) -> int:
    return span[1]

"""The reading cursor: always a sentence, which may be grown and shrunk. Plain values, no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.model import sentences
from reader.model.body import Block, Range


class SentenceCursor:
    """Where the reader is in a text, in code points.

    `range` is what an act (highlight, note, copy) applies to: the sentence, or what it has been grown
    to. The sentence it was grown from is kept, so that shrinking never passes it.
    """

    def __init__(self, text: str, blocks: Sequence[Block], offset: int = 0) -> None:
        self._text = text
        self._blocks = blocks
        self.sentences: list[Range] = sentences.body_sentences(text, blocks)
        self._starts = [start for start, _ in self.sentences]
        self.index = 0
        self.range: Range = (0, 0)
        self.go_to(offset)

    @property
    def sentence(self) -> Range:
        """The sentence the cursor stands on; (0, 0) in an empty text."""
        return self.sentences[self.index] if self.sentences else (0, 0)

    @property
    def grown(self) -> bool:
        return self.range != self.sentence

    def go_to(self, offset: int) -> None:
        """Stand on the sentence that holds `offset`, or the nearest before it."""
        self.index = max(0, bisect_right(self._starts, offset) - 1)
        self.range = self.sentence

    def select(self, start: int, end: int) -> None:
        """Take a range as it is (a selection made by mouse, a search hit)."""
        self.index = max(0, bisect_right(self._starts, start) - 1)
        self.range = (start, end)

    def step(self, by: int) -> bool:
        """Move by sentences; says whether there was one to move to."""
        wanted = self.index + by
        inside = 0 <= wanted < len(self.sentences)
        self.index = min(max(wanted, 0), max(0, len(self.sentences) - 1))
        self.range = self.sentence
        return inside

    def step_block(self, by: int) -> bool:
        """Move to the first sentence of the next paragraph, or of this one, then the one before."""
        if not self._blocks or not self.sentences:
            return False
        here = self._block_of(self.sentence[0])
        if by < 0 and self.sentence[0] > self._blocks[here].start:
            by += 1
        wanted = min(max(here + by, 0), len(self._blocks) - 1)
        before = self.index
        self.go_to(self._blocks[wanted].start)
        return self.index != before

    def last(self) -> None:
        """The last sentence."""
        self.index = max(0, len(self.sentences) - 1)
        self.range = self.sentence

    def grow(self, unit: str) -> None:
        """Take in the next "sentence", "block" or "word"."""
        start, end = self.range
        ends = self._ends(unit)
        i = bisect_right(ends, end)
        if i < len(ends):
            self.range = (start, ends[i])

    def shrink(self, unit: str) -> None:
        """Give back the last one; by word it may become less than a sentence, never nothing."""
        start, end = self.range
        ends = self._ends(unit)
        # By word, the full stop behind a word goes with it.
        i = bisect_right(ends, end) - 2 if unit == "word" else bisect_left(ends, end) - 1
        floor = self._first_word_end(start) if unit == "word" else self.sentence[1]
        self.range = (start, max(floor, ends[i] if i >= 0 else floor))

    def select_all(self) -> None:
        """From the first word to the last."""
        if self.sentences:
            self.index = 0
            self.range = (self.sentences[0][0], self.sentences[-1][1])

    def blocks_in_range(self) -> list[Block]:
        """The paragraphs that the range touches."""
        start, end = self.range
        return [b for b in self._blocks if b.start < end and b.end > start]

    def _ends(self, unit: str) -> list[int]:
        if unit == "block":
            return [b.end for b in self._blocks]
        if unit == "word":
            return [end for b in self._blocks for _, end in sentences.words(self._text, b.start, b.end)]
        return [end for _, end in self.sentences]

    def _first_word_end(self, start: int) -> int:
        for b in self._blocks:
            if b.start <= start < b.end:
                for _, end in sentences.words(self._text, start, b.end):
                    return end
        return start + 1

    def _block_of(self, offset: int) -> int:
        starts = [b.start for b in self._blocks]
        return max(0, bisect_right(starts, offset) - 1)

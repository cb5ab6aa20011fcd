"""The reading cursor: always a sentence, which may be grown and shrunk. Plain values, no Qt."""

from collections.abc import Sequence

from reader.model.body import Block, Range
from reader.model.units import Unit, Units


class SentenceCursor:
    """Where the reader is in a text, in code points.

    `range` is what an act (highlight, note, copy) applies to: the sentence, or what it has been grown
    to. `sentence` is the one it was grown from; (0, 0) in an empty text.
    """

    def __init__(self, text: str, blocks: Sequence[Block], offset: int = 0) -> None:
        self._blocks = blocks
        self.units = Units(text, blocks)
        self.sentence: Range = (0, 0)
        self.range: Range = (0, 0)
        #: The code point that was asked for last: it finds its sentence again where the text is parted anew.
        self.place = 0
        self.go_to(offset)

    @property
    def sentences(self) -> list[Range]:
        """All sentences of the text. Parts all of it: nothing for a key to wait for."""
        return self.units.all(Unit.SENTENCE)

    @property
    def grown(self) -> bool:
        return self.range != self.sentence

    def go_to(self, offset: int) -> None:
        """Stand on the sentence that holds `offset`, or the nearest before it."""
        self.place = offset
        self.range = self.sentence = self.units.at(Unit.SENTENCE, offset) or (0, 0)

    def select(self, start: int, end: int) -> None:
        """Take a range as it is (a selection made by mouse, a search hit)."""
        self.go_to(start)
        self.range = (start, end)

    def step(self, by: int) -> bool:
        """Move by sentences; says whether there was one to move to."""
        return self._step(Unit.SENTENCE, by, self.sentence[0])

    def step_block(self, by: int) -> bool:
        """Move to the first sentence of the next paragraph, or of this one, then the one before."""
        return self._step(Unit.PARAGRAPH, by, self.sentence[0])

    def last(self) -> None:
        """The last sentence."""
        if self._blocks:
            self.go_to(self._blocks[-1].end)

    def grow(self, unit: Unit) -> None:
        """Take the next unit into the end, or the rest of the one that ends there."""
        start, end = self.range
        following = self.units.ending_after(unit, end)
        if following:
            self.range = (start, following[1])

    def shrink(self, unit: Unit) -> None:
        """Give the last unit at the end back; by word it may become less than a sentence, never nothing."""
        start, end = self.range
        if unit is Unit.WORD:
            # The full stop behind a word goes with it.
            last = self.units.ending_before(unit, end + 1)
            before = self.units.ending_before(unit, last[1]) if last else None
            first = self.units.ending_after(unit, start)
            floor = min(first[1], end) if first else end
        else:
            before = self.units.ending_before(unit, end)
            floor = min(self.sentence[1], end)
        self.range = (start, max(floor, before[1] if before else floor))

    def start_earlier(self, unit: Unit) -> None:
        """Take the unit before into the beginning."""
        start, end = self.range
        before = self.units.before(unit, start)
        if before:
            self.range = (before[0], end)

    def start_later(self, unit: Unit) -> None:
        """Give the first unit at the beginning back; the last word always stays."""
        start, end = self.range
        following = self.units.after(unit, start)
        if following and following[0] < end:
            self.range = (following[0], end)

    def widen(self) -> None:
        """Grow from the sentence to its paragraph, from there to the whole text."""
        paragraph = self.units.at(Unit.PARAGRAPH, self.sentence[0])
        if paragraph and (self.range[0] > paragraph[0] or self.range[1] < paragraph[1]):
            self.range = (min(self.range[0], paragraph[0]), max(self.range[1], paragraph[1]))
        else:
            self.select_all()

    def narrow(self) -> None:
        """The way back: from the whole text to the paragraph, from there to the sentence."""
        paragraph = self.units.at(Unit.PARAGRAPH, self.sentence[0])
        inside = paragraph is not None and self.range[0] >= paragraph[0] and self.range[1] <= paragraph[1]
        self.range = self.sentence if inside or paragraph is None else paragraph

    def select_all(self) -> None:
        """From the first word to the last; the sentence it is grown from stays."""
        if self._blocks:
            first, last = self.units.at(Unit.SENTENCE, 0), self.units.at(Unit.SENTENCE, self._blocks[-1].end)
            if first and last:
                self.range = (first[0], last[1])

    def blocks_in_range(self) -> list[Block]:
        """The paragraphs that the range touches."""
        start, end = self.range
        return [b for b in self._blocks if b.start < end and b.end > start]

    def _step(self, unit: Unit, by: int, start: int) -> bool:
        for _ in range(abs(by)):
            found = self.units.after(unit, start) if by > 0 else self.units.before(unit, start)
            if found is None:
                self.go_to(start)
                return False
            start = found[0]
        self.go_to(start)
        return True

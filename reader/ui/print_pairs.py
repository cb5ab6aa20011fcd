"""Words put together from pairs of letters, which Qt has set once: what comes in a text for the first time.

In the scripts named here letters stand beside each other, and only those that touch change each other: by a
kern, or by a ligature. Words in which two of them change their shapes are left to Qt.
"""

import re
from collections.abc import Callable, Sequence
from itertools import chain
from operator import add
from typing import NamedTuple

from reader.exporter.pdf_faces import Face, Mark, Row

#: Latin, Greek and Cyrillic with what is written between their words; of the spaces only one, at the end.
_FIT = re.compile("[!-~\xa1-\xac\xae-\u024f\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2026]+ ?")


class Shape(NamedTuple):
    """Words in type, from the left of their place on. All lengths are thousandths of the size of the letters.

    `width` is theirs with the spaces behind them, `inked` without; `row` is there where they are one row and
    nothing else, and ends where the next words begin.
    """

    words: str
    width: float
    inked: float
    ascent: float
    descent: float
    rows: Sequence[Row]
    row: Row | None


class Placed(NamedTuple):
    """A shape that begins so far to the right of a place, so wide, and whether it runs to the left."""

    x: float
    width: float
    shape: Shape
    to_left: bool


#: Sets several words; None for those that are more than a row of shapes, each of which has its own letters.
Setter = Callable[[Sequence[str]], Sequence[Shape | None]]


class Pairs:
    """What one face makes of pairs of letters."""

    def __init__(self) -> None:
        self._face: Face | None = None
        #: Of a letter its shape and how wide it is.
        self._letters: dict[str, tuple[Mark, float]] = {}
        #: Of two letters the marks of the first, and how far from it the second is.
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._steps: dict[str, float] = {}
        self._marks_of, self._step = self._marks.__getitem__, self._steps.__getitem__
        #: Letters and pairs that were asked for, whatever came of it.
        self._asked: set[str] = set()

    def words(self, several: Sequence[str], setter: Setter) -> list[Shape | None]:
        """Several words; None for those that are not to be had from pairs."""
        found = list(map(self._word, several))
        if all(found):
            return found
        new = [word for word, made in zip(several, found, strict=True) if made is None]
        if new := [word for word in new if _FIT.fullmatch(word)]:
            self._learn_letters(sorted({letter for word in new for letter in word} - self._asked), setter)
            pairs = {pair for word in new for pair in map(add, word, word[1:])}
            self._learn_pairs(sorted(pairs - self._asked), setter)
            learnt = {word: self._word(word) for word in new}
            found = [made or learnt.get(word) for word, made in zip(several, found, strict=True)]
        return found

    def _learn_letters(self, letters: Sequence[str], setter: Setter) -> None:
        self._asked.update(letters)
        for letter, made in zip(letters, setter(letters) if letters else (), strict=True):
            if made is None or made.row is None:
                continue
            self._face = self._face or made.row.face
            if made.row.face is self._face and len(made.row.marks) == 1:
                self._letters[letter] = made.row.marks[0], made.width

    def _learn_pairs(self, pairs: Sequence[str], setter: Setter) -> None:
        self._asked.update(pairs)
        for pair, made in zip(pairs, setter(pairs) if pairs else (), strict=True):
            one, other = (self._letters.get(letter) for letter in pair)
            row = made and made.row
            if not (made and row and one and other) or row.face is not self._face:
                continue
            shapes = [mark for mark in row.marks if not isinstance(mark, str)]
            if shapes == [one[0], other[0]]:
                self._marks[pair] = row.marks[:-1]
                self._steps[pair] = made.width - other[1]

    def _word(self, word: str) -> Shape | None:
        """A word; None where one of its pairs is not known, or is not to be had so."""
        pairs = list(map(add, word, word[1:]))
        try:
            pen: float = sum(map(self._step, pairs))
            marks = chain.from_iterable(map(self._marks_of, pairs))
            mark, wide = self._letters[word[-1]]
        except KeyError:
            return None
        face = self._face
        assert face is not None
        row = Row(face, 0, 0, (*marks, mark))
        inked = pen if word[-1] == " " else pen + wide
        return Shape(word, pen + wide, inked, face.ascent, face.descent, (row,), row)

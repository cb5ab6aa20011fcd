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


class SetWord(NamedTuple):
    """A word that is one row, how wide it is, and how wide without the spaces behind it (thousandths)."""

    row: Row
    width: float
    inked: float


#: Sets several words; None for those that are more than a row of shapes, each of which has its own letters.
Setter = Callable[[Sequence[str]], Sequence[SetWord | None]]


class Pairs:
    """What one face makes of pairs of letters."""

    def __init__(self) -> None:
        self._face: Face | None = None
        #: Of a letter its shape and how wide it is.
        self._letters: dict[str, tuple[Mark, float]] = {}
        #: Of two letters the marks of the first, and how far from it the second is.
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._steps: dict[str, float] = {}
        #: Letters and pairs that were asked for, whatever came of it.
        self._asked: set[str] = set()

    def words(self, several: Sequence[str], setter: Setter) -> list[SetWord | None]:
        """Several words; None for those that are not to be had from pairs."""
        found = [self._word(word) for word in several]
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
            if made is None:
                continue
            self._face = self._face or made.row.face
            if made.row.face is self._face and len(made.row.marks) == 1:
                self._letters[letter] = made.row.marks[0], made.width

    def _learn_pairs(self, pairs: Sequence[str], setter: Setter) -> None:
        self._asked.update(pairs)
        for pair, made in zip(pairs, setter(pairs) if pairs else (), strict=True):
            one, other = (self._letters.get(letter) for letter in pair)
            if made is None or one is None or other is None or made.row.face is not self._face:
                continue
            shapes = [mark for mark in made.row.marks if not isinstance(mark, str)]
            if shapes == [one[0], other[0]]:
                self._marks[pair] = made.row.marks[:-1]
                self._steps[pair] = made.width - other[1]

    def _word(self, word: str) -> SetWord | None:
        """A word; None where one of its pairs is not known, or is not to be had so."""
        pairs = list(map(add, word, word[1:]))
        try:
            pen: float = sum(map(self._steps.__getitem__, pairs))
            marks = chain.from_iterable(map(self._marks.__getitem__, pairs))
            mark, wide = self._letters[word[-1]]
        except KeyError:
            return None
        assert self._face is not None
        row = Row(self._face, 0, 0, (*marks, mark))
        return SetWord(row, pen + wide, pen if word[-1] == " " else pen + wide)

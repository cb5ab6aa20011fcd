"""Words put together from pairs of letters, which Qt has set once: what comes in a text for the first time.

In the scripts named here letters stand beside each other, and only those that touch change each other: by a
kern, or by a ligature. Words in which two of them change their shapes are left to Qt.
"""

import re
from collections.abc import Callable, Sequence
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
        self._letters: dict[str, tuple[Mark, float] | None] = {}
        #: Of two letters the marks of the first and how far from it the second is.
        self._pairs: dict[str, tuple[tuple[Mark, ...], float] | None] = {}

    def words(self, several: Sequence[str], setter: Setter) -> list[SetWord | None]:
        """Several words; None for those that are not to be had from pairs."""
        fit = [word for word in several if _FIT.fullmatch(word)]
        found, new = dict[str, SetWord | None](), list[str]()
        for word in fit:
            try:
                found[word] = self._word(word)
            except KeyError:
                new.append(word)
        if new:
            letters = {letter for word in new for letter in word} - self._letters.keys()
            self._learn_letters(sorted(letters), setter)
            pairs = {word[at : at + 2] for word in new for at in range(len(word) - 1)} - self._pairs.keys()
            self._learn_pairs(sorted(pairs), setter)
            found.update((word, self._word(word)) for word in new)
        return [found.get(word) for word in several]

    def _learn_letters(self, letters: Sequence[str], setter: Setter) -> None:
        for letter, made in zip(letters, setter(letters) if letters else (), strict=True):
            if made is not None and self._face is None:
                self._face = made.row.face
            own = made is not None and made.row.face is self._face and len(made.row.marks) == 1
            self._letters[letter] = (made.row.marks[0], made.width) if made is not None and own else None

    def _learn_pairs(self, pairs: Sequence[str], setter: Setter) -> None:
        for pair, made in zip(pairs, setter(pairs) if pairs else (), strict=True):
            one, other = (self._letters[letter] for letter in pair)
            self._pairs[pair] = None
            if made is None or one is None or other is None or made.row.face is not self._face:
                continue
            shapes = [mark for mark in made.row.marks if not isinstance(mark, str)]
            if shapes == [one[0], other[0]]:
                self._pairs[pair] = made.row.marks[:-1], made.width - other[1]

    def _word(self, word: str) -> SetWord | None:
        """A word; None for one that is not to be had so. Raises KeyError for a pair that is not known yet."""
        marks: list[Mark] = []
        pen, known = 0.0, self._pairs
        for at in range(len(word) - 1):
            found = known[word[at : at + 2]]
            if found is None:
                return None
            marks += found[0]
            pen += found[1]
        last = self._letters[word[-1]]
        if last is None or self._face is None:
            return None
        marks.append(last[0])
        width = pen + last[1]
        return SetWord(Row(self._face, 0, 0, tuple(marks)), width, pen if word[-1] == " " else width)

"""Words put together from pairs of letters, which Qt has set once: what comes in a text for the first time.

In the scripts named here letters stand beside each other, and only those that touch change each other: by a
kern, or by a ligature. Words in which two of them change their shapes are left to Qt.
"""

import re
import struct
from collections.abc import Callable, Sequence
from itertools import islice
from operator import add, itemgetter
from typing import NamedTuple

from reader.exporter.pdf_codes import CODES, LETTERS
from reader.exporter.pdf_faces import Face, Piece, Row

#: Words in letters whose codes are the same in every file; of the spaces only one, at the end.
_FIT = re.compile(f"[{LETTERS}]+ ?| ")
#: The letter whose face is that of all.
_FIRST = "n"
#: So many letters and pairs are kept of each face; no language has a tenth of them.
_MOST = 60_000


class Shape(NamedTuple):
    """Words in type, from the left of their place on. All lengths are thousandths of the size of the letters.

    `width` is theirs with the spaces behind them, `inked` without. Where they are one row in one face, which
    ends where the next words begin, they have this `face` and are a `piece`; others have `rows`.
    """

    words: str
    width: float
    inked: float
    ascent: float
    descent: float
    face: Face | None
    piece: Piece
    rows: Sequence[Row] = ()


class Placed(NamedTuple):
    """A shape that begins so far to the right of a place, so wide, and whether it runs to the left."""

    x: float
    width: float
    shape: Shape
    to_left: bool


#: Sets several words; None for those that are more than a row of shapes, each of which has its own letters.
Setter = Callable[[Sequence[str]], Sequence[Shape | None]]

_END = ord("\n")
_CODE, _STEP = itemgetter(0), itemgetter(1)
_new = tuple.__new__


class _Steps(dict[int, tuple[str, float]]):
    """Of two letters the code of the first, with what is behind it, and how far from it the second is."""

    def __missing__(self, pair: int) -> tuple[str, float]:
        return "\r\n" if pair >> 32 == _END else "\r", 0.0


def _pairs(text: str) -> list[int]:
    """Each two letters that are side by side, as a number: it is made in a fifth of the time of a text."""
    data, many = text.encode("utf-32-le", "surrogatepass"), len(text) - 1
    found = [0] * many
    found[::2] = struct.unpack_from(f"<{(many + 1) // 2}Q", data)
    found[1::2] = struct.unpack_from(f"<{many // 2}Q", data, 4)
    return found


class Pairs:
    """What one face makes of pairs of letters. What ends a line stands for the end of a word, and the other
    sign that no code has, for what is not known."""

    def __init__(self) -> None:
        self._face: Face | None = None
        #: Of a letter its code and how wide it is.
        self._letters: dict[str, tuple[str, float]] = {}
        self._steps = _Steps()
        #: Letters and pairs that were asked for, whatever came of it.
        self._asked: set[str] = set()

    def words(self, several: Sequence[str], setter: Setter) -> list[Shape | None]:
        """Several words, which end no line; None for those that are not to be had from pairs."""
        found = self._put_together(several)
        if all(found):
            return found
        new = [word for word, made in zip(several, found, strict=True) if made is None]
        if new := [word for word in new if _FIT.fullmatch(word)]:
            if len(self._asked) > _MOST:
                # Other threads may be putting words together of what there was.
                self._letters, self._steps, self._asked = {}, _Steps(), set()
            self._learn_letters(sorted({letter for word in new for letter in word} - self._asked), setter)
            pairs = {pair for word in new for pair in map(add, word, word[1:])}
            self._learn_pairs(sorted(pairs - self._asked), setter)
            learnt = dict(zip(new, self._put_together(new), strict=True))
            found = [made or learnt.get(word) for word, made in zip(several, found, strict=True)]
        return found

    def _learn_letters(self, letters: Sequence[str], setter: Setter) -> None:
        if not self._asked:
            # Whatever comes first: the same words are always made in the same way.
            letters = [_FIRST, *(letter for letter in letters if letter != _FIRST)]
        self._asked.update(letters)
        for letter, made in zip(letters, setter(letters) if letters else (), strict=True):
            if made is None or made.face is None or not isinstance(made.piece, Row):
                continue
            face = self._face = self._face or made.face
            mark, *more = made.piece.marks
            if made.face is face and not (more or face.kept_out or isinstance(mark, str)):
                face.plain[letter] = mark[0]
                self._letters[letter] = CODES[letter], made.width
                before, behind = _pairs(f"\n{letter}\n")
                self._steps[before], self._steps[behind] = ("", 0.0), (f"{CODES[letter]}\n", 0.0)

    def _learn_pairs(self, pairs: Sequence[str], setter: Setter) -> None:
        self._asked.update(pairs)
        for pair, made in zip(pairs, setter(pairs) if pairs else (), strict=True):
            one, other = (self._letters.get(letter) for letter in pair)
            if not (made and made.face and isinstance(made.piece, Row) and one and other):
                continue
            shapes = [mark[0] for mark in made.piece.marks if not isinstance(mark, str)]
            if made.face is self._face and shapes == [made.face.plain[letter] for letter in pair]:
                between = [mark for mark in made.piece.marks if isinstance(mark, str)]
                (number,) = _pairs(pair)
                self._steps[number] = "".join([one[0], *between]), made.width - other[1]

    def _put_together(self, several: Sequence[str]) -> list[Shape | None]:
        """Words; None where one of its pairs is not known, or is not to be had so."""
        found = list[Shape | None]()
        if not several:
            return found
        face, letters = self._face, self._letters
        made = list(map(self._steps.__getitem__, _pairs("\n".join([*several, ""]))))
        coded = "".join(map(_CODE, made)).split("\n")
        steps = map(_STEP, made)
        for word, code in zip(several, coded, strict=False):
            pen = sum(islice(steps, len(word) + 1))
            if face is None or "\r" in code:
                found.append(None)
                continue
            width = pen + letters[word[-1]][1]
            inked = pen if word[-1] == " " else width
            # In half the time that calling it takes.
            found.append(_new(Shape, (word, width, inked, face.ascent, face.descent, face, code, ())))
        return found

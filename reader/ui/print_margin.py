"""Notes in the margin: beside their sentences where they fit; those that do not go behind the text."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from reader.ui.print_type import POINT

#: Between two notes; how far one may stand from its sentence; the most of a page that one takes.
_GAP, _FAR, _MOST = 7 * POINT, 130 * POINT, 0.5
#: Of so many notes the places are tried again for each that goes.
_FEW = 40
#: Lengths that differ by less may have been summed up in another order.
_DOUBT = 0.01


class Beside(NamedTuple):
    """A note that wants to stand at a height of the page, and is so high."""

    wanted: float
    height: float


def places(notes: Sequence[Beside], top: float, bottom: float) -> list[float | None]:
    """Where each note stands between top and bottom, in the order given; None for one that does not fit.

    Where they crowd, the highest one of the crowd gives way: the fewest are sent away.
    """
    low = _MOST * (bottom - top)
    fitting = [(n, note) for n, note in enumerate(notes) if note.height <= low]
    staying = _thinned(fitting, top, bottom) if len(fitting) > _FEW else {n for n, _ in fitting}
    while True:
        order = sorted(staying)
        found = _stacked([notes[n] for n in order], top, bottom)
        off = [abs(y - notes[n].wanted) for y, n in zip(found, order, strict=True)]
        strays = [at for at in range(len(order)) if found[at] < top or off[at] > _FAR]
        if not strays:
            placed = dict(zip(order, found, strict=True))
            return [placed.get(n) for n in range(len(notes))]
        crowd = _crowd(strays[0], found, [notes[n].height for n in order])
        staying.discard(max((order[at] for at in crowd), key=lambda n: (notes[n].height, n)))


class _Level:
    """Notes that want to stand at one height: each of them stands right beneath another."""

    def __init__(self, notes: Sequence[tuple[int, Beside]]) -> None:
        self.wanted = notes[0][1].wanted
        #: How high they are and which they are, the highest last.
        self.notes = sorted([(note.height, n) for n, note in notes])
        #: The same in their order; some have been sent away.
        self._order = [(n, note.height) for n, note in notes]
        self._away: set[int] = set()
        self.height = sum([height for height, _ in self.notes]) + _GAP * (len(self.notes) - 1)

    @property
    def last(self) -> float:
        """How far the last one is from the first."""
        while self._order[-1][0] in self._away:
            self._order.pop()
        return self.height - self._order[-1][1]

    def send_away(self) -> None:
        """Let the highest one give way."""
        height, n = self.notes.pop()
        self._away.add(n)
        self.height -= height + _GAP


def _thinned(notes: Sequence[tuple[int, Beside]], top: float, bottom: float) -> set[int]:
    """The notes that stay without many of those that have to go: thousands may be noted on one line, and to
    try all places again for each that goes would take their number squared."""
    levels = [_Level(list(level)) for _, level in groupby(notes, lambda each: each[1].wanted)]
    while True:
        found = _stacked([Beside(level.wanted, level.height) for level in levels], top, bottom)
        # In doubt, `places` sees to it.
        stray = next(
            (
                at
                for at, (y, level) in enumerate(zip(found, levels, strict=True))
                if y < top - _DOUBT
                or level.wanted - y > _FAR + _DOUBT
                or y + level.last - level.wanted > _FAR + _DOUBT
            ),
            None,
        )
        if stray is None:
            return {n for level in levels for _, n in level.notes}
        crowd = _crowd(stray, found, [level.height for level in levels])
        fullest = max([levels[at] for at in crowd], key=lambda level: level.notes[-1])
        fullest.send_away()
        if not fullest.notes:
            levels.remove(fullest)


def _crowd(at: int, found: Sequence[float], heights: Sequence[float]) -> range:
    """The notes around one that leave no room between them."""
    first, last = at, at
    while first and found[first] - found[first - 1] - heights[first - 1] < _GAP + 1:
        first -= 1
    while last + 1 < len(found) and found[last + 1] - found[last] - heights[last] < _GAP + 1:
        last += 1
    return range(first, last + 1)


def _stacked(notes: Sequence[Beside], top: float, bottom: float) -> list[float]:
    """Each note as near to its place as those around it let it; the first may rise above the top."""
    found: list[float] = []
    least = top
    for note in notes:
        found.append(max(least, note.wanted))
        least = found[-1] + note.height + _GAP
    most = bottom
    for n in range(len(notes) - 1, -1, -1):
        found[n] = min(found[n], most - notes[n].height)
        most = found[n] - _GAP
    return found

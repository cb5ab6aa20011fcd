"""Notes in the margin: beside their sentences where they fit; those that do not go behind the text."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.ui.print_type import POINT

#: Between two notes; how far one may stand from its sentence; the most of a page that one takes.
_GAP, _FAR, _MOST = 7 * POINT, 130 * POINT, 0.5


class Beside(NamedTuple):
    """A note that wants to stand at a height of the page, and is so high."""

    wanted: float
    height: float


def places(notes: Sequence[Beside], top: float, bottom: float) -> list[float | None]:
    """Where each note stands between top and bottom, in the order given; None for one that does not fit.

    Where they crowd, the highest one of the crowd gives way: the fewest are sent away.
    """
    staying = {n for n, note in enumerate(notes) if note.height <= _MOST * (bottom - top)}
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

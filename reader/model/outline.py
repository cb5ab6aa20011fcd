"""An outline: highlights, notes and words of one's own, in an order made by hand, some steps in.

The order is a list; what belongs beneath an item are the deeper ones that follow it. Ranks are text, as
"fractional indexing" has them: one that lies between any two can be made, so a move writes one row.
"""

from collections.abc import Collection, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from reader.model.highlight import Anchor

#: The digits of ranks, in the order in which text is sorted by its bytes.
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
#: The length that ranks begin with, and how far apart they are at the ends, where there is room.
_LENGTH, _ROOMY = 6, _BASE**2


class Kind(StrEnum):
    """What an item of an outline is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    HIGHLIGHT = "highlight"
    NOTE = "note"


class Standing(StrEnum):
    """What has become of what an item quotes; GONE is what the library has no more, but for these words."""

    THERE = "there"
    LOST = "lost"
    REMOVED = "removed"
    GONE = "gone"


class Outline(NamedTuple):
    """An outline and how many items it has."""

    id: str
    name: str
    items: int


class Place(NamedTuple):
    """An item in the order: its id, and how many steps in it is, from 0."""

    id: str
    depth: int


class Frame(NamedTuple):
    """An outline without its words: the order, the ids of its headings, and how many items quote."""

    order: list[Place]
    headings: set[str]
    quoted: int


class Item(NamedTuple):
    """An item as it is shown: `words` are the quote, the note on an article, or words of its own.

    `highlight` and `note` are ids, `made_on` that of a version; `remark` is the note on the highlight.
    `article` is an id, `title` its title or the words that stand in for it where none was `printed`, `day` an
    ISO day, `url` the article's own address; all of these are "" where there is none.
    """

    id: str
    depth: int
    kind: Kind
    words: str
    standing: Standing = Standing.THERE
    color: str = ""
    remark: str = ""
    tags: tuple[str, ...] = ()
    highlight: str = ""
    note: str = ""
    made_on: str = ""
    article: str = ""
    title: str = ""
    source: str = ""
    day: str = ""
    url: str = ""
    printed: bool = True

    @property
    def own(self) -> bool:
        """Whether its words are the reader's own, written in the outline."""
        return self.kind in (Kind.HEADING, Kind.PARAGRAPH)


def standing(*, anchor: str | None, removed: bool) -> Standing:
    """What has become of a highlight; an anchor of None says that there is no row of it."""
    if anchor is None:
        return Standing.GONE
    if removed:
        return Standing.REMOVED
    return Standing.LOST if anchor == Anchor.LOST else Standing.THERE


def branch_end(order: Sequence[Place], at: int) -> int:
    """Where the branch of an item ends: the first row after it that is not deeper."""
    depth = order[at].depth
    return next((n for n in range(at + 1, len(order)) if order[n].depth <= depth), len(order))


def spans(order: Sequence[Place]) -> dict[str, tuple[int, int]]:
    """Of each item its row, and where its branch ends."""
    found: dict[str, tuple[int, int]] = {}
    open_: list[int] = []
    for n, (_, depth) in enumerate(order):
        while open_ and order[open_[-1]].depth >= depth:
            at = open_.pop()
            found[order[at].id] = (at, n)
        open_.append(n)
    found.update({order[at].id: (at, len(order)) for at in open_})
    return found


def parent(order: Sequence[Place], at: int) -> int | None:
    """The row of the item that a row lies beneath; None for one that lies beneath none."""
    return next((n for n in range(at - 1, -1, -1) if order[n].depth < order[at].depth), None)


def roots(order: Sequence[Place], ids: Collection[str]) -> list[int]:
    """The rows of those that lie beneath none of the others, from top to bottom."""
    found: list[int] = []
    end = 0
    for n, place in enumerate(order):
        if n >= end and place.id in ids:
            found.append(n)
            end = branch_end(order, n)
    return found


def level(order: Sequence[Place]) -> list[Place]:
    """The order with every item one step deeper than the nearest one above it that is less deep."""
    found: list[Place] = []
    above: list[int] = []
    for place in order:
        while above and above[-1] >= place.depth:
            above.pop()
        found.append(place if place.depth == len(above) else Place(place.id, len(above)))
        above.append(place.depth)
    return found


def moved(order: Sequence[Place], ids: Collection[str], after: str, depth: int) -> list[Place]:
    """The order with items, and what lies beneath them, right after another one ("" is the top).

    Each of the items comes to stand `depth` steps in, as far as the row above lets it. The order stays as it
    is where `after` is one of those that are moved.
    """
    branches = [order[root : branch_end(order, root)] for root in roots(order, ids)]
    gone = {place.id for branch in branches for place in branch}
    left = [place for place in order if place.id not in gone]
    at = next((n + 1 for n, place in enumerate(left) if place.id == after), None) if after else 0
    if at is None:
        return list(order)
    depth = max(0, min(depth, left[at - 1].depth + 1 if at else 0))
    taken = [p._replace(depth=p.depth - branch[0].depth + depth) for branch in branches for p in branch]
    return level([*left[:at], *taken, *left[at:]])


def stepped(order: Sequence[Place], ids: Collection[str], *, down: bool) -> list[Place]:
    """The order with items one place up or down, each past its neighbour and all that lies beneath that.

    Where there is no neighbour beneath the same item, they go beneath the next one, or come out of it. Where
    there is no way on the order stays as it is.
    """
    found = roots(order, ids)
    if not found:
        return list(order)
    first, last = found[0], found[-1]
    depth = order[first].depth
    if down:
        end = branch_end(order, last)
        if end == len(order):
            return list(order)
        beyond = order[end].depth
        to = branch_end(order, end) - 1 if beyond == depth else end
        return moved(order, ids, order[to].id, min(depth, beyond + 1))
    if not first:
        return list(order)
    over = next((n for n in range(first - 1, -1, -1) if order[n].depth <= depth), 0)
    return moved(order, ids, order[over - 1].id if over else "", depth)


def shifted(order: Sequence[Place], ids: Collection[str], by: int) -> list[Place]:
    """The order with items, and what lies beneath them, a step further in (1) or out (-1), as far as the
    rows above let them."""
    found = list(order)
    for root in roots(order, ids):
        if 0 <= order[root].depth + by <= (found[root - 1].depth + 1 if root else 0):
            for n in range(root, branch_end(order, root)):
                found[n] = order[n]._replace(depth=order[n].depth + by)
    return level(found)


def without(order: Sequence[Place], ids: Collection[str]) -> list[Place]:
    """The order without items; what lay beneath them takes their depth."""
    found: list[Place] = []
    out: list[int] = []
    for place in order:
        while out and place.depth <= out[-1]:
            out.pop()
        if place.id in ids:
            out.append(place.depth)
        else:
            found.append(Place(place.id, place.depth - len(out)) if out else place)
    return level(found)


def ranks(low: str, high: str, count: int) -> list[str]:
    """So many ranks in rising order between two; "" for either is the end on that side.

    Raises ValueError where `low` is not less than `high`.
    """
    if high and not _rises(low, high):
        raise ValueError(f"no rank lies between {low} and {high}")
    length, step = max(len(low), len(high), _LENGTH) - 1, 0
    while not step:
        length += 1
        start, stop = _number(low, length), _number(high, length) if high else _BASE**length
        step = (stop - start) // (count + 1)
    if not (low and high):
        step = min(step, _ROOMY)
    if not low:
        start = stop - step * (count + 1) if high else stop // 2
    return [_written(start + step * (n + 1), length) for n in range(count)]


def reranked(order: Sequence[tuple[str, str]]) -> dict[str, str]:
    """New ranks for those of (id, rank) in the wanted order whose rank is "", by id.

    Where the ranks of the others do not rise, all get new ones.
    """
    kept = [rank for _, rank in order if rank]
    if not all(_rises(one, other) for one, other in pairwise(kept)):
        order = [(id, "") for id, _ in order]
    found: dict[str, str] = {}
    low = ""
    n = 0
    while n < len(order):
        run = n
        while run < len(order) and not order[run][1]:
            run += 1
        high = order[run][1] if run < len(order) else ""
        if run > n:
            found.update(zip((id for id, _ in order[n:run]), ranks(low, high, run - n), strict=True))
        low, n = high, run + 1
    return found


def _rises(one: str, other: str) -> bool:
    """Whether a rank can be made between two."""
    return one.rstrip(_DIGITS[0]) < other.rstrip(_DIGITS[0])


def _number(rank: str, length: int) -> int:
    """A rank as a number of so many digits."""
    return sum(_DIGITS.index(digit) * _BASE ** (length - 1 - n) for n, digit in enumerate(rank))


def _written(number: int, length: int) -> str:
    digits = ""
    for _ in range(length):
        number, digit = divmod(number, _BASE)
        digits = _DIGITS[digit] + digits
    return digits.rstrip(_DIGITS[0])

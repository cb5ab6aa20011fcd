"""How likely each line of a page begins an article, and how likely it is the page's own.

A line is known by its looks, by what is repeated of it and by what its neighbours are. What each of these
weighs is learnt from pages whose lines are labelled (tests/training/roles.py), never from who published them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, repeat
from math import copysign, exp
from operator import add, mul, sub
from typing import TYPE_CHECKING

from reader.importer.lines import Line, Shape
from reader.importer.weights import table

if TYPE_CHECKING:
    from reader.importer.page import Page

#: How far the neighbours stand, in lines, that are looked at too.
REACH = (-3, -2, -1, 0, 1, 2, 3)
#: A line is at least so many columns wide.
WIDTHS = (13, 26, 46, 81, 131, 300, 700)
#: So much of the text of the page stands above a line.
SHARES = (0.001, 0.1, 0.4, 0.7, 0.95, 0.999)
#: So many lines of a kind stand around it, within AROUND lines on either side.
MANY = (1, 3, 6, 11)
AROUND = 8
#: A heading of comments or of other articles counts for the lines below it from so much text above it on.
HEADED = 0.1
#: A line stands so often on its page, numbers aside.
TIMES = (2, 3, 6, 15)
#: In so many lines below a heading its words are looked for.
BELOW = 6
#: The sum of weights is held between these, so that no chance is nought or one.
MOST = 8.0
#: A line with no neighbour in a place.
NOTHING = ("nothing",)


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of the lines of a page.

    `odds` are the log odds of each line to begin an article, `outside` the chance of each, 0 to 1, to be the
    page's own; `kept` and `own` how many of the columns of all lines above each are expected to be of
    articles, and how many the page's own; `least` is the least of net() from each line on.
    """

    odds: list[float]
    outside: list[float]
    kept: list[float]
    own: list[float]
    least: list[float]

    @classmethod
    def of(cls, page: "Page") -> "Roles":
        """The roles of the lines of a page."""
        number: dict[tuple[str, ...], int] = {NOTHING: 0}
        seen = [number.setdefault(some, len(number)) for some in looks(page)]
        outside = [1 / (1 + exp(-one)) for one in _odds("outside", number, seen)]
        widths = [line.width for line in page.lines]
        own = [0.0, *accumulate(map(mul, widths, outside))]
        kept = [all_ - one for all_, one in zip(accumulate(widths, initial=0), own, strict=True)]
        least = [*accumulate((b - a for a, b in zip(reversed(kept), reversed(own), strict=True)), min)]
        return cls(_odds("begins", number, seen), outside, kept, own, least[::-1])

    def net(self, n: int) -> float:
        """By how many more columns of all lines above a line are the page's own than of articles."""
        return self.own[n] - self.kept[n]

    def missed(self, n: int) -> float:
        """The most that the lines from one on can add to articles, less what they add of the page's own.

        In parts of all that is of articles.
        """
        return (self.net(n) - self.least[n]) / max(1.0, self.kept[-1])

    def furnished(self, a: int, b: int) -> float:
        """The share of the columns of the lines a..b that is expected to be the page's own; of none, half."""
        a, b = max(0, a), min(len(self.odds), b)
        own, kept = self.own[b] - self.own[a], self.kept[b] - self.kept[a]
        return own / (own + kept) if b > a else 0.5

    def told(self, a: int, b: int) -> float:
        """The share of all that is expected to be of articles that stands in the lines a..b."""
        return (self.kept[b] - self.kept[a]) / max(1.0, self.kept[-1])


NO_ROLES = Roles([], [], [0.0], [0.0], [0.0])


def looks(page: "Page") -> list[tuple[str, ...]]:
    """What each line looks like by itself."""
    lines, widths = page.lines, page.widths
    total = max(1, widths[-1])
    shares = {width: _ABOVE[bisect_right(SHARES, width / total)] for width in set(widths)}
    bullets = [0, *accumulate(line.shape is Shape.BULLET for line in lines)]
    kinds = (page.marked["text"], _TEXTS), (bullets, _BULLETS), (page.marked["told"], _TOLD)
    found, headed = [], 0
    for line, width, *around in zip(lines, widths, *(_around(*kind) for kind in kinds), strict=False):
        times = page.repeats[line.masked]
        said = _said(page, line.n, times > 1)
        found.append(
            (
                *_form(line),
                shares[width],
                *around,
                _TIMES[min(times, TIMES[-1])],
                _HEADED[min(2, headed)],
                *said,
            )
        )
        if width > HEADED * total and ("heads" in said or "comments" in said):
            headed += 1
    return found


def _around(above: list[int], names: Sequence[str]) -> Iterator[str]:
    """What is said of how many lines of a kind stand around each; `above` counts them above each line."""
    padded = [*repeat(above[0], AROUND), *above, *repeat(above[-1], AROUND)]
    return map(names.__getitem__, map(sub, padded[2 * AROUND + 1 :], padded))


def _names(name: str, steps: Sequence[float]) -> tuple[str, ...]:
    """The names of what lies between steps."""
    return tuple(f"{name} {k}" for k in range(len(steps) + 1))


def _counted(name: str, steps: Sequence[int], most: int) -> tuple[str, ...]:
    """The same for each number up to `most`."""
    return tuple(f"{name} {bisect_right(steps, number)}" for number in range(most + 1))


_ABOVE = _names("above", SHARES)
_WIDE, _TIMES = (_counted(name, some, some[-1]) for name, some in (("wide", WIDTHS), ("times", TIMES)))
_TEXTS, _BULLETS, _TOLD = (_counted(name, MANY, 2 * AROUND + 1) for name in ("texts", "bullets", "told"))
_BEFORE, _AFTER, _HEADED = _names("before", (1, 2)), _names("after", (1, 2)), _names("headed", (1, 2))
_SHAPES = [shape.name for shape in Shape]
_SIGNS = dict.fromkeys("?？", "asks") | dict.fromkeys("!！", "calls") | dict.fromkeys(":：", "opens")


def _form(line: Line) -> list[str]:
    told = [
        _WIDE[min(line.width, WIDTHS[-1])],
        _SHAPES[line.shape],
        _BEFORE[min(2, line.before)],
        _AFTER[min(2, line.after)],
    ]
    if line.sentence:
        told.append("ended")
    if line.ellipsis:
        told.append("dots")
    if line.text[-1] in _SIGNS:
        told.append(_SIGNS[line.text[-1]])
    if not line.text[0].isalpha():
        told.append("counts" if line.text[0].isdigit() else "signs")
    return told


def _said(page: "Page", n: int, again: bool) -> list[str]:
    """What a line says by phrases of pages, and how far the lines below take up its words.

    `again` tells whether another is like it, its numbers aside.
    """
    line = page.lines[n]
    told = [*page.telling[n]]
    if page.own[n]:
        told.append("own")
    if again and page.said[line.folded] > 1:
        told.append("again")
    if line.running:
        return told
    if page.turns[n]:
        told.append("turns")
    if page.heads[n] and line.width <= 110:
        told.append("heads")
    if page.comments[n]:
        told.append("comments")
    stems, says, end = page.stems[n], page.marked["says"], min(len(page.lines), n + 1 + BELOW)
    if not stems or says[end] == says[n + 1]:
        return told
    near = (k for k in range(n + 1, end) if says[k + 1] > says[k])
    taken = [some for k in near if (some := stems & page.stems[k])]
    if taken:
        told.append("taken up" if any(len(some) > 1 for some in taken) else "touched")
        if any(not some.isdisjoint(page.rare) for some in taken):
            told.append("rare")
    return told


@cache
def _by_place(name: str) -> tuple[float, list[dict[str, float]]]:
    """What is added to every sum, and the weights of a question by the place of the neighbour."""
    found: dict[int, dict[str, float]] = {place: {} for place in REACH}
    for told, weight in table(name).items():
        if told:
            look, _, place = told.rpartition(" ")
            found[int(place)][look] = weight
    return table(name).get("", 0.0), list(found.values())


def _odds(name: str, kinds: Iterable[tuple[str, ...]], seen: Sequence[int]) -> list[float]:
    """The log odds of a question for each line, whose look is told by its number; that of NOTHING is 0.

    What lines of one look weigh is summed up once.
    """
    base, weights = _by_place(name)
    edge = [0] * -REACH[0]
    numbers = [*edge, *seen, *edge]
    sums = [base] * len(seen)
    for k, of in enumerate(weights):
        worth = [sum(map(of.get, some, repeat(0.0))) for some in kinds]
        sums = list(map(add, sums, map(worth.__getitem__, numbers[k:])))
    return [one if -MOST <= one <= MOST else copysign(MOST, one) for one in sums]

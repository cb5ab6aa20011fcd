"""A reading of a page held against what is certain: how well it agrees, and what becomes of it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.importer.constraints import Ties
from reader.importer.hypotheses import Guess
from reader.importer.lines import Line
from reader.importer.page import Page, bounds_of
from reader.importer.single import find_single
from reader.importer.weighing import Bounds
from reader.model.capture import Label

#: What a reading gains or loses, as log odds: for a line that a person spoke of, for a text known from
#: another capture, for a title that is known furniture, for records full of known furniture, and for a
#: template that won on confirmed captures of the source.
BY_PERSON, BY_TEXT, BY_TITLE, BY_LINES, BY_RULE = 2.5, 2.0, 3.0, 2.0, 1.0

#: A start this near to another one, in lines, may stand in its place.
BESIDE = 3
#: So many lines of credit may stand below the known ending of a text.
CREDITS = 2


class Stretch(NamedTuple):
    """The lines first..end (half open) of one article; `titled` where the first is its title."""

    first: int
    end: int
    titled: bool


def violations(ties: Ties, bounds: Sequence[tuple[int, int]]) -> int:
    """How many of a person's words records with these bounds go against."""
    if not ties.said:
        return 0
    starts = {a for a, _ in bounds}
    found = sum(n in ties.said and n not in starts for n in ties.starts)
    found += sum(n in ties.said and n in starts for n in ties.joins)
    for n in ties.said:
        if n in ties.labels:
            found += (n in starts) if ties.noise(n) else not _inside(n, bounds)
    return found


def bonus_of(page: Page, ties: Ties, rules: frozenset[str]) -> Callable[[Guess, Bounds], float]:
    """What the evidence adds to the score of a guess at the template of this page, as log odds."""
    texts = {n for n in ties.starts if n not in ties.said}
    noise = sorted(n for n in ties.labels if ties.noise(n))

    def bonus(guess: Guess, bounds: Bounds) -> float:
        won = BY_RULE if bare_rule(guess.rule) in rules else 0.0
        if not ties:
            return won
        starts = {a for a, _ in bounds}
        lost = BY_PERSON * violations(ties, bounds) + BY_TEXT * len(texts - starts)
        if noise and bounds:
            titles = sum(ties.noise(a) and a not in ties.said for a in starts)
            inside = bisect_right(noise, bounds[-1][1] - 1) - bisect_right(noise, bounds[0][0] - 1)
            lost += BY_TITLE * titles + BY_LINES * min(1.0, inside / (2 * len(bounds)))
        return won - lost

    return bonus


def bare_rule(rule: str) -> str:
    """A rule without what was done to its guess afterwards."""
    for done in (", completed by its template", ", with text", ", alike", ", filled"):
        rule = rule.removesuffix(done)
    return rule


def _inside(n: int, bounds: Sequence[tuple[int, int]]) -> bool:
    return any(a <= n < b for a, b in bounds)


def enforce(page: Page, ties: Ties, stretches: Sequence[Stretch]) -> list[Stretch]:
    """The articles of a reading once all that is certain is true of them."""
    if not ties:
        return list(stretches)
    usual = sorted(s.end - s.first for s in stretches)[len(stretches) // 2] if stretches else 1
    texts = sum(_has_text(page.lines, s.first + 1, s.end) for s in stretches) * 2 > len(stretches)
    found = _joined(ties, stretches)
    found = _parted(page, ties, found)
    found = _displaced(page.lines, ties, found, usual)
    found = [_ended(page.lines, ties, stretch) for stretch in found]
    found = _given_up(page.lines, ties, found, texts)
    found = [s for stretch in found if (s := _bared(page.lines, ties, stretch)) is not None]
    return _with_lone(ties, found)


def _joined(ties: Ties, stretches: Sequence[Stretch]) -> list[Stretch]:
    """Articles whose first line begins none go on with the one above, or give way where none is above."""
    found: list[Stretch] = []
    for k, stretch in enumerate(stretches):
        if stretch.first not in ties.joins:
            found.append(stretch)
        elif found:
            found[-1] = found[-1]._replace(end=stretch.end)
        elif k == len(stretches) - 1 and stretch.end - stretch.first > 1:
            found.append(Stretch(stretch.first + 1, stretch.end, False))
    return found


def _parted(page: Page, ties: Ties, stretches: Sequence[Stretch]) -> list[Stretch]:
    """Articles begin at every line of which that is certain."""
    had = {stretch.first: stretch.titled for stretch in stretches}
    missing = [n for n in ties.starts if n not in had]
    if not missing:
        return [s._replace(titled=_titled(page, ties, s.first, s.titled)) for s in stretches]
    usual = sum(had.values()) * 2 >= len(had) > 0
    starts = sorted({*had, *missing})
    last = stretches[-1].end if stretches else 0
    if starts[-1] >= last:
        last = _end_of_page(page, starts, usual)
    ends = {stretch.end for stretch in stretches}
    found: list[Stretch] = []
    for a, b in pairwise([*starts, last]):
        inner = [end for end in ends if a < end < b] if any(s.first <= a < s.end for s in stretches) else []
        found.append(Stretch(a, min(inner, default=b), _titled(page, ties, a, had.get(a, usual))))
    return found


def _end_of_page(page: Page, starts: Sequence[int], usual: bool) -> int:
    """Where the last article that begins at these lines ends, where no reading of the page says so."""
    if len(starts) > 1:
        return bounds_of(page, Guess(tuple(starts), usual, ""))[-1][1]
    end = find_single(page).end
    return end if end > starts[0] else len(page.lines)


def _titled(page: Page, ties: Ties, n: int, usual: bool) -> bool:
    """Whether the article that begins at a line begins with its title."""
    said = ties.starts.get(n)
    if said is not None:
        return said
    return usual and n not in ties.labels and not page.lines[n].running


def _displaced(lines: Sequence[Line], ties: Ties, stretches: Sequence[Stretch], usual: int) -> list[Stretch]:
    """A start that is certain takes the place of one beside it: near, and no text between."""
    found: list[Stretch] = []
    for stretch in stretches:
        before = found[-1] if found else None
        near = before is not None and stretch.first - before.first <= max(1, min(BESIDE, usual // 2))
        if before is None or usual < 2 or not near or _has_text(lines, before.first, stretch.first):
            found.append(stretch)
        elif stretch.first in ties.starts and before.first not in ties.starts:
            found[-1] = stretch
        elif before.first in ties.starts and stretch.first not in ties.starts:
            found[-1] = before._replace(end=stretch.end)
        else:
            found.append(stretch)
    return found


def _has_text(lines: Sequence[Line], first: int, end: int) -> bool:
    return any(lines[n].says for n in range(first, end))


def _ended(lines: Sequence[Line], ties: Ties, stretch: Stretch) -> Stretch:
    """An article ends with its known last line, and the credits below; or it has grown since."""
    at = min((n for n in ties.ends if stretch.first <= n < stretch.end), default=None)
    if at is None:
        return stretch
    end = at + 1
    while end < min(stretch.end, at + 1 + CREDITS) and lines[end].credit:
        end += 1
    if end == at + 1 and _goes_on(lines, ties, range(end, stretch.end)):
        return stretch
    kept = [n for n in range(end, stretch.end) if n in ties.said and not ties.noise(n)]
    return stretch._replace(end=max(end, *(n + 1 for n in kept)) if kept else end)


def _goes_on(lines: Sequence[Line], ties: Ties, below: Sequence[int]) -> bool:
    """Whether running text stands below a known ending: of an article that was known by its beginning, or
    that was gone on with. On labelled pages next to nothing else does."""
    return any(lines[n].running and not ties.noise(n) for n in below)


def _given_up(lines: Sequence[Line], ties: Ties, stretches: Sequence[Stretch], texts: bool) -> list[Stretch]:
    """Without the articles whose title a person calls the page's own, unless another title follows at once.

    What is left goes on with the article above if it is text; at either end of the page it is the page's own.
    """
    if len(stretches) == 1:
        return list(stretches)
    found: list[Stretch] = []
    for k, stretch in enumerate(stretches):
        first = next((n for n in range(stretch.first, stretch.end) if not ties.noise(n)), stretch.end)
        titled = first < stretch.end and not lines[first].running
        text = _has_text(lines, min(first + titled, stretch.end), stretch.end)
        if stretch.first not in ties.said or first == stretch.first or (titled and (text or not texts)):
            found.append(stretch)
        elif found and text and k < len(stretches) - 1:
            found[-1] = found[-1]._replace(end=stretch.end)
    return found


def _bared(lines: Sequence[Line], ties: Ties, stretch: Stretch) -> Stretch | None:
    """An article without the page's own lines at its head and its foot; None where nothing is left."""
    first, end, titled = stretch.first, stretch.end, stretch.titled
    while first < end and ties.noise(first):
        first += 1
    while first < end and ties.noise(end - 1):
        end -= 1
    if first == end:
        return None
    if first > stretch.first:
        titled = titled and not lines[first].running and first not in ties.labels
    elif ties.starts.get(first) is not True and first in ties.labels:
        titled = False
    return Stretch(first, end, titled)


def _with_lone(ties: Ties, stretches: Sequence[Stretch]) -> list[Stretch]:
    """A line that belongs to an article and has none above it begins one of its own."""
    first = stretches[0].first if stretches else None
    lone = [n for n in sorted(ties.said) if n in ties.labels and not ties.noise(n)]
    lone = [n for n in lone if first is None or n < first]
    if not lone:
        return list(stretches)
    return [Stretch(lone[0], lone[-1] + 1, False), *stretches]


def strays(ties: Ties, stretches: Sequence[Stretch]) -> Iterable[tuple[int, int]]:
    """Lines a person gave to an article, that stand below it: (number of the article from 0, line)."""
    for n in sorted(ties.said):
        if n not in ties.labels or ties.noise(n) or any(s.first <= n < s.end for s in stretches):
            continue
        above = [k for k, stretch in enumerate(stretches) if stretch.end <= n]
        if above:
            yield above[-1], n


def relabelled(ties: Ties, n: int) -> Label | None:
    """What a line is by the evidence, or None where it says nothing of it."""
    return Label.TITLE if ties.starts.get(n) is True else ties.labels.get(n)

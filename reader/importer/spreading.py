"""What a person's words about some lines of a page tell of the lines that look like them."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise
from math import log

from reader.importer.constraints import Ties
from reader.importer.hypotheses import Guess
from reader.importer.lines import Line
from reader.importer.page import Page
from reader.importer.titles import able

#: Lines seen but not there, so that one line alone proves little: of those that begin an article, of all.
BEGINNING, UNSEEN = 0.3, 0.6

_Look = tuple[Hashable, ...]


def _looks(page: Page, n: int) -> Iterator[_Look]:
    """How a line looks in its surroundings, from the finest description to the coarsest."""
    lines, line = page.lines, page.lines[n]
    above = lines[n - 1] if n else None
    below = lines[n + 1] if n + 1 < len(lines) else None
    make = (line.shape, min(2, line.before), min(2, line.after))
    around = (above and above.shape, below and below.shape)
    yield (*make, *around, page.keys[n - 1][:1] if n else (), page.keys[n + 1][:1] if below else ())
    yield (*make, *around, line.width // 40)
    yield (*make, *around)
    yield (line.shape, min(1, line.before), min(1, line.after), *around)
    yield (line.shape, min(1, line.before), below and below.shape)
    yield make
    yield (line.shape, below and page.keys[n + 1][:1])
    yield (line.shape, above and page.keys[n - 1][:1])


class Looks:
    """How the lines of a page look, described in several ways."""

    def __init__(self, page: Page) -> None:
        self._lines = page.lines
        self._tables = list(zip(*(_looks(page, n) for n in range(len(page.lines))), strict=True))
        self._repeats = Counter(line.masked for line in page.lines)

    def odds(self, starts: set[int], others: set[int]) -> list[float]:
        """The log odds of each line to begin an article, by what is known of lines that look like it.

        0 where no line alike is known; `starts` begin an article, `others` do not.
        """
        found = [-9.0] * len(self._lines)
        for looks in self._tables:
            begin = Counter(looks[n] for n in starts)
            seen = begin + Counter(looks[n] for n in others)
            told = {
                look: log((begin[look] + BEGINNING) / (many - begin[look] + UNSEEN - BEGINNING))
                for look, many in seen.items()
            }
            found = [max(had, told.get(look, -9.0)) for had, look in zip(found, looks, strict=True)]
        return [0.0 if had == -9.0 else had for had in found]

    def likely(self, odds: Sequence[float], ties: Ties, sure: set[int]) -> set[int]:
        """The lines that begin an article by their odds, of the make of the `sure` ones, and with a text."""
        known = sure | set(ties.starts)
        found = {n for n, odd in enumerate(odds) if odd > 0}
        if all(able(self._lines[n], self._repeats) for n in known):
            found = {n for n in found if able(self._lines[n], self._repeats)}
        return _with_text(self._lines, known, found - ties.joins - {n for n in ties.labels if ties.noise(n)})

    def variants(self, ties: Ties, guess: Guess) -> Iterator[Guess]:
        """The guess without the lines that look like one of which it is certain that it begins no article,
        and with those that look like one that does; each said by how the lines look.
        """
        starts = set(guess.starts)
        wrong = [n for n in starts if n in ties.joins or ties.noise(n)]
        missing = [n for n in ties.starts if n not in starts]
        fixed = (starts | set(missing)) - set(wrong)
        titled = guess.titled or any(ties.starts[n] is True for n in missing)
        for looks in self._tables if wrong or missing else ():
            for found in _like(self._lines, ties, looks, fixed, wrong, missing, self._repeats):
                if len(found) >= 2 and found != fixed:
                    yield Guess(tuple(sorted(found)), titled, guess.rule)


def _like(
    lines: Sequence[Line],
    ties: Ties,
    looks: Sequence[_Look],
    fixed: set[int],
    wrong: Sequence[int],
    missing: Sequence[int],
    repeats: Counter[str],
) -> Iterator[set[int]]:
    out = {looks[n] for n in wrong} - {looks[n] for n in ties.starts}
    fewer = {n for n in fixed if looks[n] not in out}
    if len(fewer) < len(fixed):
        yield fewer
    into = {looks[n] for n in missing} - {looks[n] for n in ties.joins}
    if not into:
        return
    more = {line.n for line in lines if looks[line.n] in into and able(line, repeats)}
    more -= ties.joins | {n for n in ties.labels if ties.noise(n)}
    more = _with_text(lines, fixed, more)
    yield fixed | more
    yield fewer | more
    yield more | set(ties.starts)
    first, last = min(fixed), max(fixed)
    yield fixed | {n for n in more if first <= n <= last}


def _with_text(lines: Sequence[Line], known: set[int], more: set[int]) -> set[int]:
    """Those of some more lines that would begin an article with a text, if most of the known ones do."""
    if 2 * len(_bare(lines, sorted(known))) >= len(known):
        return more
    return more - (_bare(lines, sorted(known | more)) - known)


def _bare(lines: Sequence[Line], starts: Sequence[int]) -> set[int]:
    """Lines that would begin an article without a text."""
    return {a for a, b in pairwise([*starts, len(lines)]) if not any(lines[n].says for n in range(a + 1, b))}

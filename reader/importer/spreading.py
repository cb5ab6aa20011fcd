"""What a correction says of the lines that look like the corrected one: more guesses at the same template."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise

from reader.importer.constraints import Ties
from reader.importer.hypotheses import Guess, able
from reader.importer.lines import Line
from reader.importer.page import Page

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


def variants(page: Page, ties: Ties, guess: Guess) -> Iterator[Guess]:
    """The guess without the lines that look like one of which it is certain that it begins no article,
    and with those that look like one that does; each said by how the lines look.
    """
    starts = set(guess.starts)
    wrong = [n for n in starts if n in ties.joins or ties.noise(n)]
    missing = [n for n in ties.starts if n not in starts]
    if not wrong and not missing:
        return
    fixed = (starts | set(missing)) - set(wrong)
    titled = guess.titled or any(ties.starts[n] is True for n in missing)
    tables = list(zip(*(_looks(page, n) for n in range(len(page.lines))), strict=True))
    repeats = Counter(line.masked for line in page.lines)
    for looks in tables:
        for found in _like(page.lines, ties, looks, fixed, wrong, missing, repeats):
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
    more -= _bare(lines, sorted(fixed | more)) - set(ties.starts)
    yield fixed | more
    yield fewer | more
    yield more | set(ties.starts)
    first, last = min(fixed), max(fixed)
    yield fixed | {n for n in more if first <= n <= last}


def _bare(lines: Sequence[Line], starts: Sequence[int]) -> set[int]:
    """Lines that would begin an article without a text."""
    return {a for a, b in pairwise([*starts, len(lines)]) if not any(lines[n].says for n in range(a + 1, b))}

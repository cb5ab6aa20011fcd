"""Lists whose titles stand at one distance from each other: those that go on so above them and below."""

from collections.abc import Iterator
from itertools import pairwise

from reader.importer.doubling import doubled
from reader.importer.hypotheses import Guess
from reader.importer.page import Page
from reader.importer.titles import looks_able

#: So many titles are so many lines apart at most; a text beside theirs ends as one, or is so wide.
MANY, STEP, WIDE = 6, 6, 60


def stepped(page: Page, guess: Guess) -> Guess:
    """The guess with the records above and below that have the same lines at the same distances.

    Where their texts are short, or end in no sign, they are not told from other lines by themselves.
    """
    guess = doubled(page, guess)
    starts = guess.starts
    if not guess.titled or len(starts) < MANY:
        return guess
    steps = {b - a for a, b in pairwise(starts)}
    step = min(steps)
    if len(steps) > 1 or step > STEP:
        return guess
    above = list(_going_on(page, starts, -step))
    below = list(_going_on(page, starts, step))
    if not above and not below:
        return guess
    return Guess((*reversed(above), *starts, *below), True, f"{guess.rule}, at one distance")


def _going_on(page: Page, starts: tuple[int, ...], step: int) -> Iterator[int]:
    """The titles that go on from the first of a list upward, or from the last downward."""
    long = abs(step)
    stands = {page.stand(n) for n in starts}
    shapes = [{page.lines[n + k].shape for n in starts[:-1]} for k in range(long)]
    texts = [k for k in range(1, long) if all(page.lines[n + k].running for n in starts[:-1])]
    n = (starts[0] if step < 0 else starts[-1]) + step
    while texts and 0 <= n <= len(page.lines) - long:
        line = page.lines[n]
        if page.stand(n) not in stands or page.turns[n] or not looks_able(line):
            return
        if any(page.owned(n + k) for k in range(long)):
            return
        for k in range(1, long):
            other = page.lines[n + k]
            alike = other.says or other.width >= WIDE if k in texts else other.shape in shapes[k]
            if not alike:
                return
        yield n
        n += step

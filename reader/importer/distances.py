"""Lines at one distance above the texts of a page, blank lines or none between, as titles stand there."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.importer.lines import Line

#: How far a title stands above its text, in lines, and the rule that says so.
ABOVE = ((1, "just above text"), (2, "two above text"))


def above_text(lines: Sequence[Line], good: Sequence[bool]) -> Iterator[tuple[tuple[int, ...], str]]:
    """The lines just above each text, and those one further up; then those of them that stand regularly.

    `good` tells which lines can be titles.
    """
    texts = [n for n, line in enumerate(lines) if line.running and n and not lines[n - 1].running]
    for distance, rule in ABOVE:
        above = [n - distance for n in texts if n >= distance]
        found = tuple(n for n in above if good[n] and not lines[n].running)
        yield found, rule
        yield _regular(found), f"{rule}, regularly"


def _regular(starts: tuple[int, ...]) -> tuple[int, ...]:
    """The longest stretch of lines each of which stands as far from the next as most do."""
    gaps = [b - a for a, b in pairwise(starts)]
    usual = Counter(gaps).most_common(1)[0][0] if gaps else 0
    best, at = (0, 0), 0
    for n, gap in enumerate([*gaps, -1]):
        if gap != usual:
            best = max(best, (at, n + 1), key=lambda w: w[1] - w[0])
            at = n + 1
    return starts[slice(*best)]

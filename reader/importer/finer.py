"""Readings of which another tells the records apart that they hold together."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.importer.page import Page

Bounds = list[tuple[int, int]]
#: A finer reading has so many times as many records, so nearly all of which have a line of one kind once;
#: so many records of the coarser one have it more than once. So many records are looked at.
TIMES, NEARLY, TWICE, MOST = 1.5, 0.9, 0.3, 300


def is_finer(page: Page, fine: Bounds, coarse: Bounds) -> bool:
    """Whether nearly every record of a reading has a line of a kind once that those of another have again.

    So has every record of a list its day, and of a reading that found some of its titles only, one record has
    the days of several.
    """
    if len(coarse) < 2 or len(fine) < TIMES * len(coarse):
        return False
    fine, coarse = fine[:MOST], coarse[:MOST]
    once = Counter(key for seen in _counted(page, fine) for key, many in seen.items() if many == 1)
    due = {key for key, many in once.items() if many >= NEARLY * len(fine)}
    again = Counter(key for seen in _counted(page, coarse) for key in due if seen[key] > 1) if due else {}
    return max(again.values(), default=0) >= TWICE * len(coarse)


def _counted(page: Page, bounds: Sequence[tuple[int, int]]) -> Iterator[Counter[str]]:
    """How many lines of each kind stand below each title."""
    for a, b in bounds:
        yield Counter(chain.from_iterable(page.shared[a + 1 : b]))

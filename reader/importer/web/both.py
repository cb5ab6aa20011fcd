"""Two lists on one page, as where news stand beside columns: read as one, where each is a list of its own."""

from collections.abc import Sequence
from itertools import pairwise

from reader.importer.web.pieces import Page
from reader.importer.web.records import Found, judged

#: Two lists are both of the page where one is believed so much as the other.
_AS_MUCH = 0.5


def both_of(page: Page, lists: Sequence[Found]) -> Found:
    """The best of the lists with the next that stands apart from it, where they hold more of the page so."""
    best = lists[0]
    for other in lists[1:]:
        if other.score < _AS_MUCH * best.score or best.beside or other.beside:
            continue
        every = sorted([*best.records, *other.records], key=lambda one: one.start)
        if all(one.end <= after.start for one, after in pairwise(every)):
            both = judged(page, every, best.key, 1.0)
            return both if both.score > best.score else best
    return best

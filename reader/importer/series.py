"""Captures of one list at different times: which is the later state of which, and what that dates.

A list shows the newest first, so a later state begins with what is new and goes on with the top of the
earlier one, in its order.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.model.capture import Results

#: So many articles two states must share, and more where no count on the page agrees.
SHARED, SHARED_UNCOUNTED = 2, 3
#: The share of the stretch that both states could show which they must show, in one order.
AGREE = 0.75


class State(NamedTuple):
    """A list as one capture shows it: ids of articles in the order printed, its count of results, its day.

    `day` is the ISO day printed on the page, the capture's own.
    """

    articles: tuple[str, ...]
    results: Results | None = None
    day: str | None = None


class Days(NamedTuple):
    """Between which ISO days an article appeared: not before `after`, not after `by`; None where unknown."""

    after: str | None = None
    by: str | None = None


def continues(later: State, earlier: State) -> bool:
    """Whether one capture shows a later state of the list that another shows."""
    if later.day and earlier.day and later.day < earlier.day:
        return False
    if later.results and earlier.results and later.results.first != earlier.results.first:
        return False
    place = {id: n for n, id in enumerate(earlier.articles)}
    shared = [(n, place[id]) for n, id in enumerate(later.articles) if id in place]
    if len(shared) < SHARED:
        return False
    fresh, skipped = shared[0]
    possible = min(len(later.articles) - fresh, len(earlier.articles) - skipped)
    in_order = all(a[1] < b[1] for a, b in pairwise(shared))
    if not in_order or skipped > 1 or len(shared) < AGREE * possible:
        return False
    if fresh == 0 and not (later.day and earlier.day and later.day > earlier.day):
        return False
    grown = _grown(later.results, earlier.results)
    if grown is None:
        return len(shared) >= SHARED_UNCOUNTED
    return grown == fresh or (grown > 0 and len(shared) >= SHARED_UNCOUNTED)


def _grown(later: Results | None, earlier: Results | None) -> int | None:
    """By how many the list says it has grown, or None where one state does not count."""
    return later.total - earlier.total if later and earlier else None


def nearest(later: State, others: Sequence[State]) -> int | None:
    """Which of the other captures is the last state before this one, or None; of equals the later in time."""
    able = [n for n, other in enumerate(others) if continues(later, other)]
    shared = {n: len(set(later.articles) & set(others[n].articles)) for n in able}
    return max(able, key=lambda n: (shared[n], others[n].day or "", -n), default=None)


def day_bounds(states: Sequence[State]) -> dict[str, Days]:
    """Between which days the articles of a series appeared; `states` are in order, the earliest first.

    An article was there on the day of every state that shows it, and in a list that puts the newest first
    it is no older than what stands below it. One on top of a state that the state before lacks came after.
    """
    found: dict[str, Days] = {}
    for state in states:
        for id in state.articles:
            days = found.get(id, Days())
            found[id] = Days(days.after, _least(days.by, state.day))
    for before, state in pairwise(states):
        top = next((n for n, id in enumerate(state.articles) if id in before.articles), 0)
        for id in state.articles[:top]:
            days = found[id]
            found[id] = Days(max(filter(None, (days.after, before.day)), default=None), days.by)
    return found


def _least(a: str | None, b: str | None) -> str | None:
    return min(filter(None, (a, b)), default=None)

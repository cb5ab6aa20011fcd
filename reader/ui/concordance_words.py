"""What the view of the concordance says: how many lines there are, of which articles, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.concordance import MOST_LINES
from reader.library.keys import COUNTER_BITS, day_of
from reader.model.concordance import Sorting
from reader.model.query import Scope
from reader.ui import days
from reader.ui.concordance_model import whence

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library.concordance import Shown
    from reader.ui.concordance_state import ConcordanceState

ORDERS = {
    Sorting.NEWEST: "newest first",
    Sorting.OLDEST: "oldest first",
    Sorting.SOURCE: "by source",
    Sorting.NODE: "by the words found",
    Sorting.LEFT_1: "by the first word to the left",
    Sorting.LEFT_2: "by the second word to the left",
    Sorting.LEFT_3: "by the third word to the left",
    Sorting.RIGHT_1: "by the first word to the right",
    Sorting.RIGHT_2: "by the second word to the right",
    Sorting.RIGHT_3: "by the third word to the right",
}
_ASKING = (
    "Type a word, a “phrase” or the beginning of a word*:\n"
    "each place where it stands becomes a line.\n\nsource: tag: before: after: choose the articles."
)
_NOTHING = "No line found for {}\n\nWords of notes, quotes and tags choose articles and make no lines."
_DAY_MS = 86_400_000


def counted(state: ConcordanceState) -> str:
    """How many lines there are in how many articles; while more are looked for, back to which day that is."""
    many, articles = len(state.lines), len(state.lines.keys)
    found = f"{many:,} line{'' if many == 1 else 's'} in {articles:,} article{'' if articles == 1 else 's'}"
    if not state.searching:
        return found
    if state.reached is None:
        return f"{found} so far …"
    day = day_of((state.reached >> COUNTER_BITS) // _DAY_MS)
    return f"{found} so far, back to {days.short(day)} …"


def told(state: ConcordanceState, keyed: Callable[[str], str]) -> list[str]:
    """Where lines are looked for, how they are sorted, what the line typed does not mean, what is missing;
    `keyed` puts keys into words (naming.py)."""
    where = state.among.name if state.narrow else "all articles, archived ones too"
    what = "titles" if state.query.scope is Scope.TITLE else "text and titles"
    order = "sorting …" if state.being_sorted else ORDERS[state.sorting]
    said = [f"In {where}: {what}", order, *state.query.problems]
    if state.only:
        with_it = f"{len(state.order):,} with “{state.only}” beside"
        said.append(f"only the {with_it}, {keyed('{leave|Esc} shows all')}")
    if len(state.lines) >= MOST_LINES:
        said.append(f"only the newest {MOST_LINES:,} lines: say more of the articles to see older ones")
    elif state.stopped:
        said.append(keyed("stopped: {look_again|F5} finds the rest"))
    elif state.stale:
        said.append(keyed("articles came or went: {look_again|F5} looks again"))
    return said


def empty(state: ConcordanceState) -> str:
    """What stands where no line does; "" where there are lines, or may be soon."""
    if not state.terms:
        return _ASKING
    return "" if len(state.lines) or state.searching else _NOTHING.format(state.line)


def about(line: Shown) -> list[str]:
    """The article of a line, and what is special about the line."""
    day, source, heading = whence(line)
    marked = f"highlighted in {line.mark.color}" if line.mark else ""
    titled = "in its title" if line.titled else ""
    other = "another text of it is shown now" if line.other else ""
    return [said for said in (heading, source, day, titled, marked, other) if said]

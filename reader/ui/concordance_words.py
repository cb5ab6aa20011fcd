"""What the view of the concordance says: how many lines there are, of which articles, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.concordance import MOST_LINES
from reader.library.keys import COUNTER_BITS, day_of
from reader.model.concordance import Sorting
from reader.model.query import Scope
from reader.model.wording import tr, tr_n, tr_noop
from reader.ui import days
from reader.ui.color_words import in_color
from reader.ui.concordance_model import whence

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library.concordance import Shown
    from reader.ui.concordance_state import ConcordanceState

ORDERS = {
    Sorting.NEWEST: tr_noop("newest first"),
    Sorting.OLDEST: tr_noop("oldest first"),
    Sorting.SOURCE: tr_noop("by source"),
    Sorting.NODE: tr_noop("by the words found"),
    Sorting.LEFT_1: tr_noop("by the first word to the left"),
    Sorting.LEFT_2: tr_noop("by the second word to the left"),
    Sorting.LEFT_3: tr_noop("by the third word to the left"),
    Sorting.RIGHT_1: tr_noop("by the first word to the right"),
    Sorting.RIGHT_2: tr_noop("by the second word to the right"),
    Sorting.RIGHT_3: tr_noop("by the third word to the right"),
}
_ASKING = tr_noop(
    "Type a word, a “phrase” or the beginning of a word*:\n"
    "each place where it stands becomes a line.\n\nsource: tag: before: after: choose the articles."
)
_NOTHING = tr_noop(
    "No line found for {words}\n\nWords of notes, quotes and tags choose articles and make no lines."
)
_DAY_MS = 86_400_000


def counted(state: ConcordanceState) -> str:
    """How many lines there are in how many articles; while more are looked for, back to which day that is."""
    lines = tr_n(len(state.lines), "{n} line", "{n} lines")
    articles = tr_n(len(state.lines.keys), "{n} article", "{n} articles", sense="in")
    if not state.searching:
        return tr("{lines} in {articles}", lines=lines, articles=articles)
    if state.reached is None:
        return tr("{lines} in {articles} so far …", lines=lines, articles=articles)
    day = days.short(day_of((state.reached >> COUNTER_BITS) // _DAY_MS))
    return tr("{lines} in {articles} so far, back to {day} …", lines=lines, articles=articles, day=day)


def told(state: ConcordanceState, keyed: Callable[[str], str]) -> list[str]:
    """Where lines are looked for, how they are sorted, what the line typed does not mean, what is missing;
    `keyed` puts keys into words (naming.py)."""
    order = tr("sorting …") if state.being_sorted else tr(ORDERS[state.sorting])
    said = [_where(state), order, *state.query.problems]
    if state.only:
        many, all_ = len(state.order), keyed(tr("{leave|Esc} shows all"))
        with_it = tr_n(
            many, "only the {n} with “{word}” beside", "only the {n} with “{word}” beside", word=state.only
        )
        said.append(f"{with_it}, {all_}")
    if len(state.lines) >= MOST_LINES:
        said.append(
            tr_n(
                MOST_LINES,
                "only the newest {n} line: say more of the articles to see older ones",
                "only the newest {n} lines: say more of the articles to see older ones",
            )
        )
    elif state.stopped:
        said.append(keyed(tr("stopped: {look_again|F5} finds the rest")))
    elif state.stale:
        said.append(keyed(tr("articles came or went: {look_again|F5} looks again")))
    return said


def _where(state: ConcordanceState) -> str:
    """Which articles lines are looked for in, and in what of them."""
    titles = state.query.scope is Scope.TITLE
    if not state.narrow:
        if titles:
            return tr("In all articles, archived ones too: titles")
        return tr("In all articles, archived ones too: text and titles")
    name = state.among.name
    if not name:
        return tr("In all articles: titles") if titles else tr("In all articles: text and titles")
    return tr("In {list}: titles", list=name) if titles else tr("In {list}: text and titles", list=name)


def empty(state: ConcordanceState) -> str:
    """What stands where no line does; "" where there are lines, or may be soon."""
    if not state.terms:
        return tr(_ASKING)
    return "" if len(state.lines) or state.searching else tr(_NOTHING, words=state.line)


def about(line: Shown) -> list[str]:
    """The article of a line, and what is special about the line."""
    day, source, heading = whence(line)
    marked = tr("highlighted {in_color}", in_color=in_color(line.mark.color)) if line.mark else ""
    titled = tr("in its title") if line.titled else ""
    other = tr("another text of it is shown now") if line.other else ""
    return [said for said in (heading, source, day, titled, marked, other) if said]

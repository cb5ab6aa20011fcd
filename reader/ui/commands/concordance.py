"""Verbs of the concordance: opening it, going through its lines, sorting them, and acting on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.concordance import SIDE, Sorting
from reader.model.query import Query
from reader.model.units import Unit
from reader.model.wording import number, tr, tr_n
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.model.collocates import Collocate
    from reader.ui.concordance import ConcordanceView
    from reader.ui.concordance_state import Among
    from reader.ui.jobs import Job
    from reader.ui.window import Window

_LEFT = (Sorting.LEFT_1, Sorting.LEFT_2, Sorting.LEFT_3)
_RIGHT = (Sorting.RIGHT_1, Sorting.RIGHT_2, Sorting.RIGHT_3)
_DAYS = (Sorting.NEWEST, Sorting.OLDEST)


def concordance(w: Window) -> None:
    """Show each place of a word as a line: of what is selected, what stands at the caret or is searched for;
    else type it."""
    from reader.ui.commands.going import uncover
    from reader.ui.concordance import open_concordance

    if uncover(w, "concordance"):
        view_of(w).begin_typing()
        return
    w.finder.finish_typing()
    words = _words(w)
    if words:
        open_concordance(w, words, _among(w))
    elif w.session.place.query.has_words:
        open_concordance(w, *_search(w))
    else:
        open_concordance(w, among=_among(w), typing=True)


def line_next(w: Window) -> None:
    """Go to the next line."""
    view_of(w).list.step(w.keys.count)


def line_previous(w: Window) -> None:
    """Go to the line above."""
    view_of(w).list.step(-w.keys.count)


def lines_on(w: Window) -> None:
    """Go on by as many lines as are seen."""
    view_of(w).list.page(1)


def lines_back(w: Window) -> None:
    """Go back by as many lines as are seen."""
    view_of(w).list.page(-1)


def line_first(w: Window) -> None:
    """Go to the first line."""
    view_of(w).list.step(-view_of(w).list.count)


def line_last(w: Window) -> None:
    """Go to the last line, or to the one whose number was typed."""
    lines = view_of(w).list
    lines.step((min(lines.count, w.keys.count) if w.keys.count > 1 else lines.count) - 1 - max(0, lines.here))


def open_line(w: Window) -> None:
    """Open the article at the sentence of this line; the way back leads to the line."""
    from reader.ui.concordance_opening import open_at_line

    open_at_line(w, view_of(w))


def find_lines(w: Window) -> None:
    """Type other words to be shown in their contexts."""
    view_of(w).begin_typing()


def look_again(w: Window) -> None:
    """Find the lines once more, in the articles that there are now."""
    view_of(w).again()


def lines_of_all(w: Window) -> None:
    """Look in all articles, or only in the list you came from."""
    view_of(w).widen()


def collocates(w: Window) -> None:
    """Choose among the words that stand beside more often than by chance: lines without it are hidden."""
    from reader.library.concordance import weighed
    from reader.model.collocates import collocates_of

    view, library = view_of(w), w.session.library
    lines = view.state.lines

    def work(job: Job) -> list[Collocate]:
        with library.until(lambda: job.cancelled):
            return weighed(library, collocates_of(lines), 2 * SIDE * len(lines))

    def done(found: list[Collocate]) -> None:
        if "concordance" in w.views and view_of(w).state.lines is lines:
            choices = [_beside(view_of(w), each) for each in found]
            w.choose(tr("Collocates by log-likelihood: Return shows the lines of one"), choices)

    w.jobs.run("collocates", work, done, w.tell_trouble)


def _beside(view: ConcordanceView, found: Collocate) -> Choice:
    return Choice(
        found.word,
        partial(view.show_only, found.word),
        tr(
            "{left} left, {right} right   ·   {weight}",
            left=number(found.left),
            right=number(found.right),
            weight=number(found.weight),
        ),
    )


# sorting


def lines_left(w: Window) -> None:
    """Sort the lines by the word to the left; again, by the second, then the third."""
    _sort_next(w, _LEFT)


def lines_right(w: Window) -> None:
    """Sort the lines by the word to the right; again, by the second, then the third."""
    _sort_next(w, _RIGHT)


def lines_by_words(w: Window) -> None:
    """Sort the lines by the words that were found."""
    view_of(w).sort(Sorting.NODE)


def lines_by_day(w: Window) -> None:
    """Sort the lines by day, newest first; again, oldest first."""
    _sort_next(w, _DAYS)


def lines_by_source(w: Window) -> None:
    """Sort the lines by the source of their articles."""
    view_of(w).sort(Sorting.SOURCE)


def sort_lines(w: Window) -> None:
    """Choose what the lines are sorted by."""
    from reader.ui.concordance_words import ORDERS

    view = view_of(w)
    said = {sorting: tr(words) for sorting, words in ORDERS.items()}
    names = {sorting: f"{words[:1].upper()}{words[1:]}" for sorting, words in said.items()}
    choices = [
        Choice(name, partial(view.sort, sorting), sorting.value if sorting.value[0].isdigit() else "")
        for sorting, name in names.items()
    ]
    w.choose(tr("Sort the lines"), choices, at=names[view.state.sorting])


# selecting


def line_select(w: Window) -> None:
    """Select the line, or no longer; acts then mean all that are selected."""
    view_of(w).list.toggle()
    _tell(w)


def line_select_down(w: Window) -> None:
    """Take the next line into the selection."""
    view_of(w).list.extend(w.keys.count)
    _tell(w)


def line_select_up(w: Window) -> None:
    """Take the line above into the selection."""
    view_of(w).list.extend(-w.keys.count)
    _tell(w)


def lines_select_all(w: Window) -> None:
    """Select all lines that were found."""
    view_of(w).list.pick(map(str, view_of(w).state.order))
    _tell(w)


def lines_select_none(w: Window) -> None:
    """Select no line any more."""
    view_of(w).list.pick([])
    _tell(w)


def tag_lines(w: Window) -> None:
    """Tag the article of this line, or of all lines that are selected."""
    from reader.ui.commands.tagging import tag

    tag(w)


def articles_of_lines(w: Window) -> Query:
    """The articles of the lines that an act means."""
    from reader.library.concordance import articles

    view = view_of(w)
    return Query(ids=tuple(articles(w.session.library, view.state.lines, view.chosen)))


def view_of(w: Window) -> ConcordanceView:
    """The concordance that is open."""
    from reader.ui.concordance import ConcordanceView

    view = w.views["concordance"]
    assert isinstance(view, ConcordanceView)
    return view


def _sort_next(w: Window, turns: tuple[Sorting, ...]) -> None:
    now = view_of(w).state.sorting
    following = (turns.index(now) + 1) % len(turns) if now in turns else 0
    view_of(w).sort(turns[following])


def _words(w: Window) -> str:
    """What the reader stands on in the text as a line that finds it: a selection, the word at the caret."""
    content, caret = w.page.content, w.page.caret
    if content is None or not w.page.hasFocus():
        return ""
    start, end = w.page.reader.range if w.page.reader.grown else (0, 0)
    if caret is not None:
        start, end = (
            caret.selection
            if caret.selecting
            else (w.page.reader.units.at(Unit.WORD, caret.offset) or (0, 0))
        )
    words = " ".join(content.text[start:end].replace('"', " ").split())
    return f'"{words}"' if words else ""


def _among(w: Window) -> Among:
    """The list as it is shown, or what is selected in it."""
    from reader.ui.concordance_state import Among

    place, arranging = w.session.place, w.session.arranging
    name = arranging.words_for(place)[0] if arranging.leaves_out(place) else place.name
    return _picked(w) or Among(w.session.query, name)


def _picked(w: Window) -> Among | None:
    from reader.ui.commands.selecting import selected
    from reader.ui.concordance_state import Among

    picked = selected(w)
    if picked is None:
        return None
    many = w.articles.picked.count(w.articles.rows.rowCount())
    name = tr_n(
        many,
        "{n} article selected in {place}",
        "{n} articles selected in {place}",
        sense="In {list}",
        place=w.session.place.name,
    )
    return Among(picked, name)


def _search(w: Window) -> tuple[str, Among]:
    """The line of the search that the list shows, and where its words are looked for."""
    from reader.ui.concordance_state import Among
    from reader.ui.places import SAVED
    from reader.ui.saved import as_typed

    place, among = w.session.place, _picked(w) or Among(name=tr("the Inbox", sense="In {list}"))
    if place.key.startswith(SAVED):
        saved = {search.id: search.query for search in w.session.library.sources.saved()}
        return saved.get(place.key.removeprefix(SAVED), ""), among
    return as_typed(place), among


def _tell(w: Window) -> None:
    """How many are selected, for a screen reader."""
    from reader.ui.announcing import announce

    many = len(view_of(w).list.picked)
    said = tr_n(many, "{n} selected", "{n} selected") if many else tr("Nothing is selected")
    announce(view_of(w).list, said)

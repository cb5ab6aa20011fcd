"""Verbs of insight, the library in pictures: going through them and their marks, to articles and to files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from reader.model.stretches import Unit
from reader.model.wording import tr, tr_n, tr_noop
from reader.ui.unmet import unmet

if TYPE_CHECKING:
    from reader.model.query import Query
    from reader.ui.insight import InsightView, State
    from reader.ui.jobs import Job
    from reader.ui.places import Place
    from reader.ui.window import Window


@unmet(tr_noop("The pictures of the library are not open."))
def is_open(w: Window) -> bool:
    return "insight" in w.views


def go_insight(w: Window) -> None:
    """Show the library in pictures: articles over time, what you read, tags together, each source."""
    from reader.ui.commands.going import uncover
    from reader.ui.insight import InsightView, State

    if not uncover(w, "insight"):
        InsightView(w, State()).open()


def next_picture(w: Window) -> None:
    """Go to the next picture."""
    _turn(w, 1)


def previous_picture(w: Window) -> None:
    """Go to the picture before."""
    _turn(w, -1)


# from mark to mark


def mark_right(w: Window) -> None:
    """Go on to the next mark of the line: later in time, or the next column."""
    _view(w).step(0, w.keys.count)


def mark_left(w: Window) -> None:
    """Go back to the mark before in the line: earlier in time, or the column before."""
    _view(w).step(0, -w.keys.count)


def mark_down(w: Window) -> None:
    """Go to the line below: the next source, tag or act."""
    _view(w).step(w.keys.count, 0)


def mark_up(w: Window) -> None:
    """Go to the line above."""
    _view(w).step(-w.keys.count, 0)


def next_mark(w: Window) -> None:
    """Go on in the line to the next mark that has articles."""
    _view(w).step_found(w.keys.count)


def previous_mark(w: Window) -> None:
    """Go back in the line to the mark before that has articles."""
    _view(w).step_found(-w.keys.count)


def first_mark(w: Window) -> None:
    """Go to the beginning of the line."""
    _view(w).step(0, -len(_view(w).found.columns))


def last_mark(w: Window) -> None:
    """Go to the end of the line."""
    _view(w).step(0, len(_view(w).found.columns))


def marks_on(w: Window) -> None:
    """Go down by as many lines as are seen."""
    _view(w).page(1)


def marks_back(w: Window) -> None:
    """Go up by as many lines as are seen."""
    _view(w).page(-1)


def open_mark(w: Window) -> None:
    """List the articles of this mark; the way back leads to the picture again."""
    from reader.ui.insight_words import mark_name

    view = _view(w)
    if not _is_drawn(w):
        return
    if not view.found.lines[view.at[0]].counts[view.at[1]]:
        w.status.say(tr("There is no article here."))
        return
    library, found, scope, at = w.session.library, view.found, view.scope, view.at
    name = mark_name(found, *at)
    again = partial(_again, w, view.standing, w.session.place)

    def work(job: Job) -> Query:
        from reader.services.insight import shown

        with library.until(lambda: job.cancelled):
            return shown(library, found, scope, *at)

    def done(query: Query) -> None:
        if w.views.get("insight") is view:
            _list(w, name, query, again)

    w.jobs.run("insight open", work, done, w.tell_trouble)


# what is drawn


def whole_or_here(w: Window) -> None:
    """Count the whole library, or only the place or the search that you came from."""
    _view(w).change(whole=not _view(w).state.whole)


def finer_marks(w: Window) -> None:
    """Count by shorter stretches of time: months, weeks, days."""
    _divide(w, -1)


def coarser_marks(w: Window) -> None:
    """Count by longer stretches of time: weeks, months, years."""
    _divide(w, 1)


def own_scale(w: Window) -> None:
    """Give each line a scale of its own, by which small ones are seen, or one scale to all."""
    _view(w).change(own=not _view(w).state.own)


def fold_pictured(w: Window) -> None:
    """Count tags that lie in others with the outermost, or each by itself."""
    _view(w).change(folded=not _view(w).state.folded)


def figures_table(w: Window) -> None:
    """Show the figures of the picture as a table, or the picture again."""
    _view(w).change(table=not _view(w).state.table)


# what goes out


def copy_figures(w: Window) -> None:
    """Copy the figures of the picture as CSV, for a spreadsheet."""
    from PySide6.QtGui import QGuiApplication

    from reader.exporter.figures import write
    from reader.ui.insight_words import table

    found = _view(w).found
    if _is_drawn(w):
        QGuiApplication.clipboard().setText(write(table(found)))
        words = tr_n(
            len(found.lines),
            "The figures are copied as CSV: {n} line.",
            "The figures are copied as CSV: {n} lines.",
        )
        w.status.say(words)


def write_picture(w: Window) -> None:
    """Write the picture as an SVG file, with its words as text."""
    from reader.ui.insight_files import write_svg

    if _is_drawn(w):
        write_svg(w, _view(w))


def print_picture(w: Window) -> None:
    """Print the picture: see it on its page first."""
    from reader.ui.insight_files import printing_of
    from reader.ui.print_view import PrintView

    if _is_drawn(w):
        PrintView(w, printing_of(_view(w))).open()


def _is_drawn(w: Window) -> bool:
    """Whether there is anything in the picture; it is said where nothing is."""
    if not _view(w).found.marks:
        w.status.say(tr("There is nothing in this picture yet."))
    return bool(_view(w).found.marks)


def _turn(w: Window, by: int) -> None:
    from reader.model.insight import Picture

    pictures, view = list(Picture), _view(w)
    at = (pictures.index(view.state.picture) + by) % len(pictures)
    view.show_picture(pictures[at])


def _divide(w: Window, by: int) -> None:
    view = _view(w)
    if not view.found.marks or not view.found.columns[0].first:
        w.status.say(tr("This picture has no stretches of time."))
        return
    unit = (view.found.unit if view.state.unit is None else view.state.unit) + by
    if Unit.DAY <= unit <= Unit.YEAR:
        view.change(unit=Unit(unit))


def _list(w: Window, name: str, query: Query, again: partial[None]) -> None:
    """Show the articles of a mark in the list."""
    from reader.ui.places import Place
    from reader.ui.trail import trail_of

    trail_of(w).mark(again)
    w.opening.open_place(
        Place("insight:mark", name, query, "ph.chart-bar", empty=tr("No article of this mark is left here."))
    )
    w.articles.setFocus()
    w.status.say(w.told(tr("{go_back|Alt+←} leads back to the picture.")))


def _again(w: Window, state: State, place: Place) -> None:
    """Come back to a mark of a picture: the place that it was opened over is open again beneath."""
    from reader.ui.insight import InsightView

    for view in [*w.views.values()]:
        view.leave()
    if w.session.place != place:
        w.opening.open_place(place)
    InsightView(w, state).open()


def _view(w: Window) -> InsightView:
    return cast("InsightView", w.views["insight"])

"""Verbs of the timeline: what a list finds over time, walked, and shown alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reader.model.stretches import Unit
from reader.model.wording import tr
from reader.ui import days
from reader.ui.commands.selecting import articles

if TYPE_CHECKING:
    from reader.ui.timeline import TimelineView
    from reader.ui.window import Window


def timeline(w: Window) -> None:
    """Show how many articles of this list, or this search, there are over time."""
    from reader.ui.commands.going import uncover
    from reader.ui.timeline import TimelineView

    w.finder.finish_typing()
    if not uncover(w, "timeline"):
        TimelineView(w).open()


def later_time(w: Window) -> None:
    """Go on in time."""
    _view(w).step(w.keys.count)


def earlier_time(w: Window) -> None:
    """Go back in time."""
    _view(w).step(-w.keys.count)


def next_found(w: Window) -> None:
    """Go on to when there are articles."""
    _view(w).step_found(w.keys.count)


def previous_found(w: Window) -> None:
    """Go back to when there are articles."""
    _view(w).step_found(-w.keys.count)


def first_time(w: Window) -> None:
    """Go to where the timeline begins."""
    _view(w).step(-len(_view(w).bars))


def last_time(w: Window) -> None:
    """Go to where the timeline ends."""
    _view(w).step(len(_view(w).bars))


def finer(w: Window) -> None:
    """Count by shorter stretches: months, weeks, days."""
    _divide(w, -1)


def coarser(w: Window) -> None:
    """Count by longer stretches: weeks, months, years."""
    _divide(w, 1)


def narrow_to(w: Window) -> None:
    """Show only the articles of this stretch of time in the list; Esc shows all again."""
    view = _view(w)
    here = view.here
    if here is None:
        return
    if not here.articles:
        w.status.say(tr("There is no article then."))
        return
    view.leave()
    stretch = here.first.isoformat(), here.after.isoformat()
    w.session.arranging.stretch = stretch
    w.opening.show_list()
    w.articles.setFocus()
    said = tr(
        "{days}: {articles}. {leave|Esc} shows all.",
        days=days.stretch(*stretch),
        articles=articles(here.articles),
    )
    w.status.say(w.told(said))


def _divide(w: Window, by: int) -> None:
    view = _view(w)
    unit = view.unit + by
    if view.bars and Unit.DAY <= unit <= Unit.YEAR:
        view.divide(Unit(unit))


def _view(w: Window) -> TimelineView:
    return cast("TimelineView", w.views["timeline"])

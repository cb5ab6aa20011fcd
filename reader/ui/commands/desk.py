"""Verbs of the notes desk: moving, selecting, arranging, and opening an item in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.desk import Grouping, Sorting
from reader.model.wording import tr, tr_n
from reader.ui.card import ARTICLE

if TYPE_CHECKING:
    from reader.ui.desk import DeskView
    from reader.ui.window import Window


def desk_next(w: Window) -> None:
    """Go to the next highlight or note of the desk."""
    view_of(w).list.step(w.keys.count)


def desk_previous(w: Window) -> None:
    """Go to the highlight or note above."""
    view_of(w).list.step(-w.keys.count)


def desk_page_on(w: Window) -> None:
    """Go on by as many as are seen."""
    view_of(w).list.page(1)


def desk_page_back(w: Window) -> None:
    """Go back by as many as are seen."""
    view_of(w).list.page(-1)


def desk_first(w: Window) -> None:
    """Go to the top of the desk."""
    view_of(w).list.step(-len(view_of(w).list.rows.ids))


def desk_last(w: Window) -> None:
    """Go to the end of the desk, or to the item whose number was typed."""
    desk = view_of(w).list
    last = len(desk.rows.ids)
    desk.step((min(last, w.keys.count) if w.keys.count > 1 else last) - 1 - max(0, desk.here))


def desk_next_heading(w: Window) -> None:
    """Go to the next day, article or tag."""
    if not view_of(w).list.step_group(1):
        w.status.say(tr("No heading follows."))


def desk_previous_heading(w: Window) -> None:
    """Go to where this day, article or tag begins, then to the one before."""
    if not view_of(w).list.step_group(-1):
        w.status.say(tr("No heading stands above."))


def open_in_text(w: Window) -> None:
    """Open the article at these very words; a lost highlight in the text that it was made on."""
    view = view_of(w)
    item = view.standing
    if item is None:
        return
    from reader.ui.desk import open_desk
    from reader.ui.standing import open_at
    from reader.ui.trail import trail_of

    trail_of(w).mark(lambda: open_desk(w))
    view.leave()
    if not open_at(w, item.article, item.highlight.id if item.highlight else ""):
        return
    if item.highlight is None:
        w.show_pane(w.notes)
        w.notes.stand_on(ARTICLE)


def desk_note(w: Window) -> None:
    """Write the note where it stands; it saves itself."""
    item = view_of(w).standing
    if item and item.removed:
        w.status.say(w.told(tr("This is removed: {desk_remove|Del} brings it back.")))
    elif item:
        view_of(w).writing.open()


def desk_select(w: Window) -> None:
    """Select the item, or no longer; acts then mean all that are selected."""
    view_of(w).list.toggle()
    _tell(w)


def desk_select_down(w: Window) -> None:
    """Take the next item into the selection."""
    view_of(w).list.extend(w.keys.count)
    _tell(w)


def desk_select_up(w: Window) -> None:
    """Take the item above into the selection."""
    view_of(w).list.extend(-w.keys.count)
    _tell(w)


def desk_select_all(w: Window) -> None:
    """Select all that the desk shows."""
    view_of(w).list.pick(view_of(w).ids())
    _tell(w)


def desk_select_none(w: Window) -> None:
    """Select nothing any more on the desk."""
    view_of(w).list.pick([])
    _tell(w)


def desk_sort(w: Window) -> None:
    """Put the desk in the next order: newest first, oldest first, as it stands in the articles."""
    from reader.ui.desk import ORDERS

    view, orders = view_of(w), list(Sorting)
    following = orders[(orders.index(view.state.sorting) + 1) % len(orders)]
    view.state.arrange(sorting=following)
    view.renew(view.here)
    w.status.say(tr("The desk is sorted: {order}.", order=tr(ORDERS[following])))


def desk_group(w: Window) -> None:
    """Put the desk under other headings: days, articles, tags, none."""
    from reader.ui.desk import HEADINGS

    view, ways = view_of(w), list(Grouping)
    following = ways[(ways.index(view.state.grouping) + 1) % len(ways)]
    view.state.arrange(grouping=following)
    view.renew(view.here)
    w.status.say(tr("The desk stands {arranged}.", arranged=tr(HEADINGS[following])))


def desk_preview(w: Window) -> None:
    """Show the text beside the items, or no longer."""
    shown = view_of(w).toggle_preview()
    wanted = bool(w.settings.get("desk/preview"))
    narrow = tr("The text is shown beside the items where the window is wider.")
    w.status.say("" if shown else narrow if wanted else tr("Without the text beside."))


def view_of(w: Window) -> DeskView:
    """The desk that is open."""
    from reader.ui.desk import DeskView

    view = w.views["desk"]
    assert isinstance(view, DeskView)
    return view


def _tell(w: Window) -> None:
    """How many are selected, for a screen reader."""
    from reader.ui.announcing import announce

    many = len(view_of(w).list.picked)
    said = tr_n(many, "{n} selected", "{n} selected") if many else tr("Nothing is selected")
    announce(view_of(w).list, said)

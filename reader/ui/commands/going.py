"""Verbs for going from article to article, place to place, pane to pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.article import Row
from reader.model.query import ALL, Order, Query
from reader.model.wording import tr
from reader.ui import scrolling
from reader.ui.commands import filing
from reader.ui.needs import at_work
from reader.ui.picked import Picked
from reader.ui.places import Place, all_places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.window import Window


def next_article(w: Window) -> None:
    """Open the next article of the list."""
    w.articles.step(w.keys.count)


def previous_article(w: Window) -> None:
    """Open the article before this one in the list."""
    w.articles.step(-w.keys.count)


def first_article(w: Window) -> None:
    """Go to the top of the list."""
    w.articles.stand_on(0)


def last_article(w: Window) -> None:
    """Go to the end of the list, or to the article whose number was typed."""
    last = w.articles.rows.rowCount()
    w.articles.stand_on(min(last, w.keys.count if w.keys.count > 1 else last) - 1)


def next_unread(w: Window) -> None:
    """Open the next unread article: further down this list, from its top, then in the sources that follow."""
    _to_unread(w, up=False)


def previous_unread(w: Window) -> None:
    """Open the nearest unread article above: in this list, round from its end, then in the sources before."""
    _to_unread(w, up=True)


def read_on(w: Window) -> None:
    """Scroll on by a page; at the end of the text open the next unread article."""
    w.session.count_as_read()
    if not scrolling.by_page(w.page, 1):
        next_unread(w)


def read_back(w: Window) -> None:
    """Scroll back by a page."""
    scrolling.by_page(w.page, -1)


def open_text(w: Window) -> None:
    """Go into the text of the article."""
    w.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    w.session.count_as_read()


def next_place(w: Window) -> None:
    """Open the next place of the source pane."""
    _go(w, w.keys.count)


def previous_place(w: Window) -> None:
    """Open the place above in the source pane."""
    _go(w, -w.keys.count)


def first_place(w: Window) -> None:
    """Open the first place of the source pane."""
    _go(w, -len(w.sources.rows.places))


def last_place(w: Window) -> None:
    """Open the last place of the source pane."""
    _go(w, len(w.sources.rows.places))


def go_inbox(w: Window) -> None:
    """Show everything that is not archived."""
    w.opening.open_place_by_key("inbox")


def go_unread(w: Window) -> None:
    """Show what is unread."""
    w.opening.open_place_by_key("unread")


def go_starred(w: Window) -> None:
    """Show what is starred."""
    w.opening.open_place_by_key("starred")


def go_later(w: Window) -> None:
    """Show what is kept for later."""
    w.opening.open_place_by_key("later")


def go_highlights(w: Window) -> None:
    """Show all highlights and notes of the library, where you left them."""
    from reader.ui.desk import open_desk

    uncover(w, "desk")
    open_desk(w)


def go_archive(w: Window) -> None:
    """Show the archive."""
    w.opening.open_place_by_key("archive")


def go_trash(w: Window) -> None:
    """Show what was thrown away; throwing it away again takes it back."""
    if w.session.library.articles.counts().trashed:
        w.opening.open_place_by_key("trash")
    else:
        w.status.say(tr("Nothing is thrown away."))


def focus_sources(w: Window) -> None:
    """Go to the source pane."""
    w.show_pane(w.sources)


def focus_list(w: Window) -> None:
    """Go to the article list."""
    if not w.list_pane.isVisible():
        w.toggle_focus_mode()
    w.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)


def focus_notes(w: Window) -> None:
    """Go to the notes beside the text."""
    here = w.page.highlight_here()
    w.notes.stand_on(here.id if here else w.notes.current)
    w.show_pane(w.notes)


def next_pane(w: Window) -> None:
    """Go to the next pane."""
    _pane(w, 1)


def previous_pane(w: Window) -> None:
    """Go to the pane before this one."""
    _pane(w, -1)


def leave(w: Window) -> None:
    """Leave what was begun: a message, a selection, a search, a filter; then the text for the list."""
    w.status.clear()
    view = w.views.get(w.context())
    in_text = w.page.hasFocus() or w.notes.hasFocus()
    if view is not None:
        view.back()
    elif w.context() == "caret":
        w.page.drop_caret()
    elif w.articles.picked and not in_text:
        w.articles.pick(Picked())
    elif w.finder.finding and (in_text or not (w.session.arranging.words or w.finder.searching)):
        w.finder.end_find()
    elif w.page.reader.grown:
        w.page.reader.range = w.page.reader.sentence
        w.page.refresh_cursor(follow=False)
    elif w.page.hasFocus() and w.page.hits and not w.finder.searching:
        w.finder.hits.clear()
    elif not in_text and _leave_part(w):
        return
    elif w.finder.searching:
        w.finder.end_search()
    elif at_work(w):
        filing.cancel_job(w)
    elif in_text:
        focus_list(w)


def _leave_part(w: Window) -> bool:
    """Show all of a list that is shown in part, or stop ranking it; False where it is as it was opened."""
    from reader.ui.filtering import filtering_of

    arranging = w.session.arranging
    if arranging.words:
        filtering_of(w).end()
    elif arranging.stretch:
        arranging.stretch = None
        w.opening.show_list()
    elif w.finder.under_way.ranking:
        w.finder.under_way.stop_ranking()
    else:
        return False
    return True


def go_back(w: Window) -> None:
    """Go back to where you were before you followed a link or jumped to a highlight."""
    from reader.ui.trail import trail_of

    trail_of(w).back()


def uncover(w: Window, context: str) -> bool:
    """Leave the views that lie over an open one, and go to it; False where it is not open."""
    view = w.views.get(context)
    if view is None:
        return False
    for other in reversed([*w.views.values()]):
        if other is view:
            break
        other.leave()
    view.finish()
    view.setFocus()
    w.status.move_on()
    return True


def _to_unread(w: Window, *, up: bool) -> None:
    row = _unread_in(w, w.session.query, w.session.order, up=up)
    if row:
        w.opening.open_article(row.id)
        return
    place = _place_beyond(w, up=up)
    if place:
        found = w.session.library.lists.first_unread(place.query, w.session.arranging.order(place), last=up)
        w.opening.open_place(place, article=found.id if found else "", opened=True)
        w.status.say(tr("On to {place}.", place=place.name))
        return
    beyond = _unread_in(w, ALL, Order.NEWEST, up=up)
    if beyond:
        w.opening.open_article(beyond.id)
    else:
        w.status.say(tr("Everything is read."))


def _unread_in(w: Window, query: Query, order: Order, *, up: bool) -> Row | None:
    reading, lists = w.session.reading, w.session.library.lists
    if reading is None:
        return lists.first_unread(query, order, last=up)
    return lists.next_unread(query, order, after=reading.row, newer=up)


def _place_beyond(w: Window, *, up: bool) -> Place | None:
    """The next source of the pane that has unread articles, from the one that is open; then round."""
    sources = [p for p in all_places(w.session.library) if p.key.startswith("source:")]
    here = next((n for n, p in enumerate(sources) if p.key == w.session.place.key), None)
    if here is None:
        return None
    following = [*sources[here + 1 :], *sources[:here]]
    return next((p for p in (following[::-1] if up else following) if p.unread), None)


def _go(w: Window, by: int) -> None:
    place = w.sources.neighbour(by)
    if place:
        w.opening.open_place(place)


def _pane(w: Window, by: int) -> None:
    views = tuple(w.views.values())
    seen = [p for p in (w.sources, w.articles, w.page, w.notes) if p.isVisible()]
    panes: list[QWidget] = [p for p in seen if not any(view.covers(p) for view in views)]
    panes += views
    here = next((n for n, p in enumerate(panes) if p is w.pane_in_focus()), 0)
    panes[(here + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

"""Verbs for going from article to article, place to place, pane to pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.article import Row
from reader.ui.commands import filing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.window import Window


def next_article(w: Window) -> None:
    """Open the next article of the list."""
    w.articles.step(1)


def previous_article(w: Window) -> None:
    """Open the article before this one in the list."""
    w.articles.step(-1)


def first_article(w: Window) -> None:
    """Go to the top of the list."""
    w.articles.stand_on(0)


def last_article(w: Window) -> None:
    """Go to the end of the list."""
    w.articles.stand_on(w.articles.rows.rowCount() - 1)


def next_unread(w: Window) -> None:
    """Open the next unread article: further down this list, then from its top, then anywhere in the Inbox."""
    row = _unread(w, newer=False)
    if row:
        w.opening.open_article(row.id)
    else:
        w.status.say("Everything is read.")


def previous_unread(w: Window) -> None:
    """Open the nearest unread article above this one."""
    row = _unread(w, newer=True)
    if row:
        w.opening.open_article(row.id)
    else:
        w.status.say("Everything is read.")


def read_on(w: Window) -> None:
    """Scroll on by a page; at the end of the text open the next unread article."""
    w.session.count_as_read()
    if not w.page.scroll_page(1):
        next_unread(w)


def read_back(w: Window) -> None:
    """Scroll back by a page."""
    w.page.scroll_page(-1)


def open_text(w: Window) -> None:
    """Go into the text of the article."""
    w.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    w.session.count_as_read()


def next_place(w: Window) -> None:
    """Open the next place of the source pane."""
    _go(w, 1)


def previous_place(w: Window) -> None:
    """Open the place above in the source pane."""
    _go(w, -1)


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
    """Show the articles that carry highlights or notes."""
    w.opening.open_place_by_key("highlights")


def go_archive(w: Window) -> None:
    """Show the archive."""
    w.opening.open_place_by_key("archive")


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
    w.show_pane(w.notes)


def next_pane(w: Window) -> None:
    """Go to the next pane."""
    _pane(w, 1)


def previous_pane(w: Window) -> None:
    """Go to the pane before this one."""
    _pane(w, -1)


def leave(w: Window) -> None:
    """Leave what was begun: a message, a grown selection, a search; then the text for the list."""
    w.status.clear()
    view = w.views.get(w.context())
    if view is not None:
        view.back()
    elif w.page.reader.grown:
        w.page.reader.range = w.page.reader.sentence
        w.page.refresh_cursor(follow=False)
    elif w.page.hasFocus() and w.page.hits and not w.finder.searching:
        w.page.set_hits(())
    elif w.finder.searching:
        w.finder.end_search()
    elif w.jobs.running("import"):
        filing.cancel_job(w)
    elif w.page.hasFocus() or w.notes.hasFocus():
        focus_list(w)


def _unread(w: Window, *, newer: bool) -> Row | None:
    here = w.session.reading.row.key if w.session.reading else None
    articles = w.session.library.articles
    found = articles.next_unread(w.session.place.query, after=here, newer=newer)
    return found or articles.next_unread(after=here, newer=newer)


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

"""Verbs for sorting what came in: read, star, later, archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import Row
from reader.model.change import Change

if TYPE_CHECKING:
    from reader.ui.window import Window


def toggle_read(w: Window) -> None:
    """Mark the article unread, or read again."""
    row = _row(w)
    if row:
        w.session.write(lambda: w.session.library.articles.mark([row.id], read=not row.read))


def star(w: Window) -> None:
    """Star the article, or take the star off."""
    row = _row(w)
    if row:
        w.session.write(lambda: w.session.library.articles.mark([row.id], starred=not row.starred))


def later(w: Window) -> None:
    """Keep the article for later, or no longer."""
    row = _row(w)
    if row:
        w.session.write(lambda: w.session.library.articles.mark([row.id], later=not row.later))


def archive(w: Window) -> None:
    """Put the article into the archive, or take it out, and go on to the next."""
    row = _row(w)
    if row:
        _away(
            w, w.session.write(lambda: w.session.library.articles.mark([row.id], archived=not row.archived))
        )


def trash(w: Window) -> None:
    """Throw the article away, with its notes; Ctrl+Z brings all of it back."""
    row = _row(w)
    if row:
        gone = w.session.write(lambda: w.session.library.articles.mark([row.id], trashed=True))
        _away(w, gone)
        if gone:
            w.status.say("Thrown away. Ctrl+Z brings it back with its notes.")


def mark_list_read(w: Window) -> None:
    """Mark everything in this list as read."""
    articles, query = w.session.library.articles, w.session.place.query
    change = w.session.write(lambda: articles.mark(articles.unread_ids(query), read=True))
    if change:
        w.opening.reload_list()
        w.status.say(f"{change.label}. Ctrl+Z takes it back.")
    elif change is not None:
        w.status.say("Everything here is read.")


def _row(w: Window) -> Row | None:
    return w.session.reading.row if w.session.reading else None


def _away(w: Window, change: Change | None) -> None:
    """After an article has left the list: stand on the one that follows."""
    if change:
        n = w.articles.currentIndex().row()
        w.opening.reload_list(select=n)

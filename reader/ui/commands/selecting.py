"""Verbs for selecting articles in the list; and what an act means while some are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import tr, tr_n
from reader.ui.announcing import announce
from reader.ui.picked import Picked

if TYPE_CHECKING:
    from reader.model.query import Query
    from reader.ui.window import Window

#: Where one article is read, an act means that one, whatever is selected beside it.
_READING = ("text", "notes", "caret")


def selected(w: Window) -> Query | None:
    """The selected articles as a list of their own, where an act means them: everywhere but in the text."""
    if not w.articles.picked or w.context() in _READING:
        return None
    return w.articles.picked.query(w.session.query)


def articles(n: int) -> str:
    """So many articles, in words."""
    return tr_n(n, "{n} article", "{n} articles")


def select_article(w: Window) -> None:
    """Select the article in the list, or no longer; acts then mean all that are selected."""
    w.articles.toggle()
    _tell(w)


def select_down(w: Window) -> None:
    """Take the next article into the selection."""
    _extend(w, w.keys.count)


def select_up(w: Window) -> None:
    """Take the article above into the selection."""
    _extend(w, -w.keys.count)


def select_to_end(w: Window) -> None:
    """Take all articles from here to the end of the list into the selection."""
    _extend(w, w.articles.rows.rowCount())


def select_to_top(w: Window) -> None:
    """Take all articles from here to the top of the list into the selection."""
    _extend(w, -w.articles.rows.rowCount())


def select_list(w: Window) -> None:
    """Select every article of this list."""
    if w.articles.rows.rowCount():
        w.articles.pick(Picked(all=True))
        _tell(w)


def select_none(w: Window) -> None:
    """Select nothing any more."""
    w.articles.pick(Picked())
    _tell(w)


def _extend(w: Window, by: int) -> None:
    last = w.articles.rows.rowCount() - 1
    w.articles.extend_to(min(max(0, w.articles.currentIndex().row() + by), last))
    _tell(w)


def _tell(w: Window) -> None:
    """The count, which the status line shows in its corner, for a screen reader."""
    picked = w.articles.picked.count(w.articles.rows.rowCount()) if w.articles.picked else 0
    said = tr_n(picked, "{n} selected", "{n} selected") if picked else tr("Nothing is selected")
    announce(w.articles, said)

"""Verbs for related articles: which tell of the same as this one, and going to one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.model.wording import tr
from reader.ui.keys import takes_typing

if TYPE_CHECKING:
    from reader.model.article import Row
    from reader.ui.jobs import Job
    from reader.ui.related_view import Found, RelatedView
    from reader.ui.window import Window


def related(w: Window) -> None:
    """Show other articles about the same event or with the same figures, and what each has in common."""
    if w.session.reading is not None:
        _ask(w, w.session.reading.row)


def related_to_this(w: Window) -> None:
    """Show what is related to the article stood on; Esc goes back to what was shown before."""
    row = _view(w).current
    if row:
        _ask(w, row)


def open_related(w: Window) -> None:
    """Read the article stood on; the key that goes back leads here again."""
    from reader.ui.trail import trail_of

    view = _view(w)
    row = view.current
    if row is None:
        return
    trail_of(w).mark(partial(_again, w, view.found, row.id))
    view.leave()
    w.opening.open_article(row.id)
    w.page.setFocus()


def next_related(w: Window) -> None:
    """Go to the next related article."""
    _view(w).step(w.keys.count)


def previous_related(w: Window) -> None:
    """Go to the related article above."""
    _view(w).step(-w.keys.count)


def read_beside(w: Window) -> None:
    """Read on in the text beside the list; at its end go to the next related article."""
    preview = _view(w).preview
    if preview is None or not preview.page_on(1):
        _view(w).step(1)


def read_back_beside(w: Window) -> None:
    """Go back by a page in the text beside the list."""
    preview = _view(w).preview
    if preview is not None:
        preview.page_on(-1)


def _ask(w: Window, of: Row) -> None:
    """Find what is related to an article, away from the UI thread, and show it if it is waited for still."""
    library = w.session.library
    views = [*w.views.values()]

    def work(job: Job) -> Found:
        from reader.services import relating
        from reader.ui.related_view import Found

        with library.until(lambda: job.cancelled):
            every = relating.related(library, of.id, copies=True)
        rows = tuple(one for one in every if not one.copy)
        return Found(of, rows, len(every) - len(rows))

    def done(found: Found) -> None:
        reading = w.session.reading
        if views != [*w.views.values()] or (not views and (reading is None or reading.row.id != of.id)):
            return  # something else was opened or closed since
        if takes_typing(QApplication.focusWidget()):
            return  # a note was begun since: no view opens over it
        if found.rows:
            _show(w, found)
        elif found.copies:
            from reader.ui.related_view import copied

            w.status.say(
                w.told(tr("No other article here tells of the same. {copies}", copies=copied(found.copies)))
            )
        else:
            w.status.say(tr("No other article here tells of the same."))

    w.jobs.run("related", work, done, w.tell_trouble)


def _show(w: Window, found: Found, stand_on: str = "") -> None:
    from reader.ui.related_view import RelatedView

    view = w.views.get("related")
    if isinstance(view, RelatedView):
        view.show_found(found)
        return
    view = RelatedView(w)
    view.show_found(found, stand_on)
    view.open(view.list)


def _again(w: Window, found: Found, stand_on: str) -> None:
    """Come back to what was related to an article: the article is open again beneath."""
    if w.session.reading is None or w.session.reading.row.id != found.of.id:
        w.opening.open_article(found.of.id)
    w.page.setFocus()
    _show(w, found, stand_on)


def _view(w: Window) -> RelatedView:
    from reader.ui.related_view import RelatedView

    view = w.views["related"]
    assert isinstance(view, RelatedView)
    return view

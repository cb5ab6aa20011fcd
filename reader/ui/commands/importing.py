"""Verbs for what came in: the report, its files, taking an import back, pasting, watching a folder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from reader.library.backup_files import Reason
from reader.model.backups import MANY
from reader.model.errors import NotFound
from reader.model.wording import tr, tr_n, tr_noop, tr_stored
from reader.ui import days
from reader.ui.choice import Choice
from reader.ui.jobs import Job, Lane
from reader.ui.places import mention_place

if TYPE_CHECKING:
    from reader.library.batches import Batch, Undone
    from reader.model.article import Row
    from reader.ui.report import ReportView
    from reader.ui.window import Window

_GONE = tr_noop("It was taken back.")


def import_report(w: Window) -> None:
    """Show what became of every file of the last import."""
    report = w.incoming.last
    if w.incoming.asked_for:
        w.status.say(tr("The import is still under way; its report comes at its end."))
        return
    if report is None:
        w.status.say(tr("Nothing has been imported since Postil was opened."))
        return
    from reader.ui.report import ReportView

    view = ReportView(w, report, w.incoming.mentions)
    view.open(view.list)


def import_rest(w: Window) -> None:
    """Go on with an import that did not come to its end: Postil was closed, or the library took no more."""
    w.incoming.unfinished.go_on()


def next_file(w: Window) -> None:
    """Go to the next file of the report."""
    _step(w, w.keys.count)


def previous_file(w: Window) -> None:
    """Go to the file above."""
    _step(w, -w.keys.count)


def open_imported(w: Window) -> None:
    """Open what a file brought, an article or a review of it, or show what was watched for."""
    view = _view(w)
    line = view.current if view else None
    if view is None or line is None:
        return
    if line.mention is not None:
        w.opening.open_place(mention_place(line.mention))
        w.articles.setFocus()
        return
    file = line.file
    if file is None:
        return
    if file.doubtful and file.capture:
        view.leave()
        w.review.open(file.capture)
    elif ids := w.incoming.brought(file):
        _open_one(w, _still_here(w, ids))
    else:
        w.status.say(tr("This file brought no article."))


def copy_report(w: Window) -> None:
    """Copy the report as text."""
    view = _view(w)
    if view:
        from reader.ui.report import as_text

        QApplication.clipboard().setText(as_text(view.report, view.mentions))
        w.status.say(tr("The report is copied."))


def take_back_this(w: Window) -> None:
    """Take back the import of this report."""
    view = _view(w)
    batch = view.report.batch if view else None
    if batch:
        _ask(w, next((b for b in w.session.library.batches.recent() if b.id == batch), None))


def take_back(w: Window) -> None:
    """Take back a whole import; what you have worked on stays."""
    batches = [batch for batch in w.session.library.batches.recent() if not batch.undone]
    if not batches:
        w.status.say(tr("There is no import to take back."))
        return
    choices = [Choice(tr_stored(batch.label), partial(_ask, w, batch), _detail(batch)) for batch in batches]
    w.choose(tr("Take back which import?"), choices)


def paste(w: Window) -> None:
    """Import what was copied: files, a piece of a web page, or text."""
    w.incoming.take_copied(QApplication.clipboard().mimeData())


def watch_folder(w: Window) -> None:
    """Import by itself what arrives in a folder; again to stop."""
    if w.watching.folder:
        w.watching.stop()
        w.status.say(tr("No folder is watched any more."))
        return
    chosen = QFileDialog.getExistingDirectory(w, tr("Watch a folder for captures"))
    if chosen:
        w.watching.start(chosen)
        w.status.say(tr("What arrives in {folder} is imported by itself.", folder=chosen))


def _view(w: Window) -> ReportView | None:
    from reader.ui.report import ReportView

    view = w.views.get("report")
    return view if isinstance(view, ReportView) else None


def _step(w: Window, by: int) -> None:
    view = _view(w)
    if view:
        view.step(by)


def _still_here(w: Window, ids: Sequence[str]) -> list[Row]:
    """Those of the articles that the library still has."""
    found = []
    for id in ids:
        with suppress(NotFound):
            found.append(w.session.library.articles.row(id))
    return found


def _open_one(w: Window, rows: Sequence[Row]) -> None:
    """Open the article, or the one of several that the reader chooses."""
    if not rows:
        w.status.say(tr(_GONE))
    elif len(rows) == 1:
        _open(w, rows[0].id)
    else:
        choices = [Choice(row.heading, partial(_open, w, row.id), row.source) for row in rows]
        w.choose(tr("Which article?"), choices)


def _open(w: Window, id: str) -> None:
    view = _view(w)
    if view:
        view.leave()
    if _still_here(w, [id]):
        w.opening.open_article(id)
    else:
        w.status.say(tr(_GONE))
    w.page.setFocus()


def _detail(batch: Batch) -> str:
    return f"{days.moment(batch.made_at)}, {tr_n(batch.articles, '{n} new article', '{n} new articles')}"


def _ask(w: Window, batch: Batch | None) -> None:
    if batch is None or batch.undone:
        w.status.say(tr("This import has been taken back already."))
        return
    words = tr("Take back “{name}”", name=tr_stored(batch.label))
    yes = Choice(words, partial(_take_back, w, batch), _detail(batch))
    w.choose(
        tr("What you have worked on stays, and the files can be imported again"),
        [yes, Choice(tr("Leave it"), _nothing)],
    )


def _nothing() -> None:
    """The answer of a reader who leaves it."""


def _take_back(w: Window, batch: Batch) -> None:
    library = w.session.library

    def work(job: Job) -> Undone:
        if batch.articles > MANY:
            from reader.services import backing_up

            backing_up.before(library, Reason.TAKING_BACK, lambda: job.cancelled)
        return library.batches.undo(batch.id)

    def done(undone: Undone) -> None:
        view = _view(w)
        if view:
            view.leave()
        w.session.announce(undone.change)
        told = [
            tr_n(
                undone.removed,
                "The import is taken back: {n} article removed.",
                "The import is taken back: {n} articles removed.",
            )
        ]
        if kept := len(undone.kept):
            told.append(
                tr_n(
                    kept,
                    "{n} article with your notes or marks stayed.",
                    "{n} articles with your notes or marks stayed.",
                )
            )
        w.status.say(" ".join(told), lasting=True)

    # The window may be closed before it hears that this is done.
    w.watching.leave_out(library.batches.sha256s(batch.id))
    w.jobs.run("take back", work, done, w.tell_trouble, lane=Lane.ERRANDS)

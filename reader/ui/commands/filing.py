"""Verbs for files: import, export, backup, leaving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.model.query import Query
from reader.ui.bulk import BULK
from reader.ui.choice import Choice
from reader.ui.commands.selecting import selected
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.services import exporting
    from reader.ui.window import Window


_CAPTURES = (
    "Captures (*.txt *.text *.html *.htm *.mhtml *.mht *.xml *.rss *.atom *.json *.epub *.md *.warc *.gz "
    "*.pdf);;All files (*)"
)


def import_files(w: Window) -> None:
    """Import capture files."""
    chosen, _ = QFileDialog.getOpenFileNames(w, "Import captures", "", _CAPTURES)
    if chosen:
        w.incoming.take([Path(name) for name in chosen])


def import_folder(w: Window) -> None:
    """Import every capture of a folder, and of the folders in it."""
    chosen = QFileDialog.getExistingDirectory(w, "Import a folder of captures")
    if chosen:
        w.incoming.take([Path(chosen)])


def export_notes(w: Window) -> None:
    """Export highlights and notes as Markdown: of what is selected, this article, this list, or all."""
    folder = export_folder(w)
    choices = [
        Choice(name, partial(_export, w, scope, folder), detail=str(folder))
        for scope, name in _scopes(w)
        if name
    ]
    last = w.settings.get("export/scope")
    # What is selected comes first whatever was exported last.
    last = "selected" if selected(w) is not None else last
    choices.sort(key=lambda c: c.name != dict(_scopes(w)).get(last))
    choices.append(Choice("Into another folder …", partial(_elsewhere, w)))
    w.choose("Export notes as Markdown", choices)


def export_again(w: Window) -> None:
    """Export once more what was exported last, to the same folder."""
    scope = w.settings.get("export/scope")
    if not dict(_scopes(w)).get(scope):
        # What was selected is selected no longer: then the article that is open is meant.
        scope = "article" if w.session.reading else "all"
    _export(w, scope, export_folder(w))


def back_up(w: Window) -> None:
    """Write a checked copy of the library to a file."""
    name = f"postil {datetime.now():%Y-%m-%d %H%M}.sqlite"
    chosen, _ = QFileDialog.getSaveFileName(w, "Back up the library", name, "Postil library (*.sqlite)")
    if not chosen:
        return
    library = w.session.library
    w.jobs.run(
        "backup",
        lambda _job: library.back_up(Path(chosen)),
        lambda _done: w.status.say(f"Backed up to {chosen}"),
        w.tell_trouble,
        lane=Lane.ERRANDS,
    )


def cancel_job(w: Window) -> None:
    """Stop the import, or the act on many articles, that is under way; what is done already stays."""
    for key in ("import", BULK):
        job = w.jobs.running(key)
        if job:
            job.cancel()


def quit_program(w: Window) -> None:
    """Close Postil. Nothing needs saving."""
    w.close()


def _scopes(w: Window) -> Sequence[tuple[str, str]]:
    reading = w.session.reading
    picked = w.articles.picked.count(w.articles.rows.rowCount()) if selected(w) is not None else 0
    articles = "The selected article" if picked == 1 else f"The {picked:,} selected articles"
    return (
        ("selected", articles if picked else ""),
        ("article", f"This article: {reading.row.heading}" if reading else ""),
        ("list", f"This list: {w.session.place.name}"),
        ("all", "All highlights and notes"),
    )


def _query(w: Window, scope: str) -> Query | None:
    if scope == "selected":
        return selected(w)
    if scope == "article" and w.session.reading:
        return Query(id=w.session.reading.row.id)
    return w.session.query if scope == "list" else None


def export_folder(w: Window) -> Path:
    """The folder that notes were exported into last."""
    kept = w.settings.get("export/folder")
    return Path(kept) if kept else Path.home() / "Postil notes"


def _elsewhere(w: Window) -> None:
    chosen = QFileDialog.getExistingDirectory(w, "Export notes into", str(export_folder(w)))
    if chosen:
        w.settings.set("export/folder", chosen)
        export_notes(w)


def _export(w: Window, scope: str, folder: Path) -> None:
    w.settings.set("export/scope", scope)
    export_query(w, _query(w, scope), folder)


def export_query(w: Window, query: Query | None, folder: Path) -> None:
    """Export the notes of articles (all that have some, where it is None) into a folder."""
    from reader.services import exporting

    w.notes.finish()
    library = w.session.library

    def work(_job: Job) -> exporting.Written:
        return exporting.export(library, query, "markdown", folder)

    def done(written: exporting.Written) -> None:
        w.status.say(f"{exporting.summary(written)} in {folder}", lasting=True)

    w.jobs.run("export", work, done, w.tell_trouble, lane=Lane.ERRANDS)

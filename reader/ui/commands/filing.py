"""Verbs for files: import, backup, leaving."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.ui.bulk import BULK
from reader.ui.jobs import Lane

if TYPE_CHECKING:
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
    """Stop the import, the export, or the act on many articles, that is under way; what is done already
    stays."""
    for key in ("import", "export", BULK):
        job = w.jobs.running(key)
        if job:
            job.cancel()


def quit_program(w: Window) -> None:
    """Close Postil. Nothing needs saving."""
    w.close()

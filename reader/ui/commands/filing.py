"""Verbs for files: import, backup, leaving."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.model.export import FileAction
from reader.model.wording import number, tr
from reader.ui.jobs import Job, Lane
from reader.ui.needs import DATA, STOPPABLE
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from reader.services import exporting
    from reader.ui.window import Window


_CAPTURES = (
    "*.txt *.text *.html *.htm *.mhtml *.mht *.xml *.rss *.atom *.json *.epub *.md *.warc *.gz *.pdf *.csv "
    "*.zip *.sqlite"
)


def import_files(w: Window) -> None:
    """Import capture files, and what other programs gave back of yours."""
    kinds = f"{tr('Captures')} ({_CAPTURES});;{tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileNames(w, tr("Import captures"), "", kinds)
    if chosen:
        w.incoming.take([Path(name) for name in chosen])


def import_folder(w: Window) -> None:
    """Import every capture of a folder, and of the folders in it."""
    chosen = QFileDialog.getExistingDirectory(w, tr("Import a folder of captures"))
    if chosen:
        w.incoming.take([Path(chosen)])


def back_up(w: Window) -> None:
    """Write a checked copy of the library to a file."""
    name = f"postil {datetime.now():%Y-%m-%d %H%M}.sqlite"
    kind = f"{tr('Postil library')} (*.sqlite)"
    chosen, _ = QFileDialog.getSaveFileName(w, tr("Back up the library"), name, kind)
    if not chosen:
        return
    library = w.session.library
    w.jobs.run(
        "backup",
        lambda _job: library.back_up(Path(chosen)),
        lambda _done: w.status.say(tr("Backed up to {file}", file=chosen)),
        w.tell_trouble,
        lane=Lane.ERRANDS,
    )


def reindex(w: Window) -> None:
    """Make the full-text index anew from the texts, for a search that misses what is there."""
    from reader.ui.reindexing import of

    of(w).make()


def second_index(w: Window) -> None:
    """Keep a second full-text index beside a very large library, or no longer: it finds the same."""
    from reader.services.bigsearching import standing
    from reader.ui.bigsearching import of

    of(w).choose(standing(w.session.library))


def take_data(w: Window) -> None:
    """Write everything into one zip: notes and captures for any program, and the library to import again."""
    if w.jobs.running(DATA):
        w.status.say(w.told(tr("Your data is being written already. {cancel_job|Ctrl+.} stops it.")))
        return
    name = str(Path.home() / f"Postil data {datetime.now():%Y-%m-%d}.zip")
    kind = f"{tr('Zip archive')} (*.zip)"
    chosen, _ = QFileDialog.getSaveFileName(w, tr("Take my data"), name, kind)
    if not chosen:
        return
    finish_writing(w)
    library, target = w.session.library, Path(chosen)

    def work(job: Job) -> exporting.Written:
        from reader.services.taking_out import take_out

        def told(done: int, total: int) -> None:
            job.progress((done, total))

        return take_out(library, target, progress=told, cancelled=lambda: job.cancelled)

    def progress(far: tuple[int, int]) -> None:
        words = tr(
            "Writing your data, {done} of {total}  ·  {leave|Esc} stops",
            done=number(far[0]),
            total=number(far[1]),
        )
        w.status.say(w.told(words), lasting=True)

    def done(written: exporting.Written) -> None:
        size = _megabytes(target.stat().st_size if target.exists() else 0)
        told = tr("All your data is in {file}: {size}. Any Postil imports it.", file=chosen, size=size)
        if written.files[0].action == FileAction.UNCHANGED:
            told = tr(
                "All your data is in {file} already: {size}. Any Postil imports it.", file=chosen, size=size
            )
        w.status.say(told, lasting=True)

    w.status.say(w.told(tr("Writing your data  ·  {leave|Esc} stops")), lasting=True)
    w.jobs.run(DATA, work, done, w.tell_trouble, lane=Lane.ERRANDS, progress=progress)


def _megabytes(size: int) -> str:
    """A length in bytes, as a reader says it."""
    if size >= 2**20:
        return tr("{size} MB", size=number(size / 2**20, 1))
    return tr("{size} KB", size=number(max(1, size // 2**10)))


def cancel_job(w: Window) -> None:
    """Stop the import, the export, the backup, or the act on many articles, that is under way; what is done
    already stays."""
    for key in STOPPABLE:
        for job in w.jobs.all_of(key):
            job.cancel()


def quit_program(w: Window) -> None:
    """Close Postil. Nothing needs saving."""
    w.close()

"""The one door to files that exports wrote: a file is opened by the program of the desktop that is for it, a
folder in the file manager. No other file is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from reader.model.export import FileAction
from reader.model.wording import tr, tr_stored
from reader.ui.addresses import hand_on

if TYPE_CHECKING:
    from reader.ui.export_files import FileRow
    from reader.ui.window import Window

#: What a desktop shows and does not run. A template may name its files anything.
SHOWN = frozenset(
    (
        *(".adoc", ".bib", ".csv", ".docx", ".htm", ".html", ".json", ".jsonld", ".markdown", ".md", ".org"),
        *(".pdf", ".ris", ".rst", ".rtf", ".tex", ".text", ".tsv", ".txt", ".xml", ".yaml", ".yml"),
    )
)


def open_file(w: Window, row: FileRow) -> None:
    """Open a file that an export wrote, or left as it was."""
    path = Path(row.file)
    if not row.written or row.action is FileAction.FAILED:
        w.status.say(tr_stored(row.told))
    elif not path.is_file():
        w.status.say(tr("{file} is there no more; export again to have it written.", file=path))
    elif path.suffix.lower() not in SHOWN:
        said = tr(
            "Postil opens no files of the kind “{suffix}”; its folder can be opened instead.",
            suffix=path.suffix,
        )
        w.status.say(said)
    else:
        _open(w, path)


def open_folder(w: Window, folder: Path) -> None:
    """Open the folder that an export goes into, in the file manager."""
    if folder.is_dir():
        _open(w, folder)
    else:
        said = tr(
            "{folder} is no folder that is there; it is made when something is exported into it.",
            folder=folder,
        )
        w.status.say(said)


def _open(w: Window, path: Path) -> None:
    url = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if hand_on(url):
        w.status.say(tr("Opened: {file}", file=path))
    else:
        w.status.say(tr("No program could be started for {file}.", file=path))

"""The one door to files that exports wrote: a file is opened by the program of the desktop that is for it, a
folder in the file manager. No other file is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from reader.model.export import FileAction
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
        w.status.say(row.told)
    elif not path.is_file():
        w.status.say(f"{path} is there no more; export again to have it written.")
    elif path.suffix.lower() not in SHOWN:
        w.status.say(f"Postil opens no files of the kind “{path.suffix}”; its folder can be opened instead.")
    else:
        _open(w, path)


def open_folder(w: Window, folder: Path) -> None:
    """Open the folder that an export goes into, in the file manager."""
    if folder.is_dir():
        _open(w, folder)
    else:
        w.status.say(f"{folder} is no folder that is there; it is made when something is exported into it.")


def _open(w: Window, path: Path) -> None:
    url = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if hand_on(url):
        w.status.say(f"Opened: {path}")
    else:
        w.status.say(f"No program could be started for {path}.")

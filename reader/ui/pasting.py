"""What was copied or dropped, as files to import: files as they are, a piece of a page, or text."""

import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from reader.ui.carrying import OWN


def takes(data: QMimeData) -> bool:
    """Whether there is anything to import in what is dragged or was copied. What is dragged out of this
    window is not."""
    if data.hasFormat(OWN):
        return False
    return any(url.isLocalFile() for url in data.urls()) or data.hasHtml() or data.hasText()


def files_in(data: QMimeData) -> list[Path]:
    """The files and folders that were copied or dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def are_addresses(data: QMimeData) -> bool:
    """Whether what was copied or dropped is nothing but addresses of pages."""
    words = data.text().split() if data.hasText() and not data.hasHtml() else []
    written_out = bool(words) and all(word.startswith(("http://", "https://")) for word in words)
    return data.hasUrls() or written_out


def written(data: QMimeData, verb: str) -> tuple[Path, "tempfile.TemporaryDirectory[str]"] | None:
    """What was copied or dropped itself, as a capture file named after the moment; None where it is empty.

    Marked-up text keeps its blocks and links and goes before plain text. The folder lives as long as
    its object does.
    """
    html, text = (data.html() if data.hasHtml() else ""), (data.text() if data.hasText() else "")
    words = html if html.strip() else text
    if not words.strip():
        return None
    folder = tempfile.TemporaryDirectory(prefix="postil-")
    kind = "html" if html.strip() else "txt"
    file = Path(folder.name) / f"{verb} {datetime.now():%Y-%m-%d %H.%M.%S}.{kind}"
    file.write_text(words, encoding="utf-8", errors="replace")
    return file, folder

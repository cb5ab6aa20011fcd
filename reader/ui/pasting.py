"""What was copied or dropped, as files to import: files as they are, a piece of a page, or text."""

import re
import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from reader.services.unfinished import PASTED
from reader.ui.carrying import OWN

_ADDRESS = ("http://", "https://")
_TAG = re.compile(r"<[^<>]*+>")


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
    text = data.text().lstrip() if data.hasText() and not data.hasHtml() else ""
    written_out = text.startswith(_ADDRESS) and all(word.startswith(_ADDRESS) for word in text.split())
    return data.hasUrls() or written_out


def written(data: QMimeData, verb: str) -> Path | None:
    """What was copied or dropped itself, as a capture file named after the moment; None where it is empty.

    Marked-up text keeps its blocks and links and goes before plain text. The file lies in a folder of its
    own, which is its reader's to take away.
    """
    words, kind = _marked_up(data.html()) if data.hasHtml() else "", "html"
    if not words:
        words, kind = (data.text() if data.hasText() else ""), "txt"
    if not words.strip():
        return None
    file = Path(tempfile.mkdtemp(prefix=PASTED)) / f"{verb} {datetime.now():%Y-%m-%d %H.%M.%S}.{kind}"
    file.write_text(words, encoding="utf-8", errors="replace")
    return file


def _marked_up(html: str) -> str:
    """A piece of a page, so that its file is known for one however short it is; "" where it shows no words,
    as that of a picture."""
    from reader.importer.markup import is_html

    if not _TAG.sub("", html).strip():
        return ""
    return html if is_html(html) else f"<!DOCTYPE html>\n{html}"

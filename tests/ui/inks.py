"""In which inks, on which grounds, a document is set."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument


def pairs(document: QTextDocument, ground: str) -> Iterator[tuple[str, str, str]]:
    """(text, ink, ground) of every piece of a document."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            style = piece.charFormat()
            behind = style.background()
            yield (
                piece.text(),
                style.foreground().color().name(),
                behind.color().name() if behind.style() != Qt.BrushStyle.NoBrush else ground,
            )
            pieces += 1
        block = block.next()

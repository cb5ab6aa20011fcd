"""Text of a file as it is, shown and not written in: nothing in it is taken for markup. It takes no keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reader.ui import fonts
from reader.ui.mirroring import is_mirrored
from reader.ui.theme import Theme, quiet_bar


class ShownText(QPlainTextEdit):
    """Wraps wherever it must: a long address or path hides nothing at the side."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        if is_mirrored():
            # Files are mostly in Latin letters, whatever the window speaks.
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.setViewportMargins(fonts.px(12), 0, 0, 0)

    def dress(self, t: Theme) -> None:
        """Put on a theme."""
        self.setFont(fonts.mono(13))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {t.page}; color: {t.text}; border: none; padding: 0; }}"
        )
        self.verticalScrollBar().setStyleSheet(quiet_bar(t))

"""What may follow a key that was begun: a small list over the foot of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.chords import spoken
from reader.ui.mirroring import at_edge, is_mirrored, margins
from reader.ui.naming import keys_said

if TYPE_CHECKING:
    from reader.ui.window import Window

#: Rows of a column; a longer list flows into another one.
_ROWS = 6


class Ahead(QFrame):
    """Shows (key, words) in columns above the status line; the focus stays, the next key is the window's."""

    def __init__(self, window: Window, begun: str, ways: Sequence[tuple[str, str]]) -> None:
        super().__init__(window)
        theme = window.theme
        self._window = window
        self.setObjectName("ahead")
        self.setAccessibleName(tr("What may follow {key}", key=begun))
        self.setAccessibleDescription(", ".join(f"{keys_said(key)} {words}" for key, words in ways))
        self.setStyleSheet(
            f"QFrame#ahead {{ background: {theme.page}; border: 1px solid {theme.hairline};"
            " border-radius: 8px; }"
        )
        grid = QGridLayout(self)
        margins(grid, 16, 10, 20, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for n, (key, words) in enumerate(ways):
            row, column = n % _ROWS, n // _ROWS * 3
            strong = fonts.sans(13.5, weight=QFont.Weight.DemiBold)
            grid.addWidget(self._label(spoken(key), strong, theme.accent), row, column)
            grid.addWidget(self._label(words, fonts.sans(13.5), theme.text), row, column + 1)
            grid.setColumnMinimumWidth(column + 2, 14)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        status = self._window.status
        left = status.width() - self.width() - 12 if is_mirrored() else 12
        self.move(status.mapTo(self._window, QPoint(left, -self.height() - 10)))

    def _label(self, words: str, font: QFont, colour: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setStyleSheet(f"color: {colour};")
        return at_edge(label)

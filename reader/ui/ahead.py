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

#: Rows of a column where there is room for all columns, and pixels between what stands in them.
_ROWS, _APART, _BETWEEN = 6, 10, 14


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
        grid.setHorizontalSpacing(_APART)
        grid.setVerticalSpacing(4)
        strong = fonts.sans(13.5, weight=QFont.Weight.DemiBold)
        made = [
            (self._label(spoken(key), strong, theme.accent), self._label(words, fonts.sans(13.5), theme.text))
            for key, words in ways
        ]
        rows = self._rows([(key.sizeHint().width(), words.sizeHint().width()) for key, words in made])
        for n, (key, words) in enumerate(made):
            row, column = n % rows, n // rows * 3
            grid.addWidget(key, row, column)
            grid.addWidget(words, row, column + 1)
            grid.setColumnMinimumWidth(column + 2, _BETWEEN)
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

    def _rows(self, widths: Sequence[tuple[int, int]]) -> int:
        """How many rows it has: as few as the width of the window allows."""
        for rows in range(_ROWS, len(widths)):
            columns = (widths[at : at + rows] for at in range(0, len(widths), rows))
            wide = sum(
                max(key for key, _ in column) + max(words for _, words in column) + 3 * _APART + _BETWEEN
                for column in columns
            )
            if wide + 60 <= self._window.width():
                return rows
        return max(_ROWS, len(widths))

    def _label(self, words: str, font: QFont, colour: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setStyleSheet(f"color: {colour};")
        return at_edge(label)

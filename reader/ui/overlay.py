"""The key overlay: every key of the pane in focus, on one sheet over the window."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.ui import fonts
from reader.ui.theme import Theme, quiet_bar

Group = tuple[str, Sequence[tuple[str, str]]]


class Overlay(QFrame):
    """Shows groups of (keys, words) in columns; arrows scroll, any other key leaves."""

    hints = (("↓ ↑", "scroll"), ("Esc", "back"))

    def __init__(self, window: QWidget, theme: Theme, title: str, groups: Iterable[Group]) -> None:
        super().__init__(window)
        self.setObjectName("overlay")
        self.setAccessibleName(title)
        self.setStyleSheet(
            f"QFrame#overlay {{ background: {theme.page}; border: 1px solid {theme.hairline}; }}"
            f" QWidget#sheet {{ background: {theme.page}; }}"
        )
        self._theme = theme
        self._before: QWidget | None = window.window().focusWidget()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.verticalScrollBar().setStyleSheet(quiet_bar(theme))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 20, 12, 16)
        outer.addWidget(self._label(title, fonts.serif(21, weight=QFont.Weight.Bold), theme.title))
        outer.addWidget(self._scroll)
        margin = max(16, window.width() // 22)
        self.setGeometry(window.rect().adjusted(margin, margin, -margin, -margin))
        self._scroll.setWidget(self._sheet(list(groups)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Close; the focus goes back where it was."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 60, Qt.Key.Key_J: 60, Qt.Key.Key_Up: -60, Qt.Key.Key_K: -60}
        pages = {Qt.Key.Key_Space: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        elif event.key() in pages:
            bar.setValue(bar.value() + pages[Qt.Key(event.key())] * self._scroll.height())
        elif event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr):
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def _sheet(self, groups: list[Group]) -> QWidget:
        """Groups flow down columns of about equal length."""
        sheet = QWidget()
        sheet.setObjectName("sheet")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 6, 8, 8)
        row.setSpacing(34)
        columns = max(1, min(3, self.width() // 330))
        target = sum(len(rows) + 3 for _, rows in groups) / columns
        column, filled = self._column(row), 0
        for name, rows in groups:
            if filled and filled + len(rows) / 2 > target and row.count() < columns:
                column, filled = self._column(row), 0
            self._group(column, name, rows)
            filled += len(rows) + 3
        for n in range(row.count()):
            item = row.itemAt(n)
            filled_column = item.layout() if item else None
            if isinstance(filled_column, QVBoxLayout):
                filled_column.addStretch(1)
        return sheet

    def _column(self, row: QHBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        row.addLayout(column, 1)
        return column

    def _group(self, column: QVBoxLayout, name: str, rows: Sequence[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        heading = self._label(name, fonts.sans(13.5, weight=QFont.Weight.DemiBold), self._theme.accent)
        grid.addWidget(heading, 0, 0, 1, 2)
        for n, (keys, words) in enumerate(rows, 1):
            shown = self._label(keys, fonts.sans(13.5, weight=QFont.Weight.DemiBold), self._theme.text)
            shown.setMinimumWidth(96)
            grid.addWidget(shown, n, 0, Qt.AlignmentFlag.AlignTop)
            text = self._label(words, fonts.sans(13.5), self._theme.dim)
            text.setWordWrap(True)
            grid.addWidget(text, n, 1)
        column.addLayout(grid)

    def _label(self, words: str, font: QFont, colour: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setStyleSheet(f"color: {colour};")
        return label

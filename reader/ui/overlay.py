"""The key overlay: every key that counts in the pane in focus, on one sheet over the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.model.hits import fold
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.mirroring import at_edge, margins
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from reader.ui.window import Window

#: How far a key scrolls, in pixels; and the widest a column of keys grows before it wraps.
_STEP, _KEYS = 60, 168


class Entry(NamedTuple):
    """An action on the sheet; `also` is its title as it is in English."""

    keys: str
    title: str
    also: str


Group = tuple[str, Sequence[Entry]]


class Overlay(QFrame):
    """Groups of keys in columns; typing narrows them. Esc, Return or a click beside the sheet closes it."""

    dialog = "chooser"

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """What the status bar teaches meanwhile."""
        named = (("next_row", tr("scroll")), ("rows_on", tr("by a page")), ("leave_dialog", tr("back")))
        return tuple((self._w.keymap.key_in(name, self.dialog), words) for name, words in named)

    def __init__(self, window: Window, title: str, groups: Sequence[Group]) -> None:
        super().__init__(window)
        self._w = window
        self._groups = groups
        self._strong, self._plain = fonts.sans(13.5, weight=QFont.Weight.DemiBold), fonts.sans(13.5)
        self._before: QWidget | None = window.focusWidget()
        self.setObjectName("overlay")
        self.setAccessibleName(title)
        self._build(title)
        window.installEventFilter(self)
        window.keys.watch(self.field)
        self._place()
        self._show()
        self.setFocusProxy(self.field)
        self.show()
        self.raise_()
        self.field.setFocus()

    def _build(self, title: str) -> None:
        t = self._w.theme
        self.setStyleSheet(
            "QFrame#overlay { background: rgba(0, 0, 0, 60); }"
            f" QFrame#paper {{ background: {t.page}; border: 1px solid {t.hairline}; border-radius: 10px; }}"
            f" QWidget#sheet {{ background: {t.page}; }}"
        )
        self._paper = QFrame(self)
        self._paper.setObjectName("paper")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a key or what it does"))
        self.field.setAccessibleName(tr("Find a key or what it does"))
        self.field.setFont(fonts.sans(15))
        self.field.textChanged.connect(lambda _words: self._show())
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self._paper)
        margins(outer, 28, 18, 12, 14)
        outer.setSpacing(10)
        outer.addWidget(self._label(title, fonts.serif(21, weight=QFont.Weight.Bold), t.title))
        # Beside the scroll bar there is as much room as at the other side.
        line = QHBoxLayout()
        margins(line, 0, 0, 16, 0)
        line.addWidget(self.field)
        outer.addLayout(line)
        outer.addWidget(self._scroll)

    # keys

    def step(self, by: int) -> None:
        """Scroll."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + by * _STEP)

    def take(self) -> None:
        """Close: what was looked for has been seen."""
        self.leave()

    def leave(self) -> None:
        """Close; the focus goes back where it was."""
        self._w.removeEventFilter(self)
        # Before it is hidden, which would send the focus to the next pane first.
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.hide()
        self.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        if not self._paper.geometry().contains(event.position().toPoint()):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
            self._show()
        return False

    # what it shows

    def _place(self) -> None:
        room = self._w.rect()
        self.setGeometry(room)
        margin = max(14, room.width() // 24)
        self._paper.setGeometry(room.adjusted(margin, margin, -margin, -margin))

    def _show(self) -> None:
        words = fold(self.field.text().strip())
        found = [(heading, [e for e in rows if _names(words, e)]) for heading, rows in self._groups]
        groups = [(heading, rows) for heading, rows in found if rows]
        if groups:
            self._scroll.setWidget(self._sheet(groups))
        else:
            self._scroll.setWidget(self._label(tr("No key of that name."), fonts.sans(15), self._w.theme.dim))

    def _sheet(self, groups: Sequence[Group]) -> QWidget:
        """Groups flow down columns of about equal length."""
        sheet = QWidget()
        sheet.setObjectName("sheet")
        row = QHBoxLayout(sheet)
        margins(row, 0, 2, 8, 8)
        row.setSpacing(30)
        columns = max(1, min(3, self._paper.width() // fonts.px(400)))
        target = sum(len(rows) + 2 for _, rows in groups) / columns
        column, filled = self._column(row), 0
        for name, rows in groups:
            if filled and filled + len(rows) / 2 > target and row.count() < columns:
                column.addStretch(1)
                column, filled = self._column(row), 0
            self._group(column, name, rows)
            filled += len(rows) + 2
        column.addStretch(1)
        for _ in range(columns - row.count()):
            row.addStretch(1)
        return sheet

    def _column(self, row: QHBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        row.addLayout(column, 1)
        return column

    def _group(self, column: QVBoxLayout, name: str, rows: Sequence[Entry]) -> None:
        t, strong, plain = self._w.theme, self._strong, self._plain
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label(name, strong, t.accent), 0, 0, 1, 2)
        for n, entry in enumerate(rows, 1):
            keys = self._label(entry.keys, strong, t.text)
            keys.setFixedWidth(fonts.px(_KEYS))
            grid.addWidget(keys, n, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._label(entry.title, plain, t.dim), n, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)

    def _label(self, words: str, font: QFont, colour: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        # A label that may wrap costs the layout a dozen times what one line costs.
        label.setWordWrap(label.fontMetrics().horizontalAdvance(words) > fonts.px(_KEYS))
        ink = QPalette(label.palette())
        ink.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(ink)
        return at_edge(label)


def _names(words: str, entry: Entry) -> bool:
    """Whether what was typed is in an action's title, or is one of its keys."""
    keys = fold(entry.keys)
    titled = words in fold(entry.title) or words in fold(entry.also)
    return titled or words in keys.split("  ") or (len(words) > 1 and words in keys)

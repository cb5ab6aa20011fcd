"""A line to type in and a list that narrows as one types: the palette, tagging, exporting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.ui import fonts
from reader.ui.choice import Choice
from reader.ui.fuzzy import best, score
from reader.ui.theme import Theme, quiet_bar

_CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_ROWS, _ROW = 11, 33
#: Points a letter from which on a row is what was typed: nearly all begin a word or go on a run.
_NAMED = 2.5

Index = QModelIndex | QPersistentModelIndex


class _Cell(QStyledItemDelegate):
    def __init__(self, theme: Theme, list_: QListWidget) -> None:
        super().__init__(list_)
        self._list = list_
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(_CHOICE)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        if index.row() == self._list.currentIndex().row():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.selected))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
        line = rect.adjusted(18, 0, -18, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.sans(13))
        painter.setPen(QColor(t.dim))
        aside = choice.key or choice.detail
        width = QFontMetrics(painter.font()).horizontalAdvance(aside[:80]) + 16 if aside else 0
        width = min(width, line.width() // 2)
        shown = QFontMetrics(painter.font()).elidedText(aside, Qt.TextElideMode.ElideRight, width)
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), shown)
        painter.setFont(fonts.sans(15))
        painter.setPen(QColor(t.text))
        names = line.adjusted(0, 0, -width, 0)
        shown = QFontMetrics(painter.font()).elidedText(
            choice.name, Qt.TextElideMode.ElideRight, names.width()
        )
        painter.drawText(names, int(middle | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()


class Chooser(QFrame):
    """Opens over the window; Return takes, Esc leaves, arrows or Ctrl+J/K move."""

    hints = (("Return", "take it"), ("↓ ↑", "next, previous"), ("Esc", "back"))

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        prompt: str,
        choices: Sequence[Choice],
        *,
        otherwise: Callable[[str], Choice | None] | None = None,
        more: Callable[[str], Sequence[Choice]] | None = None,
    ) -> None:
        """`otherwise` makes a last row from what was typed (a new tag); `more` looks further (articles)."""
        super().__init__(window)
        self.setObjectName("chooser")
        self._window = window
        self._choices = list(choices)
        self._otherwise = otherwise
        self._more = more
        self._before: QWidget | None = window.window().focusWidget()
        self._dress(theme)
        self._build(theme, prompt)
        self._narrow("")
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.field.setFocus()

    def _dress(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QFrame#chooser {{ background: {theme.page}; border: 1px solid {theme.hairline};"
            " border-radius: 10px; }"
            " QListWidget { background: transparent; border: none; outline: none; }"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 110 if theme.is_dark else 60))
        self.setGraphicsEffect(shadow)

    def _build(self, theme: Theme, prompt: str) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.setFont(fonts.sans(17))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(prompt)
        self.list.setItemDelegate(_Cell(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(theme))
        self.list.itemClicked.connect(lambda _item: self._take())
        self.nothing = QLabel("Nothing of that name.", self)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setContentsMargins(18, 4, 0, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)

    def leave(self) -> None:
        """Close without taking anything; the focus goes back where it was."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.leave()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if control:
            steps |= {Qt.Key.Key_J: 1, Qt.Key.Key_N: 1, Qt.Key.Key_K: -1, Qt.Key.Key_P: -1}
        if key in steps:
            wanted = self.list.currentRow() + steps[Qt.Key(key)]
            self.list.setCurrentRow(min(max(0, wanted), self.list.count() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _take(self) -> None:
        if self.list.currentRow() < 0:
            return
        choice: Choice = self.list.currentItem().data(_CHOICE)
        self.leave()
        choice.run()

    def _narrow(self, typed: str) -> None:
        found = best(typed, self._choices, lambda c: c.name, also=lambda c: c.also)
        if self._more and typed.strip():
            found += self._more(typed.strip())
        last = self._otherwise(typed.strip()) if self._otherwise and typed.strip() else None
        self.list.clear()
        rows = found[:60]
        if last:
            # What was typed is not to be mistaken for something that only has its letters.
            named = bool(rows) and (score(typed, rows[0].name) or 0) >= _NAMED * len(typed.strip())
            rows.insert(len(rows) if named else 0, last)
        for choice in rows:
            item = QListWidgetItem(choice.name)
            item.setData(_CHOICE, choice)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._place()

    def _place(self) -> None:
        window = self._window
        width = min(640, window.width() - 40)
        self.list.setFixedHeight(min(_ROWS, self.list.count()) * _ROW + 4)
        layout = self.layout()
        height = layout.sizeHint().height() if layout else 0
        self.setGeometry((window.width() - width) // 2, max(30, window.height() // 9), width, height)

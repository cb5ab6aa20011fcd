"""The column of an export's choices: what goes out, as what, where to. Each is a key away, and a click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.mirroring import at_edge, margins
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent

    from reader.ui.theme import Theme
    from reader.ui.window import Window


class Setting(NamedTuple):
    """One choice: the action that makes it, its name, and what is chosen now. `more` says that in full."""

    action: str
    name: str
    chosen: str
    more: str = ""


class _Button(QAbstractButton):
    """A choice as it is shown: its name with its key, below that what is chosen."""

    def __init__(self, window: Window, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._w = window
        self._action = action
        self._over = False
        # A button's height is fixed where nobody says otherwise, however many lines its words need.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: window.run(action))
        self._name = self._label(fonts.sans(13))
        self._key = self._label(fonts.sans(12.5))
        self._chosen = self._label(fonts.sans(15, weight=QFont.Weight.Medium))
        self._more = self._label(fonts.sans(13))
        for part in (self._name, self._chosen, self._more):
            part.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 7)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self._chosen)
        column.addWidget(self._more)

    def show_setting(self, setting: Setting) -> None:
        """Show what is chosen, and the key that changes it."""
        key = self._w.keymap.key_in(self._action, "export")
        self._name.setText(setting.name)
        self._key.setText(key)
        self._chosen.setText(breakable(setting.chosen))
        self._more.setText(breakable(setting.more))
        self.say_more(say=True)
        self.setAccessibleName(f"{setting.name}: {setting.chosen}")
        self.setAccessibleDescription(", ".join(words for words in (setting.more, key) if words))

    def say_more(self, *, say: bool) -> None:
        """Say what is chosen in full, or only its name."""
        self._more.setVisible(say and bool(self._more.text()))

    def dress(self, theme: Theme) -> None:
        """Put on a theme."""
        for label in (self._name, self._key, self._more):
            label.setStyleSheet(f"color: {theme.dim};")
        self._chosen.setStyleSheet(f"color: {theme.text};")
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._over:
            painter = QPainter(self)
            rounded(painter, self.rect(), QColor(self._w.theme.selected), 5)

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return at_edge(label)


class Settings(QScrollArea):
    """The column: a heading and the choices. In a low window it is scrolled."""

    def __init__(self, window: Window, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._w = window
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._inside = QWidget(self)
        self._buttons: dict[str, _Button] = {}
        self._heading = QLabel(heading, self._inside)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setFont(fonts.serif(21, weight=QFont.Weight.Bold))
        margins(self._heading, 10, 0, 0, 10)
        self._heading.setWordWrap(True)
        self._column = QVBoxLayout(self._inside)
        margins(self._column, 14, 26, 10, 14)
        self._column.setSpacing(4)
        self._column.addWidget(self._heading)
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def show_settings(self, heading: str, settings: Sequence[Setting]) -> None:
        """Show these choices, in this order."""
        self._heading.setText(heading)
        for n, setting in enumerate(settings):
            if setting.action not in self._buttons:
                self._buttons[setting.action] = made = _Button(self._w, setting.action, self._inside)
                made.dress(self._w.theme)
                self._column.insertWidget(n + 1, made)
            self._buttons[setting.action].show_setting(setting)
        shown = {setting.action for setting in settings}
        for action, button in self._buttons.items():
            button.setVisible(action in shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say no more than there is room for."""
        for say in (True, False):
            for button in self._buttons.values():
                button.say_more(say=say)
            if self._column.heightForWidth(self.viewport().width()) <= self.viewport().height():
                return

    def spoken(self, action: str) -> str:
        """A choice as a screen reader says it."""
        return self._buttons[action].accessibleName()

    def dress(self) -> None:
        """Put on the window's theme."""
        page = self._w.theme.page
        self.setStyleSheet(f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {page}; }}")
        self.verticalScrollBar().setStyleSheet(quiet_bar(self._w.theme))
        self._heading.setStyleSheet(f"color: {self._w.theme.title};")
        for button in self._buttons.values():
            button.dress(self._w.theme)


def breakable(words: str) -> str:
    """Words that may be parted after each sign that parts a path: a long one is not cut off at the edge."""
    return words.replace("/", "/\u200b").replace("\\", "\\\u200b")

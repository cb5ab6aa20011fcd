"""The list with its heading and search field, the page with its find field; what each says when empty."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.canvas import in_role
from reader.ui.mirroring import along, margins


class Field(QLineEdit):
    """A field of a view, or one that is there only while it is used."""

    taken = Signal()
    turned_back = Signal()
    left = Signal()
    dialog = "field"

    def __init__(self, prompt: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setFont(fonts.sans(14.5))
        self.setClearButtonEnabled(False)
        self.hide()

    def step(self, by: int) -> None:
        """On to the next place that was found, or back to the one before."""
        (self.taken if by > 0 else self.turned_back).emit()

    def take(self) -> None:
        """Go on with what was typed."""
        self.taken.emit()

    def leave(self) -> None:
        """Go back without it."""
        self.left.emit()


class PaneField(Field):
    """A field over the list or the text: what acts on these and writes nothing acts on while it is typed."""

    dialog = "search"


class Empty(QLabel):
    """What would fill an empty pane, and which key does that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setFont(fonts.sans(14.5))
        self.setMargin(24)
        in_role(self, QPalette.ColorRole.Base)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def over(self, pane: QWidget) -> QStackedLayout:
        """Lie over a pane. The pane is not hidden, which would send the focus elsewhere."""
        stack = QStackedLayout()
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(pane)
        stack.addWidget(self)
        self.hide()
        return stack

    def say(self, words: str) -> None:
        """Cover the pane with these words; none uncovers it."""
        self.setText(along(words))
        self.setVisible(bool(words))
        self.raise_()


class Elided(QLabel):
    """Words in one line, which end in an ellipsis where there is no room for all of them."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class ListPane(QFrame):
    """Heading, search field, list."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        in_role(self, QPalette.ColorRole.Base)
        self.name = Elided(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setFont(fonts.sans(14, weight=QFont.Weight.DemiBold))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setFont(fonts.sans(13))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.search_field = PaneField(tr("Search articles, highlights, notes"), self)
        self.search_field.setStyleSheet("margin-bottom: 8px;")
        self.empty = Empty(self)
        head = QHBoxLayout()
        margins(head, 20, 9, 14, 8)
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.count)
        stack = self.empty.over(table)
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 0)
        field.addWidget(self.search_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(field)
        column.addLayout(stack, 1)

    def say(self, name: str, count: str, empty: str) -> None:
        """The heading; `empty` is what to say where the list is empty, "" where it is not."""
        self.name.setText(name)
        self.count.setText(count)
        if empty and self.search_field.hasFocus() and along(empty) != self.empty.text():
            from reader.ui.announcing import announce

            announce(self.search_field, empty.partition("\n")[0])
        self.empty.say(empty)


class PagePane(QFrame):
    """The page, and the find field below it."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        in_role(self, QPalette.ColorRole.Base)
        self.find_field = PaneField(tr("Find in this text"), self)
        self.find_field.setStyleSheet("margin-bottom: 10px;")
        self.found = QLabel(self)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setFont(fonts.sans(13))
        self.found.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.found.setStyleSheet("margin-bottom: 10px;")
        self.found.hide()
        self.empty = Empty(self)
        stack = self.empty.over(page)
        below = QHBoxLayout()
        below.setContentsMargins(40, 8, 40, 0)
        below.addWidget(self.find_field)
        below.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(stack, 1)
        column.addLayout(below)

    def say_found(self, words: str) -> None:
        """What stands beside the find field, while it is there."""
        self.found.setText(words)
        self.found.setVisible(bool(words) and self.find_field.isVisible())

    def say_empty(self, words: str) -> None:
        """What to say where no article is open; "" shows the page."""
        self.empty.say(words)
        if words:
            self.say_found("")

"""A view that is a list: a heading, a sentence below it, and rows to stand on, in a column of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from reader.ui import fonts
from reader.ui.mirroring import margins, write
from reader.ui.theme import Theme, quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: The widest that the column is (pixels at the usual size of letters).
_COLUMN = 900
#: The role by which what paints a row asks for the row itself.
ROW = int(Qt.ItemDataRole.UserRole) + 1
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Row(Protocol):
    """What stands in a row."""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""


R = TypeVar("R", bound=Row)


class RowCell(QStyledItemDelegate):
    """What paints the rows of a list that is stood on; a row has one line unless it says otherwise."""

    def __init__(self, theme: Theme, list_: QListView) -> None:
        super().__init__(list_)
        self._theme = theme
        self._list = list_

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(fonts.sans(15)).height() + 12)

    def write(
        self,
        painter: QPainter,
        where: QRect,
        words: str,
        size: float,
        ink: str,
        side: Qt.AlignmentFlag,
        *,
        bold: bool = False,
        beside: float = 0,
    ) -> int:
        """Write words at the top of a place, as many as it holds, on the line of larger letters of the size
        `beside` where those stand there too. Returns how wide the words are."""
        font = fonts.sans(size, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        lower = QFontMetrics(fonts.sans(beside)).ascent() - metrics.ascent() if beside else 0
        write(painter, where.adjusted(0, lower, 0, 4), int(Qt.AlignmentFlag.AlignTop | side), words)
        return metrics.horizontalAdvance(words)


class ListRows(QAbstractListModel, Generic[R]):
    """The rows that such a view shows now."""

    def __init__(self, rows: Sequence[R] = ()) -> None:
        super().__init__()
        self.rows = rows

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows in place of what was shown."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        return row.spoken if role in _SPOKEN else None


class ListView(View):
    """Lies over the panes beside the sources. `cell` makes what paints a row in a theme."""

    def __init__(
        self,
        window: Window,
        context: str,
        heading: str,
        model: QAbstractItemModel,
        cell: Callable[[Theme, QListView], QStyledItemDelegate],
    ) -> None:
        super().__init__(window, context, heading, (window.list_pane, window.page_pane, window.notes))
        self._cell = cell
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold), heading)
        self._said = self.label(fonts.sans(14))
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(model)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        for part in (self._title, self._said):
            self._column.addWidget(part)
        self._column.addWidget(self.list, 1)
        self.dress()

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#{self.objectName()} {{ background: {t.page}; }}")
        self._title.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.text};")
        self.list.setStyleSheet(f"QListView {{ background: {t.page}; border: none; outline: none; }}")
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.setItemDelegate(self._cell(t, self.list))

    @property
    def said(self) -> str:
        return self._said.text()

    def step(self, by: int) -> None:
        """Go down or up by so many rows, as far as there are."""
        last = self.list.model().rowCount() - 1
        if last >= 0:
            self.stand_on(min(max(0, max(0, self.list.currentIndex().row()) + by), last))

    def stand_on(self, row: int) -> None:
        """Stand on a row, the first is 0."""
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(28, (self.width() - fonts.px(_COLUMN)) // 2)
        margins(self._column, side, 28, side - 10, 8)
        super().resizeEvent(event)

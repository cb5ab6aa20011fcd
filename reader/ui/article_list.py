"""The article list: pages of rows over a place of any size, in a table of one column.

QTableView with fixed sections does not touch the rows it does not show, which QListView does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.library.library import Library
from reader.model.article import Row
from reader.model.query import Query
from reader.ui.canvas import canvas_of
from reader.ui.cell import Cell, spoken
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

PAGE = 100
#: Pages kept in memory; the farthest from the newest request go first.
KEPT = 12

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """Rows of a query, newest first, fetched a page at a time by key."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._query = Query()
        self._total = 0
        self._pages: dict[int, list[Row]] = {}

    def show(self, query: Query, first: tuple[int, list[Row]] | None = None) -> None:
        """Show another query from its top; `first` is its count and first page where they are known."""
        total = first[0] if first else self._library.articles.count(query)
        self.beginResetModel()
        self._query = query
        self._pages = {0: first[1]} if first else {}
        self._total = total
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None

    def row(self, n: int) -> Row | None:
        """The row at a place of the list, fetched if need be."""
        if not 0 <= n < self._total:
            return None
        page = self._pages.get(n // PAGE)
        if page is None:
            page = self._fetch(n // PAGE)
        return page[n % PAGE] if n % PAGE < len(page) else None

    def find(self, id: str) -> int | None:
        """The place of an article among the rows at hand."""
        for number, page in self._pages.items():
            for n, row in enumerate(page):
                if row.id == id:
                    return number * PAGE + n
        return None

    def refresh(self, rows: list[Row]) -> None:
        """Show what changed in these articles; none leaves the list before another place is opened."""
        new = {row.id: row for row in rows}
        for number, page in self._pages.items():
            for n, row in enumerate(page):
                if row.id in new:
                    page[n] = new[row.id]
                    where = self.index(number * PAGE + n, 0)
                    self.dataChanged.emit(where, where)

    def _fetch(self, number: int) -> list[Row]:
        before, after = self._pages.get(number - 1), self._pages.get(number + 1)
        articles = self._library.articles
        if before:
            page = articles.rows(self._query, before=before[-1].key, limit=PAGE)
        elif after and number > 0:
            page = articles.rows(self._query, after=after[0].key, limit=PAGE)
        else:
            page = articles.rows(self._query, offset=number * PAGE, limit=PAGE)
        self._pages[number] = page
        for far in sorted(self._pages, key=lambda p: abs(p - number))[KEPT:]:
            del self._pages[far]
        return page


class ArticleList(QTableView):
    """The list pane's table; keys are the window's business, the mouse is Qt's."""

    chosen = Signal(object)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articles")
        self.setAccessibleName("Articles")
        self.rows = ArticleModel(library, self)
        self.setModel(self.rows)
        self.canvas = canvas_of(self, QPalette.ColorRole.Base)
        self.cell = Cell(theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.cell.look.height)
        self.verticalScrollBar().setSingleStep(self.cell.look.height // 3)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self._quiet = False

    def set_theme(self, theme: Theme) -> None:
        self.cell.theme = theme
        self.canvas.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the rows in view, each in its fixed height."""
        height, offset, here = self.cell.look.height, self.verticalOffset(), self.currentIndex().row()
        painter = QPainter(self.canvas)
        for n in range(offset // height, self.rows.rowCount()):
            rect = QRect(0, n * height - offset, self.canvas.width(), height)
            if rect.top() >= self.canvas.height():
                break
            row = self.rows.row(n)
            if row:
                self.cell.paint(painter, rect, row, chosen=n == here, active=self.hasFocus())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only paging is Qt's: a letter must not walk to a title that begins with it."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def stand_on(self, n: int, *, quietly: bool = False) -> None:
        """Move to a row; `quietly` does not open its article."""
        if not 0 <= n < self.rows.rowCount():
            return
        height = self.cell.look.height
        top = n * height - self.verticalOffset()
        beside = -2 * height <= top <= self.canvas.height() + height
        self._quiet = quietly
        self.setCurrentIndex(self.rows.index(n, 0))
        self._quiet = False
        if not beside:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def step(self, by: int) -> bool:
        """Move by rows; False at the end of the list."""
        n = self.currentIndex().row() + by
        if not 0 <= n < self.rows.rowCount():
            return False
        self.stand_on(n)
        return True

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.rows.row(current.row())
        if row is not None and not self._quiet:
            self.chosen.emit(row)

"""The article list: its rows in a table of one column, one of them stood on, any of them selected.

QTableView with fixed sections does not touch the rows it does not show, which QListView does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from reader.library.library import Library
from reader.model.article import Row
from reader.model.query import Order, Query
from reader.model.wording import tr
from reader.ui.article_model import PAGE, ArticleModel
from reader.ui.canvas import one_column
from reader.ui.cell import Cell
from reader.ui.mirroring import turn
from reader.ui.picked import Picked
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader.services.snippets import Lit


class ArticleList(QTableView):
    """The list pane's table; keys are the window's business, the mouse is Qt's. `lit` tells which words of a
    row are lit."""

    chosen = Signal(object)
    #: A row that was stood on while selecting: its article is shown, but not turned to.
    passed = Signal(object)
    picking = Signal()

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Whether rows come that are not seen.
        self._grows_below = False
        self.setObjectName("articles")
        self.setAccessibleName(tr("Articles"))
        self.rows = ArticleModel(library, self)
        self.setModel(self.rows)
        self.canvas = one_column(self)
        self.cell = Cell(theme)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().setDefaultSectionSize(self.cell.look.height)
        # Told that its only column is as wide as itself, the view would paint all of its rows a second time.
        self.horizontalHeader().blockSignals(True)
        self.verticalScrollBar().setSingleStep(self.cell.look.height // 3)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.rows.came.connect(self._came)
        self.lit: Callable[[Row], Lit | None] = lambda _row: None
        self._quiet = False
        #: The row that was stood on before its page came, to be opened then; or -1.
        self._to_open = -1
        self._tall: list[int] = []
        #: Where an extended selection began, and what was selected then.
        self._anchor: tuple[int, Picked] | None = None

    @property
    def picked(self) -> Picked:
        """The articles that are selected."""
        return self.rows.picked

    def show_query(
        self,
        query: Query,
        first: tuple[int, list[Row]] | None = None,
        *,
        order: Order = Order.NEWEST,
        under_headings: bool = False,
    ) -> None:
        """Show a list from its top: see `ArticleModel.show`."""
        self.rows.show(query, first, order=order, under_headings=under_headings)
        self._anchor = None
        header, height = self.verticalHeader(), self.cell.look.height
        for n in self._tall:
            if n < self.rows.rowCount():
                header.resizeSection(n, height)
        self._tall = list(self.rows.headings)
        for n in self._tall:
            header.resizeSection(n, height + self.cell.look.heading)
        if self.isVisible():
            # Left for later, as Qt does it, the rows would be painted twice.
            self.executeDelayedItemsLayout()

    def counted(self, total: int) -> None:
        """The list has so many rows: see `ArticleModel.counted`. Those that are seen are not painted anew
        where others come below them."""
        self.executeDelayedItemsLayout()
        rows = self.rows.rowCount()
        self._grows_below = rows < total and self._reaches_down(rows - 1)
        self.rows.counted(total)
        self.executeDelayedItemsLayout()
        self._grows_below = False

    def _reaches_down(self, n: int) -> bool:
        """Whether a row goes to the foot of the view or beyond it."""
        return self.rowViewportPosition(n) + self.rowHeight(n) >= self.canvas.height()

    def doItemsLayout(self) -> None:
        """Qt paints all that is seen."""
        if self._grows_below:
            self.updateGeometries()
        else:
            super().doItemsLayout()

    def sees_current(self, height: int = 0) -> bool:
        """Whether some of the row stood on is seen, in a view of `height` pixels or the present one."""
        here = self.currentIndex().row()
        top = self.rowViewportPosition(here)
        return here >= 0 and -self.rowHeight(here) < top < (height or self.canvas.height())

    @property
    def seen_at_top(self) -> int:
        """How many rows are seen at the top of a list, and the next one."""
        return self.canvas.height() // self.cell.look.height + 2

    def set_theme(self, theme: Theme) -> None:
        self.cell.theme = theme
        self.canvas.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the rows in view; the first of a group carries its heading."""
        here = self.currentIndex().row()
        painter = QPainter(self.canvas)
        turn(painter, self.canvas.rect(), self.layoutDirection())
        for n in range(max(0, self.rowAt(0)), self.rows.rowCount()):
            rect = QRect(0, self.rowViewportPosition(n), self.canvas.width(), self.rowHeight(n))
            if rect.top() >= self.canvas.height():
                break
            if not event.region().intersects(rect):
                continue
            heading = self.rows.headings.get(n)
            if heading:
                self.cell.paint_heading(painter, rect, *heading)
                rect.setTop(rect.top() + self.cell.look.heading)
            row = self.rows.row(n)
            if row:
                picked, active, lit = row.id in self.picked, self.hasFocus(), self.lit(row)
                self.cell.paint(painter, rect, row, chosen=n == here, active=active, picked=picked, lit=lit)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A row that is stood on and seen stays in view, however low that becomes."""
        seen = self.sees_current(event.oldSize().height())
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only paging is Qt's: a letter must not walk to a title that begins with it."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Control takes a row in or out, Shift all rows from where the cursor stood; else nothing is selected
        any more."""
        n = self.rowAt(event.position().toPoint().y())
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.button() != Qt.MouseButton.LeftButton or n < 0 or not held:
            if event.button() == Qt.MouseButton.LeftButton:
                self.pick(Picked())
            super().mousePressEvent(event)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self.extend_to(n)
        else:
            self._pass(n)
            self.toggle()

    def pick(self, picked: Picked) -> None:
        """Select these articles and no others."""
        self._anchor = None
        if picked or self.picked:
            self._set_picked(picked)

    def toggle(self) -> None:
        """Select the article stood on, or no longer."""
        row = self.rows.row(self.currentIndex().row())
        if row:
            self._anchor = None
            self.picked.toggle(row.id)
            self._set_picked(self.picked)

    def extend_to(self, n: int) -> None:
        """Select all rows from where extending began to this one, and stand on it."""
        here = self.currentIndex().row()
        if not 0 <= n < self.rows.rowCount() or here < 0:
            return
        begun, before = self._anchor or (here, self.picked)
        self._pass(n)
        self._set_picked(before.with_all(self.rows.ids(min(begun, n), max(begun, n))))
        self._anchor = (begun, before)

    def _pass(self, n: int) -> None:
        self.stand_on(n, quietly=True)
        row = self.rows.row(n)
        if row:
            self.passed.emit(row)

    def _set_picked(self, picked: Picked) -> None:
        self.rows.picked = picked
        self.canvas.update()
        self.picking.emit()

    def stand_on(self, n: int, *, quietly: bool = False) -> None:
        """Move to a row; `quietly` does not open its article."""
        if not 0 <= n < self.rows.rowCount():
            return
        height = self.cell.look.height
        top = self.rowViewportPosition(n)
        beside = -2 * height <= top <= self.canvas.height() + height
        self._anchor = None
        self._quiet = quietly
        self.setCurrentIndex(self.rows.index(n, 0))
        self._quiet = False
        if not beside:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def step(self, by: int) -> bool:
        """Move by rows, as far as there are; False at the end of the list."""
        n = min(max(0, self.currentIndex().row() + by), self.rows.rowCount() - 1)
        if n in (-1, self.currentIndex().row()):
            return False
        self.stand_on(n)
        return True

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.rows.row(current.row())
        self._to_open = -1
        if row is not None and not self._quiet:
            self.chosen.emit(row)
        elif row is None and not self._quiet:
            self._to_open = current.row()

    def _came(self, number: int) -> None:
        """Show a page that was missing; what was stood on meanwhile is opened."""
        self.canvas.update()
        row = self.rows.row(self._to_open) if self._to_open // PAGE == number else None
        if row is not None and self._to_open == self.currentIndex().row():
            self._to_open = -1
            self.chosen.emit(row)

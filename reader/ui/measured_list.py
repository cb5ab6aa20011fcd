"""A list of rows as high as their words, of which only those that are seen are set.

QTableView does not touch the rows that it does not show. A row has a usual height until it is first seen,
then its own; what is looked at stays where it is meanwhile. Any of the rows may be selected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from reader.ui.canvas import one_column
from reader.ui.mirroring import across, turn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader.ui.list_rows import Rows

#: Setting rows that come into view may bring others into view: so many rounds are enough for any window.
_ROUNDS = 6


class MeasuredList(QTableView):
    """Keys are the window's business; what a row is, subclasses say.

    Of the mouse a press stands on a row; with Control it selects it, with Shift all up to it.
    """

    moved = Signal()
    picking = Signal()
    pressed_on = Signal(int)

    def __init__(self, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self._rows = rows
        #: The row where extending the selection began.
        self._anchor: int | None = None
        self.canvas = one_column(self)
        #: The rows that have the height of their words.
        self._own: set[int] = set()
        self._settling = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().setMinimumSectionSize(1)
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.moved.emit())

    # what a row is

    @property
    def usual(self) -> int:
        """The height of a row before it is set, in pixels."""
        raise NotImplementedError

    def height_of(self, n: int) -> int:
        """The height that the words of a row need, in pixels."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, rect: QRect, n: int) -> None:
        """Paint a row."""
        raise NotImplementedError

    def takes_press(self, n: int, x: float) -> bool:
        """Do what a press on a part of a row does, `x` pixels from its edge; False for any other part."""
        return False

    # where the reader stands

    @property
    def here(self) -> int:
        """The row that is stood on, -1 where there is none."""
        return self.currentIndex().row()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.model().rowCount()

    def top_of(self, n: int) -> int:
        """How far below the upper edge of the view a row begins, in pixels."""
        return self.rowViewportPosition(n)

    def rect_of(self, n: int) -> QRect:
        """A row in the view."""
        return QRect(0, self.top_of(n), self.canvas.width(), self.rowHeight(n))

    def stand_on(self, n: int, *, at: int | None = None) -> None:
        """Move to a row, which is then seen: at a height in the view where one is named."""
        if not 0 <= n < self.count:
            return
        far = at is None and not -2 * self.usual < self.top_of(n) < self.canvas.height() * 2
        standing = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(n, 0), standing)
        for _ in range(_ROUNDS):
            self._own_height(n)
            self.updateGeometries()
            wanted = self._wanted(n, at, far)
            if wanted == self.verticalScrollBar().value():
                break
            self.verticalScrollBar().setValue(wanted)
            self.settle()
        self.settle()
        self.canvas.update()

    def step(self, by: int) -> None:
        """Move by rows, as far as there are."""
        self._anchor = None
        if self.count:
            self.stand_on(min(max(0, self.here + by), self.count - 1))

    def page(self, by: int) -> None:
        """Move by as many rows as are seen whole, less one."""
        seen = [n for n in self._seen() if self.top_of(n) >= 0]
        self.step(by * max(1, len(seen) - 2))

    # what is selected

    @property
    def picked(self) -> list[str]:
        """The ids of what is selected."""
        return list(self._rows.picked)

    def pick(self, ids: Iterable[str]) -> None:
        """Select these and no others."""
        self._anchor = None
        self._set_picked(ids)

    def toggle(self) -> None:
        """Select what is stood on, or no longer."""
        if self.here >= 0:
            id, picked = self._rows.id_of(self.here), self.picked
            self.pick([other for other in picked if other != id] if id in picked else [*picked, id])

    def extend(self, by: int) -> None:
        """Select all from where extending began to a row further on, and stand on that."""
        if self.here < 0:
            return
        begun = self.here if self._anchor is None else self._anchor
        before = set() if self._anchor is None else {*self._between(begun, self.here)}
        n = min(max(0, self.here + by), self.count - 1)
        self.stand_on(n)
        self._set_picked([*(id for id in self._rows.picked if id not in before), *self._between(begun, n)])
        self._anchor = begun

    def _between(self, one: int, other: int) -> list[str]:
        return [self._rows.id_of(n) for n in range(min(one, other), max(one, other) + 1)]

    def _set_picked(self, ids: Iterable[str]) -> None:
        self._rows.picked = dict.fromkeys(ids)
        self.canvas.update()
        self.picking.emit()

    # how high the rows are

    def renew(self) -> None:
        """The rows are others, or look otherwise: give each its height anew when it is seen."""
        self._own = set()
        self.verticalHeader().setDefaultSectionSize(self.usual)
        self.verticalScrollBar().setSingleStep(max(1, self.usual // 3))
        self.updateGeometries()
        self.settle()
        self.canvas.update()

    def grow(self, n: int) -> None:
        """A row may need another height than it has."""
        self._own.discard(n)
        self._own_height(n)
        self.updateGeometries()
        self.settle()
        self.canvas.update()

    def settle(self) -> None:
        """Give all rows that are seen the height of their words; the one that is stood on, or the first one
        that had its own already, stays where it is."""
        if self._settling:
            return
        self._settling = True
        try:
            for _ in range(_ROUNDS):
                seen = self._seen()
                fresh = [n for n in seen if n not in self._own]
                if not fresh:
                    break
                held = next((n for n in (self.here, *seen) if n in self._own and n in seen), None)
                before = 0 if held is None else self.top_of(held)
                for n in fresh:
                    self._own_height(n)
                self.updateGeometries()
                if held is not None and self.top_of(held) != before:
                    bar = self.verticalScrollBar()
                    bar.setValue(bar.value() + self.top_of(held) - before)
        finally:
            self._settling = False

    def _own_height(self, n: int) -> None:
        if n not in self._own:
            self._own.add(n)
            self.verticalHeader().resizeSection(n, self.height_of(n))

    def _seen(self) -> range:
        """The rows of which some is seen."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        last = self.rowAt(max(0, self.canvas.height() - 1))
        return range(first, (self.count - 1 if last < 0 else last) + 1)

    def _wanted(self, n: int, at: int | None, far: bool) -> int:
        """Where the scroll bar must stand for a row to be seen, with some of what follows it."""
        bar, top, height = self.verticalScrollBar(), self.top_of(n), self.canvas.height()
        if at is None:
            low = max(0, height - self.rowHeight(n))
            at = low // 3 if far else min(max(top, 0), low)
        return min(max(bar.value() + top - at, bar.minimum()), bar.maximum())

    # Qt's side

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.settle()
        self.canvas.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        here, at = self.here, self.top_of(self.here) if self.here >= 0 else 0
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.renew()
        if here >= 0 and at >= 0:
            self.stand_on(here, at=min(at, max(0, self.canvas.height() - self.rowHeight(here))))
        self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.canvas)
        turn(painter, self.canvas.rect(), self.layoutDirection())
        for n in self._seen():
            self.paint_row(painter, self.rect_of(n), n)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        n = self.rowAt(event.position().toPoint().y())
        if event.button() != Qt.MouseButton.LeftButton or n < 0:
            super().mousePressEvent(event)
            return
        self.pressed_on.emit(n)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.extend(n - self.here)
            return
        self.step(n - self.here)
        if self.takes_press(n, across(self.canvas, event.position().x())):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle()
        elif self._rows.picked:
            self.pick([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key is Qt's: a letter must not walk to a row that begins with it."""
        event.ignore()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Qt scrolls by the heights it knows now; stand_on does it once rows have their own."""

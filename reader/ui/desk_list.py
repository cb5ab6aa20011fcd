"""The list of the notes desk: items as high as their words, under headings, any of them selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter

from reader.ui.desk_cell import DeskCell
from reader.ui.desk_model import DeskModel
from reader.ui.measured_list import MeasuredList

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.library.library import Library
    from reader.model.desk import DeskItem
    from reader.ui.theme import Theme


class DeskList(MeasuredList):
    """Of the mouse a press stands on an item; with Control it selects it, with Shift all up to it."""

    picking = Signal()

    def __init__(self, library: Library, theme: Theme, parent: QWidget) -> None:
        self.rows = DeskModel(library)
        self.cell = DeskCell(theme)
        #: The item whose note is being written, and the height of its editor.
        self.writing: tuple[str, int] | None = None
        #: The row where extending the selection began.
        self._anchor: int | None = None
        super().__init__(self.rows, parent)
        self.rows.setParent(self)
        self.setAccessibleName("Highlights and notes")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # what a row is

    @property
    def usual(self) -> int:
        """The height of an item before it is set, in pixels."""
        return self.cell.usual

    @property
    def item(self) -> DeskItem | None:
        """The item that is stood on."""
        return self.rows.item(self.here)

    def height_of(self, n: int) -> int:
        """The height that an item needs, with the heading above it."""
        item = self.rows.item(n)
        above = self._above(n)
        if item is None:
            return above + self.usual
        made = self.cell.set(item, self.canvas.width())
        if self.writing and self.writing[0] == item.id:
            made = made._replace(note_height=self.writing[1])
        return above + made.height(self.cell.line)

    def card_of(self, n: int) -> QRect:
        """An item in the view, without the heading above it."""
        return self.rect_of(n).adjusted(0, self._above(n), 0, 0)

    def paint_row(self, painter: QPainter, rect: QRect, n: int) -> None:
        """Paint an item, and its heading."""
        item, heading = self.rows.item(n), self.rows.heading(n)
        if heading:
            self.cell.paint_heading(painter, rect, heading, self.rows.aside(n))
            rect.setTop(rect.top() + self.cell.heading)
        if item:
            self.cell.paint(
                painter,
                rect,
                item,
                self.rows.grouping,
                chosen=n == self.here,
                active=self.hasFocus() or self.writing is not None,
                picked=item.id in self.rows.picked,
                room=self.writing[1] if self.writing and self.writing[0] == item.id else None,
            )

    def renew(self) -> None:
        """The rows are others, or look otherwise: set each anew when it is seen."""
        self.cell.reset()
        super().renew()

    def _above(self, n: int) -> int:
        return self.cell.heading if n in self.rows.starts else 0

    # where the reader stands, and what is selected

    def step(self, by: int) -> None:
        """Move by rows, as far as there are."""
        self._anchor = None
        super().step(by)

    def step_group(self, by: int) -> bool:
        """Move to the first row of the next group, or of this one, then of the one before; False where there
        is none."""
        found = [n for n in self.rows.starts if (n > self.here if by > 0 else n < self.here)]
        if found:
            self._anchor = None
            self.stand_on(min(found) if by > 0 else max(found), at=0)
        return bool(found)

    @property
    def picked(self) -> list[str]:
        """The ids of what is selected."""
        return list(self.rows.picked)

    def pick(self, ids: list[str]) -> None:
        """Select these items and no others."""
        self._anchor = None
        self._set_picked(ids)

    def toggle(self) -> None:
        """Select the item stood on, or no longer."""
        if self.item:
            id, picked = self.item.id, self.picked
            self.pick([other for other in picked if other != id] if id in picked else [*picked, id])

    def extend(self, by: int) -> None:
        """Select all from where extending began to a row further on, and stand on that."""
        if self.here < 0:
            return
        begun = self.here if self._anchor is None else self._anchor
        before = self._between(begun, self.here) if self._anchor is not None else []
        n = min(max(0, self.here + by), self.count - 1)
        self.stand_on(n)
        kept = {*before}
        self._set_picked([*(id for id in self.rows.picked if id not in kept), *self._between(begun, n)])
        self._anchor = begun

    def _between(self, one: int, other: int) -> list[str]:
        return self.rows.ids[min(one, other) : max(one, other) + 1]

    def _set_picked(self, ids: list[str]) -> None:
        self.rows.picked = dict.fromkeys(ids)
        self.canvas.update()
        self.picking.emit()

    # Qt's side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        n = self.rowAt(event.position().toPoint().y())
        if event.button() != Qt.MouseButton.LeftButton or n < 0:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.extend(n - self.here)
            return
        self.step(n - self.here)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle()
        elif self.rows.picked:
            self.pick([])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Told by ourselves: Qt does not know of the first press."""
        if event.button() == Qt.MouseButton.LeftButton and self.item:
            self.doubleClicked.emit(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.canvas.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.canvas.update()

"""The list of an outline: its rows, one of them stood on, any of them selected, branches folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter

from reader.model.wording import tr
from reader.ui.measured_list import MeasuredList
from reader.ui.mirroring import across
from reader.ui.outline_cell import OutlineCell
from reader.ui.outline_model import Fetch, OutlineModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.model.outline import Item, Place
    from reader.ui.theme import Theme


class OutlineList(MeasuredList):
    """A press on the angle before an item folds. A second press opens."""

    fold_asked = Signal()
    open_asked = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, fetch: Fetch, parent: QWidget) -> None:
        self.rows = OutlineModel(fetch)
        self.cell = OutlineCell(theme)
        #: The item whose words are being written, and the height of the editor.
        self.writing: tuple[str, int] | None = None
        super().__init__(self.rows, parent)
        self.setAccessibleName(tr("Outline"))

    @property
    def item(self) -> Item | None:
        """The item that is stood on."""
        return self.rows.item(self.here)

    def show_order(self, order: Sequence[Place], stand_on: str = "") -> None:
        """Show items, standing on one of them, at the height in the view where the one before was."""
        here, at = self.here, self.top_of(self.here) if self.here >= 0 else 0
        id = stand_on or self._id
        self.rows.show(order)
        self._stand_again(id, here, at)

    def arrange(self, order: Sequence[Place]) -> bool:
        """Show the same items in another order, standing on the same one; False where they are others."""
        here, at = self.here, self.top_of(self.here) if self.here >= 0 else 0
        id = self._id
        if not self.rows.arrange(order):
            return False
        self._stand_again(id, here, at)
        return True

    @property
    def _id(self) -> str:
        return self.rows.id_of(self.here) if 0 <= self.here < self.count else ""

    def _stand_again(self, id: str, here: int, at: int) -> None:
        super().renew()
        row = self.rows.row_of(id)
        if row is None:
            row = min(max(0, here), self.count - 1)
        self.stand_on(row, at=at if here >= 0 and 0 <= at < self.canvas.height() else None)
        if here >= 0:
            self.stand_on(row)

    # rows

    @property
    def usual(self) -> int:
        return self.cell.usual

    def height_of(self, n: int) -> int:
        item = self.rows.item(n)
        return self.cell.height(item, self.canvas.width(), self._room(item)) if item else self.usual

    def place_of_editor(self) -> QRect:
        """Where the editor stands in its row."""
        row = self.rows.row_of(self.writing[0]) if self.writing else None
        item = None if row is None else self.rows.item(row)
        return self.cell.place(item, self.rect_of(row or 0)) if item else QRect()

    def reveal(self, top: int, height: int) -> None:
        """Let a part of the view be seen, in a row that may be higher than all of it."""
        bar, below = self.verticalScrollBar(), top + height + 8 - self.canvas.height()
        if below > 0:
            bar.setValue(bar.value() + below)

    def paint_row(self, painter: QPainter, rect: QRect, n: int) -> None:
        item = self.rows.item(n)
        if item:
            self.cell.paint(
                painter,
                rect,
                item,
                chosen=n == self.here,
                active=self.hasFocus(),
                picked=item.id in self.rows.picked,
                beneath=self.rows.beneath(item.id),
                folded=item.id in self.rows.folded,
                room=self._room(item),
            )

    def takes_press(self, n: int, x: float) -> bool:
        item = self.rows.item(n)
        folds = item is not None and self.cell.is_angle(item, self.rect_of(n), x)
        if folds:
            self.fold_asked.emit()
        return folds

    def renew(self) -> None:
        self.cell.reset()
        super().renew()

    def _room(self, item: Item) -> int | None:
        return self.writing[1] if self.writing and self.writing[0] == item.id else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        n = self.rowAt(event.position().toPoint().y())
        item = self.rows.item(n)
        if item:
            x = across(self.canvas, event.position().x())
            angle = self.cell.is_angle(item, self.rect_of(n), x)
            (self.fold_asked if angle else self.open_asked).emit()

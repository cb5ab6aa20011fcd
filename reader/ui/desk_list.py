"""The list of the notes desk: items as high as their words, under headings, any of them selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from reader.model.wording import tr
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
    """A second press opens."""

    def __init__(self, library: Library, theme: Theme, parent: QWidget) -> None:
        self.rows = DeskModel(library)
        self.cell = DeskCell(theme, self.rows.color_of)
        #: The item whose note is being written, and the height of its editor.
        self.writing: tuple[str, int] | None = None
        super().__init__(self.rows, parent)
        self.rows.setParent(self)
        self.setAccessibleName(tr("Highlights and notes"))
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

    # where the reader stands

    def step_group(self, by: int) -> bool:
        """Move to the first row of the next group, or of this one, then of the one before; False where there
        is none."""
        found = [n for n in self.rows.starts if (n > self.here if by > 0 else n < self.here)]
        if found:
            self._anchor = None
            self.stand_on(min(found) if by > 0 else max(found), at=0)
        return bool(found)

    # Qt's side

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

"""The list of a concordance: lines of one height, any of them selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from reader.model.wording import tr
from reader.ui.concordance_cell import ConcordanceCell
from reader.ui.concordance_model import GONE, ConcordanceRows
from reader.ui.measured_list import MeasuredList

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from reader.library.concordance import Shown
    from reader.ui.window import Window


class ConcordanceList(MeasuredList):
    """A second press opens."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        self.rows = ConcordanceRows(window)
        self.cell = ConcordanceCell(window.theme)
        super().__init__(self.rows, parent)
        self.rows.setParent(self)
        self.rows.read.connect(self.canvas.update)
        self.setAccessibleName(tr("Lines of the concordance"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @property
    def usual(self) -> int:
        """The height of a row, in pixels."""
        return self.cell.height

    @property
    def line(self) -> Shown | None:
        """The line that is stood on."""
        return self.rows.line(self.here)

    def height_of(self, n: int) -> int:
        """The height of a row, in pixels: the same of all."""
        return self.usual

    def paint_row(self, painter: QPainter, rect: QRect, n: int) -> None:
        """Paint a line as far as it has been read."""
        self.cell.paint(
            painter,
            rect,
            self.rows.number(n),
            self.rows.at_hand(n),
            chosen=n == self.here,
            active=self.hasFocus(),
            picked=self.rows.id_of(n) in self.rows.picked,
            instead=tr(GONE) if self.rows.is_gone(n) else "",
        )

    def renew(self) -> None:
        """The lines are others, or look otherwise."""
        self.cell.reset()
        super().renew()

    # Qt's side

    def ask(self) -> None:
        """Have the lines read that are seen."""
        seen = self._seen()
        if seen:
            self.rows.ask(seen.start, seen.stop - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.ask()
        super().paintEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Told by ourselves: Qt does not know of the first press."""
        if event.button() == Qt.MouseButton.LeftButton and self.line:
            self.doubleClicked.emit(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.canvas.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.canvas.update()

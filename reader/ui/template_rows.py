"""The rows of the view of templates: what each is called, and the kind of file it makes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model.wording import tr
from reader.services.templates import Template
from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import turn, write

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Line(NamedTuple):
    """A row."""

    template: Template

    @property
    def name(self) -> str:
        """The name without the suffix of the files it makes."""
        return self.template.name.removesuffix(self.template.suffix)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return tr("{name}, makes {suffix} files", name=self.name, suffix=self.template.suffix)


class TemplateCell(RowCell):
    """The name, and the suffix dim at the end of the row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        rect: QRect = option.rect
        current = index.row() == self._list.currentIndex().row()
        painter.save()
        turn(painter, option.rect, option.direction)
        if current:
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(self._theme.selected), 5)
        inside = rect.adjusted(10, 0, -10, 0)
        painter.setFont(fonts.sans(13))
        painter.setPen(QColor(self._theme.dim))
        write(painter, inside, int(_MIDDLE | Qt.AlignmentFlag.AlignRight), line.template.suffix, own=True)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(line.template.suffix) - 10
        painter.setFont(fonts.sans(15))
        painter.setPen(QColor(self._theme.text))
        fits = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideMiddle, room)
        write(painter, inside, int(_MIDDLE | Qt.AlignmentFlag.AlignLeft), fits, own=True)
        painter.restore()

"""The rows of the manual's view: its pages under their headings, or the sections that a search found."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import turn, write

_HIGH, _GROUP = 9, 30
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class HelpRow(NamedTuple):
    """A page, or a section of one. `group` is the heading that stands above it, `within` the page that a
    section is from."""

    title: str
    page: str
    anchor: str = ""
    group: str = ""
    within: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.within) if part)


class HelpCell(RowCell):
    """A title, the page that it is from below it; above the first page of a group the group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: HelpRow = index.data(ROW)
        high = QFontMetrics(fonts.sans(14.5)).height() + fonts.px(_HIGH)
        if row.within:
            high += QFontMetrics(fonts.sans(12.5)).height()
        return QSize(0, high + (fonts.px(_GROUP) if row.group else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HelpRow = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        turn(painter, option.rect, option.direction)
        if row.group:
            above = rect.adjusted(10, fonts.px(8), -10, fonts.px(_GROUP) - rect.height())
            self._write(painter, above, row.group, 12.5, self._theme.accent, QFont.Weight.DemiBold)
            rect = rect.adjusted(0, fonts.px(_GROUP), 0, 0)
        if index.row() == self._list.currentIndex().row():
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(self._theme.selected), 5)
        inside = rect.adjusted(10, fonts.px(3), -10, -fonts.px(3))
        if row.within:
            half = inside.adjusted(0, inside.height() * 5 // 9, 0, 0)
            self._write(painter, half, row.within, 12.5, self._theme.dim)
            inside = inside.adjusted(0, 0, 0, -half.height())
        self._write(painter, inside, row.title, 14.5, self._theme.text)
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter,
        where: QRect,
        words: str,
        size: float,
        ink: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        painter.setFont(fonts.sans(size, weight=weight))
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        write(painter, where, int(_LEFT), shown)

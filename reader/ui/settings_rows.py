"""The rows of the settings: the name of one, what it is now, and below that what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from reader.model.wording import ended, tr
from reader.ui import fonts
from reader.ui.canvas import dot, rounded
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.ui.settings_table import Setting

#: Around a row, above its heading, and between a row's edge and its words (pixels).
_PADDING, _ABOVE, _EDGE = 7, 14, 20
#: A value takes no more than so many hundredths of the row.
_VALUE = 54
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class SettingRow(NamedTuple):
    """A setting as its row. `heading` is that of its group where it is the first of it that is shown;
    `turns`: Left and Right go through its values."""

    setting: Setting
    value: str
    changed: bool = False
    heading: str = ""
    turns: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        title = tr(self.setting.title)
        if self.value:
            title = f"{title}: {self.value}"
            title = tr("{setting}, changed", setting=title) if self.changed else title
        return f"{ended(title)} {tr(self.setting.words)}"


class SettingCell(RowCell):
    """The heading of a group, if it begins one; a title with its value at the right; a sentence below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SettingRow = index.data(ROW)
        height = _height(15) + _height(13) + 2 * _PADDING
        return QSize(0, height + (_heading_height() if row.heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SettingRow = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        turn(painter, option.rect, option.direction)
        if row.heading:
            top = rect.adjusted(_EDGE, _ABOVE, -_EDGE, 0)
            self.write(painter, top, row.heading, 13, t.dim, _LEFT, bold=True)
            rect = rect.adjusted(0, _heading_height(), 0, 0)
        current = index.row() == self._list.currentIndex().row()
        if current:
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        inside = rect.adjusted(_EDGE, _PADDING, -_EDGE, -_PADDING)
        if row.changed:
            middle = inside.top() + _height(15) / 2
            dot(painter, QPointF(rect.left() + _EDGE / 2, middle), 3, QColor(t.accent))
        value = f"‹  {row.value}  ›" if current and row.turns else row.value
        most = inside.adjusted(inside.width() * (100 - _VALUE) // 100, 0, 0, 0)
        used = self.write(painter, most, value, 15, t.text, _RIGHT, bold=row.changed)
        self.write(painter, inside.adjusted(0, 0, -used - 16, 0), tr(row.setting.title), 15, t.text, _LEFT)
        below = inside.adjusted(0, _height(15), 0, 0)
        self.write(painter, below, tr(row.setting.words), 13, t.dim, _LEFT)
        painter.restore()


def _height(size: float) -> int:
    return QFontMetrics(fonts.sans(size)).height()


def _heading_height() -> int:
    return _ABOVE + _height(13) + 4

"""The rows of the view of tags: a tag, what carries it, when it was used, and what is special about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.library.tag_overview import TagRow
from reader.model.wording import tr, tr_n
from reader.ui import days, fonts
from reader.ui.canvas import dot, rounded, tick
from reader.ui.color_words import amid
from reader.ui.commands.selecting import articles
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import is_turned, side_of, turn, write
from reader.ui.tag_colors import shade

#: Where the columns of numbers end, in hundredths of the row: articles, highlights, day.
_ARTICLES, _HIGHLIGHTS, _DAY = 58, 76, 100
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class Line(NamedTuple):
    """A row: a tag, and whether it is selected."""

    tag: TagRow
    picked: bool = False

    @property
    def columns(self) -> tuple[str, str, str]:
        """What carries it and when it was used last, in words."""
        marks = self.tag.highlights
        told = tr_n(marks, "{n} highlight", "{n} highlights") if marks else ""
        used = days.moment(self.tag.used) if self.tag.used else ""
        return (articles(self.tag.articles) if self.tag.articles else tr("unused")), told, used

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        said = [self.tag.name, *self.columns, amid(self.tag.color)]
        said += [tr("pinned to {number}", number=self.tag.pin)] if self.tag.pin else []
        said += [tr("selected")] if self.picked else []
        said += [tr("put on by {search}", search=name) for name in self.tag.rules]
        return ", ".join(part for part in said if part)


class TagCell(RowCell):
    """A dot of its colour, its name, and the numbers in columns."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        turn(painter, option.rect, option.direction)
        current = index.row() == self._list.currentIndex().row()
        if current or line.picked:
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected if current else t.cursor), 5)
        middle = QPointF(rect.left() + 16, rect.center().y() + 1)
        if line.picked:
            tick(painter, middle.x() - 4, middle.y(), QColor(t.accent))
        elif line.tag.color:
            dot(painter, middle, 4.5, QColor(shade(t, line.tag.color)))
        inside = rect.adjusted(32, 0, -14, 0)
        ends = [inside.left() + inside.width() * part // 100 for part in (_ARTICLES, _HIGHLIGHTS, _DAY)]
        used = self._name(
            painter, QRect(inside.left(), rect.top(), ends[0] - inside.left(), rect.height()), line
        )
        for words, end in zip(line.columns, ends, strict=True):
            painter.setFont(fonts.sans(13))
            painter.setPen(QColor(t.dim))
            left = max(used, inside.left()) if end == ends[0] else inside.left()
            write(painter, QRect(left, rect.top(), end - left, rect.height()), _RIGHT, words)
        painter.restore()

    def _name(self, painter: QPainter, where: QRect, line: Line) -> int:
        """The name, what it lies in dim; its number and a sign of a rule behind it. Returns the end."""
        t, tag = self._theme, line.tag
        outer, slash, last = tag.name.rpartition("/")
        own = QFontMetrics(fonts.sans(15))
        numbers = QFontMetrics(fonts.sans(13)).horizontalAdvance(line.columns[0]) + fonts.px(64)
        room = where.width() - numbers
        left = where.left()
        parts = [
            (outer + slash, t.dim, QFont.Weight.Normal),
            (last, shade(t, tag.color) if tag.color else t.text, QFont.Weight.Medium),
        ]
        if is_turned(painter) and side_of(tag.name) is Qt.LayoutDirection.LeftToRight:
            parts.reverse()
        for words, colour, weight in parts:
            painter.setFont(fonts.sans(15, weight=weight))
            painter.setPen(QColor(colour))
            fits = own.elidedText(words, Qt.TextElideMode.ElideMiddle, max(0, where.left() + room - left))
            write(painter, QRect(left, where.top(), room, where.height()), _LEFT, fits, own=True)
            left += painter.fontMetrics().horizontalAdvance(fits)
        if tag.pin:
            key = QRect(left + 10, where.center().y() - fonts.px(8), fonts.px(16), fonts.px(16))
            painter.setPen(QColor(t.dim))
            painter.drawRoundedRect(key, 3, 3)
            painter.setFont(fonts.sans(11, weight=QFont.Weight.DemiBold))
            write(painter, key, int(Qt.AlignmentFlag.AlignCenter), str(tag.pin))
            left = key.right()
        if tag.rules:
            painter.setFont(fonts.sans(12.5))
            painter.setPen(QColor(t.dim))
            rule = tr("rule", sense="tag")
            used = painter.fontMetrics().horizontalAdvance(rule)
            write(painter, QRect(left + 10, where.top(), used + 2, where.height()), _LEFT, rule)
            left += 10 + used
        return left + 12

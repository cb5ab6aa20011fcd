"""A row of a chooser: a choice with what stands beside it, or the heading of a group."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import fonts
from reader.ui.choice import Choice
from reader.ui.theme import Theme

#: Where an item keeps its Choice; a heading has none.
CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_ROW, _HEADING, _SIDE = 33, 27, 18

Index = QModelIndex | QPersistentModelIndex


def row_height(choice: Choice | None) -> int:
    """Height of a row in pixels; of a heading where there is no choice."""
    return fonts.px(_ROW if choice else _HEADING)


class ChoiceCell(QStyledItemDelegate):
    """Paints the rows of a chooser."""

    def __init__(self, theme: Theme, list_: QListWidget) -> None:
        super().__init__(list_)
        self._list = list_
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(index.data(CHOICE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice | None = index.data(CHOICE)
        rect: QRect = option.rect
        line = rect.adjusted(fonts.px(_SIDE), 0, -fonts.px(_SIDE), 0)
        painter.save()
        if choice is None:
            self._heading(painter, line, str(index.data()))
        else:
            if index.row() == self._list.currentIndex().row():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.theme.selected))
                painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
            self._choice(painter, line, choice)
        painter.restore()

    def _heading(self, painter: QPainter, line: QRect, words: str) -> None:
        painter.setFont(fonts.sans(12.5, weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(self.theme.dim))
        where = line.adjusted(0, 0, 0, -fonts.px(3))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)

    def _choice(self, painter: QPainter, line: QRect, choice: Choice) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.sans(13))
        painter.setPen(QColor(self.theme.dim))
        metrics = QFontMetrics(painter.font())
        aside = (choice.why or choice.key or choice.detail)[:120]
        width = min(metrics.horizontalAdvance(aside) + fonts.px(16), line.width() // 2) if aside else 0
        shown = metrics.elidedText(aside, Qt.TextElideMode.ElideRight, width)
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), shown)
        painter.setFont(fonts.sans(15))
        painter.setPen(QColor(self.theme.dim if choice.why else self.theme.text))
        names = line.adjusted(0, 0, -width, 0)
        name = choice.name[:200]
        shown = QFontMetrics(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, names.width())
        painter.drawText(names, int(middle | Qt.AlignmentFlag.AlignLeft), shown)

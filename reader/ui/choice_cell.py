"""A row of a chooser: a choice with what stands beside it, or the heading of a group."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import fonts
from reader.ui.choice import Choice
from reader.ui.document import utf16
from reader.ui.fuzzy import letters
from reader.ui.mirroring import is_turned, turn, upright, write
from reader.ui.scripts import direction
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
        #: What was typed: the letters that it found are set stronger.
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(index.data(CHOICE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice | None = index.data(CHOICE)
        rect: QRect = option.rect
        line = rect.adjusted(fonts.px(_SIDE), 0, -fonts.px(_SIDE), 0)
        painter.save()
        turn(painter, option.rect, option.direction)
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
        write(painter, where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)

    def _choice(self, painter: QPainter, line: QRect, choice: Choice) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.sans(13))
        painter.setPen(QColor(self.theme.dim))
        metrics = QFontMetrics(painter.font())
        aside = (choice.why or choice.key or choice.detail)[:120]
        left = line.width() - QFontMetrics(fonts.sans(15)).horizontalAdvance(choice.name[:200]) - fonts.px(24)
        room = max(left, line.width() // 2)
        width = min(metrics.horizontalAdvance(aside) + fonts.px(16), room) if aside else 0
        shown = metrics.elidedText(aside, Qt.TextElideMode.ElideRight, width)
        write(painter, line, int(middle | Qt.AlignmentFlag.AlignRight), shown, own=True)
        painter.setPen(QColor(self.theme.dim if choice.why else self.theme.text))
        self._name(painter, line.adjusted(0, 0, -width, 0), choice.name[:200])

    def _name(self, painter: QPainter, where: QRect, name: str) -> None:
        """The name on one line, the letters that found it a little stronger."""
        font = fonts.sans(15)
        elided = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, where.width())
        layout = QTextLayout(elided, font)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        ranges = []
        for n in letters(self.typed, name):
            if n < len(elided):
                found = QTextLayout.FormatRange()
                # Qt counts UTF-16 units.
                found.start, found.length = utf16(elided[:n]), utf16(elided[n])
                found.format = strong
                ranges.append(found)
        layout.setFormats(ranges)
        layout.beginLayout()
        row = layout.createLine()
        layout.endLayout()
        top = where.top() + (where.height() - row.height()) / 2
        right = direction(name) == Qt.LayoutDirection.RightToLeft or is_turned(painter)
        left = where.right() - row.naturalTextWidth() if right else where.left()
        with upright(painter, where):
            layout.draw(painter, QPointF(left, top))

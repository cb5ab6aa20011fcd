"""The rows of the keymap's view: an action and one of its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.chords import Binding, spoken
from reader.ui.list_view import ROW, Index, ListRows, RowCell
from reader.ui.menus import IN_PANES
from reader.ui.mirroring import turn, write

#: Where the columns of keys and panes begin, in hundredths of the row, and where they do at the outermost if
#: a key has a long name.
_KEYS, _PANE, _FIRST, _LAST = 46, 66, 38, 76
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def where_of(context: str) -> str:
    """Where a key of a context counts, in words."""
    return tr(IN_PANES[context]) if context in IN_PANES else tr("everywhere")


class KeyRow(NamedTuple):
    """The `number`th key of an action, or that it has none. `own`: the reader gave the action its keys;
    `live`: the key counts now, which one letter does not where letters are switched off."""

    name: str
    title: str
    menu: str
    number: int
    binding: Binding | None
    own: bool
    live: bool

    @property
    def keys(self) -> str:
        return spoken(self.binding[1]) if self.binding else tr("no key")

    @property
    def notes(self) -> str:
        """The pane where the key counts, and what else is to be said of it."""
        parts = []
        if self.binding:
            parts.append(where_of(self.binding[0]))
            if not self.live:
                parts.append(tr("off", sense="a key"))
        if self.own:
            parts.append(tr("yours", sense="a key"))
        return ", ".join(parts)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.title}: {self.keys} {self.notes}".rstrip()


class KeyCell(RowCell):
    """Title, keys, pane. The title stands once for all keys of an action."""

    #: The rows whose keys were measured, and the room that the widest takes.
    _measured: Sequence[KeyRow] | None = None
    _widest = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(fonts.sans(15)).height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: KeyRow = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        current = index.row() == self._list.currentIndex().row()
        painter.save()
        turn(painter, option.rect, option.direction)
        if current:
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        inside = rect.adjusted(14, 0, -14, 0)
        above = index.model().index(index.row() - 1, 0)
        first = not above.isValid() or above.data(ROW).name != row.name
        keys, pane = self._columns(inside.width(), index.model())
        if first or current:
            self._write(painter, inside.adjusted(0, 0, keys - inside.width(), 0), row.title, 15, t.text)
        bold = bool(row.binding)
        colour = t.text if row.live else t.dim
        self._write(
            painter, inside.adjusted(keys, 0, pane - inside.width(), 0), row.keys, 15, colour, bold=bold
        )
        self._write(painter, inside.adjusted(pane, 0, 0, 0), row.notes, 13, t.dim)
        metrics = painter.fontMetrics()
        used = pane + metrics.horizontalAdvance(row.notes + row.name) + 16
        if current and used <= inside.width():
            # What the file calls it.
            write(painter, inside, int(_MIDDLE | Qt.AlignmentFlag.AlignRight), row.name, own=True)
        painter.restore()

    def _columns(self, width: int, model: QAbstractItemModel) -> tuple[int, int]:
        """Where the columns of keys and panes begin in rows of a width."""
        rows: Sequence[KeyRow] = cast("ListRows[KeyRow]", model).rows
        if rows is not self._measured:
            metrics = QFontMetrics(fonts.sans(15, weight=QFont.Weight.DemiBold))
            said = {row.keys for row in rows}
            self._measured, self._widest = rows, max(map(metrics.horizontalAdvance, said), default=0) + 16
        pane = width * _PANE // 100
        keys = min(width * _KEYS // 100, max(width * _FIRST // 100, pane - self._widest))
        return keys, min(max(pane, keys + self._widest), width * _LAST // 100)

    def _write(
        self, painter: QPainter, where: QRect, words: str, size: float, colour: str, *, bold: bool = False
    ) -> None:
        painter.setFont(fonts.sans(size, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        fitting = QFontMetrics(painter.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, where.width() - 8
        )
        write(painter, where, int(_MIDDLE | Qt.AlignmentFlag.AlignLeft), fitting, own=True)

"""The rows of a check: what is wrong, in groups under what was looked at and how it is set right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from reader.model.wording import number, tr, tr_stored
from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import turn, write
from reader.ui.telling import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.library.health import Finding

#: An id that nobody needs who is told a title, in whatever language.
_NAMED = re.compile(
    r"( version)? [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?(1) of) (?=(?:\w+ ){0,2}[“„«])"
)
_PADDING, _ABOVE = 6, 16
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


class FindingRow(NamedTuple):
    """Something that is wrong; the first of a group has the head of it, and how the group is set right."""

    told: str
    head: str = ""
    how: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return sentences((self.head, self.told, self.how))


def rows_of(findings: Sequence[Finding], how: dict[str, str]) -> Iterator[FindingRow]:
    """The findings in the order of the looks; `how` says by the name of a look how it is set right."""
    last = ""
    for n, finding in enumerate(findings):
        look, told = finding.look, plain(tr_stored(finding.told))
        told = f"{told[:1].upper()}{told[1:]}"
        if look.name == last:
            yield FindingRow(told)
            continue
        last = look.name
        same = sum(other.look.name == last for other in findings[n:])
        title = tr(look.title)
        head = f"{title[:1].upper()}{title[1:]}  ·  {number(same)}"
        helpless = tr("Nothing that is whole tells it: only a backup or salvaging helps")
        yield FindingRow(told, head, how.get(last, helpless))


def plain(told: str) -> str:
    """What was found, on one line and without what means nothing to a reader: ids, and how SQLite calls the
    file."""
    return _NAMED.sub(" ", told).replace("*** in database main ***\n", "").replace("\n", " ")


class FindingCell(RowCell):
    """A sentence over as many lines as it takes, below the head of its group where that begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: FindingRow = index.data(ROW)
        head = self._head_height() if row.head else 0
        return QSize(0, head + self._lines(row.told).height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FindingRow = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        turn(painter, option.rect, option.direction)
        if row.head:
            self._write_head(painter, rect, row)
            rect = rect.adjusted(0, self._head_height(), 0, 0)
        if index.row() == self._list.currentIndex().row():
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        painter.setFont(fonts.sans(15))
        painter.setPen(QColor(t.text))
        write(painter, rect.adjusted(14, _PADDING, -14, -_PADDING), _WRAPPED, row.told)
        painter.restore()

    def _write_head(self, painter: QPainter, rect: QRect, row: FindingRow) -> None:
        inside = rect.adjusted(14, _ABOVE, -14, 0)
        painter.setPen(QColor(self._theme.title))
        painter.setFont(fonts.sans(14, weight=QFont.Weight.DemiBold))
        write(painter, inside, int(Qt.AlignmentFlag.AlignTop), row.head)
        painter.setPen(QColor(self._theme.dim))
        painter.setFont(fonts.sans(13))
        below = QFontMetrics(fonts.sans(14)).height()
        write(painter, inside.adjusted(0, below, 0, 0), int(Qt.AlignmentFlag.AlignTop), row.how)

    def _head_height(self) -> int:
        return _ABOVE + QFontMetrics(fonts.sans(14)).height() + QFontMetrics(fonts.sans(13)).height() + 4

    def _lines(self, told: str) -> QRect:
        width = self._list.viewport().width() - 28
        return QFontMetrics(fonts.sans(15)).boundingRect(QRect(0, 0, max(width, 80), 10_000), _WRAPPED, told)

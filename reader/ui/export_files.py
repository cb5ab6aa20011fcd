"""The files of an export as a list: what would become of each, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model.export import FileAction
from reader.model.wording import tr, tr_noop
from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import turn, write

_PADDING = 6
#: What would become of a file, and what has become of it, in the order in which the files stand.
_WORDS = {
    FileAction.FAILED: (tr_noop("cannot be written", sense="file"), tr_noop("not written", sense="file")),
    FileAction.KEPT: (
        tr_noop("stays: you edited it", sense="file"),
        tr_noop("left alone: you edited it", sense="file"),
    ),
    FileAction.APPENDED: (
        tr_noop("what is new is added at its end", sense="file"),
        tr_noop("what is new was added at its end", sense="file"),
    ),
    FileAction.REWRITTEN: (
        tr_noop("is brought up to date", sense="file"),
        tr_noop("brought up to date", sense="file"),
    ),
    FileAction.CREATED: (tr_noop("new", sense="file"), tr_noop("written", sense="file")),
    FileAction.UNCHANGED: (tr_noop("stays as it is", sense="file"), tr_noop("unchanged", sense="file")),
}
#: What needs a look.
_LOUD = (FileAction.FAILED, FileAction.KEPT)


class FileRow(NamedTuple):
    """A file of the export: its full path, what becomes of it or has, and what else is to be said of it.

    `article` is an id, "" where the file holds several.
    """

    file: str
    action: FileAction
    article: str
    reason: str
    written: bool

    @property
    def name(self) -> str:
        """Its name in its folder."""
        return Path(self.file).name

    @property
    def words(self) -> str:
        """What becomes of it, or has, in words."""
        return tr(_WORDS[self.action][self.written], sense="file")

    @property
    def told(self) -> str:
        """What becomes of it and why, in full sentences."""
        words = f"{self.words[:1].upper()}{self.words[1:]}."
        return f"{words} {self.reason}" if self.reason else words

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.name}, {self.told}"


def short(path: Path) -> str:
    """A path as its reader writes it: from the home folder on."""
    home = Path.home()
    return (
        f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) and path != home else str(path)
    )


def in_order(rows: list[FileRow]) -> list[FileRow]:
    """The rows, what needs a look first, those of one kind as they were."""
    order = list(_WORDS)
    return sorted(rows, key=lambda row: order.index(row.action))


def as_text(summary: str, rows: Sequence[FileRow]) -> str:
    """The files to be pasted elsewhere: a line each, parted by tabs."""
    return "\n".join([summary, "", *(f"{row.file}\t{row.told}" for row in rows)])


class FileCell(RowCell):
    """The name of a file, and below it what becomes of it; all rows are of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heights = (QFontMetrics(font).height() for font in (fonts.sans(14.5), fonts.sans(13)))
        return QSize(0, sum(heights) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FileRow = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        turn(painter, option.rect, option.direction)
        if index.row() == self._list.currentIndex().row():
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        inside = rect.adjusted(12, _PADDING, -12, -_PADDING)
        loud = row.action in _LOUD
        calm = row.action is FileAction.UNCHANGED
        weight = QFont.Weight.DemiBold if loud else QFont.Weight.Normal
        name = self._line(
            painter, inside, row.name, fonts.sans(14.5, weight=weight), t.dim if calm else t.text
        )
        below = inside.adjusted(0, name, 0, 0)
        self._line(painter, below, row.words, fonts.sans(13), t.accent if loud else t.dim)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, where: QRect, words: str, font: QFont, colour: str) -> int:
        """Write a line, shortened in its middle to what fits. Returns its height."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        fits = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, where.width())
        write(painter, where, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine), fits, own=True)
        return metrics.height()

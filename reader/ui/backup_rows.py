"""The rows of the backups: when each was made and what is in it, and below that why and how it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from reader.model.wording import number, tr, tr_noop
from reader.ui import days, fonts
from reader.ui.canvas import rounded
from reader.ui.list_view import ROW, Index, RowCell
from reader.ui.mirroring import turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.library.backup_files import Backup

_PADDING = 8
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_WEEKDAYS = (
    *(tr_noop("Mon"), tr_noop("Tue"), tr_noop("Wed"), tr_noop("Thu"), tr_noop("Fri")),
    *(tr_noop("Sat"), tr_noop("Sun")),
)


class BackupRow(NamedTuple):
    """A backup as its row."""

    backup: Backup

    @property
    def when(self) -> str:
        """When it was made, by the clock of this machine."""
        told = when(self.backup.made_at)
        return f"{told[0].upper()}{told[1:]}"

    @property
    def below(self) -> str:
        """Why it was made, and whether it is whole."""
        checked = self.backup.checked_at
        if not self.backup.good:
            told = tr("damaged: it cannot be restored as it was")
        elif checked is None:
            told = tr("not looked at yet") if self.backup.number else tr("kept beside the library")
        else:
            told = tr("checked {when}", when=days.moment(checked))
        why = self.backup.why
        return f"{why[:1].upper()}{why[1:]}  ·  {told}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.when}: {self.backup.counted}, {size(self.backup.size)}, {self.below}"


def when(made_at: int) -> str:
    """A time (UTC ms) in words: "today 09:42", "Sat 21 Nov 2026, 09:42"."""
    local = datetime.fromtimestamp(made_at / 1000, UTC).astimezone()
    day = days.moment(made_at)
    if local.date() == datetime.now().astimezone().date():
        return day
    weekday = tr(_WEEKDAYS[local.weekday()])
    return tr("{weekday} {day}, {time}", weekday=weekday, day=day, time=f"{local:%H:%M}")


def size(length: int, digits: int = 1) -> str:
    """A length in bytes, as a reader says it."""
    if length >= 1_000_000_000:
        return tr("{size} GB", size=number(length / 1e9, digits))
    return tr("{size} MB", size=number(length / 1e6, digits if length < 100_000_000 else 0))


class BackupCell(RowCell):
    """Two lines: when, what is in it and how large; why and how it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(fonts.sans(15)).height() + QFontMetrics(fonts.sans(13)).height()
        return QSize(0, lines + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BackupRow = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        turn(painter, option.rect, option.direction)
        if index.row() == self._list.currentIndex().row():
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        inside = rect.adjusted(14, _PADDING, -14, -_PADDING)
        right = self.write(painter, inside, size(row.backup.size), 13, t.dim, _RIGHT, beside=15)
        first = inside.adjusted(0, 0, -right - 16, 0)
        used = self.write(painter, first, row.when, 15, t.text, _LEFT, bold=True)
        self.write(painter, first.adjusted(used + 14, 0, 0, 0), row.backup.counted, 15, t.text, _LEFT)
        top = QFontMetrics(fonts.sans(15)).height()
        ink = t.dim if row.backup.good else t.accent
        self.write(painter, inside.adjusted(0, top, 0, 0), row.below, 13, ink, _LEFT)
        painter.restore()

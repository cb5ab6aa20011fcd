"""The rows of a concordance: lines of any number, read away from the UI thread as they are seen."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.library import concordance
from reader.model.concordance import Lines
from reader.model.wording import number as written_number
from reader.model.wording import tr, tr_noop
from reader.ui import days
from reader.ui.color_words import in_color
from reader.ui.list_rows import Rows
from reader.ui.telling import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.concordance import Shown
    from reader.ui.jobs import Job
    from reader.ui.window import Window

Index = QModelIndex | QPersistentModelIndex

_JOB = "concordance lines"
#: What stands in the place of a line whose article is there no more.
GONE = tr_noop("This article is no longer in the library")
#: So many lines around those that are seen are read with them; so many are kept at hand.
_AROUND, _KEPT = 60, 2000


class ConcordanceRows(Rows):
    """Lines by their numbers, in an order. `read` tells that lines that were missing are there."""

    read = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._w = window
        self._lines = Lines()
        self._order = array("i")
        self._many = 0
        self._shown: dict[int, Shown] = {}
        #: Those of them that say what is so now.
        self._current: set[int] = set()
        #: Lines that were asked for and are not there any more.
        self._gone: set[int] = set()

    def show(self, lines: Lines, order: array[int]) -> None:
        """Show lines in an order, from the top."""
        self.beginResetModel()
        if lines is not self._lines:
            self._w.jobs.drop(_JOB)
            self._lines, self._shown = lines, {}
            self._current, self._gone = set(), set()
        self._order, self._many = order, len(order)
        self.endResetModel()

    def grow(self) -> None:
        """Show what was added to the order."""
        if len(self._order) > self._many:
            self.beginInsertRows(QModelIndex(), self._many, len(self._order) - 1)
            self._many = len(self._order)
            self.endInsertRows()

    def renew(self) -> None:
        """What lines say is read again when they are next seen; till then they stay as they are."""
        self._w.jobs.drop(_JOB)
        self._current, self._gone = set(), set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else self._many

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self.line(index.row())
            if line is None:
                return tr(GONE)
            said = spoken(line)
            return f"{said}, {tr('selected')}" if self.id_of(index.row()) in self.picked else said
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            place, count = written_number(index.row() + 1), written_number(self._many)
            return tr("{place} of {count}", place=place, count=count)
        return None

    def id_of(self, n: int) -> str:
        return str(self._order[n])

    def number(self, n: int) -> int:
        """The number of the line in a row; -1 where there is no such row."""
        return self._order[n] if 0 <= n < self._many else -1

    def row_of(self, number: int) -> int | None:
        """The row of a line by its number."""
        try:
            return self._order.index(number)
        except ValueError:
            return None

    def at_hand(self, n: int) -> Shown | None:
        """The line of a row if it has been read."""
        return self._shown.get(self.number(n))

    def is_gone(self, n: int) -> bool:
        """Whether the article of a row's line has left the library."""
        return self.number(n) in self._gone

    def line(self, n: int) -> Shown | None:
        """The line of a row, read now if need be; None where its article is gone."""
        return self.line_of(self.number(n))

    def line_of(self, number: int) -> Shown | None:
        """A line by its number, read now if need be; None where its article is gone."""
        if number >= 0 and self._is_missing(number):
            self._take((number,), concordance.shown(self._w.session.library, self._lines, [number]))
        return self._shown.get(number)

    def ask(self, first: int, last: int) -> None:
        """Have the lines of these rows read, with some around them, if any of them is missing."""
        seen = self._order[max(0, first) : min(last + 1, self._many)]
        if not any(map(self._is_missing, seen)):
            return
        around = self._order[max(0, first - _AROUND) : min(last + 1 + _AROUND, self._many)]
        missing = tuple(filter(self._is_missing, around))
        library, lines = self._w.session.library, self._lines

        def work(_job: Job) -> dict[int, Shown]:
            return concordance.shown(library, lines, missing)

        def done(found: dict[int, Shown]) -> None:
            self._take(missing, found)
            self.read.emit()

        self._w.jobs.run(_JOB, work, done, self._w.tell_trouble)

    def _is_missing(self, number: int) -> bool:
        return number not in self._current and number not in self._gone

    def _take(self, asked: Sequence[int], found: dict[int, Shown]) -> None:
        if len(self._shown) > _KEPT:
            self._shown, self._current = {}, set()
        self._shown.update(found)
        self._current.update(found)
        for number in asked:
            if number not in found:
                self._gone.add(number)
                self._shown.pop(number, None)


def whence(line: Shown) -> tuple[str, str, str]:
    """The day, the source and the heading of a line's article."""
    row = line.row
    day = row.published or row.captured
    return (days.short(day) if day else ""), row.source, row.heading


def spoken(line: Shown) -> str:
    """A line as a screen reader says it."""
    said = [f"{line.line.left}{line.line.node}{line.line.right}".strip()]
    said += [tr("highlighted {in_color}", in_color=in_color(line.mark.color))] if line.mark else []
    day, source, heading = whence(line)
    return sentences([*said, ", ".join(part for part in (heading, source, day) if part)])

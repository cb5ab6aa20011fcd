"""The import report: what became of every file, what needs a look first."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from reader.model.file_names import shown
from reader.model.wording import tr, tr_n, tr_stored
from reader.services import import_words
from reader.services.importing import FileReport, Report
from reader.ui import fonts
from reader.ui.canvas import rounded
from reader.ui.list_view import ROW, Index, ListRows, ListView, RowCell
from reader.ui.mirroring import turn, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.services.mentions import Mention
    from reader.ui.window import Window

_PADDING = 9


class Needs(IntEnum):
    """How much a file needs a look; the rows stand in this order."""

    WATCHED = 0
    REASON = 1
    REVIEW = 2
    NOTHING = 3
    KNOWN = 4


class Line(NamedTuple):
    """A row of the report: a file, or what was watched for; what became of it, and where it leads."""

    needs: Needs
    name: str
    words: str
    file: FileReport | None = None
    mention: Mention | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.name}: {self.words}"


def lines_of(report: Report, mentions: Sequence[Mention] = ()) -> list[Line]:
    """The rows of a report: what was watched for, what was skipped, what is doubtful, what came in, what was
    here already."""
    watched = [
        Line(Needs.WATCHED, one.told, tr("Watched: {query}", query=one.search.query), mention=one)
        for one in mentions
    ]
    rows = [_line(file) for file in (*report.files, *report.left_out)]
    return watched + sorted(rows, key=lambda row: row.needs)


def as_text(report: Report, mentions: Sequence[Mention] = ()) -> str:
    """The report to be pasted elsewhere: a line a file, parted by tabs."""
    told = [f"{one.told}: {one.search.query}" for one in mentions]
    rows = told + [f"{row.name}\t{row.words}" for row in lines_of(report)]
    return "\n".join([import_words.summary(report), "", *rows])


def _line(file: FileReport) -> Line:
    name = shown(Path(file.file).name)
    if file.status == "skipped":
        return Line(Needs.REASON, name, tr("Skipped: {why}", why=shown(tr_stored(file.reason or ""))), file)
    if file.status == "known":
        if file.capture:
            known = tr("Already imported: its bytes are in the library.")
        else:
            known = tr("Nothing new: {why}.", why=tr_stored(file.reason or ""))
        return Line(Needs.KNOWN, name, known, file)
    words = [tr_n(file.articles, "{n} article", "{n} articles"), _new(file)]
    words += [tr_n(file.merged, "{n} already here", "{n} already here")] if file.merged else []
    if file.renewed:
        words.append(tr_n(file.renewed, "{n} with a changed text", "{n} with changed texts"))
    words += [import_words.lost_words(file.lost)] if file.lost else []
    words += [tr_n(file.cut, "{n} cut", "{n} cut")] if file.cut else []
    words += [tr_n(file.untitled, "{n} without a title", "{n} without a title")] if file.untitled else []
    if file.highlights is not None and (highlights := import_words.highlights([file.highlights])):
        words.append(highlights)
    if file.note:
        words.append(tr_stored(file.note).rstrip("."))
    if file.doubtful:
        words.insert(0, tr("Look at it: Postil is not sure where its articles begin"))
    return Line(Needs.REVIEW if file.doubtful else Needs.NOTHING, name, "  ·  ".join(words), file)


def _new(file: FileReport) -> str:
    if file.new == file.articles > 1:
        return tr("all new")
    return tr_n(file.new, "{n} new", "{n} new")


class _Cell(RowCell):
    """A file's name, and below it what became of it, in as many lines as that needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ROW)
        width = max(200, self._list.viewport().width() - 28)
        return QSize(width, _PADDING * 2 + fonts.px(20) + self._wrapped(line, width).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        rect: QRect = option.rect
        t = self._theme
        painter.save()
        turn(painter, option.rect, option.direction)
        if index.row() == self._list.currentIndex().row():
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        inside = rect.adjusted(14, _PADDING, -14, -_PADDING)
        calm = line.needs >= Needs.NOTHING
        weight = QFont.Weight.Normal if calm else QFont.Weight.DemiBold
        painter.setFont(fonts.sans(15, weight=weight))
        dim = line.needs is Needs.KNOWN
        painter.setPen(QColor(t.watched if line.mention else t.dim if dim else t.text))
        name = QFontMetrics(painter.font()).elidedText(
            line.name, Qt.TextElideMode.ElideMiddle, inside.width()
        )
        write(painter, inside, int(Qt.AlignmentFlag.AlignTop), name, own=True)
        painter.setFont(fonts.sans(13))
        painter.setPen(QColor(t.dim if calm or line.mention else t.accent))
        below = inside.adjusted(0, fonts.px(20), 0, 4)
        write(painter, below, int(Qt.TextFlag.TextWordWrap), line.words)
        painter.restore()

    def _wrapped(self, line: Line, width: int) -> QRect:
        metrics = QFontMetrics(fonts.sans(13))
        return metrics.boundingRect(QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), line.words)


class ReportView(ListView):
    """Shows a report; its verbs are in commands/importing.py."""

    def __init__(self, window: Window, report: Report, mentions: Sequence[Mention] = ()) -> None:
        self.report, self.mentions = report, mentions
        self._rows = ListRows(lines_of(report, mentions))
        super().__init__(window, "report", tr("Import report"), self._rows, _Cell)
        self._said.setText(import_words.summary(report))
        self.list.setAccessibleName(tr("Files of the import"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.doubleClicked.connect(lambda _index: window.run("open_imported"))
        self.step(0)

    @property
    def current(self) -> Line | None:
        """The row that is stood on."""
        index = self.list.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

"""The files of an export as a pane: what is to be said of them all, the list, and what stands where there are
none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.export_files import FileCell, FileRow
from reader.ui.list_view import ListRows
from reader.ui.mirroring import at_edge, margins
from reader.ui.panes import Empty
from reader.ui.telling import sentences
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from reader.ui.theme import Theme


class FilesPane(QFrame):
    """`moved` tells that another file is stood on, or none, or that the one stood on is told of anew."""

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = ListRows[FileRow]()
        self._said = self._label(fonts.sans(14.5, weight=QFont.Weight.DemiBold))
        self._hint = self._label(fonts.sans(13))
        self._empty = Empty(self)
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setModel(self.rows)
        self.list.setAccessibleName(tr("Files of the export"))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())
        column = QVBoxLayout(self)
        margins(column, 14, 30, 4, 0)
        column.setSpacing(3)
        for label in (self._said, self._hint):
            label.setIndent(fonts.px(12))
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._empty.over(self.list), 1)

    @property
    def current(self) -> FileRow | None:
        """The file that is stood on."""
        at = self.list.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    @property
    def summary(self) -> str:
        """What is said of all files, or why there are none."""
        return self._said.text() or self._empty.text()

    def say(self, words: str, hint: str = "") -> None:
        """What is to be said of all files, and which key does something with them."""
        self._said.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleDescription(sentences((words, hint)))

    def show_files(self, rows: Sequence[FileRow], nothing: str) -> None:
        """Show these files, standing on the one that was stood on; `nothing` says why there are none."""
        here = self.current
        self.list.selectionModel().blockSignals(True)
        self.rows.show(rows)
        same = (n for n, row in enumerate(rows) if here and row.file == here.file)
        self.list.setCurrentIndex(self.rows.index(next(same, 0), 0) if rows else QModelIndex())
        self.list.selectionModel().blockSignals(False)
        self._empty.say("" if rows else nothing)
        self.moved.emit()

    def stand_nowhere(self) -> None:
        """Other files are to come: the first of them is to be stood on."""
        self.list.setCurrentIndex(QModelIndex())

    def step(self, by: int) -> None:
        """Go down or up by so many files, as far as there are."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            at = min(max(0, self.list.currentIndex().row() + by), last)
            self.list.setCurrentIndex(self.rows.index(at, 0))

    def dress(self, t: Theme) -> None:
        """Put on a theme."""
        self._said.setStyleSheet(f"color: {t.title};")
        self._hint.setStyleSheet(f"color: {t.dim};")
        self.list.setStyleSheet(f"QListView {{ background: {t.page}; border: none; outline: none; }}")
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.setItemDelegate(FileCell(t, self.list))

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(True)
        return at_edge(label)

"""The figures of a picture as a table, in which a screen reader reads each cell with its heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from reader.model.insight import Figures, Picture
from reader.model.wording import number, tr
from reader.ui import fonts
from reader.ui.insight_words import table
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
#: The widest that a name is set (pixels at the usual size of letters).
_NAMES = 260
#: Numbers stand below one another by their last figures, whatever way the window runs.
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class TableModel(QAbstractTableModel):
    """A row for each line, a column for each column of a picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head: list[str] = []
        self._rows: list[list[str | int]] = []

    def fill(self, found: Figures) -> None:
        """Show the figures of a picture."""
        self.beginResetModel()
        head, *self._rows = table(found)
        self._head = [str(name) for name in head[1:]]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT)
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return number(int(self._rows[index.row()][index.column() + 1]))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            across = orientation is Qt.Orientation.Horizontal
            return self._head[section] if across else str(self._rows[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return int(_RIGHT)
        return None


class Table(QTableView):
    """The table; where it stands is the mark that the picture stands on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = TableModel(self)
        self._symmetric = False
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("The figures as a table"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(fonts.sans(14))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(fonts.sans(13))
            header.setHighlightSections(True)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setMaximumWidth(fonts.px(_NAMES))
        self.horizontalHeader().setMaximumSectionSize(fonts.px(_NAMES))
        self.verticalHeader().setDefaultSectionSize(fonts.px(26))

    def fill(self, found: Figures) -> None:
        """Show the figures of a picture."""
        self._symmetric = found.picture is Picture.TOGETHER
        self.rows.fill(found)
        self.resizeColumnsToContents()

    def mark(self, row: int, column: int) -> tuple[int, int]:
        """The mark that a cell is of: each pair of tags stands in two cells."""
        return (max(row, column), min(row, column)) if self._symmetric else (row, column)

    def stand_on(self, line: int, column: int) -> None:
        """Stand on the cell of a mark."""
        index = self.rows.index(line, column)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def dress(self, t: Theme) -> None:
        """Put on a theme."""
        self.setStyleSheet(
            f"QTableView {{ background: {t.page}; color: {t.text}; border: none; outline: none;"
            f" selection-background-color: {t.selected}; selection-color: {t.accent}; }}"
            "QTableView::item { padding: 0 8px; }"
            f"QHeaderView, QTableCornerButton::section {{ background: {t.page}; border: none; }}"
            f"QHeaderView::section {{ background: {t.page}; color: {t.dim}; border: none;"
            " padding: 3px 8px; }"
            f"QHeaderView::section:checked {{ color: {t.title}; }}"
        )
        self.verticalScrollBar().setStyleSheet(quiet_bar(t))

"""All that a template can use, listed beside its editor with what each is; and how it is written there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from reader.exporter.variables import VARIABLES, WAYS
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.list_view import ROW, Index, ListRows, RowCell
from reader.ui.mirroring import turn, write
from reader.ui.theme import Theme, quiet_bar

_LIST = "list:"


class Word(NamedTuple):
    """Something that a template can use; `is_way` says that it does something with words, behind a | sign."""

    name: str
    meaning: str
    is_way: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.name}: {tr(self.meaning)}"

    def written(self, *, inside: bool) -> str:
        """How it is written at the caret: bare `inside` an expression, a list as a loop over it."""
        if self.is_way:
            return f" | {self.name}"
        if inside:
            return self.name
        if not self.meaning.startswith(_LIST):
            return f"{{{{ {self.name} }}}}"
        one = self.name.rpartition(".")[2].removesuffix("s")
        return f"{{% for {one} in {self.name} %}}\n{{{{ {one} }}}}\n{{% endfor %}}"


WORDS = (
    *(Word(each.name, each.meaning) for each in VARIABLES),
    *(Word(each.name, each.meaning, is_way=True) for each in WAYS),
)


class WordList(QListView):
    """Takes no keys: insert_variable chooses among the same words. A double click writes one."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = ListRows[Word](WORDS)
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("What a template can use"))
        self.doubleClicked.connect(lambda index: self.taken.emit(index.data(ROW)))

    def dress(self, theme: Theme) -> None:
        """Put on a theme."""
        self.setStyleSheet(f"QListView {{ background: {theme.page}; border: none; outline: none; }}")
        self.verticalScrollBar().setStyleSheet(quiet_bar(theme))
        self.setItemDelegate(_WordCell(theme, self))


class _WordCell(RowCell):
    """The word, and below it what it is, in as many lines as it needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._list.viewport().width() - 20
        name, said = QFontMetrics(fonts.mono(12.5)), QFontMetrics(fonts.sans(12.5))
        room = said.boundingRect(QRect(0, 0, width, 1000), _WRAPPED, tr(index.data(ROW).meaning))
        return QSize(0, name.height() + room.height() + fonts.px(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        word: Word = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        turn(painter, option.rect, option.direction)
        inside = rect.adjusted(10, 0, -10, 0)
        painter.setFont(fonts.mono(12.5))
        painter.setPen(QColor(self._theme.text))
        write(painter, inside, _TOP, f"| {word.name}" if word.is_way else word.name, own=True)
        inside.setTop(inside.top() + painter.fontMetrics().height())
        painter.setFont(fonts.sans(12.5))
        painter.setPen(QColor(self._theme.dim))
        write(painter, inside, _WRAPPED, tr(word.meaning))
        painter.restore()


_TOP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_WRAPPED = _TOP | int(Qt.TextFlag.TextWordWrap)

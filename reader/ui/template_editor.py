"""The editor of a template: text in letters of one width, lines numbered, the line of an error marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.tag_colors import shade
from reader.ui.theme import Theme, quiet_bar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

#: One step in.
_STEP = "  "
_FAR = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
#: What begins and ends what a template does, and the state of a line that ends inside it.
_OPENS = re.compile(r"\{[{%#]")
_SHUTS = {1: "}}", 2: "%}", 3: "#}"}
_STATES = {"{{": 1, "{%": 2, "{#": 3}
_INDENT = re.compile(r"[ \t]*")


class TemplateEditor(QPlainTextEdit):
    """Its keys are those of the context `template`; Tab steps in, Esc leaves."""

    left = Signal()
    dialog = "template"

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrong: int | None = None
        self._numbers = _Numbers(self)
        self._ink = Ink(self.document(), theme)
        # What does something in a template is written from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(tr("Template"))
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(lambda _rect, _by: self._numbers.update())
        self.dress(theme)

    @property
    def text(self) -> str:
        """What stands there, to the sign: toPlainText makes plain spaces of those that do not break."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def inside(self) -> bool:
        """Whether the caret stands between signs that begin and end what a template does."""
        before = self.text[: self._place()]
        begun = max(before.rfind("{{"), before.rfind("{%"))
        return begun > max(before.rfind("}}"), before.rfind("%}"))

    def leave(self) -> None:
        """Back to the list; what was typed is kept."""
        self.left.emit()

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show another text, or `anew` the same one as it is now: then the caret stays where it was."""
        place = self.textCursor().position() if anew else 0
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def mark(self, line: int | None) -> None:
        """Mark the line with an error, the first is 1; None for none."""
        self._wrong = line
        marked = []
        block = self.document().findBlockByNumber(line - 1) if line else None
        if block is not None and block.isValid():
            looks = QTextEdit.ExtraSelection()
            looks.cursor = QTextCursor(block)
            look = QTextCharFormat()
            look.setBackground(QColor(self._theme.marks[3][0]))
            look.setProperty(QTextFormat.Property.FullWidthSelection, True)
            looks.format = look
            marked.append(looks)
        self.setExtraSelections(marked)
        self._numbers.update()

    def dress(self, theme: Theme) -> None:
        """Put on a theme, and letters of the present size."""
        self._theme = theme
        self.setFont(fonts.mono(14))
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.page}; color: {theme.text}; border: none; padding: 0; }}"
        )
        self.verticalScrollBar().setStyleSheet(quiet_bar(theme))
        self._ink.dress(theme)
        self.mark(self._wrong)
        self._make_room()

    # what the verbs do

    def new_line(self) -> None:
        """Begin a new line, as far in as this one."""
        cursor = self.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        indent = _INDENT.match(line)
        cursor.insertText("\n" + (indent[0] if indent else ""))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def step_in(self, by: int) -> None:
        """Step the lines that are selected in by so many steps, out for less than 0; without a selection put
        spaces at the caret."""
        cursor = self.textCursor()
        if by > 0 and not cursor.hasSelection():
            cursor.insertText(by * _STEP)
            return
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        cursor.beginEditBlock()
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            edit = QTextCursor(block)
            if by > 0:
                edit.insertText(by * _STEP)
            else:
                room = _INDENT.match(block.text())
                gone = min(len(room[0]) if room else 0, -by * len(_STEP))
                edit.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, gone)
                edit.removeSelectedText()
            block = block.next()
        cursor.endEditBlock()

    def put(self, words: str) -> None:
        """Write words at the caret, in the place of what is selected."""
        self.textCursor().insertText(words)
        self.ensureCursorVisible()

    def go_to_line(self, line: int) -> None:
        """Put the caret at the end of a line, the first is 1."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
            self.centerCursor()

    # Qt's side

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text with line ends of one kind."""
        if source.hasText():
            self.put(source.text().replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self._numbers.breadth, inside.height()))

    def paint_numbers(self, painter: QPainter) -> None:
        """The numbers of the lines that are seen; that of an error in the colour of the accent."""
        painter.setFont(self.font())
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        height = self.fontMetrics().height()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(offset).top())
            if top > self.height():
                break
            n = block.blockNumber() + 1
            painter.setPen(QColor(self._theme.accent if n == self._wrong else self._theme.faded))
            where = QRect(0, top, self._numbers.breadth - fonts.px(12), height)
            painter.drawText(where, _FAR, str(n))
            block = block.next()

    def _place(self) -> int:
        """The caret's place in the text, in code points."""
        units = self.textCursor().position()
        return len(self.text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.breadth, 0, 0, 0)
        self._numbers.update()


class _Numbers(QWidget):
    """The margin with the numbers of the lines."""

    def __init__(self, editor: TemplateEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    @property
    def breadth(self) -> int:
        """As wide as the number of the last line needs."""
        digits = max(2, len(str(self._editor.blockCount())))
        return digits * self._editor.fontMetrics().horizontalAdvance("9") + fonts.px(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._editor.paint_numbers(painter)
        painter.end()


class Ink(QSyntaxHighlighter):
    """Tells what a template does from what it writes as it stands."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._looks: dict[int, QTextCharFormat] = {}
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Put on a theme."""
        for state, colour in ((1, theme.accent), (2, shade(theme, "blue")), (3, theme.dim)):
            self._looks[state] = QTextCharFormat()
            self._looks[state].setForeground(QColor(colour))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        state, at, units = max(0, self.previousBlockState()), 0, 0
        while at < len(text):
            if not state:
                found = _OPENS.search(text, at)
                if not found:
                    break
                units += _units(text[at : found.start()])
                at, state = found.start(), _STATES[found[0]]
            end = text.find(_SHUTS[state], at)
            until = len(text) if end < 0 else end + 2
            length = _units(text[at:until])
            self.setFormat(units, length, self._looks[state])
            at, units = until, units + length
            state = state if end < 0 else 0
        self.setCurrentBlockState(state)


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

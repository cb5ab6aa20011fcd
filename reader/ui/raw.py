"""The raw capture to be read: one line of the file is one block, with a gutter that says what each is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCharFormat, QTextCursor, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStyle, QWidget

from reader.model.capture import Label
from reader.model.wording import tr, tr_n
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.gutter import Gutter, breadth
from reader.ui.mirroring import align, is_mirrored
from reader.ui.review_lines import RawLine, Said, word_for
from reader.ui.theme import Theme, quiet_bar

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

_RIGHT = 22
#: What a folded line shows of its beginning and of its end, in characters.
_HEAD, _TAIL = 180, 110


class Raw(QPlainTextEdit):
    """Shows the lines of a capture. Only what is in view is laid out, so that a megabyte opens at once."""

    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("raw")
        self.setAccessibleName(tr("The capture as it was imported"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.theme = theme
        self.lines: tuple[RawLine, ...] = ()
        self.said: tuple[Said, ...] = ()
        #: The bytes of the lines that a person put right.
        self.put_right: frozenset[int] = frozenset()
        self.here = 0
        #: Whether long lines show their beginning and their end only, so that a page is seen as a whole.
        self.folded = True
        self._block_of: list[int] = []
        self._line_of: list[int] = []
        self.gutter = Gutter(self)
        self.updateRequest.connect(self._follow)

    # what is shown

    def dress(self, theme: Theme, size: int) -> None:
        """Put on a theme, and the text in a size in pixels."""
        self.theme = theme
        # Its own sheet: that of the application gives every text field a frame and room within.
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.page}; color: {theme.text}; border: none; padding: 0; }}"
            + quiet_bar(theme)
        )
        self.setFont(fonts.serif(size))
        sides = (_RIGHT, breadth()) if is_mirrored() else (breadth(), _RIGHT)
        self.setViewportMargins(sides[0], 0, sides[1], 0)
        self.gutter.update()

    def show_lines(self, lines: Sequence[RawLine], said: Sequence[Said], put_right: frozenset[int]) -> None:
        """Show a capture, standing on its first line. Empty lines are shown as one."""
        self.lines, self.said, self.put_right, self.here = tuple(lines), tuple(said), put_right, 0
        self._set_text()

    def fold(self, *, folded: bool) -> None:
        """Show long lines folded or whole; the cursor keeps its line."""
        here, self.folded = self.here, folded
        self._set_text()
        self.stand_on(here)

    def _set_text(self) -> None:
        self._block_of, self._line_of = [], []
        texts: list[str] = []
        for n, line in enumerate(self.lines):
            if line.blank:
                self._line_of.append(n)
                texts.append("")
            self._block_of.append(len(texts))
            self._line_of.append(n)
            texts.append(fold(line.text) if self.folded else line.text)
        whole = "\n".join(texts)
        self.setPlainText(whole)
        align(self, whole)

    def set_said(self, said: Sequence[Said], put_right: frozenset[int]) -> None:
        """The same lines, labelled anew; the cursor keeps its line."""
        self.said, self.put_right = tuple(said), put_right
        self.viewport().update()
        self.gutter.update()

    def line_of(self, block: int) -> int:
        """The line that a block shows, or stands above."""
        return self._line_of[block] if block < len(self._line_of) else 0

    def is_line(self, block: int) -> bool:
        """Whether a block is a line, and not the empty one above it."""
        return block < len(self._line_of) and self._block_of[self._line_of[block]] == block

    # moving

    def stand_on(self, line: int) -> None:
        """Move to a line; it comes into the upper middle of the view where it was low or out of it."""
        if not self.lines:
            return
        self.here = min(max(0, line), len(self.lines) - 1)
        block = self.document().findBlockByNumber(self._block_of[self.here])
        self.setTextCursor(QTextCursor(block))
        if not self._comfortable(block):
            lines = max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))
            self.verticalScrollBar().setValue(block.firstLineNumber() - lines // 3)
        self.viewport().update()
        self.gutter.update()
        said = self.said[self.here]
        word = word_for(said)
        if said.starts and said.article is not None:
            word = tr("Article {number} begins, {what}", number=said.article, what=word)
        announce(self, word)
        self.moved.emit(self.here)

    def step(self, by: int) -> None:
        """Move by lines."""
        self.stand_on(self.here + by)

    def page(self, by: int) -> None:
        """Move by as much as is in view, less a little."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * max(1, bar.pageStep() - 2))
        if bar.value() == before:
            self.stand_on(len(self.lines) - 1 if by > 0 else 0)
        else:
            self.stand_on(self.line_of(self.firstVisibleBlock().blockNumber()) + (1 if by > 0 else 0))

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inner = self.contentsRect()
        beside = QRect(inner.left(), inner.top(), breadth(), inner.height())
        self.gutter.setGeometry(QStyle.visualRect(self.layoutDirection(), inner, beside))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.click(event.position().toPoint())

    def click(self, point: QPoint) -> None:
        """Stand on the line at a point of the view."""
        self.stand_on(self.line_of(self.cursorForPosition(point).blockNumber()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Titles come forward, the page's own lines recede. Painted here, for Qt's extra selections are
        not safe to set while it scrolls."""
        painter = QPainter(self.viewport())
        for block, top, height in self.blocks():
            if not self.is_line(block.blockNumber()):
                continue
            line = self.line_of(block.blockNumber())
            said = self.said[line]
            if line == self.here:
                painter.fillRect(0, top, self.width(), height, QColor(self.theme.cursor))
            if said.starts and line:
                painter.fillRect(0, top - 1, self.width(), 1, QColor(self.theme.hairline))
            inks = {Label.NOISE: self.theme.dim, Label.META: self.theme.dim, Label.TITLE: self.theme.accent}
            painter.setPen(QColor(inks.get(said.label, self.theme.text)))
            block.layout().draw(
                painter, QPointF(0 if is_mirrored() else self.contentOffset().x(), top), self._selected(block)
            )
        painter.end()

    def blocks(self) -> list[tuple[QTextBlock, int, int]]:
        """The blocks in view, each with its top and its height in pixels of the view."""
        found = []
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            found.append((block, round(top), round(top + height) - round(top)))
            top += height
            block = block.next()
        return found

    def _comfortable(self, block: QTextBlock) -> bool:
        """Whether a line begins in view, and not so low that nothing of what follows is seen."""
        tops = {shown.blockNumber(): top for shown, top, _ in self.blocks()}
        top = tops.get(block.blockNumber(), -1)
        return 0 <= top <= self.viewport().height() * 0.75

    def _follow(self, rect: QRect, dy: int) -> None:
        if dy:
            self.gutter.scroll(0, dy)
            self.gutter.update()
        else:
            self.gutter.update(0, rect.y(), breadth(), rect.height())

    def _selected(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """What the mouse has selected of a block."""
        cursor = self.textCursor()
        start = max(0, cursor.selectionStart() - block.position())
        end = min(block.length() - 1, cursor.selectionEnd() - block.position())
        if start >= end:
            return []
        chosen = QTextLayout.FormatRange()
        chosen.start, chosen.length = start, end - start
        chosen.format = QTextCharFormat()
        chosen.format.setBackground(QColor(self.theme.hit))
        chosen.format.setForeground(QColor(self.theme.text))
        return [chosen]


def fold(text: str) -> str:
    """A long line's beginning and end, and how much stands between."""
    left_out = len(text) - _HEAD - _TAIL
    if left_out < _HEAD:
        return text
    head, tail = text[:_HEAD].rsplit(" ", 1)[0], text[-_TAIL:].split(" ", 1)[-1]
    between = tr_n(len(text) - len(head) - len(tail), "[… {n} character …]", "[… {n} characters …]")
    return f"{head}  {between}  {tail}"

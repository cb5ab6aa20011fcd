"""A note as it is read: its Markdown set in type, with links that can be followed.

The document is built block by block with a cursor: no markup ever reaches Qt, and nothing is loaded.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QMouseEvent,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from reader.model.linking import target_of
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK, Kind, NoteBlock, Span
from reader.ui import fonts
from reader.ui.theme import Theme
from reader.ui.typeset import Typeset

#: The size of a note's letters, and of its headings by their level, in pixels.
SIZE = 14.5
_HEADINGS = (18.0, 16.5, 15.0)
#: How far a list item or a quotation stands in, and the room between blocks, in pixels.
_STEP, _APART = 18, 5
#: A quotation stands in by so much of a step.
_QUOTED = 0.7
_LINE_SEPARATOR = "\u2028"


class Place(NamedTuple):
    """Where the words of a link begin, in the widget (pixels), and where they lead."""

    at: QPoint
    url: str


class NoteText(Typeset):
    """Shows the blocks of a note."""

    followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fonts.sans(SIZE), parent)
        self._blocks: Sequence[NoteBlock] = ()
        self._pressed = ""
        self.setMouseTracking(True)

    def show_blocks(self, blocks: Sequence[NoteBlock], broken: Collection[str]) -> None:
        """Set blocks in type; links to what is in `broken` are shown as leading nowhere."""
        self._blocks = blocks
        self.document.clear()
        self.break_for("\n".join(span.text for block in blocks for span in block.spans))
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()  # or all is laid out again for every span
        for n, block in enumerate(blocks):
            looks, letters = _block_format(block, first=n == 0), self._letters(block)
            if n:
                cursor.insertBlock(looks, letters)
            else:
                cursor.setBlockFormat(looks)
                cursor.setBlockCharFormat(letters)
            inline = block.kind is not Kind.CODE
            for span in block.spans:
                cursor.insertText(_shown(span.text), self._span(letters, span, broken, inline=inline))
        cursor.endEditBlock()
        self.changed()

    @property
    def plain(self) -> str:
        """The words without their marks."""
        return self.document.toPlainText()

    def places(self) -> list[Place]:
        """Where the links stand, from the top."""
        found: list[Place] = []
        block, begun = self.document.begin(), ("", -1)
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                fragment = at.fragment()
                url = fragment.charFormat().anchorHref()
                if url and begun != (url, fragment.position()):
                    found.append(Place(self._corner(block, fragment.position()), url))
                # A link with bold words inside has several fragments, one behind the other.
                begun = (url, fragment.position() + fragment.length())
                at += 1
            block = block.next()
        return found

    def _corner(self, block: QTextBlock, position: int) -> QPoint:
        """The upper corner of the letter at a position of the document."""
        corner = self.document.documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return corner.toPoint()
        x: Any = line.cursorToX(position - block.position())  # with the cursor beside it, against its stub
        return (corner + QPointF(x[0] if isinstance(x, tuple) else x, line.y())).toPoint()

    # Qt's side

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self._url_at(event))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._url_at(event)
        if not self._pressed:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed and self._pressed == self._url_at(event):
            self.followed.emit(self._pressed)
        self._pressed = ""

    def _url_at(self, event: QMouseEvent) -> str:
        return self.document.documentLayout().anchorAt(event.position())

    def decorate(self, painter: QPainter) -> None:
        """The markers of lists, lines beside quotations, and lines between parts."""
        block, step = self.document.begin(), fonts.px(_STEP)
        layout = self.document.documentLayout()
        for shown in self._blocks:
            rect = layout.blockBoundingRect(block)
            to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
            for n in range(shown.quoted):
                x = n * _QUOTED * step
                bar = QRectF(self.width() - 2 - x if to_left else x, rect.top(), 2, rect.height())
                painter.fillRect(bar, QColor(self._theme.hairline))
            if shown.kind is Kind.CODE:
                ground = QRectF(0, rect.top(), self.width(), rect.height())
                painter.fillRect(ground, QColor(self._theme.selected))
            if shown.kind is Kind.RULE:
                middle = QRectF(rect.left(), rect.center().y(), self.width() - rect.left(), 1)
                painter.fillRect(middle, QColor(self._theme.hairline))
            if shown.marker and block.layout().lineCount():
                self._draw_marker(painter, shown, rect.top() + block.layout().lineAt(0).ascent(), to_left)
            block = block.next()

    def _draw_marker(self, painter: QPainter, shown: NoteBlock, baseline: float, to_left: bool) -> None:
        left = _margin(shown)
        painter.setFont(fonts.sans(SIZE))
        painter.setPen(QColor(self._theme.dim))
        before = left - painter.fontMetrics().horizontalAdvance(shown.marker) - fonts.px(5)
        x = self.width() - left + fonts.px(5) if to_left else before
        painter.drawText(QPointF(x, baseline), shown.marker)

    # formats

    def _letters(self, block: NoteBlock) -> QTextCharFormat:
        made = QTextCharFormat()
        font = fonts.sans(SIZE)
        if block.kind is Kind.HEADING:
            size = _HEADINGS[min(block.depth, len(_HEADINGS)) - 1]
            font = fonts.sans(size, weight=QFont.Weight.DemiBold)
        made.setFont(font)
        made.setForeground(QColor(self._theme.dim if block.quoted else self._theme.text))
        return made

    def _span(
        self, letters: QTextCharFormat, span: Span, broken: Collection[str], *, inline: bool
    ) -> QTextCharFormat:
        made = QTextCharFormat(letters)
        if span.style & BOLD:
            made.setFontWeight(QFont.Weight.Bold)
        if span.style & ITALIC:
            made.setFontItalic(True)
        if span.style & STRUCK:
            made.setFontStrikeOut(True)
        if span.style & CODE:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
            made.setFontFamilies([*fixed, fonts.SANS])
            made.setFontFixedPitch(True)
            if inline:
                made.setBackground(QColor(self._theme.selected))
        if span.url:
            lost = span.url in broken
            made.setAnchor(True)
            made.setAnchorHref(span.url)
            made.setForeground(QColor(self._theme.dim if lost else self._theme.accent))
            lines = QTextCharFormat.UnderlineStyle
            made.setUnderlineStyle(lines.DashUnderline if lost else lines.SingleUnderline)
        return made


def inner_links(blocks: Sequence[NoteBlock]) -> list[str]:
    """Where the links of a note lead that name something of the library, in order."""
    return [s.url for block in blocks for s in block.spans if s.url and target_of(s.url) is not None]


def _shown(words: str) -> str:
    """Words as a document takes them: a line end begins no block, signs that print nothing are left out."""
    kept = "".join(c for c in words if c in "\n\t" or c >= " ") if not words.isprintable() else words
    return kept.replace("\n", _LINE_SEPARATOR)


def _block_format(block: NoteBlock, *, first: bool) -> QTextBlockFormat:
    from reader.ui.scripts import direction

    made = QTextBlockFormat()
    towards = direction(" ".join(span.text for span in block.spans)[:400])
    made.setLayoutDirection(towards)
    if towards is Qt.LayoutDirection.RightToLeft:
        made.setRightMargin(_margin(block))
    else:
        made.setLeftMargin(_margin(block))
    heading = block.kind is Kind.HEADING
    close = block.kind is Kind.ITEM
    made.setTopMargin(0 if first else fonts.px(_APART * (1.8 if heading else 0.4 if close else 1)))
    return made


def _margin(block: NoteBlock) -> float:
    """How far the words of a block stand in, in pixels."""
    steps = block.depth + 1 if block.kind is Kind.ITEM else 0.4 if block.kind is Kind.CODE else 0
    return (block.quoted * _QUOTED + steps) * fonts.px(_STEP)

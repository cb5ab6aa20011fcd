"""A note as it is read: its Markdown set in type, with links that can be followed.

The document is built block by block with a cursor: no markup ever reaches Qt, and nothing is loaded.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.linking import target_of
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK, Kind, NoteBlock, Span
from reader.ui import fonts
from reader.ui.theme import Theme

#: The size of a note's letters, and of its headings by their level, in pixels.
SIZE = 14.5
_HEADINGS = (18.0, 16.5, 15.0)
#: How far a list item or a quotation stands in, and the room between blocks, in pixels.
_STEP, _APART = 18, 5
_LINE_SEPARATOR = "\u2028"


class Place(NamedTuple):
    """Where the words of a link begin, in the widget (pixels), and where they lead."""

    at: QPoint
    url: str


class NoteText(QWidget):
    """Shows the blocks of a note in the width it is given."""

    followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(fonts.sans(SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._pressed = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def show_blocks(self, blocks: Collection[NoteBlock], broken: Collection[str]) -> None:
        """Set blocks in type; links to what is in `broken` are shown as leading nowhere."""
        self._document.clear()
        cursor = QTextCursor(self._document)
        for n, block in enumerate(blocks):
            looks, letters = _block_format(block, first=n == 0), self._letters(block)
            if n:
                cursor.insertBlock(looks, letters)
            else:
                cursor.setBlockFormat(looks)
                cursor.setBlockCharFormat(letters)
            cursor.block().setUserState(block.quoted)
            if block.marker:
                marker = QTextCharFormat(letters)
                marker.setForeground(QColor(self._theme.dim))
                cursor.insertText(f"{block.marker}\t", marker)
            for span in block.spans:
                cursor.insertText(_shown(span.text), self._span(letters, span, broken))
        self.updateGeometry()
        self.update()

    @property
    def plain(self) -> str:
        """The words without their marks."""
        return self._document.toPlainText()

    def places(self) -> list[Place]:
        """Where the links stand, from the top."""
        found: list[Place] = []
        block, begun = self._document.begin(), ("", -1)
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
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return corner.toPoint()
        x: Any = line.cursorToX(position - block.position())  # with the cursor beside it, against its stub
        return (corner + QPointF(x[0] if isinstance(x, tuple) else x, line.y())).toPoint()

    # Qt's side

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(width)
        return int(self._document.size().height() + 0.99)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width() or 200))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, fonts.px(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        self._draw_bars(painter)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.text))
        context.clip = QRectF(event.rect())
        painter.setClipRect(event.rect())
        self._document.documentLayout().draw(painter, context)
        painter.end()

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
        return self._document.documentLayout().anchorAt(event.position())

    def _draw_bars(self, painter: QPainter) -> None:
        """A line beside each quotation, at the side where its lines begin."""
        block = self._document.begin()
        while block.isValid():
            quoted = max(0, block.userState())
            rect = self._document.documentLayout().blockBoundingRect(block)
            to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
            for n in range(quoted):
                x = n * fonts.px(_STEP) * 0.7
                x = self.width() - 2 - x if to_left else x
                painter.fillRect(QRectF(x, rect.top(), 2, rect.height()), QColor(self._theme.hairline))
            block = block.next()

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

    def _span(self, letters: QTextCharFormat, span: Span, broken: Collection[str]) -> QTextCharFormat:
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
            made.setBackground(QColor(self._theme.selected))
        if span.url:
            lost = span.url in broken
            made.setAnchor(True)
            made.setAnchorHref(span.url)
            made.setForeground(QColor(self._theme.dim if lost else self._theme.accent))
            lines = QTextCharFormat.UnderlineStyle
            made.setUnderlineStyle(lines.DashUnderline if lost else lines.SingleUnderline)
        return made


def inner_links(blocks: Collection[NoteBlock]) -> list[str]:
    """Where the links of a note lead that name something of the library, in order."""
    return [s.url for block in blocks for s in block.spans if s.url and target_of(s.url) is not None]


def _shown(words: str) -> str:
    """Words as a document takes them: a line end begins no block, signs that print nothing are left out."""
    kept = "".join(c for c in words if c in "\n\t" or c >= " ") if not words.isprintable() else words
    return kept.replace("\n", _LINE_SEPARATOR)


def _block_format(block: NoteBlock, *, first: bool) -> QTextBlockFormat:
    from reader.ui.scripts import direction

    made = QTextBlockFormat()
    step = fonts.px(_STEP)
    margin = block.quoted * step * 0.7
    if block.kind is Kind.ITEM:
        margin += (block.depth + 1) * step
        made.setTextIndent(-step if block.marker else 0)
        made.setTabPositions([QTextOption.Tab(0, QTextOption.TabType.LeftTab)])
    towards = direction(" ".join(span.text for span in block.spans)[:400])
    made.setLayoutDirection(towards)
    # Qt takes the left margin for the side where the lines begin, whichever way they run.
    made.setLeftMargin(margin)
    heading = block.kind is Kind.HEADING
    close = block.kind is Kind.ITEM
    made.setTopMargin(0 if first else fonts.px(_APART * (1.8 if heading else 0.4 if close else 1)))
    if block.kind is Kind.RULE:
        ruler = QTextLength(QTextLength.Type.PercentageLength, 100)
        made.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, ruler)
    return made

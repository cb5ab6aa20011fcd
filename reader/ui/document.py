"""An article as a QTextDocument, built block by block: no markup of a stranger ever reaches Qt.

A place in the article's text (code points) is a place in the document (UTF-16 units), both ways.
"""

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.model.article import Reading
from reader.model.body import Block, BlockKind, Link
from reader.ui import fonts
from reader.ui.theme import Theme

#: One character for one: what would break a block apart in Qt is shown as a space.
_IN_BLOCK = {ord(c): " " for c in "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1\ufffc\0"}
#: However small the text is set, what stands beside it is never smaller (pixels).
_LEAST = 11.5
_SMALL = {BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BYLINE}


class Setting(NamedTuple):
    """How the text is set: family, size in pixels, leading in percent of the size, colours."""

    family: str
    size: int
    leading: int
    theme: Theme


def utf16(text: str) -> int:
    """Length in UTF-16 units, which is how Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class PageDocument:
    """The document of one article and the map between its places and the text's."""

    def __init__(self, reading: Reading, blocks: tuple[Block, ...], dateline: str, setting: Setting) -> None:
        self.text = reading.version.text
        self.blocks = blocks
        self._setting = setting
        self._starts: list[int] = []
        self._places: list[int] = []
        self._made: dict[tuple[BlockKind, bool], tuple[QTextBlockFormat, QTextCharFormat]] = {}
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()
        self._head(reading, dateline)
        for block in blocks:
            self._block(block)
        for link in reading.links:
            self._underline(link)
        self._cursor.endEditBlock()

    def position(self, offset: int) -> int:
        """Where the document shows the text's code point `offset`; between blocks, the next block's start."""
        if not self.blocks:
            return 0
        i = max(0, bisect_right(self._starts, offset) - 1)
        block = self.blocks[i]
        if offset > block.end and i + 1 < len(self.blocks):
            return self._places[i + 1]
        inside = self.text[block.start : max(block.start, min(offset, block.end))]
        return self._places[i] + utf16(inside)

    def offset(self, position: int) -> int:
        """The code point shown at a place of the document; above the body, its first."""
        if not self.blocks:
            return 0
        i = bisect_right(self._places, position) - 1
        if i < 0:
            return self.blocks[0].start
        block = self.blocks[i]
        units = position - self._places[i]
        shown = self.text[block.start : block.end]
        if utf16(shown) == len(shown):
            return block.start + min(units, len(shown))
        for n, c in enumerate(shown):
            if units <= 0:
                return block.start + n
            units -= 2 if c > "\uffff" else 1
        return block.end

    def cursor(self, start: int, end: int) -> QTextCursor:
        """A Qt cursor that selects text[start:end]."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.position(start))
        cursor.setPosition(self.position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _head(self, reading: Reading, dateline: str) -> None:
        s, row = self._setting, reading.row
        meta = _char(fonts.face(fonts.SANS, max(_LEAST, s.size * 0.68)), s.theme.dim)
        self._paragraph(dateline, _spaced(s, s.size * 0.68, above=0, below=0.55), meta, first=True)
        if row.title is None:
            title = _char(fonts.face(s.family, s.size * 1.35, italic=True), s.theme.title)
        else:
            title = _char(fonts.face(s.family, s.size * 1.72, weight=QFont.Weight.Bold), s.theme.title)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(s.size * 1.05)
        spacing.setLayoutDirection(direction(row.heading))
        spacing.setHeadingLevel(1)
        self._paragraph(row.heading, spacing, title)

    def _block(self, block: Block) -> None:
        words = self.text[block.start : block.end]
        spacing, char = self._formats(block.kind, first=not self._starts)
        towards = direction(words)
        if towards != spacing.layoutDirection():
            spacing = QTextBlockFormat(spacing)
            spacing.setLayoutDirection(towards)
        self._paragraph(words, spacing, char)
        self._starts.append(block.start)
        self._places.append(self._cursor.block().position())

    def _underline(self, link: Link) -> None:
        """A link is a quiet line below its words; what it leads to opens by key."""
        if link.start < link.end <= len(self.text):
            line = QTextCharFormat()
            line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            line.setUnderlineColor(QColor(self._setting.theme.faded))
            self.cursor(link.start, link.end).mergeCharFormat(line)

    def _formats(self, kind: BlockKind, *, first: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """How a kind of block is set; made once for all blocks of the kind."""
        key = (kind, first)
        if key not in self._made:
            self._made[key] = self._new_formats(kind, first=first)
        return self._made[key]

    def _new_formats(self, kind: BlockKind, *, first: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        s, below = self._setting, 0.72
        if kind is BlockKind.HEADING:
            size = s.size * 1.08
            spacing = _spaced(s, size, above=0 if first else 0.85, below=0.3)
            spacing.setHeadingLevel(2)
            char = _char(fonts.face(s.family, size, weight=QFont.Weight.Bold), s.theme.title)
        elif kind in _SMALL:
            spacing = _spaced(s, s.size * 0.8, above=0, below=below)
            char = _char(fonts.face(fonts.SANS, max(_LEAST, s.size * 0.8)), s.theme.dim)
        else:
            spacing = _spaced(s, s.size, above=0, below=below)
            char = _char(fonts.face(s.family, s.size), s.theme.text)
            if kind in (BlockKind.QUOTE, BlockKind.ITEM):
                spacing.setLeftMargin(s.size * 1.4)
        spacing.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return spacing, char

    def _paragraph(
        self, words: str, spacing: QTextBlockFormat, char: QTextCharFormat, *, first: bool = False
    ) -> None:
        if first:
            self._cursor.setBlockFormat(spacing)
            self._cursor.setBlockCharFormat(char)
        else:
            self._cursor.insertBlock(spacing, char)
        self._cursor.insertText(words.translate(_IN_BLOCK), char)


def direction(words: str) -> Qt.LayoutDirection:
    """Right to left where the first letter with a direction is (Unicode UAX #9, rule P2)."""
    for c in words[:200]:
        if "\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc":
            return Qt.LayoutDirection.RightToLeft
        if c.isalpha():
            break
    return Qt.LayoutDirection.LeftToRight


def _char(font: QFont, colour: str) -> QTextCharFormat:
    char = QTextCharFormat()
    char.setFont(font)
    char.setForeground(QColor(colour))
    return char


def _spaced(s: Setting, size: float, *, above: float, below: float) -> QTextBlockFormat:
    """Leading of a block set in `size` pixels; the space around it in ems of the text."""
    block = QTextBlockFormat()
    block.setLineHeight(size * s.leading / 100, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    block.setTopMargin(s.size * above)
    block.setBottomMargin(s.size * below)
    return block

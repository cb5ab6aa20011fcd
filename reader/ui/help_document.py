"""A page of the manual as a document: built block by block with a cursor, nothing is taken for markup.

Set as articles are, in the reader's face and size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextList,
    QTextListFormat,
)

from reader.model.manual import anchor, set_blocks, words_in
from reader.model.markdown import BOLD, CODE, ITALIC, Kind, NoteBlock, Span
from reader.ui import fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from reader.ui.document import Setting

#: The sizes of headings by their level, of keys and code, in parts of the text's.
_HEADINGS, _CODE = (1.72, 1.28, 1.08), 0.84
#: The room above blocks, in ems of the text.
_ABOVE = {Kind.HEADING: 1.5, Kind.PARAGRAPH: 0.7, Kind.ITEM: 0.32, Kind.CODE: 0.7, Kind.RULE: 1.0}
#: The size of the dot before an item.
_DOT = 0.75
_LINE_SEPARATOR = "\u2028"


class Link(NamedTuple):
    """Where a link stands in the document (UTF-16 units), and where it leads."""

    start: int
    end: int
    url: str


class HelpDocument:
    """Writes a page into a document. `headings` are their places by their anchors."""

    def __init__(self, document: QTextDocument, text: str, setting: Setting) -> None:
        self._setting = setting
        self.headings: dict[str, int] = {}
        self.links: list[Link] = []
        self._list: QTextList | None = None
        document.clear()
        document.setIndentWidth(setting.size * 1.3)
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        for n, block in enumerate(set_blocks(text)):
            self._begin(block, first=n == 0)
            self._write(block)
        self._cursor.endEditBlock()

    def _begin(self, block: NoteBlock, *, first: bool) -> None:
        cursor, looks, letters = self._cursor, self._looks(block, first=first), self._letters(block)
        if first:
            cursor.setBlockFormat(looks)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(looks, letters)
        if block.kind is Kind.HEADING:
            self.headings[anchor(words_in(block))] = cursor.position()
        self._enlist(block)

    def _enlist(self, block: NoteBlock) -> None:
        """Give an item the list that it goes on, or one of its own."""
        if block.kind is not Kind.ITEM:
            self._list = None
        elif block.marker and self._list is not None and self._list.format().indent() == block.depth + 1:
            self._list.add(self._cursor.block())
        elif block.marker:
            looks, style = QTextListFormat(), QTextListFormat.Style
            looks.setStyle(style.ListDecimal if block.marker[0].isdigit() else style.ListDisc)
            looks.setIndent(block.depth + 1)
            self._list = self._cursor.createList(looks)
        if block.marker == "•":
            # Qt draws the dot by the letters that the block begins with: its size, ink, and behind it one of
            # their spaces, which is wide in letters of one width.
            dot = self._letters(block, _DOT, self._setting.theme.dim)
            dot.setFontFamilies(fonts.mono(1).families())
            self._cursor.setBlockCharFormat(dot)

    def _write(self, block: NoteBlock) -> None:
        letters = self._letters(block)
        for span in block.spans:
            start = self._cursor.position()
            looks = self._span(letters, span, inline=block.kind is not Kind.CODE)
            self._cursor.insertText(span.text.replace("\n", _LINE_SEPARATOR), looks)
            if span.url:
                # A link with a key inside has several spans, one behind the other.
                if self.links and self.links[-1][1:] == (start, span.url):
                    start = self.links.pop().start
                self.links.append(Link(start, self._cursor.position(), span.url))

    def _looks(self, block: NoteBlock, *, first: bool) -> QTextBlockFormat:
        s, made = self._setting, QTextBlockFormat()
        leading = 118 if block.kind in (Kind.HEADING, Kind.CODE) else s.leading
        made.setLineHeight(
            s.size * self._size(block) * leading / 100, QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        made.setTopMargin(0 if first else s.size * _ABOVE[block.kind])
        if block.kind is Kind.HEADING:
            made.setHeadingLevel(block.depth)
            made.setBottomMargin(s.size * 0.2)
        if block.kind is Kind.ITEM and not block.marker:
            made.setIndent(block.depth + 1)
        if block.kind is Kind.CODE:
            made.setBackground(QColor(s.theme.selected))
            made.setLeftMargin(s.size * 0.8)
        return made

    @staticmethod
    def _size(block: NoteBlock) -> float:
        if block.kind is Kind.HEADING:
            return _HEADINGS[min(block.depth, len(_HEADINGS)) - 1]
        return _CODE if block.kind is Kind.CODE else 1.0

    def _letters(self, block: NoteBlock, part: float = 1.0, ink: str = "") -> QTextCharFormat:
        s, made = self._setting, QTextCharFormat()
        heading = block.kind is Kind.HEADING
        size = s.size * self._size(block) * part
        weight = QFont.Weight.Bold if heading else QFont.Weight.Normal
        made.setFont(fonts.mono(1) if block.kind is Kind.CODE else fonts.face(s.family, size, weight=weight))
        made.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(size))
        made.setForeground(QColor(ink or (s.theme.title if heading else s.theme.text)))
        return made

    def _span(self, letters: QTextCharFormat, span: Span, *, inline: bool) -> QTextCharFormat:
        made, theme = QTextCharFormat(letters), self._setting.theme
        if span.style & BOLD:
            made.setFontWeight(QFont.Weight.Bold)
        if span.style & ITALIC:
            made.setFontItalic(True)
        if span.style & CODE and inline:
            made.setFontFamilies(fonts.mono(1).families())
            made.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(self._setting.size * _CODE))
            made.setBackground(QColor(theme.selected))
        if span.url:
            made.setAnchor(True)
            made.setAnchorHref(span.url)
            made.setForeground(QColor(theme.accent))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return made

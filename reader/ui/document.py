"""An article as a QTextDocument, built block by block: no markup of a stranger ever reaches Qt.

A place in the article's text (code points) is a place in the document (UTF-16 units), both ways.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

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
from reader.model.body import Block, BlockKind, Link, Range
from reader.ui import fonts
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.scripts import Script

#: One character for one: what would break a block apart in Qt is shown as a space.
_BREAKING = "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1\ufffc\0"
#: However small the text is set, what stands beside it is never smaller (pixels).
_LEAST = 11.5
#: A title of more signs is set no larger than the words that stand in for one.
_LONG = 160
_SMALL = {BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BYLINE}

#: Where Unicode keeps the letters of other scripts than Latin, Greek, Cyrillic and Armenian.
_OTHER = (
    ("\u0590", "\u1cff"),
    ("\u2e80", "\ua63f"),
    ("\ua840", "\ufaff"),
    ("\ufb1d", "\ufdff"),
    ("\ufe70", "\ufefc"),
)
#: The upper halves of units that are none of these.
_USUAL = bytes((*range(0x05), *range(0x1D, 0x2E)))
#: The most code points of one block of the document.
_LONGEST = 8000


class Setting(NamedTuple):
    """How the text is set: family, size in pixels, leading in percent of the size, colours."""

    family: str
    size: int
    leading: int
    theme: Theme


def utf16(text: str) -> int:
    """Length in UTF-16 units, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def has_other_script(words: str) -> bool:
    """Whether there are letters that want more than the faces of Latin and Cyrillic.

    Asked of each letter once and without a pattern: to compile one takes 5 ms before the first picture. Most
    texts are told by the upper halves of their UTF-16 units, in a tenth of the time.
    """
    if words.isascii() or not words.encode("utf-16-le", "surrogatepass")[1::2].translate(None, _USUAL):
        return False
    return any(first <= sign <= last for sign in set(words) if sign >= _OTHER[0][0] for first, last in _OTHER)


class PageDocument:
    """The document of one article and the map between its places and the text's."""

    def __init__(self, reading: Reading, blocks: tuple[Block, ...], dateline: str, setting: Setting) -> None:
        self.text = reading.version.text
        self.blocks = blocks
        #: What is lit of the title, in code points of it: hits of a search, and what is watched for.
        self.title_hits: list[Range] = []
        self.title_watched: list[Range] = []
        self._script = _script(f"{reading.row.heading}\n{self.text}")
        self._towards = self._script.direction if self._script else Qt.LayoutDirection.LeftToRight
        if self._script:
            setting = setting._replace(leading=setting.leading * self._script.leading // 100)
        self._setting = setting
        #: What stands in each block of the document, in code points, and where each begins in both.
        self._pieces: list[Range] = []
        self._starts: list[int] = []
        self._places: list[int] = []
        self._made: dict[
            tuple[BlockKind, Qt.LayoutDirection, bool], tuple[QTextBlockFormat, QTextCharFormat]
        ] = {}
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

    def let_go(self) -> None:
        """It is no longer shown. A document that QTextEdit.document() has handed out belongs to the view from
        then on, for Qt for Python, and would lie in memory as long as the view (400 kB an article)."""
        self.document.setParent(None)

    def position(self, offset: int) -> int:
        """Where the document shows the text's code point `offset`; between blocks, the next block's start."""
        if not self.blocks:
            return 0
        i = max(0, bisect_right(self._starts, offset) - 1)
        start, end = self._pieces[i]
        if offset > end and i + 1 < len(self._pieces):
            return self._places[i + 1]
        return self._places[i] + utf16(self.text[start : max(start, min(offset, end))])

    def offset(self, position: int) -> int:
        """The code point shown at a place of the document; above the body, its first."""
        if not self.blocks:
            return 0
        i = bisect_right(self._places, position) - 1
        if i < 0:
            return self.blocks[0].start
        start, end = self._pieces[i]
        units = position - self._places[i]
        shown = self.text[start:end]
        if utf16(shown) == len(shown):
            return start + min(units, len(shown))
        for n, c in enumerate(shown):
            if units <= 0:
                return start + n
            units -= 2 if c > "\uffff" else 1
        return end

    def cursor(self, start: int, end: int) -> QTextCursor:
        """A Qt cursor that selects text[start:end]."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.position(start))
        if end != start:
            cursor.setPosition(self.position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _head(self, reading: Reading, dateline: str) -> None:
        s, row = self._setting, reading.row
        meta = self._char(fonts.SANS, max(_LEAST, s.size * 0.68), s.theme.dim)
        above = _spaced(s, s.size * 0.68, above=0, below=0.55)
        if self._towards is Qt.LayoutDirection.RightToLeft:
            from reader.ui.scripts import isolated

            above.setLayoutDirection(self._towards)
            dateline = isolated(dateline)
        self._paragraph(dateline, above, meta, first=True)
        size = s.size * (1.72 if row.title is not None and len(row.title) <= _LONG else 1.35)
        weight = QFont.Weight.Normal if row.title is None else QFont.Weight.Bold
        italic = row.title is None and not has_other_script(row.heading)
        title = self._char(s.family, size, s.theme.title, weight=weight, italic=italic)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(s.size * 1.05)
        spacing.setLayoutDirection(self._direction(row.heading))
        spacing.setHeadingLevel(1)
        self._paragraph(row.heading, spacing, title)

    def _block(self, block: Block) -> None:
        words = self.text[block.start : block.end]
        spacing, char = self._formats(block.kind, self._direction(words), first=not self._starts)
        for start, end in _pieces(self.text, block):
            margins = spacing
            if (start, end) != (block.start, block.end):
                margins = QTextBlockFormat(spacing)
                margins.setTopMargin(spacing.topMargin() if start == block.start else 0)
                margins.setBottomMargin(spacing.bottomMargin() if end == block.end else 0)
            self._paragraph(self.text[start:end], margins, char)
            self._pieces.append((start, end))
            self._starts.append(start)
            self._places.append(self._cursor.block().position())

    def _direction(self, words: str) -> Qt.LayoutDirection:
        if self._script is None:
            return Qt.LayoutDirection.LeftToRight
        from reader.ui.scripts import direction

        return direction(words, self._towards)

    def _underline(self, link: Link) -> None:
        """A link is a quiet line below its words; what it leads to opens by key."""
        if link.start < link.end <= len(self.text):
            line = QTextCharFormat()
            line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            line.setUnderlineColor(QColor(self._setting.theme.faded))
            self.cursor(link.start, link.end).mergeCharFormat(line)

    def _formats(
        self, kind: BlockKind, towards: Qt.LayoutDirection, *, first: bool
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """How a kind of block is set; made once for all blocks of the kind."""
        key = (kind, towards, first)
        if key not in self._made:
            spacing, char = self._new_formats(kind, first=first)
            spacing.setLayoutDirection(towards)
            if kind in (BlockKind.QUOTE, BlockKind.ITEM):
                to_left = towards is Qt.LayoutDirection.RightToLeft
                indent = spacing.setRightMargin if to_left else spacing.setLeftMargin
                indent(self._setting.size * 1.4)
            self._made[key] = spacing, char
        return self._made[key]

    def _new_formats(self, kind: BlockKind, *, first: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        s, below = self._setting, 0.72
        if kind is BlockKind.HEADING:
            size = s.size * 1.08
            spacing = _spaced(s, size, above=0 if first else 0.85, below=0.3)
            spacing.setHeadingLevel(2)
            return spacing, self._char(s.family, size, s.theme.title, weight=QFont.Weight.Bold)
        if kind in _SMALL:
            char = self._char(fonts.SANS, max(_LEAST, s.size * 0.8), s.theme.dim)
            return _spaced(s, s.size * 0.8, above=0, below=below), char
        return _spaced(s, s.size, above=0, below=below), self._char(s.family, s.size, s.theme.text)

    def _char(
        self,
        family: str,
        pixels: float,
        colour: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        italic: bool = False,
    ) -> QTextCharFormat:
        """Letters of a family; what it lacks, in the faces for the script of the article."""
        font = fonts.face(family, pixels, weight=weight, italic=italic)
        if self._script:
            faces = self._script.sans if family == fonts.SANS else self._script.serif
            font.setFamilies([*font.families(), *faces])
        char = QTextCharFormat()
        char.setFont(font)
        char.setForeground(QColor(colour))
        return char

    def _paragraph(
        self, words: str, spacing: QTextBlockFormat, char: QTextCharFormat, *, first: bool = False
    ) -> None:
        if first:
            self._cursor.setBlockFormat(spacing)
            self._cursor.setBlockCharFormat(char)
        else:
            self._cursor.insertBlock(spacing, char)
        self._cursor.insertText(_unbroken(words), char)


def _unbroken(words: str) -> str:
    """Words as one block. Sign by sign, because str.translate takes 20 ms for a book that is not in ASCII."""
    for sign in _BREAKING:
        if sign in words:
            words = words.replace(sign, " ")
    # At the very beginning Qt takes these for a byte order mark, and leaves it out.
    return f"\u200b{words[1:]}" if words.startswith(("\ufeff", "\ufffe")) else words


def _pieces(text: str, block: Block) -> Iterator[Range]:
    """A block in pieces that Qt sets quickly: every key costs it a whole block, and a book has been captured
    as one. They part behind a full stop, or else a space, so that only a line is seen to end early."""
    start = block.start
    while block.end - start > _LONGEST:
        reach = start + _LONGEST
        after = [text.rfind(sign, start + _LONGEST // 2, reach) + len(sign) for sign in (". ", "。", " ")]
        cut = next((at for at in after if at > start + _LONGEST // 2), reach)
        yield start, cut
        start = cut
    yield start, block.end


def _script(words: str) -> Script | None:
    """What the script of a text asks; None where it is Latin, Greek or Cyrillic and asks nothing."""
    if not has_other_script(words):
        return None
    from reader.ui.scripts import script_of

    return script_of(words)


def _spaced(s: Setting, size: float, *, above: float, below: float) -> QTextBlockFormat:
    """Leading of a block set in `size` pixels; the space around it in ems of the text."""
    block = QTextBlockFormat()
    block.setLineHeight(size * s.leading / 100, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    block.setTopMargin(s.size * above)
    block.setBottomMargin(s.size * below)
    return block

"""The caret: a place between two letters, walked by letter, word, line, sentence and paragraph, and what
is selected from where it began. Made when it is asked for; the sentence cursor stands where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QTextCursor

from reader.model.units import Unit
from reader.ui import scrolling

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.model.body import Range
    from reader.ui.document import PageDocument
    from reader.ui.page import Page
    from reader.ui.theme import Theme

_WIDTH = 2.0


class Caret:
    """Stands in the text of a page, first where the reading cursor's range begins.

    Letters are what a reader takes for one (an accent goes with its letter), lines are those on the
    screen, and left and right are the screen's, also where the script runs to the left.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        start, end = page.reader.range
        #: The code point the caret stands before, and the one it selects from.
        self.offset = start
        self._anchor: int | None = None
        #: Qt's own cursor; it remembers the column while it goes up and down.
        self.cursor = self._content.cursor(start, start)
        self._whole_lines = False
        self._shown: Range = (0, 0)
        if page.reader.grown:
            self.take(start, end)
        else:
            self._stands(follow=False)

    @property
    def selecting(self) -> bool:
        return self._anchor is not None

    @property
    def selection(self) -> Range:
        """What is selected, in code points; empty at the caret where nothing is."""
        if self._anchor is None:
            return self.offset, self.offset
        start, end = min(self.offset, self._anchor), max(self.offset, self._anchor)
        if self._whole_lines:
            start, end = self._line(start)[0], max(end, self._line(end)[1])
        return start, end

    # moving

    def move(self, operation: QTextCursor.MoveOperation, times: int = 1) -> None:
        """By Qt's letters and lines. The head above the text is no place to stand."""
        first = self._content.position(self._ends[0])
        for _ in range(times):
            before = self.cursor.position()
            self.cursor.movePosition(operation)
            if self.cursor.position() < first:
                self.cursor.setPosition(before)
        self.offset = self._content.offset(self.cursor.position())
        self._stands()

    def forward(self, unit: Unit, times: int = 1) -> None:
        """To where the next unit begins; past the last one, to the end of the text."""
        offset = self.offset
        for _ in range(times):
            found = self._page.reader.units.after(unit, offset)
            offset = found[0] if found else self._ends[1]
        self.stand(offset)

    def back(self, unit: Unit, times: int = 1) -> None:
        """To where this unit begins, or the one before; at the first one, to the beginning of the text."""
        offset = self.offset
        for _ in range(times):
            found = self._page.reader.units.before(unit, offset)
            offset = found[0] if found else self._ends[0]
        self.stand(offset)

    def to_end(self, unit: Unit, times: int = 1) -> None:
        """To where this unit ends, or the next one."""
        offset = self.offset
        for _ in range(times):
            found = self._page.reader.units.ending_after(unit, offset)
            offset = found[1] if found else self._ends[1]
        self.stand(offset)

    def to_top(self) -> None:
        """To the first letter of the text."""
        self.stand(self._ends[0])

    def to_bottom(self) -> None:
        """Behind the last letter of the text."""
        self.stand(self._ends[1])

    def stand(self, offset: int) -> None:
        """Put the caret before a code point."""
        self.offset = offset
        self.cursor.setPosition(self._content.position(offset))
        self._stands()

    def stand_again(self) -> None:
        """The same text is set anew: stand in the new document where the caret stood in the old one."""
        self.cursor = self._content.cursor(self.offset, self.offset)
        self._stands(follow=False)

    def follow(self, where: Range) -> None:
        """Go where something else has put the reading cursor (a search hit, a highlight, a click)."""
        if where != self._shown:
            self._anchor, self._shown = None, where
            if not where[0] <= self.offset <= where[1]:
                self.offset = where[0]
                self.cursor.setPosition(self._content.position(where[0]))

    # selecting

    def select(self, *, whole_lines: bool = False) -> None:
        """Begin to select at the caret; the same again drops what is selected."""
        if self._anchor is not None and self._whole_lines == whole_lines:
            self.drop()
            return
        if self._anchor is None:
            self._anchor = self.offset
        self._whole_lines = whole_lines
        self._stands()

    def extend(self) -> None:
        """See to it that what follows selects: the caret's place is the other end, if there is none yet."""
        if self._anchor is None:
            self._anchor, self._whole_lines = self.offset, False

    def drop(self) -> None:
        """Select nothing; the caret stays."""
        self._anchor, self._whole_lines = None, False
        self._stands()

    def take(self, start: int, end: int) -> None:
        """Select a stretch of the text, the caret at its end."""
        self._anchor, self._whole_lines = start, False
        self.stand(end)

    def take_sentence(self, times: int = 1) -> None:
        """Select the sentence the caret stands in; again, the next one too."""
        units = self._page.reader.units
        start, end = self.selection
        if start == end:
            here = units.at(Unit.SENTENCE, start)
            start, end = here or (start, end)
            times -= 1
        for _ in range(times):
            following = units.ending_after(Unit.SENTENCE, end)
            end = following[1] if following else end
        self.take(start, end)

    def swap_ends(self) -> None:
        """Put the caret to the other end of what is selected."""
        if self._anchor is not None:
            other, self._anchor = self._anchor, self.offset
            self.stand(other)

    # showing

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the caret; it does not blink."""
        where = self._page.cursorRect(self.cursor)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRect(QRectF(where.left() - _WIDTH / 2, where.top(), _WIDTH, where.height()))

    # inside

    @property
    def _content(self) -> PageDocument:
        assert self._page.content
        return self._page.content

    @property
    def _ends(self) -> Range:
        """Where the text begins and ends, in code points."""
        blocks = self._content.blocks
        return (blocks[0].start, blocks[-1].end) if blocks else (0, 0)

    def _line(self, offset: int) -> Range:
        """The line on the screen that holds a code point, without the space it may end with. Qt's own end of
        a line is before its last letter where no space follows, as in Chinese."""
        cursor = self._content.cursor(offset, offset)
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        first = block.position() + line.textStart()
        start, end = self._content.offset(first), self._content.offset(first + line.textLength())
        return start, start + len(self._content.text[start:end].rstrip())

    def _stands(self, *, follow: bool = True) -> None:
        """Tell the page: the reading cursor takes what is selected, or the sentence the caret stands in."""
        reader = self._page.reader
        start, end = self.selection
        if start < end:
            reader.select(start, end)
        else:
            reader.go_to(self.offset)
        self._shown = reader.range
        self._tell_qt()
        if self._page.caret is self:
            self._page.refresh_cursor(follow=False)
            if follow:
                scrolling.bring_into_view(self._page, (self.offset, self.offset))

    def _tell_qt(self) -> None:
        """Qt's own selection is what screen readers ask for."""
        start, end = self.selection
        told = self._content.cursor(*((end, start) if self.offset == start else (start, end)))
        self._page.setTextCursor(told)

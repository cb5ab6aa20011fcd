"""An item of the notes desk: set in type, as high as its words need, and painted.

A quote takes at most five lines and a note as many; nothing is set that is not seen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from reader.model.desk import DeskItem, Grouping
from reader.model.highlight import COLORS
from reader.model.hits import ranges
from reader.model.markdown import Kind, blocks
from reader.model.query import Term
from reader.model.wording import number
from reader.ui import fonts
from reader.ui.canvas import tick
from reader.ui.desk_line import parts
from reader.ui.document import has_other_script, utf16
from reader.ui.headings import Heading
from reader.ui.mirroring import upright, write
from reader.ui.note_text import SIZE
from reader.ui.scripts import direction, has_italics
from reader.ui.telling import PARTED
from reader.ui.theme import Theme

#: Room around an item, around the words of a quote, and between quote, note and the line below (pixels).
LEFT, RIGHT, _TOP, _INSET, _GAP = 22, 18, 12, 11, 6
_EDGE = 3
#: The most lines of a quote and of a note, and the most characters that are looked at for them.
_LINES, _HEAD = 5, 1500
_BREAK = "\u2028"


class Set(NamedTuple):
    """An item set in type: quote and note where there are any, with their heights in pixels."""

    quote: QTextLayout | None
    quote_height: int
    note: QTextLayout | None
    note_height: int

    def height(self, line: int) -> int:
        """Of the whole item, whose last line is so high."""
        note = self.note_height + _GAP if self.note_height else 0
        quote = self.quote_height + _GAP if self.quote_height else 0
        return 2 * _TOP + quote + note + line


class DeskCell:
    """Sets and paints items."""

    def __init__(self, theme: Theme, color_of: Callable[[str], str]) -> None:
        self.theme = theme
        #: The colour of a tag, "" for one without.
        self.color_of = color_of
        #: The words that are looked for, which are lit.
        self.terms: tuple[Term, ...] = ()
        #: The size of the text of articles, in pixels.
        self.text = fonts.TEXT
        self._meta = fonts.sans(12.5)
        self._metrics = QFontMetrics(self._meta)
        self._heading = fonts.sans(13.5, weight=QFont.Weight.DemiBold)
        self._set: dict[str, Set] = {}
        self._width = 0

    @property
    def line(self) -> int:
        """The height of the line below an item."""
        return self._metrics.height()

    @property
    def heading(self) -> int:
        """The height of a heading."""
        return QFontMetrics(self._heading).height() + 16

    @property
    def usual(self) -> int:
        """The height of an item before it is set: two lines of a quote."""
        return 2 * _TOP + _GAP + self.line + 2 * fonts.px(fonts.beside_text(24, self.text)) + 8

    @property
    def note(self) -> QFont:
        """The type of notes."""
        return fonts.sans(fonts.beside_text(SIZE, self.text))

    def reset(self) -> None:
        """Set everything anew."""
        self._set = {}

    def set(self, item: DeskItem, width: int) -> Set:
        """An item in type, in a column so wide."""
        if width != self._width:
            self._width, self._set = width, {}
        if item.id not in self._set:
            if len(self._set) > 400:
                self._set = {}
            self._set[item.id] = self._laid(item, width - LEFT - RIGHT - _EDGE - 2 * _INSET)
        return self._set[item.id]

    def note_room(self, item: DeskItem, rect: QRect) -> QRect:
        """Where the editor of an item's note stands: where the note does."""
        made = self.set(item, rect.width())
        above = made.quote_height + _GAP if made.quote_height else 0
        return QRect(rect.left() + LEFT, rect.top() + _TOP + above, rect.width() - LEFT - RIGHT, 0)

    def _laid(self, item: DeskItem, width: int) -> Set:
        quote, quote_height, note, note_height = None, 0, None, 0
        if item.highlight:
            words = " ".join(item.highlight.quote.exact[: 2 * _HEAD].split())[:_HEAD]
            font = fonts.serif(fonts.beside_text(16, self.text), italic=has_italics(words))
            quote, height = self._wrapped(words, font, width)
            quote_height = height + 10
        if item.words.strip():
            note, note_height = self._wrapped(note_words(item.words), self.note, width)
        return Set(quote, quote_height, note, note_height)

    def _wrapped(self, words: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
        """Words in lines, the last one elided where there are too many."""
        layout, height, rest = self._lines(words, font, width)
        if rest:
            units = words.encode("utf-16-le", "replace")
            tail = units[2 * rest :].decode("utf-16-le", "replace").split(_BREAK)[0]
            # One that ends where its words do still says that there are more.
            last = QFontMetrics(font).elidedText(f"{tail} …", Qt.TextElideMode.ElideRight, width)
            layout, height, _ = self._lines(
                units[: 2 * rest].decode("utf-16-le", "replace") + last, font, width
            )
        return layout, height

    def _lines(self, words: str, font: QFont, width: int) -> tuple[QTextLayout, int, int]:
        """The layout, its height, and where its last line begins if more than all lines would be needed."""
        side = direction(words) if has_other_script(words) else Qt.LayoutDirection.LeftToRight
        option = QTextOption(_edge(side))
        option.setTextDirection(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(words, font)
        layout.setTextOption(option)
        layout.setFormats(self._lit(words))
        leading = QFontMetrics(font).height() * 1.12
        layout.beginLayout()
        y, begun, rest = 0.0, 0, 0
        for n in range(_LINES + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            if n == _LINES:
                rest = begun
                break
            begun = line.textStart()
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += leading
        layout.endLayout()
        return layout, round(y), rest

    def _lit(self, words: str) -> list[QTextLayout.FormatRange]:
        lit = []
        for start, end in ranges(words, self.terms) if self.terms else ():
            found = QTextLayout.FormatRange()
            found.start, found.length = utf16(words[:start]), utf16(words[start:end])
            found.format = QTextCharFormat()
            found.format.setBackground(QColor(self.theme.hit))
            found.format.setForeground(QColor(self.theme.text))
            lit.append(found)
        return lit

    # paint

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        item: DeskItem,
        grouping: Grouping,
        *,
        chosen: bool,
        active: bool,
        picked: bool,
        room: int | None = None,
    ) -> None:
        """Paint an item; `room` is the height of the editor that stands in the place of its note."""
        t = self.theme
        self._ground(painter, rect, chosen=chosen, active=active, picked=picked)
        made = self.set(item, rect.width())
        inner = rect.adjusted(LEFT, _TOP, -RIGHT, -_TOP)
        x, y, wide = inner.left() + _EDGE + _INSET, inner.top(), inner.width() - _EDGE - 2 * _INSET
        if made.quote and item.highlight:
            self._quote(painter, QRect(inner.left(), y, inner.width(), made.quote_height), item)
            painter.setPen(QColor(t.text))
            _draw(painter, made.quote, QRect(x, y + 5, wide, made.quote_height))
            y += made.quote_height + _GAP
        if room is not None:
            y += room + _GAP
        elif made.note:
            painter.setPen(QColor(t.text))
            _draw(painter, made.note, QRect(x, y, wide, made.note_height))
            y += made.note_height + _GAP
        below = QRect(x, y, inner.right() - x - _INSET, self.line)
        self._below(painter, below, item, grouping)

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading, aside: str) -> None:
        """Paint the heading of a group at the top of its first row: its words, what is beside, its count."""
        t, middle = self.theme, Qt.AlignmentFlag.AlignVCenter
        band = QRect(rect.left(), rect.top(), rect.width(), self.heading)
        painter.fillRect(band, QColor(t.chrome))
        inner = band.adjusted(LEFT, 0, -RIGHT, 0)
        painter.setFont(self._meta)
        painter.setPen(QColor(t.dim))
        count = number(heading.articles)
        write(painter, inner, int(middle | Qt.AlignmentFlag.AlignRight), count)
        room = inner.width() - self._metrics.horizontalAdvance(count) - 16
        painter.setFont(self._heading)
        painter.setPen(QColor(t.title))
        metrics = QFontMetrics(self._heading)
        words = metrics.elidedText(heading.words, Qt.TextElideMode.ElideRight, room)
        write(painter, inner, int(middle | Qt.AlignmentFlag.AlignLeft), words, own=True)
        painter.setFont(self._meta)
        painter.setPen(QColor(t.dim))
        taken = metrics.horizontalAdvance(words) + 14
        if self._metrics.horizontalAdvance(aside) > room - taken:
            aside = aside.partition(PARTED)[0]
        if self._metrics.horizontalAdvance(aside) <= room - taken:
            where = inner.adjusted(taken, 0, 0, 0)
            write(painter, where, int(middle | Qt.AlignmentFlag.AlignLeft), aside)

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, active: bool, picked: bool) -> None:
        t = self.theme
        painter.fillRect(rect, QColor(t.selected if chosen else t.cursor if picked else t.page))
        if chosen or picked:
            edge = QColor(t.accent if active or picked else t.faded)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), edge)
        if not chosen:
            line = QRect(rect.left() + LEFT, rect.bottom(), rect.width() - LEFT - RIGHT, 1)
            painter.fillRect(line, QColor(t.hairline))
        if picked:
            tick(painter, rect.left() + 8.0, rect.top() + _TOP + 14.0, QColor(t.accent))

    def _quote(self, painter: QPainter, where: QRect, item: DeskItem) -> None:
        """The ground of a quote in its colour; one that is lost or removed has its edge alone."""
        assert item.highlight
        color = item.highlight.color
        ground, edge = self.theme.marks[COLORS.index(color) if color in COLORS else 0]
        if not (item.lost or item.removed):
            painter.fillRect(where, QColor(ground))
        words = item.highlight.quote.exact
        left = where.left()
        if has_other_script(words) and direction(words) is Qt.LayoutDirection.RightToLeft:
            left = where.right() - _EDGE + 1
        with upright(painter, where):
            painter.fillRect(QRect(left, where.top(), _EDGE, where.height()), QColor(edge))

    def _below(self, painter: QPainter, where: QRect, item: DeskItem, grouping: Grouping) -> None:
        """The quiet line (desk_line.py)."""
        painter.setFont(self._meta)
        metrics, middle = self._metrics, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for part in parts(item, grouping, where.width(), metrics, self.theme, self.color_of):
            painter.setPen(QColor(part.color))
            write(painter, where.adjusted(part.left, 0, 0, 0), int(middle), part.words)


def note_words(note: str) -> str:
    """A note as it is read, without the marks of its Markdown, one line a line."""
    lines = []
    for block in blocks(note[:_HEAD]):
        words = "".join(span.text for span in block.spans)
        lead = f"{block.marker} " if block.marker else "❝ " if block.quoted else ""
        if words.strip() or block.kind is not Kind.RULE:
            lines.append(lead + words.strip().replace("\n", _BREAK))
    return _BREAK.join(line for line in lines if line.strip())


def _draw(painter: QPainter, layout: QTextLayout, where: QRect) -> None:
    with upright(painter, where):
        layout.draw(painter, where.topLeft().toPointF())


def _edge(side: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    edge = Qt.AlignmentFlag
    at = edge.AlignRight if side is Qt.LayoutDirection.RightToLeft else edge.AlignLeft
    return edge.AlignAbsolute | at

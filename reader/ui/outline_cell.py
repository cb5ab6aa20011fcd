"""An item of an outline: set in type, as high as its words need, and painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from reader.model.highlight import COLORS
from reader.model.outline import Item, Kind, Standing
from reader.model.wording import number, tr
from reader.ui import fonts
from reader.ui.canvas import tick
from reader.ui.desk_cell import note_words
from reader.ui.document import has_other_script
from reader.ui.mirroring import apart, is_mirrored, upright, write
from reader.ui.note_text import SIZE
from reader.ui.outline_model import called, state, whence
from reader.ui.scripts import direction, has_italics, isolated
from reader.ui.telling import PARTED
from reader.ui.theme import Theme

#: Room around an item, a step of depth, the edge of a quote, room around its words, and between the parts.
_LEFT, _RIGHT, _TOP, _STEP, _EDGE, _INSET, _GAP = 30, 14, 9, 28, 3, 11, 5
#: So deep the steps are seen; what lies deeper stands below them.
_STEPS = 10
#: The most characters that are set: the rest is in the text, and in what is exported.
_MOST = 600
_LEADING = 1.14
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_AT_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Part(NamedTuple):
    """Words in type, their height and the width that they have in pixels; no words are no lines."""

    layout: QTextLayout | None
    height: int
    width: int


class Set(NamedTuple):
    """An item in type: its words, the note on them, and whether a quiet line stands below."""

    words: Part
    remark: Part
    below: bool


class OutlineCell:
    """Sets and paints items. `room` is the height of an editor that stands in the place of what it writes."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        #: The size of the text of articles, in pixels.
        self.text = fonts.TEXT
        self._meta = fonts.sans(12.5)
        self._metrics = QFontMetrics(self._meta)
        self._set: dict[Item, Set] = {}
        self._width = 0

    @property
    def usual(self) -> int:
        """The height of an item before it is set: two lines of a quote, and the line below."""
        return 2 * _TOP + _GAP + self._metrics.height() + 2 * fonts.px(fonts.beside_text(22, self.text)) + 10

    @property
    def remark(self) -> QFont:
        """The type of the notes on what is quoted."""
        return fonts.sans(fonts.beside_text(SIZE, self.text))

    def type_of(self, item: Item) -> QFont:
        """The type of an item's words."""
        if item.kind is Kind.HEADING:
            size = fonts.beside_text((20, 18, 16.5)[min(item.depth, 2)], self.text)
            return fonts.serif(size, weight=QFont.Weight.Bold)
        if item.kind is Kind.HIGHLIGHT:
            return fonts.serif(fonts.beside_text(16, self.text), italic=has_italics(item.words))
        return fonts.sans(fonts.beside_text(15, self.text))

    def reset(self) -> None:
        """Set everything anew."""
        self._set = {}

    def height(self, item: Item, width: int, room: int | None) -> int:
        """Of a row so wide, in pixels."""
        made = self._made(item, width)
        words, remark = made.words.height, made.remark.height
        if room is not None:
            words, remark = (room, remark) if item.own else (words, room)
            if item.kind is Kind.NOTE:
                words, remark = room, 0
        below = self._metrics.height() + _GAP if made.below else 0
        lead = fonts.px(7) if item.kind is Kind.HEADING else 0
        return 2 * _TOP + lead + words + (remark + _GAP if remark else 0) + below

    def place(self, item: Item, rect: QRect) -> QRect:
        """Where the editor of an item stands in its row; its height is not told."""
        left = rect.left() + _LEFT + _indent(item, rect.width())
        top = rect.top() + _TOP + (fonts.px(7) if item.kind is Kind.HEADING else 0)
        if item.kind is Kind.HIGHLIGHT:
            top += self._made(item, rect.width()).words.height + _GAP
        return QRect(left, top, rect.right() - _RIGHT - left, 0)

    def is_angle(self, item: Item, rect: QRect, x: float) -> bool:
        """Whether a place across a row is that of the angle before its words."""
        left = rect.left() + _LEFT + _indent(item, rect.width())
        return left - 26 <= x < left

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        item: Item,
        *,
        chosen: bool,
        active: bool,
        picked: bool,
        beneath: int,
        folded: bool,
        room: int | None = None,
    ) -> None:
        """Paint an item; `beneath` is how many lie beneath it."""
        self._ground(painter, rect, chosen=chosen, active=active, picked=picked)
        made = self._made(item, rect.width())
        left = rect.left() + _LEFT + _indent(item, rect.width())
        y = rect.top() + _TOP + (fonts.px(7) if item.kind is Kind.HEADING else 0)
        if beneath:
            line = QRect(left, y, rect.right() - _RIGHT - left, QFontMetrics(self.type_of(item)).height())
            self._fold(painter, line, item, beneath if folded else 0)
        writes_words = room is not None and item.kind is not Kind.HIGHLIGHT
        if writes_words:
            y += room or 0
        else:
            self._words(painter, QRect(left, y, rect.right() - _RIGHT - left, made.words.height), item, made)
            y += made.words.height
        x = left + self._inset(item)
        if room is not None and not writes_words:
            y += room + _GAP
        elif made.remark.layout and not writes_words:
            painter.setPen(QColor(self.theme.text))
            _draw(painter, made.remark, x, y + _GAP)
            y += made.remark.height + _GAP
        if made.below:
            where = QRect(x, y + _GAP, rect.right() - _RIGHT - x, self._metrics.height())
            self._below(painter, where, item)

    # setting

    def _made(self, item: Item, width: int) -> Set:
        if width != self._width or len(self._set) > 600:
            self._width, self._set = width, {}
        if item not in self._set:
            inset = self._inset(item)
            room = max(80, width - _LEFT - _RIGHT - _indent(item, width) - 2 * inset)
            words = _wrapped(_said(item), self.type_of(item), room, at_edge=item.kind is Kind.HEADING)
            if item.kind is Kind.HIGHLIGHT:
                words = words._replace(height=words.height + 10)
            remark = Part(None, 0, 0)
            if item.remark.strip():
                remark = _wrapped(note_words(item.remark), self.remark, room)
            self._set[item] = Set(words, remark, bool(whence(item) or state(item)))
        return self._set[item]

    def _inset(self, item: Item) -> int:
        return _EDGE + _INSET if item.kind is Kind.HIGHLIGHT else 0

    # painting

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, active: bool, picked: bool) -> None:
        t = self.theme
        painter.fillRect(rect, QColor(t.selected if chosen else t.cursor if picked else t.page))
        if chosen or picked:
            edge = QColor(t.accent if active or picked else t.faded)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), edge)
        if picked:
            tick(painter, rect.left() + 8.0, rect.top() + _TOP + 14.0, QColor(t.accent))

    def _words(self, painter: QPainter, where: QRect, item: Item, made: Set) -> None:
        t = self.theme
        x, y = where.left(), where.top()
        if item.kind is Kind.HIGHLIGHT:
            ground, edge = t.marks[COLORS.index(item.color) if item.color in COLORS else 0]
            if item.standing is Standing.THERE:
                painter.fillRect(where, QColor(ground))
            to_left = direction(item.words) is Qt.LayoutDirection.RightToLeft
            side = where.right() - _EDGE + 1 if to_left else where.left()
            with upright(painter, where):
                painter.fillRect(QRect(side, where.top(), _EDGE, where.height()), QColor(edge))
            x, y = x + self._inset(item), y + 5
        colour = t.title if item.kind is Kind.HEADING else t.text
        painter.setPen(QColor(colour if item.words.strip() else t.faded))
        _draw(painter, made.words, x, y)

    def _below(self, painter: QPainter, where: QRect, item: Item) -> None:
        """The quiet line: what has become of it, its tags, where it is from."""
        t = self.theme
        loud = [state(item)] if state(item) else []
        loud += [tr("note on the article")] if item.kind is Kind.NOTE else []
        words = PARTED.join(whence(item))
        parts = [(t.accent, "  ·  ".join(loud)), (t.text, "  ".join(apart(f"#{tag}") for tag in item.tags))]
        parts.append((t.dim, isolated(words) if has_other_script(words) or is_mirrored() else words))
        painter.setFont(self._meta)
        for colour, said in parts:
            if said and where.width() > 20:
                shown = self._metrics.elidedText(said, Qt.TextElideMode.ElideRight, where.width())
                painter.setPen(QColor(colour))
                write(painter, where, _MIDDLE, shown)
                where.setLeft(where.left() + self._metrics.horizontalAdvance(shown) + 14)

    def _fold(self, painter: QPainter, line: QRect, item: Item, folded: int) -> None:
        """An angle before the first line of what has items beneath it: pointing down, or to the right where
        they are folded; then their number stands at the line's end."""
        lead = 5 if item.kind is Kind.HIGHLIGHT else 0
        x, y = line.left() - 13.0, line.top() + lead + line.height() / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.dim), 1.6))
        across = [QPointF(x - 2, y - 4), QPointF(x + 2.5, y), QPointF(x - 2, y + 4)]
        down = [QPointF(x - 4, y - 2), QPointF(x, y + 2.5), QPointF(x + 4, y - 2)]
        painter.drawPolyline(across if folded else down)
        painter.restore()
        if folded and item.kind is not Kind.HIGHLIGHT:
            painter.setFont(self._meta)
            painter.setPen(QColor(self.theme.dim))
            write(painter, line, _AT_END, number(folded))


def _draw(painter: QPainter, part: Part, x: int, y: int) -> None:
    if part.layout:
        with upright(painter, QRect(x, y, part.width, part.height)):
            part.layout.draw(painter, QPointF(x, y))


def _indent(item: Item, width: int) -> int:
    """How far in an item stands in a row so wide: the deepest leave two thirds of it to their words."""
    return min(fonts.px(_STEP), width // (3 * _STEPS)) * min(item.depth, _STEPS)


def _said(item: Item) -> str:
    """The words as they are read: a quote runs on over the lines of its capture."""
    if item.own or item.kind is Kind.NOTE:
        heading = item.kind is Kind.HEADING
        return (item.words if heading else note_words(item.words)) or called(item.kind)
    return " ".join(item.words.split())


def _wrapped(words: str, font: QFont, width: int, *, at_edge: bool = False) -> Part:
    """Words in lines of a width; lines of one's own stay apart. In a window that runs to the left all lines
    can begin at its edge."""
    shown = words.strip()
    shown = shown if len(shown) <= _MOST else f"{shown[:_MOST].rsplit(' ', 1)[0]} …"
    side = direction(shown) if has_other_script(shown) else Qt.LayoutDirection.LeftToRight
    right = side is Qt.LayoutDirection.RightToLeft or (at_edge and is_mirrored())
    edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | edge)
    option.setTextDirection(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(shown.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    leading = QFontMetrics(font).height() * _LEADING
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += leading
    layout.endLayout()
    return Part(layout, round(y), width)

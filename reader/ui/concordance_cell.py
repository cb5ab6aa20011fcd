"""A row of the concordance: the words in the middle, what stands left and right of them, and the article.

A line is set as one paragraph, so that letters join and directions mix as they do in the text; in one that
runs from right to left, what stands before the words is at their right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.model.concordance import WIDTH, Sorting, shortened_left, shortened_right
from reader.model.highlight import COLORS
from reader.model.sentences import words
from reader.ui import fonts
from reader.ui.canvas import tick
from reader.ui.concordance_model import whence
from reader.ui.document import has_other_script, utf16
from reader.ui.mirroring import upright, write
from reader.ui.scripts import direction

if TYPE_CHECKING:
    from reader.library.concordance import Shown
    from reader.model.concordance import Line
    from reader.ui.theme import Theme

#: Room beside the columns, between them, and above and below a line (pixels).
LEFT, RIGHT, _GAP, _ABOVE = 22, 18, 18, 5
#: Where the words begin, in hundredths of the width that the line has.
_MIDDLE = 45
#: The widths of day, source and title, and from which width of the row on each is shown (pixels at the usual
#: size of letters).
_COLUMNS = ((86, 660), (132, 800), (230, 1080))
#: Half the width of the widest letters (pixels).
_HALF = 9
#: Wider than any line (pixels).
_ENDLESS = 100_000
#: So many lines are kept set in type.
_KEPT = 400
#: The columns of words that a sorting goes by first: negative ones stand left of the node.
_FIRST = {
    Sorting.LEFT_1: -1,
    Sorting.LEFT_2: -2,
    Sorting.LEFT_3: -3,
    Sorting.RIGHT_1: 1,
    Sorting.RIGHT_2: 2,
    Sorting.RIGHT_3: 3,
}


class Set(NamedTuple):
    """A line in type, where it is drawn so that its words stand in the middle (pixels), and whether it runs
    from right to left."""

    layout: QTextLayout
    x: float
    backwards: bool


class ConcordanceCell:
    """Sets and paints lines, all of one height."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.sorting = Sorting.NEWEST
        self._font = fonts.serif(16)
        self._metrics = QFontMetrics(self._font)
        self._meta = fonts.sans(13)
        self._meta_metrics = QFontMetrics(self._meta)
        self._set: dict[int, tuple[Shown, Set]] = {}
        self._width = 0

    @property
    def height(self) -> int:
        """The height of every row."""
        return self._metrics.height() + 2 * _ABOVE

    def reset(self) -> None:
        """Set everything anew."""
        self._set = {}

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        number: int,
        shown: Shown | None,
        *,
        chosen: bool,
        active: bool,
        picked: bool,
        instead: str = "",
    ) -> None:
        """Paint a line by its number; what stands `instead` where there is none, or none yet."""
        self._ground(painter, rect, chosen=chosen, active=active, picked=picked)
        if shown is None:
            self._aside(painter, rect.adjusted(LEFT, 0, -RIGHT, 0), instead)
            return
        inner = rect.adjusted(LEFT, 0, -RIGHT, 0)
        asides = self._asides(rect.width())
        line = inner.adjusted(0, 0, -sum(width + _GAP for width in asides), 0)
        made = self.set(number, shown, line.width())
        painter.save()
        painter.setClipRect(line)
        painter.setPen(QColor(self.theme.text))
        with upright(painter, line):
            made.layout.draw(painter, QPointF(line.left() + made.x, rect.top() + _ABOVE))
        painter.restore()
        left = line.right() + 1
        for words_, width in zip(whence(shown), asides, strict=False):
            left += _GAP
            self._aside(painter, QRect(left, rect.top(), width, rect.height()), words_)
            left += width

    def set(self, number: int, shown: Shown, width: int) -> Set:
        """A line in type, in a column so wide."""
        if width != self._width or len(self._set) > _KEPT:
            self._width, self._set = width, {}
        known = self._set.get(number)
        if known is None or known[0] is not shown:
            known = self._set[number] = shown, self._laid(shown, width)
        return known[1]

    def _asides(self, width: int) -> list[int]:
        """The widths of the columns beside the line, as many as there is room for."""
        return [fonts.px(wide) for wide, from_ in _COLUMNS if width >= fonts.px(from_)]

    def _aside(self, painter: QPainter, where: QRect, said: str) -> None:
        painter.setFont(self._meta)
        painter.setPen(QColor(self.theme.dim))
        shown = self._meta_metrics.elidedText(said, Qt.TextElideMode.ElideRight, where.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        write(painter, where, int(left | Qt.AlignmentFlag.AlignVCenter), shown, own=True)

    # the line

    def _laid(self, shown: Shown, width: int) -> Set:
        line = shown.line
        made = self._typed(line, shown, width)
        fitting = _fitting(line, made, width)
        return made if fitting == line else self._typed(fitting, shown, width)

    def _typed(self, line: Line, shown: Shown, width: int) -> Set:
        text = "".join(line)
        backwards = _runs_back(text)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(self._formats(line, shown))
        layout.beginLayout()
        typed = layout.createLine()
        typed.setLineWidth(_ENDLESS)
        layout.endLayout()
        middle = width * _MIDDLE // 100
        begins: Any = typed.cursorToX(utf16(line.left))
        return Set(layout, (width - middle if backwards else middle) - begins[0], backwards)

    def _formats(self, line: Line, shown: Shown) -> list[QTextLayout.FormatRange]:
        """Highlights on their grounds, the word that is sorted by in an ink of its own, the node lit."""
        t, begins = self.theme, len(line.left)
        ends = begins + len(line.node)
        made = []
        for mark in shown.marks:
            color = COLORS.index(mark.color) if mark.color in COLORS else 0
            made.append(_format(line, begins + mark.start, begins + mark.end, ground=t.marks[color][0]))
        if self.sorting in _FIRST:
            start, end = _sorted_by(line, _FIRST[self.sorting])
            marked = any(begins + mark.start < end and begins + mark.end > start for mark in shown.marks)
            made.append(_format(line, start, end, ink="" if marked else t.accent))
            # The ink does not stand out enough from the ground of every highlight.
            made[-1].format.setFontUnderline(marked)
        made.append(_format(line, begins, ends, ground=t.hit, ink=t.title))
        return made

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, active: bool, picked: bool) -> None:
        t = self.theme
        painter.fillRect(rect, QColor(t.selected if chosen else t.cursor if picked else t.page))
        if chosen or picked:
            edge = QColor(t.accent if active or picked else t.faded)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), edge)
        if picked:
            tick(painter, rect.left() + 8.0, rect.center().y() + 0.5, QColor(t.accent))


def _runs_back(text: str) -> bool:
    return has_other_script(text) and direction(text) is Qt.LayoutDirection.RightToLeft


def _format(line: Line, start: int, end: int, *, ground: str = "", ink: str = "") -> QTextLayout.FormatRange:
    """How code points of a line are drawn, as far as it has them."""
    text = "".join(line)
    # What stands before all that there is room for ends before the line begins.
    start = min(len(text), max(0, start))
    end = max(start, min(len(text), end))
    made = QTextLayout.FormatRange()
    made.start, made.length = utf16(text[:start]), utf16(text[start:end])
    made.format = QTextCharFormat()
    if ground:
        made.format.setBackground(QColor(ground))
    if ink:
        made.format.setForeground(QColor(ink))
    return made


def _sorted_by(line: Line, nth: int) -> tuple[int, int]:
    """The word of a line that it is sorted by first, so many words to the right of the node, or to the left
    where that is negative; (0, 0) where there are not so many."""
    beyond = len(line.left) + len(line.node) if nth > 0 else 0
    found = words(line.right if nth > 0 else line.left, 0, WIDTH)
    if len(found) < abs(nth):
        return 0, 0
    start, end = found[nth - 1 if nth > 0 else nth]
    return beyond + start, beyond + end


def _fitting(line: Line, made: Set, width: int) -> Line:
    """As much of a line as there is room for, cut between words."""
    typed, text = made.layout.lineAt(0), "".join(line)

    def at(x: float) -> int:
        """The code point at a place of the column."""
        units = typed.xToCursor(x - made.x)
        return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))

    # The place found is the nearest, which may lie beyond by half a letter.
    far, near = at(width - _HALF), at(_HALF)
    first, last = (far, near) if made.backwards else (near, far)
    node = len(line.left) + len(line.node)
    left = shortened_left(line.left, max(0, len(line.left) - first - bool(first)))
    return line._replace(left=left, right=shortened_right(line.right, max(0, last - node)))

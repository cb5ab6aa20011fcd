"""How a picture of the library is laid out: what stands where, as a drawing for the screen and for SVG.

No boxes, no legend: each line has its name before it and each number stands where it counts. All is in the
inks of text; the mark that is stood on is in the one accent, and told by its place and its number too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.model.drawing import Anchor, Bar, Drawing, Ink, Mark, Words
from reader.model.insight import Figures, Line, Picture
from reader.model.wording import number
from reader.ui.insight_words import column_name, line_name, told, when

#: How wide words are (pixels), at a size in pixels, and whether bold.
Measure = Callable[[str, float, bool], float]

#: Sizes at the usual size of letters, in pixels: of words and of numbers beside them, the height of a line of
#: bars, of one of numbers, of the sum of lines, of a kind of acts; the room for names at most and for what
#: stands below.
_WORDS, _SMALL, _LINE, _ROW, _SUM, _ACT, _NAMES, _BELOW = 14, 12.5, 30, 24, 74, 110, 210, 26
#: The narrowest and the widest that a bar is with its room; the smallest and largest side of a pair's square.
_NARROWEST, _WIDEST, _LEAST, _MOST = 5, 40, 14, 34
_GAP = 14


class Frame(NamedTuple):
    """What a drawing is laid out in: its room in pixels, the first line and the first column that are shown,
    the mark that is stood on, whether each line has a scale of its own, and how much letters have grown."""

    width: float
    height: float
    measure: Measure
    top: int = 0
    left: int = 0
    at: tuple[int, int] | None = None
    own: bool = False
    grown: float = 1.0

    def px(self, pixels: float) -> float:
        """So many pixels, grown as letters are."""
        return pixels * self.grown

    def on(self, line: int) -> bool:
        """Whether a line is the one that is stood on."""
        return self.at is not None and self.at[0] == line

    def ink(self, line: int, column: int) -> Ink:
        """What a mark is drawn in."""
        if self.at == (line, column):
            return Ink.ACCENT
        return Ink.TEXT if self.on(line) else Ink.DIM

    def cut(self, name: str, room: float, *, bold: bool = False) -> Words:
        """A name as it fits into a room; what was cut says the whole of it."""
        size = self.px(_WORDS)
        if self.measure(name, size, bold) <= room:
            return Words(0, 0, name, size, bold=bold)
        low, high = 0, len(name)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.measure(f"{name[:middle].rstrip()}…", size, bold) <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        return Words(0, 0, f"{name[:low].rstrip()}…", size, bold=bold, whole=name)


def drawn(found: Figures, frame: Frame) -> Drawing:
    """The drawing of a picture."""
    lay = {Picture.TOGETHER: _pairs, Picture.EACH: _each}.get(found.picture, _over_time)
    return lay(found, frame)._replace(title=told(found.picture).title, about=told(found.picture).about)


def fitting(found: Figures, frame: Frame, top: int) -> int:
    """How many lines fit below one another from a line on; at least one."""
    left = frame.height - frame.px(_BELOW)
    for n in range(top, len(found.lines)):
        left -= _height(found, frame, n)
        if left < 0:
            return max(1, n - top)
    return max(1, len(found.lines) - top)


def columns_fitting(found: Figures, frame: Frame) -> int:
    """How many columns fit beside one another."""
    if found.picture in (Picture.TOGETHER, Picture.EACH):
        return len(found.columns)
    room = frame.width - _before(found, frame)
    return max(1, int(room / frame.px(_NARROWEST)))


def whole(found: Figures, frame: Frame) -> Frame:
    """A frame in which all of a picture has room."""
    lines = sum(_height(found, frame, n) for n in range(len(found.lines)))
    wide = frame.width
    if found.picture not in (Picture.TOGETHER, Picture.EACH):
        wide = max(wide, _before(found, frame) + len(found.columns) * frame.px(_NARROWEST))
    return frame._replace(width=wide, height=lines + 2 * frame.px(_BELOW), top=0, left=0)


def _shown(found: Figures, frame: Frame) -> range:
    """The lines that are drawn."""
    return range(frame.top, min(len(found.lines), frame.top + fitting(found, frame, frame.top)))


def _height(found: Figures, frame: Frame, n: int) -> float:
    if found.picture is Picture.TOGETHER:
        return _side(found, frame)
    if found.picture is Picture.READING:
        return frame.px(_ACT)
    if found.picture is Picture.EACH:
        return frame.px(_ROW)
    return frame.px(_SUM if found.lines[n].sum else _LINE)


def _names(found: Figures, frame: Frame) -> float:
    """The room for names: that of the longest one, within bounds."""
    longest = max(
        (frame.measure(line_name(line), frame.px(_WORDS), True) for line in found.lines), default=0.0
    )
    return min(longest, frame.px(_NAMES), frame.width * 0.3)


def _numbers(found: Figures, frame: Frame) -> float:
    most = max((line.total for line in found.lines), default=0)
    return frame.measure(number(most), frame.px(_SMALL), False)


def _before(found: Figures, frame: Frame) -> float:
    """What stands before the bars: names and totals."""
    return _names(found, frame) + _numbers(found, frame) + 2 * frame.px(_GAP)


class _Pen:
    """Gathers what is drawn."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.bars: list[Bar] = []
        self.words: list[Words] = []
        self.marks: list[Mark] = []

    def name(self, line: Line, x: float, y: float, room: float, *, here: bool) -> None:
        """The name of a line, in bold where it is stood on."""
        ink = Ink.TITLE if here else Ink.TEXT
        self.words.append(self.frame.cut(line_name(line), room, bold=here)._replace(x=x, y=y, ink=ink))

    def small(self, text: str, x: float, y: float, ink: Ink = Ink.DIM, anchor: Anchor = Anchor.END) -> None:
        """A number, or a word at an axis."""
        self.words.append(Words(x, y, text, self.frame.px(_SMALL), ink, anchor))

    def drawing(self, width: float, height: float) -> Drawing:
        return Drawing(width, height, tuple(self.bars), tuple(self.words), tuple(self.marks))


def _over_time(found: Figures, frame: Frame) -> Drawing:
    """A row of bars for each line: the same days below one another."""
    pen, y = _Pen(frame), 0.0
    before = _before(found, frame)
    columns = range(frame.left, min(len(found.columns), frame.left + columns_fitting(found, frame)))
    wide = min(frame.px(_WIDEST), (frame.width - before) / max(1, len(columns)))
    most = max((line.most for line in found.lines if not line.sum), default=0)
    for n in _shown(found, frame):
        line, high = found.lines[n], _height(found, frame, n)
        floor = y + high - frame.px(7)
        pen.name(line, 0, floor, _names(found, frame), here=frame.on(n))
        pen.small(number(line.total), before - frame.px(_GAP), floor)
        pen.bars.append(Bar(before, floor, wide * len(columns), 1, Ink.HAIRLINE))
        pen.marks += [Mark(before + at * wide, y, wide, high, n, column) for at, column in enumerate(columns)]
        room = high - frame.px(22 if high > frame.px(_LINE) else 9)
        one = room / ((line.most if frame.own or line.sum else most) or 1)
        _bars(pen, line, n, columns, Bar(before, floor, wide, one, Ink.DIM))
        y += high
    _days(pen, found, columns, before, wide, y)
    return pen.drawing(frame.width, y + frame.px(_BELOW))


def _bars(pen: _Pen, line: Line, n: int, columns: range, unit: Bar) -> None:
    """The bars of a line from its floor up; `unit` is where the first one stands, as high as one article."""
    wide = unit.width - max(1.0, unit.width / 6)
    for place, column in enumerate(columns):
        x, count = unit.x + place * unit.width, line.counts[column]
        if count:
            high = max(1.5, unit.height * count)
            pen.bars.append(Bar(x, unit.y - high, wide, high, pen.frame.ink(n, column)))
        if pen.frame.at == (n, column):
            pen.bars.append(Bar(x, unit.y + 2, wide, 3, Ink.ACCENT))


def _days(pen: _Pen, found: Figures, columns: range, before: float, wide: float, y: float) -> None:
    """When stretches begin, below the bars, as far as there is room for the words."""
    free = before
    frame = pen.frame
    for place, column in enumerate(columns):
        x = before + place * wide
        words = when(found, column, first=not place)
        width = frame.measure(words, frame.px(_SMALL), False)
        if words and x >= free and x + width <= frame.width:
            pen.small(words, x, y + frame.px(16), anchor=Anchor.START)
            free = x + width + frame.px(_GAP)


def _side(found: Figures, frame: Frame) -> float:
    """The side of a square in which the count of a pair stands."""
    many = max(1, len(found.lines))
    room = min((frame.width - _names(found, frame)) * 0.9 / many, (frame.height - frame.px(_BELOW)) / many)
    return min(frame.px(_MOST), max(frame.px(_LEAST), room))


def _pairs(found: Figures, frame: Frame) -> Drawing:
    """Half of a matrix: as large as its count is the square where two tags meet; each tag's name stands at
    the end of its own line, above its column."""
    pen, side = _Pen(frame), _side(found, frame)
    most = max((count for n, line in enumerate(found.lines) for count in line.counts[:n]), default=0)
    shown = _shown(found, frame)
    for n in shown:
        line, y = found.lines[n], (n - frame.top) * side
        for column, count in enumerate(line.counts[:n]):
            x, stood = column * side, frame.at == (n, column)
            inner = max(2.0, (side - 2) * (count / most) ** 0.5) if count else 0
            if count or stood:
                middle = (side - (inner := inner or 2.0)) / 2
                pen.bars.append(Bar(x + middle, y + middle, inner, inner, frame.ink(n, column)))
            if stood:
                pen.bars.append(Bar(x + 2, y + side - 2, side - 4, 2, Ink.ACCENT))
            pen.marks.append(Mark(x, y, side, side, n, column))
        _tag(pen, found, n, n * side + frame.px(6), y, side)
    return pen.drawing(frame.width, len(shown) * side + frame.px(_BELOW))


def _tag(pen: _Pen, found: Figures, n: int, x: float, y: float, side: float) -> None:
    """The name of a tag at the end of its line, and how many articles carry it."""
    frame, line = pen.frame, found.lines[n]
    floor = y + side * 0.5 + frame.px(5)
    here = frame.at is not None and n in frame.at
    pen.name(line, x, floor, min(_names(found, frame), frame.width - x - frame.px(60)), here=here)
    wide = frame.measure(pen.words[-1].text, frame.px(_WORDS), here)
    pen.small(number(line.counts[n]), x + wide + frame.px(8), floor, anchor=Anchor.START)
    if frame.at == (n, n):
        pen.bars.append(Bar(x, floor + 3, wide, 2, Ink.ACCENT))
    pen.marks.append(Mark(x, y, wide + frame.px(50), side, n, n))


def _each(found: Figures, frame: Frame) -> Drawing:
    """A line of numbers and bars for each source, a column for each kind of number."""
    pen, names = _Pen(frame), _names(found, frame)
    wide = (frame.width - names - frame.px(_GAP)) / max(1, len(found.columns))
    head, high = frame.px(_BELOW), _height(found, frame, 0)
    shown = _shown(found, frame)
    for column in range(len(found.columns)):
        _kind(pen, found, column, Bar(names + frame.px(_GAP) + column * wide, head, wide, high, Ink.DIM))
    for place, n in enumerate(shown):
        pen.name(found.lines[n], 0, head + (place + 0.7) * high, names, here=frame.on(n))
    return pen.drawing(frame.width, head + len(shown) * high)


def _kind(pen: _Pen, found: Figures, column: int, first: Bar) -> None:
    """A column of numbers and bars below its head; `first` is the room of its first line."""
    frame, name = pen.frame, column_name(found, found.columns[column])
    most = max((line.counts[column] for line in found.lines), default=0) or 1
    wide = max(frame.measure(words, frame.px(_SMALL), False) for words in (number(most), name))
    right = first.x + wide
    pen.small(name, right, frame.px(14))
    room = max(4.0, first.width - wide - frame.px(2 * _GAP))
    for place, n in enumerate(_shown(found, frame)):
        count, y, high = found.lines[n].counts[column], first.y + place * first.height, first.height
        ink = frame.ink(n, column)
        pen.small(number(count), right, y + high * 0.7, Ink.TITLE if ink is Ink.ACCENT else Ink.TEXT)
        if count:
            long = max(1.5, room * count / most)
            pen.bars.append(Bar(right + frame.px(7), y + high * 0.35, long, high * 0.4, ink))
        if ink is Ink.ACCENT:
            pen.bars.append(Bar(first.x, y + high * 0.7 + 4, wide, 2, Ink.ACCENT))
        pen.marks.append(Mark(first.x, y, first.width, high, n, column))

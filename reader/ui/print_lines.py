"""Lines of type: words one after the other as far as they go in a width.

Lines of what runs from left to right are made here, word by word (`print_shapes`), broken where Unicode lets
them be (UAX #14, as Qt finds it). Those in which a letter runs to the left, or which have tabulators, line
ends or endless words, are made by Qt, at several times the cost.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, groupby
from math import ceil
from operator import itemgetter
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from reader.exporter.pdf_faces import Face
from reader.ui.document import utf16
from reader.ui.print_cutting import Cut, Lacking, Style, Styled, cut, take_in
from reader.ui.print_leftward import Leftward
from reader.ui.print_letters import drawable
from reader.ui.print_pairs import Shape
from reader.ui.print_shapes import Type
from reader.ui.typeset import wrapping

#: What only Qt sets: controls, soft hyphens, marks of direction and of the order of bytes, letters that run
#: to the left or stand beyond the first plane of Unicode.
_BY_QT = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0590-\u08ff\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufb1d-\ufdff\ufe70-\ufeff\ufffe\U00010000-\U0010ffff]"
)
#: Where lines are under and through words: shares of the size, and of the ascent.
_UNDER, _THROUGH, _STROKE = 0.08, 1 / 3, 0.05


class Span(NamedTuple):
    """Words of one look in a line: where they begin from its left, how wide they are without what is behind
    them, their shapes one after the other; and whether all of them run to the left."""

    x: float
    inked: float
    style: Style
    shapes: Sequence[Shape]
    to_left: bool = False
    #: The face of all shapes, if it is one.
    face: Face | None = None


#: Shapes of one look that stand side by side.
_Group = tuple[Style, Sequence[Shape]]
_WIDTH, _ASCENT, _DESCENT, _FACE = (
    itemgetter(Shape._fields.index(name)) for name in ("width", "ascent", "descent", "face")
)
_STYLE, _SHAPES = itemgetter(0), itemgetter(1)
#: Makes a named tuple of values in half the time that calling its class takes.
_new = tuple.__new__


class Canvas(Protocol):
    """What lines are drawn on. All lengths are in the units of a page, from its upper left corner."""

    def fill(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """Draw a rectangle."""

    def link(self, x: float, y: float, width: float, height: float, url: str) -> None:
        """Let a rectangle lead somewhere."""

    def words(self, span: Span, x: float, line: float) -> None:
        """Draw words from a place on a line."""


class Line(NamedTuple):
    """A line of type. `start` and `end` are where its words are in the paragraph, in UTF-16 units."""

    spans: Sequence[Span]
    ascent: float
    descent: float
    start: int
    end: int

    @property
    def height(self) -> float:
        """How high its letters are, down to the last of those below."""
        return ceil(self.ascent + self.descent)

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return max((span.x + span.inked for span in self.spans), default=0.0)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw the line, whose upper left corner is given."""
        high = self.ascent + self.descent
        for span in self.spans:
            if span.style.behind:
                canvas.fill(x + span.x, y, span.inked, high, span.style.behind)
        line = y + self.ascent
        for span in self.spans:
            left, style = x + span.x, span.style
            canvas.words(span, left, line)
            thick = style.type.size * _STROKE
            if style.under:
                canvas.fill(left, line + style.type.size * _UNDER, span.inked, thick, style.under)
            if style.struck:
                canvas.fill(left, line - self.ascent * _THROUGH, span.inked, thick, style.color)
            if style.url:
                canvas.link(left, y, span.inked, high, style.url)


class Block(NamedTuple):
    """What lines so wide are made of; `plain` is the type of what has no words."""

    parts: Sequence[Styled]
    width: float
    plain: Type
    to_left: bool = False


def lines(blocks: Sequence[Block], heed: Callable[[], object] = bool) -> list[list[Line]]:
    """The lines of several paragraphs. What comes in them for the first time is set all at once, in a third
    of the time. `heed` is called meanwhile, and may raise."""
    lacking: Lacking = {}
    texts = ["".join([part.words for part in block.parts]) for block in blocks]
    cuts = [
        None if block.to_left or _BY_QT.search(words) else cut(words, block.parts, lacking)
        for words, block in zip(texts, blocks, strict=True)
    ]
    take_in(lacking, heed)
    found = []
    for words, block, pieces in zip(texts, blocks, cuts, strict=True):
        heed()
        if not words:
            found.append([_blank(block.plain)])
            continue
        made = None if pieces is None else _filled(pieces, block.width, len(words))
        found.append(list(_by_qt(words, block)) if made is None else made)
    return found


def _blank(plain: Type) -> Line:
    blank = plain.shape(" ")
    return Line((), blank.ascent * plain.scale, blank.descent * plain.scale, 0, 0)


def _filled(cuts: Sequence[Cut], width: float, end: int) -> list[Line] | None:
    """Lines of words up to an end; None where one of them is wider than a line."""
    found: list[Line] = []
    line: list[_Group] = []
    # What stands between two places where a line may end, and how wide it is.
    unit: list[_Group] = []
    x = room = 0.0
    begun = first = 0
    for style, shapes, places in cuts:
        scale, many = style.type.scale, len(places) - 1
        ends = list(accumulate(map(_WIDTH, shapes), initial=0.0))
        at = 0
        while at < many:
            to = _fitting(shapes, ends, at, many, (width - x - room) / scale)
            if to == at and line:
                found.append(_line(line, begun, first))
                line, x, begun = [], 0.0, first
                continue
            if to == at:
                if room + shapes[at].inked * scale > width:
                    return None
                to += 1
            line += unit
            line.append((style, shapes[at:to]))
            x += room + (ends[to] - ends[at]) * scale
            unit, room, first, at = [], 0.0, places[to], to
        if len(shapes) > many:
            unit.append((style, shapes[many:]))
            room += shapes[many].width * scale
    found.append(_line(line, begun, end))
    return found


def _fitting(shapes: Sequence[Shape], ends: Sequence[float], at: int, many: int, room: float) -> int:
    """Up to which of so many shapes a line goes that begins with one of them and has so much room; `ends` is
    how far from the first shape each one begins."""
    limit = ends[at] + room
    to = bisect_right(ends, limit, at + 1, many + 1) - 1
    # The last one needs no room for its spaces.
    while to < many and ends[to] + shapes[to].inked <= limit:
        to += 1
    return to


def _joined(groups: Sequence[_Group]) -> Iterator[_Group]:
    """Groups of one look that stand side by side as one."""
    for style, several in groupby(groups, _STYLE):
        yield style, list(chain.from_iterable(map(_SHAPES, several)))


def _line(groups: Sequence[_Group], start: int, end: int) -> Line:
    spans = []
    ascent = descent = x = 0.0
    for style, shapes in groups if len(groups) == 1 else _joined(groups):
        scale, last = style.type.scale, shapes[-1]
        wide = sum(map(_WIDTH, shapes)) * scale
        faces = set(map(_FACE, shapes))
        face = faces.pop() if len(faces) == 1 else None
        up, low = (
            (face.ascent, face.descent) if face else (max(map(at, shapes)) for at in (_ASCENT, _DESCENT))
        )
        inked = wide - (last.width - last.inked) * scale
        spans.append(_new(Span, (x, inked, style, shapes, False, face)))
        x += wide
        ascent = max(ascent, up * scale)
        descent = max(descent, low * scale)
    return _new(Line, (spans, ascent, descent, start, end))


def _by_qt(words: str, block: Block) -> Iterator[Line]:
    parts, width, plain, to_left = block
    words = words.replace("\n", "\u2028")
    units = "".join(_units(words))
    layout = QTextLayout(drawable(words), plain.font)
    layout.setTextOption(_option(wrapping(words), to_left=to_left))
    reading = Leftward(units, plain.faces, to_left=to_left)
    stretches = list(_stretches(parts))
    layout.setFormats([_format(*stretch) for stretch in stretches])
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        start = line.textStart()
        end = start + line.textLength()
        spans: list[Span] = []
        for style, begins, ends in stretches:
            if begins < end and start < ends:
                placed = reading.read(line, max(start, begins), min(end, ends), style.type)
                spans += [
                    _new(Span, (x, wide, style, (shape,), to_left, None))
                    for x, wide, shape, to_left in placed
                ]
        yield Line(spans, line.ascent(), line.descent(), start, end)


def _units(words: str) -> Iterator[str]:
    """The signs of a text, a letter beyond the first plane as the two that UTF-16 has for it."""
    for letter in words:
        if letter > "\uffff":
            code = ord(letter) - 0x10000
            yield chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))
        else:
            yield letter


def _stretches(parts: Iterable[Styled]) -> Iterator[tuple[Style, int, int]]:
    at = 0
    for part in parts:
        if part.words:
            end = at + utf16(part.words)
            yield part.style, at, end
            at = end


def _format(style: Style, start: int, end: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = start, end - start
    span.format = QTextCharFormat()
    span.format.setFont(style.type.font)
    return span


def _option(breaks: QTextOption.WrapMode, *, to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(breaks)
    if to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option

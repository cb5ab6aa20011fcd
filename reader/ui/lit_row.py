"""The lines of a row in which something is lit: its title and a snippet of its text, painted by layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextLayout, QTextOption

from reader.model.wording import tr
from reader.services.snippets import PLACES
from reader.ui.mirroring import upright

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter, QTextCharFormat

    from reader.model.body import Range
    from reader.services.snippets import Lit

#: So much of a line may stand before the first hit of a snippet, in hundredths of its width.
_BEFORE = 45
_RIGHT = Qt.TextElideMode.ElideRight


class Lines(NamedTuple):
    """How lines are set: their font and ink, the height of one in pixels, how many there may be, and where a
    line of their direction begins."""

    font: QFont
    ink: str
    height: int
    most: int
    side: Qt.LayoutDirection
    edge: Qt.AlignmentFlag


def paint_words(
    painter: QPainter,
    where: QRect,
    words: str,
    lines: Lines,
    lit: Iterable[tuple[Sequence[Range], QTextCharFormat]],
) -> int:
    """Paint words at the top of a rectangle, the last line elided. Returns the height used."""
    metrics = QFontMetrics(lines.font)
    marks = [(start, end, style) for found_here, style in lit for start, end in found_here]
    at, top = 0, where.top()
    for line in range(lines.most):
        rest = words[at:]
        if not rest:
            break
        last = line == lines.most - 1
        shown = metrics.elidedText(rest, _RIGHT, where.width()) if last else rest
        # What the ellipsis stands for is lit no more.
        kept = len(shown) - 1 if shown != rest else len(shown)
        here = [(max(s, at) - at, min(e - at, kept), style) for s, e, style in marks if e > at]
        corner = QPointF(where.left(), top)
        at += _paint_line(painter, corner, where.width(), shown, lines, here, last=last)
        top += lines.height
    return top - where.top()


def _paint_line(
    painter: QPainter,
    where: QPointF,
    width: int,
    words: str,
    lines: Lines,
    marks: Iterable[tuple[int, int, QTextCharFormat]],
    *,
    last: bool,
) -> int:
    """Paint the first line of some words, or all of them in the `last` one; returns how many code points it
    took."""
    layout = QTextLayout(words, lines.font)
    option = QTextOption(lines.edge)
    option.setTextDirection(lines.side)
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.NoWrap if last else wrap.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([made for mark in marks if (made := _format(words, *mark)) is not None])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    painter.setPen(QColor(lines.ink))
    with upright(painter, QRectF(where.x(), where.y(), width, lines.height)):
        line.draw(painter, where)
    taken = words.encode("utf-16-le", "replace")[: 2 * line.textLength()].decode("utf-16-le", "replace")
    return len(taken)


def _format(words: str, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange | None:
    if start >= end:
        return None
    made = QTextLayout.FormatRange()
    # Qt counts UTF-16 units.
    made.start, made.length = _units(words[:start]), _units(words[start:end])
    made.format = style
    return made


def _units(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le", "replace")) // 2


def snippet(lit: Lit, font: QFont, width: int) -> tuple[str, list[Range], list[Range]]:
    """The words below a title, begun so that their first hit stands in the first half of a line, behind what
    says where they are from; and the ranges of the hits and of the watched words in them."""
    label = f"{tr(PLACES[lit.where])}:  " if lit.where else ""
    words, cut = lit.words, 0
    if lit.hits:
        metrics = QFontMetrics(font)
        room = width * _BEFORE // 100 - metrics.horizontalAdvance(label)
        start = lit.hits[0][0]
        while cut < start and metrics.horizontalAdvance(words[cut:start]) > max(0, room):
            after = words.find(" ", cut, start) + 1
            cut = after if after > cut else start
    before = label + ("…" if cut else "")
    moved = len(before) - cut
    kept = [[(s + moved, e + moved) for s, e in marks if s >= cut] for marks in (lit.hits, lit.watched)]
    return before + words[cut:], kept[0], kept[1]

"""Words in type, each set once for all lines that it stands in: most words of a text have stood before."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGlyphRun, QTextLayout, QTextLine, QTextOption

from reader.exporter.pdf_faces import Row
from reader.ui.print_glyphs import ALL, Reader, read
from reader.ui.print_letters import drawable

#: So many words are kept of each face.
_MOST = 20_000
#: The size that words are set in, whatever that of the page: all lengths are thousandths of it.
_SIZE = 1000
#: Wider than any words.
_ENDLESS = 10_000_000
_SPACES = " \u3000"


class Shape(NamedTuple):
    """Words in type, from the left of their place on. All lengths are thousandths of the size of the letters.

    `width` is theirs with the spaces behind them, `inked` without; `row` is there where they are one row and
    nothing else, and ends where the next words begin.
    """

    words: str
    width: float
    inked: float
    ascent: float
    descent: float
    rows: Sequence[Row]
    row: Row | None


class Type:
    """A face, in which words are set, in a size (units of the page). It belongs to its thread; what is set in
    it, to all of them."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.size = font.pixelSize()
        #: What a thousandth of the size is.
        self.scale = self.size / 1000
        self._large = QFont(font)
        self._large.setPixelSize(_SIZE)
        key = (*font.families(), font.weight().value, font.italic())
        #: What was set in the face so far, by the words.
        self.known: dict[str, Shape] = _known.setdefault(key, {})

    def shape(self, words: str) -> Shape:
        """Words in type, which have no line end, no tabulator, and no letter that runs to the left."""
        if words not in self.known:
            self.take_in([words])
        # Another thread may have made room since.
        return self.known.get(words) or self._set(words)

    def take_in(self, several: Sequence[str]) -> None:
        """Set words, which are as `shape` takes them, all at once."""
        if len(self.known) + len(several) > _MOST:
            self.known.clear()
        self._take_in(several)

    def _take_in(self, several: Sequence[str]) -> None:
        # What stands on one side of a tabulator has nothing to do with what is on the other.
        units = "\t".join(several)
        line, _layout = _line(drawable(units), self._large)
        runs = line.glyphRuns(-1, -1, ALL)
        found = self._words(several, runs) if len(runs) == len(several) else []
        if len(found) == len(several):
            self.known.update(zip(several, found, strict=True))
        elif len(several) == 1:
            self.known[units] = self._set(units)
        else:
            half = len(several) // 2
            self._take_in(several[:half])
            self._take_in(several[half:])

    def _words(self, several: Sequence[str], runs: Sequence[QGlyphRun]) -> list[Shape]:
        """Words that are a run each; fewer of them where one is not."""
        found, at, reader = [], 0, Reader()
        for words, run in zip(several, runs, strict=True):
            made = reader.word(run, words, at, len(words.rstrip(_SPACES)))
            if made is None:
                break
            row, width, inked = made
            found.append(Shape(words, width, inked, row.face.ascent, row.face.descent, (row,), row))
            at += len(words) + 1
        return found

    def _set(self, words: str) -> Shape:
        """Words by themselves, in whatever faces."""
        line, _layout = _line(drawable(words), self._large)
        width, inked = (_place(line, len(each)) for each in (words, words.rstrip(_SPACES)))
        found = [row for run in read(line, words, 0, len(words), _SIZE) for row in run.rows]
        return Shape(words, width, inked, line.ascent(), line.descent(), found, None)


_known: dict[tuple[object, ...], dict[str, Shape]] = {}


def _line(words: str, font: QFont) -> tuple[QTextLine, QTextLayout]:
    """Words in one line, and its layout, with which Qt would throw it away."""
    layout = QTextLayout(words, font)
    layout.setTextOption(_option())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return line, layout


def _place(line: QTextLine, at: int) -> float:
    """How far from the left a place of the text is."""
    return line.cursorToX(at)[0]  # type: ignore[index, no-any-return, unused-ignore]


@cache
def _option() -> QTextOption:
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    return option

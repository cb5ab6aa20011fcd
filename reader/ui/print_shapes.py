"""Words in type, each set once for all lines that it stands in: most words of a text have stood before."""

from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from reader.ui.print_glyphs import ALL, Faces, Reader, Reading
from reader.ui.print_letters import drawable
from reader.ui.print_pairs import Pairs, Placed, Shape

#: So many words are kept of each face.
_MOST = 60_000
#: The size that words are set in, whatever that of the page: all lengths are thousandths of it.
_SIZE = 1000
#: Wider than any words.
_ENDLESS = 10_000_000
_SPACES = " \u3000"


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
        self._reader = Reader()
        #: Those that Qt has taken for what it lacks, too.
        self.faces: Faces = []
        key: tuple[object, ...] = (*font.families(), font.weight().value, font.italic())
        #: What was set in the face so far, by the words.
        self.known: dict[str, Shape]
        self.known, self._pairs = _known.setdefault(key, ({}, Pairs()))
        #: What of it runs to the left, in this size, by the words.
        self.leftward = _leftward.setdefault((*key, self.size), {})

    def shape(self, words: str) -> Shape:
        """Words in type, which have no line end, no tabulator, and no letter that runs to the left."""
        if words not in self.known:
            self.take_in([words])
        # Another thread may have made room since.
        return self.known.get(words) or self._set(words)

    def keep(self, words: str, placed: Sequence[Placed]) -> None:
        """Keep words that run to the left."""
        if len(self.leftward) >= _MOST:
            self.leftward.clear()
        self.leftward[words] = placed

    def take_in(self, several: Sequence[str]) -> None:
        """Set words, which are as `shape` takes them, all at once."""
        if len(self.known) + len(several) > _MOST:
            for words in list(islice(self.known, _MOST // 2)):
                self.known.pop(words, None)
        found = self._pairs.words(several, self._by_qt)
        if all(found):
            self.known.update(zip(several, cast("list[Shape]", found), strict=True))
            return
        others = [words for words, made in zip(several, found, strict=True) if made is None]
        alone = dict(zip(others, self._by_qt(others), strict=True))
        for words, made in zip(several, found, strict=True):
            self.known[words] = made or alone[words] or self._set(words)

    def _by_qt(self, several: Sequence[str]) -> list[Shape | None]:
        """Words that are a row each; None for others."""
        if not several:
            return []
        # What stands on one side of a tabulator has nothing to do with what is on the other.
        units = "\t".join(several)
        line, _layout = _line(drawable(units), self._large)
        runs = line.glyphRuns(-1, -1, ALL)
        if len(runs) == len(several):
            found, at = list[Shape | None](), 0
            for words, run in zip(several, runs, strict=True):
                found.append(self._reader.word(run, words, at, len(words.rstrip(_SPACES))))
                at += len(words) + 1
            return found
        if len(several) == 1:
            return [None]
        half = len(several) // 2
        return [*self._by_qt(several[:half]), *self._by_qt(several[half:])]

    def _set(self, words: str) -> Shape:
        """Words by themselves, in whatever faces."""
        line, _layout = _line(drawable(words), self._large)
        width, inked = (_place(line, len(each)) for each in (words, words.rstrip(_SPACES)))
        runs = Reading(words, self.faces).read(line, 0, len(words), _SIZE)
        found = [row for run in runs for row in run.rows]
        return Shape(words, width, inked, line.ascent(), line.descent(), None, "", found)


_known: dict[tuple[object, ...], tuple[dict[str, Shape], Pairs]] = {}
_leftward: dict[tuple[object, ...], dict[str, Sequence[Placed]]] = {}


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

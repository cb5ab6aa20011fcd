"""Words of a paragraph that runs to the left, read from the first line of Qt's that they stand in.

Words that run to the left are parted from each other by spaces: so no neighbour changes their shapes or their
direction. What stands between two marks that run to the right does so, too (UAX #9, N1).
"""

import re
from collections.abc import Iterator

from PySide6.QtGui import QTextLine

from reader.exporter.pdf_codes import LETTERS
from reader.exporter.pdf_faces import Row
from reader.ui.print_glyphs import Faces, Reading
from reader.ui.print_pairs import Placed, Shape
from reader.ui.print_shapes import Type

#: A word with the marks behind it and a space (Unicode, Bidi_Class R, AL, NSM; ON, CS).
_WORDS = re.compile(
    "(?<!\\S)([\u05d0-\u05f4\u0620-\u064a\u066e-\u066f\u0671-\u06d3]"
    "[\u0591-\u05f4\u0620-\u065f\u066e-\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]*)"
    "[.,:;!?\u2026\u060c\u061b\u061f\xbb\u201c\u201d)\\]]*(?!\\S)(?: (?=\\S))?"
)
#: Words from one mark that runs to the right to another (LRM).
_RIGHTWARD = re.compile(f"\u200e[{LETTERS}][{LETTERS} \u200e]*\u200e")
_PARTS = re.compile("[^\u200e]+")
#: What hardly comes again: times, places, sums.
_COUNTING = re.compile("[0-9]")
#: What turns the words behind it (UAX #9, explicit directional formatting).
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
#: Makes a named tuple of values in half the time that calling its class takes.
_new = tuple.__new__


class Leftward:
    """Reads the lines of a paragraph, whose text is `units`, a sign for each UTF-16 unit."""

    def __init__(self, units: str, faces: Faces, *, to_left: bool) -> None:
        self._units = units
        self._reading = Reading(units, faces)
        whole = to_left and not _TURNING.search(units)
        self._words = [match.regs for match in _WORDS.finditer(units)] if whole else []
        self._next = 0
        self._rightward = [match.span() for match in _RIGHTWARD.finditer(units)] if whole else []

    def read(self, line: QTextLine, start: int, end: int, kind: Type) -> Iterator[Placed]:
        """The shapes of a stretch, which comes behind those that were read before."""
        at = start
        for first, last in self._rightward:
            first, last = max(first, start), min(last, end)
            if first < last:
                yield from self._read(line, at, first, kind)
                yield from self._to_right(line, first, last, kind)
                at = last
        yield from self._read(line, at, end, kind)

    def _to_right(self, line: QTextLine, start: int, end: int, kind: Type) -> Iterator[Placed]:
        """What runs to the right as one: each part between marks is a run of its own."""
        if end == line.textStart() + line.textLength() and self._units[end - 1] == " ":
            end -= 1  # A space at the end of a line is not set.
        for part in _PARTS.finditer(self._units, start, end):
            if _COUNTING.search(part[0]):
                yield from self._placed(line, *part.span(), kind, 0.0)
            else:
                yield from self._known(line, *part.span(), kind)

    def _read(self, line: QTextLine, start: int, end: int, kind: Type) -> Iterator[Placed]:
        words, at = self._words, start
        stop = line.textStart() + line.textLength()
        while self._next < len(words):
            (first, last), (_, ended) = words[self._next]
            if ended > end:
                break
            self._next += 1
            if first < at:
                continue
            if at < first:
                yield from self._placed(line, at, first, kind, 0.0)
            at = min(last, end)
            if at == stop and self._units[at - 1] == " ":
                at -= 1  # A space at the end of a line is not set.
            yield from self._known(line, first, ended, kind)
            if ended < at:
                yield from self._known(line, ended, at, kind)
        if at < end:
            yield from self._placed(line, at, end, kind, 0.0)

    def _known(self, line: QTextLine, start: int, end: int, kind: Type) -> Iterator[Placed]:
        place: float = line.cursorToX(start)[0]  # type: ignore[index, unused-ignore]
        words = self._units[start:end]
        known = kind.leftward.get(words)
        if known is None:
            known = list(self._placed(line, start, end, kind, place))
            kind.keep(words, known)
        for x, width, shape, to_left in known:
            yield _new(Placed, (place + x, width, shape, to_left))

    def _placed(self, line: QTextLine, start: int, end: int, kind: Type, place: float) -> Iterator[Placed]:
        scale = kind.scale
        for rows, left, right, letters, to_left in self._reading.read(line, start, end, kind.size):
            moved = [Row(row.face, (row.x - left) / scale, row.rise / scale, row.marks) for row in rows]
            wide = 0.0 if rows[0].rise else right - left
            shape = Shape(letters, wide / scale, wide / scale, 0, 0, None, "", moved)
            yield Placed(left - place, wide, shape, to_left)

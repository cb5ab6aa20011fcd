"""Which shapes of which typefaces Qt sets words in, where, and which letters each of them stands for."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter, lt
from typing import NamedTuple

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout, QTextLine

from reader.exporter.pdf_codes import Mark, nearer
from reader.exporter.pdf_faces import Face, Row
from reader.ui.print_faces import face_of, take_in
from reader.ui.print_letters import drawn, places_of, shown
from reader.ui.print_pairs import Shape

_FLAGS = QTextLayout.GlyphRunRetrievalFlag
#: All that can be asked of a run.
ALL = _FLAGS.RetrieveGlyphIndexes | _FLAGS.RetrieveGlyphPositions | _FLAGS.RetrieveStringIndexes
#: What is set in faces of its own: spaces, marks of direction, what stands around words, words.
_AROUND = "\"'.,:;()\\[\\]\xab\xbb\u201c\u201d"
_WORDS = re.compile(f"\\s+|[\u200e\u200f]+|[{_AROUND}]+|[^\\s\u200e\u200f{_AROUND}]+")
_SOFT_HYPHEN = "\xad"
#: Brackets and their like, of which each has the shape of the other in a line that runs to the left (UAX #9,
#: L4).
_TURNED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
#: Two heights that differ by less (units of the page) are one.
_SAME = 0.05


class _Glyph(NamedTuple):
    """A shape as Qt placed it, how far above the line it stands, and its letters in the order of the text."""

    face: Face
    shape: int
    x: float
    rise: float
    letters: str
    to_left: bool


class SetRun(NamedTuple):
    """Letters of one face and one direction, in the order of the text: their rows, which stand between two
    places."""

    rows: Sequence[Row]
    left: float
    right: float
    letters: str
    to_left: bool


class Reader:
    """Reads words that are a run each, all set in letters so large that a unit of the page is a thousandth of
    their size."""

    def __init__(self) -> None:
        self._raw: QRawFont | None = None
        self._face: Face | None = None

    def word(self, run: QGlyphRun, letters: str, start: int, inked: int) -> Shape | None:
        """The word that a run is, whose letters begin at a place of the text, and of which all behind so many
        (`inked`) are spaces; None for one whose letters share shapes or stand on several heights, and for one
        that begins with a mark, which takes on the script of other words."""
        face = self._face_of(run.rawFont())
        shapes, begins = run.glyphIndexes(), run.stringIndexes()
        places = [place.toTuple() for place in run.positions()]
        if begins[0] != start or unicodedata.category(letters[0])[0] == "M":
            return None
        take_in(face, run, shapes)
        begins.append(start + len(letters))
        widths, marks = face.widths, list[Mark]()
        (first, line), pen, before = places[0], 0.0, -1
        end: float | None = None
        for n, shape in enumerate(shapes):
            begin = begins[n] - start
            x, y = places[n]
            if begin <= before or y != line:
                return None
            before = begin
            off = round(pen - x + first)
            if off:
                marks.append(nearer(off))
                pen -= off
            if begin == inked:
                end = pen
            marks.append((shape, shown(letters[begin : begins[n + 1] - start])))
            pen += widths[shape]
        row = Row(face, 0, 0, tuple(marks))
        return Shape(letters, pen, pen if end is None else end, face.ascent, face.descent, face, row)

    def _face_of(self, raw: QRawFont) -> Face:
        if self._face is None or raw != self._raw:
            self._raw, self._face = raw, face_of(raw)
        return self._face


#: Fonts of Qt's and the faces that they are, in one thread.
Faces = list[tuple[QRawFont, Face]]


class Reading:
    """Reads stretches of lines. `units` is the text of their layout, a sign for each UTF-16 unit; `faces` are
    those of readings before."""

    def __init__(self, units: str, faces: Faces) -> None:
        self._units = units
        self._faces = faces

    def read(self, line: QTextLine, start: int, end: int, size: int) -> list[SetRun]:
        """The runs that a stretch is set in, in letters of a size."""
        runs = line.glyphRuns(start, end - start, ALL)
        if len(runs) == 1:
            plain = self._plain(line, runs[0], start, end, size)
            if plain:
                return [plain]
        found = []
        glyphs = self._glyphs(line, start, end, runs)
        for (face, rise, to_left), group in groupby(glyphs, itemgetter(0, 3, 5)):
            there = list(group)
            # Programs that read a file expect shapes one by one where they run to the left, and turn round
            # the letters of each, and brackets.
            placed = [
                (glyph.shape, glyph.x, glyph.letters.translate(_TURNED)[::-1] if to_left else glyph.letters)
                for glyph in there
            ]
            several = [[each] for each in placed] if to_left else [placed]
            rows, ends = zip(*(_row(face, rise, each, size) for each in several), strict=True)
            letters = "".join([glyph.letters for glyph in there])
            found.append(SetRun(rows, min([row.x for row in rows]), max(ends), letters, to_left))
        return found

    def _plain(self, line: QTextLine, run: QGlyphRun, start: int, end: int, size: int) -> SetRun | None:
        """A stretch that is a run, if each of its shapes has its own letters and all stand on one height."""
        units, shapes, begins = self._units, run.glyphIndexes(), run.stringIndexes()
        places = [place.toTuple() for place in run.positions()]
        after = [*begins[1:], end]
        apart = begins[:1] == [start] and all(map(lt, begins, after))
        if not apart or len({low for _, low in places}) > 1 or _SOFT_HYPHEN in units[start:end]:
            return None
        face = self._face_of(run.rawFont())
        take_in(face, run, shapes)
        rise = _risen(line.y() + line.ascent() - places[0][1])
        letters = [drawn(units[begin:behind]) for begin, behind in zip(begins, after, strict=True)]
        if not all(letters):
            return None
        xs, words = [x for x, _ in places], "".join(letters)
        if not run.isRightToLeft():
            row, right = _row(face, rise, list(zip(shapes, xs, letters, strict=True)), size)
            return SetRun((row,), row.x, right, words, to_left=False)
        rows = [
            Row(face, x, rise, ((shape, told.translate(_TURNED)[::-1]),))
            for x, shape, told in zip(xs, shapes, letters, strict=True)
        ]
        ends = [x + face.widths[shape] * size / 1000 for x, shape in zip(xs, shapes, strict=True)]
        return SetRun(rows, min(xs), max(ends), words, to_left=True)

    def _glyphs(self, line: QTextLine, start: int, end: int, runs: Sequence[QGlyphRun]) -> Iterator[_Glyph]:
        """The shapes of a stretch, which Qt sets in such runs, in the order of the text."""
        if len(runs) == 1:
            yield from self._clustered(line, runs[0], self._units[:end])
            return
        # Qt counts wrongly where several faces set one stretch.
        words = [match.span() for match in _WORDS.finditer(self._units, start, end)]
        if len(words) > 1:
            for begins, ends in words:
                yield from self._glyphs(line, begins, ends, line.glyphRuns(begins, ends - begins, ALL))
        elif runs:
            yield from self._one_by_one(line, start, end)

    def _one_by_one(self, line: QTextLine, start: int, end: int) -> Iterator[_Glyph]:
        """The shapes of each letter; several letters may share one, which comes once."""
        found: dict[tuple[int, float, float], _Glyph] = {}
        last: tuple[int, float, float] | None = None
        units, at = self._units, start
        while at < end:
            following = at + (2 if "\ud800" <= units[at] <= "\udbff" else 1)
            letter = shown(units[at:following])
            for run in line.glyphRuns(at, following - at, ALL):
                for glyph in self._clustered(line, run, ""):
                    place = (glyph.shape, glyph.x, glyph.rise)
                    if place not in found:
                        found[place] = glyph._replace(letters=letter or drawn(units[at]))
                        last, letter = place, ""
            if letter and last:
                found[last] = found[last]._replace(letters=found[last].letters + letter)
            at = following
        yield from found.values()

    def _clustered(self, line: QTextLine, run: QGlyphRun, units: str) -> Iterator[_Glyph]:
        """The shapes of a run, with the letters of `units` that each is there for."""
        face, shapes = self._face_of(run.rawFont()), run.glyphIndexes()
        take_in(face, run, shapes)
        begins = places_of(units, run.stringIndexes(), len(shapes))
        base = line.y() + line.ascent()
        places = [place.toTuple() for place in run.positions()]
        to_left = run.isRightToLeft()
        at = 0
        while at < len(shapes):
            after = at + 1
            while after < len(shapes) and begins[after] == begins[at]:
                after += 1
            letters = units[begins[at] : begins[after] if after < len(shapes) else len(units)]
            for n, shared in zip(
                range(at, after), _shared(face, shapes[at:after], drawn(letters)), strict=True
            ):
                x, low = places[n]
                yield _Glyph(face, shapes[n], x, _risen(base - low), shared, to_left)
            at = after

    def _face_of(self, raw: QRawFont) -> Face:
        for known, face in self._faces:
            if known == raw:
                return face
        face = face_of(raw)
        self._faces.append((raw, face))
        return face


def _row(face: Face, rise: float, placed: Sequence[tuple[int, float, str]], size: int) -> tuple[Row, float]:
    """A row of shapes, each at its place with its letters, and where it ends."""
    first = pen = placed[0][1]
    marks, widths = list[Mark](), face.widths
    for shape, x, letters in placed:
        if not (letters or face.shapes[shape][1]):
            continue  # Programs that read a file would make a letter of it.
        off = round((pen - x) * 1000 / size)
        if off:
            marks.append(nearer(off))
            pen -= off * size / 1000
        marks.append((shape, letters))
        pen += widths[shape] * size / 1000
    return Row(face, first, rise, tuple(marks)), pen


def _risen(up: float) -> float:
    return 0.0 if abs(up) < _SAME else round(up, 2)


def _shared(face: Face, shapes: Sequence[int], letters: str) -> list[str]:
    """Letters that several shapes stand for together: to each its own; marks go to shapes without a width."""
    if len(shapes) == 1:
        return [letters]
    found = [""] * len(shapes)
    marks = [n for n, shape in enumerate(shapes) if not face.shapes[shape][0]]
    bases = [n for n in range(len(shapes)) if n not in marks]
    for letter in letters:
        own = marks if unicodedata.category(letter)[0] == "M" and marks else bases or marks
        free = [n for n in own if not found[n]]
        found[free[0] if free else own[-1]] += letter
    return found

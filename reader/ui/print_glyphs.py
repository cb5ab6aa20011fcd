"""Which shapes of which typefaces Qt sets words in, where, and which letters each of them stands for.

What is found here is kept without Qt's own values, which belong to one thread.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont, QTextLayout, QTextLine

from reader.exporter import pdf_outlines
from reader.exporter.pdf_faces import Face, Mark, Metrics, Row, nearer
from reader.ui.print_letters import drawn, places_of, shown
from reader.ui.print_pairs import Shape

_FLAGS = QTextLayout.GlyphRunRetrievalFlag
#: All that can be asked of a run.
ALL = _FLAGS.RetrieveGlyphIndexes | _FLAGS.RetrieveGlyphPositions | _FLAGS.RetrieveStringIndexes
_WORDS = re.compile(r"\s+|\S+")
_BOLD = 700
#: Where tables of a font say that it is bold (OpenType): OS/2 fsSelection, head macStyle; and the bit.
_SAID = (("OS/2", 62, 0x20), ("head", 44, 0x01))
#: Tables of fonts whose letters are pictures: bitmaps, layers of colour, drawings.
_PICTURES = ("CBDT", "sbix", "COLR", "SVG ")
#: The box of all shapes in the table head.
_BOX = slice(36, 44)
_UNLIKE_NAME = re.compile(r"[^A-Za-z0-9-]+")
#: Brackets and their like, of which each has the shape of the other in a line that runs to the left (UAX #9,
#: L4).
_TURNED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
#: Two heights that differ by less (units of the page) are one.
_SAME = 0.05

_faces: dict[tuple[object, ...], Face] = {}


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
        (`inked`) are spaces; None for one whose letters share shapes or stand on several heights."""
        face = self._face_of(run.rawFont())
        shapes, begins = run.glyphIndexes(), run.stringIndexes()
        places = [place.toTuple() for place in run.positions()]
        if begins[0] != start:
            return None
        _take_in(face, run, shapes)
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
        return Shape(letters, pen, pen if end is None else end, face.ascent, face.descent, (row,), row)

    def _face_of(self, raw: QRawFont) -> Face:
        if self._face is None or raw != self._raw:
            self._raw, self._face = raw, _face(raw)
        return self._face


def read(line: QTextLine, units: str, start: int, end: int, size: int) -> list[SetRun]:
    """The runs that a stretch of a line is set in. `units` is the text of its layout, a sign for each UTF-16
    unit, in which the stretch is counted; `size` is that of the letters."""
    found = []
    glyphs = _glyphs(line, units, start, end)
    for of, group in groupby(glyphs, lambda glyph: (glyph.face, glyph.rise, glyph.to_left)):
        there = list(group)
        # Programs that read a file expect shapes one by one where they run to the left.
        rows, ends = zip(
            *(_row(each, size) for each in ([[g] for g in there] if of[2] else [there])), strict=True
        )
        letters = "".join(glyph.letters for glyph in there)
        found.append(SetRun(rows, min(row.x for row in rows), max(ends), letters, of[2]))
    return found


def _row(glyphs: Sequence[_Glyph], size: int) -> tuple[Row, float]:
    """A row, and where it ends."""
    first = glyphs[0]
    pen, marks, widths = first.x, list[Mark](), first.face.widths
    for glyph in glyphs:
        if not (glyph.letters or glyph.face.shapes[glyph.shape][1]):
            continue  # Programs that read a file would make a letter of it.
        off = round((pen - glyph.x) * 1000 / size)
        if off:
            marks.append(nearer(off))
            pen -= off * size / 1000
        # They turn round the letters of a line that runs to the left, and brackets.
        letters = glyph.letters.translate(_TURNED)[::-1] if glyph.to_left else glyph.letters
        marks.append((glyph.shape, letters))
        pen += widths[glyph.shape] * size / 1000
    return Row(first.face, first.x, first.rise, tuple(marks)), pen


def _glyphs(line: QTextLine, units: str, start: int, end: int) -> Iterator[_Glyph]:
    """The shapes of a stretch, in the order of the text."""
    runs = line.glyphRuns(start, end - start, ALL)
    if len(runs) == 1:
        yield from _clustered(line, runs[0], units[:end])
        return
    # Qt counts wrongly where several faces set one stretch.
    words = [match.span() for match in _WORDS.finditer(units, start, end)]
    if len(words) > 1:
        for begins, ends in words:
            yield from _glyphs(line, units, begins, ends)
    elif runs:
        yield from _one_by_one(line, units, start, end)


def _one_by_one(line: QTextLine, units: str, start: int, end: int) -> Iterator[_Glyph]:
    """The shapes of each letter; several letters may share one, which comes once."""
    found: dict[tuple[int, float, float], _Glyph] = {}
    last: tuple[int, float, float] | None = None
    at = start
    while at < end:
        following = at + (2 if "\ud800" <= units[at] <= "\udbff" else 1)
        letter = shown(units[at:following])
        for run in line.glyphRuns(at, following - at, ALL):
            for glyph in _clustered(line, run, ""):
                place = (glyph.shape, glyph.x, glyph.rise)
                if place not in found:
                    found[place] = glyph._replace(letters=letter or drawn(units[at]))
                    last, letter = place, ""
        if letter and last:
            found[last] = found[last]._replace(letters=found[last].letters + letter)
        at = following
    yield from found.values()


def _clustered(line: QTextLine, run: QGlyphRun, units: str) -> Iterator[_Glyph]:
    """The shapes of a run, with the letters of `units` that each is there for."""
    face, shapes = _face(run.rawFont()), run.glyphIndexes()
    _take_in(face, run, shapes)
    begins = places_of(units, run.stringIndexes(), len(shapes))
    base = line.y() + line.ascent()
    places = [(place.x(), base - place.y()) for place in run.positions()]
    to_left = run.isRightToLeft()
    at = 0
    while at < len(shapes):
        after = at + 1
        while after < len(shapes) and begins[after] == begins[at]:
            after += 1
        letters = units[begins[at] : begins[after] if after < len(shapes) else len(units)]
        for n, shared in zip(range(at, after), _shared(face, shapes[at:after], drawn(letters)), strict=True):
            x, rise = places[n]
            rise = 0.0 if abs(rise) < _SAME else round(rise, 2)
            yield _Glyph(face, shapes[n], x, rise, shared, to_left)
        at = after


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


def _face(raw: QRawFont) -> Face:
    """The typeface of a font."""
    head = bytes(raw.fontTable("head").data())
    # Where no typeface has a script Qt makes boxes of no face, and ends when that is asked for its name.
    named = bool(head) or len(set(raw.glyphIndexesForString("ab"))) > 1
    family, style = raw.familyName() if named else "Box", raw.styleName()
    thick = named and raw.weight() >= _BOLD and not _is_bold(raw)
    key = (family, style, raw.style(), raw.weight(), head)
    face = _faces.get(key)
    if face is None:
        name = _UNLIKE_NAME.sub("", f"{family}-{style}")
        metrics = _metrics(_in_units(raw))
        face = _faces[key] = Face(name, metrics, thick=thick, kept_out=_is_kept_out(raw))
    return face


def _take_in(face: Face, run: QGlyphRun, shapes: Iterable[int]) -> None:
    """Keep the outlines of the shapes of a run with its face."""
    new = [shape for shape in shapes if shape not in face.widths]
    if new:
        sized = _in_units(run.rawFont())
        for shape in new:
            (advance,) = sized.advancesForGlyphIndexes([shape], QRawFont.LayoutFlag.UseDesignMetrics)
            drawn = _elements(sized.pathForGlyph(shape))
            if not drawn and advance.x() and _is_pictured(sized):
                drawn = _box(advance.x(), face.metrics)
            path = ""
            if face.kept_out and drawn:
                path, drawn = pdf_outlines.drawn(drawn), _box(advance.x(), face.metrics)
            face.take_in(shape, advance.x(), pdf_outlines.outline(drawn), path)


def _elements(path: QPainterPath) -> list[tuple[int, float, float]]:
    elements = (path.elementAt(n) for n in range(path.elementCount()))
    return [(each.type.value, each.x, each.y) for each in elements]


def _in_units(raw: QRawFont) -> QRawFont:
    """The font as large as it was drawn."""
    sized = QRawFont(raw)
    sized.setPixelSize(raw.unitsPerEm())
    return sized


def _is_kept_out(raw: QRawFont) -> bool:
    """Whether its licence forbids it to be in a file (OS/2 fsType: restricted, or bitmaps only)."""
    said = int.from_bytes(bytes(raw.fontTable("OS/2").data())[8:10], "big")
    return said & 0x0E == 0x02 or bool(said & 0x200)


def _is_pictured(raw: QRawFont) -> bool:
    """Whether letters of it are pictures, which have no outlines."""
    return any(raw.fontTable(name).size() for name in _PICTURES)


def _box(width: float, metrics: Metrics) -> list[tuple[int, float, float]]:
    """A box for a letter that is a picture: two outlines, of which the inner one goes the other way round."""
    high, thick = metrics.capitals or metrics.ascent, metrics.units / 20
    found = []
    for off in (thick, 2 * thick):
        low, left, right, top = thick - off, off, width - off, off - thick - high
        corners = [(left, low), (right, low), (right, top), (left, top)]
        around = corners if off == thick else [corners[n] for n in (0, 3, 2, 1)]
        found += [(pdf_outlines.LINE if n else pdf_outlines.MOVE, *each) for n, each in enumerate(around)]
    return found


def _is_bold(raw: QRawFont) -> bool:
    # The tables of a variable font are those of its regular style.
    if raw.fontTable("fvar").size():
        return any(word in raw.styleName().lower() for word in ("bold", "black", "heavy"))
    tables = [(bytes(raw.fontTable(name).data()), at, bit) for name, at, bit in _SAID]
    said = [int.from_bytes(table[at : at + 2], "big") & bit for table, at, bit in tables if len(table) > at]
    return any(said) if said else "bold" in raw.styleName().lower()


def _metrics(sized: QRawFont) -> Metrics:
    head = bytes(sized.fontTable("head").data())[_BOX]
    units = round(sized.unitsPerEm())
    ascent, descent = round(sized.ascent()), -round(sized.descent())
    left, low, right, high = (
        int.from_bytes(head[at : at + 2], "big", signed=True) if head else 0 for at in (0, 2, 4, 6)
    )
    box = (left, low, right, high) if head else (-units, descent, 2 * units, ascent)
    return Metrics(units, ascent, descent, round(sized.capHeight()), box)

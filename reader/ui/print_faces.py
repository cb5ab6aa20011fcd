"""Typefaces as pages are set in them: what Qt tells of a font, and the outlines of the shapes that are used.

What is found here is kept without Qt's own values, which belong to one thread.
"""

import re
import struct
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont

from reader.exporter import pdf_outlines
from reader.exporter.pdf_faces import Face, Metrics

_BOLD = 700
#: Where tables of a font say that it is bold (OpenType): OS/2 fsSelection, head macStyle; and the bit.
_SAID = (("OS/2", 62, 0x20), ("head", 44, 0x01))
#: Tables of fonts whose letters are pictures: bitmaps, layers of colour, drawings.
_PICTURES = ("CBDT", "sbix", "COLR", "SVG ")
#: The box of all shapes in the table head.
_BOX = slice(36, 44)
#: An element of a path (QDataStream, QPainterPath).
_ELEMENT = struct.Struct(">idd")
_UNLIKE_NAME = re.compile(r"[^A-Za-z0-9-]+")

_faces: dict[tuple[object, ...], Face] = {}


def face_of(raw: QRawFont) -> Face:
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


def take_in(face: Face, run: QGlyphRun, shapes: Iterable[int]) -> None:
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
    """What the elements of a path do, and where to: as Qt writes them, for asking each takes six times as
    long."""
    data = QByteArray()
    QDataStream(data, QIODevice.OpenModeFlag.WriteOnly) << path
    written = data.data()
    many = int.from_bytes(written[:4], "big")
    return list(_ELEMENT.iter_unpack(written[4 : 4 + many * _ELEMENT.size]))


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

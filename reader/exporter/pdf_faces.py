"""Typefaces in a PDF file: of each only the shapes that its pages show, and which letters they stand for.

ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode); OpenType for the font program in it.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import NamedTuple

from reader.exporter.pdf_codes import (
    Codes,
    Mark,
    numbered,
    table_of_letters,
    table_of_places,
    table_of_widths,
)

#: The most shapes of one face in a file.
_MOST = 60_000
#: What the sum of a whole font program is (OpenType, head).
_SUM = 0xB1B0AFBA


class Metrics(NamedTuple):
    """How high a typeface is, all in its own units, of which `units` are its size; down is negative."""

    units: int
    ascent: int
    descent: int
    capitals: int
    box: tuple[int, int, int, int]


class _Entry(NamedTuple):
    """What a shape has in a font: its outline, the sum of that, how many contours and points it has, how wide
    the shape is, what it has in the table hmtx; and its width as a file tells it."""

    outline: bytes
    sum: int
    contours: int
    points: int
    width: int
    measures: bytes
    told: str


class Face:
    """A typeface, as far as pages have been set in it: of each shape how wide it is, and its outline
    (`pdf_outlines.outline`), by its number. `thick` ones are drawn twice, for there is no bold face. One that
    is `kept_out` must not be in files: its shapes are drawn on the pages, under letters that are not seen."""

    def __init__(self, name: str, metrics: Metrics, *, thick: bool = False, kept_out: bool = False) -> None:
        self.name = name
        self.metrics = metrics
        self.thick = thick
        self.kept_out = kept_out
        #: How high it is above and below the line, in thousandths of the size.
        self.ascent = metrics.ascent * 1000 / metrics.units
        self.descent = -metrics.descent * 1000 / metrics.units
        self.shapes: dict[int, tuple[float, bytes]] = {}
        #: The shapes of letters whose codes are the same in every file (`pdf_codes.CODES`).
        self.plain: dict[str, int] = {}
        self.entries: dict[int, _Entry] = {}
        #: How wide the shapes are in thousandths of the size of their letters, as a file tells it.
        self.widths: dict[int, float] = {}
        #: What files have had of it, by what they show (`pdf_document`).
        self.kept: dict[tuple[tuple[int, int, str], ...], tuple[str, bytes, bytes, bytes]] = {}
        #: Of a face that is kept out, how shapes are drawn (`pdf_outlines.drawn`); files have boxes for them.
        self.paths: dict[int, str] = {}

    def take_in(self, shape: int, width: float, outline: bytes, path: str = "") -> None:
        """Keep a shape; `width` is in the units of the face."""
        self.shapes[shape] = (width, outline)
        self.paths[shape] = path
        told = self.widths[shape] = round(width * 1000 / self.metrics.units, 1)
        self.entries[shape] = _entry(width, outline)._replace(told=f"{told:g}")


class Row:
    """Shapes of one face beside each other. `x` is how far from a place they begin, and `rise` how far above
    the line they stand."""

    __slots__ = ("face", "marks", "rise", "x")

    def __init__(self, face: Face, x: float, rise: float, marks: tuple[Mark, ...]) -> None:
        self.face = face
        self.x = x
        self.rise = rise
        self.marks = marks


#: What is coded: words in letters whose codes are the same in every file, as these codes; or a row.
Piece = str | Row


class _Known(dict[Row, str]):
    """The codes of rows. Some come again: a word of the text stands in a quote, too."""

    def __init__(self, codes: Codes) -> None:
        super().__init__()
        self._code = codes.__getitem__

    def __missing__(self, row: Row) -> str:
        codes = self[row] = "".join(map(self._code, row.marks))
        return codes


class FaceInFile:
    """A typeface in one file: its shapes are numbered as they come."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes = Codes()
        self.known = _Known(self.codes)
        #: Words in letters whose codes are the same in every file.
        self._words: list[str] = []
        #: What words begin with, by the size of the letters.
        self.begins: dict[float, str] = {}

    def coded(self, pieces: Sequence[Piece], words: Sequence[str]) -> str:
        """Pieces, one at the end of the other, as they stand in the string of TJ, a byte a sign. `words` are
        what they stand for."""
        try:
            coded = "".join(pieces)  # type: ignore[arg-type]
        except TypeError:  # a row is among them
            self._words += [words[n] for n, piece in enumerate(pieces) if isinstance(piece, str)]
            return "".join([piece if isinstance(piece, str) else self.known[piece] for piece in pieces])
        self._words += words
        return coded

    def paths(self, rows: Iterable[Piece]) -> Iterator[tuple[float, str]]:
        """How far from their beginning shapes stand, in units of the face, and how each is drawn."""
        pen, face = 0.0, self.face
        for mark in chain.from_iterable([row.marks for row in rows if isinstance(row, Row)]):
            if isinstance(mark, str):
                pen -= int(mark[1:-1])
            else:
                yield pen * face.metrics.units / 1000, face.paths[mark[0]]
                pen += face.widths[mark[0]]

    @property
    def is_full(self) -> bool:
        """Whether it may have no room for more shapes."""
        return len(self.codes.shapes) > _MOST

    @cached_property
    def shown(self) -> list[tuple[int, int, str]]:
        """All codes in order, with their shapes and letters, once all is coded."""
        words, plain = "".join(self._words), self.face.plain.copy()
        there = numbered([letter for letter in plain if letter in words])
        found = [(code, plain[letter], letter) for code, letter in there]
        return found + [(code, *mark) for code, mark in self.codes.shapes.items()]

    @cached_property
    def _places(self) -> dict[int, int]:
        """Where each shape is in the font program."""
        return {shape: n for n, shape in enumerate(dict.fromkeys(shape for _, shape, _ in self.shown), 1)}

    def widths(self) -> str:
        """The widths of all shapes by their codes, in thousandths of the size."""
        entries = self.face.entries
        return table_of_widths(
            [code for code, _, _ in self.shown], [entries[shape].told for _, shape, _ in self.shown]
        )

    def letters(self) -> bytes:
        """The table of letters (ToUnicode)."""
        return table_of_letters([(code, letters) for code, _, letters in self.shown])

    def places(self) -> bytes:
        """Where the shapes of codes are in the program (CIDToGIDMap)."""
        return table_of_places(
            [code for code, _, _ in self.shown], [self._places[shape] for _, shape, _ in self.shown]
        )

    def program(self) -> bytes:
        """A TrueType font of the shapes."""
        entries = [_NOTHING, *map(self.face.entries.__getitem__, self._places)]
        outlines = [entry.outline for entry in entries]
        places = [0, *accumulate(map(len, outlines))]
        return _font(
            sum([entry.sum for entry in entries]),
            {
                b"glyf": b"".join(outlines),
                b"head": _head(self.face.metrics),
                b"hhea": _hhea(self.face.metrics, entries),
                b"hmtx": b"".join([entry.measures for entry in entries]),
                b"loca": struct.pack(f">{len(places)}L", *places),
                b"maxp": _maxp(entries),
            },
        )


def _entry(width: float, outline: bytes) -> _Entry:
    contours, left = struct.unpack(">Hh", outline[:4] or bytes(4))
    points = int.from_bytes(outline[8 + 2 * contours : 10 + 2 * contours], "big") + 1 if contours else 0
    measures = struct.pack(">Hh", min(0xFFFF, max(0, round(width))), left)
    return _Entry(outline, _sum(outline), contours, points, round(width), measures, "0")


def _head(metrics: Metrics) -> bytes:
    return struct.pack(
        ">LLLLHHQQ4hHHhhh",
        *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0x0B, metrics.units, 0, 0, *metrics.box, 0, 8, 2, 1, 0),
    )


def _hhea(metrics: Metrics, entries: Sequence[_Entry]) -> bytes:
    widest = min(0xFFFF, max([entry.width for entry in entries]))
    return struct.pack(
        ">LhhhHhhhhhhhhhhhH",
        *(0x10000, metrics.ascent, metrics.descent, 0, widest, 0, 0, metrics.box[2], 1),
        *(0, 0, 0, 0, 0, 0, 0, len(entries)),
    )


def _maxp(entries: Sequence[_Entry]) -> bytes:
    points, contours = max([entry.points for entry in entries]), max([entry.contours for entry in entries])
    return struct.pack(">L14H", 0x10000, len(entries), points, contours, 0, 0, 2, *[0] * 8)


def _font(outlines: int, tables: dict[bytes, bytes]) -> bytes:
    """A font program of its tables, whose names are in order; `outlines` is the sum of the first, which is
    long."""
    many = len(tables)
    power = many.bit_length() - 1
    search = 16 << power
    parts = [struct.pack(">LHHHH", 0x10000, many, search, power, 16 * many - search)]
    at, bodies, sums = 12 + 16 * many, list[bytes](), list[int]()
    for name, table in tables.items():
        body = table + bytes(-len(table) % 4)
        sums.append(_sum(body) if sums else outlines & 0xFFFFFFFF)
        parts.append(name + struct.pack(">LLL", sums[-1], at, len(table)))
        bodies.append(body)
        at += len(body)
    total = _sum(b"".join(parts)) + sum(sums)
    made = b"".join([*parts, *bodies])
    head = int.from_bytes(parts[1 + list(tables).index(b"head")][8:12], "big") + 8
    return made[:head] + struct.pack(">L", (_SUM - total) & 0xFFFFFFFF) + made[head + 4 :]


def _sum(data: bytes) -> int:
    total: int = sum(struct.unpack(f">{len(data) // 4}L", data))
    return total & 0xFFFFFFFF


_NOTHING = _entry(0.0, b"")

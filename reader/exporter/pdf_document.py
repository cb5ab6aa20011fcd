"""A PDF file as it is drawn: pages of words, rectangles and links, with their typefaces in it (ISO 32000)."""

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache

from reader.exporter.paper import Bookmark
from reader.exporter.pdf_faces import Face, FaceInFile, Piece, Row
from reader.exporter.pdf_file import plain, shown, stream, text

#: The numbers of the first objects, and how many objects a page is, and a typeface.
_CATALOG, _ABOUT, _TREE, _FIRST = 1, 2, 3, 4
_OF_PAGE, _OF_FACE = 3, 6
#: So far apart a letter is drawn twice whose face has no bold one (of the size).
_THICK = 1 / 40
#: Of fonts of no more shapes than these, so many of a face are kept from file to file.
_FEW, _KEPT = 24, 128


#: Pieces, and the words that they stand for.
Text = tuple[Sequence[Piece], Sequence[str]]


class Document:
    """Pages so wide and high (points). Places are counted in `unit`s to the point, from the upper left
    corner; colours are written #rrggbb. The same drawing gives the same file."""

    def __init__(self, width: float, height: float, unit: int) -> None:
        self._width, self._height, self._unit = width, height, unit
        self._faces: dict[Face, FaceInFile] = {}
        #: All of them; of a face that had no room left there are several.
        self._taken: list[FaceInFile] = []
        self._pages: list[tuple[bytes, str, list[str]]] = []
        self._begin()

    def turn(self) -> None:
        """Begin a new page."""
        self._pages.append((self._content(), "".join(self._links), list(self._used)))
        self._begin()

    def fill(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """Draw a rectangle."""
        unit = self._unit
        if color != self._color:
            self._ink(color)
        low = self._height - (y + height) / unit
        self._drawn.append(f"{x / unit:.2f} {low:.2f} {width / unit:.2f} {height / unit:.2f} re f")

    def link(self, x: float, y: float, width: float, height: float, url: str) -> None:
        """Let a rectangle lead somewhere."""
        unit = self._unit
        left, top = x / unit, self._height - y / unit
        to = url.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        self._links.append(
            "<< /Type /Annot /Subtype /Link "
            f"/Rect [{left:.2f} {top - height / unit:.2f} {left + width / unit:.2f} {top:.2f}] "
            f"/Border [0 0 0] /A << /Type /Action /S /URI /URI ({to}) >> >>\n"
        )

    def words(self, x: float, line: float, of: Face, text: Text, size: float, color: str) -> None:
        """Draw words in a face, one at the end of the other, from a place on a line (`line` is how far it is
        from the top). `size` is that of the letters."""
        unit = self._unit
        face, begin = self._begun(of, size, color)
        left, up = x / unit, self._height - line / unit
        if of.thick or of.kept_out:
            self._by_hand(face, text, size / unit, left, up)
        else:
            self._drawn.append(f"{begin} {left:.2f} {up:.2f} Td [({face.coded(*text)})] TJ ET")

    def each(
        self,
        places: Sequence[float],
        line: float,
        of: Face,
        text: Text,
        ink: tuple[float, str],
    ) -> None:
        """Draw words in a face, each from a place of its own on a line; `ink` is the size of the letters
        and their colour."""
        if of.thick or of.kept_out:
            for x, piece, word in zip(places, *text, strict=True):
                self.words(x, line, of, ((piece,), (word,)), *ink)
            return
        unit, (face, begin) = self._unit, self._begun(of, *ink)
        codes = [face.coded((piece,), (word,)) for piece, word in zip(*text, strict=True)]
        behind = f"{self._height - line / unit:.2f} Td [("
        self._drawn += [
            f"{begin} {x / unit:.2f} {behind}{code})] TJ ET" for x, code in zip(places, codes, strict=True)
        ]

    def apart(self, x: float, line: float, rows: Sequence[Row], size: float, color: str) -> None:
        """Draw rows each in its own place, which it tells from one on a line in thousandths of the size."""
        if not rows:
            return
        unit, scale, of = self._unit, size / 1000, rows[0].face
        if of.thick or of.kept_out or [row for row in rows if row.rise or row.face is not of]:
            for row in rows:
                self.words(x + row.x * scale, line - row.rise * scale, row.face, ((row,), ("",)), size, color)
            return
        face, begin = self._begun(of, size, color)
        codes, known = face.codes, face.known
        behind = f"{self._height - line / unit:.2f} Td [("
        self._drawn += [
            f"{begin} {(x + row.x * scale) / unit:.2f} {behind}"
            f"{codes[row.marks[0]] if len(row.marks) == 1 else known[row]})] TJ ET"
            for row in rows
        ]

    def _begun(self, of: Face, size: float, color: str) -> tuple[FaceInFile, str]:
        """The face in the file, and what words in it begin with."""
        face = self._faces.get(of)
        if face is None or face.is_full:
            face = self._take_in(of)
        if color != self._color:
            self._ink(color)
        self._used[face.name] = None
        begin = face.begins.get(size)
        if begin is None:
            begin = face.begins[size] = f"BT /{face.name} {size / self._unit:g} Tf"
        return face, begin

    def _by_hand(self, face: FaceInFile, text: Text, points: float, left: float, up: float) -> None:
        """Draw words in a face that is drawn twice or must not be in files."""
        of = face.face
        begin, end = f"BT /{face.name} {points:g} Tf", f"{up:.2f} Td [({face.coded(*text)})] TJ ET"
        if of.kept_out:
            self._drawn.append(f"3 Tr {begin} {left:.2f} {end} 0 Tr")
            for place in (left, left - points * _THICK)[: 1 + of.thick]:
                self._draw(face.paths(text[0]), points / of.metrics.units, place, up)
            return
        self._drawn.append(f"{begin} {left:.2f} {end}")
        # Drawn twice, and read once (14.9.4).
        again = f"{begin} {left - points * _THICK:.2f} {end}"
        self._drawn.append(f"/Span << /ActualText () >> BDC {again} EMC")

    def _draw(self, paths: Iterable[tuple[float, str]], scale: float, left: float, up: float) -> None:
        for right, path in paths:
            if path:
                place = f"{left + right * scale:.2f} {up:.2f}"
                self._drawn.append(f"q {scale:.6f} 0 0 {scale:.6f} {place} cm {path} f Q")

    def written(self, title: str, identity: str, bookmarks: Sequence[Bookmark], language: str) -> bytes:
        """The file. `identity` is what makes it another one than its kin; `language` a BCP 47 tag or ""."""
        self.turn()
        objects: dict[int, bytes] = {}
        leaves = [_FIRST + _OF_PAGE * n for n in range(len(self._pages))]
        fonts = self._fonts(objects, _FIRST + _OF_PAGE * len(leaves))
        for leaf, (content, links, used) in zip(leaves, self._pages, strict=True):
            named = " ".join(f"/{name} {fonts[name]} 0 R" for name in used)
            objects[leaf + 1] = content
            objects[leaf + 2] = f"<< /Font << {named} >> /XObject << >> >>".encode()
            annots = f"/Annots [\n{links}]\n" if links else ""
            objects[leaf] = (
                f"<< /Type /Page /Parent {_TREE} 0 R /Contents {leaf + 1} 0 R /Resources {leaf + 2} 0 R\n"
                f"{annots}/MediaBox [0 0 {self._width:g} {self._height:g}] >>"
            ).encode()
        kids = " ".join(f"{leaf} 0 R" for leaf in leaves)
        objects[_TREE] = f"<< /Type /Pages /Kids [{kids}] /Count {len(leaves)} >>".encode()
        more = shown(objects, bookmarks, leaves, self._height, language)
        objects[_CATALOG] = b"<< /Type /Catalog /Pages %d 0 R\n%s>>" % (_TREE, more)
        objects[_ABOUT] = f"<< /Title {text(title)} /Creator (Postil) /Producer (Postil) >>".encode()
        same = hashlib.md5(identity.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
        numbered = [objects[number] for number in range(1, len(objects) + 1)]
        return plain(numbered, _CATALOG, _ABOUT, f"/ID [ <{same}> <{same}> ]".encode())

    def _begin(self) -> None:
        self._drawn: list[str] = []
        self._links: list[str] = []
        self._used: dict[str, None] = {}
        self._color = ""

    def _content(self) -> bytes:
        return stream("\n".join(self._drawn).encode("latin-1"))

    def _ink(self, color: str) -> None:
        self._color = color
        self._drawn.append(f"{_shares(color)} rg")

    def _take_in(self, face: Face) -> FaceInFile:
        made = self._faces[face] = FaceInFile(face, f"F{len(self._taken) + 1}")
        self._taken.append(made)
        return made

    def _fonts(self, objects: dict[int, bytes], first: int) -> dict[str, int]:
        """Put the typefaces among the objects, from a number on; where each is, by its name."""
        found = {}
        for n, face in enumerate(self._taken):
            at = first + _OF_FACE * n
            found[face.name] = at
            objects.update(zip(range(at, at + _OF_FACE), _font(face, at), strict=True))
        return found


@cache
def _shares(color: str) -> str:
    """The shares of red, green and blue."""
    return " ".join(f"{int(color[at : at + 2], 16) / 255:.3g}" for at in (1, 3, 5))


def _font(face: FaceInFile, at: int) -> tuple[bytes, ...]:
    """The six objects of a typeface, of which the first has the number `at`."""
    name, metrics = face.face.name, face.face.metrics
    ascent, descent, capitals = (
        round(each * 1000 / metrics.units) for each in (metrics.ascent, metrics.descent, metrics.capitals)
    )
    box = " ".join(f"{each * 1000 / metrics.units:.0f}" for each in metrics.box)
    widths, letters, program, places = _parts(face)
    return (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /POSTIL+{name} /Encoding /Identity-H\n"
        f"/DescendantFonts [{at + 1} 0 R] /ToUnicode {at + 2} 0 R >>".encode(),
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /POSTIL+{name}\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>\n"
        f"/FontDescriptor {at + 3} 0 R /CIDToGIDMap {at + 5} 0 R /DW 0 /W [{widths}] >>".encode(),
        letters,
        f"<< /Type /FontDescriptor /FontName /POSTIL+{name} /Flags 4 /FontBBox [{box}]\n"
        f"/ItalicAngle 0 /Ascent {ascent} /Descent {descent} /CapHeight {capitals} /StemV 50\n"
        f"/FontFile2 {at + 4} 0 R >>".encode(),
        program,
        places,
    )


def _parts(face: FaceInFile) -> tuple[str, bytes, bytes, bytes]:
    """The widths of a typeface's shapes, and as streams their letters, their program and their places in it.
    Those of a few shapes are kept: the figures of notes are the same in most files."""
    shown, kept = tuple(face.shown), face.face.kept
    found = kept.get(shown)
    if found is None:
        program = face.program()
        packed = stream(program, b"/Length1 %d " % len(program))
        found = face.widths(), stream(face.letters()), packed, stream(face.places())
        if len(shown) <= _FEW:
            if len(kept) >= _KEPT:
                kept.clear()
            kept[shown] = found
    return found

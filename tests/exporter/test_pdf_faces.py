"""Typefaces in a PDF file: their shapes, and the letters that these stand for."""

import re
import struct
import zlib
from itertools import pairwise

from reader.exporter.pdf_codes import CODES, nearer
from reader.exporter.pdf_document import Document
from reader.exporter.pdf_faces import Face, FaceInFile, Metrics, Piece, Row
from reader.exporter.pdf_outlines import CURVE, LINE, MOVE, drawn, outline

METRICS = Metrics(1000, 1036, -335, 670, (0, -335, 1000, 1036))
SQUARE = [(MOVE, 100, 0), (LINE, 100, -500), (LINE, 600, -500), (LINE, 600, 0), (LINE, 100, 0)]


def face(name: str = "Test") -> Face:
    made = Face(name, METRICS)
    made.take_in(7, 700, outline([(kind, float(x), float(y)) for kind, x, y in SQUARE]))
    made.take_in(9, 250.04, b"")
    return made


def points(glyph: bytes) -> list[tuple[int, int, bool]]:
    """The points of a glyph of one contour, and whether each is on the curve, as readers of fonts do."""
    (last,) = struct.unpack(">H", glyph[10:12])
    many = last + 1
    flags, at = glyph[14 : 14 + many], 14 + many
    axes = []
    for short, same in ((0x02, 0x10), (0x04, 0x20)):
        value, values = 0, []
        for flag in flags:
            if flag & short:
                value += glyph[at] if flag & same else -glyph[at]
                at += 1
            elif not flag & same:
                value += int.from_bytes(glyph[at : at + 2], "big", signed=True)
                at += 2
            values.append(value)
        axes.append(values)
    return [(x, y, bool(flag & 1)) for x, y, flag in zip(*axes, flags, strict=True)]


def test_an_outline_has_the_corners_of_its_path_upward() -> None:
    made = outline([(kind, float(x), float(y)) for kind, x, y in SQUARE])
    assert struct.unpack(">h4h", made[:10]) == (1, 100, 0, 600, 500)
    assert points(made) == [(100, 0, True), (100, 500, True), (600, 500, True), (600, 0, True)]
    assert outline([]) == b""


def test_a_curve_that_was_quadratic_is_so_again_and_the_middle_of_two_goes_without_saying() -> None:
    # The cubic forms of two quadratic curves, by (0, 300) and (600, 300), that meet half-way.
    path = [
        (MOVE, 0.0, 0.0),
        (CURVE, 0.0, -200.0),
        (3, 100.0, -300.0),
        (3, 300.0, -300.0),
        (CURVE, 500.0, -300.0),
        (3, 600.0, -200.0),
        (3, 600.0, 0.0),
    ]
    assert points(outline(path)) == [(0, 0, True), (0, 300, False), (600, 300, False), (600, 0, True)]


def test_a_curve_that_is_cubic_is_followed_closely() -> None:
    path = [(MOVE, 0.0, 0.0), (CURVE, 0.0, -1000.0), (3, 1000.0, -1000.0), (3, 1000.0, 0.0)]
    found = points(outline(path))
    off = [(x, y) for x, y, is_on in found if not is_on]
    middles = [((x + a) / 2, (y + b) / 2) for (x, y), (a, b) in pairwise(off)]
    assert (500, 750) in middles
    for x, y in middles:
        assert abs(y - _height(x)) < 2


def _height(x: float) -> float:
    """How high the cubic curve is over a place."""
    low, high = 0.0, 1.0
    while high - low > 1e-6:
        t = (low + high) / 2
        low, high = (t, high) if 1000 * t * t * (3 - 2 * t) < x else (low, t)
    return 3000 * low * (1 - low)


def test_the_same_shape_with_other_letters_has_a_code_of_its_own() -> None:
    taken = FaceInFile(face(), "F1")
    row = Row(face(), 0, 0, ((7, "A"), nearer(12), (7, "А"), (9, " "), (7, "A")))
    coded = taken.coded([row, row], ["AАA", "AАA"])
    one, two, three = list(taken.codes.values())[:1] + list(taken.codes.values())[2:]
    assert coded == f"{one}){12}({two}{three}{one}" * 2
    first = int.from_bytes(one.encode("latin-1"), "big")
    letters = taken.letters().decode()
    assert f"<{first:04X}> <0041>\n<{first + 1:04X}> <0410>\n<{first + 2:04X}> <0020>\n" in letters
    assert taken.widths() == f"{first} [700 700 250]"
    assert taken.places() == bytes(2 * first) + b"\0\1\0\1\0\2"


def test_words_in_letters_whose_codes_are_the_same_in_every_file_stand_for_these_letters() -> None:
    plain = face()
    plain.plain.update({"A": 7, "А": 7, " ": 9})
    taken = FaceInFile(plain, "F1")
    word = f"{CODES['А']}{nearer(-3)}{CODES['A']}{CODES[' ']}"
    row = Row(plain, 0, 0, ((9, "\u3000"),))
    assert (
        taken.coded([word, row, word], ["АA ", "\u3000", "АA "])
        == f"{word}{taken.codes[9, chr(0x3000)]}{word}"
    )
    told = {letter: int.from_bytes(CODES[letter].encode("latin-1"), "big") for letter in " AА"}
    more = int.from_bytes(taken.codes[9, "\u3000"].encode("latin-1"), "big")
    _, *rows = re.findall("^<(....)> <(....)>$", taken.letters().decode(), re.MULTILINE)
    assert [(int(code, 16), letter) for code, letter in rows] == [
        (told[" "], "0020"),
        (told["A"], "0041"),
        (told["А"], "0410"),
        (more, "3000"),
    ]
    assert taken.widths() == f"{told[' ']} [250] {told['A']} [700] {told['А']} [700] {more} [250]"
    places = struct.unpack(f">{more + 1}H", taken.places())
    assert [places[n] for n in (told[" "], told["A"], told["А"], more)] == [1, 2, 2, 1]
    assert sum(map(bool, places)) == 4


def test_a_font_program_holds_the_shapes_in_the_order_of_their_codes() -> None:
    taken = FaceInFile(face(), "F1")
    taken.coded([Row(face(), 0, 0, ((9, " "), (7, "A"), (9, "\u3000")))], [" A\u3000"])
    program = taken.program()
    tables = {}
    for n in range(struct.unpack(">H", program[4:6])[0]):
        name, _, at, size = struct.unpack(">4sLLL", program[12 + 16 * n : 28 + 16 * n])
        tables[name] = program[at : at + size]
    assert sorted(tables) == [b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"]
    places = struct.unpack(">4L", tables[b"loca"])
    assert places[:3] == (0, 0, 0)
    assert tables[b"glyf"][places[2] : places[3]] == face().shapes[7][1]
    assert struct.unpack(">Hh", tables[b"hmtx"][8:]) == (700, 100)
    assert sum(struct.unpack(f">{len(program) // 4}L", program)) & 0xFFFFFFFF == 0xB1B0AFBA


def test_a_file_has_what_was_drawn_and_nothing_of_the_program_that_drew_it() -> None:
    made = []
    plain = face()
    plain.plain["A"] = 7
    for _ in range(2):
        document = Document(600, 800, 20)
        document.words(1000, 2000, plain, ([CODES["A"]], ["A"]), 200, "#ff0000")
        document.link(0, 0, 200, 100, "https://example.org/(b)")
        document.turn()
        document.fill(0, 0, 200, 100, "#000000")
        made.append(document.written("Title", "Title", [], "kk"))
    data = made[0]
    assert made[1] == data
    assert b"Date" not in data
    assert rb"/URI (https://example.org/\(b\))" in data
    assert b"/Rect [0.00 795.00 10.00 800.00]" in data
    drawn = [zlib.decompress(found) for found in re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)]
    assert b"1 0 0 rg\nBT /F1 10 Tf 50.00 700.00 Td [(%s)] TJ ET" % CODES["A"].encode("latin-1") in drawn
    assert b"0 0 0 rg\n0.00 795.00 10.00 5.00 re f" in drawn


def test_pieces_that_stand_apart_look_as_if_each_had_been_drawn_by_itself() -> None:
    plain, places = face(), (0.0, 300.0, 500.0)
    plain.plain["A"] = 7
    pieces: list[Piece] = [CODES["A"], Row(plain, 0, 0, ((9, "\u3000"),)), CODES["A"]]
    for thick in (False, True):
        plain.thick = thick
        together, alone = Document(600, 800, 20), Document(600, 800, 20)
        together.each(places, 2000, plain, (pieces, ["A", "\u3000", "A"]), (200, "#000000"))
        for x, piece, word in zip(places, pieces, "A\u3000A", strict=True):
            alone.words(x, 2000, plain, ([piece], [word]), 200, "#000000")
        assert together.written("x", "x", [], "") == alone.written("x", "x", [], "")


def test_a_face_whose_licence_keeps_it_out_of_files_is_drawn_under_letters_that_are_not_seen() -> None:
    closed = Face("Closed", METRICS, kept_out=True)
    path = [(kind, float(x), float(y)) for kind, x, y in SQUARE]
    closed.take_in(7, 700, outline([(MOVE, 0, 0), (LINE, 0, -9), (LINE, 9, 0)]), drawn(path))
    document = Document(600, 800, 20)
    row = Row(closed, 0, 0, ((7, "A"), nearer(100), (7, "B")))
    document.words(0, 2000, closed, ([row], ["AB"]), 200, "#000000")
    data = document.written("Title", "Title", [], "")
    streams = [zlib.decompress(found) for found in re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)]
    assert not any(closed_in in each for each in streams for closed_in in [outline(path)])
    told = b"100 0 m 100 500 l 600 500 l 600 0 l 100 0 l f Q"
    assert streams[0].count(told) == 2
    assert re.search(
        rb"3 Tr BT /F1 10 Tf 0.00 700.00 Td \[\(..\)100\(..\)\] TJ ET 0 Tr", streams[0], re.DOTALL
    )
    assert b"q 0.010000 0 0 0.010000 6.00 700.00 cm 100 0 m" in streams[0]


def test_a_file_takes_in_more_shapes_of_a_face_than_one_font_can_have() -> None:
    many = face()
    document = Document(600, 800, 20)
    for first in range(0, 70_000, 1000):
        row = Row(many, 0, 0, tuple((9, f"{n:x}") for n in range(first, first + 1000)))
        document.words(0, 2000, many, ([row], [""]), 200, "#000000")
    data = document.written("Title", "Title", [], "")
    assert data.count(b"/Type0") == 2

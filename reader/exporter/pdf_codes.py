"""Codes of shapes in the strings of a PDF file, each two bytes (Latin-1), and the letters they stand for.

The letters of the scripts most written in have the same codes in every file, so that words in them are coded
once; all else is coded in each file as it comes. ISO 32000-1, 7.3.4.2 and 9.10.3; Adobe Technical Note 5411.
"""

import struct
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

#: The letters that have codes of their own, from each to each: Latin, Greek and Cyrillic with what is written
#: between their words.
LETTERS = "!-~\xa1-\xac\xae-\u024f\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2026"
#: The bytes that mean nothing else in a string: codes are two of these.
_FREE = bytes(set(range(256)) - set(b"()\\\r\n"))
#: Codes of a table of letters that are told in one piece.
_TOGETHER = 100
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"

#: A shape with its letters; or, where the next one is not as far away as this one is wide, how much nearer it
#: is (thousandths of the size of the letters), as `nearer` writes it.
Mark = tuple[int, str] | str


def nearer(off: int) -> str:
    """What stands between two shapes that are not as far from each other as the first is wide."""
    return f"){off}("


def _code(number: int) -> str:
    high, low = (_FREE[each] for each in divmod(number, len(_FREE)))
    return f"{high:c}{low:c}"


def _number(code: str) -> int:
    return ord(code[0]) << 8 | ord(code[1])


_RANGES = (range(ord(LETTERS[at]), ord(LETTERS[at + 2]) + 1) for at in range(0, len(LETTERS), 3))
#: The codes that are the same in every file, by their letters.
CODES = {chr(letter): _code(n) for n, letter in enumerate(chain((0x20,), *_RANGES), 1)}
_NUMBERS = {letter: _number(code) for letter, code in CODES.items()}


class Codes(dict[Mark, str]):
    """The codes of all other shapes in the order in which they come first; `shapes` are by the numbers that
    these make."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: dict[int, tuple[int, str]] = {}

    def __missing__(self, mark: Mark) -> str:
        if isinstance(mark, str):
            self[mark] = mark
            return mark
        code = self[mark] = _code(len(CODES) + 1 + len(self.shapes))
        self.shapes[_number(code)] = mark
        return code


def numbered(letters: Iterable[str]) -> list[tuple[int, str]]:
    """Letters that `CODES` has, with the numbers that their codes make, in order."""
    return sorted([(_NUMBERS[letter], letter) for letter in letters])


def table_of_letters(told: Iterable[tuple[int, str]]) -> bytes:
    """Which letters codes stand for (ToUnicode)."""
    rows = [_row(code, letters) for code, letters in told]
    parts = [rows[at : at + _TOGETHER] for at in range(0, len(rows), _TOGETHER)]
    joined = "".join(f"{len(part)} beginbfchar\n{''.join(part)}endbfchar\n" for part in parts)
    return f"{_CMAP}{joined}{_CMAP_END}".encode()


def table_of_widths(codes: Sequence[int], widths: Iterable[str]) -> str:
    """How wide the shapes of codes are, which come in order (9.7.4.3)."""
    parts, before = list[str](), -1
    for code, width in zip(codes, widths, strict=True):
        parts.append(f" {width}" if code == before + 1 else f"] {code} [{width}")
        before = code
    return f"{''.join(parts)[2:]}]" if parts else ""


def table_of_places(codes: Sequence[int], places: Iterable[int]) -> bytes:
    """At which places of a font the shapes of codes are, which come in order (CIDToGIDMap, 9.7.4.2)."""
    table = [0] * (codes[-1] + 1 if codes else 1)
    for code, place in zip(codes, places, strict=True):
        table[code] = place
    return struct.pack(f">{len(table)}H", *table)


@lru_cache(16384)
def _row(code: int, letters: str) -> str:
    return f"<{code:04X}> <{letters.encode('utf-16-be', 'surrogatepass').hex().upper()}>\n"

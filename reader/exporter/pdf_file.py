"""A PDF file as a printer wrote it, with what printers leave out: bookmarks, the language, whole letters.

What is added stands behind the file as it was, as an incremental update (ISO 32000-1, 7.5.6).
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import NamedTuple


class Bookmark(NamedTuple):
    """A heading: its level from 1, its words, its page from 0, how far from the page's top (points)."""

    level: int
    words: str
    page: int
    top: float


_DATES = re.compile(rb"/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")
_LETTERS = re.compile(rb"/ToUnicode (\d+) 0 R")
_MAPPED = re.compile(rb"<([0-9A-F]{4})>(?= |\])")
#: Radicals of Han that have the shape of whole letters, each with its letter (Unicode,
#: EquivalentUnifiedIdeograph.txt): those that NFKC does not tell.
_RADICALS = dict(
    zip(
        "⺄⺎⺐⺒⺓⺕⺛⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⺅⺉⺋⺖⺘⺙⺞⺡⺣⺤⺨⺫⺭⺯⺰⺹⺾⻂⻈⻌⻍⻎⻐⻖",
        "乙兀尢巳幺彐旡民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀亻刂㔾忄扌攵歺氵灬爫犭罒礻糹纟耂艹衤讠辶辶辶钅阝",
        strict=True,
    )
)
#: Letters from here on run to the left, and the last one comes first, because readers (poppler, pdfium) turn
#: such a line round.
_TO_LEFT, _LEFT_ENDS = "\ufb1d", "\ufefc"


def finished(
    data: bytes, bookmarks: Sequence[Bookmark], height: float, language: str, letters: Collection[str]
) -> bytes:
    """The file with bookmarks, without the time of its making, and with the letters of its text whole.

    `height` is that of its pages, in points; `letters` are those that its text is written in. Raises
    ValueError for a file that Qt has not written.
    """
    places = _places(data)
    data = _DATES.sub(lambda found: b" " * len(found[0]), data)
    root = int(_found(rb"/Root (\d+) 0 R", data[data.rindex(b"trailer") :])[1])
    catalog = _object(data, places, root)
    pages = _object(data, places, int(_found(rb"/Pages (\d+) 0 R", catalog)[1]))
    leaves = [int(number) for number in re.findall(rb"(\d+) 0 R", _found(rb"/Kids\s*\[(.*?)\]", pages)[1])]
    added = {number: _whole(_object(data, places, number), letters) for number in _letter_maps(data)}
    first = len(places)
    outline = _outline(bookmarks, leaves, height, first)
    more = b"/ViewerPreferences << /DisplayDocTitle true >>\n"
    if language:
        more += f"/Lang {_text(language)}\n".encode()
    if outline:
        more += f"/Outlines {first} 0 R\n/PageMode /UseOutlines\n".encode()
    end = catalog.rindex(b">>")
    added[root] = catalog[:end] + more + catalog[end:]
    added.update({first + n: made for n, made in enumerate(outline)})
    return _updated(data, added, max(first, first + len(outline)))


def _places(data: bytes) -> list[int]:
    """Where each object begins, by its number."""
    start = int(_found(rb"startxref\s+(\d+)", data[data.rindex(b"startxref") :])[1])
    table = data[start : data.index(b"trailer", start)]
    return [0, *(int(entry[1]) for entry in _ENTRY.finditer(table))]


def _found(pattern: bytes, data: bytes) -> re.Match[bytes]:
    found = re.search(pattern, data, re.DOTALL)
    if found is None:
        raise ValueError(f"no {pattern!r} in a PDF file of {len(data)} bytes")
    return found


def _object(data: bytes, places: Sequence[int], number: int) -> bytes:
    """What an object is, between its number and its end."""
    start = data.index(b"obj", places[number]) + len(b"obj")
    return data[start : data.index(b"endobj", start)].strip()


def _letter_maps(data: bytes) -> list[int]:
    """The numbers of the tables that tell which letters the signs of a typeface stand for."""
    return sorted({int(found[1]) for found in _LETTERS.finditer(data)})


def _whole(table: bytes, letters: Collection[str]) -> bytes:
    """A table of letters that names those of the text, and not others that look the same.

    Where signs share a shape, or make one together, Qt names the first that Unicode has: a ligature, a joined
    form of Arabic, a radical of Han, and a tabulator for a space.
    """
    start = _found(rb"stream\s*?\n", table).end()
    body = table[start : table.rindex(b"endstream")].rstrip()

    def named(mapped: re.Match[bytes]) -> bytes:
        return f"<{_letters(chr(int(mapped[1], 16)), letters).encode('utf-16-be').hex().upper()}>".encode()

    body = re.sub(rb"\[[^\]]*\]", lambda row: _MAPPED.sub(named, row[0]), body)
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body)


def _letters(named: str, letters: Collection[str]) -> str:
    """The letters of the text that a sign stands for."""
    if named == "\t":
        return " "
    if named in letters or named.isascii() or "\ud800" <= named <= "\udfff":
        return named
    whole = _RADICALS.get(named) or unicodedata.normalize("NFKC", named)
    if not all(letter in letters or letter.isascii() for letter in whole):
        return named
    return whole[::-1] if _TO_LEFT <= named <= _LEFT_ENDS else whole


def _outline(bookmarks: Sequence[Bookmark], leaves: Sequence[int], height: float, first: int) -> list[bytes]:
    """The objects of an outline, its root first; a mark lies in the nearest before it of a lesser level."""
    if not bookmarks:
        return []
    parents: list[int] = []
    above: list[int] = []
    for n, mark in enumerate(bookmarks):
        while above and bookmarks[above[-1]].level >= mark.level:
            above.pop()
        parents.append(above[-1] if above else -1)
        above.append(n)
    children: dict[int, list[int]] = {}
    beside = [""] * len(bookmarks)
    for n, parent in enumerate(parents):
        kin = children.setdefault(parent, [])
        if kin:
            beside[n] += f"/Prev {first + 1 + kin[-1]} 0 R "
            beside[kin[-1]] += f"/Next {first + 1 + n} 0 R "
        kin.append(n)
    found = [f"<< /Type /Outlines {_family(children[-1], first, 1)}>>"]
    for n, mark in enumerate(bookmarks):
        place = f"[{leaves[mark.page]} 0 R /XYZ null {height - mark.top + 6:.1f} null]"
        within = _family(children.get(n, []), first, -1)
        over = f"/Parent {first + 1 + parents[n]} 0 R"
        found.append(f"<< /Title {_text(mark.words)} {over} {beside[n]}{within}/Dest {place} >>")
    return [each.encode() for each in found]


def _family(children: Sequence[int], first: int, sign: int) -> str:
    """What a mark tells of those that lie in it; a negative count keeps it shut."""
    if not children:
        return ""
    ends = f"/First {first + 1 + children[0]} 0 R /Last {first + 1 + children[-1]} 0 R"
    return f"{ends} /Count {sign * len(children)} "


def _text(words: str) -> str:
    """A text string (7.9.2.2)."""
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"


def _updated(data: bytes, objects: dict[int, bytes], size: int) -> bytes:
    """The file with new objects, and new states of old ones, behind it."""
    trailer = _found(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)", data[data.rindex(b"trailer") :])
    kept = re.sub(rb"/Size \d+", b"", trailer[1]).strip()
    parts, at = [data.rstrip() + b"\n"], len(data.rstrip()) + 1
    table = []
    for number in sorted(objects):
        made = b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
        table.append(b"%d 1\n%010d 00000 n \n" % (number, at))
        parts.append(made)
        at += len(made)
    parts.append(b"xref\n%s" % b"".join(table))
    parts.append(b"trailer\n<<\n/Size %d\n/Prev %s\n%s\n>>\n" % (size, trailer[2], kept))
    parts.append(b"startxref\n%d\n%%%%EOF\n" % at)
    return b"".join(parts)

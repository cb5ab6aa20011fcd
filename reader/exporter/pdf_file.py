"""A PDF file as a printer wrote it, with what printers leave out: bookmarks, the language, whole letters.

What is added stands behind the file as it was, as an incremental update (ISO 32000-1, 7.5.6).
"""

import re
import unicodedata
from collections.abc import Sequence
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
#: Forms that letters take beside one another, and not letters: text is searched for the letters. In those of
#: Hebrew and Arabic the last letter comes first, because readers (poppler, pdfium) turn such a line round.
_FORMS, _TO_LEFT = ((0xFB00, 0xFDFF), (0xFE70, 0xFEFC)), 0xFB1D


def finished(data: bytes, bookmarks: Sequence[Bookmark], height: float, language: str) -> bytes:
    """The file with bookmarks, without the time of its making, and with the letters of its text whole.

    `height` is that of its pages, in points. Raises ValueError for a file that Qt has not written.
    """
    places = _places(data)
    data = _DATES.sub(lambda found: b" " * len(found[0]), data)
    root = int(_found(rb"/Root (\d+) 0 R", data[data.rindex(b"trailer") :])[1])
    catalog = _object(data, places, root)
    pages = _object(data, places, int(_found(rb"/Pages (\d+) 0 R", catalog)[1]))
    leaves = [int(number) for number in re.findall(rb"(\d+) 0 R", _found(rb"/Kids\s*\[(.*?)\]", pages)[1])]
    added = {number: _whole(_object(data, places, number)) for number in _letter_maps(data)}
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


def _whole(table: bytes) -> bytes:
    """A table of letters in which ligatures and joined forms stand for the letters that they are made of."""
    start = _found(rb"stream\s*?\n", table).end()
    body = table[start : table.rindex(b"endstream")].rstrip()
    body = re.sub(rb"\[[^\]]*\]", lambda row: _MAPPED.sub(_letters, row[0]), body)
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body)


def _letters(mapped: re.Match[bytes]) -> bytes:
    point = int(mapped[1], 16)
    if point == ord("\t"):
        return b"<0020>"
    if not any(first <= point <= last for first, last in _FORMS):
        return mapped[0]
    letters = unicodedata.normalize("NFKC", chr(point))
    ordered = letters[::-1] if point >= _TO_LEFT else letters
    return f"<{ordered.encode('utf-16-be').hex().upper()}>".encode()


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

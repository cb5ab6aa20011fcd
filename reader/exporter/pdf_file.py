"""A PDF file as Qt wrote it, with what Qt leaves out: bookmarks, the language, the very letters of its text.

Its objects are put in the order in which they name one another (ISO 32000-1, 7.5): Qt writes them in one that
differs from run to run.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from reader.exporter.paper import Bookmark

_DATES = re.compile(rb"/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)")
#: Qt tells subsets of typefaces apart by letters that differ from run to run.
_SUBSET = re.compile(rb"(?<=/FontName /)[A-Z]{6}(?=\+)")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")
REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_STREAM = re.compile(rb">>\s*stream\r?\n")
_LETTERS = re.compile(rb"/ToUnicode (\d+) 0 R")
_MAPPED = re.compile(rb"<([0-9A-F]{4})>(?= |\])")
_RUN = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$", re.MULTILINE)
#: Letters from here on run to the left, and the last one comes first, because readers (poppler, pdfium) turn
#: such a line round.
_TO_LEFT, _LEFT_ENDS = "\ufb1d", "\ufefc"


def finished(
    data: bytes,
    bookmarks: Sequence[Bookmark],
    height: float,
    language: str,
    letters: Collection[str],
    alike: Callable[[str], str] = str,
) -> bytes:
    """The file with bookmarks, without the time of its making, and with the letters of its text whole.

    `height` is that of its pages, in points; `letters` are those that its text is written in, and `alike`
    tells which of them has the shape of another sign. Raises ValueError for a file that Qt has not written.
    """
    objects = objects_of(data)
    trailer = data[data.rindex(b"trailer") :]
    root, info = (int(searched(rb"/%s (\d+) 0 R" % name, trailer)[1]) for name in (b"Root", b"Info"))
    catalog = objects[root]
    pages = objects[int(searched(rb"/Pages (\d+) 0 R", catalog)[1])]
    leaves = [int(number) for number in REFERENCE.findall(searched(rb"/Kids\s*\[(.*?)\]", pages)[1])]
    for number in [number for number, each in objects.items() if b"/FontName /" in each]:
        objects[number] = _SUBSET.sub(b"POSTIL", objects[number])
    objects[info] = _DATES.sub(b"", objects[info])
    for number in {int(found) for each in objects.values() for found in _LETTERS.findall(head_of(each))}:
        objects[number] = _whole(objects[number], letters, alike)
    more = shown(objects, bookmarks, leaves, height, language)
    end = catalog.rindex(b">>")
    objects[root] = catalog[:end] + more + catalog[end:]
    return written(objects, [root, info], searched(rb"/ID \[[^\]]*\]", trailer)[0])


def shown(
    objects: dict[int, bytes],
    bookmarks: Sequence[Bookmark],
    leaves: Sequence[int],
    height: float,
    language: str,
) -> bytes:
    """What a catalog tells of how a file is shown; the bookmarks are put among its objects. `leaves` are the
    numbers of its pages, in order."""
    first = max(objects) + 1
    outline = _outline(bookmarks, leaves, height, first)
    objects.update({first + n: made for n, made in enumerate(outline)})
    more = b"/ViewerPreferences << /DisplayDocTitle true >>\n"
    if language:
        more += f"/Lang {_text(language)}\n".encode()
    if outline:
        more += f"/Outlines {first} 0 R\n/PageMode /UseOutlines\n".encode()
    return more


def objects_of(data: bytes) -> dict[int, bytes]:
    """What each object is, between its number and its end, by the number."""
    start = int(searched(rb"startxref\s+(\d+)", data[data.rindex(b"startxref") :])[1])
    table = data[start : data.index(b"trailer", start)]
    places = {int(entry[1]): number for number, entry in enumerate(_ENTRY.finditer(table), 1)}
    found = {}
    for place, end in pairwise([*sorted(filter(None, places)), start]):
        begin = data.index(b"obj", place) + len(b"obj")
        found[places[place]] = data[begin : data.rindex(b"endobj", begin, end)].strip()
    return found


def searched(pattern: bytes, data: bytes) -> re.Match[bytes]:
    found = re.search(pattern, data, re.DOTALL)
    if found is None:
        raise ValueError(f"no {pattern!r} in a PDF file of {len(data)} bytes")
    return found


def head_of(made: bytes) -> bytes:
    """An object without its stream."""
    stream = _STREAM.search(made)
    return made[: stream.start()] if stream else made


def _whole(table: bytes, letters: Collection[str], alike: Callable[[str], str]) -> bytes:
    """A table of letters that names those of the text, and not others that look the same.

    Where signs share a shape, or make one together, Qt names the first that Unicode has: a ligature, a joined
    form of Arabic, a radical of Han, a letter for an apostrophe, and a tabulator for a space.
    """
    start = searched(rb"stream\s*?\n", table).end()
    body = table[start : table.rindex(b"endstream")].rstrip()

    def named(mapped: re.Match[bytes]) -> bytes:
        meant = _letters(chr(int(mapped[1], 16)), letters, alike)
        return f"<{meant.encode('utf-16-be').hex().upper()}>".encode()

    body = _RUN.sub(_spelt_out, body)
    body = re.sub(rb"\[[^\]]*\]", lambda row: _MAPPED.sub(named, row[0]), body)
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body)


def _spelt_out(run: re.Match[bytes]) -> bytes:
    """A run of shapes whose signs follow one another in Unicode, with each of the signs."""
    first, last, sign = (int(found, 16) for found in run.groups())
    if not sign:
        return run[0]
    signs = " ".join(f"<{sign + n:04X}>" for n in range(last - first + 1))
    return f"<{first:04X}> <{last:04X}> [{signs}]".encode()


def _letters(named: str, letters: Collection[str], alike: Callable[[str], str]) -> str:
    """The letters of the text that a sign stands for."""
    if named == "\t":
        return " "
    if named in letters or named.isascii() or "\ud800" <= named <= "\udfff":
        return named
    same = alike(named)
    whole = unicodedata.normalize("NFKC", named) if same in ("", named) else same
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


def written(objects: dict[int, bytes], roots: Sequence[int], identity: bytes) -> bytes:
    """The file of a catalog and a description, and of all that they name, numbered in the order of naming."""
    numbers = {old: new for new, old in enumerate(roots, 1)}
    order = [*roots]
    parts, places, at = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"], [], 0

    def renamed(found: re.Match[bytes]) -> bytes:
        old = int(found[1])
        if old not in numbers:
            numbers[old] = len(numbers) + 1
            order.append(old)
        return b"%d 0 R" % numbers[old]

    for old in order:
        at += len(parts[-1])
        places.append(at)
        head = head_of(objects[old])
        named = (REFERENCE.sub(renamed, head) if b" R" in head else head) + objects[old][len(head) :]
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (numbers[old], named))
    at += len(parts[-1])
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, entries))
    catalog, info = (numbers[root] for root in roots)
    parts.append(b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n" % (len(places) + 1, catalog, info))
    parts.append(b"%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (identity, at))
    return b"".join(parts)

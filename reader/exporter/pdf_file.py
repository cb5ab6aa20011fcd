"""A PDF file as objects: how they are written and read again, and what a catalog tells of how it is shown.

ISO 32000-1, 7.3 (objects), 7.5 (file structure) and 12.3.3 (document outline).
"""

import re
import zlib
from collections.abc import Sequence
from itertools import pairwise

from reader.exporter.paper import Bookmark

#: A harder packing takes a fifth longer (4) or twice as long (6), for four or six hundredths of a file.
_PACKED = 2
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")
REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_STREAM = re.compile(rb">>\s*stream\r?\n")


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
        more += f"/Lang {text(language)}\n".encode()
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
        found.append(f"<< /Title {text(mark.words)} {over} {beside[n]}{within}/Dest {place} >>")
    return [each.encode() for each in found]


def _family(children: Sequence[int], first: int, sign: int) -> str:
    """What a mark tells of those that lie in it; a negative count keeps it shut."""
    if not children:
        return ""
    ends = f"/First {first + 1 + children[0]} 0 R /Last {first + 1 + children[-1]} 0 R"
    return f"{ends} /Count {sign * len(children)} "


def text(words: str) -> str:
    """A text string (7.9.2.2)."""
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"


def stream(content: bytes, told: bytes = b"") -> bytes:
    """A stream of content, packed; `told` is what else its dictionary tells."""
    packed = zlib.compress(content, _PACKED)
    return b"<< %s/Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (told, len(packed), packed)


def written(objects: dict[int, bytes], roots: Sequence[int], identity: bytes) -> bytes:
    """The file of a catalog and a description, and of all that they name, numbered in the order of naming."""
    numbers = {old: new for new, old in enumerate(roots, 1)}
    order = [*roots]
    parts = []

    def renamed(found: re.Match[bytes]) -> bytes:
        old = int(found[1])
        if old not in numbers:
            numbers[old] = len(numbers) + 1
            order.append(old)
        return b"%d 0 R" % numbers[old]

    for old in order:
        head = head_of(objects[old])
        named = REFERENCE.sub(renamed, head) if b" R" in head else head
        parts.append(named + objects[old][len(head) :])
    catalog, about = (numbers[root] for root in roots)
    return plain(parts, catalog, about, identity)


def plain(objects: Sequence[bytes], catalog: int, about: int, identity: bytes) -> bytes:
    """The file of objects that are numbered from 1 on; `catalog` and `about`, its description, are two."""
    parts, places = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"], []
    at = len(parts[0])
    for number, made in enumerate(objects, 1):
        places.append(at)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, made))
        at += len(parts[-1])
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, entries))
    parts.append(b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n" % (len(places) + 1, catalog, about))
    parts.append(b"%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (identity, at))
    return b"".join(parts)

"""Take out of ICU's data what Qt never asks ICU for: two thirds of it, a seventh of the whole package.

Qt's core library links ICU, and asks it for four things alone (`nm -D` tells): the order of words, cases,
encodings, and the names of time zones. Numbers, dates, currencies, names of languages and countries, and
where words and sentences end, it knows by itself. ICU means its data to be cut to need, and finds the rest
missing without harm: https://unicode-org.github.io/icu/userguide/icu_data/buildtool.html

The data is an archive (ucmndata.h: a header, a table of places, names, items) inside a shared library that
holds nothing else: one segment of data, and the few entries for the linker behind it.
"""

import re
import struct
from pathlib import Path
from typing import NamedTuple

#: Items that stay: the order of words, encodings, normal forms, what other items are looked up through.
#: The bundle of a language at the top holds formats of numbers and dates, and Qt has its own.
_KEPT = re.compile(
    r"coll/.+|[^/]+\.(cnv|icu|nrm)"
    r"|(root|pool|res_index|supplementalData|keyTypeData|likelySubtags|timezoneTypes|zoneinfo64|metaZones"
    r"|windowsZones|numberingSystems|icuver|icustd)\.res"
)
_ALIGNED = 16
_PAGE = 0x1000
_HEADER = "<16sHHIQQQIHHHHHH"
_SEGMENT = "<IIQQQQQQ"
_LOAD, _RELRO = 1, 0x6474E552


class NotThis(ValueError):
    """The file is not what this knows how to cut: it is then left whole."""


class _Segment(NamedTuple):
    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    in_file: int
    in_memory: int
    align: int


def cut(archive: bytes) -> bytes:
    """An archive of ICU's data with the items that stay. Raises NotThis for what is none."""
    length, magic = struct.unpack_from("<HH", archive)
    if magic != 0x27DA or archive[12:16] != b"CmnD":
        raise NotThis("it does not begin as ICU's common data of this byte order does")
    (number,) = struct.unpack_from("<I", archive, length)
    places = [struct.unpack_from("<II", archive, length + 4 + 8 * n) for n in range(number)]
    ends = dict(
        zip(starts := sorted(start for _, start in places), [*starts[1:], len(archive) - length], strict=True)
    )
    items: list[tuple[bytes, bytes]] = []
    for at, start in places:
        name = archive[length + at : archive.index(b"\0", length + at)]
        if _KEPT.fullmatch(name.decode("ascii").partition("/")[2]):
            items.append((name, archive[length + start : length + ends[start]]))
    return archive[:length] + _together(items)


def _together(items: list[tuple[bytes, bytes]]) -> bytes:
    """The table of places, the names in their order, and the items, each at its own boundary."""
    names, contents = bytearray(), bytearray()
    table = 4 + 8 * len(items)
    first = table + sum(len(name) + 1 for name, _ in items)
    first += -first % _ALIGNED
    places = bytearray(struct.pack("<I", len(items)))
    for name, content in items:
        places += struct.pack("<II", table + len(names), first + len(contents))
        names += name + b"\0"
        contents += content + bytes(-len(content) % _ALIGNED)
    return bytes(places + names).ljust(first, b"\0") + bytes(contents)


def shrink(library: Path) -> int:
    """Cut the data in a shared library of ICU's, in place. Returns the bytes won.

    Raises NotThis for a file of another make, and OSError.
    """
    data = library.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise NotThis("it is no ELF file of 64 bits, low byte first")
    header = list(struct.unpack_from(_HEADER, data))
    table, size, number = header[5], header[9], header[10]
    segments = [_Segment(*struct.unpack_from(_SEGMENT, data, table + n * size)) for n in range(number)]
    loaded = [segment for segment in segments if segment.kind == _LOAD]
    if len(loaded) != 2 or any(segment.align != _PAGE for segment in loaded):
        raise NotThis("it has other segments than one of data and one for the linker")
    body, rest = loaded
    begin = data.index(b"\xda\x27", _PAGE)
    begin -= 2
    kept = cut(data[begin : body.in_file])
    end = begin + len(kept)
    moved = end + (rest.address - end) % _PAGE
    tail = data[rest.offset : rest.offset + rest.in_file]
    made = bytearray((data[:begin] + kept).ljust(moved, b"\0") + tail)
    for n, segment in enumerate(segments):
        if segment == body:
            segment = segment._replace(in_file=end, in_memory=end)
        elif segment.offset >= rest.offset:
            segment = segment._replace(offset=segment.offset - rest.offset + moved)
        struct.pack_into(_SEGMENT, made, table + n * size, *segment)
    # The table of sections lay behind the data; only debuggers and linkers read it.
    header[6], header[12], header[13] = 0, 0, 0
    struct.pack_into(_HEADER, made, 0, *header)
    library.write_bytes(made)
    return len(data) - len(made)

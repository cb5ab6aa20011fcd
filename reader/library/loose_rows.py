"""Rows of a table to which no page leads any more: known by what they hold, wherever they lie in the file.

Where the pages that lead to the rows of a table are lost, the pages with the rows may be whole
(https://www.sqlite.org/fileformat.html, 1.6 and 2.1). A row that goes on on other pages is left.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.library.first_page import LEAF, PAGE, varint
from reader.library.texts import text_hash

#: A row of more bytes goes on on other pages.
_INSIDE = PAGE - 35
#: How many bytes an integer of each kind takes.
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Value = str | int | bytes | None

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
#: Of the reader's own words, which column has them, which their hash, and which the time of the last change.
PROVEN: dict[str, tuple[int, int | None, int]] = {"note": (3, 4, 6), "highlight": (3, None, 14)}


def proven(file: Path, table: str, kinds: Sequence[str]) -> list[tuple[Value, ...]]:
    """Rows that are notes, which their hash proves, or highlights, which are held against their texts later;
    of a row that was changed the latest comes first."""
    text, sha256, changed = PROVEN[table]
    found = [
        row
        for row in rows(file, kinds)
        if isinstance(row[0], str) and _ID.fullmatch(row[0]) and isinstance(row[text], str)
        if sha256 is None or text_hash(str(row[text])) == row[sha256]
    ]
    return sorted(found, key=lambda row: str(row[changed]), reverse=True)


def rows(file: Path, kinds: Sequence[str]) -> Iterator[tuple[Value, ...]]:
    """The rows anywhere in a file whose columns are of these kinds (TEXT, INTEGER or BLOB), or empty."""
    with file.open("rb") as handle:
        while data := handle.read(PAGE):
            if data[0] == LEAF:
                for cell in range(int.from_bytes(data[3:5], "big")):
                    at = int.from_bytes(data[8 + 2 * cell : 10 + 2 * cell], "big")
                    try:
                        row = _row(data, at, kinds)
                    except (IndexError, UnicodeDecodeError):
                        continue
                    if row is not None:
                        yield row


def _row(data: bytes, at: int, kinds: Sequence[str]) -> tuple[Value, ...] | None:
    """The row whose cell begins there; None where that is none of these kinds."""
    length, at = varint(data, at)
    _, at = varint(data, at)
    if length > _INSIDE or at + length > len(data):
        return None
    head, place = varint(data, at)
    end, values = at + head, list[Value]()
    body = end
    for kind in kinds:
        if place >= end:
            return None
        told, place = varint(data, place)
        value, body = _value(data, body, told)
        if value is not None and not isinstance(value, _TYPES[kind]):
            return None
        values.append(value)
    return tuple(values) if place == end and body == at + length else None


_TYPES = {"TEXT": str, "INTEGER": int, "BLOB": bytes}


def _value(data: bytes, at: int, told: int) -> tuple[Value, int]:
    """A value of the kind that a row tells, and where it ends."""
    if told in _INTEGERS:
        end = at + _INTEGERS[told]
        return int.from_bytes(data[at:end], "big", signed=True), end
    if told in (8, 9):
        return told - 8, at
    if told >= 12:
        end = at + (told - 12) // 2
        return (data[at:end].decode() if told % 2 else data[at:end]), end
    return None, at

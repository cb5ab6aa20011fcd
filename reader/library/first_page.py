"""The first page of a damaged library, made anew: without it SQLite reads nothing of all the others.

It has the header of the file, which is nearly the same in every library, and the root of the table in which
SQLite keeps where all tables begin. The rows of that table lie on pages of their own, for a library has many;
they are known by what they hold (https://www.sqlite.org/fileformat.html, 1.3, 1.6, 2.1, 2.6).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reader.library import files, schema

_HEADER, PAGE = 100, 4096
#: Where the header has the number of pages and that of the schema.
_PAGES, _VERSION = slice(28, 32), slice(60, 64)
#: Where it has what is the same in every library, but for how it is written: through a log or not.
_FIXED, _ENCODING = slice(16, 24), slice(56, 60)
_FRACTIONS, _UTF8 = b"\0\x40\x20\x20", b"\0\0\0\1"
_WRITTEN = {
    logs: PAGE.to_bytes(2, "big") + mode + _FRACTIONS for logs, mode in ((False, b"\1\1"), (True, b"\2\2"))
}
#: A file that is told to have more times the pages that it has was not told the truth.
_MOST_CUT_OFF = 20
_INTERIOR, LEAF = 5, 13
_KINDS = (b"table", b"index", b"trigger", b"view")


class _Leaf(NamedTuple):
    """A page of rows of the schema: its number, and its first and last rowid."""

    page: int
    first: int
    last: int


def mend(copy: Path) -> None:
    """Make the first page of a copy of a damaged library anew, as far as it is damaged; a file that was cut
    off gets pages of zeros for those that it lost."""
    with copy.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        pages = max(-(-size // PAGE), 1)
        head = _read(file, 1)[:_HEADER]
        told = int.from_bytes(head[_PAGES], "big")
        if not _is_sound(head):
            _write(file, _header(head, pages, logs=Path(f"{copy}-wal").exists()))
        file.truncate(PAGE * (told if pages < told <= _MOST_CUT_OFF * pages else pages))
    if not _lists_tables(copy):
        with copy.open("r+b") as file:
            root = _root(_schema_leaves(file, pages))
            _write(file, _read(file, 1)[:_HEADER] + root)


def number_of(copy: Path) -> int:
    """The number of the schema by a header; the present one where it tells none."""
    with copy.open("rb") as file:
        return _number(file.read(_HEADER))


def _number(head: bytes) -> int:
    number = int.from_bytes(head[_VERSION], "big")
    return number if 1 <= number <= schema.SCHEMA else schema.SCHEMA


def _is_sound(head: bytes) -> bool:
    """Whether SQLite takes the header of a library for one."""
    return head.startswith(files.MAGIC) and head[_FIXED] in _WRITTEN.values() and head[_ENCODING] == _UTF8


def _header(head: bytes, pages: int, *, logs: bool) -> bytes:
    """A header that is whole, of a library of so many pages, none of which is free."""
    changes = cookie = 1
    words = (changes, pages, 0, 0, cookie, 4, 0, 0, 1, _number(head), 0, schema.APPLICATION_ID)
    middle = b"".join(word.to_bytes(4, "big") for word in words)
    last = changes.to_bytes(4, "big") + sqlite3.sqlite_version_info[0].to_bytes(4, "big")
    return files.MAGIC + _WRITTEN[logs] + middle + bytes(20) + last


def _lists_tables(copy: Path) -> bool:
    """Whether SQLite finds in the file where its tables begin."""
    with closing(sqlite3.connect(copy)) as connection:
        try:
            return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return False


def _schema_leaves(file: BinaryIO, pages: int) -> list[_Leaf]:
    """The pages that hold rows of the schema, in order. Of two with the same rows one was given up, and the
    one with more of them counts."""
    found = [leaf for page in range(2, pages + 1) if (leaf := _leaf(_read(file, page), page))]
    kept: list[_Leaf] = []
    for leaf in sorted(found, key=lambda leaf: leaf.first - leaf.last):
        if all(leaf.last < other.first or other.last < leaf.first for other in kept):
            kept.append(leaf)
    return sorted(kept, key=lambda leaf: leaf.first)


def _leaf(data: bytes, page: int) -> _Leaf | None:
    """What a page holds of the schema; None of any other page."""
    if not data or data[0] != LEAF:
        return None
    try:
        rowids = list(_rowids(data))
    except IndexError:
        return None
    return _Leaf(page, min(rowids), max(rowids)) if rowids and 0 not in rowids else None


def _rowids(data: bytes) -> Iterator[int]:
    """The rowids of a page's rows; 0 for a row that is none of the schema."""
    for cell in range(int.from_bytes(data[3:5], "big")):
        at = int.from_bytes(data[8 + 2 * cell : 10 + 2 * cell], "big")
        _, at = varint(data, at)
        rowid, at = varint(data, at)
        length, first = varint(data, at)
        kind, _ = varint(data, first)
        said = data[at + length : at + length + max(0, kind - 13) // 2]
        yield rowid if said in _KINDS else 0


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's in up to nine bytes, and where it ends."""
    value = 0
    for byte in data[at : at + 8]:
        value, at = value << 7 | byte & 0x7F, at + 1
        if byte < 0x80:
            return value, at
    return value << 8 | data[at], at + 1


def _put_varint(value: int) -> bytes:
    """A small number as SQLite writes it."""
    found = bytes([value & 0x7F])
    while value := value >> 7:
        found = bytes([value & 0x7F | 0x80]) + found
    return found


def _root(leaves: list[_Leaf]) -> bytes:
    """The rest of the first page: the root of the schema's table over these leaves."""
    cells = [leaf.page.to_bytes(4, "big") + _put_varint(leaf.last) for leaf in leaves[:-1]]
    content, places = PAGE, b""
    for cell in cells:
        content -= len(cell)
        places += content.to_bytes(2, "big")
    right = leaves[-1].page if leaves else 0
    counts = len(cells).to_bytes(2, "big") + content.to_bytes(2, "big")
    begun = bytes([_INTERIOR, 0, 0]) + counts + b"\0" + right.to_bytes(4, "big") + places
    return begun + bytes(content - _HEADER - len(begun)) + b"".join(reversed(cells))


def _read(file: BinaryIO, page: int) -> bytes:
    file.seek((page - 1) * PAGE)
    return file.read(PAGE)


def _write(file: BinaryIO, data: bytes) -> None:
    file.seek(0)
    file.write(data)

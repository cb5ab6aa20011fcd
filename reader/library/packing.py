"""The texts of versions, packed: by what they have in common with the bytes of their capture.

A capture holds the words of its articles already, so of a text that stands in it as it is only the place is
kept, and another is compressed with a stretch of the capture for a preset dictionary (RFC 1950, 2.2), which
takes some tens of bytes. It leans on the capture then, by its key in `version.leans`; a foreign key keeps the
bytes of a capture as long as a text leans on them. A text that has little in common with its capture is
compressed by itself.

The bytes of a capture can be entered where an article begins (see model/squeezing.py), so that a text costs
the unpacking of some kilobytes, however large its capture is.
"""

import sqlite3
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from contextlib import suppress
from json import dumps, loads
from typing import NamedTuple

from reader.model.squeezing import Squeezed, is_of, squeezed

#: How a packed text begins: it is compressed by its capture, or by itself, or it stands in its capture; that
#: ends with a sum (CRC-32).
_LEANING, _ALONE, _THERE = b"\x01", b"\x00", b"\x02"
_SUM = 4
#: As much of a dictionary as deflate looks back on (bytes; RFC 1951, 2).
_WINDOW = 32_768
#: A text leans on no capture of which more than that must be read (packed bytes) or unpacked (bytes).
_MOST_READ, _MOST_UNPACKED = 2 << 20, 256 << 10
#: So many bytes are read where a capture can be entered, to know whether it can.
_TRIED = 64
#: Squeezed, words take half of their bytes, or less, and few more than these.
_READ_MORE = 1024
#: No number of a packed text has more bits.
_WIDEST = 49
#: What is raised for a text that was not packed so, or is damaged.
_DAMAGE = (zlib.error, IndexError, ValueError, OverflowError, TypeError, RecursionError)
#: No text unpacks to more bytes: what does was not packed by this program.
_MOST = 256 << 20
#: A text leans on its capture only where that takes so small a part of what it takes by itself.
_WORTH = 0.75
#: With a dictionary so much smaller than the text itself there is no need to try without.
_SURELY = 0.15


class Content(NamedTuple):
    """The bytes of a capture (its key): as they are, as they are kept, and where the latter can be entered,
    as pairs of a place in the bytes and one in what is kept, in order."""

    capture: int
    data: bytes
    kept: bytes
    entries: Sequence[tuple[int, int]]


class Packed(NamedTuple):
    """A text as a version keeps it, and the key of the capture it leans on, if any."""

    packed: bytes
    leans: int | None


def entries_json(entries: Sequence[tuple[int, int]]) -> str:
    """Where a capture can be entered, as its row keeps it."""
    return dumps(entries, separators=(",", ":"))


def content(capture: int, starts: Iterable[int], data: bytes, given: Squeezed | None) -> Content:
    """The bytes of a capture (its key) as they go in, with places to enter at some of `starts`; as they were
    `given` by the process that split them, if that is what they are."""
    if given is None or not is_of(given, data):
        given = squeezed(data, starts)
    return Content(capture, data, *given)


def content_of(connection: sqlite3.Connection, capture: int) -> Content | None:
    """The bytes of a capture (its key); None where they cannot be read: no text is to lean on those."""
    found = connection.execute(
        "SELECT bytes, entries FROM capture_content WHERE capture = ?", (capture,)
    ).fetchone()
    if found is None:
        return None
    kept, told = found
    try:
        entries = [(int(at), int(inside)) for at, inside in loads(told)]
        data = zlib.decompress(kept)
    except _DAMAGE:
        return None
    # What is gathered is flushed at an entry, so that all is right behind one at which some bytes are.
    sound = entries == sorted(entries) and all(
        min(entry) >= 0 and _begins(kept, data, *entry) for entry in entries
    )
    return Content(capture, data, kept, entries) if sound else None


def _begins(kept: bytes, data: bytes, at: int, inside: int) -> bool:
    """Whether the bytes of a capture can be entered there."""
    try:
        return _stretch(kept, inside, 0, _TRIED) == data[at : at + _TRIED]
    except _DAMAGE:
        return False


def pack(text: str, content: Content | None, start: int, end: int) -> Packed:
    """A text as it is kept; it stands, more or less, in the bytes `start` to `end` of a capture."""
    return pack_bytes(text.encode(), content, start, end, start)


def pack_bytes(raw: bytes, content: Content | None, start: int, end: int, first: int) -> Packed:
    """The same of a text's bytes (UTF-8); it is likely to stand there from the byte `first` on."""
    leaning = None if content is None else _there(raw, content, start, end, first)
    if leaning is not None:
        return leaning
    leaning = None if content is None else _leaning(raw, content, start, end)
    if leaning is not None and len(leaning.packed) <= _SURELY * len(raw):
        return leaning
    alone = Packed(_ALONE + zlib.compress(raw), None)
    if leaning is not None and len(leaning.packed) <= _WORTH * len(alone.packed):
        return leaning
    return alone


def _there(text: bytes, content: Content, start: int, end: int, first: int) -> Packed | None:
    """Where a text stands between the bytes `start` and `end` of a capture, from the byte `first` on or
    anywhere else; None where it does not, or too far in it."""
    if not 0 <= start <= first or not content.data.startswith(text, first, end):
        first = content.data.find(text, max(0, start), end)
    if first < 0 or not text:
        return None
    at, inside = _entry(content, first)
    if len(content.kept) > _MOST_READ or first + len(text) - at > _MOST_UNPACKED:
        return None
    numbers = b"".join(map(_number, (inside, first - at, len(text))))
    return Packed(_THERE + numbers + zlib.crc32(text).to_bytes(_SUM, "big"), content.capture)


def _entry(content: Content, first: int) -> tuple[int, int]:
    """The last place before a byte of a capture at which it can be entered, and where that is in what is
    kept."""
    n = bisect_right(content.entries, (first, len(content.kept)))
    # The stream itself begins behind its header of two bytes (RFC 1950, 2.2).
    return content.entries[n - 1] if n else (0, 2)


def _leaning(text: bytes, content: Content, start: int, end: int) -> Packed | None:
    """A text packed by the bytes `start` to `end` of a capture; None where they are too far in it."""
    first, last = max(0, start, end - _WINDOW), min(end, len(content.data))
    at, inside = _entry(content, first)
    if last <= first or len(content.kept) > _MOST_READ or last - at > _MOST_UNPACKED:
        return None
    words = content.data[first:last]
    squeezer = zlib.compressobj(zdict=words)
    body = squeezer.compress(text) + squeezer.flush()
    numbers = b"".join(map(_number, (inside, first - at, last - first)))
    packed = _LEANING + numbers + body
    # Read as it will be read, for no other copy is kept: where the capture can be entered may be told wrong.
    return Packed(packed, content.capture) if _is_of(packed, content.kept, text) else None


def _is_of(packed: bytes, kept: bytes, text: bytes) -> bool:
    try:
        return _unpacked(packed, kept) == text
    except _DAMAGE:
        return False


def _number(value: int) -> bytes:
    """A number in as many bytes as it needs, seven bits each, the lowest first (LEB128)."""
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    found.append(value)
    return bytes(found)


def _numbers(packed: bytes) -> tuple[list[int], int]:
    """The three numbers behind the first byte, and where they end."""
    found, at = [], 1
    for _ in range(3):
        value = shift = 0
        while packed[at] & 0x80:
            if shift > _WIDEST:
                raise ValueError("no number of a packed text")
            value |= (packed[at] & 0x7F) << shift
            shift, at = shift + 7, at + 1
        found.append(value | packed[at] << shift)
        at += 1
    return found, at


def _unpacked(packed: bytes, kept: bytes, most: int = _MOST) -> bytes:
    """What was packed. Raises zlib.error, IndexError or ValueError for what was not packed so, OverflowError
    where it unpacks to more than `most` bytes."""
    if packed[:1] == _THERE:
        return _cut_out(packed, kept, most)
    if packed[:1] == _ALONE:
        opener, body = zlib.decompressobj(), memoryview(packed)[1:]
    elif packed[:1] == _LEANING:
        place, at = _numbers(packed)
        opener, body = zlib.decompressobj(zdict=_stretch(kept, *place)), memoryview(packed)[at:]
    else:
        raise ValueError("not a packed text")
    found = opener.decompress(body, most)
    if opener.unconsumed_tail:
        raise OverflowError("a text swells")
    if not opener.eof:
        # The sum at the end is what tells a damaged text.
        raise ValueError("a text is cut off")
    return found


def _cut_out(packed: bytes, kept: bytes, most: int) -> bytes:
    """A text that stands in its capture; raises what `_unpacked` does."""
    place, at = _numbers(packed)
    if place[2] > most:
        raise OverflowError("a text swells")
    found = _stretch(kept, *place)
    if zlib.crc32(found).to_bytes(_SUM, "big") != packed[at:]:
        raise ValueError("a text is not the one that was packed")
    return found


def _stretch(kept: bytes, inside: int, skipped: int, length: int) -> bytes:
    """So many bytes of a capture, behind those skipped from a place at which it can be entered."""
    most = min(skipped + length, _MOST_UNPACKED) or 1
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(memoryview(kept)[inside:], most)[skipped:]


def unpacked(packed: bytes | None, kept: bytes | None) -> str | None:
    """A packed text, with the bytes it leans on as they are kept; None where it is damaged."""
    try:
        return _unpacked(packed or b"", kept or b"").decode()
    except _DAMAGE:
        return None


def swells(packed: bytes, kept: bytes | None, most: int) -> bool:
    """Whether a packed text from outside unpacks to more than `most` bytes."""
    try:
        _unpacked(packed, kept or b"", most)
    except OverflowError:
        return True
    except (zlib.error, IndexError, ValueError):
        pass
    return False


def plain(packed: bytes | None, kept: bytes | None) -> str:
    """The SQL function of that name: like `unpacked`, and nothing for a damaged text, so that a statement
    that reads many goes on. Whoever shows or checks one text tells by its sha256 (see rows.py, health.py)."""
    return unpacked(packed, kept) or ""


def read_text(connection: sqlite3.Connection, version: int) -> str:
    """The text of a version (its key), as `TEXT` gives it; of the capture that it leans on so much is read
    as most need, and all of it where that was too little."""
    packed, leans = connection.execute(_PACKED, (version,)).fetchone()
    with suppress(sqlite3.OperationalError, *_DAMAGE):
        inside, skipped, length = _numbers(packed)[0]
        with connection.blobopen("capture_content", "bytes", leans, readonly=True) as kept:
            kept.seek(inside)
            begun = bytes(inside) + kept.read((skipped + length) // 2 + _READ_MORE)
        return _unpacked(packed, begun).decode()
    return str(connection.execute(TEXT, (version,)).fetchone()[0])


def text_of(alias: str) -> str:
    """The text of a version as SQL; `alias` is the name of the table there."""
    return f"plain({alias}.packed, (SELECT bytes FROM capture_content WHERE capture = {alias}.leans))"


#: The text of a version by its key.
TEXT = f"SELECT {text_of('version')} FROM version WHERE key = ?"
_PACKED = "SELECT packed, leans FROM version WHERE key = ?"


def stand_alone(connection: sqlite3.Connection, capture: int) -> None:
    """Pack the texts anew that lean on a capture (its key) whose bytes are to go, within a transaction.

    Each leans on the capture that it belongs to, or else on none.
    """
    leaning = connection.execute("SELECT key, capture, start, end FROM version WHERE leans = ?", (capture,))
    for version, of, start, end in leaning.fetchall():
        lean(connection, version, None if of == capture else of, start, end)


def lean(connection: sqlite3.Connection, version: int, capture: int | None, start: int, end: int) -> None:
    """Pack the text of a version (its key) anew by the bytes of a capture, or by itself. What cannot be
    unpacked stays as it is, and leans on nothing."""
    packed, kept = connection.execute(
        "SELECT v.packed, b.bytes FROM version v LEFT JOIN capture_content b ON b.capture = v.leans "
        "WHERE v.key = ?",
        (version,),
    ).fetchone()
    text = unpacked(packed, kept)
    content = None if capture is None else content_of(connection, capture)
    now = Packed(packed, None) if text is None else pack(text, content, start, end)
    connection.execute("UPDATE version SET packed = ?, leans = ? WHERE key = ?", (*now, version))

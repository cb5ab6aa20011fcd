"""The bytes of a capture squeezed into one zlib stream, which can be entered where an article begins.

All that was gathered is flushed there (Z_FULL_FLUSH, https://www.zlib.net/manual.html).
"""

import zlib
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

#: Between two places where a capture can be entered lie at least so many of its bytes.
_APART = 16_384
#: How hard a capture is squeezed: a third of the time of zlib's own 6, and a fifteenth more bytes.
_LEVEL = 4
#: How such a stream begins, and how many bytes of a sum end it (RFC 1950, 2.2).
_HEAD, _SUM = zlib.compress(b"", _LEVEL)[:2], 4
#: An empty last block (RFC 1951, 3.2.6): it ends a stream that is between two blocks, at a whole byte, and no
#: other.
_CLOSE = b"\x03\x00"


class Squeezed(NamedTuple):
    """The bytes of a capture as they are kept, and where they can be entered: pairs of a place in the bytes
    as they are and one in what is kept, in order."""

    kept: bytes
    entries: Sequence[tuple[int, int]]


def squeezed(data: bytes, starts: Iterable[int]) -> Squeezed:
    """The bytes of a capture as they are kept, which can be entered at some of `starts`."""
    squeezer = zlib.compressobj(_LEVEL)
    kept, entries, last = bytearray(), list[tuple[int, int]](), 0
    for start in sorted(starts):
        if start - last >= _APART:
            kept += squeezer.compress(data[last:start])
            kept += squeezer.flush(zlib.Z_FULL_FLUSH)
            entries.append((start, len(kept)))
            last = start
    kept += squeezer.compress(data[last:])
    return Squeezed(bytes(kept + squeezer.flush()), entries)


def is_of(given: Squeezed, data: bytes) -> bool:
    """Whether these are the bytes of a capture as they are kept, from wherever they are entered."""
    kept, entries = given
    ends = zlib.adler32(data).to_bytes(_SUM, "big")
    if kept[: len(_HEAD)] != _HEAD or kept[-_SUM:] != ends:
        return False
    last = len(data), len(kept) - _SUM
    places = ((0, len(_HEAD)), *entries, last)
    return all(_is_stretch(kept, one, next_, data, ends=next_ is last) for one, next_ in pairwise(places))


def _is_stretch(
    kept: bytes, one: tuple[int, int], other: tuple[int, int], data: bytes, *, ends: bool
) -> bool:
    """Whether the bytes between two places are kept between them, and lean on none before."""
    (at, inside), (to, end) = one, other
    if not (0 <= at <= to <= len(data) and 0 < inside <= end):
        return False
    opener = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        found = opener.decompress(kept[inside:end], to - at + 1)
        ended = opener.eof
        if not ends:
            found += opener.decompress(_CLOSE)
    except zlib.error:
        return False
    return found == data[at:to] and ended == ends and opener.eof and not opener.unused_data

"""Ids and keys: what people and links see, and an article's place in time."""

import os
import sqlite3
import time
from datetime import UTC, datetime
from functools import lru_cache

#: The lowest and the highest key of some rows.
Span = tuple[int, int]
#: All keys that SQLite can hold.
ALL_KEYS: Span = (-(1 << 63), (1 << 63) - 1)

#: The low bits of a key count the articles of one millisecond; the high 48 are the millisecond.
COUNTER_BITS = 15

#: The millisecond and the counter of the last id.
_last = (-1, 0)


def new_id(ms: int | None = None) -> str:
    """A UUIDv7 (RFC 9562, 5.7): the given or the present UTC millisecond, 12 bits that count from anywhere in
    their lower half (6.2, method 1), 62 random bits. Of two that this process makes one after the other in
    one millisecond the later is the greater, so that what stands in the order of its ids stands in the order
    it was made in; and the first 18 digits tell any two apart."""
    global _last
    stamp = now() if ms is None else ms
    random = int.from_bytes(os.urandom(10), "big")
    count = _last[1] + 1 & 0xFFF if stamp == _last[0] else random >> 69
    _last = stamp, count
    bits = stamp << 80 | 0x7 << 76 | count << 64 | 0x2 << 62 | random & (1 << 62) - 1
    digits = f"{bits & (1 << 128) - 1:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def now() -> int:
    """UTC milliseconds since 1970."""
    return time.time_ns() // 1_000_000


@lru_cache(64)
def day_ms(day: str) -> int | None:
    """The first UTC millisecond of an ISO day (below 0 before 1970), or None where the text is no day."""
    try:
        return int(datetime.fromisoformat(day[:10]).replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return None


def day_of(days: int) -> str:
    """The ISO day that lies so many days after 1 January 1970."""
    return datetime.fromtimestamp(days * 86_400, UTC).date().isoformat()


def is_last(key: int) -> bool:
    """Whether a place in time is the last of its millisecond."""
    return ~key & ((1 << COUNTER_BITS) - 1) == 0


def next_key(connection: sqlite3.Connection, ms: int) -> int:
    """The first free place in time at or after a millisecond, above all that stand at it already."""
    while True:
        low = ms << COUNTER_BITS
        high = low | ((1 << COUNTER_BITS) - 1)
        (top,) = connection.execute(
            "SELECT max(key) FROM article WHERE key BETWEEN ? AND ?", (low, high)
        ).fetchone()
        if top is None:
            return low
        if top < high:
            return int(top) + 1
        ms += 1

"""The rows of a damaged table, walked around the pages of it that do not hold together.

SQLite reads a table along its tree of pages, and stops at one that does not hold together. Here a table is
read from both ends up to such a page, and what lies between is halved until the page stands alone. So one
page costs the rows that are on it, and what no other table or index has of them.
"""

import sqlite3
from collections.abc import Iterator

from reader.library.keys import ALL_KEYS

#: What is raised where a page does not hold together, a length is none, or what SQLite says is no text.
DAMAGE = (sqlite3.DatabaseError, MemoryError, OverflowError, UnicodeDecodeError)
_LOWEST, _HIGHEST = ALL_KEYS

Row = tuple[object, ...]


def readable(source: sqlite3.Connection, select: str, walked: str) -> Iterator[Row]:
    """The rows that can be read, each after the integer that it is walked by, upwards."""
    low: int | None = _LOWEST
    while low is not None:
        try:
            for row in source.execute(f"{select} WHERE {walked} >= ? ORDER BY {walked}", (low,)):
                if not isinstance(row[0], int) or row[0] < low:
                    raise sqlite3.DatabaseError("rows out of order")
                low = row[0] + 1
                yield row
        except DAMAGE:
            low = _beyond(source, select, walked, low)
        else:
            return


def _beyond(source: sqlite3.Connection, select: str, walked: str, low: int) -> int | None:
    """From where to read on, where the first row at or above `low` cannot be read; None where nothing can be
    any more.

    What lies beyond a page that does not hold together is found by steps that double, and then by halving the
    last of them. A row whose page is whole, but not all of what it overflows to, is passed over.
    """
    first = _first_at(source, select, walked, low)
    if first is not None:
        return first + 1 if first < _HIGHEST else None
    failing, step = low, 1
    while (reached := low + step) <= _HIGHEST:
        if _first_at(source, select, walked, reached) is not None:
            break
        failing, step = reached, 2 * step
    else:
        return None
    while reached - failing > 1:
        middle = (failing + reached) // 2
        if _first_at(source, select, walked, middle) is None:
            failing = middle
        else:
            reached = middle
    return reached


def _first_at(source: sqlite3.Connection, select: str, walked: str, low: int) -> int | None:
    """The integer of the first row at or above `low`; None where that cannot be told, or none is there."""
    _, _, table = select.rpartition(" ")
    try:
        (found,) = source.execute(f"SELECT min({walked}) FROM {table} WHERE {walked} >= ?", (low,)).fetchone()
    except DAMAGE:
        return None
    return found if isinstance(found, int) else None

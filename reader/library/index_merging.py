"""What an import has gathered for the full-text index, put into it; and the index put together.

FTS5 writes the words of every transaction into a segment of its own, and a search asks each for every word.
Left to itself it merges them within the transactions of those that come to it: an act of the reader's would
write a hundred pages of others now and then (https://www.sqlite.org/fts5.html, 6.7 and 6.10). So it does not
(see full_text.py). They are merged in steps, each a transaction of its own that is given up where another
thread waits to write; and as late as a search bears, for all that is merged is written once more.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.library import copying, full_text, gathering

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many segments there may be at most between single acts, and once nobody works. Each costs a search some
#: 6 µs for every word.
SOME, FEW = 24, 8
#: So many of what imports bring: some hundred thousand articles are stored before one is merged, and a search
#: for a word takes some 20 ms longer till then. Once nobody works that is done too.
MANY = 400
#: So many gathered articles make a piece of the index, which takes some 100 ms to write: whoever stops an
#: import waits for it.
PIECE = 600
#: So many as would make that many pieces wait at most, if of no writing there are enough for one.
_WAITING = 4
#: However few pages a step merges, it writes one of every segment anew: so it merges so many for each, but
#: that many at least; the first behind a piece of an import, the others once nobody works: these take 5 ms or
#: so where segments are few.
_LONG, _SHORT = (5, 256), (2, 64)
#: No step merges more pages (8 MB).
_MOST_PAGES = 2048
#: So many pages are merged behind a piece, where there is need: so many more than a piece has that it is done
#: before FTS5 would merge all of it at once. And so many before a library is closed.
_BEHIND, _LAST = 16_384, 1024
#: Whether it is in the way a step asks after so many instructions of SQLite's: four pages or so.
_ASKED = 200
#: Whoever waits has so long to begin before the next step (seconds).
_WAIT_S = 0.001


def settle(library: "Library", stopped: Callable[[], bool] | None = None, *, all_: bool = True) -> None:
    """Put what is gathered into the index: all of it, or what makes pieces. Behind each piece some of the
    index is put together where there is need, until it is `stopped`."""
    with library.reading() as connection:
        found = connection.execute("SELECT 1 FROM unindexed").fetchone()
    if found is None:
        return
    at_hand = library.captures.at_hand
    while at_hand.largest and (at_hand.many > PIECE if all_ else is_due(library)):
        _settle(library, stopped, whole=False)
    if all_ or is_due(library):
        _settle(library, stopped, whole=True)


def _settle(library: "Library", stopped: Callable[[], bool] | None, *, whole: bool) -> None:
    """Put a piece into the index, or the whole; it is begun anew where another thread comes to wait for its
    turn meanwhile, once."""
    told = library.captures.at_hand.take(whole=whole)
    try:
        _put(library, told, whole=whole, stopped=lambda: library.turns.wanted)
    except copying.Interrupted:
        _let_others(library)
        _put(library, told, whole=whole)
    merge(library, stopped)


def _put(
    library: "Library",
    told: Mapping[int, gathering.Told],
    *,
    whole: bool,
    stopped: Callable[[], bool] | None = None,
) -> None:
    with library.writing(at_once=False) as db, copying.stoppable(db.conn, stopped, _ASKED):
        full_text.settle(db.conn, told, whole=whole)


def is_due(library: "Library") -> bool:
    """Whether so much was gathered that it makes a piece of the index; without a look into the file, which
    would have a reader forget all that it holds of it after every capture."""
    at_hand = library.captures.at_hand
    return at_hand.largest >= PIECE or at_hand.many >= _WAITING * PIECE or at_hand.is_full


def make_ready(connection: sqlite3.Connection) -> None:
    """Let the index of a library of any age be merged by steps alone, and put into it what an import that was
    killed had gathered. An index that is damaged does not take it, and is made anew by others."""
    with suppress(sqlite3.DatabaseError, MemoryError):
        left = connection.execute("SELECT 1 FROM unindexed").fetchone()
        if left is not None or full_text.merges_itself(connection):
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                full_text.leave_merging(connection)
                full_text.settle(connection)


def merge(library: "Library", stopped: Callable[[], bool] | None = None) -> None:
    """Put the index together for a while behind what was stored, where it is in many segments, until it is
    `stopped`."""
    left = _BEHIND
    while left > 0 and not (stopped and stopped()):
        with library.reading() as connection:
            pages = _pages(connection, MANY, _LONG)
        if not pages or not _step(library, MANY, pages, stopped or _never):
            break
        left -= pages


def go_on(library: "Library", most: int, stopped: Callable[[], bool]) -> Iterator[None]:
    """Put the index together step by step until it has so many segments at most, or it is `stopped`."""
    with library.reading() as connection:
        pages = _pages(connection, most, _SHORT)
    while pages and _step(library, most, pages, stopped):
        yield


def leave(connection: sqlite3.Connection) -> None:
    """Take some steps before a library is closed, so that a program which never rests leaves few segments."""
    with suppress(sqlite3.Error):
        left = _LAST
        while left > 0 and (pages := _pages(connection, SOME, _SHORT)):
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                more = _merged(connection, SOME, pages)
            if not more:
                break
            left -= pages


def _pages(connection: sqlite3.Connection, most: int, stride: tuple[int, int]) -> int:
    """How many pages a step merges; none where no table has more segments than that."""
    each, least = stride
    many = max(full_text.crowded(connection, most).values(), default=0)
    return many and min(max(least, each * many), _MOST_PAGES)


def _never() -> bool:
    return False


def _step(library: "Library", most: int, pages: int, stopped: Callable[[], bool]) -> bool:
    """Merge some pages, unless another thread waits for its turn. Returns whether there may be more."""
    _let_others(library)

    def in_the_way() -> bool:
        return library.turns.wanted or stopped()

    try:
        with library.writing(at_once=False) as db, copying.stoppable(db.conn, in_the_way, _ASKED):
            return _merged(db.conn, most, pages)
    except copying.Interrupted:
        return not stopped()


def _let_others(library: "Library") -> None:
    """Wait until no other thread waits for its turn."""
    while library.turns.wanted:
        time.sleep(_WAIT_S)


def _merged(connection: sqlite3.Connection, most: int, pages: int) -> bool:
    """Merge some pages of each table that has more segments than that, within a transaction. Returns whether
    there was anything to merge."""
    merged = [full_text.merge(connection, table, pages) for table in full_text.crowded(connection, most)]
    return any(merged)

"""What an import has gathered for the full-text index, put into it; and the index put together.

FTS5 writes the words of every transaction into a segment of its own and merges these by dozens (see
full_text.py), so that it may keep a word two dozen times. Merged by twos after an import, the index takes
less room, and a search walks fewer segments (https://www.sqlite.org/fts5.html, 6.7 and 6.10).
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.library import full_text

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many pages are written in one transaction, which takes some 10 ms.
_PAGES = 64
#: So many transactions there are at most for an import, and one more for so many new articles: enough that a
#: large import leaves one segment. Where many large ones are left beside small ones of single marks, FTS5
#: merges them all in one transaction once there are sixteen (6.2), which a mark would have to wait for.
_LEAST, _ARTICLES = 4, 16
_INDEXES = ("fulltext", "titles")
#: So many gathered articles make a piece of the index, which takes some 100 ms to write.
PIECE = 500
#: As after an import of so many, what was left is put together at a time: less than a second.
_PART = 1000


def settle(library: "Library") -> None:
    """Put what is gathered into the index."""
    with library.reading() as connection:
        found = connection.execute("SELECT 1 FROM unindexed").fetchone()
    if found is not None:
        with library.writing() as db:
            full_text.settle(db.conn, library.captures.at_hand)


def is_due(library: "Library") -> bool:
    """Whether so much was gathered that it makes a piece of the index; without a look into the file, which
    would have a reader forget all that it holds of it after every capture."""
    at_hand = library.captures.at_hand
    return at_hand.many >= PIECE or at_hand.is_full


def settle_left(connection: sqlite3.Connection) -> None:
    """Put into the index what an import that was killed had gathered. An index that is damaged does not take
    it, and is made anew by others."""
    with suppress(sqlite3.DatabaseError, MemoryError):
        if connection.execute("SELECT 1 FROM unindexed").fetchone() is not None:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                full_text.settle(connection)


def merge(library: "Library", articles: int, stopped: Callable[[], bool] | None = None) -> None:
    """Put the index together after an import of so many new articles, until it is `stopped`. What is left
    then of a large one waits for `merge_left`."""
    left = list(_INDEXES)
    for _ in range(_LEAST + articles // _ARTICLES):
        if not left or (stopped is not None and stopped()):
            break
        with library.writing() as db:
            if not _merged(db.conn, left[0]):
                del left[0]
    if not left or articles < PIECE:
        with library.writing() as db:
            full_text.calm(db.conn, merged=not left)


def merge_left(library: "Library", stopped: Callable[[], bool]) -> bool:
    """Put together a part of what an import that was stopped or killed has left, until it is `stopped` or a
    new one comes. Returns whether there is more."""
    at_hand = library.captures.at_hand
    with library.reading() as connection:
        if full_text.is_calm(connection):
            return False
    merge(library, _PART, lambda: stopped() or at_hand.many > 0)
    with library.reading() as connection:
        return not full_text.is_calm(connection) and not stopped() and not at_hand.many


def _merged(connection: sqlite3.Connection, index: str) -> bool:
    """Merge some pages. Returns whether there was anything to merge: else that is one change (6.10)."""
    connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('usermerge', 2)")
    before = connection.total_changes
    connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('merge', ?)", (_PAGES,))
    return connection.total_changes - before > 1

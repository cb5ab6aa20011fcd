"""Many small writes share transactions: each is kept whole or not at all, and the disk is seldom waited for.

A transaction of twenty articles writes almost as many pages as one of a thousand, and makes a segment of the
full-text index of its own, which is merged again and again. What is written so is not safe before its
transaction ends; that is never long, and at once where another thread waits to write.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock, get_ident
from typing import TYPE_CHECKING, cast

from reader.library import full_text
from reader.library.connecting import Connection

if TYPE_CHECKING:
    from sqlite_utils import Database

#: A transaction that is shared ends after so long (seconds).
_LONGEST_S = 1.0
#: The index gets so many entries together.
_TOGETHER = 200


class WriteLock:
    """The lock of the one write connection, which knows whether anybody waits for it."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._waiting: set[int] = set()

    @property
    def wanted(self) -> bool:
        """Whether another thread waits."""
        return bool(self._waiting)

    def __enter__(self) -> None:
        if not self._lock.acquire(blocking=False):
            self._waiting.add(get_ident())
            self._lock.acquire()
            self._waiting.discard(get_ident())

    def __exit__(self, *_error: object) -> None:
        self._lock.release()


class Shared:
    """The transactions that one thread's writes share; it holds the lock while one is open."""

    def __init__(self, lock: WriteLock, db: "Database") -> None:
        self._lock = lock
        self._db = db
        self._connection = cast(Connection, db.conn)
        self._thread = get_ident()
        self._begun = 0.0
        self._inside = False

    @property
    def mine(self) -> bool:
        """Whether this thread is the one whose writes share transactions."""
        return get_ident() == self._thread

    def reader(self) -> sqlite3.Connection | None:
        """The connection for what this thread reads meanwhile: what it has written is there, and found.

        None where nothing is under way any more: somebody has waited to write.
        """
        if self._lock.wanted and not self._inside:
            self.end()
        if not self.open:
            return None
        full_text.put_gathered(self._connection)
        return self._connection

    @property
    def open(self) -> bool:
        """Whether a transaction is under way."""
        return self._begun > 0

    @contextmanager
    def part(self) -> Iterator["Database"]:
        """One write: all of it is kept, or none of it. Call it with the lock held."""
        connection = self._connection
        if not self.open:
            connection.execute("BEGIN IMMEDIATE")
            self._lock.__enter__()
            self._begun = time.monotonic()
            connection.gathered = []
        gathered = list(connection.gathered or ())
        connection.execute("SAVEPOINT shared")
        self._inside = True
        try:
            yield self._db
        except BaseException:
            connection.execute("ROLLBACK TO shared")
            connection.execute("RELEASE shared")
            # What was put into the index in between is not in it any more.
            connection.gathered = gathered
            raise
        finally:
            self._inside = False
        connection.execute("RELEASE shared")
        full_text.put_gathered(connection, _TOGETHER)
        if self._lock.wanted or time.monotonic() - self._begun > _LONGEST_S:
            self.end()

    def end(self) -> None:
        """End the transaction under way, if any: what was written is safe then."""
        if not self.open:
            return
        connection = self._connection
        try:
            full_text.put_gathered(connection)
            connection.execute("COMMIT")
        except BaseException:
            self._db.rollback()
            raise
        finally:
            connection.gathered = None
            self._begun = 0.0
            self._lock.__exit__()

"""The read-only connections of an open library: one a thread, and its own.

A connection that is closed while another thread is inside a statement of it waits for that without end, or
takes the program down. One that reads is therefore stopped, and closed by its thread.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from weakref import WeakSet

from reader.library.connecting import Connection, leave


class Readers:
    """Who reads a library; `connect` opens a connection for one more thread."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._threads = threading.local()
        self._all: WeakSet[Connection] = WeakSet()
        self._changing = threading.Lock()
        self._closed = False

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """This thread's connection, within one snapshot of the library; inside another one, that one goes on.

        Raises sqlite3.OperationalError ("interrupted") where the library is closed meanwhile.
        """
        connection = getattr(self._threads, "connection", None)
        if connection is None:
            connection = self._connect()
            self._threads.connection = connection
            with self._changing:
                self._all.add(connection)
        if connection.in_transaction:
            yield connection
            return
        with connection.reading:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                try:
                    if connection.in_transaction:  # SQLite ends it itself where memory or the disk fails it
                        connection.execute("COMMIT")
                finally:
                    if self._closed:
                        self._threads.connection = None
                        connection.close()

    def rest(self) -> None:
        """Give back what this thread's connection holds in memory of the file."""
        self._threads.connection = leave(getattr(self._threads, "connection", None))

    def close(self) -> None:
        """Close those that read nothing; the others are stopped, and closed by their own threads."""
        with self._changing:
            self._closed = True
            connections = list(self._all)
        for connection in connections:
            if connection.reading.acquire(blocking=False):
                connection.close()
                connection.reading.release()
            else:
                with suppress(sqlite3.ProgrammingError):  # it is done and has closed it just now
                    connection.interrupt()
        self._threads = threading.local()

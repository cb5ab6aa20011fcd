"""Opening a library, its one writer, its readers.

Readers are read-only connections of plain sqlite3, one a thread; sqlite_utils comes with the first
write, or where a library must be made or brought up to date. There is never more than one write
connection: SQLite 3.7.0 to 3.51.2 can damage a WAL library that two connections write at one time.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from weakref import WeakSet

from reader.library import copying, faults, files, schema
from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.connecting import SAFE, Connection, adopt, connect, writer
from reader.library.lockfile import LockFile
from reader.library.parts import Parts
from reader.library.selection import Selection, select
from reader.library.sources import Sources
from reader.library.tags import Tags
from reader.model.change import Touched
from reader.model.errors import LibraryUnusable
from reader.model.query import Query

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from sqlite_utils import Database

    from reader.library.acts import Act


class Library(Parts):
    """An open library. Reads from any thread; writes from any thread, one at a time."""

    def __init__(self, path: Path, read_only: bool, lock: LockFile | None, immutable: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._lock_file = lock
        self._mode = "mode=ro&immutable=1" if immutable else "mode=ro"
        self._threads = threading.local()
        self._readers: WeakSet[Connection] = WeakSet()
        self._write_lock = threading.RLock()
        self._db: Database | None = None
        self._closed = False
        self.articles = Articles(self)
        self.annotations = Annotations(self)
        self.tags = Tags(self)
        self.sources = Sources(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """This thread's read-only connection, inside one snapshot; errors come as sentences."""
        with faults.told(self.path):
            connection = getattr(self._threads, "connection", None)
            if connection is None:
                connection = connect(self.path, self._mode, SAFE)
                self._threads.connection = connection
                self._readers.add(connection)
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:  # SQLite ends it itself where memory or the disk fails it
                    connection.execute("COMMIT")

    @contextmanager
    def until(self, stopped: Callable[[], bool]) -> Iterator[None]:
        """Let what this thread reads be stopped: raises `copying.Interrupted` once `stopped` says so."""
        with self.reading() as connection, copying.stoppable(connection, stopped):
            yield

    def selection(self, query: Query, *, walked: bool = False) -> Selection:
        """The list that a query shows, as SQL; one that is to be ranked must be `walked` along the full-text
        index, and a second one (bigsearch.py) is not asked."""
        if not query.has_words:
            return select(query)
        from reader.library.bigsearch import found
        from reader.library.tag_words import meant

        with self.reading() as connection:
            named = meant(connection, query)
            return select(query, named, None if walked else found(self, connection, query, named))

    def acting(
        self, label: str, touched: Touched, joins: str | None = None, *, journaled: bool = True
    ) -> "AbstractContextManager[Act]":
        """What the reader does, as one transaction and one undo step: see `acts.acting`."""
        from reader.library.acts import acting

        return acting(self, label, touched, joins, journaled=journaled)

    def prepare_writing(self) -> None:
        """Open the write connection now. Raises LibraryReadOnly where the library was opened to read only."""
        with self._write_lock:
            self._database()

    def _database(self) -> "Database":
        if self.read_only:
            raise faults.read_only(self.path)
        if self._db is None:
            with faults.told(self.path):
                self._db = writer(self.path)
        return self._db

    @contextmanager
    def writing(self) -> Iterator["Database"]:
        """One short transaction on the write connection: all of it is kept, or none."""
        with self._write_lock, faults.told(self.path):
            db = self._database()
            db.conn.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.conn.execute("COMMIT")
            except BaseException:
                db.rollback()
                raise

    def back_up(self, target: Path) -> None:
        """Write a checked copy of the library to a file; an older backup of that name is replaced.

        Raises LibraryUnusable where it cannot be written or does not check out, and for a target that is
        the library itself or a file that is no backup.
        """
        target = target.expanduser().absolute()
        files.check_backup_target(self.path, target, schema.APPLICATION_ID)
        with faults.told(self.path), closing(connect(self.path, self._mode, SAFE)) as connection:
            copying.copy_verified(connection, target)

    def copy_to(self, target: Path, cancelled: Callable[[], bool] | None = None) -> None:
        """Write a checked copy of the library to a path that nothing has: one moment of it, whatever is
        written meanwhile. Raises LibraryUnusable, and Interrupted once `cancelled` says so."""
        with (
            faults.told(self.path),
            closing(connect(self.path, self._mode, SAFE)) as connection,
            copying.verified(connection, target, cancelled) as beside,
        ):
            beside.replace(target)

    def close(self) -> None:
        """Fold the write-ahead log into the file, close every connection and give the lock back."""
        with self._write_lock:
            if self._closed:
                return
            self._closed = True
            for connection in list(self._readers):
                connection.close()
            self._threads = threading.local()
            if not self.read_only:
                self._fold()
            if self._lock_file is not None:
                self._lock_file.release()

    def _fold(self) -> None:
        with suppress(sqlite3.Error):
            if self._db is None:
                self._db = adopt(connect(self.path, "mode=rw", SAFE)) if self._has_log() else None
            if self._db is not None:
                self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._db.conn.close()
        self._db = None

    def _has_log(self) -> bool:
        return Path(f"{self.path}-wal").exists()


def open_library(path: Path, *, read_only: bool = False, create: bool = True) -> Library:
    """Open a library, or make one where there is none and `create` allows it.

    A file of zero bytes counts as none: it is what a start that was cut short leaves behind.
    `read_only` takes no lock and never writes. Raises LibraryUnusable (no library, damaged, too new,
    missing), LibraryLocked, LibraryReadOnly.
    """
    path = path.expanduser().absolute()
    exists = files.looks_like_a_library(path)
    if not exists and (read_only or not create):
        raise LibraryUnusable(
            f"There is no library at {path}; check the name, or import something to begin one there."
        )
    current = exists and _number(path) == schema.SCHEMA
    if read_only:
        if not current:
            raise LibraryUnusable(
                f"{path} is from an older Postil; open it once for writing to bring it up to date."
            )
        return Library(path, True, None, immutable=_needs_immutable(path))
    _check_writable(path)
    lock = LockFile(path)
    try:
        if not current or not _in_wal_mode(path):
            _make_current(path)
        return Library(path, False, lock)
    except BaseException:
        lock.release()
        raise


def _number(path: Path) -> int:
    """The schema number of a file, 0 for an empty SQLite file. Raises LibraryUnusable for other content."""
    mode = "mode=ro&immutable=1" if _needs_immutable(path) else "mode=ro"
    with faults.told(path), closing(connect(path, mode, SAFE)) as connection:
        application, number = schema.version_of(connection)
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != schema.APPLICATION_ID and (tables or number):
        raise faults.not_a_library(path, "an SQLite file of another program")
    if number > schema.SCHEMA:
        raise faults.too_new(path, number, schema.SCHEMA)
    return number


def _in_wal_mode(path: Path) -> bool:
    """Byte 18 of the header is 2 in WAL mode; a restored backup is not in it until nobody reads the file."""
    with path.open("rb") as handle:
        return handle.read(19)[18:] == b"\x02"


def _needs_immutable(path: Path) -> bool:
    """Whether the folder forbids the shared-memory file that a WAL reader makes, and no log is waiting."""
    log = Path(f"{path}-wal")
    return not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)


def _check_writable(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise faults.read_only(path) from error
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise faults.read_only(path)


def _make_current(path: Path) -> None:
    with faults.told(path):
        db = writer(path)
        try:
            if _number(path) != schema.SCHEMA:
                schema.migrate(db, path)
            db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.conn.close()

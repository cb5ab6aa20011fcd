"""Opening a library, its one writer, its readers.

Readers are read-only connections of plain sqlite3, one a thread; sqlite_utils comes only
where a library must be made or brought up to date. There is never more than one write
connection: SQLite 3.7.0 to 3.51.2 can damage a WAL library that two connections write at one time.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader import paths
from reader.library import copying, damage, faults, files, mounts, opening, schema
from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.connecting import SAFE, Connection, Writer, connect, fold, wait_for_disk, writer
from reader.library.lockfile import LockFile
from reader.library.parts import Parts
from reader.library.readers import Readers
from reader.library.selection import Selection, select
from reader.library.sources import Sources
from reader.library.tags import Tags
from reader.library.turns import Turns
from reader.model.change import Touched
from reader.model.errors import LibraryDamaged, LibraryGone, NoLibrary
from reader.model.query import Query

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from tempfile import TemporaryDirectory

    from reader.library.acts import Act


class Library(Parts):
    """An open library. Reads from any thread; writes from any thread, one at a time."""

    def __init__(
        self,
        path: Path,
        read_only: bool,
        lock: LockFile | None,
        *,
        aside: "TemporaryDirectory[str] | None" = None,
        logs: bool = True,
        unclean: bool = False,
    ) -> None:
        self.path = path
        self.read_only = read_only
        #: Whether it is written through a write-ahead log; over a network there is none.
        self.logs = logs
        #: Whether it was found as a program leaves it that did not come to close it.
        self.unclean = unclean
        self._identity = opening.identity(path) if logs and not read_only else None
        self._lock_file = lock
        self._aside = aside
        #: The file that is read: the library's own, or a copy in a folder that goes with this object.
        self._file = Path(aside.name) / path.name if aside else path
        self._mode = "mode=ro&immutable=1" if opening.needs_immutable(self._file) else "mode=ro"
        self._readers = Readers(self._reader)
        #: Who writes.
        self.turns = Turns()
        #: What joins the parts of each import that is under way in the undo journal.
        self.under_way: set[str] = set()
        self._db: Writer | None = None
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
        with self._told(), self._readers.snapshot() as connection:
            yield connection

    def _reader(self) -> Connection:
        opening.still_there(self.path, self._identity)
        return connect(self._file, self._mode, SAFE)

    @contextmanager
    def until(self, stopped: Callable[[], bool]) -> Iterator[None]:
        """Let what this thread reads be stopped: raises `copying.Interrupted` once `stopped` says so."""
        with self.reading() as connection, copying.stoppable(connection, stopped):
            yield

    def rest(self) -> None:
        """Give back what this thread and the writer hold in memory of the file."""
        with suppress(sqlite3.Error), self.turns:
            self._readers.rest()
            if self._db is not None:
                self._db.conn.execute("PRAGMA shrink_memory")

    def selection(self, query: Query, *, walked: bool = False) -> Selection:
        """The list that a query shows, as SQL; one that is to be ranked must be `walked` along the full-text
        index, and a second one (bigsearch.py) is not asked."""
        if not query.has_words:
            return select(self.sources.known_by_name(query))
        from reader.library.bigsearch import found
        from reader.library.tag_words import meant

        with self.reading() as connection:
            named = meant(connection, query, walked=walked)
            return select(query, named, None if walked else found(self, connection, query, named))

    def acting(
        self, label: str, touched: Touched, joins: str | None = None, *, journaled: bool = True
    ) -> "AbstractContextManager[Act]":
        """What the reader does, as one transaction and one undo step: see `acts.acting`."""
        from reader.library.acts import acting

        return acting(self, label, touched, joins, journaled=journaled)

    def prepare_writing(self) -> None:
        """Open the write connection now. Raises LibraryReadOnly where the library was opened to read only."""
        with self.turns:
            self._database()

    def _database(self) -> Writer:
        if self.read_only:
            raise faults.read_only(self.path)
        if self._db is None:
            from reader.library import index_merging

            with self._told():
                self._db = writer(self.path, logs=self.logs)
                index_merging.make_ready(self._db.conn)
        return self._db

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Errors as sentences; damage that is met leaves its mark."""
        try:
            with faults.told(self.path, opened=True):
                yield
        except LibraryDamaged as problem:
            raise damage.met(self.path, problem, marks=not self.read_only) from problem
        except (TypeError, AttributeError, LookupError, sqlite3.OperationalError) as error:
            if copying.was_stopped(error) or not opening.is_harmed(self._file):
                raise
            harm = faults.disordered(self.path)
            raise damage.met(self.path, harm, marks=not self.read_only) from error

    @contextmanager
    def writing(self, *, at_once: bool = True) -> Iterator[Writer]:
        """One short transaction on the write connection: all of it is kept, or none; where it is not to be on
        the disk `at_once`, with the next that is (see `connecting.wait_for_disk`).

        Raises LibraryGone where the file is not at its place any more: what is written to a file that nobody
        can find again is lost.
        """
        with self.turns, self._told():
            opening.still_there(self.path, self._identity)
            db = self._database()
            if self.logs:
                wait_for_disk(db.conn, always=at_once)
            db.conn.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.conn.execute("COMMIT")
            except BaseException:
                if db.conn.in_transaction:  # SQLite ends it itself where memory or the disk fails it
                    db.conn.execute("ROLLBACK")
                raise

    def back_up(self, target: Path) -> None:
        """Write a checked copy of the library to a file; an older backup of that name is replaced.

        Raises LibraryUnusable where it cannot be written or does not check out, and for a target that is
        the library itself or a file that is no backup.
        """
        target = target.expanduser().absolute()
        files.check_backup_target(self.path, target, schema.APPLICATION_ID)
        with self._told(), closing(connect(self._file, self._mode, SAFE)) as connection:
            copying.copy_verified(connection, target)

    def copy_to(self, target: Path, cancelled: Callable[[], bool] | None = None) -> None:
        """Write a checked copy of the library to a path that nothing has: one moment of it, whatever is
        written meanwhile. Raises LibraryUnusable, and Interrupted once `cancelled` says so."""
        opening.still_there(self.path, self._identity)
        with (
            self._told(),
            closing(connect(self._file, self._mode, SAFE)) as connection,
            copying.verified(connection, target, cancelled, in_steps=not self.logs) as beside,
        ):
            beside.replace(target)

    def fold(self) -> None:
        """Fold the write-ahead log into the file and empty it, unless somebody reads or writes just now: a
        copy of the file alone is then the whole library."""
        with self.turns:
            if self._closed or self.read_only or not self._has_log():
                return
            with self._told():
                connection = self._database().conn
                if not connection.in_transaction:
                    fold(connection)

    def close(self) -> None:
        """Fold the write-ahead log into the file, close every connection and give the lock back."""
        with self.turns:
            if self._closed:
                return
            self._closed = True
            self._readers.close()
            if not self.read_only:
                self._fold()
            if self._aside is not None:
                self._aside.cleanup()
            if self._lock_file is not None:
                self._lock_file.release()

    def _fold(self) -> None:
        with suppress(sqlite3.Error, LibraryGone):
            if self._db is not None:
                from reader.library import index_merging

                index_merging.leave(self._db.conn)
            elif self._has_log():
                opening.still_there(self.path, self._identity)
                self._db = Writer(connect(self.path, "mode=rw", SAFE))
            if self._db is not None:
                self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._db.conn.close()
        self._db = None

    def _has_log(self) -> bool:
        return Path(f"{self.path}-wal").exists()


def open_library(
    path: Path,
    *,
    read_only: bool = False,
    create: bool = True,
    tell: opening.Tell | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Library:
    """Open a library, or make one where there is none, nor a backup of one, and `create` allows it.

    A file of zero bytes counts as none: it is what a start that was cut short leaves behind.
    `read_only` takes no lock and never writes. `tell` hears how far it is while an older library is brought
    up to date, which can take minutes; once `cancelled` says so it is left as it was, and Interrupted raised.
    Raises LibraryUnusable (no library, damaged, too new, missing), LibraryLocked, LibraryReadOnly.
    """
    path = paths.by_its_own_name(path.expanduser().absolute())
    try:
        return _opened(path, read_only, create, tell, cancelled)
    except (LibraryDamaged, NoLibrary) as problem:
        raise damage.met(path, problem, marks=not read_only) from problem


def _opened(
    path: Path,
    read_only: bool,
    create: bool,
    tell: opening.Tell | None,
    cancelled: Callable[[], bool] | None,
) -> Library:
    exists = files.looks_like_a_library(path)
    if not exists:
        from reader.library.backup_files import nothing_there

        nothing_there(path, begins=create and not read_only)
    if read_only:
        return _opened_to_read(path)
    opening.check_writable(path)
    current = exists and opening.number(path) == schema.SCHEMA
    lock = LockFile(path)
    try:
        unclean = opening.has_log(path)
        logs = not mounts.over_network(path)
        if not current or opening.in_wal_mode(path) != logs:
            opening.make_current(path, logs, tell, cancelled)
        return Library(path, False, lock, logs=logs, unclean=unclean)
    except BaseException:
        lock.release()
        raise


def _opened_to_read(path: Path) -> Library:
    aside = opening.copied_aside(path)
    if opening.number(path, Path(aside.name) / path.name if aside else path) != schema.SCHEMA:
        raise faults.too_old(path)
    return Library(path, True, None, aside=aside)

"""How a connection to a library is opened: the pragmas and the functions, once, and nowhere else."""

import sqlite3
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import packing
from reader.library.absent import absent

if TYPE_CHECKING:
    from sqlite_utils import Database

#: How long a connection waits for another one (ms).
_PATIENCE = 2000
SAFE = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", f"busy_timeout = {_PATIENCE}")
#: What a writer keeps of the file in memory, in KiB: hashes of texts go to pages all over it.
_CACHE = 32_000
#: The log is folded into the file after so many pages (64 MB): each time the disk is waited for, and a page
#: that an import has written many times is folded once. Once nobody works all of it is.
_FOLD = 16_000
#: So long (s) the disk is not waited for at most while an import is under way: the first act of the reader's
#: waits for all that was written since.
_WAITS_S = 0.1
_WRITER = (
    *SAFE,
    "synchronous = FULL",
    # Where SQLite is built to write zeros over all that goes, every merge of the index writes it twice.
    "secure_delete = FAST",
    "foreign_keys = ON",
    f"wal_autocheckpoint = {_FOLD}",
    f"cache_size = -{_CACHE}",
    # A row that another one takes the place of is deleted as far as triggers see it.
    "recursive_triggers = ON",
)


class Connection(sqlite3.Connection):
    """A connection that its thread alone keeps alive: it is closed when the thread ends."""

    def __init__(self, *values: Any, **named: Any) -> None:
        super().__init__(*values, **named)
        #: Held by its thread while that reads: no other one may close it then.
        self.reading = threading.RLock()
        #: When a transaction last waited for the disk, by the clock that never goes back (s).
        self.waited = 0.0
        #: What joins the parts of undo steps that were forgotten while this wrote on at them.
        self.forgotten: set[str] = set()

    def __del__(self) -> None:
        # Python warns of one that is left to itself.
        with suppress(sqlite3.Error):
            self.close()


class Writer(NamedTuple):
    """The write connection. The schema is made by sqlite_utils (`adopt`); rows are written without it: it
    takes 2 MB and 40 ms."""

    conn: Connection


def connect(path: Path, mode: str, pragmas: tuple[str, ...]) -> Connection:
    """A connection with these pragmas set. `mode` is of SQLite's URI (mode=ro, mode=rw, mode=rwc)."""
    uri = f"{path.as_uri()}?{mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, factory=Connection
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        teach(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def teach(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that statements of this room call."""
    connection.create_function("plain", 2, packing.plain, deterministic=True)
    connection.create_function("indexed", 1, _indexed, deterministic=True)


def _indexed(text: str | None) -> str | None:
    from reader.model.indexing import indexed

    return None if text is None else indexed(text)


def writer(path: Path, *, logs: bool = True) -> Writer:
    """The write connection, durable: what is committed survives a power cut. Over a network it must have no
    write-ahead log (see mounts.py)."""
    return Writer(connect(path, "mode=rwc", (*_WRITER, f"journal_mode = {'WAL' if logs else 'DELETE'}")))


def wait_for_disk(connection: Connection, *, always: bool) -> None:
    """Let the next transaction wait until it is on the disk; where not `always`, only if the last one that
    waited is some time ago. One that does not comes there with the next that does, for all lie in one log. A
    kill of the program loses none, a power cut the last of those that did not wait
    (https://www.sqlite.org/pragma.html#pragma_synchronous): an import that is under way does not wait after
    each capture, whose file is still there, but at its end. Not within a transaction, and only where there is
    a write-ahead log."""
    now = time.monotonic()
    waits = always or now - connection.waited > _WAITS_S
    if waits:
        connection.waited = now
    connection.execute(f"PRAGMA synchronous = {'FULL' if waits else 'NORMAL'}")


def write_in_any_case(connection: sqlite3.Connection) -> None:
    """Let a transaction write though it may change nothing: one that writes nothing waits for no disk."""
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {schema}")


def fold(connection: sqlite3.Connection) -> None:
    """Fold the write-ahead log into the file and empty it; what somebody reads still stays in it. Nobody is
    waited for."""
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")


def leave(connection: Connection | None) -> Connection | None:
    """Close a reader whose thread asks nothing for now: it holds all that it knows of the tables, and another
    is there within a millisecond. One that is in use, or has noted something (see sketches.py), gives back
    only what it holds of the file. Returns what stays open."""
    if connection is None:
        return None
    noted = connection.execute("SELECT 1 FROM temp.sqlite_master").fetchone() is not None
    if noted or connection.in_transaction:
        connection.execute("PRAGMA shrink_memory")
        return connection
    connection.close()
    return None


def adopt(connection: sqlite3.Connection) -> "Database":
    """A connection in the hands of sqlite_utils."""
    # It has a command line, and knows dates of any kind; nothing here asks it for either: 3 MB.
    with absent("click", "dateutil", "dateutil.parser") as standing:
        if "click" in standing:
            vars(standing["click"])["Group"] = object  # which it names in an annotation
        from sqlite_utils import Database

    return Database(connection, execute_plugins=False)

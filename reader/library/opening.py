"""What must be true of a library's file before it is opened, and while it is open."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import faults, files, schema
from reader.library.connecting import SAFE, adopt, connect, fold, writer
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

#: Hears how far a work is: what is done, and how much there is.
Tell = Callable[[int, int], None]
#: No Postil will ever have made so many kinds of library: a number from here on is a damaged one.
_NO_NUMBER = 1_000_000
#: What tells a file from another of its name: its disk and its number there.
Identity = tuple[int, int]


def number(path: Path, read: Path | None = None) -> int:
    """The schema number of a file, 0 for an empty SQLite file; of the copy `read` in place of it. Raises
    LibraryUnusable for other content."""
    read = read or path
    mode = "mode=ro&immutable=1" if needs_immutable(read) else "mode=ro"
    with faults.told(path), closing(connect(read, mode, SAFE)) as connection:
        application, found = schema.version_of(connection)
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != schema.APPLICATION_ID and (tables or found):
        raise faults.not_a_library(path, tr("an SQLite file of another program"))
    if not 0 <= found < _NO_NUMBER:
        raise faults.damaged(path, in_english("its library version says {found}", found=found))
    if found > schema.SCHEMA:
        raise faults.too_new(path, found, schema.SCHEMA)
    return found


def is_older(path: Path) -> bool:
    """Whether a library is of an older schema, by its header: to bring it up to date can take minutes."""
    try:
        with path.open("rb") as handle:
            head = handle.read(72)
    except OSError:
        return False
    ours = head[:16] == files.MAGIC and head[68:] == schema.APPLICATION_ID.to_bytes(4, "big")
    return ours and 0 < int.from_bytes(head[60:64], "big") < schema.SCHEMA


def in_wal_mode(path: Path) -> bool:
    """Byte 18 of the header is 2 in WAL mode; a restored backup is not in it until nobody reads the file."""
    try:
        with path.open("rb") as handle:
            return handle.read(19)[18:] == b"\x02"
    except OSError as error:
        raise files.unreadable(path, error) from error


def is_harmed(path: Path) -> bool:
    """Whether the pages of a library do not hold together, rows that others name are missing, or tables are
    not as they were made: what nobody foresaw is then no fault of the program."""
    from reader.library import layout

    mode = "mode=ro&immutable=1" if needs_immutable(path) else "mode=ro"
    try:
        with closing(connect(path, mode, SAFE)) as connection:
            (told,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            missing = connection.execute("PRAGMA foreign_key_check").fetchone()
            return told != "ok" or missing is not None or any(layout.strange(connection))
    except (sqlite3.Error, UnicodeDecodeError):
        return True


def has_log(path: Path) -> bool:
    """Whether a log waits to be folded into a library, as after a program that was killed. Raises
    LibraryUnusable as `files.size` does."""
    return bool(files.size(path, "-wal"))


def needs_immutable(path: Path) -> bool:
    """Whether the folder forbids the shared-memory file that a WAL reader makes, and no log is waiting."""
    log = Path(f"{path}-wal")
    return not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)


def copied_aside(path: Path) -> "TemporaryDirectory[str] | None":
    """A folder with a copy of a library that can be read nowhere else: its log waits to be folded in, and
    nothing can be written beside it. None for any other. Raises LibraryUnusable where there is no room."""
    log = Path(f"{path}-wal")
    if os.access(path.parent, os.W_OK) or not (log.exists() and log.stat().st_size):
        return None
    import shutil
    from tempfile import TemporaryDirectory

    folder = TemporaryDirectory(prefix="postil-")
    try:
        for each in (path, log):
            shutil.copyfile(each, Path(folder.name) / each.name)
    except OSError as error:
        folder.cleanup()
        raise faults.unreadable_here(path, error) from error
    return folder


def check_writable(path: Path) -> None:
    """Raise LibraryReadOnly where a library cannot be written, and make its folder where there is none."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise faults.read_only(path) from error
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise faults.read_only(path)


def make_current(
    path: Path, logs: bool, tell: Tell | None = None, cancelled: Callable[[], bool] | None = None
) -> None:
    """Make a library of the present schema, which is written through a log or not. Raises Interrupted once
    `cancelled` says so: the file is then as it was, or further by whole steps."""
    with faults.told(path):
        db = adopt(writer(path, logs=logs).conn)
        try:
            if number(path) != schema.SCHEMA:
                schema.migrate(db, path, tell, cancelled)
            fold(db.conn)
        finally:
            db.conn.close()


def identity(path: Path) -> Identity:
    """What tells this file from another that comes to its place. Raises LibraryGone where there is none."""
    try:
        found = path.stat()
    except OSError as error:
        raise faults.gone(path) from error
    return found.st_dev, found.st_ino


def still_there(path: Path, opened: Identity | None) -> None:
    """Raise LibraryGone where a library that was opened is not at its place any more, or another file is.

    Over a network files have no numbers that last: with None any file counts as the one that was opened.
    """
    found = identity(path)
    if opened is not None and found != opened:
        raise faults.replaced(path)

"""A copy of a library that is known to be whole before it gets its name."""

import glob
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.library import faults
from reader.model.errors import LibraryUnusable, PostilError
from reader.model.wording import tr

#: So many letters of a name are in the name of its copy under way, which must not be too long itself.
_NAME = 40
#: After so many steps of SQLite's machine it is asked whether to go on: some thousands of times a second.
_ASKED = 20_000

#: So many pages are copied in a step, 2 MB, with a pause (s) after each; and it begins so often at most.
_PAGES, _PAUSE, _BEGUN = 500, 0.005, 20


class Interrupted(PostilError):
    """The reader stopped it."""


def copy_verified(
    connection: sqlite3.Connection, target: Path, cancelled: Callable[[], bool] | None = None
) -> None:
    """Write the library to `target`: copied beside it, checked, synced, then renamed over it.

    Raises LibraryUnusable where the folder cannot be written or the copy does not check out, and Interrupted
    once `cancelled` says so; an older file of that name is only replaced by a good one.
    """
    with verified(connection, target, cancelled) as beside:
        beside.replace(target)
        sync_folder(target.parent)


@contextmanager
def verified(
    connection: sqlite3.Connection,
    target: Path,
    cancelled: Callable[[], bool] | None = None,
    *,
    in_steps: bool = False,
) -> Iterator[Path]:
    """A copy of the library beside `target`, checked and synced, to be renamed; what is left of it goes.

    Without a write-ahead log nobody can write while it is read, so it is read `in_steps`. Raises
    LibraryUnusable as `copy_verified` does, for what goes wrong with the renaming too, and Interrupted once
    `cancelled` says so.
    """
    beside = under_way(target)
    try:
        take_away_halves(beside)
        with faults.told(target), stoppable(connection, cancelled):
            if in_steps:
                _step_by_step(connection, beside, cancelled)
            else:
                connection.execute("VACUUM INTO ?", (str(beside),))
        with faults.told(target):
            problems = quick_problems(beside, cancelled)
        if problems:
            raise faults.damaged(target, problems[0])
        sync(beside)
        yield beside
    except OSError as error:
        raise LibraryUnusable(
            tr(
                "{target} could not be written ({reason}); choose another folder or free some space.",
                target=target,
                reason=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _step_by_step(connection: sqlite3.Connection, target: Path, cancelled: Callable[[], bool] | None) -> None:
    """Copy page by page, and let writers in after each step. SQLite begins again when one has written
    (https://www.sqlite.org/backup.html). Raises Interrupted once `cancelled` says so, and where it has begun
    again very often: somebody writes all the time, and it can be done later."""
    last, begun = 0, 0

    def stepped(_status: int, remaining: int, _total: int) -> None:
        nonlocal last, begun
        begun, last = begun + (remaining > last), remaining
        if begun > _BEGUN or (cancelled is not None and cancelled()):
            raise Interrupted(tr("Stopped."))
        time.sleep(_PAUSE)

    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy, pages=_PAGES, progress=stepped)


def under_way(target: Path) -> Path:
    """Where this process writes what is to be `target`."""
    return target.with_name(f".{target.name[:_NAME]}.{os.getpid()}.part")


def take_away_halves(beside: Path) -> None:
    """Take away what is under way of this name (see `under_way`), and that of processes that are gone."""
    beside.unlink(missing_ok=True)
    begun = beside.name.removesuffix(f"{os.getpid()}.part")
    for left in beside.parent.glob(f"{glob.escape(begun)}*.part"):
        process = left.name[len(begun) :].removesuffix(".part")
        if process.isdigit() and not _runs(int(process)):
            left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    """Whether a process runs; Windows does not tell without harm, and there each is taken to run."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


@contextmanager
def stoppable(
    connection: sqlite3.Connection, cancelled: Callable[[], bool] | None, often: int | None = None
) -> Iterator[None]:
    """Let what a connection does be stopped: raises Interrupted once `cancelled` says so, which is asked so
    `often`: after so many instructions of SQLite's, some thousands of times a second where none are told."""
    if cancelled is None:
        yield
        return
    connection.set_progress_handler(cancelled, often or _ASKED)
    try:
        yield
    except sqlite3.OperationalError as error:
        if was_stopped(error):
            raise Interrupted(tr("Stopped.")) from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def was_stopped(error: Exception) -> bool:
    """Whether SQLite was told to stop what it did: no reason to look for damage, which takes minutes."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


def quick_problems(path: Path, cancelled: Callable[[], bool] | None = None) -> list[str]:
    """What SQLite's quick check finds wrong with a file; empty where all is well."""
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection,
        stoppable(connection, cancelled),
    ):
        rows = connection.execute("PRAGMA quick_check(5)").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]


def sync(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until a rename in a folder is on the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""A backup put back in the place of a library; what was there is kept beside it."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from reader.library import copying, damage, faults, files
from reader.library.library import open_library
from reader.library.lockfile import LockFile
from reader.model.errors import LibraryUnusable


def restore(path: Path, backup: Path) -> Path | None:
    """Put `backup` in the place of the library at `path`. Returns where the old library is kept, if any.

    The backup is checked first and copied, never moved; the library leaves its place only when the copy
    is whole beside it. Raises LibraryUnusable where the backup is no good or the copy cannot be written,
    LibraryLocked where the library is open.
    """
    path, backup = path.expanduser().absolute(), backup.expanduser().absolute()
    there = files.size(path) is not None
    if files.size(backup) is None:
        raise LibraryUnusable(f"There is no such file as {backup}; name the backup to restore.")
    if backup == path or (there and path.samefile(backup)):
        raise LibraryUnusable(f"{path} is the library itself; name the backup to restore.")
    open_library(backup, read_only=True).close()
    problems = copying.quick_problems(backup)
    if problems:
        raise faults.damaged(backup, problems[0])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise faults.read_only(path) from error
    lock = LockFile(path)
    try:
        with (
            closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as source,
            copying.verified(source, path) as fresh,
        ):
            kept = _swap(path, fresh)
        damage.unmark(path)
        return kept
    finally:
        lock.release()


def _swap(path: Path, fresh: Path) -> Path | None:
    """Put `fresh` in a library's place, or else everything where it was.

    The old library moves together with a log that could not be folded into it: the fresh one must not
    find it.
    """
    kept = path.with_name(f"{path.stem}.before-restore-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    there = path.exists()
    if there:
        with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    moves = [(path, kept), (Path(f"{path}-wal"), Path(f"{kept}-wal")), (fresh, path)]
    moved: list[tuple[Path, Path]] = []
    try:
        Path(f"{path}-shm").unlink(missing_ok=True)
        for source, target in moves:
            if source.exists():
                source.replace(target)
                moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            target.replace(source)
        raise
    copying.sync_folder(path.parent)
    return kept if there else None

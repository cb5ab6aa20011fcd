"""A backup put back in the place of a library; what was there is kept beside it."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from reader.library import copying, faults
from reader.library.library import open_library
from reader.library.lockfile import LockFile
from reader.model.errors import LibraryUnusable


def restore(path: Path, backup: Path) -> Path | None:
    """Put `backup` in the place of the library at `path`. Returns where the old library is kept, if any.

    The backup is checked first and copied, never moved. Raises LibraryUnusable where it is no good,
    LibraryLocked where the library is open.
    """
    path, backup = path.expanduser().absolute(), backup.expanduser().absolute()
    if backup == path:
        raise LibraryUnusable(f"{path} is the library itself; name the backup to restore.")
    open_library(backup, read_only=True).close()
    problems = copying.quick_problems(backup)
    if problems:
        raise faults.damaged(backup, problems[0])
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = LockFile(path)
    try:
        kept = _set_aside(path)
        with faults.told(backup), closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as source:
            copying.copy_verified(source, path)
        return kept
    finally:
        lock.release()


def _set_aside(path: Path) -> Path | None:
    """Move a library out of the way, together with a log that could not be folded into it."""
    if not path.exists():
        return None
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = path.with_name(f"{path.stem}.before-restore-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    path.replace(kept)
    log = Path(f"{path}-wal")
    if log.exists():
        log.replace(f"{kept}-wal")
    Path(f"{path}-shm").unlink(missing_ok=True)
    return kept

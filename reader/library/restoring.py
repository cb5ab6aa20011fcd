"""A backup put back in the place of a library; what was there is kept beside it."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from reader.library import copying, damage, faults, files, opening
from reader.library.lockfile import LockFile
from reader.model.errors import LibraryUnusable


def restore(path: Path, backup: Path) -> Path | None:
    """Put `backup` in the place of the library at `path`. Returns where the old library is kept, if any.

    The backup is checked first and copied, never moved; the library leaves its place only when the copy
    is whole beside it. One of an older Postil is brought up to date when it is opened. Raises LibraryUnusable where the backup is no good or the copy cannot be written,
    LibraryLocked where the library is open.
    """
    path, backup = path.expanduser().absolute(), backup.expanduser().absolute()
    there = files.size(path) is not None
    if files.size(backup) is None:
        raise LibraryUnusable(f"There is no such file as {backup}; name the backup to restore.")
    if backup == path or (there and path.samefile(backup)):
        raise LibraryUnusable(f"{path} is the library itself; name the backup to restore.")
    open_library(backup, read_only=True).close()
    with faults.told(backup):
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
            faults.told(backup),
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

    Nothing is written into the old one, which may be damaged: its log, if it has one that was not folded in,
    is copied to go with it, and only then leaves its place, for the fresh one must not find it.
    """
    kept = path.with_name(f"{path.stem}.before-restore-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    log, kept_log = Path(f"{path}-wal"), Path(f"{kept}-wal")
    there, logged = path.exists(), bool(files.size(path, "-wal"))
    try:
        if logged:
            shutil.copyfile(log, kept_log)
            copying.sync(kept_log)
        if there:
            path.replace(kept)
        for beside in (log, Path(f"{path}-shm")):
            beside.unlink(missing_ok=True)
        fresh.replace(path)
    except OSError:
        if there and not path.exists():
            kept.replace(path)
        if logged and kept_log.exists():
            kept_log.replace(log)
        raise
    copying.sync_folder(path.parent)
    return kept if there else None

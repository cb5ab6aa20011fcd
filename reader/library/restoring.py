"""A backup put back in the place of a library; what was there is kept beside it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from itertools import count
from pathlib import Path

from reader import paths
from reader.library import copying, damage, faults, files, opening
from reader.library.lockfile import LockFile
from reader.model.errors import LibraryUnusable
from reader.model.wording import tr


def restore(path: Path, backup: Path, cancelled: Callable[[], bool] | None = None) -> Path | None:
    """Put `backup` in the place of the library at `path`. Returns where the old library is kept, if any.

    The backup is checked first and copied, never moved; the library leaves its place only when the copy
    is whole beside it. One of an older Postil is brought up to date when it is opened. Raises
    LibraryUnusable where the backup is no good or the copy cannot be written, LibraryLocked where the
    library is open, Interrupted once `cancelled` says so: nothing has left its place then.
    """
    path, backup = paths.by_its_own_name(path.expanduser().absolute()), backup.expanduser().absolute()
    there = files.size(path) is not None
    if files.size(backup) is None:
        raise LibraryUnusable(
            tr("There is no such file as {backup}; name the backup to restore.", backup=backup)
        )
    if backup == path or (there and path.samefile(backup)):
        raise LibraryUnusable(tr("{path} is the library itself; name the backup to restore.", path=path))
    if not files.looks_like_a_library(backup) or not opening.number(backup):
        raise faults.not_a_library(backup, tr("it is empty"))
    with faults.told(backup):
        problems = copying.quick_problems(backup, cancelled)
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
            copying.verified(source, path, cancelled) as fresh,
        ):
            if cancelled is not None and cancelled():
                raise copying.Interrupted(tr("Stopped."))
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
    kept = _free_name(path)
    log, kept_log = Path(f"{path}-wal"), Path(f"{kept}-wal")
    there, logged = path.exists(), bool(files.size(path, "-wal"))
    try:
        if logged:
            shutil.copyfile(log, kept_log)
            copying.sync(kept_log)
        if there:
            _keep(path, kept)
        for beside in (log, Path(f"{path}-shm")):
            beside.unlink(missing_ok=True)
        fresh.replace(path)
    except OSError:
        if kept.exists():
            _put_back(path, kept)
        if logged and kept_log.exists():
            kept_log.replace(log)
        raise
    copying.sync_folder(path.parent)
    return kept if there else None


def _free_name(path: Path) -> Path:
    """The name under which a library is kept: the time, and a number where two are kept in one second."""
    begins = f"{path.stem}.before-restore-{datetime.now():%Y%m%d-%H%M%S}"
    names = (path.with_name(f"{begins}{f'-{n}' if n else ''}{path.suffix}") for n in count())
    return next(name for name in names if not name.exists())


def _put_back(path: Path, kept: Path) -> None:
    """Let a library have its own name again, and no other."""
    if path.exists():
        kept.unlink()
    else:
        kept.replace(path)


def _keep(path: Path, kept: Path) -> None:
    """Give a library a second name, so that there is one in its place at every moment: a start that finds
    none would begin an empty one. Where the disk knows no second names it leaves its place."""
    try:
        os.link(path, kept)
    except OSError:
        path.replace(kept)

"""Backups that a library keeps of itself: checked copies, made now and then and before what is large.

The old ones go as model/backups.py says. While a library is marked as damaged none is made and none goes: the
newest good one must not be driven out by copies of what is broken.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import backup_files, copying, damage, faults, files, keys, opening
from reader.library.backup_files import Backup, Reason
from reader.library.connecting import SAFE, Connection, connect
from reader.library.lockfile import LockFile
from reader.model.backups import Keeping, surplus
from reader.model.errors import LibraryDamaged, LibraryLocked, LibraryReadOnly, LibraryUnusable, PostilError
from reader.model.wording import in_english, number, tr

if TYPE_CHECKING:
    from reader.library.library import Library

#: What must be left on the library's own disk beside a backup (bytes).
_ROOM = 64 << 20
#: What is counted in a backup, as `check` counts it.
_COUNTS = (
    "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM highlight WHERE deleted_at IS NULL), "
    "(SELECT count(*) FROM note WHERE deleted_at IS NULL)"
)
#: The tables whose rows are dated, and those that only ever get more rows or fewer.
_DATED = (
    "state", "highlight", "note", "tag", "article_tag", "highlight_tag", "source", "saved_search", "outline",
    "outline_item", "export_plan",
)  # fmt: skip
_PLAIN = ("capture", "version", "journal")

Stopped = Callable[[], bool]


class Backups:
    """The backups of a library. Every time is UTC ms."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return backup_files.folder_of(self._library.path)

    @property
    def keeping(self) -> Keeping:
        """How the reader wants them kept."""
        return backup_files.keeping(self._library.path)

    def choose(self, wanted: Keeping) -> None:
        """Keep them so from now on; those in another folder stay there. Raises LibraryUnusable where the
        folder cannot be written."""
        folder = backup_files.folder_of(self._library.path, wanted.folder)
        with _told(folder):
            folder.mkdir(exist_ok=True)
            if not os.access(folder, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        backup_files.choose(self._library.path, wanted)

    @property
    def damaged(self) -> bool:
        """Whether the library is known to be damaged."""
        return damage.is_marked(self._library.path)

    def all(self) -> list[Backup]:
        """All there are, the newest first."""
        return backup_files.backups_in(self.folder)

    def restorable(self) -> list[Backup]:
        """All there are and what was kept beside the library, as it was last the first. A clock that was
        ahead moves none above those that were made after it."""
        dated, at = list[tuple[int, Backup]](), keys.now()
        for one in self.all():
            at = min(at, one.made_at)
            dated.append((at, one))
        beside = map(_kept_beside, backup_files.kept_beside(self._library.path))
        dated += [(one.made_at, one) for one in beside]
        return [one for _, one in sorted(dated, key=lambda d: (d[0], d[1].number), reverse=True)]

    def changed(self) -> bool:
        """Whether the library holds anything that its newest good backup does not."""
        newest = self.newest()
        with self._library.reading() as connection:
            return newest is None or newest.state != _state(connection)

    def newest(self) -> Backup | None:
        """The newest good one."""
        return next((one for one in self.all() if one.good), None)

    def of_all(self, reason: Reason) -> Backup:
        """One that holds all that there is, before something that no undo brings back: the newest, if it does
        and is whole when it is looked at again, or else one that is made."""
        newest = None if self.changed() else self.newest()
        return newest if newest and self.verify(newest).good else self.make(reason)

    def make(self, reason: Reason, cancelled: Stopped | None = None, now: int | None = None) -> Backup:
        """Make one, and let those go that are not to be kept.

        Raises LibraryUnusable where the folder cannot be written or has no room, the copy does not check out
        or the library is known to be damaged; LibraryLocked while another Postil makes one; Interrupted once
        `cancelled` says so. What was there before is then as it was. `now` is the present.
        """
        if self.damaged:
            raise LibraryUnusable(
                tr(
                    "{path} is damaged, so no backup is made of it and none is thrown away: restore a "
                    "backup, or have the library mended first.",
                    path=self._library.path,
                )
            )
        with self._making() as folder:
            backup_files.clear_up(folder)
            now = keys.now() if now is None else now
            number = 1 + max((one.number for one in backup_files.backups_in(folder)), default=0)
            target = folder / backup_files.name_for(number, now, reason)
            made = self._copied(target, Backup(target, number, now, reason, 0), cancelled)
            self._thin(folder, now)
        return made

    def verify(self, backup: Backup, cancelled: Stopped | None = None) -> Backup:
        """Look at a backup again, byte for byte, and write down what was found; returns it as it is now.

        Raises LibraryUnusable where it cannot be read, Interrupted once `cancelled` says so.
        """
        with _told(backup.path):
            same = not backup.sha256 or backup_files.digest(backup.path, cancelled) == backup.sha256
            good = same and _is_whole(backup.path, cancelled)
            looked = backup._replace(good=good, checked_at=keys.now())
            if good:
                looked = _with_counts(looked)
            if looked.number:
                with suppress(OSError):  # on a disk that is read only
                    backup_files.write_down(looked)
        return looked

    def clear_up(self) -> None:
        """Take away what backups that were cut short have left."""
        if self.folder.is_dir():
            with suppress(PostilError), self._making() as folder:
                backup_files.clear_up(folder)

    @contextmanager
    def _making(self) -> Iterator[Path]:
        """The folder, in which nobody else makes or removes a backup meanwhile."""
        folder = self.folder
        with _told(folder):
            folder.mkdir(exist_ok=True)  # not on the place of a disk that was taken off
        try:
            lock = LockFile(folder / "making", patience=0)
        except LibraryLocked as error:
            raise LibraryLocked(
                tr(
                    "Another Postil is making a backup in {folder}; wait until it is done, then try again.",
                    folder=folder,
                )
            ) from error
        except LibraryReadOnly as error:
            raise _unusable(folder, tr("nothing can be written there")) from error
        try:
            yield folder
        finally:
            lock.release()

    def _copied(self, target: Path, backup: Backup, cancelled: Stopped | None) -> Backup:
        """The copy under its final name: checked, counted, and on the disk."""
        self._make_room(target.parent)
        beside = target.with_name(f".{target.name}.part")
        try:
            try:
                self._library.copy_to(beside, cancelled)
            except LibraryDamaged as error:
                why = in_english("a copy of it does not check out")
                raise faults.damaged(self._library.path, why) from error
            with faults.told(target), _opened(beside) as copy:
                state = _state(copy)
            with _told(target.parent):
                articles, highlights, notes = _counted(beside)
                made = backup._replace(
                    size=beside.stat().st_size,
                    articles=articles,
                    highlights=highlights,
                    notes=notes,
                    checked_at=keys.now(),
                    state=state,
                    sha256=backup_files.digest(beside, cancelled),
                )
                backup_files.write_down(made)
                beside.replace(target)
                copying.sync_folder(target.parent)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        return made

    def _make_room(self, folder: Path) -> None:
        """Raise LibraryUnusable where the disk has no room for another."""
        path = self._library.path
        needed = sum(files.size(path, ending) or 0 for ending in ("", "-wal"))
        with _told(folder):
            free = shutil.disk_usage(folder).free
            if folder.stat().st_dev == opening.identity(path)[0]:
                needed += _ROOM
        if free < needed:
            raise LibraryUnusable(
                tr(
                    "{folder} has no room for another backup ({free} MB are free, {needed} are needed): free "
                    "some space or choose another folder; the earlier backups are kept.",
                    folder=folder,
                    free=number(free >> 20),
                    needed=number((needed >> 20) + 1),
                )
            )

    def _thin(self, folder: Path, now: int) -> None:
        """Let those go that are not to be kept; one that cannot be removed stays until the next time."""
        every = {one.number: one for one in backup_files.backups_in(folder)}
        for old in surplus((one.stored for one in every.values()), now, self.keeping.limits):
            with suppress(OSError):
                backup_files.remove(every[old.number])


@contextmanager
def _told(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _unusable(place, error.strerror) from error


def _unusable(place: Path, why: str | None) -> LibraryUnusable:
    return LibraryUnusable(
        tr(
            "{place} cannot be used for backups ({why}); choose another folder, or free some space "
            "and check its permissions.",
            place=place,
            why=why,
        )
    )


def _state(connection: sqlite3.Connection) -> str:
    """What changes when anything does that is worth a backup. Counts and sums alone: it is asked every half
    hour, and takes some ms for 60,000 articles."""
    dated = [
        connection.execute(f"SELECT count(*), max(updated_at), sum(updated_at % 2147483647) FROM {table}")
        for table in _DATED
    ]
    plain = [connection.execute(f"SELECT count(*), max(key) FROM {table}") for table in _PLAIN]
    undone = connection.execute("SELECT count(*) FROM journal WHERE undone = 1")
    return " ".join(
        "-".join(str(each or 0) for each in found.fetchone()) for found in (*dated, *plain, undone)
    )


def _counted(path: Path) -> tuple[int, int, int]:
    """How many articles, highlights and notes are in a backup."""
    with faults.told(path), _opened(path) as connection:
        articles, highlights, notes = connection.execute(_COUNTS).fetchone()
    return articles, highlights, notes


def _with_counts(backup: Backup) -> Backup:
    """A backup with what is in it, as far as that can be read."""
    with suppress(LibraryUnusable):
        articles, highlights, notes = _counted(backup.path)
        return backup._replace(articles=articles, highlights=highlights, notes=notes)
    return backup


def _kept_beside(kept: Backup) -> Backup:
    """What was kept beside a library, with what is in it; what cannot be read was kept for being damaged."""
    counted = _with_counts(kept)
    return counted._replace(good=counted.articles is not None)


def _opened(path: Path) -> closing[Connection]:
    return closing(connect(path.absolute(), "mode=ro&immutable=1", SAFE))


def _is_whole(path: Path, cancelled: Stopped | None) -> bool:
    """Whether SQLite finds a library in a file, and nothing wrong with it."""
    try:
        _counted(path)
        return not copying.quick_problems(path, cancelled)
    except (sqlite3.Error, LibraryUnusable):
        return False

"""What lies at a path, before SQLite is let near it: only regular files are ever opened."""

import errno
import os
import stat
from pathlib import Path

from reader.library import faults
from reader.model.errors import LibraryUnusable
from reader.model.wording import tr

MAGIC = b"SQLite format 3\0"

#: What SQLite and the lock put beside a library, by the ending of the name.
BESIDE = ("-wal", "-shm", "-journal", ".lock")

#: Where the header of an SQLite file keeps the application id (https://www.sqlite.org/fileformat.html, 1.3).
_APPLICATION = slice(68, 72)
_HEADER = 100


def size(path: Path, ending: str = "") -> int | None:
    """The bytes of a regular file (`ending` leads to one beside it), or None where there is none.

    Raises LibraryUnusable for a folder, a device, pipe or socket (opening one can wait for ever), a name
    that the system does not take, and what it does not let us look at.
    """
    try:
        found = Path(f"{path}{ending}").stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise unreadable(path, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise faults.not_a_library(path, tr("it is a folder"))
    if not stat.S_ISREG(found.st_mode):
        raise faults.not_a_library(path, tr("it is a device, pipe or socket"))
    return found.st_size


def unreadable(path: Path, error: OSError) -> LibraryUnusable:
    """The refusal of a path that the system refuses."""
    if error.errno == errno.ENAMETOOLONG:
        return LibraryUnusable(
            tr("{path} has too long a name for this disk; choose a shorter one.", path=path)
        )
    return LibraryUnusable(
        tr("{path} cannot be read ({reason}); check its permissions.", path=path, reason=error.strerror)
    )


def looks_like_a_library(path: Path) -> bool:
    """Whether an SQLite file is there; one of zero bytes counts as none. Raises LibraryUnusable as `size`."""
    for ending in BESIDE:
        size(path, ending)
    if not size(path):
        return False
    if not _head(path).startswith(MAGIC):
        raise faults.not_a_library(path, tr("no SQLite file"))
    return True


def application_of(path: Path) -> int | None:
    """The application id in the header of an SQLite file; None for any other file. Raises LibraryUnusable."""
    head = _head(path)
    return int.from_bytes(head[_APPLICATION], "big") if head.startswith(MAGIC) else None


def check_backup_target(library: Path, target: Path, application: int) -> None:
    """Raise LibraryUnusable where a backup of `library` must not be written to `target`.

    That is on the library or a file that belongs to it, by whatever name, and on any file that no Postil
    has written (`application` is the id in the header of those that it has).
    """
    own = {os.path.realpath(f"{name}{end}") for name in (library, library.resolve()) for end in ("", *BESIDE)}
    found = size(target)
    for ending in BESIDE:
        size(target, ending)
    if os.path.realpath(target) in own or (found is not None and _is_one_of(target, own)):
        raise LibraryUnusable(
            tr("{target} is the library itself or belongs to it; name another file.", target=target)
        )
    if found is None:
        return
    if application_of(target) != application:
        raise LibraryUnusable(
            tr("{target} is there already and is no backup of Postil; choose a new name.", target=target)
        )
    if size(target, "-wal"):
        raise LibraryUnusable(
            tr("{target} is a library in use and no backup; choose a new name.", target=target)
        )


def _is_one_of(target: Path, own: set[str]) -> bool:
    return any(Path(name).exists() and target.samefile(name) for name in own)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as handle:
            return handle.read(_HEADER)
    except OSError as error:
        raise unreadable(path, error) from error

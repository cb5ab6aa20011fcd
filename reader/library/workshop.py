"""A folder beside a file that is being made: on the same disk, and gone when all is done."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.library.lockfile import LockFile
from reader.model.errors import LibraryReadOnly, PostilError

_NAME = 40
#: What is locked in a workshop for as long as somebody works in it.
_IN_USE = "in-use"


@contextmanager
def workshop(file: Path) -> Iterator[Path]:
    """A new folder beside a file, for as long as the block lasts; those that programs which were killed have
    left there go. Raises OSError where it cannot be made."""
    prefix, suffix = f".{file.stem[:_NAME]}.", ".part"
    for left in file.parent.glob("*"):
        if left.name.startswith(prefix) and left.name.endswith(suffix) and _sign(left).is_file():
            _take_away(left)
    folder = Path(tempfile.mkdtemp(prefix=prefix, suffix=suffix, dir=file.parent))
    try:
        lock = _locked(folder)
        try:
            yield folder
        finally:
            lock.release()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _locked(folder: Path) -> LockFile:
    try:
        return LockFile(folder / _IN_USE, patience=0)
    except LibraryReadOnly as refused:  # a disk that is full
        raise refused.__cause__ or refused from None


def _sign(folder: Path) -> Path:
    """The lock's own file, which tells a workshop from a folder that somebody else has called so."""
    return folder / f"{_IN_USE}.lock"


def _take_away(left: Path) -> None:
    """Remove a folder in which nobody works any more."""
    with suppress(PostilError):
        LockFile(left / _IN_USE, patience=0).release()
        shutil.rmtree(left, ignore_errors=True)

"""A folder beside a file that is being made: on the same disk, and gone when all is done."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

#: What a program that was killed left there is taken away after so long (s): no work takes as long.
_FORGOTTEN = 24 * 60 * 60
_NAME = 40


@contextmanager
def workshop(file: Path) -> Iterator[Path]:
    """A new folder beside a file, for as long as the block lasts. Raises OSError where it cannot be made."""
    prefix, suffix = f".{file.stem[:_NAME]}.", ".part"
    for left in file.parent.glob("*"):
        if left.name.startswith(prefix) and left.name.endswith(suffix):
            _take_away(left)
    folder = Path(tempfile.mkdtemp(prefix=prefix, suffix=suffix, dir=file.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _take_away(left: Path) -> None:
    """Remove a folder that was forgotten; a younger one may be in use."""
    with suppress(OSError):
        if left.is_dir() and time.time() - left.stat().st_mtime > _FORGOTTEN:
            shutil.rmtree(left, ignore_errors=True)

"""One process writes a library: a lock file beside it, held by the operating system.

The lock dies with its process, so a crash leaves nothing to clean up; the empty file stays.
"""

import os
import time
from pathlib import Path

from reader.library import faults

#: How long a second process waits for the first, in seconds.
PATIENCE = 2.0


class LockFile:
    """An exclusive lock on `<library>.lock` for the life of this object."""

    def __init__(self, library: Path, patience: float = PATIENCE) -> None:
        """Take the lock. Raises LibraryLocked after `patience` seconds, LibraryReadOnly where none can be."""
        self._library = library
        try:
            self._handle = os.open(f"{library}.lock", os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise faults.read_only(library) from error
        deadline = time.monotonic() + patience
        while not self._taken():
            if time.monotonic() >= deadline:
                os.close(self._handle)
                raise faults.locked(library)
            time.sleep(0.05)

    def _taken(self) -> bool:
        try:
            if os.name == "nt":
                import msvcrt

                msvcrt.locking(self._handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
            else:
                import fcntl

                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Give the lock back; closing the file is what releases it on every system."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

"""A second start hands its files to the window that is already open, and leaves.

A request is a small file in a folder beside the library; the window watches the folder. No socket is
opened, so there is nothing to connect to from outside.
"""

import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

#: How long a second start waits for its request to be taken.
TAKEN_WITHIN_S = 3.0


def _folder(library: Path) -> Path:
    return Path(f"{library}.requests")


def hand_over(library: Path, paths: Sequence[Path]) -> bool:
    """Ask the window that holds the library to import `paths` and come forward; False where none answers."""
    folder = _folder(library)
    folder.mkdir(exist_ok=True)
    request = folder / f"{os.getpid()}-{time.monotonic_ns()}.json"
    half = request.with_suffix(".part")
    half.write_text(json.dumps([str(path.absolute()) for path in paths]), encoding="utf-8")
    half.replace(request)
    until = time.monotonic() + TAKEN_WITHIN_S
    while time.monotonic() < until:
        if not request.exists():
            return True
        time.sleep(0.05)
    request.unlink(missing_ok=True)
    return False


class Handover(QObject):
    """The window's side: takes requests as they come."""

    def __init__(self, library: Path, taken: Callable[[list[Path]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = _folder(library)
        self._taken = taken
        self._folder.mkdir(exist_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(lambda _folder: self.look())

    def look(self) -> None:
        """Take what lies there; what is no request of ours is removed."""
        for request in sorted(self._folder.glob("*.json")):
            try:
                named = json.loads(request.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                named = None
            request.unlink(missing_ok=True)
            if isinstance(named, list):
                self._taken([Path(name) for name in named if isinstance(name, str)])

    def close(self) -> None:
        """No more requests are taken."""
        self._watcher.removePaths(self._watcher.directories())
        for left in self._folder.glob("*"):
            left.unlink(missing_ok=True)
        self._folder.rmdir()

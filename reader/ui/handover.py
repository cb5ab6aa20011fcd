"""A second start hands what it was given to the window that is already open, and leaves.

A request is a small file in a folder beside the library; the window watches the folder. No socket is
opened, so there is nothing to connect to from outside.
"""

import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QUrl

#: How a link of ours begins (model/linking.py); no absolute path begins so.
_SCHEME = "postil:"
#: How long a second start waits for its request to be taken.
TAKEN_WITHIN_S = 3.0


def _folder(library: Path) -> Path:
    return Path(f"{library}.requests")


def told_apart(given: Sequence[str]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """What a start was given: paths to import, and links of ours.

    A desktop passes files as paths or as `file:` addresses (Desktop Entry Specification 1.5, "%U").
    """
    links = tuple(each for each in given if _is_link(each))
    return tuple(_path(each) for each in given if not _is_link(each)), links


def hand_over(library: Path, paths: Sequence[Path], links: Sequence[str] = ()) -> bool:
    """Ask the window that holds the library to come forward, import `paths` and go where `links` lead; False
    where none answers."""
    folder = _folder(library)
    folder.mkdir(exist_ok=True)
    request = folder / f"{os.getpid()}-{time.monotonic_ns()}.json"
    half = request.with_suffix(".part")
    half.write_text(json.dumps([*(str(path.absolute()) for path in paths), *links]), encoding="utf-8")
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

    def __init__(
        self,
        library: Path,
        taken: Callable[[tuple[Path, ...], tuple[str, ...]], None],
        parent: QObject,
    ) -> None:
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
                self._taken(*told_apart([name for name in named if isinstance(name, str)]))

    def close(self) -> None:
        """No more requests are taken."""
        self._watcher.removePaths(self._watcher.directories())
        for left in self._folder.glob("*"):
            left.unlink(missing_ok=True)
        self._folder.rmdir()


def _is_link(given: str) -> bool:
    return given[: len(_SCHEME)].lower() == _SCHEME


def _path(given: str) -> Path:
    return Path(QUrl(given).toLocalFile() if given.lower().startswith("file:") else given)

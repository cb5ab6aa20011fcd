"""The window takes what other processes ask of it (services/requests.py): a second start hands over what it
was given and leaves, a command has done what it would write itself."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QUrl, Signal

from reader.services.requests import folder, hand_in, is_taken

#: How a link of ours begins (model/linking.py); no absolute path begins so.
_SCHEME = "postil:"


def told_apart(given: Sequence[str]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """What a start was given: paths to import, and links of ours.

    A desktop passes files as paths or as `file:` addresses (Desktop Entry Specification 1.5, "%U").
    """
    links = tuple(each for each in given if _is_link(each))
    return tuple(_path(each) for each in given if not _is_link(each)), links


def hand_over(library: Path, paths: Sequence[Path], links: Sequence[str] = ()) -> bool:
    """Ask the window that holds the library to come forward, import `paths` and go where `links` lead; False
    where none answers."""
    return is_taken(hand_in(library, [*(str(path.absolute()) for path in paths), *links]))


class Handover(QObject):
    """The window's side: takes requests as they come."""

    #: A command is to be done: its request, its name, what it was given.
    asked = Signal(object, str, object)

    def __init__(
        self,
        library: Path,
        taken: Callable[[tuple[Path, ...], tuple[str, ...]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder = folder(library)
        self._taken = taken
        self._folder.mkdir(exist_ok=True)
        for left in self._folder.glob("*.answer"):
            left.unlink(missing_ok=True)
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
            match named:
                case [*given]:
                    self._taken(*told_apart([name for name in given if isinstance(name, str)]))
                case {"command": str(command), "given": dict(given)}:
                    self.asked.emit(request, command, given)

    def close(self) -> None:
        """No more requests are taken. An answer stays for who waits for it."""
        self._watcher.removePaths(self._watcher.directories())
        for pattern in ("*.json", "*.part"):
            for left in self._folder.glob(pattern):
                left.unlink(missing_ok=True)
        with suppress(OSError):
            self._folder.rmdir()


def _is_link(given: str) -> bool:
    return given[: len(_SCHEME)].lower() == _SCHEME


def _path(given: str) -> Path:
    return Path(QUrl(given).toLocalFile() if given.lower().startswith("file:") else given)

"""The window takes what other processes ask of it (services/requests.py): a second start hands over what it
was given and leaves, a command has done what it would write itself."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QUrl, Signal

from reader.services.requests import folder, hand_in, is_ours, is_taken, make_folder, taken

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
    where none answers. One that is just starting, or ending, is to be waited for before."""
    return is_taken(hand_in(library, [*(str(path.absolute()) for path in paths), *links]))


class Handover(QObject):
    """The window's side: takes requests as they come."""

    #: A command is to be done: its request, its name, what it was given.
    asked = Signal(object, str, object)

    def __init__(
        self,
        library: Path,
        take: Callable[[tuple[Path, ...], tuple[str, ...]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder = folder(library)
        self._take = take
        self._watcher = QFileSystemWatcher(self)
        with suppress(OSError):  # where it cannot be made nobody can ask for anything
            make_folder(self._folder)
            self._clear_up("*.answer")
            self._watcher.addPath(str(self._folder))
        self._watcher.directoryChanged.connect(lambda _folder: self.look())

    def look(self) -> None:
        """Take what lies there; what is no request of ours is removed."""
        for request, asked in taken(self._folder):
            match asked:
                case [*given]:
                    self._take(*told_apart([name for name in given if isinstance(name, str)]))
                case {"command": str(command), "given": dict(given)}:
                    self.asked.emit(request, command, given)

    def close(self) -> None:
        """No more requests are taken. An answer stays for who waits for it, and a request for who asked, who
        withdraws it: nobody took it."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        with suppress(OSError):
            self._clear_up("*.part")
            self._folder.rmdir()

    def _clear_up(self, pattern: str) -> None:
        """Take away what was left. Raises OSError."""
        if is_ours(self._folder):
            for left in self._folder.glob(pattern):
                left.unlink(missing_ok=True)


def _is_link(given: str) -> bool:
    return given[: len(_SCHEME)].lower() == _SCHEME


def _path(given: str) -> Path:
    return Path(QUrl(given).toLocalFile() if given.lower().startswith("file:") else given)

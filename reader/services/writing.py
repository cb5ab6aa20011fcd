"""Files put in their places, whole or not at all."""

import errno
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.exporter.names import token
from reader.model.errors import PostilError
from reader.model.export import FileAction, Left
from reader.model.wording import tr
from reader.services.handing_over import hand_over

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.services.folder import Outcome

#: What is wrong with the whole folder, so that no other file could be written either.
_HOPELESS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
#: How a file begins and ends that is being written. No program that shows a folder of notes shows these.
_PART = (".", ".postil-part")
#: So many signs of a file's name are in that of its part, at four bytes each within what systems take.
_NAMED = 40
#: So many files, or those of so many seconds, are entered into the library together.
_TOGETHER, _SECONDS = 50, 0.5


def written(
    library: "Library", outcomes: Iterable["Outcome"], cancelled: Callable[[], bool]
) -> Iterator["Outcome"]:
    """Do what is to become of files, and hand each on with what did.

    Before files are written the library takes down what they will be, and afterwards what they are: a run
    that is cut short at any point leaves none that would look edited. Where a window holds the library, it
    takes that down once all is written. Raises OSError where the whole folder cannot be written.
    """
    handed: list[Outcome] = []
    try:
        for group in _groups(outcomes):
            if not library.read_only:
                whole = (outcome for outcome in group if outcome.data is not None and outcome.left)
                library.exports.intend([(str(o.file), o.left) for o in whole if o.left and o.left.pending])
            done: list[Outcome] = []
            try:
                for outcome in _together(group, cancelled):
                    done.append(outcome)
                    yield outcome
            finally:
                handed += _remember(library, done)
            if len(done) < len(group):
                return
    finally:
        if handed:
            hand_over(library, *_kept(handed))


def _together(group: Sequence["Outcome"], cancelled: Callable[[], bool]) -> Iterator["Outcome"]:
    """Write the files of a group, and hand each on; fewer of them once `cancelled` says so.

    All are written beside their places before the first is put there: a disk that may take them together is
    done in a third of the time. Raises OSError where the whole folder cannot be written.
    """
    found = list(map(_Writing, group))
    try:
        with suppress(OSError):  # without room for all of them there may be room for one at a time
            for each in found:
                each.begin()
            for each in found:
                each.settle()
        if any(each.unsettled for each in found):
            for each in found:
                each.drop()
        for each in found:
            if cancelled():
                return
            each.put()
            yield each.outcome
    finally:
        for each in found:
            each.drop()


class _Writing:
    """A file that is being written. Raises OSError only where no other file could be written either."""

    def __init__(self, outcome: "Outcome") -> None:
        self.outcome = outcome
        self._part: _Part | None = None
        self.unsettled = outcome.data is not None

    def begin(self) -> None:
        """Write it beside its place."""
        data = self.outcome.data
        if data is not None:
            with self._failing():
                self._part = _Part(self.outcome.file, data)

    def settle(self) -> None:
        """Wait until the disk has it."""
        if self._part:
            with self._failing():
                self._part.settle()
                self.unsettled = False

    def put(self) -> None:
        """Put it in its place, where that is as it was when it was looked at."""
        if self.unsettled:
            self.begin()
            self.settle()
        if self._part is None or self.outcome.data is None:
            return
        with self._failing():
            # Other files were looked at since, and its reader may have saved it meanwhile.
            if _present(self.outcome.file) != self.outcome.before:
                self._fail(
                    tr(
                        "{file} was changed while the export was running; export again.",
                        file=self.outcome.file,
                    )
                )
                return
            self._part.put()
            if self.outcome.away:
                self.outcome.away.unlink()

    def drop(self) -> None:
        """Take away what lies beside its place."""
        if self._part:
            self._part.drop()
            self._part = None

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _HOPELESS:
                raise
            self._fail(
                tr(
                    "{file} could not be written ({reason}); move it away and export again.",
                    file=self.outcome.file,
                    reason=error.strerror,
                )
            )

    def _fail(self, reason: str) -> None:
        failed = self.outcome._replace(action=FileAction.FAILED, data=None, left=None, moved=None)
        self.outcome = failed._replace(reason=reason)
        self.unsettled = False


def _present(file: Path) -> bytes | None:
    with suppress(FileNotFoundError):
        return file.read_bytes()
    return None


def _remember(library: "Library", done: Sequence["Outcome"]) -> list["Outcome"]:
    """Enter what was written into the library, once the folders will remember it too; what only another
    process can enter comes back, without its bytes."""
    for folder in {outcome.file.parent for outcome in done if outcome.data is not None}:
        settle(folder)
    news = [o._replace(data=None, before=None) for o in done if o.left or o.moved]
    if library.read_only:
        return news
    if news:
        library.exports.remember(*_kept(news))
    return []


def _kept(news: Sequence["Outcome"]) -> tuple[list[tuple[str, Left]], list[str]]:
    """What the library is to keep of files, by path; and the paths where they are no more."""
    files = [(str(o.file), o.left._replace(pending="")) for o in news if o.left]
    return files, [str(o.moved) for o in news if o.moved]


def _groups(outcomes: Iterable["Outcome"]) -> Iterator[list["Outcome"]]:
    group: list[Outcome] = []
    begun = time.monotonic()
    for outcome in outcomes:
        group.append(outcome)
        if len(group) == _TOGETHER or time.monotonic() - begun > _SECONDS:
            yield group
            group, begun = [], time.monotonic()
    if group:
        yield group


class _Part:
    """A file's bytes beside its place, written and not yet settled. Raises OSError."""

    def __init__(self, file: Path, data: bytes) -> None:
        self._file = file
        mark = token(file.name, 8)
        self._beside = file.with_name(f"{_PART[0]}{file.name[:_NAMED]} {mark}{_PART[1]}")
        # Neither a link nor anything else that somebody put there is written into.
        with suppress(FileNotFoundError):
            self._beside.unlink()
        self._handle = self._beside.open("xb")
        try:
            self._handle.write(data)
            self._handle.flush()
        except OSError:
            self.drop()
            raise

    def settle(self) -> None:
        """Wait until the disk has it."""
        os.fsync(self._handle.fileno())

    def put(self) -> None:
        """Rename it into its place, with the permissions of what is there."""
        self._handle.close()
        with suppress(FileNotFoundError):
            self._beside.chmod(stat.S_IMODE(self._file.lstat().st_mode))
        self._beside.replace(self._file)

    def drop(self) -> None:
        """Take it away, unless it is in its place."""
        with suppress(OSError):
            self._handle.close()
        self._beside.unlink(missing_ok=True)


def replace_file(file: Path, data: bytes) -> None:
    """Put bytes in a file's place: written beside it, synced, then renamed; a full disk spoils nothing.

    The file keeps the permissions that it had. What an earlier run left half written is written over.
    """
    part = _Part(file, data)
    try:
        part.settle()
        part.put()
    finally:
        part.drop()


def settle(folder: Path) -> None:
    """Let the names in a folder outlast a power cut, where the system knows how to."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def prepare(folder: Path) -> None:
    """Make a folder to write into. Raises PostilError for a file of that name, OSError."""
    for place in (folder, *folder.parents):
        if place.exists() and not place.is_dir():
            raise PostilError(
                tr("{place} is a file and no folder; name a folder to export into.", place=place)
            )
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def is_within(file: Path, folder: Path) -> bool:
    """Whether a file lies in a folder whatever links stand on the way; `folder` itself has none."""
    parent = Path(os.path.realpath(file.parent))
    return not file.is_symlink() and (parent == folder or folder in parent.parents)

"""Files put in their places, whole or not at all."""

import errno
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import PostilError
from reader.model.export import FileAction

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
    that is cut short at any point leaves none that would look edited. Raises OSError where the whole folder
    cannot be written.
    """
    for group in _groups(outcomes):
        if not library.read_only:
            whole = (outcome for outcome in group if outcome.data is not None and outcome.left)
            library.exports.intend([(str(o.file), o.left) for o in whole if o.left and o.left.pending])
        done: list[Outcome] = []
        try:
            for outcome in group:
                if cancelled():
                    return
                done.append(_put(outcome))
                yield done[-1]
        finally:
            _remember(library, done)


def _put(outcome: "Outcome") -> "Outcome":
    if outcome.data is None:
        return outcome
    failed = outcome._replace(action=FileAction.FAILED, data=None, left=None, moved=None)
    try:
        # Other files were looked at since, and its reader may have saved it meanwhile.
        if _present(outcome.file) != outcome.before:
            reason = f"{outcome.file} was changed while the export was running; export again."
            return failed._replace(reason=reason)
        replace_file(outcome.file, outcome.data)
        if outcome.away:
            outcome.away.unlink()
    except OSError as error:
        if error.errno in _HOPELESS:
            raise
        reason = f"{outcome.file} could not be written ({error.strerror}); move it away and export again."
        return failed._replace(reason=reason)
    return outcome


def _present(file: Path) -> bytes | None:
    with suppress(FileNotFoundError):
        return file.read_bytes()
    return None


def _remember(library: "Library", done: Sequence["Outcome"]) -> None:
    """Enter what was written into the library, once the folders will remember it too."""
    for folder in {outcome.file.parent for outcome in done if outcome.data is not None}:
        settle(folder)
    if not library.read_only:
        files = [(str(o.file), o.left._replace(pending="")) for o in done if o.left]
        gone = [str(outcome.moved) for outcome in done if outcome.moved]
        if files or gone:
            library.exports.remember(files, gone)


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


def replace_file(file: Path, data: bytes) -> None:
    """Put bytes in a file's place: written beside it, synced, then renamed; a full disk spoils nothing.

    The file keeps the permissions that it had. What an earlier run left half written is written over.
    """
    beside = file.with_name(f"{_PART[0]}{file.name[:_NAMED]}{_PART[1]}")
    try:
        # Neither a link nor anything else that somebody put there is written into.
        with suppress(FileNotFoundError):
            beside.unlink()
        with beside.open("xb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        with suppress(FileNotFoundError):
            beside.chmod(stat.S_IMODE(file.lstat().st_mode))
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


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
            raise PostilError(f"{place} is a file and no folder; name a folder to export into.")
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def is_within(file: Path, folder: Path) -> bool:
    """Whether a file lies in a folder whatever links stand on the way; `folder` itself has none."""
    parent = Path(os.path.realpath(file.parent))
    return not file.is_symlink() and (parent == folder or folder in parent.parents)

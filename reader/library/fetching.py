"""The file of another library, or a backup, copied to where it can be looked at; it stays as it is."""

from collections.abc import Iterator
from pathlib import Path

from reader.library import files
from reader.library.outside import Unfit
from reader.library.schema import APPLICATION_ID
from reader.model.errors import LibraryUnusable
from reader.model.wording import tr_noop

#: What of a library is not in its file yet lies beside it.
_UNFINISHED = ("", "-wal", "-journal")
#: So many bytes are copied in a step.
_PIECE = 4 << 20


def is_library(path: Path) -> bool:
    """Whether a file is a library of this program, told by its first bytes. Never raises."""
    try:
        return bool(files.size(path)) and files.application_of(path) == APPLICATION_ID
    except (LibraryUnusable, ValueError):  # a name with a zero byte is one that no system takes
        return False


def size_of(path: Path) -> int:
    """The bytes of a library, with what is not in its file yet. Raises LibraryUnusable."""
    return sum(files.size(path, ending) or 0 for ending in _UNFINISHED)


def fetch(path: Path, to: Path, own: Path) -> Iterator[tuple[int, int]]:
    """Copy the library at a path to another one; tells the bytes done and in all, and can be left in between.

    Raises Unfit where it is the library that is open (`own`), or another program writes to it meanwhile;
    LibraryUnusable and OSError.
    """
    if own.exists() and path.samefile(own):
        raise Unfit(tr_noop("{file} is the library that is open: there is nothing to import from it."))
    before, total, done = _state(path), size_of(path), 0
    for ending in _UNFINISHED:
        if not files.size(path, ending):
            continue
        with Path(f"{path}{ending}").open("rb") as source, Path(f"{to}{ending}").open("wb") as target:
            while piece := source.read(_PIECE):
                target.write(piece)
                done += len(piece)
                yield done, total
    if _state(path) != before:
        raise Unfit(tr_noop("{file} is being written to by another program; close it there and try again."))


def _state(path: Path) -> list[tuple[int, int] | None]:
    """What tells whether a library was written to: when each of its files was changed, and its bytes."""
    parts = (Path(f"{path}{ending}") for ending in _UNFINISHED)
    return [(part.stat().st_mtime_ns, part.stat().st_size) if part.exists() else None for part in parts]

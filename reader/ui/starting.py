"""The library that a window begins with: opened as it is, brought up to date, or another in its place.

What asks the reader is imported where one must be asked: nearly every start asks nothing.
"""

from collections.abc import Callable
from pathlib import Path

from reader.library import opening
from reader.library.library import Library, open_library
from reader.model.errors import LibraryLocked, LibraryReadOnly, LibraryUnusable
from reader.model.wording import tr


def opened(path: Path, dress: Callable[[], object]) -> tuple[Library, str]:
    """A library that was opened, and what the reader is told of that; `dress` makes ready to show something.

    Raises LibraryLocked, LibraryUnusable where the reader leaves it at that, and PostilError where they stop
    it from being brought up to date.
    """
    try:
        if not opening.is_older(path):
            return open_library(path), ""
        from reader.ui.unopened import up_to_date

        dress()
        return up_to_date(path), ""
    except LibraryLocked:
        raise
    except LibraryUnusable as problem:
        return _read_only_or_another(path, problem, dress)


def opened_instead(path: Path, problem: LibraryUnusable) -> tuple[Library, str]:
    """The library that the reader has put in the place of one that cannot be opened, and what they are told
    of it. Raises the problem where they quit."""
    from reader.ui.unopened import instead

    return instead(path, problem)


def _read_only_or_another(
    path: Path, problem: LibraryUnusable, dress: Callable[[], object]
) -> tuple[Library, str]:
    if isinstance(problem, LibraryReadOnly):
        try:
            library = open_library(path, read_only=True)
            return library, f"{problem} {tr('Until then it is open to read only.')}"
        except LibraryUnusable as other:
            problem = other
    dress()
    return opened_instead(path, problem)

"""The mark of a damaged library: a file beside it, for as long as which no backup of it is thrown away.

It is laid where damage is met or found, and taken away by a check that finds none.
"""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

#: What the name of the mark adds to the library's.
ENDING = ".damaged"


def mark(library: Path, why: str) -> None:
    """Lay the mark, and say in it what was found; one that lies there stays. A folder that cannot be written
    gets none."""
    told = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC  {why}\nUntil this is mended no backup is thrown away.\n"
    with suppress(OSError), _mark(library).open("x", encoding="utf-8", errors="replace") as file:
        file.write(told)


def is_marked(library: Path) -> bool:
    """Whether the library was found damaged, and not found sound since."""
    return _mark(library).exists()


def unmark(library: Path) -> None:
    """Take the mark away."""
    with suppress(OSError):
        _mark(library).unlink(missing_ok=True)


def _mark(library: Path) -> Path:
    return library.with_name(f"{library.name}{ENDING}")

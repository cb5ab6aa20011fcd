"""The mark of a damaged library: a file beside it, for as long as which no backup of it is thrown away.

It is laid where damage is met or found, and taken away by a check that finds none.
"""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from reader.model.errors import LibraryDamaged, LibraryUnusable
from reader.model.wording import tr, tr_stored

#: What the name of the mark adds to the library's.
ENDING = ".damaged"
#: What parts the time from what was found.
_THEN = " UTC  "
#: What this process has met in libraries beside which no mark could be laid.
_met: dict[Path, str] = {}


def mark(library: Path, why: str) -> None:
    """Lay the mark, and say in it what was found, in English; one that lies there stays. A folder that
    cannot be written gets none; then this process alone knows, as after `remember`."""
    told = f"{datetime.now(UTC):%Y-%m-%d %H:%M}{_THEN}{why}\nUntil this is mended no backup is thrown away.\n"
    try:
        with _mark(library).open("x", encoding="utf-8", errors="replace") as file:
            file.write(told)
    except FileExistsError:
        return
    except OSError:
        remember(library, why)


def remember(library: Path, why: str) -> None:
    """Know of damage as long as this process lives: somebody who only reads leaves nothing behind."""
    _met.setdefault(library, why)


def warning(library: Path) -> str:
    """What to say to somebody who works with a library that is known to be damaged; "" of any other."""
    try:
        first, _, _ = _mark(library).read_text(encoding="utf-8", errors="replace").partition("\n")
    except OSError:
        first = _met.get(library, "")
    why = first.partition(_THEN)[2] or first
    return why and tr(
        "{library} is damaged ({why}): see what check says, and restore a backup.",
        library=library,
        why=tr_stored(why),
    )


def met(library: Path, problem: LibraryUnusable, *, marks: bool) -> LibraryUnusable:
    """A refusal that damage is the reason of, with the newest backup; it leaves the mark, where that is
    wanted."""
    if marks and isinstance(problem, LibraryDamaged):
        mark(library, problem.stored)
    from reader.library.backup_files import with_backup

    return type(problem)(with_backup(library, str(problem)))


def is_marked(library: Path) -> bool:
    """Whether the library was found damaged, and not found sound since."""
    return library in _met or _mark(library).exists()


def unmark(library: Path) -> None:
    """Take the mark away."""
    _met.pop(library, None)
    with suppress(OSError):
        _mark(library).unlink(missing_ok=True)


def _mark(library: Path) -> Path:
    return library.with_name(f"{library.name}{ENDING}")

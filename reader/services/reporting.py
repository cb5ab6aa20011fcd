"""A fault of the program, told to its makers without a word of the reader's.

An error's message may quote a title, a path or a note, and so may the values in a frame: neither is told.
What is told are the names of errors, the places in this program that they came through, versions and counts.
"""

import errno
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType
from typing import NamedTuple

from reader import __version__
from reader.library import engine
from reader.library.library import Library
from reader.library.schema import SCHEMA
from reader.model.errors import PostilError
from reader.model.wording import tr, tr_noop

#: The folder of the program, whose files are named.
_OURS = Path(__file__).resolve().parents[1]
#: The steps that are told of an error, the last ones; one that calls itself has a thousand.
_STEPS = 40
#: Errors that are told as the causes of one another.
_CAUSES = 5


class Fault(NamedTuple):
    """An error that nobody foresaw, as lines: its name, the steps that led there, and what caused it."""

    lines: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of the error."""
        return self.lines[0]


def fault_of(error: BaseException) -> Fault:
    """An error without its message. Two errors of one name from one place are one fault."""
    lines: list[str] = []
    for each in _with_causes(error):
        lines.append(_name_of(each) if not lines else f"caused by {_name_of(each)}")
        lines += (f"  {step}" for step in _steps(each))
    return Fault(tuple(lines))


def known(error: BaseException) -> str | None:
    """The sentence for an error of the disk or of a file, which is nobody's fault; None for another one."""
    if isinstance(error, PostilError):
        return str(error)
    if not isinstance(error, OSError) or error.errno not in _NEXT:
        return None
    return tr(
        "{file} could not be read or written ({reason}); {next_step}, then try again.",
        file=error.filename if isinstance(error.filename, str) else tr("A file"),
        reason=error.strerror,
        next_step=tr(_NEXT[error.errno]),
    )


#: What is to be done about errors of the system, by their number.
_NEXT = {
    errno.ENOSPC: tr_noop("free some space on the disk"),
    errno.EDQUOT: tr_noop("free some space, your share of the disk is used up"),
    errno.EROFS: tr_noop("the disk is open to read only: choose another place"),
    errno.EACCES: tr_noop("change its permissions or choose another place"),
    errno.EPERM: tr_noop("change its permissions or choose another place"),
    errno.EIO: tr_noop("check the disk"),
    errno.ENAMETOOLONG: tr_noop("choose a shorter name"),
    errno.EMFILE: tr_noop("close other windows of Postil"),
    errno.ENFILE: tr_noop("close other programs"),
}


def report(faults: Sequence[tuple[Fault, int]], library: Library, versions: Sequence[str] = ()) -> str:
    """The text that may be sent: faults, each with how often it happened; on what the program runs
    (`versions` names more than Python and SQLite); how much there is in the library."""
    told = []
    for fault, times in faults:
        often = f", {times:,} times" if times > 1 else ""
        told += [fault.name + often, *fault.lines[1:], ""]
    return "\n".join([*told, *_surroundings(library, versions)])


def _surroundings(library: Library, versions: Sequence[str]) -> list[str]:
    import platform

    frozen = ", as one file" if getattr(sys, "frozen", False) else ""
    return [
        f"Postil {__version__}{frozen}",
        ", ".join((f"Python {platform.python_version()}", f"SQLite {engine.VERSION}", *versions)),
        f"{platform.system()} {platform.release()} {platform.machine()}",
        _counts(library),
    ]


def _counts(library: Library) -> str:
    opened = "open to read only" if library.read_only else "open to write"
    try:
        counts = library.articles.counts()
        held = f"{counts.articles:,} articles, {counts.highlights:,} highlights"
    except Exception as problem:  # whatever ails the library, there is a report
        held = f"its counts cannot be read ({_name_of(problem)})"
    return f"Library version {SCHEMA}, {opened}: {held}"


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    each: BaseException | None = error
    for _ in range(_CAUSES):
        if each is None:
            return
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _name_of(error: BaseException) -> str:
    """The name of an error, and the system's or SQLite's own name of what it was."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    number = error.errno if isinstance(error, OSError) else None
    code = getattr(error, "sqlite_errorname", None) or errno.errorcode.get(number or 0)
    return f"{name} ({code})" if code else name


def _steps(error: BaseException) -> list[str]:
    """Where an error came through: our files with their lines, and of other code the module."""
    from traceback import walk_tb

    steps: list[str] = []
    for frame, line in walk_tb(error.__traceback__):
        step = _place(frame.f_code, line) or f"… {frame.f_globals.get('__name__', 'other code')}"
        if not steps or steps[-1] != step:
            steps.append(step)
    return steps[-_STEPS:]


def _place(code: CodeType, line: int) -> str:
    """A step in a file of ours; "" in another one."""
    file = own(code.co_filename)
    return f"{file}:{line} in {code.co_name}" if file else ""


def own(file: str) -> str:
    """How a file of the program is called from its folder on; "" for one of another program's."""
    path = Path(file)
    return Path(_OURS.name, path.relative_to(_OURS)).as_posix() if path.is_relative_to(_OURS) else ""

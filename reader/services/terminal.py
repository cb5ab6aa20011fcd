"""Text on its way to a terminal: what would steer it is shown instead of sent.

Names and captured texts are other people's; an escape sequence in one could rewrite what is on the
screen, and a line break could forge a line of ours.
"""

import os
import sys
from collections.abc import Callable, Iterable

from reader.model.errors import PostilError
from reader.model.wording import tr

#: C0, DEL, C1 (ECMA-48) and the two separators that some terminals break a line at.
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)
_SHOWN = {code: chr(code).encode("unicode_escape").decode("ascii") for code in _CONTROLS}
_LINES = {code: shown for code, shown in _SHOWN.items() if chr(code) not in "\n\t"}


def one_line(text: str) -> str:
    """A text in which every control character is spelled out (`\\n`, `\\x1b`)."""
    return text.translate(_SHOWN)


def lines(text: str) -> str:
    """The same for a text of many lines: line feeds and tabs are left."""
    return text.translate(_LINES)


def write(told: Iterable[str]) -> None:
    """Print texts as they are, and see them out of the house.

    Raises PostilError where they cannot be written, BrokenPipeError where nobody reads on.
    """
    if sys.stdout is None:
        raise PostilError(
            tr("Standard output is closed, so the answer could not be written; open it to read it.")
        )
    if hasattr(sys.stdout, "reconfigure"):  # what its encoding lacks is spelled out
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        for text in told:
            print(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        forget_output()
        why = error.strerror or tr("the system refused")
        raise PostilError(
            tr("Standard output could not be written ({why}); free some space there.", why=why)
        ) from error


def upgrading() -> Callable[[int, int], None]:
    """What tells on standard error, at every tenth of it, that an older library is brought up to date."""
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        tenth = 10 * done // max(total, 1)
        if tenth > told and sys.stderr is not None:
            told = tenth
            print(f"Bringing the library up to date: {done:,} of {total:,}", file=sys.stderr, flush=True)

    return tell


def forget_output() -> None:
    """What is still to be printed goes nowhere, so that the end of the program does not try again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""Qt for Python, brought in without what it does at every start for errors, tools and features that nothing
here uses: a quarter of the time to the first picture, and 5 MB.

It imports much of Python's own library, for errors and for tools. It reads the source of each module that is
imported from then on, to see whether its own name is in it, and Python keeps all these sources: that serves
`from __feature__ import`, which no module here says. And it makes its enumerations by the slowest way there
is (enumerations.py).
"""

from contextlib import nullcontext
from typing import TYPE_CHECKING, NoReturn

from reader.library.absent import absent
from reader.ui import enumerations

if TYPE_CHECKING:
    from reader.ui.compiled import Compiled

#: What it imports of Python's library for errors and tools alone.
UNNEEDED = ("inspect", "shutil", "tempfile", "traceback")


def bring_in(compiled: "Compiled | None" = None) -> None:
    """Import Qt for Python, with the pieces of it that are kept, where there are such."""
    enumerations.make_faster()
    with absent(*UNNEEDED) as standing, compiled.used() if compiled else nullcontext():
        if "inspect" in standing:
            vars(standing["inspect"])["getsource"] = _refused
        import PySide6  # noqa: F401


def _refused(_module: object) -> NoReturn:
    """In the place of `inspect.getsource`, for Qt for Python alone: it has this `inspect` for good."""
    raise OSError("a module without a source, as far as this is concerned")

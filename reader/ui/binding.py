"""Qt for Python, brought in without what it does at every start for errors, tools and features that nothing
here uses: a quarter of the time to the first picture, and 8 MB.

It imports much of Python's own library, for errors and for tools. It puts itself in the place of Python's
`import` and reads the source of each module from then on, to see whether its own name is in it, and Python
keeps all these sources: that serves `from __feature__ import`, which no module here says. And it makes its
enumerations by the slowest way there is (enumerations.py).
"""

import builtins
from contextlib import nullcontext
from typing import TYPE_CHECKING, NoReturn

from reader.library.absent import absent
from reader.ui import enumerations

if TYPE_CHECKING:
    from reader.ui.compiled import Compiled

#: What it imports of Python's library for errors and tools alone.
_UNNEEDED = ("bz2", "inspect", "lzma", "shutil", "tempfile", "textwrap", "traceback")


def bring_in(compiled: "Compiled | None" = None) -> None:
    """Import Qt for Python, with the pieces of it that are kept, where there are such."""
    enumerations.make_faster()
    with absent(*_UNNEEDED) as standing, compiled.used() if compiled else nullcontext():
        if "inspect" in standing:
            vars(standing["inspect"])["getsource"] = _refused
        import PySide6  # noqa: F401
    # Its own import calls this one, the one before it.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _refused(_module: object) -> NoReturn:
    """The sources that it wants to look through before it is brought in are not read."""
    raise OSError("a module without a source, as far as this is concerned")

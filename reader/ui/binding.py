"""Qt for Python, brought in without what it does at every start for errors, tools and features that nothing
here uses: a quarter of the time to the first picture, and 8 MB.

It imports much of Python's own library, for errors and for tools. It puts itself in the place of Python's
`import` and reads the source of each module from then on, to see whether its own name is in it, and Python
keeps all these sources: that serves `from __feature__ import`, which no module here says. And it makes its
enumerations by the slowest way there is (enumerations.py).
"""

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from types import ModuleType
from typing import TYPE_CHECKING, Any, NoReturn

from reader.ui import enumerations

if TYPE_CHECKING:
    from reader.ui.compiled import Compiled

#: What it imports of Python's library for errors and tools alone.
_UNNEEDED = ("bz2", "inspect", "lzma", "shutil", "tempfile", "textwrap", "traceback")


def bring_in(compiled: "Compiled | None" = None) -> None:
    """Import Qt for Python, with the pieces of it that are kept, where there are such."""
    enumerations.make_faster()
    with absent(_UNNEEDED), compiled.used() if compiled else nullcontext():
        import PySide6  # noqa: F401
    # Its own import calls this one, the one before it.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def absent(names: Sequence[str]) -> Iterator[None]:
    """Within this, those of these modules that have not been imported yet are imported only once something of
    them is asked for; whoever imported them here may ask later, too."""
    standing = {name: _Absent(name) for name in names if name not in sys.modules}
    sys.modules.update(standing)
    try:
        yield
    finally:
        for name, module in standing.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _Absent(ModuleType):
    """Stands for a module until something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        # The import system asks for names like __path__, which are no reason to import anything.
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(__import__(self.__name__), name)

    @staticmethod
    def getsource(_module: object) -> NoReturn:
        """In the place of `inspect`: the sources that Qt for Python wants to look through are not read."""
        raise OSError("not looked for at a start")

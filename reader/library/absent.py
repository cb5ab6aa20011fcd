"""Modules that others import for what is never asked of them here: imported once something is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class Absent(ModuleType):
    """Stands for a module until something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        # The import system asks for names like __path__, which are no reason to import anything.
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        __import__(self.__name__)
        return getattr(sys.modules[self.__name__], name)


@contextmanager
def absent(*names: str) -> Iterator[dict[str, Absent]]:
    """Within this, those of these modules that have not been imported yet stand aside: they are imported only
    once something of them is asked for, by whoever imported them here, and whenever that is."""
    standing = {name: Absent(name) for name in names if name not in sys.modules}
    sys.modules.update(standing)
    try:
        yield standing
    finally:
        for name, module in standing.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]

"""Modules that others import for what is hardly ever asked of them here: imported once something is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from types import ModuleType
from typing import Any

_changing = RLock()


class Absent(ModuleType):
    """Stands for a module until something of it is asked for; whoever imported it meanwhile has it for good,
    and asks the module through it."""

    def __getattr__(self, name: str) -> Any:
        # The import system asks for names like __path__, which are no reason to import anything.
        if name.startswith("__"):
            raise AttributeError(name)
        self.step_back()
        __import__(self.__name__)
        return getattr(sys.modules[self.__name__], name)

    def step_back(self) -> None:
        """Let the next one who imports it have the module itself."""
        with _changing:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]


def stand_aside(*names: str) -> dict[str, Absent]:
    """From now on those of these modules that have not been imported yet stand aside: they are imported once
    something of them is asked for."""
    standing = {name: Absent(name) for name in names if name not in sys.modules}
    sys.modules.update(standing)
    return standing


@contextmanager
def absent(*names: str) -> Iterator[dict[str, Absent]]:
    """The same, for those who import them within this; who imports them afterwards has them at once."""
    standing = stand_aside(*names)
    try:
        yield standing
    finally:
        for module in standing.values():
            module.step_back()

"""An import that comes to no end before a test has done what it is to do meanwhile."""

import threading
from typing import Any

import pytest

from reader.services import storing


class Halt:
    """Lets so many captures be stored; the next one waits until the import is stopped, and counts no more."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()
        self._left, self._real = after, storing.store
        monkeypatch.setattr(storing, "store", self._store)

    def _store(self, *given: Any, **more: Any) -> object:
        if self._left == 0:
            self.reached.set()
            assert self.go_on.wait(60)
        self._left -= 1
        return self._real(*given, **more)

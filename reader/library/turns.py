"""Who writes a library: one thread at a time, and what can wait knows when another one does."""

import threading
from types import TracebackType


class Turns:
    """A lock that its thread may take again. Whoever holds it for what can be done later, as the index is
    put together, asks `wanted` on the way."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._waiting: list[None] = []

    @property
    def wanted(self) -> bool:
        """Whether a thread waits for its turn."""
        return bool(self._waiting)

    def __enter__(self) -> None:
        if self._lock.acquire(blocking=False):
            return
        self._waiting.append(None)
        try:
            self._lock.acquire()
        finally:
            self._waiting.pop()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()

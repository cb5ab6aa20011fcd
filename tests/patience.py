"""How long a test has waited, without the time in which a busy machine let nothing of it run."""

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_OWN = Path("/proc/self/task")
#: What each thread has waited for a processor is asked so often, in seconds: a look takes a third of a
#: millisecond.
_OFTEN = 0.25
#: Who waits looks again and again: more than so many seconds from one look to the next, and the whole machine
#: stood still. And what never comes is told in the end, however busy the machine is: so much counts always.
_TURN, _ALWAYS = 0.05, 0.02


class Patience:
    """A stretch of waiting: `seconds` of it in which this process, or one that it started, could run.

    A machine that others keep busy gives the lanes of a window, which step back for it, one part in forty of
    a processor. What waits for its turn is not late.
    """

    def __init__(self, seconds: float) -> None:
        self._left = seconds
        self._looked = self._asked = time.monotonic()
        self._turns = 0.0
        self._waited = queued()

    @property
    def is_over(self) -> bool:
        """Whether it has lasted that long."""
        now = time.monotonic()
        self._turns += min(now - self._asked, _TURN)
        self._asked = now
        if self._turns >= min(_OFTEN, self._left):
            waited = queued()
            stood = max((ns - self._waited.get(thread, 0) for thread, ns in waited.items()), default=0)
            self._left -= max(_ALWAYS * (now - self._looked), self._turns - stood / 1e9)
            self._looked, self._turns, self._waited = now, 0.0, waited
        return self._left <= 0


def queued() -> dict[str, int]:
    """How long each thread of this process, and of those that it started, has stood in line for a processor,
    in ns. Nothing where the system does not tell it, as all but Linux."""
    found = {}
    for task in _tasks(_OWN):
        with suppress(OSError, ValueError, IndexError):
            found[str(task)] = int((task / "schedstat").read_text().split()[1])
    return found


def _tasks(folder: Path) -> Iterator[Path]:
    """The threads of a process, then those of the processes that they started."""
    with suppress(OSError):
        for task in folder.iterdir():
            yield task
            with suppress(OSError):
                for child in (task / "children").read_text().split():
                    yield from _tasks(Path("/proc", child, "task"))

"""The one way off the UI thread.

`jobs.run(key, work, done)` sends plain work down a lane and brings its plain result home to the UI
thread. The latest job of a key wins: the answer of an older one is dropped. There are seven lanes of one
worker each, so that no question (a search, a count) waits behind an errand (an import, an export), a survey
(of what an export would do, of a whole library) or another search that cannot be stopped, nor what a template
makes of a few articles, no backup behind an import of an hour, and no act of the reader's either: it would
come to mean what was imported in the meantime.
"""

import os
import sys
from collections.abc import Callable
from enum import Enum
from threading import Event, get_native_id
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


class Lane(Enum):
    ERRANDS = "errands"
    ACTS = "acts"
    QUESTIONS = "questions"
    SEARCHES = "searches"
    SURVEYS = "surveys"
    LAYOUTS = "layouts"
    BACKUPS = "backups"


#: The lanes in which one job follows the other at the speed of keys.
_QUICK = (Lane.ACTS, Lane.QUESTIONS)
#: Those that only ask. Letters are typed while several of them work: on few processors the window's own
#: thread, which a letter wakes, would wait for its turn among them.
_ASKING = (Lane.QUESTIONS, Lane.SEARCHES, Lane.SURVEYS)
#: How far these step back, on the system's scale that ends at 19.
_BACK = 5
#: After so long (s) a lane lets the window's thread have the interpreter, which it takes several times for
#: one event; Python's own five milliseconds would each time be waited for.
_TURN = 0.001
#: A lane rests so long (ms) after its last job: while a search is typed there is one for every letter, and
#: what is given back holds up the allocator, which all threads share.
_REST_MS = 1000


class Job:
    """A running job, as its work sees it: it may say how far it is and ask whether to stop."""

    def __init__(self, key: str, ticket: int, jobs: "Jobs") -> None:
        self.key = key
        self._ticket = ticket
        self._jobs = jobs
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancelled_within(self, seconds: float) -> bool:
        """Wait so long, or until the job is cancelled. Returns whether it is."""
        return self._stop.wait(seconds)

    def progress(self, value: object) -> None:
        """Send how far the work is; arrives on the UI thread, in order."""
        self._jobs.progressed.emit(self.key, self._ticket, value)


class Jobs(QObject):
    """Sends work away and brings answers home."""

    progressed = Signal(str, int, object)
    _came_home = Signal(str, int, object, object)
    _is_free = Signal(object)

    def __init__(self, parent: QObject | None = None, rest: Callable[[], None] = lambda: None) -> None:
        """`rest` is called in a lane some time after a long job: what it held for that can be given back."""
        super().__init__(parent)
        self._rest = rest
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._clocks: dict[Lane, QTimer] = {}
        self._latest: dict[str, tuple[int, Job, Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._on_progress: dict[str, Callable[[Any], None]] = {}
        self._tickets = 0
        self._closed = False
        self._came_home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._is_free.connect(self._let_rest, Qt.ConnectionType.QueuedConnection)
        self.progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        key: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        lane: Lane = Lane.QUESTIONS,
        progress: Callable[[Any], None] | None = None,
    ) -> Job:
        """Run `work` away from the UI thread; `done` or `failed` is called on it, unless a newer job
        of the same key has been started since. Once the jobs are closed, nothing is begun."""
        self.drop(key)
        self._tickets += 1
        ticket = self._tickets
        job = Job(key, ticket, self)
        if self._closed:
            job.cancel()
            return job
        self._latest[key] = (ticket, job, done, failed)
        if progress:
            self._on_progress[key] = progress
        self._lane(lane).submit(self._work, job, ticket, work, lane)
        return job

    def drop(self, key: str) -> None:
        """Nobody waits for the answer of this key any more."""
        self._on_progress.pop(key, None)
        entry = self._latest.pop(key, None)
        if entry:
            entry[1].cancel()

    def running(self, key: str) -> Job | None:
        """The latest job of a key while it runs."""
        entry = self._latest.get(key)
        return entry[1] if entry else None

    def all_of(self, kind: str) -> list[Job]:
        """The jobs under way whose key is this, alone or with a number behind it."""
        entries = self._latest.items()
        return [entry[1] for key, entry in entries if key == kind or key.startswith(f"{kind} ")]

    @property
    def busy(self) -> bool:
        return bool(self._latest)

    def close(self) -> None:
        """Ask every job to stop and wait for the lanes to empty. A timer may fire later: nothing then works
        on a library that is closed."""
        self._closed = True
        for _, job, _, _ in self._latest.values():
            job.cancel()
        self._latest.clear()
        for clock in self._clocks.values():
            clock.stop()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()

    def _lane(self, lane: Lane) -> "ThreadPoolExecutor":
        if lane not in self._lanes:
            from concurrent.futures import ThreadPoolExecutor

            sys.setswitchinterval(_TURN)
            first = _step_back if lane in _ASKING else None
            self._lanes[lane] = ThreadPoolExecutor(1, lane.value, initializer=first)
        return self._lanes[lane]

    def _work(self, job: Job, ticket: int, work: Callable[[Job], Any], lane: Lane) -> None:
        try:
            result, error = work(job), None
        except Exception as problem:  # it goes home to `failed`, whatever it is
            result, error = None, problem
        self._came_home.emit(job.key, ticket, result, error)
        if lane not in _QUICK:
            self._is_free.emit(lane)

    def _let_rest(self, lane: Lane) -> None:
        """A lane has done a job: it rests if no other one comes soon."""
        if lane not in self._clocks:
            clock = self._clocks[lane] = QTimer(self)
            clock.setSingleShot(True)
            clock.setInterval(_REST_MS)
            clock.timeout.connect(lambda: self._lane(lane).submit(self._give_all_back))
        if not self._closed:
            self._clocks[lane].start()

    def _give_all_back(self) -> None:
        self._rest()
        _give_back()

    def _tell(self, key: str, ticket: int, value: object) -> None:
        entry = self._latest.get(key)
        if entry and entry[0] == ticket and key in self._on_progress:
            self._on_progress[key](value)

    def _deliver(self, key: str, ticket: int, result: object, error: Exception | None) -> None:
        entry = self._latest.get(key)
        if not entry or entry[0] != ticket:
            return
        del self._latest[key]
        self._on_progress.pop(key, None)
        _, _, done, failed = entry
        if error is None:
            done(result)
        else:
            failed(error)


def _step_back() -> None:
    """Let the window's thread go before this one. Linux alone knows that of single threads."""
    if sys.platform == "linux":
        here = get_native_id()
        os.setpriority(os.PRIO_PROCESS, here, min(os.getpriority(os.PRIO_PROCESS, here) + _BACK, 19))


def _give_back() -> None:
    """Give the system back the memory in which nothing is any more. The C library of Linux keeps what a
    thread worked with, beside all else; others do not, or cannot be told."""
    if sys.platform == "linux":
        from ctypes import CDLL

        trim = getattr(CDLL(None), "malloc_trim", None)
        if trim:
            trim(0)

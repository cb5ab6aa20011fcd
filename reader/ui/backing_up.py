"""Backups come by themselves while a window is open, away from the UI thread, and quietly."""

from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.backup_files import Reason
from reader.library.copying import Interrupted
from reader.model.wording import tr
from reader.ui.jobs import Job, Lane
from reader.ui.needs import BACKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library.backup_files import Backup
    from reader.ui.window import Window

#: Whether one is due is looked at so often (ms); after one that could not be made, again so much later (s).
LOOK_MS, _AGAIN = 60_000, 600


class BackingUp(QObject):
    """Makes a backup when one is due, and tells in the window what keeps it from being made, once."""

    #: There is another backup, or there was one that could not be made.
    renewed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: Why the last one could not be made; "" where it could.
        self.trouble = ""
        #: When (s, of a clock that only goes forward) the next is begun; None until it is known.
        self._next: float | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        window.closed.connect(self._timer.stop)
        if not window.session.library.read_only:
            self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Make a backup if one is due. The first look asks how old the newest is, the others go by the time
        that the window was open since: no clock that is set makes it come late."""
        library, now = self._w.session.library, time.monotonic()
        after = library.backups.keeping.begins_after
        if after is None or self._w.jobs.running(BACKING) or (self._next is not None and now < self._next):
            return
        first = self._next is None

        def work(job: Job) -> tuple[Backup | None, float]:
            from reader.services import backing_up

            if first:
                library.backups.clear_up()
                passed = backing_up.age(library)
                if passed is not None and passed < after:
                    return None, after - passed
            return backing_up.by_itself(library, Reason.BY_ITSELF, lambda: job.cancelled), after

        def done(found: tuple[Backup | None, float]) -> None:
            made, wait = found
            self._next = time.monotonic() + wait
            if made is not None:
                self._made(
                    ""
                    if self._w.status.message
                    else tr("Backed up at {time}.", time=f"{datetime.now():%H:%M}")
                )

        self._w.jobs.run(BACKING, work, done, self._failed, lane=Lane.BACKUPS)

    def begin_anew(self) -> None:
        """They are kept otherwise from now on: how old the newest is counts again."""
        self._next = None
        self.renewed.emit()

    def make(self) -> None:
        """Make one now, as the reader asks."""
        w, library = self._w, self._w.session.library
        if w.jobs.running(BACKING):
            w.status.say(w.told(tr("A backup is being made already. {cancel_job|Ctrl+.} stops it.")))
            return

        def work(job: Job) -> Backup:
            from reader.services import backing_up

            return backing_up.asked(library, lambda: job.cancelled)

        def failed(problem: Exception) -> None:
            self.trouble = ""
            self._failed(problem)

        w.status.say(w.told(tr("Backing up  ·  {cancel_job|Ctrl+.} stops")), lasting=True)
        w.jobs.run(BACKING, work, self._asked, failed, lane=Lane.BACKUPS)

    def before(self, reason: Reason, act: Callable[[], None]) -> None:
        """Make one before something large, then do that. It can be undone, so it goes on without a backup
        that cannot be made, but not where the reader stops it."""
        w, library = self._w, self._w.session.library
        if w.jobs.running(BACKING):
            act()
            return

        def work(job: Job) -> Backup | None:
            from reader.services import backing_up

            return backing_up.before(library, reason, lambda: job.cancelled)

        def done(_made: Backup | None) -> None:
            w.status.clear()
            self.renewed.emit()
            act()

        w.status.say(w.told(tr("Backing up first  ·  {cancel_job|Ctrl+.} stops")), lasting=True)
        w.jobs.run(BACKING, work, done, w.tell_trouble, lane=Lane.BACKUPS)

    def _asked(self, made: Backup) -> None:
        after = self._w.session.library.backups.keeping.begins_after
        self._next = time.monotonic() + after if after else None
        self._made(tr("Backed up and checked: {counted}.", counted=made.counted))

    def _made(self, words: str) -> None:
        self.trouble = ""
        if words:
            self._w.status.say(words)
        self.renewed.emit()

    def _failed(self, problem: Exception) -> None:
        """Say it once, and try again later: what stays wrong is not said every ten minutes."""
        self._next = time.monotonic() + _AGAIN
        if isinstance(problem, Interrupted):
            self._w.status.say(tr("The backup was stopped; the earlier ones are as they were."))
        elif str(problem) != self.trouble:
            self.trouble = str(problem)
            self._w.tell_trouble(problem)
        self.renewed.emit()


def of(window: Window) -> BackingUp:
    """What makes the backups of a window's library."""
    found = window.findChild(BackingUp)
    return BackingUp(window) if found is None else found


def attend(window: Window) -> None:
    """Give a window what makes the backups of its library."""
    BackingUp(window)

"""The second full-text index of a very large library: chosen, made, kept in step, off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.wording import number, tr, tr_n
from reader.ui.choice import Choice
from reader.ui.jobs import Job, Lane
from reader.ui.needs import BIGSEARCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.change import Change
    from reader.services.bigsearching import Standing
    from reader.ui.window import Window

#: It learns so long after the window is awake, and after the last change (ms).
FIRST_MS, AFTER_MS = 5000, 3000


class BigSearching(QObject):
    """Keeps the second index of a window's library in step, where one is kept."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._kept = True  # until it is known
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        window.closed.connect(self._timer.stop)
        window.session.changed.connect(self._changed)
        if not window.session.library.read_only:
            self._timer.start(FIRST_MS)

    def choose(self, standing: Standing) -> None:
        """Offer what can be done with the index: make it, make it anew, keep it no longer."""
        w = self._w
        if standing.kept:
            late = tr("the library's own answers until it is in step")
            far = tr("it is in step") if standing.answers else late
            anew = Choice(tr("Make the second index anew"), self.make, far)
            w.choose(tr("Second index"), [Choice(tr("Keep no second index"), self.give_up), anew])
        else:
            told = tr("for some two million articles and more; a folder beside the library")
            w.choose(tr("Second index"), [Choice(tr("Keep a second index"), self.make, told)])

    def make(self) -> None:
        """Make the index, and keep it from now on."""
        library = self._w.session.library

        def work(job: Job) -> bool:
            from reader.services.bigsearching import keep

            return keep(library, lambda *far: job.progress(far), lambda: job.cancelled)

        def done(made: bool) -> None:
            self._kept = made
            told = tr("The second index is made and answers from now on.")
            self._w.status.say(told if made else tr("No second index is kept."), lasting=made)

        self._run(work, done)

    def give_up(self) -> None:
        """Keep no index any more."""
        library = self._w.session.library

        def work(_job: Job) -> None:
            from reader.services.bigsearching import give_up

            give_up(library)

        def done(_nothing: None) -> None:
            self._kept = False
            self._w.status.say(tr("No second index is kept; its folder is gone."))

        self._run(work, done)

    def look(self) -> None:
        """Teach the index what has changed, where one is kept."""
        if self._w.jobs.running(BIGSEARCH):
            self._timer.start(AFTER_MS)
            return
        library = self._w.session.library

        def work(job: Job) -> bool:
            from reader.services.bigsearching import catch_up, standing

            kept = standing(library).kept
            if kept:
                catch_up(library, lambda *far: job.progress(far), lambda: job.cancelled)
            return kept

        def done(kept: bool) -> None:
            self._kept = kept

        self._run(work, done)

    def _changed(self, _change: Change, _origin: str) -> None:
        if self._kept and not self._w.session.library.read_only:
            self._timer.start(AFTER_MS)

    def _run(self, work: Callable[[Job], object], done: Callable[..., None]) -> None:
        def progress(far: tuple[int, int]) -> None:
            told = tr_n(
                far[1],
                "Second index: {done} of {n} article  ·  {cancel_job|Ctrl+.} stops",
                "Second index: {done} of {n} articles  ·  {cancel_job|Ctrl+.} stops",
                done=number(far[0]),
            )
            self._w.status.say(self._w.told(told), lasting=True)

        def failed(problem: Exception) -> None:
            # It is told once; until the program starts anew the library's own index answers.
            self._kept = False
            self._w.tell_trouble(problem)

        self._w.jobs.run(BIGSEARCH, work, done, failed, lane=Lane.SURVEYS, progress=progress)


def attend(window: Window) -> None:
    """Give a window what keeps its second index."""
    BigSearching(window)


def of(window: Window) -> BigSearching:
    """What keeps the second index of a window."""
    found = window.findChild(BigSearching)
    return BigSearching(window) if found is None else found

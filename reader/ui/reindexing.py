"""A full-text index that is damaged is noticed, said, and made anew off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.errors import IndexDamaged
from reader.model.wording import number, tr, tr_n
from reader.ui.jobs import Job, Lane
from reader.ui.needs import REINDEXING

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The index is looked at so long after the window is awake (ms).
FIRST_MS = 1500


class Reindexing(QObject):
    """Looks at the index of a window's library, and makes it anew where it does not hold together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: Whether a search or an act has had it made anew.
        self._mended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        window.closed.connect(self._timer.stop)
        window.troubled.connect(self._troubled)
        if not window.session.library.read_only:
            self._timer.start(FIRST_MS)

    def look(self) -> None:
        """Look at the index; what is wrong with it is mended."""
        library = self._w.session.library

        def work(_job: Job) -> str:
            from reader.services.reindexing import needed

            return needed(library)

        def done(why: str) -> None:
            if why:
                self._make(why, go_on=True)

        self._w.jobs.run("index", work, done, self._w.tell_trouble, lane=Lane.SURVEYS)

    def make(self) -> None:
        """Make the index anew, whatever it is like."""
        self._make(tr("as you asked"), go_on=False)

    def _troubled(self, problem: object) -> None:
        """A search or an act has met with a damaged index."""
        if not isinstance(problem, IndexDamaged) or self._w.jobs.running(REINDEXING):
            return
        if self._mended:
            # What did not last, or could not be done, would be tried for ever.
            told = tr(
                "The full-text index is damaged again, and no text is: {reindex|Ctrl+F9} makes it anew."
            )
            self._w.status.say(self._w.told(told), lasting=True)
            return
        self._mended = True
        self._make(tr("it is damaged"), go_on=False)

    def _make(self, why: str, *, go_on: bool) -> None:
        w, library = self._w, self._w.session.library
        if library.read_only or w.jobs.running(REINDEXING):
            return
        told = tr("The full-text index is made anew ({why}); your texts are whole.", why=why)
        w.status.say(told, lasting=True, begins=True)

        def work(job: Job) -> bool:
            from reader.services.reindexing import make_anew

            return make_anew(library, lambda *far: job.progress(far), lambda: job.cancelled, go_on=go_on)

        def progress(far: tuple[int, int]) -> None:
            told = tr_n(
                far[1],
                "Full-text index: {done} of {n} article, the newest first  ·  {cancel_job|Ctrl+.} stops",
                "Full-text index: {done} of {n} articles, the newest first  ·  {cancel_job|Ctrl+.} stops",
                done=number(far[0]),
            )
            w.status.go_on(w.told(told))

        def done(whole: bool) -> None:
            left = tr("The full-text index is left half made.")
            w.status.say(tr("The full-text index is whole again.") if whole else left)
            if whole and w.finder.searching:
                w.opening.reload()

        w.jobs.run(REINDEXING, work, done, w.tell_trouble, lane=Lane.ERRANDS, progress=progress)


def of(window: Window) -> Reindexing:
    """What looks after the index of a window."""
    found = window.findChild(Reindexing)
    return Reindexing(window) if found is None else found


def attend(window: Window) -> None:
    """Give a window what looks after its index."""
    Reindexing(window)

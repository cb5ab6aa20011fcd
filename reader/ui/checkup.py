"""The health of the library while a window is open: looked at after a start that followed no proper end, told
where damage is met; and its index put together and its log folded in while nobody works."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.library import damage
from reader.library.copying import Interrupted
from reader.model.change import Touched
from reader.model.errors import LibraryDamaged, LibraryGone, LibraryUnusable, TextDamaged
from reader.model.wording import tr, tr_noop, tr_stored
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.library.health import Health
    from reader.model.change import Change
    from reader.ui.window import Window

#: A library that was not closed is looked at so long after the window is awake (ms).
LOOK_MS = 2500
#: The log is folded in so long after the last act (ms).
IDLE_MS = 20_000
#: The index is looked after so long after an act (ms), once there were so many; and where there were twice as
#: many, although they follow each other faster.
PAUSE_MS, ACTS = 400, 12
#: So many steps it is put together by in one job, each followed by as long a rest: others want the disk and
#: the lane too.
_STEPS = 16
#: What the index has words of.
_INDEXED = Touched.ARTICLES | Touched.CAPTURES | Touched.HIGHLIGHTS | Touched.NOTES
_NEXT = tr_noop("{go_doctor|G N} checks all of it, {go_backups|G J} shows the backups.")


class Checkup(QObject):
    """Looks after the file of a window's library."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: What has been told of damage; "" while none has.
        self._told = ""
        library = window.session.library
        self._idle = _timer(self, IDLE_MS, self.fold)
        self._pause = _timer(self, PAUSE_MS, self.put_together)
        #: How many acts there were since the index was last looked after.
        self._acts = 0
        self._look = _timer(self, LOOK_MS, self.look)
        self._whole = _timer(self, IDLE_MS, self.look_through)
        for timer in (self._idle, self._pause, self._look, self._whole):
            window.closed.connect(timer.stop)
        window.session.changed.connect(self._changed)
        window.session.article_opened.connect(self._opened)
        window.troubled.connect(self._troubled)
        if not library.read_only:
            self._idle.start()
        if library.unclean or library.backups.damaged:
            self._look.start()
        elif not library.logs:
            window.status.say(
                tr(
                    "{library} lies on another machine: writing is slower there, and safe only while no "
                    "other machine has it open.",
                    library=library.path,
                ),
                lasting=True,
            )

    def look(self) -> None:
        """Look at the pages and the notes of a library that was not closed, or is known to be damaged."""
        library = self._w.session.library

        def work(job: Job) -> str:
            from reader.library import health

            return health.glance(library, lambda: job.cancelled)

        def done(wrong: str) -> None:
            from reader.ui.doctor_rows import plain

            if told := damage.warning(library.path):
                why = plain(tr_stored(wrong))
                self._tell(tr("This library is damaged ({why}).", why=why) if wrong else plain(told))
            else:
                self._whole.start()

        self._w.jobs.run("checkup", work, done, self._failed, lane=Lane.SURVEYS)

    def look_through(self) -> None:
        """Look through all of a library that was not closed, once nobody works."""
        library = self._w.session.library

        def work(job: Job) -> Health:
            from reader.library import health

            return health.check(library, cancelled=lambda: job.cancelled, index=False)

        def done(found: Health) -> None:
            if found.harmed:
                self._tell(damage.warning(library.path))
            elif not found.ok:
                self._tell(tr("What this library counts is not what it holds."))

        self._w.jobs.run("checkup", work, done, self._failed, lane=Lane.SURVEYS)

    def take_back(self) -> None:
        """The library is whole: what was told of damage does not stand any more."""
        if self._told and self._w.status.message == self._told:
            self._w.status.clear()
        self._told = ""

    def put_together(self) -> None:
        """Put the index together as far as it is to be between acts."""

        def done(more: bool) -> None:
            if more:
                self.put_together()
            elif not job.cancelled:
                self._acts = 0

        work = partial(self._steps, False)
        job = self._w.jobs.run("fold", work, done, self._put_off, lane=Lane.SURVEYS)

    def fold(self) -> None:
        """Put the index together, and fold the log into the file: a copy of the file alone is then the whole
        library."""
        library = self._w.session.library

        def work(job: Job) -> bool:
            more = self._steps(True, job)
            if not (more or job.cancelled):
                library.fold()
            return more

        def done(more: bool) -> None:
            if more:
                self.fold()

        self._w.jobs.run("fold", work, done, self._put_off, lane=Lane.SURVEYS)

    def _steps(self, idle: bool, job: Job) -> bool:
        """Put the index together for a while; whether there is more to do."""
        from reader.library import index_merging

        most = index_merging.FEW if idle else index_merging.SOME
        begun = perf_counter()
        for step, _ in enumerate(index_merging.go_on(self._w.session.library, most, lambda: job.cancelled)):
            if step == _STEPS or job.cancelled_within(perf_counter() - begun):
                return not job.cancelled
            begun = perf_counter()
        return False

    def _opened(self) -> None:
        """What is read is held against what was stored, and the mark laid where it is not the same: then all
        of the library is looked at, once."""
        if not self._told and self._w.session.library.backups.damaged and not self._look.isActive():
            self._look.start(0)

    def _changed(self, change: Change, _origin: str) -> None:
        self._idle.start()
        if change.touched & _INDEXED:
            self._acts += 1
        folding = self._w.jobs.running("fold")
        # Acts that follow each other without a pause wait for what is merged as little as others.
        overdue = self._acts > 2 * ACTS and (folding or self._pause.isActive())
        if self._acts >= ACTS and not overdue:
            self._pause.start()
        if folding and not overdue:
            folding.cancel()
        if self._whole.isActive():
            self._whole.start()

    def _troubled(self, problem: object) -> None:
        """Something met with damage: what it was is said, and what can be done."""
        if isinstance(problem, LibraryDamaged | TextDamaged):
            self._tell(str(problem))

    def _put_off(self, problem: Exception) -> None:
        """What nobody asked for waits for the next pause where the file is whole: of a full disk, or another
        program that writes, the reader hears with an act that cannot be kept."""
        if isinstance(problem, LibraryDamaged) or not isinstance(problem, LibraryUnusable):
            self._failed(problem)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Interrupted | LibraryGone):
            self._w.tell_trouble(problem)

    def _tell(self, words: str) -> None:
        self._told = f"{words} {self._w.told(tr(_NEXT))}"
        self._w.status.say(self._told, lasting=True)


def _timer(owner: Checkup, ms: int, then: object) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(ms)
    made.timeout.connect(then)
    return made


def of(window: Window) -> Checkup:
    """What looks after the file of a window's library."""
    return window.findChild(Checkup) or Checkup(window)


def attend(window: Window) -> None:
    """Give a window what looks after the file of its library."""
    Checkup(window)

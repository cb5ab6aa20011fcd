"""Reviewing captures: the queue of the doubtful ones, and the draft of what is said of each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer

from reader.model.capture import CaptureState
from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.model.evidence import Correction, Says
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui import places, review_work
from reader.ui.review_draft import Draft, Standing
from reader.ui.review_ending import Ending
from reader.ui.review_lines import holds
from reader.ui.review_work import SHOWING, STORING

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.reviewing import CaptureRow
    from reader.ui.jobs import Job
    from reader.ui.raw import Raw
    from reader.ui.review_view import ReviewView
    from reader.ui.window import Window

    Work = Callable[[Job, Library], Any]

#: What is said while an answer is longer under way than so many ms.
SLOW, SLOW_MS = tr_noop("Splitting the capture …"), 400


class Review(QObject):
    """Opens captures in the review view. What is said of one is kept until it is accepted, or Postil ends."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._capture: CaptureRow | None = None
        self._drafts: dict[str, Draft] = {}
        self._queue: list[str] = []
        #: What could not be shown as lines; it waits behind all others.
        self._refused: set[str] = set()
        self._ending = Ending(window, self)
        #: The view while it is open.
        self.view: ReviewView | None = None
        #: What the split on show was made of; None while none is there.
        self.shown: Standing | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        window.session.changed.connect(self._changed)

    # opening and leaving

    @property
    def ready(self) -> bool:
        """Whether a capture is on show and can be put right."""
        return self.view is not None and self.shown is not None and not self._ending.storing

    def open_queue(self) -> None:
        """Open the capture that is most in doubt."""
        waiting = self.waiting()
        if self.view is not None:
            self.view.raw.setFocus()
        elif waiting:
            self.open(waiting[0])
        else:
            self._w.status.say(tr("No capture waits for a review."))

    def open(self, capture: str) -> None:
        """Open a capture by its id, whether it is in doubt or not."""
        try:
            row = self._w.session.library.captures.row(capture)
            corrections = self._w.session.library.captures.corrections(capture)
        except PostilError as problem:
            self._w.tell_trouble(problem)
            return
        if row.state is CaptureState.TAKEN:
            said = tr("{name} was taken back; import it again to review it.", name=row.name)
            self._w.status.say(said)
            return
        self._capture, self.shown, self._queue = row, None, self.waiting()
        draft = self._drafts.setdefault(capture, Draft(corrections))
        if self.view is None:
            self._open_view()
        self._say_head()
        self.ask(partial(review_work.load, capture=row, standing=draft.now), self._loaded)

    def leave(self) -> None:
        """Close the view, if it is open."""
        if self.view is not None:
            self.view.leave()

    def go(self, by: int) -> None:
        """To another capture that waits for a review."""
        self._w.status.clear()
        self._tell_kept()
        queue = self.waiting()
        here = self._capture.id if self._capture else ""
        if not [id for id in queue if id != here]:
            self._w.status.say(tr("No other capture waits for a review."))
        elif here in queue:
            self.open(queue[(queue.index(here) + by) % len(queue)])
        else:
            self.open(queue[0 if by > 0 else -1])

    def waiting(self) -> list[str]:
        """The captures in doubt, the most doubtful first; last those that could not be shown."""
        found = [row.id for row in self._w.session.library.captures.doubtful()]
        return sorted(found, key=lambda id: id in self._refused)

    # what is said of the capture

    @property
    def draft(self) -> Draft:
        """What is said of the capture on show."""
        assert self._capture
        return self._drafts.setdefault(self._capture.id, Draft())

    def forget(self, capture: str) -> None:
        """What was said of a capture is stored: its draft ends."""
        self._drafts.pop(capture, None)
        if self._capture and self._capture.id == capture:
            self._capture, self.shown = self._capture._replace(state=CaptureState.CONFIRMED), None

    def say(self, says: Says) -> None:
        """Say of the line under the cursor what it is."""
        if self.view and self.ready:
            self._say(self.view.raw.lines[self.view.raw.here].at, says)

    def join(self) -> None:
        """Say that the article under the cursor goes on from the one before it."""
        if not self.ready:
            return
        view = self.view
        story = view.story if view else None
        start = view.beginning(story) if view and story else None
        if view is None or start is None:
            self._w.status.say(
                tr("This line is in no article, so there is nothing to join; B makes it body.")
            )
        elif story == view.outcome.rows.stories[0]:
            self._w.status.say(tr("This is the first article: there is none before it to join."))
        else:
            self._say(view.raw.lines[start].at, Says.JOINS)

    def turn(self, by: int) -> None:
        """Show another split of the capture."""
        split = self.view.split if self.view and self.ready else None
        if split is None or not split.rivals:
            self._w.status.say(tr("No other split of this capture was thought of."))
        else:
            self.draft.turn((self.draft.now.rank + by) % (split.rivals + 1))
            self._resplit_anew()

    def undo(self) -> None:
        """Take back what was said last."""
        if self.ready and self.draft.undo():
            self._resplit_anew()
        else:
            self._w.status.say(tr("Nothing was said of this capture that could be taken back."))

    def redo(self) -> None:
        """Say again what was taken back."""
        if self.ready and self.draft.redo():
            self._resplit_anew()
        else:
            self._w.status.say(tr("Nothing has been taken back."))

    def accept(self, *, apply: bool = False) -> None:
        """Store the split as it is on show, confirmed; then go on, or `apply` it to the source's others."""
        if self.ready and self._capture:
            self._w.jobs.drop(SHOWING)
            self._ending.accept(self._capture, self.draft.now, apply=apply)

    def ask(self, work: Work, done: Callable[[Any], None], key: str = SHOWING) -> None:
        """Ask something of the library, away from the UI thread; the latest question of a key is answered."""
        library = self._w.session.library

        def answered(answer: Any) -> None:
            self._hush()
            done(answer)

        self._slow.start()
        self._w.jobs.run(key, lambda job: work(job, library), answered, self._failed)

    # inside

    def _say_slow(self) -> None:
        if self.view and (self._w.jobs.running(SHOWING) or self._w.jobs.running(STORING)):
            self._w.status.say(tr(SLOW), lasting=True)

    def _hush(self) -> None:
        self._slow.stop()
        if self._w.status.message == tr(SLOW):
            self._w.status.clear()

    def _say(self, at: int, says: Says) -> None:
        if self.draft.say(at, says):
            self._w.status.clear()
            self._resplit(Correction(at, says))
        else:
            self._w.status.say(tr("That was said of this line already."))

    def _resplit_anew(self) -> None:
        """What was said of the split before means nothing now."""
        self._w.status.clear()
        self._resplit()

    def _resplit(self, said: Correction | None = None) -> None:
        """Split the draft again; the latest wins. What was `said` last is taken back where it cannot be."""
        if self._capture and self.view:
            lines, standing = self.view.raw.lines, self.draft.now
            work = partial(review_work.again, capture=self._capture.id, lines=lines, standing=standing)
            self.ask(work, partial(self._loaded, same=True, said=said))

    def _loaded(
        self, loaded: review_work.Loaded, *, same: bool = False, said: Correction | None = None
    ) -> None:
        if not self.view:
            return
        if said and not holds(said, loaded.lines, loaded.said) and self.draft.undo():
            self._w.status.say(tr("That cannot be done to this line, so it stays as it was."))
            self._resplit()
            return
        self.shown = loaded.standing
        self.view.show_capture(loaded, same=same)
        self._say_head()

    def _open_view(self) -> None:
        from reader.ui.review_view import ReviewView

        self.view = view = ReviewView(self._w)
        view.left.connect(self._left)
        view.raw.customContextMenuRequested.connect(partial(self._offer, view.raw))
        view.open(view.raw)
        self._w.sources.stand_on(places.REVIEW)

    def _offer(self, raw: Raw, point: QPoint) -> None:
        """A right click means the line it is on."""
        raw.click(point)
        self._w.menus.offer(raw, point)

    def _left(self) -> None:
        """Whichever way the view was left: nobody waits for a split any more."""
        self.view = None
        self._w.jobs.drop(SHOWING)
        self._hush()
        self._w.sources.stand_on(self._w.session.place.key)
        self._tell_kept()

    def _tell_kept(self) -> None:
        """What was said of a capture that is left is not stored: it was not accepted."""
        if self._capture and self.shown and self.draft.changed:
            name = self._capture.name
            self._w.status.say(tr("What you said of {name} is kept until Postil ends.", name=name))

    def _say_head(self) -> None:
        """The head of the view, for what is on show now."""
        if self.view is None or self._capture is None:
            return
        capture, queue = self._capture, self._queue
        if capture.id in queue:
            at = number(queue.index(capture.id) + 1)
            turn = tr_n(len(queue), "{at} of {n} to review", "{at} of {n} to review", at=at)
        else:
            accepted = capture.state is CaptureState.CONFIRMED
            turn = tr("accepted") if accepted else tr("not in doubt")
        self.view.say_head(capture.name, capture.source, turn, self.draft if self.shown else None)

    def _failed(self, problem: Exception) -> None:
        """What could not be split or stored stays as it was on show."""
        self._hush()
        self._ending.storing = False
        if self._capture and self.shown is None:
            self._refused.add(self._capture.id)
            self.leave()
        elif self.view is not None and self._capture:
            self.draft.back_to(self.shown)
            self._say_head()
        self._w.tell_trouble(problem)

    def _changed(self, change: Change, _origin: str) -> None:
        if self.view and change.touched & Touched.CAPTURES:
            self._queue = self.waiting()
            self._say_head()

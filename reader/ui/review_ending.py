"""How a review ends: a split is accepted, what else it would change is shown, the next capture comes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model.wording import tr, tr_n, tr_stored
from reader.ui import review_work
from reader.ui.review_work import STORING

if TYPE_CHECKING:
    from reader.library.resplitting import Resplit
    from reader.library.reviewing import CaptureRow
    from reader.model.change import Change
    from reader.services.mending import Planned
    from reader.ui.review import Review
    from reader.ui.review_draft import Standing
    from reader.ui.window import Window


class Ending:
    """Takes a capture from the moment a person accepts it to the one that is shown next."""

    def __init__(self, window: Window, review: Review) -> None:
        self._w = window
        self._review = review
        #: Whether a split is on its way into the library.
        self.storing = False

    def accept(self, capture: CaptureRow, standing: Standing, *, apply: bool) -> None:
        """Store the split on show, confirmed; then go on, or `apply` it to the source's others."""
        view = self._review.view
        split = view.split if view and standing == self._review.shown else None
        self.storing = True
        self._review.ask(
            partial(review_work.accept, capture=capture.id, split=split, standing=standing),
            partial(self._accepted, capture, self._review.waiting(), apply),
            STORING,
        )

    def _accepted(self, capture: CaptureRow, queue: list[str], apply: bool, done: Resplit) -> None:
        self.storing = False
        self._review.forget(capture.id)
        self._w.session.announce(done.change)
        go_on = partial(self._go_on, capture.id, queue)
        words = _accepted(capture.name, done.lost)
        if apply:
            ask = partial(review_work.others, capture=capture.id)
            self._review.ask(ask, partial(self._propose, capture, words, go_on))
        else:
            go_on(words)

    def _propose(
        self,
        capture: CaptureRow,
        words: str,
        go_on: Callable[[str], None],
        planned: tuple[Planned, ...],
    ) -> None:
        """Show what would change in the source's other captures; what is taken there is done."""
        if self._review.view is None:
            go_on(words)
            return
        if not planned:
            none = tr("No other capture of {source} would change.", source=capture.source)
            go_on(f"{words} {none}")
            return
        from reader.ui.review_plan import Plan

        def applied(change: Change) -> None:
            self._w.session.announce(change)
            go_on(f"{words} {tr_stored(change.label)}.")

        def take(chosen: tuple[Planned, ...]) -> None:
            if chosen:
                self._review.ask(partial(review_work.apply, chosen=chosen), applied, STORING)
            else:
                go_on(f"{words} {tr('The other captures stay as they are.')}")

        hints = self._w.teaching.hints("plan")
        self._w.keys.watch(Plan(self._w, self._w.theme, capture.source, planned, take, hints))
        self._w.teach()

    def _go_on(self, capture: str, queue: list[str], words: str) -> None:
        """To the next doubtful capture after the one that was accepted; else back to where it began."""
        left = self._review.waiting()
        if self._review.view is not None and capture in queue and left:
            after = [id for id in queue[queue.index(capture) + 1 :] if id in left]
            self._review.open((after or left)[0])
        else:
            self._review.leave()
            if not left and capture in queue:
                words = f"{words} {tr('No capture is left to review.')}"
        self._w.status.say(words)


def _accepted(capture: str, lost: int) -> str:
    """That a capture is accepted, and how many highlights were lost where a text changed."""
    if not lost:
        return tr("{name} is accepted.", name=capture)
    return tr_n(
        lost,
        "{name} is accepted; {n} highlight was not found again and kept as lost.",
        "{name} is accepted; {n} highlights were not found again and kept as lost.",
        name=capture,
    )

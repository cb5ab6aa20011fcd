"""The concordance of a window: which words it is about, its lines so far, their order, and where the reader
stands. It is kept while its view is closed."""

from __future__ import annotations

import time
from array import array
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.model.change import Change, Touched
from reader.model.collocates import having
from reader.model.concordance import Lines, Sorting, within
from reader.model.query import ALL, Query, Term, parse

if TYPE_CHECKING:
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: The names of the jobs: finding lines, sorting them.
_SCAN, _SORT = "concordance", "concordance order"
#: The first slice ends with a screen of lines or after so many seconds; each later one after more of them, so
#: that other questions need not wait, and so that the reader sees how far it is.
_SCREEN, _FIRST, _SECONDS = 60, 0.04, 0.08
#: What takes articles away, brings some, or gives them other texts.
_MOVING = Touched.ARTICLES | Touched.CAPTURES | Touched.SOURCES


class Among(NamedTuple):
    """The articles that lines are looked for in: a list, and what it is called; "" is all articles."""

    query: Query = ALL
    name: str = ""


class Stand(NamedTuple):
    """Where a reader stands: the number of a line, its row, how far below the edge of the view that is."""

    line: int = -1
    row: int = 0
    top: int = 0


class ConcordanceState(QObject):
    """Finds lines away from the UI thread, slice by slice, and sorts them there.

    `grown` tells of more lines below those that were there, `turned` that all may stand otherwise; its
    argument is whether that is for more that came.
    """

    grown = Signal()
    turned = Signal(bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self.line = ""
        self.query = ALL
        #: The list that the concordance was opened from, and whether it is looked in.
        self.among = Among()
        self.narrow = True
        self.lines = Lines()
        #: The numbers of the lines that are shown, from the top.
        self.order = array("i")
        self.sorting = _sorting(window.settings.get("concordance/sorting"))
        self.stand = Stand()
        self.picked: list[str] = []
        #: Whether lines are still looked for; whether the reader stopped that; whether articles came or went
        #: since.
        self.searching = self.stopped = self.stale = False
        #: The word (folded) that lines which are shown have beside them; "" where all are shown.
        self.only = ""
        #: The key of the article that was looked through last; None before the first and after the last one.
        self.reached: int | None = None
        window.session.changed.connect(self._changed)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The words that make lines."""
        return self.query.terms

    @property
    def being_sorted(self) -> bool:
        """Whether lines are being put in order."""
        return self._w.jobs.running(_SORT) is not None

    def ask(self, line: str, among: Among | None = None) -> None:
        """Find the lines of what was typed; what it says besides words chooses the articles."""
        self.stop()
        self.line, self.query = line, parse(line)
        if among is not None and among != self.among:
            self.among, self.narrow = among, True
        self.lines, self.order, self.stand, self.picked = Lines(), array("i"), Stand(), []
        self.stopped = self.stale = False
        self.only = ""
        self.reached = None
        self.searching = bool(self.terms)
        self.turned.emit(False)
        if self.searching:
            self._go_on(self.lines, self._articles(), None)

    def _articles(self) -> Query:
        """Whose lines are looked for: of the list, or of all articles that are not thrown away."""
        if self.narrow:
            return within(self.among.query, self.query)
        asked = self.query
        told = asked.anywhere or asked.archived or asked.trashed or asked.any_shelf
        return asked if told else asked._replace(anywhere=True, trashed=False)

    def stop(self) -> None:
        """Look for no more lines; those that were found stay."""
        self.stopped, self.searching = self.searching, False
        self._w.jobs.drop(_SCAN)
        self._w.jobs.drop(_SORT)

    def halt(self) -> None:
        """Stop on the reader's word: what was found is put in order."""
        self.stop()
        self._sort()
        self.grown.emit()

    def sort(self, sorting: Sorting) -> None:
        """Put the lines in another order, from now on."""
        self.sorting = sorting
        self._w.settings.set("concordance/sorting", sorting.value)
        self._sort()

    def show_only(self, word: str) -> None:
        """Show only lines that have a word (folded) beside them; all lines again where none is named."""
        self.only = word
        self._sort()

    def _go_on(self, lines: Lines, query: Query, before: int | None) -> None:
        from reader.library import concordance

        library, asked = self._w.session.library, self.query

        def work(job: Job) -> int | None:
            first = before is None
            until = time.monotonic() + (_FIRST if first else _SECONDS)

            def enough() -> bool:
                full = first and len(lines) >= _SCREEN
                return full or job.cancelled or time.monotonic() > until

            with library.until(lambda: job.cancelled):
                return concordance.scan(library, query, asked, lines, before=before, enough=enough)

        self._w.jobs.run(_SCAN, work, partial(self._came, lines, query), self._failed)

    def _came(self, lines: Lines, query: Query, before: int | None) -> None:
        self.searching, self.reached = before is not None, before
        if self.sorting is Sorting.NEWEST and not self.only:
            self.order.extend(range(len(self.order), len(lines)))
        elif not self.searching or (len(lines) >= 2 * len(self.order) and not self.being_sorted):
            # Those that come wait until they are as many as those that stand in order.
            self._sort(came=True)
        # First, so that what is to be read of the first lines waits for no other slice.
        self.grown.emit()
        if before is not None:
            self._go_on(lines, query, before)

    def _failed(self, problem: Exception) -> None:
        self.searching, self.stopped = False, True
        self.grown.emit()
        self._w.tell_trouble(problem)

    def _sort(self, *, came: bool = False) -> None:
        lines, sorting = self.lines, self.sorting
        only = self.only
        if sorting is Sorting.NEWEST and not only:
            self._w.jobs.drop(_SORT)
            self.order = lines.ordered(sorting)
            self.turned.emit(came)
            return

        def work(_job: Job) -> array[int]:
            order = lines.ordered(sorting)
            return having(lines, order, only) if only else order

        def done(order: array[int]) -> None:
            self.order = order
            self.turned.emit(came)

        self._w.jobs.run(_SORT, work, done, self._w.tell_trouble)

    def _changed(self, change: Change, _origin: str) -> None:
        if change.touched & _MOVING and self.line:
            self.stale = True
            self.grown.emit()


def _sorting(kept: str) -> Sorting:
    return Sorting(kept) if kept in Sorting.__members__.values() else Sorting.NEWEST


def concordance_of(window: Window) -> ConcordanceState:
    """The window's concordance, made when it is first asked for."""
    found = window.findChild(ConcordanceState)
    return ConcordanceState(window) if found is None else found

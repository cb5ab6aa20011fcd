"""What is lit in the rows that are seen: worked out away from the UI thread, as the list shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.model.change import Change, Touched

if TYPE_CHECKING:
    from reader.model.article import Row
    from reader.model.query import Term
    from reader.services.snippets import Lit
    from reader.ui.jobs import Job
    from reader.ui.places import Place
    from reader.ui.window import Window

#: The rows that one job looks at, and those that are kept: some screens, and some hundred of them.
_AT_ONCE, _KEPT = 60, 5000
#: What may change what was found in a row.
_FOUND_IN = Touched.ARTICLES | Touched.NOTES | Touched.HIGHLIGHTS | Touched.TAGS | Touched.SEARCHES


class Wanted(NamedTuple):
    """What is to be lit when a list is shown: the words that are watched for, and how many rows are seen at
    its top."""

    watched: tuple[Term, ...]
    seen: int


class RowLights(QObject):
    """What is lit in each row, for the list that is shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._lit: dict[int, Lit] = {}
        self._wanted: dict[int, Row] = {}
        #: The words that are watched for.
        self.watched: tuple[Term, ...] = ()
        #: The place whose words are lit, and whether it looks for any.
        self._of: tuple[Place, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)
        window.session.changed.connect(self._changed)
        window.closed.connect(self._timer.stop)
        window.articles.lit = window.articles.rows.lit = self.of

    @property
    def wanted(self) -> Wanted:
        """What is to be lit in the next list."""
        return Wanted(self.watched, self._w.articles.seen_at_top)

    def of(self, row: Row) -> Lit | None:
        """What is lit in a row, as far as it is known; what is not is asked for."""
        if not self._looks() and not self.watched:
            return None
        found = self._lit.get(row.key)
        if found is None:
            self._wanted[row.key] = row
            if not self._timer.isActive():
                self._timer.start()
        return found

    def put(self, lit: dict[int, Lit], watched: tuple[Term, ...]) -> None:
        """Show what is lit in these rows (by their keys), unless other words than these are watched for by
        now."""
        self._looks()
        if watched != self.watched:
            return
        if len(self._lit) > _KEPT:
            self._lit.clear()
        self._lit.update(lit)
        self._w.articles.canvas.update()

    def forget(self) -> None:
        """What is lit must be looked for anew."""
        self._w.jobs.drop("row lights")
        self._lit.clear()
        self._wanted.clear()

    def _looks(self) -> bool:
        """Whether the place looks for words. What was lit for another place is not."""
        place = self._w.session.place
        if self._of is None or self._of[0] is not place:
            self.forget()
            self._of = place, bool(place.query.terms)
        return self._of[1]

    def _ask(self) -> None:
        self._looks()
        of = self._of
        # The rows that were painted last are those that are seen.
        rows = list(self._wanted.values())[-_AT_ONCE:]
        self._wanted.clear()
        library, query, watched = self._w.session.library, self._w.session.place.query, self.watched

        def work(job: Job) -> dict[int, Lit]:
            from reader.services.snippets import lit_rows

            with library.until(lambda: job.cancelled):
                return lit_rows(library, query, watched, rows)

        def done(lit: dict[int, Lit]) -> None:
            # Another place may have been opened and not yet painted.
            self._looks()
            if self._of is of:
                self.put(lit, watched)

        self._w.jobs.run("row lights", work, done, self._w.tell_trouble)

    def _changed(self, change: Change, _origin: str) -> None:
        if (self._lit or self._w.jobs.running("row lights")) and change.touched & _FOUND_IN:
            self.forget()
            self._w.articles.canvas.update()

"""A search under way, beside the UI thread: first rows, count, more pages, best matches; a key stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.library.articles import MOST_COUNTED
from reader.library.ranking import WEIGHED
from reader.model.query import Order, Query, Term
from reader.model.wording import number as written
from reader.model.wording import tr
from reader.ui.article_model import PAGE
from reader.ui.jobs import Lane
from reader.ui.opening import AT_ONCE
from reader.ui.picked import Picked

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library.library import Library
    from reader.model.article import Row
    from reader.services.snippets import Lit
    from reader.ui.jobs import Job
    from reader.ui.row_lights import RowLights, Wanted
    from reader.ui.window import Window

    #: Rows of a list from its top, with what is lit in the first of them, of which watched words too.
    Found = tuple[list[Row], dict[int, Lit], tuple[Term, ...]]
    #: How many rows a list has at least, and the first of them.
    First = tuple[int, list[Row]]

#: So long after the last letter a word is taken to be all that is typed for now (seconds).
_PAUSE_S = 0.25
#: A search like any other.
_ANY = Query(words=((Term("a"),),))
#: The jobs about a list that is shown, which end with it.
_OF_SHOWN = ("count", "page", "best")


class Searching(QObject):
    """Finds what lists of words show."""

    def __init__(self, window: Window, lights: RowLights) -> None:
        super().__init__(window)
        self._w = window
        self._lights = lights
        self.at_once = AT_ONCE
        #: The page that is on its way, and the query that waits to be counted.
        self._page, self._uncounted = -1, _ANY
        #: Counts once the rows are painted, which would wait for the count's share of the interpreter: one
        #: timer may go before what is to be laid out and painted, a second that it starts comes behind.
        self._painting, self._counting = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._painting.timeout.connect(self._counting.start)
        self._counting.timeout.connect(self._count)
        window.opening.elsewhere = self._takes
        window.articles.rows.elsewhere = self._fetches
        window.articles.rows.modelReset.connect(self._forget_page)
        #: Whether this search shows its own list now, and is ready for the first letter.
        self._showing = self._ready = False
        window.opening.place_opened.connect(lambda _search: None if self._showing else self.stop())
        if window.opening.waiting:
            self.look(window.session.query, window.opening.show_found)

    def get_ready(self) -> None:
        """Bring in what the first search takes, while its first letter is still to come."""
        if not self._ready:
            self._ready, search = True, self._w.session.library.search
            self._w.jobs.run(
                "first search", lambda _job: search.find(_ANY, limit=1), lambda _: None, lambda _: None
            )

    def look(self, query: Query, show: Callable[[First], None], known: int = 0) -> None:
        """Find what a query shows, newest first, then count it; then rank it, where best match is wanted.

        `show` gets what is known first: how many rows there may be (`known` before), and the first of them.
        """
        self.stop()
        library, wanted = self._w.session.library, self._lights.wanted

        def work(job: Job) -> tuple[bool, Found]:
            with library.until(lambda: job.cancelled):
                # A list that is shown already is not narrowed to titles on the way to what it is now.
                first = library.search.hasty(query) if query.terms and not known else query
                return first is query, _found(library, first, wanted)

        def done(first: tuple[bool, Found]) -> None:
            whole, found = first
            if whole:
                self._finish(query, found, show, known)
                return
            # Titles now, where there are any, and everything after them.
            begun = bool(found[0])
            if begun:
                self._show(found, show, growing=True)
            self._look_on(query, self._go_on if begun else show, known)

        self._w.jobs.run("search", work, done, self._w.tell_trouble)

    def _look_on(self, query: Query, show: Callable[[First], None], known: int) -> None:
        """Find all that a query shows once no letter has followed for a while: to gather all the words of
        texts that begin with a few letters takes long, and is stopped between two portions only."""
        library, wanted = self._w.session.library, self._lights.wanted

        def work(job: Job) -> Found:
            if job.cancelled_within(_PAUSE_S):
                return [], {}, wanted.watched
            with library.until(lambda: job.cancelled):
                return _found(library, query, wanted)

        def done(found: Found) -> None:
            self._finish(query, found, show, known)

        self._w.jobs.run("search on", work, done, self._w.tell_trouble, lane=Lane.SEARCHES)

    def _finish(self, query: Query, found: Found, show: Callable[[First], None], known: int) -> None:
        """Show what was found of a list's top; what is still to be known of it is asked now."""
        more = len(found[0]) == PAGE
        self._show(found, show, growing=more, known=known * more)
        if more:
            self._uncounted = query
            self._painting.start()
        if self._w.session.arranging.best and found[0]:
            self.rank()

    def rank(self) -> None:
        """Show the best matches of the place first, once they are known; till then the newest stay."""
        w, library, wanted = self._w, self._w.session.library, self._lights.wanted
        # A filter is laid over the best matches, and may be taken off them.
        words = w.session.arranging.words
        query = w.session.query._replace(narrowed=())
        stood = max(0, w.articles.currentIndex().row())
        known = 0 if words or w.opening.growing else w.articles.rows.rowCount()

        def work(job: Job) -> tuple[tuple[int, ...], int, str, Found]:
            with library.until(lambda: job.cancelled):
                ranked = library.search.best(query)
                shown = query.best(ranked)._replace(narrowed=words)
                rows = library.lists.rows(shown, Order.BEST, limit=PAGE)
                many = library.articles.count(shown) if words else len(ranked)
                told = _weighed(len(ranked), known or library.articles.count(query))
                return ranked, many, told, (rows, _lit(library, query, wanted, rows), wanted.watched)

        def done(best: tuple[tuple[int, ...], int, str, Found]) -> None:
            ranked, many, told, (rows, lit, watched) = best
            if max(0, w.articles.currentIndex().row()) != stood:
                # Who walks through the list already does not lose his place in it.
                w.status.say(w.told(tr("The best matches are found: {best_match|Shift+F} shows them.")))
                w.session.arranging.best = False
                return
            w.session.arranging.ranked = ranked
            self._let_go()
            w.opening.show_list((many, rows), stand_on=rows[0].id if rows else "")
            self._lights.put(lit, watched)
            newest = w.told(tr("{best_match|Shift+F} shows the newest first."))
            w.status.say(f"{told} {newest}")

        w.status.say(tr("Ranking …"))
        w.jobs.run("best", work, done, w.tell_trouble)

    def _show(self, found: Found, show: Callable[[First], None], *, growing: bool, known: int = 0) -> None:
        """Show what was found first; `growing` says that it is not yet all."""
        opening, (rows, lit, watched) = self._w.opening, found
        opening.growing, self._showing = growing, True
        show((max(known, len(rows)), rows))
        self._showing = False
        self._lights.put(lit, watched)
        if growing != opening.growing:
            opening.growing = growing
            opening.say_list()

    def _go_on(self, first: First) -> None:
        """Show all that was found in place of what was found at once; who walks through the list already, or
        has left the field to read, keeps his article and what he selected."""
        opening, articles, reading = self._w.opening, self._w.articles, self._w.session.reading
        at, picked = articles.currentIndex().row(), articles.picked
        if at <= 0 and self._w.list_pane.search_field.hasFocus():
            opening.show_list(first, stand_on=first[1][0].id if first[1] else "")
            return
        opening.show_found(first)
        # All of a list was selected while it was shorter.
        articles.pick(Picked() if picked.all else picked)
        opening.say_list()
        found = articles.rows.find(reading.row.id) if reading else None
        articles.stand_on(min(at, len(first[1]) - 1) if found is None else found, quietly=True)

    def stop(self) -> None:
        """What is on its way must not come home any more."""
        self._w.jobs.drop("search")
        self._w.jobs.drop("search on")
        self._let_go()

    def _let_go(self) -> None:
        """What is still asked about the list that is shown must not come home any more."""
        for job in _OF_SHOWN:
            self._w.jobs.drop(job)
        self._painting.stop()
        self._counting.stop()
        self._page = -1
        self._w.opening.growing = False

    def _forget_page(self) -> None:
        """A page that is on its way was one of the list before."""
        self._w.jobs.drop("page")
        self._page = -1

    def stop_ranking(self) -> None:
        """The newest stay first."""
        self._w.jobs.drop("best")
        self._w.session.arranging.best = False
        self._w.status.say(tr("Newest first."))

    @property
    def ranking(self) -> bool:
        """Whether the best matches are still looked for."""
        return self._w.jobs.running("best") is not None

    def _later(self, query: Query) -> bool:
        """Whether a list may take its time."""
        if not (query.has_words or query.narrowed) or query.ranked is not None:
            return False
        return self._w.session.library.articles.counts().articles > self.at_once

    def _takes(self, query: Query) -> bool:
        """Find a list that may take its time, and show it then; False for any other."""
        if not self._later(query):
            if self._w.opening.waiting:
                self.stop()  # the list that was waited for is another one
            else:
                self._let_go()
            return False
        rows = self._w.articles.rows
        known = rows.rowCount() if rows.shows(query, Order.NEWEST) else 0
        if not self._w.finder.awaited:  # else what was typed is found in place of this list
            self.look(query, self._w.opening.show_found, known)
        return True

    def _fetches(self, number: int) -> bool:
        """Fetch a page of a list that may take its time; False for any other."""
        if not self._later(self._w.session.query):
            return False
        if number != self._page or not self._w.jobs.running("page"):
            self._page = number
            rows, library = self._w.articles.rows, self._w.session.library
            fetch = rows.page(number)

            def work(job: Job) -> list[Row]:
                with library.until(lambda: job.cancelled):
                    return fetch()

            self._w.jobs.run("page", work, lambda page: rows.put(number, page), self._w.tell_trouble)
        return True

    def _count(self) -> None:
        """How many there are: first whether more than are ever waited for, then all of them."""
        library, query, shown = self._w.session.library, self._uncounted, self._w.articles

        def work(job: Job) -> int:
            with library.until(lambda: job.cancelled):
                total = library.articles.count(query)
                if total < MOST_COUNTED:
                    return total
                job.progress(total)
                return library.articles.count(query, all_of_it=True)

        def grow(total: int) -> None:
            shown.counted(max(total, shown.rows.rowCount()))
            self._w.opening.say_list()

        def done(total: int) -> None:
            self._w.opening.growing = False
            shown.counted(total)
            self._w.opening.say_list()

        self._w.jobs.run("count", work, done, self._w.tell_trouble, lane=Lane.SURVEYS, progress=grow)


def _found(library: Library, query: Query, wanted: Wanted) -> Found:
    """The first rows of a list, and what is lit in those that are seen."""
    rows = library.articles.rows(query, limit=PAGE)
    return rows, _lit(library, query, wanted, rows), wanted.watched


def _lit(library: Library, query: Query, wanted: Wanted, rows: list[Row]) -> dict[int, Lit]:
    from reader.services.snippets import lit_rows

    lights = query.terms or wanted.watched
    return lit_rows(library, query, wanted.watched, rows[: wanted.seen]) if lights else {}


def _weighed(ranked: int, found: int) -> str:
    """That the best matches stand first, and what of all that was found they are, where not all of it."""
    best, newest = written(ranked), written(WEIGHED)
    if found > WEIGHED:
        return tr("Best match first: {best} of the newest {newest} and all titles.", best=best, newest=newest)
    if found > ranked:
        return tr("Best match first: {best} of {all}.", best=best, all=written(found))
    return tr("Best match first.")

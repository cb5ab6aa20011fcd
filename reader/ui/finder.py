"""Searching the library as one types, finding in the text, and lighting what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.article import Row
from reader.model.hits import ranges
from reader.model.query import Query, Term
from reader.ui.article_list import PAGE
from reader.ui.jobs import Job
from reader.ui.places import Place, search_place

if TYPE_CHECKING:
    from reader.ui.window import Window

#: A search begins this long after the last letter.
TYPED_MS = 90


class Finder(QObject):
    """The search field above the list and the find field below the text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._before: tuple[Place, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPED_MS)
        self._timer.timeout.connect(self._search)
        search, find = window.list_pane.search_field, window.page_pane.find_field
        search.textEdited.connect(lambda _words: self._timer.start())
        search.taken.connect(self._take)
        search.left.connect(self.end_search)
        find.textEdited.connect(self._find)
        find.taken.connect(lambda: window.run("next_hit"))
        find.left.connect(self.end_find)
        window.opening.place_opened.connect(self._place_opened)
        window.opening.article_shown.connect(self.light)

    @property
    def searching(self) -> bool:
        """Whether the list shows a search."""
        return self._before is not None

    def begin_search(self) -> None:
        """Show the search field; what was open is kept to come back to."""
        w = self._w
        if not w.list_pane.isVisible():
            w.toggle_focus_mode()
        if self._before is None:
            self._before = (w.session.place, w.session.reading.row.id if w.session.reading else "")
        w.list_pane.search_field.show()
        w.list_pane.search_field.selectAll()
        w.list_pane.search_field.setFocus()

    def end_search(self) -> None:
        """Back to the place and the article that were open before."""
        self._stop()
        self._w.list_pane.search_field.clear()
        self._w.list_pane.search_field.hide()
        if self._before:
            place, article = self._before
            self._before = None
            self._w.opening.open_place(place, article=article, opened=False)
        self._w.page.set_hits(())
        self._w.articles.setFocus()

    def light(self) -> None:
        """Light the words of the search in the text that is open."""
        query = self._w.session.place.query
        if self.searching and self._w.page.content:
            self._w.page.set_hits(ranges(self._w.page.content.text, _terms(query)))

    def begin_find(self) -> None:
        """Show the find field below the text."""
        find = self._w.page_pane.find_field
        find.show()
        find.selectAll()
        find.setFocus()

    def end_find(self) -> None:
        """Hide the field; the hits stay lit until Esc in the text."""
        self._w.page_pane.find_field.hide()
        self._w.page.setFocus()

    def _place_opened(self, by_search: bool) -> None:
        """Another place was opened: there is no search to come back from."""
        if not by_search:
            self._stop()
            self._before = None
            self._w.list_pane.search_field.hide()

    def _stop(self) -> None:
        """A search that is on its way must not come home any more."""
        self._timer.stop()
        self._w.jobs.drop("search")

    def _take(self) -> None:
        if self._timer.isActive():
            self._search()
        self._w.articles.setFocus()

    def _search(self) -> None:
        self._timer.stop()
        w, words = self._w, self._w.list_pane.search_field.text().strip()
        if not words:
            w.jobs.drop("search")
            if self._before:
                w.opening.open_place(self._before[0], article=self._before[1], opened=False, search=True)
            return
        place, library = search_place(words), w.session.library

        def work(_job: Job) -> tuple[int, list[Row]]:
            return library.articles.count(place.query), library.articles.rows(place.query, limit=PAGE)

        def done(found: tuple[int, list[Row]]) -> None:
            w.opening.open_place(place, first=found, search=True)
            if place.query.problems:
                w.status.say("; ".join(place.query.problems))

        w.jobs.run("search", work, done, w.tell_trouble)

    def _find(self, words: str) -> None:
        page = self._w.page
        if not page.content:
            return
        page.set_hits(ranges(page.content.text, [Term(words.strip(), prefix=True)]))
        if page.hits:
            first = next((hit for hit in page.hits if hit[0] >= page.reader.range[0]), page.hits[0])
            page.reader.select(*first)
            page.refresh_cursor()
        places = len(page.hits)
        self._w.status.say(
            f"{places} place{'s' if places != 1 else ''}. Return goes to the next." if words else ""
        )


def _terms(query: Query) -> list[Term]:
    return [term for group in query.words for term in group]

"""The fields that are typed in to find something: in the library, as one types, and in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.model.hits import find
from reader.model.query import unfinished
from reader.ui.hit_walk import HitWalk
from reader.ui.places import Place, search_place
from reader.ui.row_lights import RowLights
from reader.ui.saved import Saved
from reader.ui.search_note import SearchNote
from reader.ui.searching import Searching
from reader.ui.watch_words import WatchWords

if TYPE_CHECKING:
    from reader.ui.searching import First
    from reader.ui.window import Window


#: The article of a search is drawn when no letter has followed its list for so long (ms).
_PAUSE_MS = 150


class _Before(NamedTuple):
    """What a search began from and goes back to."""

    place: Place
    article: str
    pane: QWidget
    alone: bool


class Finder(QObject):
    """The search field above the list and the find field below the text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._before: _Before | None = None
        #: Where the cursor stood when finding began, in code points.
        self._origin = 0
        lights = RowLights(window)
        self.under_way = Searching(window, lights)
        self.hits = HitWalk(window)
        # Letters that come at once are one search, and the next letter ends a search that is under way: none
        # has to wait for what may follow it.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._search)
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.timeout.connect(self._stand)
        window.closed.connect(self._standing.stop)
        #: The list that is still to be stood in, and the article that is wanted there, if any.
        self._unstood = (window.session.place, "")
        search, find = window.list_pane.search_field, window.page_pane.find_field
        search.textEdited.connect(self._typed)
        search.taken.connect(self._take)
        search.left.connect(self.end_search)
        find.textEdited.connect(self._find)
        find.taken.connect(lambda: window.run("next_hit"))
        find.turned_back.connect(lambda: window.run("previous_hit"))
        find.left.connect(self.end_find)
        window.opening.place_opened.connect(self._place_opened)
        WatchWords(window, lights)
        SearchNote(window)
        Saved(window)

    @property
    def searching(self) -> bool:
        """Whether the list shows a search."""
        return self._before is not None

    @property
    def awaited(self) -> bool:
        """Whether other words were typed than the list shows, which are being looked for."""
        line = self._w.list_pane.search_field.text().strip()
        return self.searching and bool(line) and not self._shows(line)

    def begin_search(self) -> None:
        """Show the search field; what was open is kept to come back to."""
        w = self._w
        if self._before is None:
            article = w.session.reading.row.id if w.session.reading else ""
            pane = w.page if w.page.hasFocus() else w.articles
            self._before = _Before(w.session.place, article, pane, w.alone)
        for view in [*w.views.values()]:
            view.leave()
        if w.alone:
            w.toggle_focus_mode()
        w.list_pane.search_field.show()
        w.list_pane.search_field.selectAll()
        w.list_pane.search_field.setFocus()
        self.under_way.get_ready()

    def end_search(self) -> None:
        """Back to the place, the article and the pane that were open before."""
        pane: QWidget = self._w.articles
        self._stop()
        self._w.list_pane.search_field.clear()
        self._w.list_pane.search_field.hide()
        before, self._before = self._before, None
        if before:
            pane = before.pane
            self._w.opening.open_place(before.place, article=before.article, opened=False)
        self.hits.clear()
        if before and before.alone and not self._w.alone:
            self._w.toggle_focus_mode()
        pane.setFocus()

    def finish_typing(self) -> None:
        """Look for what was typed now, where that was still to come."""
        line = self._w.list_pane.search_field.text().strip()
        if self.searching and line and not self._shows(line):
            self._stop()
            self._open(search_place(line))

    def search_for(self, words: str) -> None:
        """Search the library for words as they stand one after another."""
        self.begin_search()
        self._standing.setInterval(0)
        self._w.list_pane.search_field.setText('"' + " ".join(words.replace('"', " ").split()) + '"')
        self._search()

    def begin_find(self) -> None:
        """Show the find field below the text."""
        field = self._w.page_pane.find_field
        self._origin = self._w.page.reader.range[0]
        field.show()
        field.selectAll()
        field.setFocus()

    @property
    def finding(self) -> bool:
        """Whether the find field is shown, wherever the focus is."""
        return self._w.page_pane.find_field.isVisible()

    def end_find(self) -> None:
        """Hide the field; the cursor stays on the sentence of the hit, the hits lit until Esc in the text."""
        page, field = self._w.page, self._w.page_pane.find_field
        if self._w.focusWidget() is field:
            page.setFocus()
        field.hide()
        self._w.page_pane.say_found("")
        if page.reader.range in page.hits:
            page.go_to(page.reader.range[0])

    def _place_opened(self, by_search: bool) -> None:
        """Another place was opened: there is no search to come back from."""
        if not by_search:
            self._stop()
            self._before = None
            self._w.list_pane.search_field.hide()

    def _stop(self) -> None:
        """A search that is on its way must not come home any more."""
        self._timer.stop()
        self._standing.stop()
        self._standing.setInterval(0)
        self.under_way.stop()

    def _typed(self, _words: str) -> None:
        """A letter came. Whoever types sees the list at once; the article waits, for drawing it would let the
        next letter wait."""
        self._timer.start()
        self._standing.setInterval(_PAUSE_MS)
        if self._standing.isActive():
            self._standing.start()

    def _open(self, place: Place, first: First | None = None, article: str = "") -> None:
        """Show a list that was searched for, and its article when that is painted and nothing more typed."""
        self._w.opening.open_place(place, article=article, first=first, search=True)
        self._unstood = place, article
        self._standing.start()

    def _stand(self) -> None:
        """Stand in the list, unless the reader is elsewhere by now or walks through it."""
        place, article = self._unstood
        opened = self._w.session.reading
        if self._w.session.place is place and not self._w.articles.currentIndex().isValid():
            self._w.opening.stand(article, mark_read=False)
            if self._w.opening.waiting:  # and whoever has the list looked for once more takes that back
                self._standing.start(_PAUSE_MS)
        if self._w.session.reading is opened:
            self.hits.light_anew()

    def _take(self) -> None:
        line = self._w.list_pane.search_field.text().strip()
        if self._timer.isActive() or (line and not self._shows(line)):
            self._search()
        self._standing.setInterval(0)
        if self._standing.isActive():
            self._standing.stop()
            self._stand()
        self._w.articles.setFocus()

    def _shows(self, line: str) -> bool:
        """Whether the list shows what a line finds, with its last word left open or not."""
        return self._w.session.place.key in (f"search:{line}", f"search:{unfinished(line)}")

    def _search(self) -> None:
        self._timer.stop()
        words = self._w.list_pane.search_field.text().strip()
        if not words:
            self._stop()
            if self._before:
                before = self._before
                self._open(before.place, article=before.article)
            return
        place, begun = search_place(words), search_place(unfinished(words))

        def show(first: First) -> None:
            # A word that is nowhere as it stands is still being typed: what begins so is shown.
            if first[1] or begun.key == place.key:
                self._open(place, first)
            else:
                self.under_way.look(begun.query, show_begun)

        def show_begun(first: First) -> None:
            self._open(begun if first[1] else place, first)

        self.under_way.look(place.query, show)

    def _find(self, typed: str) -> None:
        """Stand on the first hit from where finding began, as it is typed."""
        page = self._w.page
        if not page.content:
            return
        self.hits.words = typed.strip()
        page.set_hits(find(page.content.text, typed))
        if page.hits:
            first = next((hit for hit in page.hits if hit[1] > self._origin), page.hits[0])
            page.reader.select(*first)
        else:
            page.reader.go_to(self._origin)
        page.refresh_cursor()
        self.hits.say("")

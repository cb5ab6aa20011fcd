"""What opening means: a place fills the list, an article fills the page and the notes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.library.articles import MOST_COUNTED
from reader.model.article import Reading, Row
from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.wording import number, tr, tr_n
from reader.ui import fonts, places
from reader.ui.arranging import stand_on_place
from reader.ui.dateline import dateline
from reader.ui.document import Setting
from reader.ui.picked import Picked
from reader.ui.places import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.query import Query
    from reader.ui.window import Window

#: A list of words is shown at once in a library of so many articles; in a larger one when it is found.
AT_ONCE = 2000


class Opening(QObject):
    """Opens places and articles in a window. `place_opened` says whether the place is a search's own."""

    place_opened = Signal(bool)
    article_shown = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: The line above the title as it was drawn last.
        self._head = ""
        #: Takes a list upon itself that may take its time (True), and shows it later by `show_found`.
        self.elsewhere: Callable[[Query], bool] = self._takes_time
        #: Whether the list is still to come, what is done with it then; and whether it is still counted.
        self.waiting = self.growing = False
        self._then: Callable[[], None] = self.say_list
        window.session.article_opened.connect(self.show_article)
        window.session.changed.connect(self._follow_head)

    @property
    def place_key(self) -> str:
        """The key of the place that is seen: of the view that lies over the list, else of the list."""
        views = {"review": places.REVIEW, "desk": places.DESK}
        over = (key for context, key in views.items() if context in self._w.views)
        return next(over, self._w.session.place.key)

    def begin(self, place: Place, article: str) -> None:
        """Show what was open when the program ended, the article also where its list has it no more."""
        self.open_place(place, article=article)
        if not self.waiting:
            self._w.session.go_on_with(article)

    def open_place_by_key(self, key: str, article: str = "") -> None:
        """Open a place of the source pane; an article that is named is opened by the reader's own act."""
        if place := next((p for p in places.all_places(self._w.session.library) if p.key == key), None):
            self.open_place(place, article=article, opened=bool(article))

    def open_article(self, id: str) -> None:
        """Open an article where the list shows it, else in the Inbox, else by itself (from the archive)."""
        if not self._w.session.has(id):
            return
        for view in [*self._w.views.values()]:
            view.leave()
        if (n := self._place_of(id)) is not None:
            self._w.articles.stand_on(n, quietly=True)
            self._w.session.open_article(id)
            return
        self.open_place_by_key("inbox", article=id)
        if not self._w.session.reading or self._w.session.reading.row.id != id:
            self._w.session.open_article(id)

    def reload(self) -> None:
        """Ask the library again what the place holds; the article and the list stay where they are."""
        articles, reading = self._w.articles, self._w.session.reading
        at, seen = articles.verticalScrollBar().value(), articles.sees_current()
        picked = articles.picked
        self._fill()
        # All of a list is not kept selected: it may hold others now than those that were seen.
        articles.pick(Picked() if picked.all else picked)
        self.say_list()
        if reading is None:
            self.stand("", mark_read=False)
        elif self.waiting:
            self._then = partial(self._stay, reading.row.id, articles.currentIndex().row())
        else:
            found = self._place_of(reading.row.id)
            # One that has left the list is read on; the next row is the one that followed it.
            articles.stand_on(articles.rows.above(reading.row) - 1 if found is None else found, quietly=True)
        articles.verticalScrollBar().setValue(at)
        if seen:
            articles.scrollTo(articles.currentIndex())

    def show_list(self, first: tuple[int, list[Row]] | None = None, *, stand_on: str = "") -> None:
        """Show the place as it is arranged now, standing on an article: the one that is open unless another
        is named. Where the list no longer has it, its top is stood on."""
        reading = self._w.session.reading
        self._fill(first)
        self._w.articles.pick(Picked())
        self.say_list()
        self.stand(stand_on or (reading.row.id if reading else ""), mark_read=False)

    def show_found(self, first: tuple[int, list[Row]]) -> None:
        """Show the list that was still to come; it is stood where that was asked for."""
        then = self._then
        self._fill(first)
        self.say_list()
        then()

    def refresh_rows(self, articles: Sequence[str]) -> None:
        """Show what changed in these articles, as far as the list has them; one that is gone leaves it."""
        shown = self._w.articles.rows.at_hand().intersection(articles)
        try:
            self._w.articles.rows.refresh([self._w.session.library.articles.row(id) for id in shown])
        except NotFound:
            self.reload()

    def open_place(
        self,
        place: Place,
        *,
        article: str = "",
        opened: bool = False,
        first: tuple[int, list[Row]] | None = None,
        search: bool = False,
    ) -> None:
        """Show a place in the list, standing on `article` or at its top.

        It counts as read once the reader turns to it, or at once where `opened`. `first` is the count and
        the first rows where they are known; `search` is the finder opening its own place, in which it stands
        by itself.
        """
        if place.key == places.REVIEW:
            self._w.review.open_queue()
            return
        if place.key == places.DESK and self._w.awake:
            from reader.ui.desk import open_desk

            open_desk(self._w)
            return
        # What a search finds comes when it comes: the reader may have opened a view meanwhile.
        for view in [] if search else [*self._w.views.values()]:
            view.leave()
        self._w.session.place = place
        self._w.session.arranging.begin()
        self.place_opened.emit(search)
        self._fill(first)
        self._w.articles.pick(Picked())
        stand_on_place(self._w, search=search)
        self.say_list()
        if not search:
            self.stand(article, mark_read=opened)

    def reload_list(self, select: int = 0) -> None:
        """Ask the library again what the place holds, and stand on a row of it."""
        self._fill()
        self._w.articles.pick(Picked())
        self.say_list()
        self._stand_on_row(select)

    def redraw_article(self) -> None:
        """Set the text anew (size, face, theme, paragraphs), in the views too; the cursor stays on its
        sentence."""
        page = self._w.page
        hits, chosen, grown = page.hits, page.reader.range, page.reader.grown
        with page.lit_once():
            self.show_article(page.reader.place)
            page.set_hits(hits)
            if grown:
                page.reader.select(*chosen)
            page.refresh_cursor(follow=False)
        for view in self._w.views.values():
            view.dress()

    def stand(self, article: str, *, mark_read: bool) -> None:
        """Stand on an article of the list, or on its top, and open it."""
        rows = self._w.articles.rows
        if self.waiting:
            self._then = partial(self.stand, article, mark_read=mark_read)
            return
        if not rows.rowCount():
            self._w.session.close_article()
            return
        found = self._place_of(article) if article else 0
        self._w.articles.stand_on(found or 0, quietly=True)
        if row := rows.row(found or 0):
            # The top of a list that has not the article is not what the reader turned to.
            self._w.session.open_article(row.id, mark_read=mark_read and found is not None)

    def _stay(self, article: str, n: int) -> None:
        """Stay on the open article in a list that was found anew; in row `n` where it is not at hand."""
        n = n if (found := self._place_of(article)) is None else found
        self._w.articles.stand_on(min(n, self._w.articles.rows.rowCount() - 1), quietly=True)

    def _stand_on_row(self, n: int) -> None:
        rows = self._w.articles.rows.rowCount()
        if self.waiting:
            self._then = partial(self._stand_on_row, n)
        elif rows:
            self._w.articles.stand_on(min(max(0, n), rows - 1))
        else:
            self._w.session.close_article()

    def _fill(self, first: tuple[int, list[Row]] | None = None) -> None:
        session = self._w.session
        under = session.arranging.headings and not session.place.query.has_words
        self.waiting, self._then = first is None and self.elsewhere(session.query), self.say_list
        if self.waiting:
            if self._w.articles.rows.shows(session.query, session.order):
                return  # what is shown of it stays till then
            first = 0, []
        self._w.articles.show_query(session.query, first, order=session.order, under_headings=under)

    def _takes_time(self, query: Query) -> bool:
        """Whether a list is left for later while nothing in the window acts yet."""
        return query.has_words and self._w.session.library.articles.counts().articles > AT_ONCE

    def _place_of(self, article: str) -> int | None:
        """The place of an article in the list; None where the list does not show it."""
        rows = self._w.articles.rows
        if (at_hand := rows.find(article)) is not None or self.growing:
            return at_hand
        try:
            return rows.position(self._w.session.library.articles.row(article))
        except NotFound:
            return None

    def show_article(self, place: int | None = None) -> None:
        """Draw the article that is open, with the cursor at `place` or where the reader left it."""
        reading = self._w.session.reading
        with self._w.page.lit_once():
            if reading is None:
                self._w.page.show_nothing()
                here = self._w.session.place
                elsewhere = tr("Nothing is open here.\n\n{go_inbox|G A} shows the Inbox.")
                said = here.key == "inbox" or self._w.session.arranging.leaves_out(here)
                self._w.page_pane.say_empty(self._w.told(self._why_empty() if said else elsewhere))
            else:
                inferred = self._w.settings.get("reading/paragraphs") and reading.version.reading
                blocks = reading.version.reading if inferred else reading.version.blocks
                self._head = self._dateline(reading)
                self._w.page_pane.say_empty("")
                self._w.page.measure = self._w.settings.get("look/measure")
                place = self._w.session.place_in_text if place is None else place
                self._w.page.show_reading(reading, blocks, self._head, self.setting(), place)
                self.article_shown.emit()
            if self._w.awake:
                self.attend()
        self._w.setWindowTitle(f"{reading.row.heading[:300]} – Postil" if reading else "Postil")

    def _follow_head(self, change: Change, _origin: str) -> None:
        """Draw the text anew where the line above its title is stale: its source has got a name."""
        reading = self._w.session.reading
        if change.touched & Touched.SOURCES and reading and self._dateline(reading) != self._head:
            self.redraw_article()

    def _dateline(self, reading: Reading) -> str:
        return dateline(reading, other=bool(self._w.session.version))

    def _why_empty(self) -> str:
        """What an empty list says: what leaves its articles out, or what would fill it."""
        session, place = self._w.session, self._w.session.place
        if session.arranging.leaves_out(place) and session.library.articles.count(place.query):
            return session.arranging.words_for(place)[1]
        return place.empty

    def setting(self) -> Setting:
        """How the text is set now."""
        s = self._w.settings
        return Setting(s.get("look/face"), fonts.px(s.get("look/size")), s.get("look/leading"), self._w.theme)

    def attend(self) -> None:
        """Light the reading cursor on what is open, and show the notes on it."""
        self._w.notes.show_reading(self._w.session.reading)
        self._w.page.refresh_cursor(follow=False)

    def say_list(self) -> None:
        """The list's heading and the counts below."""
        session, total = self._w.session, self._w.articles.rows.rowCount()
        counts = session.library.articles.counts()
        name, _ = session.arranging.words_for(session.place)
        empty = "" if total or self.waiting else self._w.told(self._why_empty())
        more = f"{number(min(total, MOST_COUNTED - 1))}+" if self.growing else number(total)
        self._w.list_pane.say(name, more if total else "…" if self.waiting else "", empty)
        picked = self._w.articles.picked.count(total) if self._w.articles.picked else 0
        said = [tr_n(picked, "{n} selected", "{n} selected")] if picked else []
        unread = tr("{unread} of {all} unread", unread=number(counts.unread), all=number(counts.inbox))
        self._w.status.count("   ·   ".join([*said, unread]))

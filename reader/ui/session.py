"""What is open: a place, an article. Writes go through here, so that every pane hears of them."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.library import Library
from reader.model.article import Reading
from reader.model.change import Change, Touched
from reader.model.errors import NotFound, PostilError
from reader.model.query import Order, Query
from reader.model.wording import tr
from reader.ui.arranging import Arranging
from reader.ui.places import Place

#: The place in the text is kept this long after the last move, and whenever the article is left.
KEEP_PLACE_AFTER_MS = 1000


class Session(QObject):
    """The library and what is open of it."""

    changed = Signal(object, str)
    article_opened = Signal()
    #: Something could not be done: the error.
    trouble = Signal(object)

    def __init__(
        self, library: Library, place: Place, arranging: Arranging, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.place = place
        self.arranging = arranging
        self.reading: Reading | None = None
        #: The version that is open in place of the fullest one, or "".
        self.version = ""
        self._place_in_text = 0
        #: Where the reader was in the fullest version, and came to stand in the other one.
        self._fullest_place = self._arrived_at = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_PLACE_AFTER_MS)
        self._timer.timeout.connect(self.keep_place)

    @property
    def query(self) -> Query:
        """What the list shows: of the place, as it is arranged."""
        return self.arranging.query(self.place)

    @property
    def order(self) -> Order:
        """The order of the list."""
        return self.arranging.order(self.place)

    def write(self, act: Callable[[], Change], origin: str = "") -> Change | None:
        """Write to the library and tell every pane what it touched; None where it failed, which is said."""
        try:
            change = act()
        except PostilError as problem:
            self.trouble.emit(problem)
            return None
        if change:
            self.announce(change, origin)
        return change

    def announce(self, change: Change, origin: str = "") -> None:
        """Tell the panes of a change; `origin` names the pane that made it and need not redraw."""
        anywhere = change.touched & (Touched.CAPTURES | Touched.SOURCES)
        if self.reading and (self.reading.row.id in change.articles or anywhere):
            self._renew()
        self.changed.emit(change, origin)

    def has(self, id: str) -> bool:
        """Whether an article is in the library still; that it is not is told."""
        try:
            self.library.articles.row(id)
        except NotFound:
            self.trouble.emit(PostilError(tr("This article is not in the library any more.")))
            return False
        return True

    def open_article(self, id: str, *, mark_read: bool = True) -> None:
        """Open an article; by a reader's own act it counts as read from now on."""
        if self.reading and self.reading.row.id == id:
            if mark_read:
                self.count_as_read()
            return
        self.keep_place()
        earlier, self.version = self.version, ""
        try:
            self.reading = self._read(id)
        except PostilError as problem:
            self.version = earlier
            self.trouble.emit(problem)
            return
        self._place_in_text = self.reading.place
        self.article_opened.emit()
        if mark_read:
            self.count_as_read()

    def go_on_with(self, id: str) -> None:
        """Open the article that was open when the program ended, where the library still has it; "" is none.
        One that was read since is in no list of what is unread."""
        if id and (self.reading is None or self.reading.row.id != id):
            with suppress(NotFound):
                self.library.articles.row(id)
                self.open_article(id, mark_read=False)

    @property
    def place_in_text(self) -> int:
        """The code point of the sentence that the reader is on."""
        return self._place_in_text

    def open_version(self, version: str) -> None:
        """Show another version of the article that is open, on the same words; "" is the fullest one."""
        if self.reading is None:
            return
        if not self.version:
            self.keep_place()
            self._fullest_place = self._place_in_text
        earlier, stood = self.reading, self._place_in_text
        shown, self.version = self.version, version
        try:
            self.reading = self._read(earlier.row.id)
        except PostilError as problem:
            self.version = shown
            self.trouble.emit(problem)
            return
        self._stay_on_words(earlier)
        if not version and stood == self._arrived_at:
            # Not moved meanwhile: a sentence that the other version lacks is found again all the same.
            self._place_in_text = self._fullest_place
        self.article_opened.emit()
        self._arrived_at = self._place_in_text

    def count_as_read(self) -> None:
        """The reader has turned to the article that is open. After the paint: no text waits for a disk."""
        if self.reading and not self.reading.row.read:
            QTimer.singleShot(0, partial(self._mark_read, self.reading.row.id))

    def close_article(self) -> None:
        """Nothing is open any more."""
        self.keep_place()
        self.reading = None
        self.article_opened.emit()

    def moved_to(self, offset: int) -> None:
        """The cursor stands on the sentence at a code point."""
        if self.reading and offset != self._place_in_text:
            self._place_in_text = offset
            self._timer.start()
            self.count_as_read()

    def keep_place(self) -> None:
        """Remember where the reader is in the text."""
        self._timer.stop()
        if self.version or self.library.read_only:
            return
        if self.reading and self._place_in_text != self.reading.place:
            id, place = self.reading.row.id, self._place_in_text
            self.write(lambda: self.library.articles.set_place(id, place), "page")

    def _mark_read(self, id: str) -> None:
        if not self.library.read_only:
            self.write(lambda: self.library.articles.mark([id], read=True, journaled=False))

    def _renew(self) -> None:
        """Read the open article again. Another text of it is drawn with the cursor on the same words; one
        that is gone is closed."""
        assert self.reading
        earlier = self.reading
        try:
            self.reading = self._read(self.reading.row.id)
        except NotFound:
            if self.version:
                self.version = ""
                self._renew()
                return
            self._timer.stop()
            self.reading = None
            self.article_opened.emit()
            return
        except PostilError as problem:
            self.trouble.emit(problem)
            return
        self._stay_on_words(earlier)
        if self.reading.versions != earlier.versions or self.reading.captures != earlier.captures:
            self.article_opened.emit()

    def _stay_on_words(self, earlier: Reading) -> None:
        """Where another text of the article is open now, stand on the sentence that was stood on."""
        if self.reading and self.reading.version.id != earlier.version.id and self._place_in_text:
            from reader.services.versions import same_place

            before, now = earlier.version.text, self.reading.version.text
            self._place_in_text = same_place(before, self._place_in_text, now)
            self._timer.start()

    def _read(self, id: str) -> Reading:
        """An article, its highlights found again where another version than the fullest is open."""
        if not self.version:
            return self.library.articles.reading(id)
        from reader.services.versions import as_read_in

        return as_read_in(self.library, self.library.articles.reading(id, self.version))


#: What makes the source pane's counts stale.
COUNTED = (
    Touched.ARTICLES
    | Touched.STATE
    | Touched.TAGS
    | Touched.HIGHLIGHTS
    | Touched.SOURCES
    | Touched.NOTES
    | Touched.SEARCHES
)
#: What makes the notes pane and the light on the text stale.
ANNOTATED = Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS

"""What the notes desk of a window shows, kept while it is closed: filters, order, headings, and where the
reader stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.change import Change, Touched
from reader.model.desk import (
    Filters,
    Group,
    Grouping,
    Sorting,
    Walked,
    coarse,
    grouped,
    sifted,
    spliced,
)
from reader.model.desk_words import Sought, sought
from reader.model.query import ALL
from reader.ui.session import ANNOTATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.query import Query
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: The words of so many changed articles are read at once; of more, all words are read anew.
_FEW = 200
#: So many answers of the library are kept until it changes.
_KEPT = 4
#: The one order is the other from its end.
_TURNED = {Sorting.NEWEST: Sorting.OLDEST, Sorting.OLDEST: Sorting.NEWEST}
#: What an import brings is shown so often, in milliseconds.
_OFTEN_MS = 300


#: What may take articles away, or give them another place in time.
_MOVING = Touched.ARTICLES | Touched.SOURCES | Touched.CAPTURES


class Stand(NamedTuple):
    """Where a reader stands on the desk: an item, its row, and how far below the edge of the view that is."""

    id: str = ""
    row: int = 0
    top: int = 0


class DeskState(QObject):
    """Asks the library for what the filters let through. `changed` tells that the library has other items, or
    that an item says something else; its argument is whether the list itself may be another."""

    changed = Signal(bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._library = window.session.library
        self.filters = Filters()
        self.sorting = Sorting(_one_of(Sorting, window.settings.get("desk/sorting")))
        self.grouping = Grouping(_one_of(Grouping, window.settings.get("desk/grouping")))
        self.stand = Stand()
        self.picked: list[str] = []
        #: What the library said lately, by what it was asked for.
        self._walked: dict[tuple[Query, Sorting], list[Walked]] = {}
        #: The articles that changed since their words were read.
        self._stale: set[str] = set()
        #: What was found last, and by which words: more letters find less.
        self._found: tuple[tuple[Query, Sorting], Sought, list[Walked]] | None = None
        self._total: int | None = None
        self._tags: dict[str, tuple[str, ...]] | None = None
        #: The words of all items, folded; None until they are read, or where too much has changed.
        self._texts: dict[str, str] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_OFTEN_MS)
        self._soon.timeout.connect(lambda: self.changed.emit(True))
        window.session.changed.connect(self._changed)

    @property
    def query(self) -> Query:
        """What the filters ask for."""
        return self.filters.query

    @property
    def total(self) -> int:
        """How many items there are in all, removed ones left out."""
        if self._total is None:
            walked = self._walked.get((ALL, self.sorting))
            self._total = self._library.desk.count() if walked is None else len(walked)
        return self._total

    def groups(self) -> list[Group] | None:
        """What is shown, under its headings; None while words are looked for that are still being read: then
        `changed` tells when they are there."""
        query = self.query
        words = sought(query)
        self._catch_up()
        if words and self._texts is None:
            self.read_words()
            return None
        return grouped(self._sifted(query, words), self.grouping, self._tags_needed())

    def read_words(self) -> None:
        """Read the words of all items, away from the UI thread."""
        if self._texts is not None or self._w.jobs.running("desk"):
            return
        desk = self._library.desk

        def work(_job: Job) -> dict[str, str]:
            return desk.texts()

        def done(texts: dict[str, str]) -> None:
            self._texts = texts
            if sought(self.query):
                self.changed.emit(True)

        self._w.jobs.run("desk", work, done, self._w.tell_trouble)

    def arrange(self, *, sorting: Sorting | None = None, grouping: Grouping | None = None) -> None:
        """Show the items in another order, or under other headings, from now on."""
        self.sorting, self.grouping = sorting or self.sorting, grouping or self.grouping
        self._w.settings.set("desk/sorting", self.sorting.value)
        self._w.settings.set("desk/grouping", self.grouping.value)

    def _sifted(self, query: Query, words: Sought) -> list[Walked]:
        asked, desk = (coarse(query), self.sorting), self._library.desk
        if asked not in self._walked:
            if len(self._walked) >= _KEPT:
                self._walked.clear()
            turned = self._walked.get((asked[0], _TURNED[self.sorting])) if self.sorting in _TURNED else None
            self._walked[asked] = desk.walk(*asked) if turned is None else turned[::-1]
        if not words or self._texts is None:
            return sifted(self._walked[asked], query)
        bare = query._replace(words=(), without=(), problems=())
        if self._found and self._found[0] == (bare, self.sorting) and words.narrows(self._found[1]):
            found = self._found[2]
        else:
            found = sifted(self._walked[asked], query)
        found = words.among(found, self._texts)
        self._found = (bare, self.sorting), words, found
        return found

    def _read_anew(self) -> None:
        """Words that were read, or are being read, are stale."""
        reading = self._w.jobs.running("desk")
        self._texts = None
        self._w.jobs.drop("desk")
        if reading:
            self.read_words()

    def _catch_up(self) -> None:
        """Read the words of what changed."""
        if self._stale and self._texts is not None:
            self._texts.update(self._library.desk.texts(list(self._stale)))
        self._stale.clear()

    def _walk_again(self, articles: Sequence[str] | None) -> None:
        """Bring what is shown up to date where only a few articles changed; forget all else."""
        asked, desk = (coarse(self.query), self.sorting), self._library.desk
        had = self._walked.get(asked)
        self._walked.clear()
        if had is not None and articles is not None and self.sorting is not Sorting.PLACE:
            keys = desk.articles(articles)
            fresh = desk.walk(*asked, keys)
            self._walked[asked] = spliced(had, fresh, frozenset(keys), self.sorting)

    def _tags_needed(self) -> dict[str, tuple[str, ...]]:
        if self.grouping is not Grouping.TAG:
            return {}
        if self._tags is None:
            self._tags = self._library.desk.tags()
        return self._tags

    def _changed(self, change: Change, origin: str) -> None:
        """Forget what is stale. What an import brings is told now and then."""
        if change.touched is Touched.PLACE:
            return
        self._total = self._tags = self._found = None
        few = len(change.articles) <= _FEW and not change.touched & _MOVING
        self._stale.update(change.articles)
        if not few or self._texts is None or len(self._stale) > _FEW:
            self._read_anew()
        if "desk" in self._w.views:
            self._walk_again(change.articles if few else None)
            self._catch_up()
        else:
            self._walked.clear()
        if change.touched & ANNOTATED:
            self.changed.emit(origin != "notes")
        elif not self._soon.isActive():
            self._soon.start()


def _one_of(kind: type[Sorting] | type[Grouping], value: str) -> str:
    """A value of the settings, or the first there is where it is none."""
    known = [each.value for each in kind]
    return value if value in known else known[0]


def desk_of(window: Window) -> DeskState:
    """The state of the window's desk, made when it is first asked for."""
    found = window.findChild(DeskState)
    return DeskState(window) if found is None else found

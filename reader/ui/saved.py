"""What saved searches find: counted away from the UI thread, one after another, and shown in the pane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model import tag as names
from reader.model.change import Change, Touched
from reader.model.query import ALL, condition
from reader.ui.places import SAVED, TAG, Place, saved_place, tag_place
from reader.ui.session import COUNTED

if TYPE_CHECKING:
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: They are counted so long after a change; a reader who marks one article after another is not disturbed.
_AFTER_MS = 250
#: The name of the job: each count is one of its own, so that a search that is typed waits for one at most.
_JOB = "saved searches"


class Saved(QObject):
    """Counts for the source pane; and keeps the place that is open true to the search it shows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._left: list[Place] = []
        self._found: dict[str, tuple[int, int]] = {}
        #: What tags were called before and after each renaming, which undo turns back.
        self._renamed: list[tuple[str, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.count)
        window.session.changed.connect(self._changed)
        window.closed.connect(self._timer.stop)
        self._timer.start()

    def count(self) -> None:
        """Count all of them anew."""
        self._timer.stop()
        self._left = [saved_place(search) for search in self._w.session.library.sources.saved()]
        self._found = {}
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._w.sources.count(self._found)
            return
        place, articles = self._left.pop(0), self._w.session.library.articles

        def work(_job: Job) -> tuple[int, int]:
            query = place.query
            unread = query._replace(read=False) if query.read is None else query
            return articles.count(query), articles.count(unread)

        self._w.jobs.run(_JOB, work, partial(self._counted, place.key), self._w.tell_trouble)

    def _counted(self, key: str, found: tuple[int, int]) -> None:
        self._found[key] = found
        self._next()

    def _changed(self, change: Change, _origin: str) -> None:
        if change.touched & COUNTED:
            self._timer.start()
        here = self._w.session.place
        if change.touched & Touched.SEARCHES and here.key.startswith(SAVED):
            self._follow(here)
        if change.touched & Touched.TAGS and here.key.startswith(TAG):
            self._follow_tag(here)

    def renamed(self, old: str, new: str) -> None:
        """A tag is called `new` now; where undo takes that back, its list is shown by the old name."""
        self._renamed.append((old, new))

    def _follow_tag(self, here: Place) -> None:
        """Show the tag that is open by the name it has again, where its renaming was undone or done again."""
        library = self._w.session.library
        if tag_place(library, here.name) is not None:
            return
        for old, new in reversed(self._renamed):
            for was, now in ((new, old), (old, new)):
                inside = names.is_in(here.name, was)
                place = tag_place(library, names.moved(here.name, was, now)) if inside else None
                if place is not None:
                    self._w.session.place = place
                    self._w.opening.show_list()
                    self._w.sources.stand_on(place.key)
                    return

    def _follow(self, here: Place) -> None:
        """Show the search that is open as it is called and looks now; one that is deleted, no longer."""
        places = map(saved_place, self._w.session.library.sources.saved())
        now = next((place for place in places if place.key == here.key), None)
        if now is None:
            self._w.opening.open_place_by_key("inbox")
        elif (now.name, now.query) != (here.name, here.query):
            self._w.session.place = now
            self._w.opening.show_list()


def as_typed(place: Place) -> str:
    """The line that finds what a place shows; "" for one that no line finds."""
    query = place.query
    if place.key.startswith("search:"):
        return place.key.removeprefix("search:")
    if len(query.tags) == 1 and query == ALL._replace(tags=query.tags):
        return condition("tag", query.tags[0])
    if query.source_key is not None:
        return condition("source", place.name)
    shelves = {
        "unread": "is:unread",
        "starred": "is:starred",
        "later": "is:later",
        "highlights": "has:annotation",
        "archive": "is:archived",
    }
    return shelves.get(place.key, "")

"""What saved searches find: counted away from the UI thread, and shown in the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model import tag as names
from reader.model.change import Change, Touched
from reader.model.query import ALL, condition
from reader.ui.arranging import show_places
from reader.ui.jobs import Lane
from reader.ui.places import SAVED, TAG, Place, saved_place, tag_place
from reader.ui.session import COUNTED

if TYPE_CHECKING:
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: They are counted so long after a change; a reader who marks one article after another is not disturbed.
_AFTER_MS = 250
_JOB = "saved searches"


class Saved(QObject):
    """Counts for the source pane; and keeps the place that is open true to the search it shows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
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
        library = self._w.session.library
        places = [saved_place(search) for search in library.sources.saved()]

        def work(job: Job) -> dict[str, tuple[int, int]]:
            with library.until(lambda: job.cancelled):
                return {place.key: library.articles.tally(place.query) for place in places}

        self._w.jobs.run(_JOB, work, self._w.sources.count, self._w.tell_trouble, lane=Lane.SURVEYS)

    def _changed(self, change: Change, _origin: str) -> None:
        if change.touched & COUNTED:
            self._timer.start()
        here = self._w.session.place
        if change.touched & Touched.SEARCHES and here.key.startswith(SAVED):
            self._follow(here)
        if change.touched & Touched.TAGS:
            self._follow_kept()
        if change.touched & Touched.TAGS and here.key.startswith(TAG):
            self._follow_tag(here)

    def renamed(self, old: str, new: str) -> None:
        """A tag is called `new` now; where undo takes that back, its list is shown by the old name."""
        self._renamed.append((old, new))

    def _follow_tag(self, here: Place) -> None:
        """Show the tag that is open by the name it has again, where its renaming was undone or done again."""
        place = self._named_again(here.name)
        if place is not None:
            self._w.session.place = place
            self._w.opening.show_list()
            self._w.sources.stand_on(place.key)

    def _follow_kept(self) -> None:
        """Let what was kept of tags, such as that they are folded, hold for them by their names of now."""
        arranging = self._w.session.arranging
        for key in arranging.kept if self._renamed else ():
            place = self._named_again(key.removeprefix(TAG)) if key.startswith(TAG) else None
            if place is not None:
                arranging.follow(key, place.key)
                show_places(self._w)

    def _named_again(self, name: str) -> Place | None:
        """A tag that is not called that any more, where its renaming was undone or done again."""
        library = self._w.session.library
        pairs = ((was, now) for old, new in reversed(self._renamed) for was, now in ((new, old), (old, new)))
        moved = [names.moved(name, was, now) for was, now in pairs if names.is_in(name, was)]
        # All tags are read for each place: most names have nothing to do with what was renamed.
        if not moved or tag_place(library, name) is not None:
            return None
        return next(filter(None, (tag_place(library, each) for each in moved)), None)

    def _follow(self, here: Place) -> None:
        """Show the search that is open as it is called and looks now; one that is deleted, no longer."""
        places = map(saved_place, self._w.session.library.sources.saved())
        now = next((place for place in places if place.key == here.key), None)
        if now is None:
            self._w.opening.open_place_by_key("inbox")
        elif (now.name, now.query) != (here.name, here.query):
            self._w.session.place = now
            self._w.opening.place_opened.emit(False)
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

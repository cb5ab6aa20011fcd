"""Words that are watched for, those of the saved searches that are watched: lit wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.change import Change, Touched
from reader.model.hits import ranges
from reader.model.query import Term, parse

if TYPE_CHECKING:
    from reader.model.body import Range
    from reader.ui.jobs import Job
    from reader.ui.row_lights import RowLights
    from reader.ui.window import Window

#: A text of so many code points is looked through at once; a longer one away from the UI thread.
_AT_ONCE = 20_000


class WatchWords(QObject):
    """Keeps the list and the open text true to what is watched for."""

    def __init__(self, window: Window, lights: RowLights) -> None:
        super().__init__(window)
        self._w = window
        self._lights = lights
        self.terms: tuple[Term, ...] = ()
        window.session.changed.connect(self._changed)
        window.opening.article_shown.connect(self.light)
        self._renew()

    def light(self) -> None:
        """Light what is watched for in the text that is open."""
        w, terms = self._w, self.terms
        content = w.page.content
        w.jobs.drop("watched")
        if content is None or not (terms or w.page.watched):
            return
        text = content.text
        reading = w.session.reading
        content.title_watched = ranges(reading.row.heading, terms) if reading and terms else []
        if len(text) <= _AT_ONCE or not terms:
            w.page.set_watched(ranges(text, terms))
            return

        def work(_job: Job) -> list[Range]:
            return ranges(text, terms)

        w.jobs.run("watched", work, w.page.set_watched, w.tell_trouble)

    def _changed(self, change: Change, _origin: str) -> None:
        if change.touched & Touched.SEARCHES:
            self._renew()

    def _renew(self) -> None:
        watched = [search for search in self._w.session.library.searches.all() if search.watched]
        found = (term for search in watched for term in parse(search.query).terms)
        terms = tuple(dict.fromkeys(found))
        if terms != self.terms:
            self.terms = self._lights.watched = terms
            self._lights.forget()
            self._w.articles.canvas.update()
            self.light()

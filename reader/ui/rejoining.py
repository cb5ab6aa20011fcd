"""A lost highlight on its way to other words: the places it may be attached to, shown one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.wording import tr
from reader.ui.citing import beginning

if TYPE_CHECKING:
    from reader.model.body import Range
    from reader.model.highlight import Highlight
    from reader.ui.window import Window


class Rejoining(QObject):
    """At most one highlight, to be attached in the text that is open; over where another is opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._highlight: Highlight | None = None
        self._version = ""
        self._places: list[Range] = []
        self._at = -1

    @property
    def highlight(self) -> Highlight | None:
        """The one that is to be attached; None where none is, or where it is attached or gone by now."""
        reading, sought = self._w.session.reading, self._highlight
        if reading is None or sought is None or reading.version.id != self._version:
            return None
        return next((h for h in reading.highlights if h.id == sought.id and h.anchor == sought.anchor), None)

    def begin(self, highlight: Highlight) -> None:
        """Look for places for a highlight, and show the first."""
        from reader.services.attaching import offered

        reading = self._w.session.reading
        if reading is None:
            return
        self._highlight, self._version, self._at = highlight, reading.version.id, -1
        self._places = offered(self._w.session.library, reading.row.id, reading.version, highlight)
        self.show_next()

    def end(self) -> None:
        """It is attached."""
        self._highlight = None

    def show_next(self) -> None:
        """Select the next place that is offered, after the last one the first again, and say which it is."""
        if not self._places or self._highlight is None:
            return
        self._at = (self._at + 1) % len(self._places)
        w = self._w
        w.page.reader.select(*self._places[self._at])
        w.page.refresh_cursor()
        quote = beginning(self._highlight.quote.exact)
        if len(self._places) > 1:
            said = tr(
                "Place {number} of {all} for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to "
                "other words that you select, {next_offered_place|Ctrl+Shift+L} shows the next.",
                number=self._at + 1,
                all=len(self._places),
                quote=quote,
            )
        else:
            said = tr(
                "A place for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you "
                "select.",
                quote=quote,
            )
        w.status.say(w.told(said), lasting=True)


def rejoining_of(window: Window) -> Rejoining:
    """The window's own, made when it is first asked for."""
    found = window.findChild(Rejoining)
    return Rejoining(window) if found is None else found

"""The way back: where the reader stood before each jump, the latest first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from reader.ui.standing import select

if TYPE_CHECKING:
    from reader.ui.places import Place
    from reader.ui.window import Window

#: So many jumps lead back.
KEPT = 50


class Stand(NamedTuple):
    """Where a reader stands: the list, the article and version open in it, the words (code points), and the
    card of the notes where those have the focus (None elsewhere)."""

    place: Place
    article: str
    version: str
    words: tuple[int, int]
    grown: bool
    card: str | None


class Trail(QObject):
    """The jumps of a window that can be taken back."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._ways: list[Callable[[], None]] = []

    @property
    def leads_back(self) -> bool:
        """Whether there is a jump to go back over."""
        return bool(self._ways)

    def mark(self, way_back: Callable[[], None] | None = None) -> None:
        """Remember how to come back here, before a jump; where no way is named, to the words stood on."""
        reading = self._w.session.reading
        if way_back is None:
            if reading is None:
                return
            page, notes = self._w.page, self._w.notes
            here = Stand(
                self._w.session.place,
                reading.row.id,
                self._w.session.version,
                page.reader.range,
                page.reader.grown,
                notes.current if notes.hasFocus() else None,
            )
            way_back = partial(self._stand, here)
        self._ways = [*self._ways, way_back][-KEPT:]

    def back(self) -> None:
        """Go back over the latest jump."""
        if self._ways:
            self._ways.pop()()

    def _stand(self, there: Stand) -> None:
        w = self._w
        for view in [*w.views.values()]:
            view.leave()
        if w.session.place.key != there.place.key:
            w.opening.open_place(there.place, article=there.article, opened=True)
        if w.session.reading is None or w.session.reading.row.id != there.article:
            w.opening.open_article(there.article)
        reading = w.session.reading
        if reading is None or reading.row.id != there.article:
            return
        if w.session.version != there.version and there.version in ("", *reading.versions):
            w.session.open_version(there.version)
        if there.grown:
            select(w, *there.words)
        else:
            w.page.go_to(there.words[0])
        if there.card is None:
            w.page.setFocus()
        else:
            w.show_pane(w.notes)
            w.notes.stand_on(there.card)


def trail_of(window: Window) -> Trail:
    """The window's trail, made when it is first asked for."""
    found = window.findChild(Trail)
    return Trail(window) if found is None else found

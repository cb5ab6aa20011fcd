"""What is said to a screen reader beside what it finds by itself: what was done, and what was opened.

Nothing of this is seen. Who uses no screen reader pays nothing for it: Qt knows whether one listens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.model.wording import number, tr, tr_noop
from reader.ui.cell import marks, spoken
from reader.ui.color_words import amid
from reader.ui.exposing import Exposed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.article import Reading
    from reader.model.change import Change
    from reader.ui.window import Window

#: Progress is said as often as this, in milliseconds.
LASTING_EVERY_MS = 5000
#: Characters of a quote that are said; a screen reader can read the rest in the notes.
_QUOTED = 200
#: What is said of an article that has come to have a mark (see `cell.marks`), or has it no longer.
_COME = {
    "unread": tr_noop("Unread", sense="state"),
    "starred": tr_noop("Starred", sense="state"),
    "later": tr_noop("Later", sense="state"),
    "archived": tr_noop("Archived", sense="state"),
}
_GONE = {
    "unread": tr_noop("no longer unread"),
    "starred": tr_noop("no longer starred"),
    "later": tr_noop("no longer later"),
    "archived": tr_noop("no longer archived"),
}


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something when it has ended what it says now."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Announcer(QObject):
    """Hears what a window does and has it said, once: what the status line says of an act is said in the
    place of what was heard of the change itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._reading: Reading | None = window.session.reading
        self._noted = False
        self._heard = self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._speak)
        self._since_lasting = QElapsedTimer()
        window.status.said.connect(self._status_said)
        window.session.changed.connect(self._changed)
        window.session.article_opened.connect(self._opened)
        window.page.moved.connect(self._moved)
        window.notes.left_editor.connect(self._editor_left)
        Exposed(window.page)

    def _status_said(self, words: str, lasting: bool) -> None:
        """Progress is told in lasting messages, many a second: one of them is said now and then."""
        self._said, self._heard = words, ""
        soon = lasting and self._since_lasting.isValid() and self._since_lasting.elapsed() < LASTING_EVERY_MS
        self._timer.start(LASTING_EVERY_MS if soon else 0)
        if lasting and not soon:
            self._since_lasting.start()

    def _changed(self, change: Change, origin: str) -> None:
        before, self._reading = self._reading, self._w.session.reading
        if origin == "notes":
            self._noted = True
        elif before and self._reading:
            self._hear(told(before, self._reading))

    def _opened(self) -> None:
        """An article that was opened while the focus is elsewhere; a list that has it is read by itself."""
        self._reading = self._w.session.reading
        if self._reading and not self._w.articles.hasFocus():
            place, count = self._w.articles.currentIndex().row() + 1, self._w.articles.rows.rowCount()
            row = spoken(self._reading.row)
            self._hear(
                tr("Article {place} of {count}: {row}", place=number(place), count=number(count), row=row)
            )

    def _moved(self) -> None:
        """In the notes a key moves from card to card; the focus is on the pane as a whole."""
        if self._w.notes.hasFocus():
            self._hear(self._w.notes.spoken)

    def _editor_left(self) -> None:
        if self._noted:
            self._hear(tr("Note saved"))
        self._noted = False

    def _hear(self, words: str) -> None:
        if words:
            self._heard = words
            self._timer.start(0)

    def _speak(self) -> None:
        announce(self._w, " ".join(words for words in (self._said, self._heard) if words))
        self._heard = self._said = ""


def told(before: Reading, after: Reading) -> str:
    """What was done to an article, in a sentence; "" where nothing was, or it only counts as read now."""
    if before.row.id != after.row.id:
        return ""
    earlier = {h.id: h for h in before.highlights}
    for now in after.highlights:
        was = earlier.pop(now.id, None)
        if was is None:
            return tr("Highlighted: {words}", words=_short(now.quote.exact))
        if now.color != was.color:
            return tr("Highlight now {color}", color=amid(now.color))
        if now.tags != was.tags:
            return _tagged(was.tags, now.tags)
    if earlier:
        return tr("Highlight removed")
    had, has = marks(before.row), marks(after.row)
    come = [mark for mark in has if mark not in had]
    gone = [mark for mark in had if mark not in has]
    if come or gone not in ([], ["unread"]):
        return ", ".join(
            [tr(_COME[mark], sense="state") for mark in come] + [tr(_GONE[mark]) for mark in gone]
        )
    return _tagged(before.tags, after.tags)


def _tagged(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    put, taken = [t for t in after if t not in before], [t for t in before if t not in after]
    said = [tr("Tagged {tags}", tags=", ".join(put))] if put else []
    return "; ".join(said + ([tr("No longer tagged {tags}", tags=", ".join(taken))] if taken else []))


def _short(words: str) -> str:
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rsplit(' ', 1)[0]} …"

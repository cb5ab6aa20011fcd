"""What was typed into a note, on its way into the library: saved soon, and kept until it is saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from reader.ui.editing import Editing, Write

SAVE_AFTER_MS = 300
#: The rest of the half second is for the writing.
SAVE_WITHIN_MS = 450
#: What could not be saved is tried again after so long.
RETRY_MS = 3000

Note = tuple[str, str]


class NoteSaving(QObject):
    """Saves notes. One is named by its article's id and its card's key.

    `keep` puts a note into the library: it gets the article's id, the card's key, the text and the name of
    the undo step that the write belongs to, and says whether it could. What could not be kept stays here and
    is tried again: by itself, and with every save.
    """

    keep: Callable[[str, str, str, str], bool]
    #: It is time to look at what was typed.
    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsaved: dict[Note, tuple[Write, ...]] = {}
        self._editings: dict[Note, Editing] = {}
        self._typed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self.save)

    def begin(self, note: Note, text: str) -> None:
        """An editor is opened on the text of a note."""
        from reader.ui.editing import Editing

        self._editings[note] = Editing(text)

    def typed(self) -> None:
        """Save a moment after this key, but do not put it off for ever for the next ones."""
        now = time.monotonic()
        if not self._timer.isActive():
            self._typed_at = now
        left = SAVE_WITHIN_MS - int((now - self._typed_at) * 1000)
        self._timer.start(max(0, min(SAVE_AFTER_MS, left)))

    def take(self, note: Note, text: str) -> None:
        """A note is to say this from now on."""
        editing = self._editings.get(note)
        if editing:
            waiting = (*self._unsaved.get(note, ()), *editing.writes(text))
            # Of the writes of one step the last is enough.
            last = {step: text for text, step in waiting}
            self._unsaved[note] = tuple((text, step) for step, text in last.items())

    def save(self) -> None:
        """Put all that is not saved into the library."""
        self._timer.stop()
        self._again.stop()
        for note, writes in list(self._unsaved.items()):
            left = list(writes)
            while left and self.keep(*note, *left[0]):
                del left[0]
            if left:
                self._unsaved[note] = tuple(left)
                self._again.start()
            else:
                del self._unsaved[note]

    def words(self, note: Note, kept: str) -> str:
        """A note as it was typed last; `kept` is what the library has."""
        unsaved = self._unsaved.get(note)
        return unsaved[-1][0] if unsaved else kept

    def unsaved(self) -> Iterator[tuple[str, str, str]]:
        """(article, key, text) of what the library does not have."""
        for (article, key), writes in self._unsaved.items():
            yield article, key, writes[-1][0]

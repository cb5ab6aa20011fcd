"""What was typed into a note, on its way into the library: saved soon, and kept until it is saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from reader.model.change import Change
    from reader.ui.editing import Editing, Write

SAVE_AFTER_MS = 300
#: The rest of the half second is for the writing.
SAVE_WITHIN_MS = 450
#: What could not be saved is tried again after so long.
RETRY_MS = 3000

Note = tuple[str, str]


class NoteSaving(QObject):
    """Saves notes, and words of one's own in outlines: all that a window writes, whatever its editor.

    A note is named by its article's id and the highlight's ("" for the note on the article), words in an
    outline by "" and their item's id. `keep` puts one into the library: it gets these two, the text and the
    name of the undo step that the write belongs to, and says whether it could. What could not be kept stays
    here and is tried again: by itself, and with every save.
    """

    keep: Callable[[str, str, str, str], bool]
    #: It is time to look at what was typed.
    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: How what the library has no place for yet comes into it, with the first words and their step.
        self.begun: dict[Note, Callable[[str, str], Change]] = {}
        self._unsaved: dict[Note, tuple[Write, ...]] = {}
        self._busy = False
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
        """Put all that is not saved into the library.

        Who hears of a write may take more words, or ask to save: those are saved before this ends.
        """
        self._timer.stop()
        self._again.stop()
        if self._busy:
            return
        self._busy, failed = True, set[Note]()
        try:
            while left := [note for note in self._unsaved if note not in failed]:
                if not self._save_first(left[0]):
                    failed.add(left[0])
        finally:
            self._busy = False
            if self._unsaved:
                self._again.start()

    def _save_first(self, note: Note) -> bool:
        """Put the first write of a note into the library; False where that cannot be done now."""
        write = self._unsaved[note][0]
        if not self.keep(*note, *write):
            return False
        first, *others = self._unsaved[note]
        # In its step more may have been typed meanwhile.
        writes = (*(() if first == write else (first,)), *others)
        if writes:
            self._unsaved[note] = writes
        else:
            del self._unsaved[note]
        return True

    def words(self, note: Note, kept: str) -> str:
        """A note as it was typed last; `kept` is what the library has."""
        unsaved = self._unsaved.get(note)
        return unsaved[-1][0] if unsaved else kept

    def unsaved(self) -> Iterator[tuple[str, str, str]]:
        """(article, key, text) of what the library does not have."""
        for (article, key), writes in self._unsaved.items():
            yield article, key, writes[-1][0]

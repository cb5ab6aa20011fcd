"""The notes pane: the highlights of the article and what was written on them, beside the text.

A note saves itself: a third of a second after the last key, within half a second of the first one that is
not saved however long the typing goes on, and on every way out of its editor.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.model.article import Reading
from reader.model.highlight import Highlight
from reader.ui import fonts
from reader.ui.naming import told
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reader.ui.card import Card, NoteEditor
    from reader.ui.editing import Editing, Write

SAVE_AFTER_MS = 300
#: The rest of the half second is for the writing.
SAVE_WITHIN_MS = 450


class Notes(QScrollArea):
    """All notes of the article that is open.

    `keep` puts a note into the library: it gets the article's id, the card's key, the text and the name of
    the undo step that the write belongs to, and says whether it could. What could not be kept stays here and
    is tried again with every save.
    """

    keep: Callable[[str, str, str, str], bool]
    editor_opened = Signal(QWidget)
    picked = Signal(str)
    write_asked = Signal(str)
    left_editor = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setAccessibleName("Notes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        #: The id of the highlight that is marked; "" is the note on the article (card.ARTICLE).
        self.current = ""
        self._theme = theme
        self._cards: dict[str, Card] = {}
        self._reading: Reading | None = None
        self._told: Callable[[str], str] = told
        self._unsaved: dict[tuple[str, str], tuple[Write, ...]] = {}
        self._editing: Editing | None = None
        self._typed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)

    @property
    def editing(self) -> "Card | None":
        """The card whose editor is open."""
        return next((card for card in self._cards.values() if card.editor is not None), None)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._reading:
            self._build()

    def tell_keys(self, told: Callable[[str], str]) -> None:
        """Name keys as `told` says they are now (naming.py)."""
        self._told = told
        if self._reading:
            self._build()

    def show_reading(self, reading: Reading | None) -> None:
        """Show the notes of an article. An editor that is open on it stays open, with what was typed."""
        same = bool(self._reading and reading and self._reading.row.id == reading.row.id)
        if not same:
            self.finish()
        bare = self._is_bare()
        self._reading = reading
        if not (bare and self._is_bare()):
            # From one article without a note to the next there is nothing to draw anew.
            self._build()

    def follow(self, reading: Reading) -> None:
        """Know the article as it is after a write of the pane's own, which shows it already: whatever draws
        the pane anew later draws what was written."""
        self._reading = reading

    def _is_bare(self) -> bool:
        """Whether the pane shows, and has to show, nothing but where notes would stand."""
        reading, card = self._reading, self._cards.get("")
        return (
            reading is not None
            and not reading.highlights
            and not self._words("", reading.note)
            and len(self._cards) == 1
            and card is not None
            and not card.note
            and card.editor is None
        )

    def stand_on(self, key: str) -> None:
        """Mark a card and scroll to it. The note on the article is marked where no highlight is, but only
        while the pane has the focus: the text is not read with that card beside it."""
        self.current, active = key if key in self._cards else "", self.hasFocus()
        for name, card in self._cards.items():
            card.mark(current=name == self.current and (bool(name) or active), active=active)
        self.setAccessibleDescription(self.spoken)
        if self.current and self.current in self._cards:
            QTimer.singleShot(0, self._reveal)

    @property
    def spoken(self) -> str:
        """The card that is marked, as a screen reader says it."""
        card = self._cards.get(self.current)
        return card.spoken if card else ""

    def order(self) -> list[str]:
        """The highlights' ids from top to bottom."""
        return [key for key in self._cards if key]

    def write(self, key: str) -> bool:
        """Open the editor of a card; False where there is no such card."""
        card = self._cards.get(key)
        if card is None:
            return False
        if self.editing is not card:
            self.finish()
        editor = card.editor or self._begin(card)
        self.stand_on(key)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def save_now(self) -> None:
        """Put what was typed into the library, if it is not there yet."""
        self._timer.stop()
        card = self.editing
        if card and card.editor and self._editing and self._reading:
            text = card.editor.toPlainText()
            if text != card.note:
                card.note = text
                self._unsaved[self._reading.row.id, card.key] = self._editing.writes(text)
        for (article, key), writes in list(self._unsaved.items()):
            if all(self.keep(article, key, *write) for write in writes):
                del self._unsaved[article, key]

    def finish(self) -> None:
        """Save and close the editor that is open."""
        self.save_now()
        card = self.editing
        if card and card.editor:
            if card.editor.hasFocus():
                # Before it goes, or Qt gives the focus to whatever pane comes next.
                self.left_editor.emit()
            card.close_editor(card.note)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        super().focusInEvent(event)
        self.stand_on(self.current)

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        super().focusOutEvent(event)
        self.stand_on(self.current)

    def sizeHint(self) -> QSize:
        return QSize(280, 400)

    def _begin(self, card: "Card") -> "NoteEditor":
        from reader.ui.editing import Editing

        self._editing = Editing(card.note)
        return self._open(card)

    def _save_soon(self) -> None:
        """A moment after the last key, but not put off for ever by the next ones."""
        now = time.monotonic()
        if not self._timer.isActive():
            self._typed_at = now
        left = SAVE_WITHIN_MS - int((now - self._typed_at) * 1000)
        self._timer.start(max(0, min(SAVE_AFTER_MS, left)))

    def _words(self, key: str, kept: str) -> str:
        """A note as it was typed last; `kept` is what the library has."""
        unsaved = self._unsaved.get((self._reading.row.id, key)) if self._reading else None
        return unsaved[-1][0] if unsaved else kept

    def _open(self, card: "Card") -> "NoteEditor":
        editor = card.edit()
        editor.textChanged.connect(self._save_soon)
        editor.focus_lost.connect(self.save_now)
        editor.left.connect(self._leave)
        self.editor_opened.emit(editor)
        return editor

    def _leave(self) -> None:
        self.finish()
        self.left_editor.emit()

    def _reveal(self) -> None:
        card = self._cards.get(self.current)
        if card is not None:
            self.ensureWidgetVisible(card, 0, 24)

    def _build(self) -> None:
        """Draw the cards anew; an open editor keeps its text, its caret and the focus."""
        card = self.editing
        editor = card.editor if card else None
        text, caret = (editor.toPlainText(), editor.textCursor().position()) if editor else ("", 0)
        focused = bool(editor and editor.hasFocus())
        inside = self._sheet()
        old = self.takeWidget()
        self.setWidget(inside)
        if old is not None:
            # Not now: we may be inside a key event of the editor that goes with it.
            old.deleteLater()
        if card and editor and card.key in self._cards:
            reopened = self._reopen(self._cards[card.key], text, caret)
            if focused:
                # Shown at once: what is not shown yet takes no focus, and the next key is typed elsewhere.
                inside.show()
                reopened.show()
                reopened.setFocus()
        self.stand_on(self.current)

    def _sheet(self) -> QWidget:
        from reader.ui.card import Card, caps, plain

        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 14, 14, 40)
        column.setSpacing(12)
        heading = plain(caps(), self._theme.dim)
        heading.setText("Notes on this article" if self._reading else "Notes")
        heading.setIndent(10)
        column.addWidget(heading)
        self._cards = {}
        if self._reading:
            shown: list[tuple[Highlight | None, str]] = [(None, self._reading.note)]
            shown += [(h, h.note) for h in self._reading.highlights]
            for highlight, kept in shown:
                key = highlight.id if highlight else ""
                made = Card(highlight, self._words(key, kept), self._theme, inside, self._told)
                made.picked.connect(self.picked)
                made.write_asked.connect(self.write_asked)
                self._cards[made.key] = made
                column.addWidget(made)
            if not self._reading.highlights:
                invitation = plain(fonts.sans(13.5), self._theme.dim)
                invitation.setText(
                    self._told(
                        "{highlight|H} highlights the sentence you are reading, {note|N} writes a note on it."
                    )
                )
                invitation.setIndent(10)
                column.addWidget(invitation)
        column.addStretch(1)
        return inside

    def _reopen(self, card: "Card", text: str, caret: int) -> "NoteEditor":
        editor = self._open(card)
        editor.setPlainText(text)
        place = editor.textCursor()
        place.setPosition(min(caret, len(text)))
        editor.setTextCursor(place)
        return editor

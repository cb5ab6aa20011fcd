"""The notes pane: the highlights of the article and what was written on them, beside the text, and below
them the notes elsewhere that link to it.

A note saves itself: a third of a second after the last key, within half a second of the first one that is
not saved however long the typing goes on, and on every way out of its editor.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.model.article import Reading
from reader.ui.naming import told
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reader.library.links import Backlink
    from reader.ui.card import Card, Slip
    from reader.ui.note_editor import NoteEditor
    from reader.ui.note_saving import NoteSaving
    from reader.ui.note_sheet import Sheet


def _nothing(_of: object) -> "tuple[()]":
    return ()


class Notes(QScrollArea):
    """All notes of the article that is open. `saving`, `broken` and `links_to` come with noting.py."""

    saving: "NoteSaving | None" = None
    #: Which links lead nowhere, of those given.
    broken: Callable[[Iterable[str]], Collection[str]] = staticmethod(_nothing)
    #: The notes that link to an article, by its id.
    links_to: "Callable[[str], Sequence[Backlink]]" = staticmethod(_nothing)
    editor_opened = Signal(QWidget)
    picked = Signal(str)
    write_asked = Signal(str)
    followed = Signal(str)
    left_editor = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setAccessibleName("Notes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at = ""
        self._theme = theme
        self._sheet: Sheet | None = None
        self._whole: set[str] = set()
        self._reading: Reading | None = None
        self._backlinks: Sequence[Backlink] = ()
        self._told: Callable[[str], str] = told

    @property
    def current(self) -> str:
        """The id of the highlight that is marked; "" is the note on the article (card.ARTICLE)."""
        return self._at if self._at in self._cards else ""

    @property
    def linked(self) -> "Backlink | None":
        """The note elsewhere that is marked."""
        card = self._sheet.linked.get(self._at) if self._sheet else None
        return card.backlink if card else None

    @property
    def card(self) -> "Card | None":
        """The card that is marked."""
        return self._cards.get(self._at)

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
        if not (self._reading and reading and self._reading.row.id == reading.row.id):
            self.finish()
            self._whole.clear()
        bare = self._is_bare()
        self._take_text()
        self._reading = reading
        self._backlinks = self.links_to(reading.row.id) if reading else ()
        if not (bare and self._is_bare()):
            # From one article without a note to the next there is nothing to draw anew.
            self._build()

    def refresh_links(self) -> None:
        """Something was written or came in: draw anew where it changes what links here, or leads nowhere."""
        if self._reading is None or self._sheet is None:
            return
        backlinks = self.links_to(self._reading.row.id)
        if backlinks != self._backlinks or any(c.is_stale for c in self.cards()):
            self._backlinks = backlinks
            self._build()

    def follow(self, reading: Reading) -> None:
        """Know the article as it is after a write of the pane's own, which shows it already: whatever draws
        the pane anew later draws what was written."""
        self._reading = reading

    def _is_bare(self) -> bool:
        """Whether the pane shows, and has to show, nothing but where notes would stand."""
        reading, card = self._reading, self._cards.get("")
        if reading is None or card is None or reading.highlights or self._backlinks:
            return False
        if reading.note or (self.saving and self.saving.words((reading.row.id, ""), "")):
            return False
        return len(self._slips) == 1 and not card.note and card.editor is None

    def stand_on(self, key: str) -> None:
        """Mark a card and scroll to it. The note on the article is marked where no highlight is, but only
        while the pane has the focus: the text is not read with that card beside it."""
        slips = self._slips
        self._at, active = key if key in slips else "", self.hasFocus()
        for name, slip in slips.items():
            slip.mark(current=name == self._at and (bool(name) or active), active=active)
        self.setAccessibleDescription(self.spoken)
        if self._at:
            QTimer.singleShot(0, self._reveal)

    def step(self, by: int) -> str | None:
        """The key of the card so many further down, the note on the article first; None beyond the ends."""
        keys = list(self._slips)
        at = keys.index(self._at) + by if self._at in keys else 0
        return keys[at] if 0 <= at < len(keys) else None

    @property
    def spoken(self) -> str:
        """The card that is marked, as a screen reader says it."""
        slip = self._slips.get(self._at)
        return slip.spoken if slip else ""

    def order(self) -> list[str]:
        """The highlights' ids from top to bottom."""
        return [key for key in self._cards if key]

    def cards(self) -> "list[Card]":
        """All cards from the top, that of the article first."""
        return list(self._cards.values())

    def show_whole(self) -> bool:
        """Show all of the card that is marked, or its beginning again; False where it is short."""
        card = self.card
        if card is None or not card.is_long:
            return False
        card.show_whole(not card.whole)
        (self._whole.add if card.whole else self._whole.discard)(card.key)
        return True

    def write(self, key: str) -> bool:
        """Open the editor of a card; False where there is no such card."""
        card = self._cards.get(key)
        if card is None:
            return False
        if self.editing is not card:
            self.finish()
        if card.editor is None and self.saving:
            self.saving.begin(card.note)
        editor = card.editor or self._open(card)
        self.stand_on(key)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def save_now(self) -> None:
        """Put what was typed into the library, if it is not there yet."""
        self._take_text()
        if self.saving:
            self.saving.save()

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
        self.stand_on(self._at)

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        super().focusOutEvent(event)
        self.stand_on(self._at)

    def sizeHint(self) -> QSize:
        return QSize(280, 400)

    @property
    def _cards(self) -> "dict[str, Card]":
        return self._sheet.cards if self._sheet else {}

    @property
    def _slips(self) -> "dict[str, Slip]":
        return self._sheet.slips if self._sheet else {}

    def _take_text(self) -> None:
        """Keep what stands in the editor, whatever becomes of that."""
        card = self.editing
        if card and card.editor and self._reading and self.saving:
            text = card.editor.text
            if text != card.note:
                card.note = text
                self.saving.take((self._reading.row.id, card.key), text)

    def _open(self, card: "Card") -> "NoteEditor":
        editor = card.edit()
        if self.saving:
            editor.textChanged.connect(self.saving.typed)
        editor.focus_lost.connect(self.save_now)
        editor.left.connect(self._leave)
        self.editor_opened.emit(editor)
        return editor

    def _leave(self) -> None:
        self.finish()
        self.left_editor.emit()

    def _reveal(self) -> None:
        slip = self._slips.get(self._at)
        if slip is not None:
            self.ensureWidgetVisible(slip, 0, 24)

    def _drawn(self) -> "Sheet":
        from reader.ui.note_sheet import Sheet

        def words(key: str, kept: str) -> str:
            """A note as it was typed last; `kept` is what the library has."""
            return self.saving.words((reading.row.id, key), kept) if self.saving and reading else kept

        reading = self._reading
        sheet = Sheet(self._theme, self._told, self.broken)
        sheet.fill(reading, self._backlinks, words, self._whole)
        for card in sheet.cards.values():
            card.write_asked.connect(self.write_asked)
            card.followed.connect(self.followed)
        for slip in sheet.slips.values():
            slip.picked.connect(self.picked)
        return sheet

    def _build(self) -> None:
        """Draw the cards anew; an open editor keeps its text, its caret and the focus."""
        self._take_text()
        card = self.editing
        editor = card.editor if card else None
        text, caret = (editor.text, editor.textCursor().position()) if editor else ("", 0)
        focused = bool(editor and editor.hasFocus())
        inside = self._sheet = self._drawn()
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
        self.stand_on(self._at)

    def _reopen(self, card: "Card", text: str, caret: int) -> "NoteEditor":
        editor = self._open(card)
        if editor.text != text:
            editor.setPlainText(text)
        place = editor.textCursor()
        place.setPosition(min(caret, editor.document().characterCount() - 1))
        editor.setTextCursor(place)
        return editor

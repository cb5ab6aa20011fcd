"""The notes pane: the article's highlights and what was written on them, and below the notes that link to it.

A note saves itself: a third of a second after the last key, within half a second of the first one that is
not saved however long the typing goes on, and on every way out of its editor.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.model.article import Reading
from reader.model.wording import tr
from reader.ui.naming import told
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reader.library.links import Backlink
    from reader.model.highlight import Highlight
    from reader.ui.card import Card, Slip
    from reader.ui.note_editor import NoteEditor
    from reader.ui.note_saving import NoteSaving
    from reader.ui.note_sheet import Sheet
    from reader.ui.typeset import Lighting


class Notes(QScrollArea):
    """All notes of the article that is open. What it asks comes with noting.py, `lit` with hit_walk.py."""

    saving: "NoteSaving | None" = None
    #: Which of some links lead nowhere.
    broken: Callable[[Iterable[str]], Collection[str]] = staticmethod(lambda _urls: ())
    #: The notes that link to an article, by its id.
    links_to: "Callable[[str], Sequence[Backlink]]" = staticmethod(lambda _article: ())
    tag_color: Callable[[str], str] = staticmethod(lambda _tag: "")
    lit: "Lighting" = staticmethod(lambda _words: ())
    editor_opened = Signal(QWidget)
    picked = Signal(str)
    write_asked = Signal(str)
    followed = Signal(str)
    left_editor = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setAccessibleName(tr("Notes"))
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
        return self._at if self.card else ""

    @property
    def linked(self) -> "Backlink | None":
        """The note elsewhere that is marked."""
        return getattr(self._slips.get(self._at), "backlink", None)

    @property
    def card(self) -> "Card | None":
        """The card that is marked."""
        return next((card for card in self.cards() if card.key == self._at), None)

    @property
    def editing(self) -> "Card | None":
        """The card whose editor is open."""
        return next((card for card in self.cards() if card.editor is not None), None)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._sheet:
            self._build()

    def tell_keys(self, told: Callable[[str], str]) -> None:
        """Name keys as `told` says they are now (naming.py)."""
        self._told = told
        if self._sheet:
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

    def renew(self, reading: Reading) -> None:
        """Show what became of the notes of the article; cards of which nothing changed stay."""
        known, sheet, id = self._reading, self._sheet, reading.row.id
        stays = known and known.row.id == id and not (self._backlinks or self.links_to(id) or self.editing)
        if stays and sheet and sheet.renew(reading, self._words):
            self._reading = reading
            self.stand_on(self._at)
        else:
            self.show_reading(reading)

    def refresh_links(self) -> None:
        """Something was written or came in: draw anew where it changes what links here, or leads nowhere."""
        backlinks = self.links_to(self._reading.row.id) if self._reading else ()
        if backlinks != self._backlinks or any(card.is_stale for card in self.cards()):
            self._backlinks = backlinks
            self._build()

    def follow(self, reading: Reading) -> None:
        """Know the article as it is after a note on it was written: an editor of it shows that already."""
        self._reading = reading
        if self._sheet:
            self._sheet.follow(reading, self._words)

    def _is_bare(self) -> bool:
        """Whether the pane shows, and has to show, nothing but where notes would stand."""
        cards, reading = self.cards(), self._reading
        if reading is None or reading.highlights or self._backlinks or len(self._slips) != 1 or not cards:
            return False
        return not (self._words("", reading.note) or cards[0].note or cards[0].editor)

    def stand_on(self, key: str) -> None:
        """Mark a card and scroll to it; that of the article only while the pane has the focus: the text is
        not read with that card beside it."""
        before, sheet = self._slips.get(self._at), self._sheet
        self._at, active = key if sheet and key in sheet.keys else "", self.hasFocus()
        slip = sheet.slip(self._at) if sheet else None
        if before is not None and before is not slip:
            before.mark(current=False, active=active)
        if slip is not None:
            slip.mark(current=bool(self._at) or active, active=active)
        self.setAccessibleDescription(self.spoken)
        if self._at:
            QTimer.singleShot(0, self._reveal)

    def step(self, by: int) -> str | None:
        """The key of the card so many further down, the note on the article first; None beyond the ends."""
        keys = self._sheet.keys if self._sheet else ()
        at = keys.index(self._at) + by if self._at in keys else 0
        return keys[at] if 0 <= at < len(keys) else None

    @property
    def spoken(self) -> str:
        """The card that is marked, as a screen reader says it."""
        slip = self._slips.get(self._at)
        return slip.spoken if slip else ""

    def order(self) -> list[str]:
        """The highlights' ids from top to bottom."""
        return [h.id for h in self._reading.highlights] if self._reading else []

    def cards(self) -> "list[Card]":
        """The cards that are made by now, from the top, that of the article first."""
        return self._sheet.cards() if self._sheet else []

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
        card = self._sheet.card(key) if self._sheet else None
        if card is None:
            return False
        if self.editing is not card:
            self.finish()
        editor = card.editor or self._open(card, anew=True)
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

    def _words(self, key: str, kept: str) -> str:
        """A note as it was typed last; `kept` is what the library has."""
        return self.saving.words((self._reading.row.id, key), kept) if self.saving and self._reading else kept

    def _open(self, card: "Card", *, anew: bool) -> "NoteEditor":
        if anew and self.saving and self._reading:
            self.saving.begin((self._reading.row.id, card.key), card.note)
        editor = card.edit()
        if self.saving:
            editor.textChanged.connect(self.saving.typed)
        editor.cursorPositionChanged.connect(lambda: QTimer.singleShot(0, self._reveal))
        editor.focus_lost.connect(self.save_now)
        editor.left.connect(self._leave)
        self.editor_opened.emit(editor)
        return editor

    def _leave(self) -> None:
        self.finish()
        self.left_editor.emit()

    def _reveal(self) -> None:
        from reader.ui.note_sheet import reveal

        reveal(self, self._slips.get(self._at))

    def _card(self, highlight: "Highlight | None", note: str, inside: QWidget) -> "Card":
        from reader.ui.card import ARTICLE, Card

        key = highlight.id if highlight else ARTICLE
        asks = self._told, self.broken, self.tag_color, self.lit
        said, whole = self._words(key, note), key in self._whole
        made = Card(highlight, said, self._theme, inside, *asks, whole=whole)
        made.kept = note
        made.write_asked.connect(self.write_asked)
        made.followed.connect(self.followed)
        return made

    def _build(self) -> None:
        """Draw the cards anew; an open editor keeps its text, its caret and the focus. Where the note was
        written elsewhere since, and no words of the editor wait to be saved, it goes on with that note."""
        from reader.ui.note_sheet import Sheet

        self._take_text()
        card = self.editing
        editor = card.editor if card else None
        text, caret = (editor.text, editor.textCursor().position()) if editor else ("", 0)
        focused = bool(editor and editor.hasFocus())
        if editor:
            # Its text is taken; to save as it goes would draw the cards anew while they are drawn.
            editor.focus_lost.disconnect(self.save_now)
        inside = self._sheet = Sheet(self._reading, self._backlinks, self._theme, self._card)
        inside.made.connect(lambda slip: slip.picked.connect(self.picked))
        inside.begin(self._told)
        if (old := self.takeWidget()) is not None:
            # Not now: we may be inside a key event of the editor that goes with it.
            old.deleteLater()
        self.setWidget(inside)
        again = inside.card(card.key) if card else None
        if card and again:
            anew = again.kept != card.kept and again.note != text
            reopened = self._open(again, anew=anew)
            if not anew and reopened.text != text:
                reopened.setPlainText(text)
            reopened.stand(caret)
            if focused:
                # Shown at once: what is not shown yet takes no focus, and the next key is typed elsewhere.
                inside.show()
                reopened.show()
                reopened.setFocus()
        self.stand_on(self._at)

"""What the notes pane holds of one article: its cards, and the notes elsewhere that link to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.library.links import Backlink
from reader.model.article import Reading
from reader.model.highlight import Anchor, Highlight
from reader.model.wording import tr, tr_noop
from reader.ui import fonts
from reader.ui.card import ARTICLE, Card, Slip, caps, plain
from reader.ui.linked import LinkedCard, heading_of, key_of
from reader.ui.mirroring import along, margins
from reader.ui.theme import Theme

#: What stands where there is no highlight.
INVITATION = tr_noop("{highlight|H} highlights the sentence you are reading, {note|N} writes a note on it.")
#: So many cards are made at once, and so many more at a time while nothing else is to be done.
_FIRST, _NEXT = 30, 10
#: What is scrolled to is seen with so much room above and below it (pixels).
_AROUND = 24


class Sheet(QWidget):
    """A column of cards by their keys: the note on the article, its highlights, and what links to it.

    The first cards are made at once and the others by and by, or when one is asked for. `made` tells of each.
    """

    made = Signal(QWidget)

    def __init__(
        self,
        reading: Reading | None,
        backlinks: Sequence[Backlink],
        theme: Theme,
        make: Callable[[Highlight | None, str, QWidget], Card],
    ) -> None:
        """`make` makes the card of a highlight, or of the article, and of the note that the library has."""
        super().__init__()
        self.slips: dict[str, Slip] = {}
        self._theme, self._make = theme, make
        self._waiting: dict[str, tuple[Highlight | None, str] | Backlink] = {**_shown_of(reading)}
        self._waiting.update({key_of(backlink): backlink for backlink in backlinks})
        #: The keys of all cards, from the top.
        self.keys = tuple(self._waiting)
        self._linked = len(backlinks)
        self._reworded = _reworded_in(reading)
        self._compared = reading is not None and len(reading.versions) > 1
        self._invitation: QLabel | None = None
        self._quotes = {h.id: h.quote.exact for h in reading.highlights} if reading else {}
        self._column = QVBoxLayout(self)
        margins(self._column, 4, 14, 10, 40)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._go_on(_NEXT))

    def begin(self, told: Callable[[str], str]) -> None:
        """Make what is seen first; `told` names the keys of what stands where there is no highlight."""
        self._add(self._said(caps(), tr("Notes on this article") if self.keys else tr("Notes")))
        self._invites = bool(self.keys) and not self._quotes
        self._told = told
        self._go_on(_FIRST)
        if self._waiting:
            self._timer.start(0)

    def renew(self, reading: Reading, words: Callable[[str, str], str]) -> bool:
        """Show what became of the article's notes, in new cards only where highlights are others; False where
        more than cards must be drawn anew. `words` as below."""
        if self._waiting or self._linked or not self.keys:
            return False
        shown = _shown_of(reading)
        self._reworded, self._compared = _reworded_in(reading), len(reading.versions) > 1
        for key in self.slips.keys() - shown.keys():
            self._take_out(self.slips.pop(key))
        if self._invitation and reading.highlights:
            self._take_out(self._invitation)
            self._invitation = None
        # The heading stands above the first of them.
        for place, (key, (highlight, kept)) in enumerate(shown.items(), 1):
            card = self.slips.get(key)
            if isinstance(card, Card) and card.highlight == highlight and card.kept == kept:
                card.close_editor(words(key, kept))
                self._tell_reworded(card)
                continue
            if card is not None:
                self._take_out(self.slips.pop(key))
            self.slips[key] = self._made_card(highlight, kept)
            self._column.insertWidget(place, self.slips[key])
            self.made.emit(self.slips[key])
        self.slips = {key: self.slips[key] for key in shown}
        self.keys = tuple(shown)
        if not (reading.highlights or self._invitation):
            self._invite()
        return True

    def _take_out(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def follow(self, reading: Reading, words: Callable[[str, str], str]) -> None:
        """Show what is written on the article now, but for a note whose editor is open. `words` tells a note
        as it was typed last, of its key and what the library has."""
        for highlight in (None, *reading.highlights):
            key, kept = (highlight.id, highlight.note) if highlight else (ARTICLE, reading.note)
            card = self.slips.get(key)
            if key in self._waiting:
                self._waiting[key] = (highlight, kept)
            elif isinstance(card, Card):
                card.kept, note = kept, words(key, kept)
                if card.editor is None and card.note != note:
                    card.highlight = highlight
                    card.close_editor(note)

    def slip(self, key: str) -> Slip | None:
        """A card by its key, made now if it is still to come."""
        while key in self._waiting:
            self._go_on(1)
        return self.slips.get(key)

    def card(self, key: str) -> Card | None:
        """The card of a highlight, or of the article; not one that links here."""
        slip = self.slip(key)
        return slip if isinstance(slip, Card) else None

    def cards(self) -> list[Card]:
        """The cards that are made by now, from the top."""
        return [slip for slip in self.slips.values() if isinstance(slip, Card)]

    def _go_on(self, count: int) -> None:
        for key in list(self._waiting)[:count]:
            what = self._waiting.pop(key)
            if isinstance(what, Backlink):
                if not any(isinstance(slip, LinkedCard) for slip in self.slips.values()):
                    self._add(heading_of(self._linked, self._theme))
                slip: Slip = LinkedCard(what, self._quotes.get(what.target, ""), self._theme, self)
            else:
                slip = self._made_card(*what)
            self.slips[key] = slip
            self._add(slip)
            self.made.emit(slip)
            if key == ARTICLE and self._invites:
                self._invite()
        if not self._waiting:
            self._timer.stop()

    def _made_card(self, highlight: Highlight | None, kept: str) -> Card:
        card = self._make(highlight, kept, self)
        self._tell_reworded(card)
        return card

    def _tell_reworded(self, card: Card) -> None:
        card.tell_reworded(card.key in self._reworded, compared=self._compared)

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _invite(self) -> None:
        """Say below the card of the article, where there is no highlight, how one is made."""
        self._invitation = self._said(fonts.sans(13.5), self._told(tr(INVITATION)))
        self._column.insertWidget(self._column.indexOf(self.slips[ARTICLE]) + 1, self._invitation)

    def _said(self, font: QFont, words: str) -> QLabel:
        label = plain(font, self._theme.dim)
        label.setText(along(words))
        label.setIndent(10)
        return label


def _shown_of(reading: Reading | None) -> dict[str, tuple[Highlight | None, str]]:
    """What has a card, by its key: the article and its highlights, each with the note the library has."""
    if reading is None:
        return {}
    return {ARTICLE: (None, reading.note), **{h.id: (h, h.note) for h in reading.highlights}}


def _reworded_in(reading: Reading | None) -> frozenset[str]:
    """The ids of the highlights whose words the text has otherwise by now, typesetting aside."""
    if reading is None:
        return frozenset()
    standing = [h for h in reading.highlights if h.anchor is Anchor.ANCHORED]
    here = {h.id: (h.quote.exact, reading.version.text[h.start : h.end]) for h in standing}
    others = {id: words for id, words in here.items() if words[0] != words[1]}
    if not others:
        return frozenset()
    from reader.model.folding import differs

    return frozenset(id for id, words in others.items() if differs(*words))


def reveal(pane: QScrollArea, slip: Slip | None) -> None:
    """Scroll to a card: to all of its editor, of a tall one to the caret, else to all of it, of a tall one to
    its beginning."""
    if isinstance(slip, Card) and slip.editor is not None:
        caret, inside = slip.editor.cursorRect(), slip.parentWidget() or slip
        top, bottom = caret.bottom(), caret.bottom()
        if slip.editor.height() + 2 * _AROUND <= pane.viewport().height():
            top, bottom = 0, slip.editor.height()
        for y in (bottom, top):
            pane.ensureVisible(0, slip.editor.mapTo(inside, QPoint(0, y)).y(), 0, _AROUND)
    elif slip is not None and slip.height() > pane.viewport().height():
        pane.verticalScrollBar().setValue(slip.y() - 14)
    elif slip is not None:
        pane.ensureWidgetVisible(slip, 0, _AROUND)

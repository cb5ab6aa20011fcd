"""What the notes pane holds of one article: its cards, and the notes elsewhere that link to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.article import Reading
from reader.ui import fonts
from reader.ui.card import Broken, Card, Slip, caps, plain
from reader.ui.linked import LinkedCard, heading_of
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.library.links import Backlink


class Sheet(QWidget):
    """A column of cards by their keys: the note on the article, its highlights, and what links to it."""

    def __init__(self, theme: Theme, told: Callable[[str], str], broken: Broken) -> None:
        super().__init__()
        self.cards: dict[str, Card] = {}
        self.linked: dict[str, LinkedCard] = {}
        self._theme, self._told, self._broken = theme, told, broken
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 14, 10, 40)
        self._column.setSpacing(12)

    @property
    def slips(self) -> dict[str, Slip]:
        """All that can be stood on, from the top."""
        return {**self.cards, **self.linked}

    def fill(
        self,
        reading: Reading | None,
        backlinks: Sequence[Backlink],
        words: Callable[[str, str], str],
        whole: Collection[str],
    ) -> None:
        """Make the cards of an article. `words` gives the note of a card as it was typed last, by its key
        and what the library has of it; the cards in `whole` are shown whole."""
        self._say(caps(), "Notes on this article" if reading else "Notes")
        if reading:
            shown = [(None, reading.note), *((h, h.note) for h in reading.highlights)]
            for highlight, kept in shown:
                key = highlight.id if highlight else ""
                note = words(key, kept)
                card = Card(highlight, note, self._theme, self, self._told, self._broken, whole=key in whole)
                self.cards[key] = card
                self._column.addWidget(card)
            if not reading.highlights:
                keys = "{highlight|H} highlights the sentence you are reading, {note|N} writes a note on it."
                self._say(fonts.sans(13.5), self._told(keys))
        if backlinks:
            self._column.addSpacing(6)
            self._column.addWidget(heading_of(backlinks, self._theme))
        for backlink in backlinks:
            linked = LinkedCard(backlink, self._theme, self)
            self.linked[linked.key] = linked
            self._column.addWidget(linked)
        self._column.addStretch(1)

    def _say(self, font: QFont, words: str) -> None:
        label = plain(font, self._theme.dim)
        label.setText(words)
        label.setIndent(10)
        self._column.addWidget(label)

"""The quote of a highlight beside the text: its words on its colour, with an edge where its lines begin."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.model.highlight import COLORS, Anchor, Highlight
from reader.ui import fonts
from reader.ui.scripts import direction, has_italics
from reader.ui.theme import Theme
from reader.ui.typeset import Typeset

#: The width of the edge, and the room around the words: above, below and at the sides (pixels).
_EDGE, _HIGH, _WIDE = 3, 6, 9
_APART = 6


class QuoteText(Typeset):
    """Shows the words of a highlight; of one that is lost, without the ground."""

    def __init__(self, highlight: Highlight, theme: Theme, parent: QWidget | None = None) -> None:
        words = highlight.quote.exact.strip()
        super().__init__(theme, fonts.serif(15.5, italic=has_italics(words)), parent)
        number = COLORS.index(highlight.color) if highlight.color in COLORS else 0
        self._ground, self._edge = theme.marks[number]
        self._lost = highlight.anchor is Anchor.LOST
        self._words = ""
        self._towards = direction(words)
        to_left = self._towards is Qt.LayoutDirection.RightToLeft
        wide, edge = fonts.px(_WIDE), fonts.px(_WIDE) + _EDGE
        high = fonts.px(_HIGH)
        self.inset = QMargins(wide if to_left else edge, high, edge if to_left else wide, high)

    def show_words(self, words: str) -> None:
        """Show these, a paragraph a line of the text. They are set in type once: a reader who highlights much
        has hundreds of cards beside a text, and each act says all of them anew."""
        if words == self._words:
            self.update()
            return
        self._words = words
        self.document.clear()
        self.break_for(words)
        cursor = QTextCursor(self.document)
        for n, line in enumerate(part for part in words.splitlines() if part.strip()):
            looks = QTextBlockFormat()
            looks.setLayoutDirection(self._towards)
            looks.setTopMargin(fonts.px(_APART) if n else 0)
            if n:
                cursor.insertBlock(looks)
            else:
                cursor.setBlockFormat(looks)
            cursor.insertText(" ".join(line.split()))
        self.changed()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self.document.toPlainText()

    def decorate(self, painter: QPainter) -> None:
        to_left = self._towards is Qt.LayoutDirection.RightToLeft
        if not self._lost:
            painter.fillRect(self.rect(), QColor(self._ground))
        edge = QRect(self.width() - _EDGE if to_left else 0, 0, _EDGE, self.height())
        painter.fillRect(edge, QColor(self._edge))

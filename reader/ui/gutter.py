"""The gutter beside a raw capture: what each line is, in a word and a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from reader.model.capture import Label
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.mirroring import turn, write
from reader.ui.review_lines import Said, word_for
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reader.ui.raw import Raw

_WIDTH = 136
_BAR = 4
_EDGE = 12


class Gutter(QWidget):
    """Painted line by line beside the text. The number is that of the article which begins here."""

    def __init__(self, raw: Raw) -> None:
        super().__init__(raw)
        self._raw = raw
        self.setAccessibleName(tr("What each line is"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, raw = self._raw.theme, self._raw
        painter = QPainter(self)
        turn(painter, self.rect(), self.layoutDirection())
        painter.fillRect(self.rect(), QColor(theme.page))
        before: Said | None = None
        for block, top, height in raw.blocks():
            n = raw.line_of(block.blockNumber())
            if n >= len(raw.said):
                continue
            said = raw.said[n]
            line = raw.is_line(block.blockNumber())
            if line and n == raw.here:
                painter.fillRect(0, top, breadth(), height, QColor(theme.cursor))
                edge = QColor(theme.accent if raw.hasFocus() else theme.faded)
                painter.fillRect(0, top, 3, height, edge)
            if line and said.starts and n:
                painter.fillRect(0, top - 1, breadth(), 1, QColor(theme.hairline))
            if line:
                self._bar(painter, said, top, height)
                put_right = raw.lines[n].at in raw.put_right
                if n == raw.here or put_right or before is None or said.starts or not _alike(said, before):
                    # What began above the view is named at its top.
                    self._words(painter, said, max(0, top), put_right=put_right)
                before = said
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        point.setX(1)
        self._raw.click(point)
        self._raw.setFocus(Qt.FocusReason.MouseFocusReason)

    def _bar(self, painter: QPainter, said: Said, top: int, height: int) -> None:
        """A full bar for what is the article's, dots for what is the page's own."""
        x, colour = breadth() - _EDGE - _BAR, QColor(colour_of(said, self._raw.theme))
        if said.label not in (Label.NOISE, Label.META):
            painter.fillRect(x, top + 1, _BAR, height - 2, colour)
            return
        for y in range(top + 2, top + height - 2, 6):
            painter.fillRect(x + 1, y, 2, 2, colour)

    def _words(self, painter: QPainter, said: Said, top: int, *, put_right: bool) -> None:
        theme = self._raw.theme
        title = said.label is Label.TITLE or said.starts
        font = fonts.sans(13, weight=QFont.Weight.DemiBold if title else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        row = QRect(14, top, breadth() - 14 - _EDGE - _BAR - 8, self._raw.fontMetrics().lineSpacing())
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        used = 0
        if said.starts and said.article is not None:
            painter.setPen(QColor(theme.accent))
            write(painter, row, int(middle | Qt.AlignmentFlag.AlignLeft), str(said.article))
            used = metrics.horizontalAdvance(f"{said.article} ")
        painter.setPen(QColor(theme.text if title else theme.dim))
        words = f"✓ {word_for(said, put_right=True)}" if put_right else word_for(said)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, row.width() - used)
        write(painter, row, int(middle | Qt.AlignmentFlag.AlignRight), shown)


def breadth() -> int:
    """How broad the gutter is, in pixels."""
    return fonts.px(_WIDTH)


def colour_of(said: Said, theme: Theme) -> str:
    """The colour of a line's bar."""
    edges = [edge for _, edge in theme.marks]
    return {
        Label.TITLE: theme.accent,
        Label.BODY: edges[2],
        Label.SUBHEADING: edges[2],
        Label.NOISE: theme.faded,
        Label.META: theme.faded,
    }.get(said.label, edges[4])


def _alike(one: Said, other: Said) -> bool:
    return (one.label, one.article, word_for(one)) == (other.label, other.article, word_for(other))

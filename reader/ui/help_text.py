"""A page of the manual to be read: in the reader's face, size and measure, with what is looked for lit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QTextCharFormat, QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model.hits import ranges
from reader.ui import fonts
from reader.ui.document import Setting, utf16
from reader.ui.help_document import HelpDocument, Link
from reader.ui.lighting import over
from reader.ui.theme import LIGHT, quiet_bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from reader.model.body import Range
    from reader.model.query import Term

#: The height in the view, in parts of it, at which what was looked for is put; and below which it is moved.
_AT, _LOWEST = 0.2, 0.85
#: So much room is below the last line, in parts of the view: a heading near it can be brought to the top.
_BELOW = 0.85
_ALPHABET = "the quick brown fox jumps over the lazy dog, and reads on."


class HelpText(QTextEdit):
    """Shows the text of a page. Places are those of the document (UTF-16 units)."""

    #: A link was clicked: where it leads.
    followed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._setting = Setting(fonts.SERIF, fonts.TEXT, 150, LIGHT)
        self._measure = 68
        #: What is seen first of the page.
        self.first = 0
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self._headings: dict[str, int] = {}
        self.links: list[Link] = []
        #: What was looked for, in order; which of it, and which of the links, is stood on.
        self.hits: list[Range] = []
        self.hit: int | None = None
        self.link: int | None = None

    # what is shown

    def show_page(self, text: str, setting: Setting, measure: int) -> None:
        """Show the Markdown of a page from its top; `measure` is the letters of a line."""
        self._setting, self._measure = setting, measure
        self.setExtraSelections([])
        theme = setting.theme
        self.setStyleSheet(f"QTextEdit {{ background: {theme.page}; border: none; }}")
        self.verticalScrollBar().setStyleSheet(quiet_bar(theme))
        written = HelpDocument(self.document(), text, setting)
        self._headings, self.links = written.headings, written.links
        self.hits, self.hit, self.link = [], None, None
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        """Keep the column at its measure, whatever the width, and let the end of the page be scrolled up."""
        s = self._setting
        metrics = QFontMetricsF(fonts.face(s.family, s.size))
        column = metrics.horizontalAdvance(_ALPHABET) / len(_ALPHABET) * self._measure
        side = max(fonts.px(22), (self.width() - column) / 2)
        frame = QTextFrameFormat(self.document().rootFrame().frameFormat())
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(s.size * 2.2)
        frame.setBottomMargin(max(60, self.height() * _BELOW))
        if frame != self.document().rootFrame().frameFormat():
            self.document().rootFrame().setFrameFormat(frame)

    # what is lit

    def light(self, sought: Sequence[Term]) -> None:
        """Light the words that are looked for; none is stood on."""
        words = self.toPlainText()
        plain = words.isascii()
        self.link = None
        self.hits = [
            (s, e) if plain else (utf16(words[:s]), utf16(words[:e])) for s, e in ranges(words, sought)
        ]
        self.hit = None
        self._light()

    def stand_on_hit(self, n: int) -> None:
        """Stand on a hit, and bring it into view."""
        self.hit = n
        self._light()
        self._bring(self.hits[n][0])

    def hit_from(self, position: int) -> int | None:
        """The first hit from a place on; None where there is none."""
        return next((n for n, hit in enumerate(self.hits) if hit[0] >= position), None)

    def stand_on_link(self, n: int | None) -> None:
        """Stand on a link, and bring it into view; on none."""
        self.link = n
        self._light()
        if n is not None:
            self._bring(self.links[n][0])

    @property
    def link_words(self) -> str:
        """The words of the link that is stood on; "" for none."""
        if self.link is None:
            return ""
        start, end, _ = self.links[self.link]
        return self._stretch(start, end).selectedText()

    def link_in_view(self) -> int:
        """The first link that is seen; the first of all where none is."""
        seen = (n for n, link in enumerate(self.links) if 0 <= self._top(link[0]) < self.viewport().height())
        return next(seen, 0)

    def go_to(self, heading: str) -> int:
        """Bring a heading to the top of the view, "" the top of the page. Returns its place."""
        at = self._headings.get(heading, 0)
        self.hold(at)
        return at

    def hold(self, first: int) -> None:
        """Let a place be seen first."""
        self.document().documentLayout().documentSize()  # or it is laid out as far as was seen
        self.verticalScrollBar().setValue(self._down(first) - self._setting.size if first else 0)
        self.first = first

    def scroll_lines(self, lines: int) -> None:
        """Scroll by so many lines."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + lines * round(self._setting.size * self._setting.leading / 100))

    def page_on(self, by: int) -> bool:
        """Scroll by so many views; False where nothing more is to be seen that way."""
        bar = self.verticalScrollBar()
        before = bar.value()
        if by > 0 and self._top(self._last) < self.viewport().height() - self._setting.size:
            return False
        bar.setValue(before + by * (bar.pageStep() - 2 * self._setting.size))
        return bar.value() != before

    def show_end(self) -> None:
        """Scroll to where the last line is seen, not to the room below it."""
        lowest = int(self.viewport().height() * _LOWEST)
        self.verticalScrollBar().setValue(self._down(self._last) - lowest)

    @property
    def _last(self) -> int:
        """Where the page ends."""
        return self.document().characterCount() - 1

    def _top(self, position: int) -> int:
        """The top of a line in the view, in pixels."""
        return self.cursorRect(self._stretch(position, position)).top()

    def _down(self, position: int) -> int:
        return self._top(position) + self.verticalScrollBar().value()

    def _bring(self, position: int) -> None:
        if not 0 <= self._top(position) < self.viewport().height() * _LOWEST:
            self.verticalScrollBar().setValue(self._down(position) - int(self.viewport().height() * _AT))

    def _light(self) -> None:
        theme = self._setting.theme
        lit = [self._lit(*hit, theme.text, theme.hit) for n, hit in enumerate(self.hits) if n != self.hit]
        if self.hit is not None:
            lit.append(self._lit(*self.hits[self.hit], theme.page, theme.accent))
        if self.link is not None:
            start, end, _ = self.links[self.link]
            lit.append(self._lit(start, end, theme.page, theme.accent))
        self.setExtraSelections(lit)

    def _lit(self, start: int, end: int, ink: str, ground: str) -> QTextEdit.ExtraSelection:
        looks = QTextCharFormat()
        looks.setForeground(QColor(ink))
        looks.setBackground(QColor(ground))
        return over(self._stretch(start, end), looks)

    def _stretch(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column anew; what was seen first is seen first again."""
        first, scrolled = self.first, self.verticalScrollBar().value()
        super().resizeEvent(event)
        self._lay_out()
        if scrolled:
            self.hold(first)

    def _scrolled(self) -> None:
        """Remember what is seen first."""
        self.first = self.cursorForPosition(
            QPoint(self.viewport().width() // 2, self._setting.size)
        ).position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_link = bool(self.anchorAt(event.position().toPoint()))
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.PointingHandCursor if on_link else shapes.IBeamCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        url = self.anchorAt(event.position().toPoint())
        if url and not self.textCursor().hasSelection():
            self.followed.emit(url)

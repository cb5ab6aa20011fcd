"""The reading view: the text in a column of reading width, the sentence cursor and the highlights on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model.article import Reading
from reader.model.body import Block, Range
from reader.model.highlight import Anchor, Highlight
from reader.ui import fonts, lighting
from reader.ui.document import PageDocument, Setting

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader.ui.cursor import SentenceCursor

_MARGIN = 18
_ALPHABET = "the quick brown fox jumps over the lazy dog, and reads on."


class Page(QTextEdit):
    """Shows one article. All ranges are code points of the article's text."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName("Reading view")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.content: PageDocument | None = None
        self.dim = False
        self.measure = 68
        self._setting: Setting | None = None
        self._highlights: tuple[Highlight, ...] = ()
        self._hits: tuple[Range, ...] = ()
        self._place = 0
        self._reader: SentenceCursor | None = None

    @property
    def reader(self) -> SentenceCursor:
        """The reading cursor, made and lit when it is first asked for: the first picture does without it."""
        if self._reader is None:
            from reader.ui.cursor import SentenceCursor

            text, blocks = (self.content.text, self.content.blocks) if self.content else ("", ())
            self._reader = SentenceCursor(text, blocks, self._place)
            self._light()
        return self._reader

    # what is shown

    def show_reading(
        self, reading: Reading, blocks: Sequence[Block], dateline: str, setting: Setting, place: int
    ) -> None:
        """Show an article with the cursor on the sentence at `place`."""
        self._setting = setting
        self._hits = ()
        self._highlights = reading.highlights
        self.content = PageDocument(reading, tuple(blocks), dateline, setting)
        self._reader, self._place = None, place
        self.setDocument(self.content.document)
        self._lay_out()
        self._light()
        self.verticalScrollBar().setValue(0)
        if place:
            self._bring_into_view()

    def show_nothing(self) -> None:
        """An empty page (what would fill it is said by the window)."""
        self.content, self._highlights, self._hits = None, (), ()
        self._reader, self._place = None, 0
        self.setExtraSelections([])
        self.clear()

    def set_highlights(self, highlights: tuple[Highlight, ...]) -> None:
        """Draw these highlights; the cursor stays."""
        self._highlights = highlights
        self._light()

    def set_hits(self, hits: Sequence[Range]) -> None:
        """Light what a search found."""
        self._hits = tuple(hits)
        self._light()

    @property
    def hits(self) -> tuple[Range, ...]:
        return self._hits

    def highlight_here(self) -> Highlight | None:
        """The highlight the cursor stands on: the one nearest to its own range."""
        start, end = self.reader.range
        here = [
            h for h in self._highlights if h.anchor is Anchor.ANCHORED and h.start < end and h.end > start
        ]
        return min(here, key=lambda h: abs(h.start - start) + abs(h.end - end), default=None)

    def anchored(self) -> list[Highlight]:
        """The highlights that have a place in this text, in reading order."""
        found = (h for h in self._highlights if h.anchor is Anchor.ANCHORED)
        return sorted(found, key=lambda h: (h.start, h.end))

    # moving

    def refresh_cursor(self, *, follow: bool = True) -> None:
        """After the cursor has been moved: light it, scroll to it, say so."""
        self._light()
        if follow:
            self._bring_into_view()
        self.moved.emit()

    def go_to(self, offset: int) -> None:
        """Put the cursor on the sentence at a code point."""
        self.reader.go_to(offset)
        self.refresh_cursor()

    def scroll_page(self, direction: int) -> bool:
        """Scroll by a page less two lines, the cursor goes along; False where the text's end (or its
        beginning) is already in view."""
        if self.at_end() if direction > 0 else self.verticalScrollBar().value() == 0:
            return False
        lines = 2 * (self._setting.size * self._setting.leading / 100 if self._setting else 0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * int(self.height() - lines))
        self._follow_scroll()
        return True

    def at_end(self) -> bool:
        """Whether the last line of the text is in view."""
        if not self.content or not self.content.blocks:
            return True
        last = self.content.cursor(self.content.blocks[-1].end, self.content.blocks[-1].end)
        return self.cursorRect(last).bottom() <= self.height()

    def first_visible(self) -> int:
        """The code point at the top of the view."""
        if not self.content:
            return 0
        top = self.cursorForPosition(QPoint(0, 0)).position()
        return self.content.offset(top)

    # Qt's side

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A text of ours names no resource. Qt opens the path itself where nothing is returned, so one
        white point is."""
        from PySide6.QtGui import QImage

        return QImage(1, 1, QImage.Format.Format_RGB32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)
        if self._range()[0]:
            self._bring_into_view()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)
        self._follow_scroll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.content or event.button() != Qt.MouseButton.LeftButton:
            return
        chosen = self.textCursor()
        if chosen.hasSelection():
            start = self.content.offset(chosen.selectionStart())
            end = self.content.offset(chosen.selectionEnd())
            if start < end:
                self.reader.select(start, end)
            chosen.clearSelection()
            self.setTextCursor(chosen)
        else:
            point = event.position().toPoint()
            self.reader.go_to(self.content.offset(self.cursorForPosition(point).position()))
        self.refresh_cursor(follow=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.content or not self._setting or not self._reader or not self._reader.sentences:
            return
        start, end = self._range()
        top = self.cursorRect(self.content.cursor(start, start))
        bottom = self.cursorRect(self.content.cursor(end, end))
        bar = QRect(2, top.top() + 3, 3, max(4, bottom.bottom() - top.top() - 6))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._setting.theme.accent)
        colour.setAlphaF(1.0 if self.hasFocus() else 0.35)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.end()

    # inside

    def _range(self) -> Range:
        """What the cursor stands on; before there is one, the place it will stand at."""
        return self._reader.range if self._reader else (self._place, self._place)

    def _lay_out(self) -> None:
        """Keep the column at its measure, in the middle, whatever the window's width."""
        if not self._setting or not self.isVisible():
            # What is not shown yet is laid out when it is, in the width that it then has.
            return
        metrics = QFontMetricsF(fonts.face(self._setting.family, self._setting.size))
        column = metrics.horizontalAdvance(_ALPHABET) / len(_ALPHABET) * self.measure + 2 * _MARGIN
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(0, int((room - column) / 2))
        self.setViewportMargins(side, 0, side, 0)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(_MARGIN)
        shape.setRightMargin(_MARGIN)
        shape.setTopMargin(self._setting.size * 2.2)
        shape.setBottomMargin(max(60, self.height() * 0.4))
        frame.setFrameFormat(shape)

    def _light(self) -> None:
        """Cursor below, highlights over it, search hits on top."""
        if not self.content or not self._setting:
            return
        theme, start, end = self._setting.theme, *self._range()
        lit: list[QTextEdit.ExtraSelection] = []
        if self.dim and self.content.blocks:
            for lo, hi in ((self.content.blocks[0].start, start), (end, self.content.blocks[-1].end)):
                lit.append(lighting.stretch(self.content, (lo, hi), None, theme.faded))
        if start < end:
            lit.append(lighting.stretch(self.content, (start, end), theme.cursor))
        for h in sorted(self.anchored(), key=lambda h: h.start - h.end):
            lit.append(lighting.mark(self.content, h, theme))
        lit.extend(lighting.stretch(self.content, hit, theme.hit, theme.text) for hit in self._hits)
        self.setExtraSelections(lit)
        if self._reader:
            # The bar beside the sentence is ours; Qt knows of the selections only.
            self.viewport().update()

    def _visible(self, offset: int) -> bool:
        assert self.content
        rect = self.cursorRect(self.content.cursor(offset, offset))
        return rect.top() >= 0 and rect.bottom() <= self.height()

    def _bring_into_view(self) -> None:
        """Scroll so that the range stands in the comfortable middle, only when it leaves it."""
        if not self.content:
            return
        start, end = self._range()
        top = self.cursorRect(self.content.cursor(start, start)).top()
        bottom = self.cursorRect(self.content.cursor(end, end)).bottom()
        height = self.height()
        bar = self.verticalScrollBar()
        if bottom > height * 0.86:
            bar.setValue(bar.value() + top - int(height * 0.28))
        elif top < height * 0.06:
            bar.setValue(bar.value() + top - int(height * 0.4))

    def _follow_scroll(self) -> None:
        """The cursor never stays behind: out of view, it goes to the first sentence that is in view."""
        if not self.content or not self.reader.sentences or self._visible(self.reader.range[0]):
            return
        self.reader.go_to(self.first_visible())
        if not self._visible(self.reader.range[0]):
            self.reader.step(1)
        self.refresh_cursor(follow=False)

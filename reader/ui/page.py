"""The reading view: the text in a column of reading width, the sentence cursor and the highlights on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model.article import Reading
from reader.model.body import Block, Range
from reader.model.highlight import Anchor, Highlight
from reader.model.wording import tr
from reader.ui import column, lighting, scrolling
from reader.ui.document import PageDocument, Setting

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader.ui.caret import Caret
    from reader.ui.cursor import SentenceCursor

#: So many code points around what is seen are lit: some views of text.
_AROUND = 12000


class Page(QTextEdit):
    """Shows one article. All ranges are code points of the article's text."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Reading view"))
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.content: PageDocument | None = None
        #: The caret, while the text is walked through letter by letter.
        self.caret: Caret | None = None
        self.dim, self.measure = False, 68
        self.setting: Setting | None = None
        self._version = ""
        self._highlights: tuple[Highlight, ...] = ()
        self._hits: tuple[Range, ...] = ()
        self.watched: tuple[Range, ...] = ()
        self._place = 0
        self._reader: SentenceCursor | None = None
        #: How far the text had been seen before it was scrolled by a page, in pixels of the whole text; None
        #: once the cursor has been moved otherwise.
        self.read_to: int | None = None
        self.left_behind = False  # the cursor: by a wheel, or by the scroll bar
        self._laid_out = False
        #: As far as light was laid on the text, in code points, and where the view was then, in pixels.
        self._lit: Range = (0, 0)
        self._lit_at = 0
        self._stood: Range = (0, 0)  # what the bar was beside, then
        self._unlit = 0  # so many times it was asked that light waits
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled_by_hand)

    @property
    def reader(self) -> SentenceCursor:
        """The reading cursor, made and lit when it is first asked for: the first picture does without it.

        One that a wheel or the scroll bar left behind is first taken to what is seen.
        """
        if self._reader is None:
            from reader.ui.cursor import SentenceCursor

            text, blocks = (self.content.text, self.content.blocks) if self.content else ("", ())
            self._reader = SentenceCursor(text, blocks, self._place)
            self._light()
        self.catch_up()
        return self._reader

    # what is shown

    def show_reading(
        self, reading: Reading, blocks: Sequence[Block], dateline: str, setting: Setting, place: int
    ) -> None:
        """Show an article with the cursor on the sentence at `place`.

        The text that is shown already and only set anew keeps that sentence at its height in the view.
        """
        same = self.content is not None and self._version == reading.version.id
        held = scrolling.held(self, place) if same and self._laid_out else None
        # Before the document goes that they lie over: of one that is gone, Qt repaints everything.
        self.setExtraSelections([])
        self._laid_out = False
        self.setting, self._version = setting, reading.version.id
        self._hits, self.watched = (), ()
        self._highlights = reading.highlights
        earlier, self.content = self.content, PageDocument(reading, tuple(blocks), dateline, setting)
        self._reader, self._place, self.left_behind = None, place, False
        column.shape(self, self.content.document, setting)
        self.setDocument(self.content.document)
        if earlier:
            earlier.let_go()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        if held:
            scrolling.hold(self, held)
        elif place:
            scrolling.bring_into_view(self, self._range())
        if self.caret and same:
            self.caret.stand_again()
        else:
            self.caret = None
        self._light()

    def show_nothing(self) -> None:
        """An empty page (what would fill it is said by the window)."""
        self.content, self._highlights, self._hits, self.watched, self.caret = None, (), (), (), None
        self._reader, self._place, self._version, self.left_behind = None, 0, "", False
        self.setExtraSelections([])
        self.clear()

    def set_highlights(self, highlights: tuple[Highlight, ...]) -> None:
        """Draw these highlights; the cursor stays."""
        self._highlights = highlights
        self._light(beside=False)

    def set_hits(self, hits: Sequence[Range]) -> None:
        """Light what a search found."""
        self._hits = tuple(hits)
        self._light()

    @property
    def hits(self) -> tuple[Range, ...]:
        return self._hits

    def set_watched(self, watched: Sequence[Range]) -> None:
        """Light the words that are watched for."""
        self.watched = tuple(watched)
        self._light()

    @contextmanager
    def lit_once(self) -> Iterator[None]:
        """Light all that changes meanwhile once, at the end: what comes before is never painted."""
        self._unlit += 1
        try:
            yield
        finally:
            self._unlit -= 1
            self._light()

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
        """After the cursor has been moved: light it, scroll to it, say so. The caret goes where it went."""
        self.read_to = None
        if self.caret:
            self.caret.follow(self.reader.range)
        if follow and self.content:
            scrolling.bring_into_view(self, self._range())
        self._light()
        self.moved.emit()

    def drop_caret(self) -> None:
        """Take the caret away; the reading cursor stands on the sentence where it stood."""
        if self.caret:
            offset, self.caret = self.caret.offset, None
            self.reader.go_to(offset)
            bare = self.textCursor()
            bare.clearSelection()
            self.setTextCursor(bare)
            self.refresh_cursor()

    def go_to(self, offset: int) -> None:
        """Put the cursor on the sentence at a code point."""
        self.reader.go_to(offset)
        self.refresh_cursor()

    def show_place(self, offset: int) -> None:
        """Scroll so far that the line with a code point is seen."""
        scrolling.bring_into_view(self, (offset, offset))

    def at_end(self) -> bool:
        """Whether the last line of the text is in view."""
        if not self.content or not self.content.blocks:
            return True
        return scrolling.bottom(self, self.content.blocks[-1].end) <= self.height()

    def catch_up(self) -> bool:
        """Take a cursor that was left behind to the first sentence that is seen; says whether it was."""
        left, self.left_behind = self.left_behind, False
        if not left or not self.content or scrolling.any_in_view(self, self._range()):
            return False
        scrolling.stand_on_first_seen(self)
        return True

    # Qt's side

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A text of ours names no resource. Qt opens the path itself where nothing is returned, so one
        white point is."""
        from PySide6.QtGui import QImage

        return QImage(1, 1, QImage.Format.Format_RGB32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        held = scrolling.held(self, self._range()[0], event.oldSize().height()) if self._laid_out else None
        self._lay_out()
        super().resizeEvent(event)
        if held:
            scrolling.hold(self, held)
            scrolling.show_whole(self, self._range())
        elif self.content and self._range()[0]:
            scrolling.bring_into_view(self, self._range())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)
        self._scrolled_by_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.content or event.button() != Qt.MouseButton.LeftButton:
            return
        chosen = self.textCursor()
        start = self.content.offset(chosen.selectionStart())
        end = self.content.offset(chosen.selectionEnd())
        here = self.content.offset(self.cursorForPosition(event.position().toPoint()).position())
        chosen.clearSelection()
        self.setTextCursor(chosen)
        self.left_behind = False
        if self.caret:
            self.caret.take(start, end) if start < end else self.caret.stand(here)
            return
        if start < end:
            self.reader.select(start, end)
        else:
            self.reader.go_to(here)
        self.refresh_cursor(follow=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        start, end = self._range()
        if self.content and self.setting and start < end:
            near = max(start, self._lit[0]), min(end, self._lit[1])
            lighting.paint_beside(self, near, self.setting.theme)

    # inside

    def _range(self) -> Range:
        """What the cursor stands on; before there is one, the place it will stand at."""
        return self._reader.range if self._reader else (self._place, self._place)

    def _lay_out(self) -> None:
        """Set the column; what is not shown yet gets it when it is, in the width that it then has."""
        if self.setting and self.isVisible():
            self._laid_out = True
            column.lay_out(self, self.setting)

    def _light(self, *, beside: bool = True) -> None:
        if self._unlit or not self.content or not self.setting:
            return
        near = scrolling.near_view(self, self._range()) if self._laid_out else self._place
        self._lit, self._lit_at = (near - _AROUND, near + _AROUND), self.verticalScrollBar().value()
        grown = self._reader is not None and self._reader.grown
        lit = self.anchored(), self._hits, self.watched
        marks = lighting.Marks(self._range(), grown, *lit, self.caret, self.dim)
        self.setExtraSelections(lighting.lights(self.content, self.setting.theme, marks, self._lit))
        moved, self._stood = self._stood != marks.here, marks.here
        if self._reader and (beside or moved):
            # The bar beside the sentence is ours; Qt knows of the selections only.
            self.viewport().update()

    def _scrolled(self) -> None:
        """Light what comes near the view, and no more: a text may carry hundreds of highlights."""
        gone = abs(self.verticalScrollBar().value() - self._lit_at)
        if self._laid_out and gone > self.viewport().height():
            self._light()

    def _scrolled_by_hand(self) -> None:
        """A wheel leaves the cursor where it is; the next key starts from what is seen."""
        self.left_behind = self.caret is None

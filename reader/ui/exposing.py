"""What assistive technology finds in the text: Qt's own cursor, kept where the reading cursor stands.

A screen reader or a braille display asks Qt for caret and selection, and knows nothing of the light that
the page lays on a sentence. So Qt's cursor selects what the reading cursor stands on. It is not drawn: the
page's own light is seen instead, but for the time in which a mouse selects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QBrush, QMouseEvent, QPalette, QTextCursor

if TYPE_CHECKING:
    from reader.ui.page import Page

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)


class Exposed(QObject):
    """Keeps a page's own cursor where its reading cursor is, from the start of the range to its end.

    Caret mode moves the page's own cursor by itself, and is left to it.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._surface = page.viewport()
        page.moved.connect(self.stand)
        page.installEventFilter(self)
        self._surface.installEventFilter(self)
        self._draw_selection(drawn=False)

    def stand(self) -> None:
        """Put Qt's cursor on the range of the reading cursor; what is seen does not move."""
        page = self._page
        if page.content is None or page.caret is not None:
            return
        start, end = page.reader.range
        wanted, now = page.content.cursor(end, start), page.textCursor()
        if (wanted.position(), wanted.anchor()) == (now.position(), now.anchor()):
            return
        self._put(wanted)

    def _put(self, cursor: QTextCursor) -> None:
        bar = self._page.verticalScrollBar()
        height = bar.value()
        self._page.setTextCursor(cursor)
        bar.setValue(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._surface:
            if event.type() in _PRESSES and isinstance(event, QMouseEvent):
                self._make_way(event)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._draw_selection(drawn=False)
        elif event.type() == QEvent.Type.FocusIn:
            self.stand()
        elif event.type() == QEvent.Type.PaletteChange and not self._drawn and self._is_drawn():
            # A theme that was put on since has given the selection its colour back.
            self._draw_selection(drawn=False)
        return False

    def _make_way(self, event: QMouseEvent) -> None:
        """For a mouse that may select: words that are selected already, Qt would have it drag away."""
        if event.button() == Qt.MouseButton.LeftButton:
            bare = self._page.textCursor()
            bare.clearSelection()
            self._put(bare)
            self._draw_selection(drawn=True)

    def _is_drawn(self) -> bool:
        brush = self._page.palette().brush(QPalette.ColorRole.Highlight)
        return brush.style() is not Qt.BrushStyle.NoBrush

    def _draw_selection(self, *, drawn: bool) -> None:
        """The colours of Qt's own selection: the theme's, or none, which leaves what is beneath."""
        self._drawn = drawn
        colours = QPalette()
        if not drawn:
            for group in _GROUPS:
                for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText):
                    colours.setBrush(group, role, QBrush(Qt.BrushStyle.NoBrush))
        self._page.setPalette(colours)

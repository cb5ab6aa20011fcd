"""The column the text stands in: its width by the letters of its face, in the middle of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextFrameFormat

from reader.ui import fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from reader.ui.document import Setting
    from reader.ui.page import Page

#: Room beside the text for the cursor's bar, in pixels.
MARGIN = 18
_ALPHABET = "the quick brown fox jumps over the lazy dog, and reads on."


def lay_out(page: Page, setting: Setting) -> None:
    """Keep the column at the page's measure (letters a line), whatever the window's width."""
    metrics = QFontMetricsF(fonts.face(setting.family, setting.size))
    column = metrics.horizontalAdvance(_ALPHABET) / len(_ALPHABET) * page.measure + 2 * MARGIN
    room = page.width() - page.verticalScrollBar().sizeHint().width()
    side = max(0, int((room - column) / 2))
    page.setViewportMargins(side, 0, side, 0)
    shape(page, page.document(), setting)


def shape(page: Page, document: QTextDocument, setting: Setting) -> None:
    """Give a document its margins. Best before it is shown: any change of them lays the text out anew."""
    frame = document.rootFrame()
    now = frame.frameFormat()
    shape = QTextFrameFormat(now)
    shape.setLeftMargin(MARGIN)
    shape.setRightMargin(MARGIN)
    shape.setTopMargin(setting.size * 2.2)
    shape.setBottomMargin(max(60, page.height() * 0.4))
    if shape != now:
        frame.setFrameFormat(shape)

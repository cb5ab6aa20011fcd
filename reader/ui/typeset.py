"""Words set in type by a document of their own, in the width that there is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, QPoint, QRectF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui import fonts
from reader.ui.mirroring import along, apart
from reader.ui.theme import Theme

#: The least height, in pixels.
_LEAST = 14
#: Qt looks for a place to break such a word from its beginning, line by line.
_BREAKLESS = re.compile(r"\S{2000}")


def wrapping(words: str) -> QTextOption.WrapMode:
    """How lines of these words are broken: between words, and anywhere where one of them is endless."""
    modes = QTextOption.WrapMode
    return modes.WrapAnywhere if _BREAKLESS.search(words) else modes.WrapAtWordBoundaryOrAnywhere


Lighting = Callable[[str], Sequence[tuple[tuple[int, int], QTextCharFormat]]]


class Typeset(QWidget):
    """Words set in type in the width that there is, as high as they need. `inset` is the room around them;
    `lit` tells which stretches of the words (code points) are lit, and how."""

    lit: Lighting = staticmethod(lambda _words: ())

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.inset = QMargins()
        self._heights: dict[int, int] = {}
        self.document = QTextDocument(self)
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font)
        self.break_for("")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def break_for(self, words: str) -> None:
        """Break lines as these words ask for."""
        option = QTextOption()
        option.setWrapMode(wrapping(words))
        self.document.setDefaultTextOption(option)

    def decorate(self, painter: QPainter) -> None:
        """Paint what stands behind and beside the words."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # A layout asks for the same width again and again.
        if width not in self._heights:
            self._set_width(width)
            high = int(self.document.size().height() + 0.99)
            self._heights[width] = high + self.inset.top() + self.inset.bottom()
        return self._heights[width]

    def changed(self) -> None:
        """Other words are shown now."""
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width() or 200))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, fonts.px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._set_width(self.width())
        painter = QPainter(self)
        self.decorate(painter)
        corner = QPoint(self.inset.left(), self.inset.top())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.text))
        context.selections = [self._lit(*stretch) for stretch in self.lit(self.document.toPlainText())]
        context.clip = QRectF(event.rect().translated(-corner))
        painter.translate(corner)
        self.document.documentLayout().draw(painter, context)
        painter.end()

    def _lit(self, where: tuple[int, int], style: QTextCharFormat) -> QAbstractTextDocumentLayout.Selection:
        made, words = QAbstractTextDocumentLayout.Selection(), self.document.toPlainText()
        made.format, made.cursor = style, QTextCursor(self.document)
        # Qt counts UTF-16 units.
        first, last = (len(words[:at].encode("utf-16-le", "replace")) // 2 for at in where)
        made.cursor.setPosition(first)
        made.cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return made

    def _set_width(self, width: int) -> None:
        inside = max(1, width - self.inset.left() - self.inset.right())
        if self.document.textWidth() != inside:
            self.document.setTextWidth(inside)


class Foot(Typeset):
    """The line below a card: what is to be known of it, quietly, its tags in their colours."""

    _parts: Sequence[tuple[str, str]] = ()

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Show (words, colour of a tag or ""); a line breaks between two of them and nowhere else."""
        from reader.ui.tag_colors import shade

        if parts == self._parts:
            return
        self._parts = parts
        self.document.clear()
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for n, (words, color) in enumerate(parts):
            letters = QTextCharFormat()
            letters.setForeground(QColor(self._theme.dim))
            cursor.insertText("\u00a0\u00a0· " if n else "", letters)
            letters.setForeground(QColor(shade(self._theme, color)))
            shown = apart(words.replace(" ", "\u00a0"))
            cursor.insertText(shown if n else along(shown), letters)
        cursor.endEditBlock()
        self.changed()

"""A drawing on the screen: painted in the inks of the theme, its marks under the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.model.drawing import Anchor, Drawing, Ink, Mark, Words
from reader.ui import fonts
from reader.ui.mirroring import across, is_mirrored, is_turned, side_of, turn, upright

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.theme import Theme

#: A notch of a wheel, in the eighths of a degree that Qt counts.
_NOTCH = 120


def font_of(size: float, *, bold: bool) -> QFont:
    """The face of words of a drawing; its sizes have grown with letters already."""
    return fonts.face(fonts.SANS, size, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def measure(text: str, size: float, bold: bool) -> float:
    """How wide words of a drawing are (pixels)."""
    return QFontMetricsF(font_of(size, bold=bold)).horizontalAdvance(text)


def inks(theme: Theme) -> dict[Ink, str]:
    """The inks of a drawing in a theme (#rrggbb)."""
    return {ink: getattr(theme, ink.value) for ink in Ink}


def paint(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint a drawing from the upper left corner on, or in the mirror."""
    colours = {ink: QColor(colour) for ink, colour in inks(theme).items()}
    for bar in drawing.bars:
        painter.fillRect(QRectF(bar.x, bar.y, bar.width, bar.height), colours[bar.ink])
    for words in drawing.words:
        painter.setFont(font_of(words.size, bold=words.bold))
        painter.setPen(colours[words.ink])
        place = _place(words)
        wide = measure(words.text, words.size, words.bold) if is_turned(painter) else 0.0
        with upright(painter, QRectF(place, QSizeF(wide, 0))):
            if is_mirrored():
                painter.setLayoutDirection(side_of(words.text))
            painter.drawText(place, words.text)


def _place(words: Words) -> QPointF:
    wide = 0.0 if words.anchor is Anchor.START else measure(words.text, words.size, words.bold)
    return QPointF(words.x - wide, words.y)


class Canvas(QWidget):
    """Shows a drawing, which is laid out anew for its size. `pressed` names the mark under the mouse by
    its line and column, `opened` that it was clicked twice; `turned` is how many lines a wheel goes down."""

    pressed = Signal(int, int)
    opened = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget, theme: Callable[[], Theme], resized: Callable[[], None]) -> None:
        super().__init__(parent)
        self._theme = theme
        self._resized = resized
        self.drawing = Drawing(0, 0)
        self.setMinimumHeight(fonts.px(120))

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self.drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        turn(painter, self.rect(), self.layoutDirection())
        paint(painter, self.drawing, self._theme())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (mark := self._mark(event)) is not None:
            self.pressed.emit(mark.line, mark.column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._mark(event) is not None:
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            self.turned.emit(-round(3 * notches) or (-1 if notches > 0 else 1))

    def _mark(self, event: QMouseEvent) -> Mark | None:
        place = event.position()
        return self.drawing.mark_at(across(self, place.x()), place.y())

"""Painting in a window that runs from right to left: all that is drawn for one direction is turned round.

A cell paints for a window that runs to the right. A painter that is turned puts everything where it stands
in the mirror, shapes too; what must not be turned (letters, icons) is set upright in its own place.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QLabel, QLayout, QPlainTextEdit, QWidget

_ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute)
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter)
_TO_LEFT = Qt.LayoutDirection.RightToLeft
_AS_IT_IS = nullcontext()


def turn(painter: QPainter, bounds: QRect, direction: Qt.LayoutDirection) -> None:
    """Paint turned round within bounds from now on, if the window runs to the left."""
    if direction is _TO_LEFT:
        _flip(painter, bounds)
        painter.setLayoutDirection(_TO_LEFT)


def is_turned(painter: QPainter) -> bool:
    """Whether what is painted stands in the mirror."""
    return QGuiApplication.isRightToLeft() and painter.worldTransform().m11() < 0


def upright(painter: QPainter, where: QRect | QRectF) -> AbstractContextManager[None]:
    """Within this, what is painted in a place of a turned painter is not turned round itself."""
    return _set_upright(painter, where) if is_turned(painter) else _AS_IT_IS


@contextmanager
def _set_upright(painter: QPainter, where: QRect | QRectF) -> Iterator[None]:
    painter.save()
    _flip(painter, where)
    yield
    painter.restore()


def write(painter: QPainter, where: QRect | QRectF, flags: int, words: str, *, own: bool = False) -> None:
    """Write words in a place, left and right being those of a window that runs to the right: on a line of the
    window's direction, or of the words' `own`, as those of an article are."""
    if not is_turned(painter):
        painter.drawText(where, flags, words)
        return
    with upright(painter, where):
        if own:
            painter.setLayoutDirection(side_of(words))
            if not flags & _CENTRE:
                flags = flags & ~(_LEFT | _RIGHT) | _ABSOLUTE | (_LEFT if flags & _RIGHT else _RIGHT)
        painter.drawText(where, flags, words)


def side_of(words: str) -> Qt.LayoutDirection:
    """The direction of words' own lines in a window that runs to the left."""
    from reader.ui.scripts import direction

    return direction(words, _TO_LEFT)


def is_mirrored() -> bool:
    """Whether windows run from right to left."""
    return QGuiApplication.isRightToLeft()


def apart(words: str) -> str:
    """Words, or keys, that keep their own direction on a line of a window that runs to the left (Unicode
    UAX #9, an isolate)."""
    return f"\u2068{words}\u2069" if is_mirrored() else words


def along(words: str) -> str:
    """Words as a line of the window's direction, whatever they begin with."""
    return f"\u200f{words}" if words and is_mirrored() else words


def margins(of: QLayout | QWidget, left: int, top: int, right: int, bottom: int) -> None:
    """Leave room around what stands in a layout, as it is in a window that runs to the right."""
    if is_mirrored():
        left, right = right, left
    of.setContentsMargins(left, top, right, bottom)


def at_edge(label: QLabel) -> QLabel:
    """Let words begin where those of the window do; Qt goes by their own letters."""
    if is_mirrored():
        upright = Qt.AlignmentFlag.AlignVertical_Mask & label.alignment()
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | upright)
    return label


def align(editor: QPlainTextEdit, words: str) -> None:
    """Let a plain text begin at the edge that most of its letters ask for, one without words at that of the
    window. Qt begins all its lines at the left, whatever their letters are."""
    from reader.model.scripts import runs_to_left

    to_left = is_mirrored() if not words.strip() else runs_to_left(words, within=is_mirrored())
    option, edge = editor.document().defaultTextOption(), Qt.AlignmentFlag
    if bool(option.alignment() & edge.AlignRight) is not to_left:
        option.setAlignment(edge.AlignRight if to_left else edge.AlignLeft)
        editor.document().setDefaultTextOption(option)


def across(widget: QWidget, x: float) -> float:
    """How far a place of a widget lies from the edge where its lines begin."""
    return widget.width() - x if widget.isRightToLeft() else x


def _flip(painter: QPainter, within: QRect | QRectF) -> None:
    painter.translate(2 * within.left() + within.width(), 0)
    painter.scale(-1, 1)

"""Whether the words of a window have the room that they need."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from reader.ui.panes import Empty
from reader.ui.window import Window

#: Pixels that count for nothing: a splitter that runs to the left is one too wide, letters have edges.
_SLACK = 2
#: What no line is broken within.
_UNBROKEN = re.compile("[\\s\u200b-]+")


def misfits(window: Window) -> list[str]:
    """What is cut, lies over what stands beside it, or out of the window."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 0:
            found += [f"{why}: {_told(widget)}" for why in _faults(window, widget)]
            if (layout := widget.layout()) is not None:
                found += _over(layout)
    return found


def _told(widget: QWidget) -> str:
    above = widget.parentWidget()
    words = getattr(widget, "text", None)
    said = words() if callable(words) else widget.accessibleName()
    return f"{type(widget).__name__} {said!r} {widget.geometry().getRect()} in {type(above).__name__}"


def _faults(window: Window, widget: QWidget) -> list[str]:
    found = []
    if isinstance(widget, QLabel) and widget.text():
        found += _of_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        found += ["cut"] if not _holds(widget.size(), widget.sizeHint()) else []
    elif isinstance(widget, QLineEdit):
        found += ["low"] if widget.fontMetrics().height() > widget.height() else []
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    if not _scrolls(widget) and not window.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
        found.append("beyond the window")
    return found


def _holds(room: QSize, needed: QSize) -> bool:
    return needed.width() <= room.width() + _SLACK and needed.height() <= room.height() + _SLACK


def _of_label(label: QLabel) -> list[str]:
    if not label.wordWrap():
        return [] if _holds(label.size(), label.sizeHint()) else ["cut"]
    if label.textFormat() == Qt.TextFormat.PlainText:
        longest = max(map(label.fontMetrics().horizontalAdvance, _UNBROKEN.split(label.text())))
        if longest > label.contentsRect().width() + _SLACK:
            return ["cut word"]
    return ["cut lines"] if label.heightForWidth(label.width()) > label.height() + _SLACK else []


def _scrolls(widget: QWidget) -> bool:
    """Whether a widget is in what can be scrolled."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QAbstractScrollArea | QScrollBar):
        above = above.parentWidget()
    return above is not None and above is not widget


def _over(layout: QLayout) -> list[str]:
    """What a layout has put over each other."""
    shown = [w for w in _within(layout) if w.isVisible() and not isinstance(w, Empty)]
    placed = [(widget, _edges(widget.geometry())) for widget in shown]
    return [
        f"lies over {_told(other)}: {_told(one)}"
        for n, (one, (left, top, right, bottom)) in enumerate(placed)
        for other, (x, y, to_x, to_y) in placed[:n]
        if left <= to_x and x <= right and top <= to_y and y <= bottom
    ]


def _edges(place: QRect) -> tuple[int, int, int, int]:
    return place.left(), place.top(), place.right(), place.bottom()


def _within(layout: QLayout) -> list[QWidget]:
    """The widgets of a layout, and of those in it. Its items are not asked for: Qt deletes them while Python
    still knows them."""
    layouts = [layout, *layout.findChildren(QLayout)]
    parent, direct = layout.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    beside = parent.findChildren(QWidget, options=direct) if parent is not None else []
    return [widget for widget in beside if any(each.indexOf(widget) >= 0 for each in layouts)]


def watch_painting(monkeypatch: pytest.MonkeyPatch, take: Callable[[str], None]) -> None:
    """Tell what is painted by hand into less room than it needs."""
    draw_text = QPainter.drawText

    def drawing(painter: QPainter, *arguments: object) -> object:
        match arguments:
            case (QRect() | QRectF() as place, flags, str(words)) if words.strip():
                room, needed = QRectF(place), _needed(painter, QRectF(place), _number(flags), words)
                if not _holds(room.size().toSize(), needed):
                    take(f"painted {words!r}, {needed.toTuple()} in {room.size().toTuple()}")
        return draw_text(painter, *arguments)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", drawing)


def _number(flags: object) -> int:
    """Flags as Qt's numbers."""
    value = getattr(flags, "value", flags)
    return value if isinstance(value, int) else 0


def _needed(painter: QPainter, room: QRectF, flags: int, words: str) -> QSize:
    if flags & int(Qt.TextFlag.TextWordWrap):
        return painter.boundingRect(QRectF(0, 0, room.width(), 10_000), flags, words).size().toSize()
    metrics = painter.fontMetrics()
    return QSize(metrics.horizontalAdvance(words), metrics.height() - metrics.descent())

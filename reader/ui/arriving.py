"""What a screen reader hears where the focus comes to a list: the row that is stood on, or the words that
stand where there is none; and of a view that was opened, what is said above its rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from reader.ui.announcing import announce
from reader.ui.panes import Empty
from reader.ui.view import View

if TYPE_CHECKING:
    from reader.ui.window import Window


class Arriving(QObject):
    """Qt tells of a row when another one is stood on, and of a list, not of its row, when the focus comes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        #: The view of which was told last what is said above its rows.
        self._told: View | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView) and QAccessible.isActive():
            before, self._told = self._told, view_of(now)
            # Once the list itself has been told of.
            QTimer.singleShot(0, self, partial(_tell, now, opened=self._told is not before))


def _tell(rows: QAbstractItemView, *, opened: bool) -> None:
    if not isValid(rows) or not rows.hasFocus():
        return
    if rows.currentIndex().isValid():
        row = QAccessible.queryAccessibleInterface(rows).focusChild()
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
    announce(rows, words_at(rows, opened=opened))


def words_at(rows: QAbstractItemView, *, opened: bool) -> str:
    """What is said of a list besides the row that is stood on; "" where nothing is."""
    view, said = view_of(rows), []
    if opened and view is not None:
        said.append(" ".join(view.said.split()))
    above: QWidget | None = rows.parentWidget()
    while above is not None and not rows.model().rowCount():
        if empty := above.findChild(Empty):
            said += [" ".join(empty.text().split())] if empty.isVisible() else []
            break
        above = above.parentWidget()
    return " ".join(filter(None, said))


def view_of(widget: QWidget | None) -> View | None:
    """The view that a widget is in; None for one of the panes."""
    while widget is not None and not isinstance(widget, View):
        widget = widget.parentWidget()
    return widget

"""A view that takes the place of the panes beside the sources for a while: review, changes, import report.

Its keys are those of its own context in the action table. Esc leaves it, and the focus goes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.ui.mirroring import at_edge, margins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from reader.ui.window import Window


class View(QFrame):
    """Lies over `panes`, follows their size, and has the keys of `context` while it is open.

    A second view of the same context takes the place of the first.
    """

    def __init__(self, window: Window, context: str, name: str, panes: Sequence[QWidget]) -> None:
        super().__init__(window.centralWidget())
        self._w = window
        self._context = context
        self._panes = tuple(panes)
        finish_writing(window)
        self._before: QWidget | None = window.focusWidget()
        self.setObjectName(context)
        self.setAccessibleName(name)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if context in window.views:
            earlier = window.views[context]
            self._before = earlier._before
            earlier.leave()
        window.views[context] = self
        for pane in self._panes:
            pane.installEventFilter(self)

    def open(self, *watched: QWidget) -> None:
        """Show it; `watched` are the widgets inside that take the focus, the first one now."""
        self._w.keys.watch(self, *watched)
        self._w.status.move_on()
        self._place()
        self.show()
        self.raise_()
        if watched:
            self.setFocusProxy(watched[0])
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._w.teach()

    def dress(self) -> None:
        """Follow the theme and the size of the text. A view that paints with neither has nothing to do."""

    def label(self, font: QFont, words: str = "", *, wraps: bool = True) -> QLabel:
        """Words in it, in which nothing is taken for markup."""
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(wraps)
        return at_edge(label)

    def top(self, title: QLabel, count: QLabel, *below: QWidget) -> QVBoxLayout:
        """What stands above a list: its title, how many it has at the right, and below them what else."""
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(count, 0, Qt.AlignmentFlag.AlignBottom)
        top = QVBoxLayout()
        margins(top, 22, 20, 18, 10)
        top.setSpacing(6)
        top.addLayout(head)
        for part in below:
            top.addWidget(part)
        return top

    def covers(self, widget: QWidget) -> bool:
        """Whether a widget lies under it, where nobody sees it."""
        return any(pane is widget or pane.isAncestorOf(widget) for pane in self._panes)

    @property
    def said(self) -> str:
        """What stands above its rows, for a screen reader to say when it is opened; "" for nothing."""
        return ""

    def finish(self) -> None:
        """Save and close the editor that is open in it. A view in which nothing is written has none."""

    def back(self) -> None:
        """What Esc does in it: leave, where a view knows of nothing nearer to leave."""
        self.leave()

    def leave(self) -> None:
        """Close it; what was typed is kept, and the focus goes back where it was, unless the reader has
        taken it elsewhere."""
        self.finish()
        focus: QWidget | None = self._w.focusWidget()
        nowhere = (None, self, self._w, self._w.menuBar())
        inside = focus in nowhere or self.isAncestorOf(focus)
        if self._w.views.get(self._context) is self:
            del self._w.views[self._context]
        for pane in self._panes:
            pane.removeEventFilter(self)
        before = self._before
        # Before it is hidden, which would send the focus to the next pane first.
        if inside and before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        elif inside:
            self._w.articles.setFocus()
        self.hide()
        self.deleteLater()
        self._w.teach()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def _place(self) -> None:
        """Over what can be seen of the panes."""
        parent = self.parentWidget()
        if parent is None:
            return
        covered = QRect()
        for pane in self._panes:
            if pane.isVisible():
                covered |= QRect(pane.mapTo(parent, QPoint(0, 0)), pane.size())
        if covered.isValid():
            self.setGeometry(covered)


def finish_writing(window: Window) -> None:
    """Save and close every editor of notes and outlines: two of them never say different things of one."""
    window.notes.finish()
    for view in [*window.views.values()]:
        view.finish()

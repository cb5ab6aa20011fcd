"""The line at the bottom: what just happened, else the keys that fit the pane in focus."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.ui import fonts
from reader.ui.canvas import in_role
from reader.ui.mirroring import along, apart, at_edge

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

SHOWN_MS = 6000
#: So long at least (s) what just happened can be read, whatever goes on.
_READ_S = 2.5


class Status(QFrame):
    """A message replaces the hints for a while; trouble stays until it is left with Esc."""

    #: What is being said, and whether it stays.
    said = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._message = ""
        #: When what is not to be overwritten at once was said, by the clock that never goes back (s).
        self._said_at = 0.0
        self._quiet = False
        self.left = QLabel(self)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setFont(fonts.sans(13))
        self.left.setWordWrap(True)
        self.left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        at_edge(self.left)
        self.right = QLabel(self)
        self.right.setTextFormat(Qt.TextFormat.PlainText)
        self.right.setFont(fonts.sans(13))
        self.right.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        #: How far the reader is in the text.
        self.progress = QLabel(self)
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setFont(fonts.sans(13))
        self.progress.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hairline = QWidget(self)
        self._hairline.setFixedHeight(1)
        in_role(self._hairline, QPalette.ColorRole.Mid)
        row = QHBoxLayout()
        row.setContentsMargins(16, 5, 16, 6)
        row.setSpacing(20)
        row.addWidget(self.left, 1)
        row.addWidget(self.progress)
        row.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hairline)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    @property
    def message(self) -> str:
        """What is being said now; "" while the hints are on show."""
        return self._message

    def say(self, words: str, *, lasting: bool = False, begins: bool = False) -> None:
        """Say something; it goes by itself unless it is `lasting`. Of what `begins`, the next words may tell
        how far it is."""
        self._message = words
        self._said_at = 0.0 if begins else time.monotonic()
        self._timer.stop()
        if not lasting:
            self._timer.start(SHOWN_MS)
        self._draw()
        self.said.emit(words, lasting)

    def go_on(self, words: str) -> None:
        """Say how far something is that goes on, once what just happened has been read."""
        if time.monotonic() - self._said_at > _READ_S:
            self.say(words, lasting=True, begins=True)

    def clear(self) -> None:
        """Back to the hints."""
        self._message = ""
        self._timer.stop()
        self._draw()

    def move_on(self) -> None:
        """Back to the hints, unless what is said lasts: it was about what the reader has turned from."""
        if self._timer.isActive():
            self.clear()

    def teach(self, hints: tuple[tuple[str, str], ...]) -> None:
        """The keys to show: (key, what it does)."""
        self._hints = hints
        self._draw()

    def count(self, words: str) -> None:
        """What stands at the right."""
        self.right.setText(words)

    def quieten(self, quiet: bool) -> None:
        """As if it were part of the page: no line above it, no counts; or as usual."""
        self._quiet = quiet
        in_role(self._hairline, QPalette.ColorRole.Base if quiet else QPalette.ColorRole.Mid)
        self.right.setVisible(not quiet)

    def tell_progress(self, words: str) -> None:
        """How far the reader is in the text; "" where none is open."""
        if words != self.progress.text():
            self.progress.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawn over the window's ground, never instead of it: what stands alone in a window would cover
        all of it, and a window that is never painted would not know that it has been seen."""
        if self._quiet:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        ink = QPalette.ColorRole
        self.left.setForegroundRole(ink.WindowText if self._message else ink.PlaceholderText)
        self.left.setText(along(self._message) or self._fitting())

    def _fitting(self) -> str:
        """As many hints as the line holds."""
        metrics, shown = QFontMetrics(self.left.font()), ""
        for key, words in self._hints:
            longer = f"{shown}{'      ' if shown else ''}{apart(key)}  {words}"
            if metrics.horizontalAdvance(longer) > max(200, self.left.width()):
                break
            shown = longer
        return along(shown)

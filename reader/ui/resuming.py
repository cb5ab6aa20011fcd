"""Where the reader is, kept as it changes: a program that is killed begins again where it was, as one that
is left does.

The place in the text is the library's own matter (session.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from reader.ui.window import Window

#: It is kept so long after the last change (ms), and when the window is closed.
_AFTER_MS = 1000
#: The views that are there again at the next start: those that need nothing but the library. Each with the
#: action that opens it.
_VIEWS = {
    "desk": "go_highlights",
    "outline": "go_outline",
    "tags": "go_tags",
    "templates": "go_templates",
    "insight": "go_insight",
    "settings": "settings",
}
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class Resuming(QObject):
    """Keeps article, place, view, panes and the window's own place in the settings."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._kept: tuple[object, ...] = ()
        #: Whether the window is closed: what happens to it then is not the reader's doing.
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        window.installEventFilter(self)
        window.closed.connect(self._end)
        for changed in (
            window.session.article_opened,
            window.opening.place_opened,
            window.splitter.splitterMoved,
        ):
            changed.connect(lambda *_told: self._soon())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def keep(self) -> None:
        """Keep all of it now, where anything is another."""
        w = self._w
        view = next((context for context in reversed([*w.views]) if context in _VIEWS), "")
        reading = w.session.reading
        geometry = w.saveGeometry().data()
        now = (view, reading and reading.row.id, w.session.place.key, geometry, tuple(w.splitter.sizes()))
        if w.remembers and now != self._kept:
            self._kept = now
            w.settings.set("session/view", view)
            w.remember()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window moves, or is about to be closed: before that leaves its views."""
        if event.type() == QEvent.Type.Close:
            self.keep()
        elif event.type() in _MOVES:
            self._soon()
        return False

    def _soon(self) -> None:
        if not self._ended:
            self._timer.start()

    def _end(self) -> None:
        self._ended = True
        self._timer.stop()

    def _focus_moved(self) -> None:
        """A view may have been opened or left; or the window is going, which takes the focus with it."""
        if not self._ended and isValid(self._w) and self._w.isVisible():
            self._soon()


def go_on(window: Window) -> None:
    """Open the view that was open when the program ended; of the settings "settings:NAME" names one."""
    view, _, name = str(window.settings.get("session/view")).partition(":")
    action = _VIEWS.get(view)
    if action in window.actions_by_name and not window.views:
        window.run(str(action))
        if name:
            _stand_on(window, name)


def _stand_on(window: Window, name: str) -> None:
    from reader.ui.settings_view import SettingsView

    view = window.views.get("settings")
    if isinstance(view, SettingsView):
        view.stand_on_named(name)

"""The trash lets go what has lain in it for thirty days: by itself, away from the UI thread, and quietly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.model.change import Change
    from reader.ui.window import Window

#: The first look comes so long after the window is awake, the next ones as often again (ms).
FIRST_MS, AGAIN_MS = 3000, 6 * 60 * 60 * 1000


class Expiring(QObject):
    """Looks through the trash now and then; what it holds of a library open to read only stays."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        window.closed.connect(self._timer.stop)
        if not window.session.library.read_only:
            self._timer.start(FIRST_MS)

    def look(self) -> None:
        """Let go what is due."""
        self._timer.setInterval(AGAIN_MS)
        library = self._w.session.library

        def work(_job: Job) -> Change:
            return library.trash.expire()

        self._w.jobs.run("expire", work, self._done, self._w.tell_trouble, lane=Lane.ERRANDS)

    def _done(self, change: Change) -> None:
        if change:
            self._w.session.announce(change)

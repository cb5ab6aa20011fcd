"""Another language while the program runs: every word of the window is another, so it begins anew in it.

The reader finds everything where it was: what is being done is kept by the session, as at any other end.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.model import wording
from reader.ui import language

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The reader may be on the way to a language further down the list (ms).
_REST = 700
_NAME = "changing language"


def soon(w: Window) -> None:
    """Begin anew in the language of the settings, when no other was chosen for a moment."""
    timer = w.findChild(QTimer, _NAME)
    if timer is None:
        timer = QTimer(w, singleShot=True, interval=_REST)
        timer.setObjectName(_NAME)
        timer.timeout.connect(partial(now, w))
    timer.start()


def now(w: Window) -> None:
    """Begin anew in the language of the settings, where that is another; what is under way is done first, for
    it would end with the window."""
    if w.jobs.busy:
        soon(w)
        return
    code = language.wanted(w.settings.get("look/language"))
    if code != wording.language() and w.parting is None:
        w.parting = partial(_begin, code)
        chosen_here = "settings" in w.views
        w.close()
        if chosen_here:
            w.settings.set("session/view", "settings:look/language")


def _begin(code: str) -> str:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        language.begin(app, code)
    return ""

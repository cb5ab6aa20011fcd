"""Driving a window as a reader does: real keys to whatever has the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui import fonts, theme
from reader.ui.window import Window
from tests.patience import Patience

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_NAMES = {
    "Esc": "Escape",
    "Del": "Delete",
    "PgDown": "PageDown",
    "PgUp": "PageUp",
}


class PatientBot(QtBot):
    """Looks every millisecond whether what is waited for has come, and gives a slow machine five times as
    long as a test says. In a busy one only the time counts in which something of the test could run."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
        patience = Patience(5 * timeout / 1000)
        while True:
            try:
                if callback() is not False:
                    return
            except AssertionError:
                if patience.is_over:
                    raise
            assert not patience.is_over, f"waited {5 * timeout} ms in vain; {_state_of_windows()}"
            self.wait(1)


def _state_of_windows() -> str:
    """What the windows say, and what is still under way in them."""
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]
    told = [f"“{each.status.message}”, under way: {[*vars(each.jobs)['_latest']]}" for each in windows]
    return "; ".join(told) or "no window"


def press_key(chord: str) -> None:
    """One key, to the widget that has the focus."""
    *modifiers, key = chord.replace("++", "+Plus").split("+") if len(chord) > 1 else [chord]
    state = Qt.KeyboardModifier.NoModifier
    for name in modifiers:
        state |= _MODIFIERS[name]
    is_sign = len(key) == 1 and not key.isalnum()
    code = Qt.Key(ord(key)) if is_sign else getattr(Qt.Key, f"Key_{_NAMES.get(key, key)}")
    target = QApplication.focusWidget()
    assert target is not None, f"nothing has the focus to take {chord}"
    QTest.keyClick(target, code, state)


def answer_dialogs(monkeypatch: pytest.MonkeyPatch, chosen: str = "") -> None:
    """Answer every file dialog at once: with `chosen`, or as a reader who cancels."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([chosen] if chosen else [], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))


def dress(app: QApplication) -> None:
    """The program's own style, fonts and colours."""
    app.setStyle("Fusion")
    fonts.load()
    theme.apply(app, theme.LIGHT)
    theme.apply_details(app, theme.LIGHT)


def bring_up(qtbot: QtBot, window: Window) -> None:
    """Show a window and wait until its article list takes the keys."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.articles.setFocus()
    qtbot.waitUntil(lambda: window.awake and window.articles.hasFocus(), timeout=3000)

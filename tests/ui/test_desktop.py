"""What the desktop wishes is followed: by what its portal says, as it says it, and at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from reader.library.library import Library
from reader.ui import desktop, theme
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up


def stands_still(window: Window) -> bool:
    return desktop.of(window).still


def test_what_the_portal_says_is_followed_at_once_and_kept_for_the_next_start(
    window: Window, qtbot: QtBot, library: Library, settings: Settings
) -> None:
    portal = desktop.of(window)
    portal.hear("color-scheme", 1)
    assert window.theme.name == "light", "the reader has chosen light"
    settings.set("look/theme", "system")
    portal.hear("high-contrast", 1)
    assert window.theme.name == "contrast-dark"
    assert not stands_still(window)
    portal.hear("enable-animations", 0)
    assert stands_still(window)
    assert QApplication.cursorFlashTime() == 0
    window.close()
    again = Window(library, settings)
    assert again.theme is theme.CONTRAST_DARK, "in the first picture already"
    bring_up(qtbot, again)
    portal = desktop.of(again)
    portal.hear("high-contrast", 0)
    portal.hear("enable-animations", 1)
    portal.hear("color-scheme", 2)
    assert again.theme is theme.LIGHT
    assert QApplication.cursorFlashTime() > 0
    again.close()


def test_a_desktop_that_turns_dark_asks_nothing_of_a_window_that_is_gone(
    qtbot: QtBot, dressed: QApplication, library: Library, settings: Settings
) -> None:
    """A backup that was restored opens a second window in the same process."""
    gone = Window(library, settings)
    gone.wake()
    gone.close()
    delete(gone)
    with qtbot.captureExceptions() as faults:
        QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert faults == []


def test_where_there_is_no_session_bus_none_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not desktop.has_bus()
    (tmp_path / "bus").touch()
    assert desktop.has_bus()

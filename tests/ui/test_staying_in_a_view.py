"""A view stays open while something over it, or in it, is closed: also where no pane beside it is shown."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.window import Window
from tests.driving import press_key
from tests.ui.conftest import Press


@pytest.fixture(autouse=True)
def without_sources(window: Window, press: Press) -> None:
    """Two highlights, and the source pane away: Qt finds nothing to give the focus to but what is covered."""
    press("Return", "H", "Right", "H", "[")
    assert not window.sources.isVisible()


@pytest.mark.parametrize(
    ("opening", "over"),
    [
        (("G", "H"), ("T", "b", "Return")),
        (("G", "H"), ("T", "Esc")),
        (("G", "H"), ("F", "Esc")),
        (("G", "H"), ("F", "t", "Return")),
        (("G", "H"), ("N", "x", "Esc")),
        (("G", "H"), ("F1", "Esc")),
        (("G", "H"), ("?", "Esc")),
        (("G", "T"), ("F1", "Esc")),
        (("G", "O"), ("N", "x", "Esc")),
        (("Ctrl+E",), ("W", "Esc")),
        (("Ctrl+E",), ("Ctrl+S", "Return")),
        (("Ctrl+E",), ("Ctrl+K", "Esc")),
        (("Ctrl+,",), ("/", "Esc")),
        (("Ctrl+,",), ("Return", "Esc")),
        (("F12",), ("/", "Esc")),
        (("F1",), ("/", "Esc")),
    ],
    ids=lambda keys: " ".join(keys),
)
def test_what_closes_over_a_view_leaves_it_open(
    window: Window, press: Press, qtbot: QtBot, opening: tuple[str, ...], over: tuple[str, ...]
) -> None:
    press(*opening)
    view = window.context()
    assert list(window.views) == [view]
    for key in over:
        press_key(key.upper() if len(key) == 1 else key)
        qtbot.waitUntil(lambda: not window.jobs.busy)
    assert list(window.views) == [view]
    assert window.context() == view
    assert not window.status.message.startswith("Postil")


def test_a_tab_goes_around_in_a_view_and_the_sources_beside_it(window: Window) -> None:
    press_key("Ctrl+,")
    view = window.views["settings"]

    def after(*keys: str) -> list[str]:
        found = []
        for key in keys:
            press_key(key)
            focus = QApplication.focusWidget()
            assert focus is not None
            found.append(focus.accessibleName())
        return found

    around = after("Tab", "Tab", "Shift+Tab", "Shift+Tab")
    assert {"Settings", "Find a setting"} >= set(around)
    assert len(set(around)) == 2
    window.sources.setVisible(True)
    view.setFocus()
    assert "Sources" in after("Tab", "Tab", "Tab")
    assert list(window.views) == ["settings"]

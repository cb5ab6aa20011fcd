"""Fields of views: what is typed there is for the view, and no key acts on the library beneath it."""

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.window import Window
from tests.ui.conftest import Press


@pytest.mark.parametrize(
    ("opening", "finding"), [("G, T", "/"), ("F12", "/"), ("Ctrl+,", "/"), ("G, H", "F")]
)
def test_no_key_of_the_list_acts_on_the_library_from_the_field_of_a_view(
    window: Window, press: Press, qtbot: QtBot, opening: str, finding: str
) -> None:
    press("/", *"BRIDGE", "Return", *opening.split(", "), finding)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert window.context() == "field", "what was found has taken the view away"
    saved, place = window.session.library.searches.all(), window.session.place
    press("Ctrl+S", "Ctrl+Return", "F3")
    assert window.context() == "field"
    assert (window.session.library.searches.all(), window.session.place) == (saved, place)
    press("Esc")
    assert window.context() != "field"

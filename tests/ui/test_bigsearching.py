"""The second full-text index is chosen by a key, and follows what is written."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.services.bigsearching import standing
from reader.ui import bigsearching
from reader.ui.window import Window

pytest.importorskip("tantivy", reason='pip install "postil[bigsearch]" brings it')


def test_a_second_index_is_kept_learns_what_is_written_and_is_given_up(
    window: Window, open_titled: Callable[[str], None], press: Callable[..., None], qtbot: QtBot
) -> None:
    library = window.session.library
    open_titled("TikToker")
    press("Ctrl+Shift+F9", "Return")
    qtbot.waitUntil(lambda: standing(library).answers, timeout=20_000)
    qtbot.waitUntil(lambda: "is made" in window.status.message, timeout=5000)
    press("H")
    assert standing(library).due == 1
    bigsearching.of(window).look()
    qtbot.waitUntil(lambda: standing(library).answers, timeout=20_000)
    press("Ctrl+Shift+F9", "Return")
    qtbot.waitUntil(lambda: not standing(library).kept, timeout=5000)
    qtbot.waitUntil(lambda: not library.second_index.folder.exists(), timeout=5000)

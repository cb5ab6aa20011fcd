"""A search as it is typed: what it shows before its last word is whole."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.query import parse
from reader.ui.window import Window
from tests.ui.conftest import Press


def typed(window: Window, qtbot: QtBot, words: str, key: str) -> None:
    """Type into the search field and wait for the place that is opened."""
    window.list_pane.search_field.clear()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)
    qtbot.waitUntil(
        lambda: window.session.place.key == f"search:{key}" and not window.jobs.busy, timeout=5000
    )


def test_a_word_that_is_still_being_typed_finds_what_begins_so(
    window: Window, press: Press, qtbot: QtBot, library: Library
) -> None:
    whole = library.articles.count(parse("telegram*"))
    press("/")
    typed(window, qtbot, "telegr", "telegr*")
    assert window.articles.rows.rowCount() == whole > 0
    press("Return")
    assert (window.session.place.key, window.articles.rows.rowCount()) == ("search:telegr*", whole)
    press("/")
    typed(window, qtbot, "telegram", "telegram")
    assert window.articles.rows.rowCount() == library.articles.count(parse("telegram"))
    typed(window, qtbot, "xyzzyq", "xyzzyq")
    assert window.articles.rows.rowCount() == 0

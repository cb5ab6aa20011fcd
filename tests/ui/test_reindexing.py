"""A damaged full-text index is said, and made anew while the window is worked with. No search ends in it."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library import health
from reader.library.library import Library
from reader.ui import reindexing
from reader.ui.window import Window
from tests.ui.conftest import Press


def damage(library: Library) -> None:
    with library.writing() as db:
        db.conn.execute("UPDATE fulltext_data SET block = randomblob(length(block)) WHERE id >= 10")


def test_a_search_that_meets_a_damaged_index_has_it_made_anew_and_finds_again(
    qtbot: QtBot, window: Window, press: Press
) -> None:
    said: list[str] = []
    window.status.said.connect(lambda words, _lasting: said.append(words))
    damage(window.session.library)
    press("/")
    QTest.keyClicks(window.list_pane.search_field, "Telegram")
    qtbot.waitUntil(lambda: any("is whole again" in words for words in said), timeout=20_000)
    assert any("index" in words and "damaged" in words for words in said)
    qtbot.waitUntil(lambda: window.articles.model().rowCount() > 0, timeout=5000)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    damage(window.session.library)
    QTest.keyClicks(window.list_pane.search_field, " ban")
    qtbot.waitUntil(lambda: said[-1].endswith("damaged again, and no text is: Ctrl+F9 makes it anew."))
    assert not window.jobs.running("reindexing")


def test_what_is_wrong_with_an_index_is_seen_soon_after_the_start(qtbot: QtBot, window: Window) -> None:
    said: list[str] = []
    window.status.said.connect(lambda words, _lasting: said.append(words))
    with window.session.library.writing() as db:
        db.conn.execute("DELETE FROM fulltext_docsize")
    looking = window.findChild(reindexing.Reindexing)
    assert looking is not None
    looking.look()
    qtbot.waitUntil(lambda: any("is whole again" in words for words in said), timeout=20_000)
    assert any("made anew (" in words and "your texts are whole" in words for words in said)


def test_a_note_that_meets_a_damaged_index_has_it_made_anew_too(
    qtbot: QtBot, window: Window, press: Press
) -> None:
    said: list[str] = []
    window.status.said.connect(lambda words, _lasting: said.append(words))
    with window.session.library.writing() as db:
        db.conn.execute("DROP TABLE fulltext_idx")
    press("H")
    qtbot.waitUntil(lambda: any("is whole again" in words for words in said), timeout=20_000)
    assert any("is damaged" in words for words in said)
    press("H")
    assert len(window.session.library.annotations.all()) == 1


def test_the_index_is_made_anew_when_it_is_asked_for(qtbot: QtBot, window: Window, press: Press) -> None:
    said: list[str] = []
    window.status.said.connect(lambda words, _lasting: said.append(words))
    with window.session.library.writing() as db:
        db.conn.execute("UPDATE article SET title = 'Otherwise than the index knows it'")
    press("Ctrl+F9")
    qtbot.waitUntil(lambda: any("is whole again" in words for words in said), timeout=20_000)
    assert not any("full-text" in problem for problem in health.check(window.session.library).problems)

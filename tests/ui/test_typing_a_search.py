"""A search as it is typed: what it shows before its last word is whole."""

import os
import sys
from functools import partial, partialmethod
from threading import Event, get_native_id
from typing import Any

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.library.search import Search
from reader.model.article import Row
from reader.model.query import parse
from reader.ui import finder, searching
from reader.ui.cell import Cell
from reader.ui.jobs import Job, Jobs, Lane
from reader.ui.places import search_place
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


def test_no_article_is_drawn_between_two_letters_and_at_once_when_the_search_is_taken(
    window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "_PAUSE_MS", 3_600_000)
    before = window.session.reading
    assert before
    press("/")
    for words in ("du", "duro", "durov arrest"):
        typed(window, qtbot, words, words if " " in words else f"{words}*")
        assert window.session.reading is before
    press("Return")
    first = window.articles.rows.row(0)
    assert first
    assert window.session.reading
    assert window.session.reading.row.id == first.id != before.row.id
    press("/")
    typed(window, qtbot, "telegram", "telegram")
    window.close()
    assert not [clock for clock in window.finder.findChildren(QTimer) if clock.isActive()]


def test_the_article_of_a_search_is_drawn_and_what_was_typed_lit_when_no_letter_follows(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    press("/")
    typed(window, qtbot, "telegram", "telegram")
    first = window.articles.rows.row(0)
    assert first
    qtbot.waitUntil(lambda: window.session.reading and window.session.reading.row.id == first.id)
    lit = window.page.hits
    assert lit
    typed(window, qtbot, "telegram durov", "telegram durov")
    qtbot.waitUntil(lambda: window.page.hits != lit)


def test_the_first_letter_finds_titles_and_everything_when_no_letter_follows(
    window: Window, press: Press, qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_titles = len(library.articles.rows(library.search.hasty(parse("t*"), large=0)))
    everything = len(library.articles.rows(parse("t*")))
    assert 0 < in_titles < everything
    monkeypatch.setattr(Search, "hasty", partialmethod(Search.hasty, large=0))
    monkeypatch.setattr(searching, "_PAUSE_S", 3_600.0)
    press("/")
    lengths: list[int] = []
    window.articles.rows.modelReset.connect(lambda: lengths.append(window.articles.rows.rowCount()))
    QTest.keyClicks(window.list_pane.search_field, "t*")
    qtbot.waitUntil(lambda: window.session.place.key == "search:t*", timeout=5000)
    assert window.articles.rows.rowCount() == in_titles
    assert window.list_pane.name.text()
    monkeypatch.setattr(searching, "_PAUSE_S", 0.0)
    # While the library is looked through, which may take minutes.
    gate, nobody = Event(), list[object]()
    window.jobs.run("checkup", lambda _job: gate.wait(30), nobody.append, nobody.append, lane=Lane.SURVEYS)
    window.list_pane.search_field.clear()
    QTest.keyClicks(window.list_pane.search_field, "t*")
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == everything, timeout=5000)
    gate.set()
    assert lengths[-2:] == [in_titles, everything]


def test_who_took_a_search_stays_on_his_article_when_all_texts_come_and_when_something_is_undone(
    window: Window, press: Press, qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = library.articles.rows(parse("t*"))
    gate = Event()
    monkeypatch.setattr(Search, "hasty", partialmethod(Search.hasty, large=0))
    monkeypatch.setattr(Job, "cancelled_within", lambda _job, _seconds: not gate.wait(10))
    window.finder.under_way.at_once = 0
    press("/")
    QTest.keyClicks(window.list_pane.search_field, "t*")
    qtbot.waitUntil(lambda: window.session.place.key == "search:t*", timeout=5000)
    press("Return", "S", "X")
    assert window.session.reading
    taken = window.session.reading.row.id
    assert taken != everything[0].id
    chosen = [*window.articles.picked.ids]
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    lengths = [window.articles.rows.rowCount()]
    window.articles.rows.modelReset.connect(lambda: lengths.append(window.articles.rows.rowCount()))
    assert (window.session.reading.row.id, lengths) == (taken, [len(everything)])
    window.opening.reload()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert (window.session.reading.row.id, {*lengths}) == (taken, {len(everything)})
    current = window.articles.rows.row(window.articles.currentIndex().row())
    assert current
    assert current.id == taken
    assert [*window.articles.picked.ids] == chosen == [taken]
    assert library.articles.row(taken).starred


@pytest.fixture
def painted(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles whose rows are painted from now on."""
    ids: list[str] = []
    paint = Cell.paint

    def noting(cell: Cell, painter: QPainter, rect: QRect, row: Row, **how: Any) -> None:
        ids.append(row.id)
        paint(cell, painter, rect, row, **how)

    monkeypatch.setattr(Cell, "paint", noting)
    window.articles.canvas.update()
    qtbot.waitUntil(lambda: bool(ids) and not window.jobs.busy)
    QTest.qWait(100)
    ids.clear()
    return ids


def test_a_list_that_is_found_is_painted_once(window: Window, qtbot: QtBot, painted: list[str]) -> None:
    window.finder.under_way.at_once = 0
    for words in ("durov", "telegram"):
        window.opening.open_place(search_place(words), search=True)
        qtbot.waitUntil(lambda: not window.jobs.busy)
        QTest.qWait(30)
        assert len({*painted}) == len(painted) > 0
        painted.clear()


def test_what_is_found_is_counted_once_its_rows_are_painted(
    window: Window, qtbot: QtBot, painted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "PAGE", 5)
    window.finder.under_way.at_once = 0
    begun: list[int] = []
    run = window.jobs.run

    def noting(key: str, *work: Any, **how: Any) -> Job:
        begun.extend([len(painted)] * (key == "count"))
        return run(key, *work, **how)

    monkeypatch.setattr(window.jobs, "run", noting)
    window.opening.open_place(search_place("telegram"), search=True)
    qtbot.waitUntil(lambda: bool(begun) and not window.jobs.busy)
    assert begun == [5]
    assert window.articles.rows.rowCount() > 5


def test_rows_that_are_counted_below_those_that_are_seen_let_no_row_be_painted_anew(
    window: Window, library: Library, painted: list[str]
) -> None:
    window.resize(1440, 600)
    table, rows = window.articles, library.articles.rows(limit=20)
    for first, again in ((12, False), (2, True)):
        table.show_query(parse("t*"), (first, rows[:first]))
        QTest.qWait(30)
        assert painted
        painted.clear()
        table.counted(20)
        QTest.qWait(30)
        assert bool(painted) is again
        assert table.verticalScrollBar().maximum() == 20 * table.rowHeight(0) - table.canvas.height()
        painted.clear()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no priority of single threads")
def test_what_only_asks_lets_the_window_go_first(qtbot: QtBot) -> None:
    jobs, came = Jobs(), dict[Lane, int]()

    def behind(lane: Lane, _job: Job) -> tuple[Lane, int]:
        return lane, os.getpriority(os.PRIO_PROCESS, get_native_id())

    here = os.getpriority(os.PRIO_PROCESS, 0)
    for lane in Lane:
        jobs.run(
            lane.value, partial(behind, lane), lambda told: came.update([told]), lambda e: None, lane=lane
        )
    qtbot.waitUntil(lambda: len(came) == len(Lane), timeout=20_000)
    jobs.close()
    stepped_back = {lane for lane, found in came.items() if found > here}
    assert stepped_back == {Lane.QUESTIONS, Lane.SEARCHES, Lane.SURVEYS}
    assert os.getpriority(os.PRIO_PROCESS, 0) == here

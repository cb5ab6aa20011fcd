"""Answers that come home when nobody waits for them any more: nothing of them is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partialmethod
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.library.search import Search
from reader.model.query import parse
from reader.ui import finder
from reader.ui.chooser import Chooser
from reader.ui.concordance import ConcordanceView
from reader.ui.export_scope import LIST, scope_now
from reader.ui.jobs import Job, Jobs, Lane
from reader.ui.places import search_place
from reader.ui.row_lights import RowLights
from reader.ui.timeline import TimelineView
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press

_PATIENCE = 30.0


@contextmanager
def late(window: Window) -> Iterator[None]:
    """Questions asked inside are answered at its end, before the window hears of anything."""
    begun, go, answered = Event(), Event(), Event()

    def hold(_job: Job) -> None:
        begun.set()
        go.wait(_PATIENCE)

    window.jobs.run("held", hold, _nothing, window.tell_trouble)
    assert begun.wait(_PATIENCE)
    yield
    window.jobs.run("after all", lambda _job: answered.set(), _nothing, window.tell_trouble)
    go.set()
    assert answered.wait(_PATIENCE)


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is asked any more."""
    for _ in range(2):
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
        QApplication.processEvents()


def headings(window: Window) -> list[str]:
    rows = (window.articles.rows.row(n) for n in range(window.articles.rows.rowCount()))
    return [row.heading for row in rows if row]


def found_and_lit_late(window: Window, qtbot: QtBot, words: str) -> None:
    """Show what a search finds; what is lit in its rows is on its way home."""
    window.opening.open_place(search_place(words))
    settle(window, qtbot)
    lights = window.findChild(RowLights)
    assert lights is not None
    lights.forget()
    with late(window):
        window.articles.canvas.repaint()
        QApplication.processEvents()
        assert window.jobs.running("row lights")


def test_what_was_lit_for_one_search_is_not_lit_in_the_next(window: Window, qtbot: QtBot) -> None:
    found_and_lit_late(window, qtbot, "telegram")
    window.opening.open_place(search_place("durov"))
    settle(window, qtbot)
    row = window.articles.rows.row(0)
    lit = window.articles.lit(row) if row else None
    assert lit is not None
    assert {lit.words[start:end] for start, end in lit.hits} == {"Durov"}


def test_what_was_lit_before_a_note_was_written_is_not_lit_after_it(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    found_and_lit_late(window, qtbot, "telegram")
    row = window.articles.rows.row(0)
    assert row is not None
    window.session.write(lambda: library.annotations.write_article_note(row.id, "Ask Telegram again"))
    settle(window, qtbot)
    lit = window.articles.lit(row)
    assert lit is not None
    assert lit.words == "Ask Telegram again"


def test_a_list_that_is_still_looked_for_comes_though_a_search_is_begun(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    window.finder.under_way.at_once = 0
    with late(window):
        window.opening.open_place(search_place("telegram"))
        press("/")
        assert not headings(window)
    settle(window, qtbot)
    assert headings(window)


def test_a_filter_that_is_left_while_it_looks_leaves_the_whole_list(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    window.finder.under_way.at_once = 0
    whole = headings(window)
    press("F")
    field = QApplication.focusWidget()
    assert field is not None
    with late(window):
        QTest.keyClicks(field, "durov")
        press("Esc")
        assert headings(window) == whole
    settle(window, qtbot)
    assert headings(window) == whole


def test_a_page_of_the_list_as_it_was_does_not_get_into_the_list_as_it_is(
    window: Window, library: Library, qtbot: QtBot, press: Press
) -> None:
    def ferries(first: int, last: int) -> None:
        stories = (told(f"Ferry {n}", f"The ferry sailed for the {n}th time.") for n in range(first, last))
        store(library, f"{first}.txt", *stories, day="2020-01-01")

    ferries(0, 230)
    window.finder.under_way.at_once = 0
    window.opening.open_place(search_place("ferry sailed"))
    settle(window, qtbot)
    window.articles.rows.row(150)
    settle(window, qtbot)
    ferries(300, 350)
    with late(window):
        window.opening.reload()
        press("End")
        QApplication.processEvents()
        assert window.jobs.running("page")
    settle(window, qtbot)
    headings(window)
    for n in range(0, window.articles.rows.rowCount(), 50):
        window.articles.rows.row(n)
        settle(window, qtbot)
    assert len(set(headings(window))) == len(headings(window)) == 280


def test_the_best_matches_of_a_list_that_is_filtered_are_those_of_the_filter(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    window.opening.open_place(search_place("telegram"))
    window.articles.setFocus()
    press("F")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "durov")
    press("Return")
    settle(window, qtbot)
    found = headings(window)
    assert found
    assert all("durov" in heading.casefold() for heading in found)
    press("Shift+F")
    qtbot.waitUntil(lambda: window.session.arranging.ranked is not None, timeout=5000)
    assert sorted(headings(window)) == sorted(found)
    press("Esc")
    ranked = headings(window)
    assert set(found) < set(ranked)
    window.session.arranging.stretch = "2000-01-01", "2001-01-01"
    window.opening.show_list()
    assert not headings(window)
    press("Esc")
    assert set(headings(window)) == set(ranked)


@pytest.mark.parametrize("keys", ["Shift+F", "F O", "G B", "E"])
def test_what_is_typed_is_found_whatever_is_done_with_the_list_that_is_seen_till_then(
    window: Window, press: Press, qtbot: QtBot, library: Library, keys: str
) -> None:
    stories = [told(f"Ferry {n}", f"The ferry sailed for the {n}th time to Oslo.") for n in range(3)]
    store(library, "ferries.txt", *stories, day="2020-01-01")
    window.finder.under_way.at_once = 0
    window.opening.open_place(search_place("telegram"))
    settle(window, qtbot)
    press("/")
    with late(window):
        QTest.keyClicks(window.list_pane.search_field, "oslo")
        press("Return", *keys.split())
    settle(window, qtbot)
    assert window.session.place.key == "search:oslo"
    assert sorted(headings(window)) == ["Ferry 0", "Ferry 1", "Ferry 2"][: 0 if keys == "F O" else 3]
    if keys == "F O":
        press("Esc")
        settle(window, qtbot)
        assert len(headings(window)) == 3
    row = window.articles.rows.row(window.articles.currentIndex().row())
    assert row
    assert window.session.reading
    assert window.session.reading.row.id == row.id


def test_what_is_done_with_all_of_a_list_is_done_with_what_was_typed_and_not_with_the_list_seen_till_then(
    window: Window, press: Press, qtbot: QtBot, library: Library
) -> None:
    store(library, "f.txt", *[told(f"Ferry {n}", "It sailed to Oslo.") for n in range(3)], day="2020-01-01")
    window.finder.under_way.at_once = 0
    unread = library.articles.counts().unread
    for keys in (("Shift+A",), ("G", "D")):
        press("/")
        with late(window):
            QTest.keyClicks(window.list_pane.search_field, "oslo")
            press("Return", *keys)
        settle(window, qtbot)
        assert library.articles.counts().unread == unread - 3
        if keys == ("Shift+A",):
            press("Esc")
    (shown,) = (view for view in window.views.values() if isinstance(view, TimelineView))
    assert sum(bar.articles for bar in shown.bars) == 3


def test_what_was_typed_is_exported_and_shown_as_lines_and_not_the_list_seen_till_then(
    window: Window, press: Press, qtbot: QtBot, library: Library
) -> None:
    store(library, "f.txt", *[told(f"Ferry {n}", "It sailed to Oslo.") for n in range(3)], day="2020-01-01")
    window.finder.under_way.at_once = 0
    for words, keys in (("oslo", ("G", "C")), ("telegram", ("Ctrl+E",))):
        press("/")
        with late(window):
            QTest.keyClicks(window.list_pane.search_field, words)
            press("Return", *keys)
            # What is about to be written depends on the place, which the next key may ask for.
            scope = scope_now(window, LIST)
        settle(window, qtbot)
        assert scope is not None
        assert library.articles.count(scope.query) == library.articles.count(parse(words))
        if keys == ("G", "C"):
            (view,) = (view for view in window.views.values() if isinstance(view, ConcordanceView))
            assert len(view.state.lines.keys) == 3
            press("Esc")


def test_a_search_is_stood_in_though_its_list_is_looked_for_again_and_again_till_then(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    window.finder.under_way.at_once = 0
    press("/")
    QTest.keyClicks(window.list_pane.search_field, "telegram")
    qtbot.waitUntil(lambda: window.session.place.key == "search:telegram", timeout=5000)
    assert not window.articles.currentIndex().isValid()
    with late(window):
        window.opening.reload()
        qtbot.wait(2 * finder._PAUSE_MS)
        window.opening.reload()
    settle(window, qtbot)
    row = window.articles.rows.row(0)
    assert row
    qtbot.waitUntil(lambda: window.articles.currentIndex().row() == 0, timeout=5000)
    assert window.session.reading
    assert window.session.reading.row.id == row.id


def test_best_matches_that_come_before_the_count_are_all_that_is_listed_and_told_of(
    window: Window, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = (told(f"Ferry {n}", f"The ferry sailed for the {n}th time.") for n in range(120))
    store(library, "ferries.txt", *stories, day="2020-01-01")
    monkeypatch.setattr(Search, "best", partialmethod(Search.best, limit=110))
    under_way = window.finder.under_way
    under_way.at_once, rank = 0, under_way.rank

    def quickly() -> None:
        with late(window):
            rank()

    monkeypatch.setattr(under_way, "rank", quickly)
    window.opening.open_place(search_place("ferry sailed"))
    window.session.arranging.best = True
    settle(window, qtbot)
    assert window.session.arranging.ranked is not None
    assert len(headings(window)) == window.articles.rows.rowCount() == 110
    assert window.status.message.startswith("Best match first: 110 of 120.")


def test_what_is_watched_for_since_a_search_began_is_lit_in_what_it_finds(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    search, change = library.searches.save("Durov", "durov")
    window.session.announce(change)
    window.finder.under_way.at_once = 0
    with late(window):
        window.opening.open_place(search_place("telegram"))
        window.session.write(lambda: library.searches.watch(search.id, on=True))
    settle(window, qtbot)
    window.articles.canvas.repaint()
    settle(window, qtbot)
    lit = [window.articles.lit(row) for n in range(10) if (row := window.articles.rows.row(n))]
    assert any(one is not None and (one.watched or one.watched_title) for one in lit)


def test_collocates_of_lines_that_are_shown_no_more_are_not_offered(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    press("G", "C")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "telegram")
    press("Return")
    settle(window, qtbot)
    with late(window):
        window.run("collocates")
        press("Esc", "G", "C")
    settle(window, qtbot)
    assert not [chooser for chooser in window.findChildren(Chooser) if chooser.isVisible()]


def test_nothing_is_begun_once_the_jobs_are_closed(qtbot: QtBot) -> None:
    jobs, begun = Jobs(), list[str]()
    jobs.close()
    job = jobs.run("late", lambda _job: begun.append("late"), _nothing, _raise, lane=Lane.QUESTIONS)
    jobs.close()
    assert (job.cancelled, begun, jobs.busy) == (True, [], False)


def _nothing(_answer: object) -> None:
    """What nobody waits for."""


def _raise(problem: Exception) -> None:
    raise problem

"""What a list finds over time: walked by keys, and shown alone."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.stretches import Unit
from reader.ui import days
from reader.ui.timeline import TimelineView
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press


@pytest.fixture
def timeline(window: Window, press: Press, library: Library, qtbot: QtBot) -> Callable[[], TimelineView]:
    """Opens the timeline of the ferries by keys: five of three days in two months."""
    for day, ferries in (("2021-03-01", 2), ("2021-03-04", 1), ("2021-04-10", 2)):
        store(
            library,
            day,
            *(told(f"Ferry {day} {n}", f"The ferry of {day} no. {n}") for n in range(ferries)),
            day=day,
        )
    window.opening.reload()

    def opener() -> TimelineView:
        press("G", "D")
        view = window.views["timeline"]
        assert isinstance(view, TimelineView)
        qtbot.waitUntil(lambda: bool(view.bars), timeout=5000)
        return view

    return opener


def test_a_search_is_walked_through_time_narrowed_to_a_stretch_and_widened_again(
    window: Window, press: Press, timeline: Callable[[], TimelineView], qtbot: QtBot
) -> None:
    press("/")
    window.list_pane.search_field.setText("ferry")
    press("Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    view = timeline()
    assert len(view.bars) == 41
    assert view.accessibleDescription() == "10 Apr 2021: 2 articles"
    press("P")
    assert view.accessibleDescription() == "4 Mar 2021: 1 article"
    press("Left")
    assert view.accessibleDescription() == "3 Mar 2021: 0 articles"
    press("Return")
    assert (window.status.message, "timeline" in window.views) == ("There is no article then.", True)
    press("Right", "Up")
    assert view.accessibleDescription() == "1 – 7 Mar 2021: 3 articles"
    press("Up")
    assert [bar.articles for bar in view.bars] == [3, 2]
    press("Return")
    assert window.articles.hasFocus()
    assert window.articles.rows.rowCount() == 3
    assert window.list_pane.name.text() == "Search: ferry, Mar 2021"
    again = timeline()
    assert again.accessibleDescription() == "Mar 2021: 3 articles"
    press("Esc")
    assert window.articles.rows.rowCount() == 5
    press("Home", "Return", "Esc")
    assert (window.articles.rows.rowCount(), window.session.place.key) == (5, "search:ferry")


def test_a_list_without_words_and_an_empty_one_have_a_timeline_too(
    window: Window, press: Press, timeline: Callable[[], TimelineView], qtbot: QtBot
) -> None:
    view = timeline()
    assert sum(bar.articles for bar in view.bars) == 25
    press("Down", "Down", "Down", "End", "Up", "Up", "Up", "Up")
    assert view.here
    assert view.here.first.month == 1
    press("Esc", "G", "S", "G", "D", "Left", "Up", "Return", "Home")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    press("N", "End", "Down", "Return")
    assert "timeline" in window.views
    press("Esc")
    assert "timeline" not in window.views


def test_what_is_undone_comes_back_into_its_stretch(
    window: Window, press: Press, timeline: Callable[[], TimelineView], qtbot: QtBot
) -> None:
    press("E")
    view = timeline()
    press("Home", "Right")
    here = view.here
    assert sum(bar.articles for bar in view.bars) == 24
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: sum(bar.articles for bar in view.bars) == 25)
    assert view.here == here
    press("Ctrl+Y")
    qtbot.waitUntil(lambda: sum(bar.articles for bar in view.bars) == 24)


def test_articles_of_the_last_day_there_is_have_their_stretch(
    window: Window, press: Press, library: Library, timeline: Callable[[], TimelineView], qtbot: QtBot
) -> None:
    """As pages and feeds say “for ever”."""
    store(library, "ever", told("A ferry for ever", "It goes for ever."), day="9999-12-31")
    view = timeline()
    assert view.accessibleDescription() == "9999: 1 article"
    press("Down", "Down", "Down")
    assert (view.unit, len(view.bars)) == (Unit.YEAR, 9999 - 2021 + 1)
    press("Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert window.articles.rows.rowCount() == 1
    assert window.list_pane.name.text() == "Inbox, 9999"
    assert days.stretch("9999-12-01", "9999-12-31") == "Dec 9999"
    assert days.stretch("9999-12-31", "9999-12-31") == "31 Dec 9999"

"""The check of the library in the window: what is wrong is listed, set right by a key, or salvaged."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from threading import Event

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import damage
from reader.library.library import Library, open_library
from reader.ui import checkup
from reader.ui.doctor import DoctorView
from reader.ui.jobs import Lane
from reader.ui.window import Window
from tests.ui.conftest import Press

NOTES = "UPDATE note SET text = 'Not mine'"
COUNTS = "UPDATE counter SET n = n + 4 WHERE name = 'starred'"


def harm(library: Library, sql: str) -> None:
    """Damage a library behind its back."""
    with closing(sqlite3.connect(library.path)) as plain:
        plain.executescript(sql)


def view(window: Window) -> DoctorView:
    found = window.views["doctor"]
    assert isinstance(found, DoctorView)
    return found


@pytest.fixture
def checked(window: Window, press: Press, qtbot: QtBot) -> Callable[..., DoctorView]:
    """Press keys, and wait until the library has been looked through."""

    def check(*chords: str) -> DoctorView:
        press(*chords)
        qtbot.waitUntil(lambda: view(window).health is not None)
        return view(window)

    return check


def test_a_library_that_is_whole_is_called_so(checked: Callable[..., DoctorView]) -> None:
    assert (
        checked("G", "N").told
        == "All is well: 20 articles, 0 highlights and 0 notes are as they were stored."
    )


def test_what_is_wrong_is_listed_set_right_by_keys_and_undone(
    window: Window, library: Library, press: Press, qtbot: QtBot, checked: Callable[..., DoctorView]
) -> None:
    row = library.articles.rows()[0]
    library.annotations.highlight(row.id, 0, 9, note="Mine")
    harm(library, f"{NOTES}; {COUNTS}")
    checkup.of(window).look()
    damaged = f"This library is damaged (note on “{row.heading}” is not the one that was stored)."
    qtbot.waitUntil(lambda: window.status.message.startswith(damaged))
    told = checked("G", "N").told
    assert f"Note on “{row.heading}” is not the one that was stored" in told
    assert "The library counts 4 starred and holds 0" in told
    assert damage.is_marked(library.path)
    press("R", "Down", "Return")
    qtbot.waitUntil(lambda: "All is well" in view(window).told)
    assert view(window).told.startswith("Set right: 1 of the notes, 1 of the counts of the library.")
    assert library.annotations.of(row.id)[0].note == "Mine"
    assert not damage.is_marked(library.path)
    assert "damaged" not in window.status.message
    press("Ctrl+Z")
    assert library.annotations.of(row.id)[0].note == "Not mine"
    qtbot.waitUntil(lambda: "Note on" in view(window).told)


def test_what_nothing_tells_is_said_and_left(
    window: Window, library: Library, press: Press, qtbot: QtBot, checked: Callable[..., DoctorView]
) -> None:
    library.annotations.highlight(library.articles.rows()[0].id, 0, 9, note="Mine")
    harm(library, f"{NOTES}; DELETE FROM journal")
    checked("G", "N")
    press("R", "Down", "Return")
    qtbot.waitUntil(lambda: "is wrong" in view(window).told)
    assert not view(window).plans
    press("R")
    assert window.status.message == "There is nothing that could be set right."
    press("Y")
    assert "is not the one that was stored" in QApplication.clipboard().text()


def test_one_kind_alone_is_set_right(
    window: Window, library: Library, press: Press, qtbot: QtBot, checked: Callable[..., DoctorView]
) -> None:
    library.annotations.highlight(library.articles.rows()[0].id, 0, 9, note="Mine")
    harm(library, f"{NOTES}; {COUNTS}")
    checked("G", "N")
    press("R", "Down", "Down", "Down", "Return")
    qtbot.waitUntil(lambda: "Set right: 1 of the counts of the library. 2 things are" in view(window).told)
    assert "Note on" in view(window).told
    assert library.articles.counts().starred == 0


def test_a_check_is_stopped_by_esc_and_left_by_another(
    window: Window, press: Press, checked: Callable[..., DoctorView]
) -> None:
    checked("G", "N")
    view(window).check_anew()
    press("Escape")
    assert view(window).told.startswith("Stopped before everything was looked at.")
    checked("V")
    press("Escape")
    assert "doctor" not in window.views


def test_what_is_being_set_right_goes_on_when_the_check_is_left(
    window: Window, library: Library, press: Press, qtbot: QtBot, checked: Callable[..., DoctorView]
) -> None:
    library.annotations.highlight(library.articles.rows()[0].id, 0, 9, note="Mine")
    harm(library, f"{NOTES}; {COUNTS}")
    press("G", "J")
    checked("G", "N")
    free = Event()
    window.jobs.run("held", lambda _job: free.wait(), lambda _: None, window.tell_trouble, lane=Lane.ERRANDS)
    press("R", "Down", "Return")
    press("G", "J")
    assert "doctor" not in window.views
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    free.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert library.articles.counts().starred == 0


def test_the_library_is_salvaged_between_two_windows(
    window: Window, library: Library, press: Press, checked: Callable[..., DoctorView]
) -> None:
    id = library.articles.rows()[0].id
    library.annotations.highlight(id, 0, 9, note="Mine")
    checked("G", "N")
    press("S", "Down", "Return")
    assert window.parting is not None
    library.close()
    told = window.parting()
    assert told.startswith("Salvaged: 20 articles, 1 highlight, 1 note.")
    assert "The damaged library is kept as" in told
    with open_library(library.path) as made:
        assert made.annotations.of(id)[0].note == "Mine"
        assert made.journal.undo_label() is None

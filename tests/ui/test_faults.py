"""An error that nobody foresaw is told in a sheet, and the reader goes on; what is known is one sentence."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.library import faults as told
from reader.ui import faults, hooks, page
from reader.ui.desk_list import DeskList
from reader.ui.fault_sheet import FaultSheet
from reader.ui.jobs import Lane
from reader.ui.window import Window
from tests.ui.conftest import Press

SECRET = "what the reader wrote"
Fail = Callable[[], None]


@pytest.fixture(autouse=True)
def errors_are_heard(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program that was started; pytest-qt hears them otherwise."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    hooks.hear_errors(window)


def fail(*_given: object) -> None:
    raise KeyError(SECRET)


def fail_elsewhere(*_given: object) -> None:
    raise IndexError(SECRET)


def sheet(window: Window) -> FaultSheet | None:
    return faults.of(window).sheet


def in_slot(fail: Fail) -> None:
    """From a timer, as Qt calls it."""
    QTimer.singleShot(0, fail)


def shown(window: Window, qtbot: QtBot) -> FaultSheet:
    qtbot.waitUntil(lambda: sheet(window) is not None)
    found = sheet(window)
    assert found is not None
    assert found.isVisible()
    assert window.context() == "fault"
    return found


def test_an_error_anywhere_opens_a_report_and_esc_goes_on_where_the_reader_was(
    window: Window, press: Press, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    def in_lane(lane: Lane) -> None:
        window.jobs.run(f"failing {lane}", fail, print, window.tell_trouble, lane=lane)

    def in_answer(_fail: Fail) -> None:
        window.jobs.run("answered", lambda _job: 1, fail, window.tell_trouble)

    ways: list[Callable[[], None]] = [
        lambda: in_slot(fail),
        lambda: in_answer(fail),
        *(lambda lane=lane: in_lane(lane) for lane in Lane),
    ]
    for way in ways:
        way()
        assert "Something went wrong" not in shown(window, qtbot).sentence
        press("Esc")
        assert sheet(window) is None
        assert window.context() == "list"
    before = window.session.reading
    press("J")
    assert window.session.reading is not before
    assert SECRET not in capfd.readouterr().err


class Failing(QWidget):
    """Fails while it paints, with the painter at work."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawLine(0, 0, 9, 9)
        fail()


def test_an_error_amid_painting_leaves_no_painter_at_work(window: Window, press: Press, qtbot: QtBot) -> None:
    """A painter that outlives what it paints on ends the program sooner or later; Qt warns of it at once."""
    failing = Failing(window)
    failing.setGeometry(0, 0, 30, 30)
    failing.show()
    shown(window, qtbot)
    failing.hide()
    press("Esc")
    assert sheet(window) is None


def test_the_report_is_copied_by_a_key_and_holds_no_word_of_the_reader(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    in_slot(fail)
    report = shown(window, qtbot)
    press("Y")
    copied = QApplication.clipboard().text()
    assert copied == report.report.toPlainText()
    assert copied.startswith("KeyError\n")
    assert "20 articles" in copied
    assert SECRET not in copied + report.sentence + report.accessibleName()
    press("Esc")
    press("Ctrl+F1")
    assert shown(window, qtbot).report.toPlainText() == copied


def test_errors_on_and_on_are_counted_in_one_sheet(window: Window, press: Press, qtbot: QtBot) -> None:
    for _ in range(20):
        in_slot(fail)
    in_slot(fail_elsewhere)
    report = shown(window, qtbot)
    qtbot.waitUntil(lambda: "21 times now" in report.sentence)
    assert "KeyError, 20 times" in report.report.toPlainText()
    assert report.report.toPlainText().startswith("IndexError\n")
    assert len([each for each in window.findChildren(FaultSheet) if each.isVisible()]) == 1


def test_an_error_that_is_to_be_heard_of_no_more_opens_nothing(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    in_slot(fail)
    shown(window, qtbot)
    press("N")
    in_slot(fail)
    in_slot(fail_elsewhere)
    assert "KeyError, 2 times" in shown(window, qtbot).report.toPlainText()


def test_who_is_typing_is_told_and_not_interrupted(window: Window, press: Press, qtbot: QtBot) -> None:
    press("Return", "N")
    in_slot(fail)
    qtbot.waitUntil(lambda: "Ctrl+F1 tells more" in window.status.message)
    editing = window.notes.editing
    assert editing is not None
    editor = editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "still here")
    assert sheet(window) is None
    press("Esc")
    shown(window, qtbot)
    kept = window.session.library.journal.undo_label()
    assert kept is not None
    press("Esc")
    assert window.session.reading is not None
    notes = [
        h.note for h in window.session.library.articles.reading(window.session.reading.row.id).highlights
    ]
    assert notes == ["still here"]


def test_an_error_that_is_known_is_a_sentence_wherever_it_comes_from(window: Window, qtbot: QtBot) -> None:
    library = window.session.library

    def locked() -> None:
        raise told.locked(library.path)

    def no_space() -> None:
        raise OSError(28, "No space left on device", "/home/me/settings.ini")

    in_slot(locked)
    qtbot.waitUntil(lambda: window.status.message.startswith(f"{library.path} is in use by another"))
    in_slot(no_space)
    qtbot.waitUntil(lambda: window.status.message.startswith("/home/me/settings.ini could not be"))
    assert sheet(window) is None


def test_a_crash_of_the_last_run_is_offered_quietly(window: Window, press: Press, qtbot: QtBot) -> None:
    press("Ctrl+F1")
    assert window.status.message == "Nothing has gone wrong."
    window.status.say("A note is kept now.")
    faults.of(window).offer(f'Fatal Python error: Aborted\n  File "{page.__file__}", line 7 in paintEvent\n')
    assert window.status.message == (
        "A note is kept now. Postil ended unexpectedly last time; Ctrl+F1 shows the report."
    )
    assert window.context() == "list"
    press("Ctrl+F1")
    assert "reader/ui/page.py:7 in paintEvent" in shown(window, qtbot).report.toPlainText()


def test_the_buttons_do_what_their_keys_do(window: Window, qtbot: QtBot) -> None:
    in_slot(fail)
    buttons = {each.text(): each for each in shown(window, qtbot).findChildren(QPushButton)}
    assert list(buttons) == ["Copy the report   Y", "Not again   N", "Go on   Esc"]
    buttons["Go on   Esc"].click()
    assert sheet(window) is None
    assert window.context() == "list"


def test_a_list_that_cannot_be_read_as_it_is_painted_says_so_once_and_the_window_stands(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    """Its pages are noise by now; what is at hand of them is forgotten, as it is in a long list."""
    path = window.session.library.path
    sound = path.read_bytes()
    path.write_bytes(sound[:4096] + bytes(len(sound) - 4096))
    said: list[str] = []
    window.status.said.connect(lambda words, _lasting: said.append(words))
    window.articles.rows._pages.clear()
    window.articles.viewport().update()
    qtbot.waitUntil(lambda: bool(said))
    press("J", "K", "End")
    assert sheet(window) is None
    assert all(str(path) in words for words in said), said
    path.write_bytes(sound)


def test_a_desk_that_cannot_be_read_says_so_and_is_there_again_when_it_can(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    press("Return", "H", "Esc")
    window.run("go_highlights")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    path = window.session.library.path
    aside = path.with_suffix(".aside")
    path.rename(aside)
    rows = window.views["desk"].findChildren(DeskList)[0].rows
    rows.forget()
    window.session.library.rest()
    assert rows.item(0) is None
    qtbot.waitUntil(lambda: window.status.message.startswith(str(path)))
    aside.rename(path)
    rows.forget()
    assert rows.item(0) is not None
    assert sheet(window) is None

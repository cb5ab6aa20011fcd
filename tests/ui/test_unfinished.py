"""An import that did not come to its end is told of at the next start, and gone on with by a key."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.model.errors import LibraryUnusable
from reader.services import storing
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up, press_key
from tests.halting import Halt
from tests.importer.prose import Press as Paper

Press = Callable[..., None]
Again = Callable[..., Window]

_PASTED = "The bridge at Kolding opens again after two years\n\n" + (
    "The bridge at Kolding was opened again on Friday by the mayor, who said that it will stand for a "
    "hundred years. Lorries may cross it from the first of March, when the ramps have settled.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with six captures."""
    made, paper = tmp_path / "six captures", Paper(7)
    made.mkdir()
    for n in range(6):
        (made / f"{n}.txt").write_text("\n\n".join(paper.article(80)), encoding="utf-8")
    return made


@pytest.fixture
def again(qtbot: QtBot, library: Library, settings: Settings, tmp_path: Path) -> Iterator[Again]:
    """The window that the next start opens, on what lies on the disk."""
    opened: list[Any] = []

    def start(after: Window | None = None) -> Window:
        folder = tmp_path / f"next {len(opened)}"
        folder.mkdir()
        left = after.session.library.path if after else library.path
        for file in left.parent.glob("library.sqlite*"):
            if file.is_file() and "lock" not in file.name:
                shutil.copyfile(file, folder / file.name)
        kept = open_library(folder / "library.sqlite")
        window = Window(kept, Settings(tmp_path / "settings.ini"))
        opened.append((window, kept))
        bring_up(qtbot, window)
        window.incoming.unfinished.tell()
        return window

    yield start
    for window, kept in opened:
        window.close()
        kept.close()


def articles(window: Window) -> int:
    """How many articles the library of a window has."""
    return window.session.library.articles.counts().articles


def settled(window: Window, qtbot: QtBot) -> None:
    """Wait until no import runs."""
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=20_000)


def close_amid(window: Window, halt: Halt, qtbot: QtBot) -> None:
    """Close the window while a capture is being stored."""
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    threading.Timer(0.05, halt.go_on.set).start()
    window.close()


def test_the_next_start_tells_what_came_in_before_the_window_was_closed_and_a_key_goes_on(
    window: Window, folder: Path, qtbot: QtBot, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    halt, before = Halt(monkeypatch, 2), articles(window)
    window.incoming.take([folder])
    close_amid(window, halt, qtbot)
    there = articles(window) - before
    assert 2 <= there < 6
    found = again()
    assert f"Postil ended before all of six captures was imported: {there} captures" in found.status.message
    assert "Ctrl+Shift+P goes on with it" in found.status.message
    press_key("Ctrl+Shift+P")
    settled(found, qtbot)
    assert articles(found) == before + 6
    assert "already imported" in found.status.message
    assert not list(found.session.library.path.parent.glob("*.import.json"))


def test_a_program_that_was_killed_tells_of_its_import_too_and_of_those_that_waited(
    window: Window, folder: Path, qtbot: QtBot, again: Again, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    more = tmp_path / "more.txt"
    more.write_text(_PASTED, encoding="utf-8")
    halt, before = Halt(monkeypatch, 3), articles(window)
    window.incoming.take([folder])
    window.incoming.take([more])
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    found = again()
    halt.go_on.set()
    assert "all of 2 files was imported: 3 captures came in" in found.status.message
    found.run("import_rest")
    settled(found, qtbot)
    assert articles(found) == before + 7


def test_what_came_in_before_another_import_had_its_turn_is_none_of_that(
    window: Window, folder: Path, qtbot: QtBot, again: Again, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first = tmp_path / "first.txt"
    first.write_text(_PASTED, encoding="utf-8")
    halt = Halt(monkeypatch, 3)
    window.incoming.take([first])
    window.incoming.take([folder])
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    found = again()
    halt.go_on.set()
    assert "all of six captures was imported: 2 captures came in" in found.status.message


def test_what_ended_twice_tells_all_that_came_in_of_it(
    window: Window, folder: Path, qtbot: QtBot, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = articles(window)
    with monkeypatch.context() as patched:
        window.incoming.take([folder])
        close_amid(window, Halt(patched, 2), qtbot)
    second = again()
    halt = Halt(monkeypatch, 1)
    second.run("import_rest")
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    there = articles(second) - before
    third = again(second)
    halt.go_on.set()
    assert there > 2
    assert f"all of six captures was imported: {there} captures came in" in third.status.message


def test_what_was_pasted_while_an_import_was_under_way_is_not_lost(
    window: Window, folder: Path, qtbot: QtBot, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    halt = Halt(monkeypatch, 1)
    window.incoming.take([folder])
    copied = QMimeData()
    copied.setText(_PASTED)
    window.incoming.take_copied(copied)
    close_amid(window, halt, qtbot)
    found = again()
    (kept,) = found.session.library.path.parent.glob("*.import.json")
    (pasted,) = (Path(each) for each in json.loads(kept.read_text("ascii"))["pasted"])
    assert pasted.is_dir()
    found.run("import_rest")
    settled(found, qtbot)
    shown = [row.heading for row in found.session.library.articles.rows(limit=100)]
    assert "The bridge at Kolding opens again after two years" in shown
    assert not pasted.exists()


def test_an_import_that_was_stopped_by_hand_is_not_told_of(
    window: Window,
    folder: Path,
    press: Press,
    qtbot: QtBot,
    again: Again,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    halt = Halt(monkeypatch, 1)
    window.incoming.take([folder])
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    press("Esc")
    halt.go_on.set()
    settled(window, qtbot)
    found = again()
    assert found.status.message == ""
    found.run("import_rest")
    assert articles(found) == articles(window)


def test_an_import_whose_end_the_window_did_not_hear_of_is_not_told_of(
    window: Window, folder: Path, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.jobs, "_came_home", window.jobs._is_free)
    before = articles(window)
    window.incoming.take([folder])
    while not window.incoming.is_through:
        threading.Event().wait(0.01)
    window.close()
    found = again()
    assert articles(found) == before + 6
    assert found.status.message == ""


def test_what_the_library_took_no_more_of_comes_in_by_a_key_once_it_takes_more(
    window: Window, folder: Path, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real, stored = articles(window), storing.store, []

    def full(*given: Any, **more: Any) -> object:
        stored.append(given)
        if len(stored) == 3:
            raise LibraryUnusable("The disk is full.")
        return real(*given, **more)

    monkeypatch.setattr(storing, "store", full)
    window.incoming.take([folder])
    qtbot.waitUntil(lambda: "Ctrl+Shift+P goes on with it" in window.status.message, timeout=20_000)
    assert "disk is full" in window.status.message
    assert articles(window) == before + 2
    press("Ctrl+Shift+P")
    settled(window, qtbot)
    assert articles(window) == before + 6


def test_what_was_told_of_and_left_is_not_told_of_again(
    window: Window, folder: Path, qtbot: QtBot, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    halt = Halt(monkeypatch, 1)
    window.incoming.take([folder])
    close_amid(window, halt, qtbot)
    found = again()
    kept = found.session.library.path
    assert list(kept.parent.glob("*.import.json"))
    found.close()
    assert not list(kept.parent.glob("*.import.json"))


def test_what_is_imported_as_the_window_opens_is_not_told_of_as_if_the_last_one_had_left_it(
    window: Window, folder: Path, qtbot: QtBot, again: Again
) -> None:
    window.incoming.take([folder])  # as the samples are, on the first day
    window.incoming.unfinished.tell()
    settled(window, qtbot)
    assert "ended before" not in window.status.message
    assert not window.incoming.unfinished.is_there
    killed = again(window)
    assert "ended before" not in killed.status.message


def test_what_is_left_of_the_last_time_is_told_of_though_another_import_begins_before_that(
    window: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    left = {"paths": [str(folder)], "pasted": [], "after": ""}
    path = window.session.library.path
    path.with_name(f"{path.name}.import.json").write_text(json.dumps(left))
    letter = tmp_path / "letter.txt"
    letter.write_text(_PASTED, encoding="utf-8")
    before = articles(window)
    window.incoming.take([letter])
    window.incoming.unfinished.tell()
    assert "ended before all of six captures was imported" in window.status.message
    settled(window, qtbot)
    window.run("import_rest")
    settled(window, qtbot)
    assert articles(window) == before + 7


@pytest.mark.parametrize(
    "words", ["", "[]", "{}", '{"paths": 3}', '{"paths": [], "pasted": [], "after": ""}', "\0"]
)
def test_a_file_that_says_nothing_of_an_import_is_passed_over(
    window: Window, library: Library, words: str
) -> None:
    library.path.with_name("library.sqlite.import.json").write_text(words, encoding="utf-8")
    window.incoming.unfinished.tell()
    assert window.status.message == ""

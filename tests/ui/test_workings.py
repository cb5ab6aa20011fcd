"""What stands behind the panes: jobs, settings, fuzzy finding, handing over, importing."""

import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.model.errors import LibraryLocked
from reader.services import requests
from reader.ui.fuzzy import letters, ranked, score
from reader.ui.handover import Handover, hand_over, told_apart
from reader.ui.jobs import Job, Jobs, Lane
from reader.ui.report import ReportView, as_text
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up

Press = Callable[..., None]


def test_work_is_done_elsewhere_and_comes_home_to_the_ui_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    came: list[tuple[str, str]] = []
    here = threading.current_thread().name

    def work(_job: Job) -> str:
        return threading.current_thread().name

    jobs.run("a", work, lambda name: came.append((name, threading.current_thread().name)), lambda e: None)
    qtbot.waitUntil(lambda: bool(came), timeout=20_000)
    assert came[0][0] != here
    assert came[0][1] == here
    jobs.close()


def test_the_latest_job_of_a_key_wins(qtbot: QtBot) -> None:
    jobs = Jobs()
    came: list[int] = []
    gate = threading.Event()
    first = jobs.run("search", lambda _job: gate.wait(2) and 1, came.append, lambda e: None)
    jobs.run("search", lambda _job: 2, came.append, lambda e: None)
    assert first.cancelled
    gate.set()
    qtbot.waitUntil(lambda: came == [2], timeout=20_000)
    jobs.close()
    assert came == [2]


def test_a_lane_gives_back_what_it_held_for_long_jobs_once_it_has_nothing_to_do(
    qtbot: QtBot,
) -> None:
    rested: list[str] = []
    jobs = Jobs(rest=lambda: rested.append(threading.current_thread().name.partition("_")[0]))
    came: list[Lane] = []

    def tell(lane: Lane, _job: Job) -> Lane:
        return lane

    def fail(_job: Job) -> None:
        raise ValueError

    for lane in Lane:
        jobs.run(lane.value, partial(tell, lane), came.append, lambda e: None, lane=lane)
    jobs.run("failing", fail, lambda _nothing: None, lambda e: came.append(Lane.SURVEYS), lane=Lane.SURVEYS)
    qtbot.waitUntil(lambda: len(came) == len(Lane) + 1, timeout=20_000)
    qtbot.waitUntil(lambda: len(rested) > 4, timeout=20_000)
    jobs.close()
    assert sorted(rested) == ["backups", "errands", "layouts", "searches", "surveys"]


def test_a_question_does_not_wait_behind_an_errand(qtbot: QtBot) -> None:
    jobs = Jobs()
    came: list[str] = []
    gate = threading.Event()
    jobs.run(
        "import",
        lambda _job: gate.wait(5),
        lambda _: came.append("errand"),
        lambda e: None,
        lane=Lane.ERRANDS,
    )
    jobs.run("search", lambda _job: None, lambda _: came.append("question"), lambda e: None)
    qtbot.waitUntil(lambda: came == ["question"], timeout=20_000)
    gate.set()
    qtbot.waitUntil(lambda: came == ["question", "errand"], timeout=20_000)
    jobs.close()


def test_an_error_comes_home_too(qtbot: QtBot) -> None:
    jobs = Jobs()
    failed: list[Exception] = []

    def work(_job: Job) -> None:
        raise ValueError("no")

    jobs.run("a", work, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=20_000)
    assert str(failed[0]) == "no"
    assert not jobs.busy
    jobs.close()


def test_settings_are_remembered_and_kept_in_range(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.ini"
    one = Settings(path)
    assert one.get("look/size") == 20
    one.set("look/size", 900)
    one.set("reading/dim", True)
    one.flush()
    two = Settings(path)
    assert two.get("look/size") == 40
    assert two.get("reading/dim") is True
    assert two.step("look/size", -3) == 37
    with pytest.raises(KeyError):
        two.set("look/sise", 3)


def test_a_damaged_settings_file_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(b"[look]\nsize=\xff\x00garbage\nmeasure=--5\nhints=maybe\n[[[[\n")
    damaged = Settings(path)
    assert damaged.get("look/size") == 20
    assert damaged.get("look/measure") == 68
    assert damaged.get("look/theme") == "system"


def test_first_letters_and_runs_find_best() -> None:
    names = ["Take in a paragraph", "Tag …", "Next article", "Star", "Mark this list read"]

    def best(typed: str, also: Callable[[str], str] | None = None) -> list[str]:
        return [name for _, name in ranked(typed, names, str, also)]

    assert best("tag")[0] == "Tag …"
    assert best("mlr") == ["Mark this list read"]
    assert best("zzz") == []
    assert best("") == names
    assert best("go", also=lambda n: "Go" if n == "Star" else "") == ["Star"]
    assert best("LIST read mark") == ["Mark this list read"]
    assert best("ar nex") == ["Next article"]
    assert letters("ar nex", "Next article") == [0, 1, 2, 5, 6]
    assert score("x", "abc") is None
    assert score("eglise", "Église de l’Est") == score("Église", "eglise de l’est")
    assert score("abcd", "xaxbxcxd") is None
    assert letters("pol/kaz", "oil/politics/central/kazakhstan") == [4, 5, 6, 21, 22, 23]
    assert (score("pol/kaz", "politics/kazakhstan") or 0) > (score("pol/kaz", "policy of kazakhstan") or 0)


def test_a_second_start_hands_files_and_links_to_the_window_that_is_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    library, taken = tmp_path / "library.sqlite", list[tuple[tuple[Path, ...], tuple[str, ...]]]()
    jobs = Jobs()
    window = Handover(library, lambda *given: taken.append(given), jobs)
    answers: list[bool] = []
    given = told_apart([f"file://{tmp_path}/a%20b.txt", "postil://article/0-1?h=2", "POSTIL:x", "c.txt"])
    jobs.run("b", lambda _job: hand_over(library, *given), answers.append, lambda e: None)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert answers == [True]
    files = (tmp_path / "a b.txt", Path("c.txt").absolute())
    assert taken == [(files, ("postil://article/0-1?h=2", "POSTIL:x"))]
    window.close()
    assert not list(tmp_path.glob("*.requests"))
    jobs.close()


def test_a_request_that_nobody_answers_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.services.requests.TAKEN_WITHIN_S", 0.1)
    assert not hand_over(tmp_path / "library.sqlite", [])
    assert not list(tmp_path.rglob("*.json"))


def test_nothing_is_taken_but_what_somebody_waits_for_in_a_folder_of_ours(
    qtbot: QtBot, tmp_path: Path
) -> None:
    library, taken, jobs = tmp_path / "library.sqlite", list[object](), Jobs()
    requests.folder(library).symlink_to(tmp_path)
    (tmp_path / "mine.json").write_text("{}")
    Handover(library, lambda *given: taken.append(given), jobs).close()
    with pytest.raises(LibraryLocked):
        requests.hand_in(library, ["c.txt"])
    assert (tmp_path / "mine.json").exists()
    requests.folder(library).unlink()
    left = requests.hand_in(library, ["c.txt"])
    killed = left.with_name(f"1-{time.monotonic_ns() - 3600 * 10**9}.json")
    left.rename(killed)
    os.mkfifo(left)
    window = Handover(library, lambda *given: taken.append(given), jobs)
    window.look()
    window.close()
    assert taken == []
    assert not requests.folder(library).exists()
    jobs.close()


def test_files_dropped_on_the_window_are_imported(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    capture = tmp_path / "page.txt"
    capture.write_text(
        "A title of its own\n\n" + "A body that nobody has seen before. " * 30, encoding="utf-8"
    )
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(capture))])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 21, timeout=20_000)
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=20_000)
    assert window.status.message.startswith("1 capture")


def test_an_import_that_fails_in_part_says_which_file_and_why(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    picture = tmp_path / "photo.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    window.incoming.take([picture, tmp_path / "missing.txt"])
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=20_000)
    report = window.views["report"]
    assert isinstance(report, ReportView)
    assert "photo.txt" in as_text(report.report)
    assert "missing.txt" in as_text(report.report)
    assert window.articles.rows.rowCount() == 20


def test_every_label_shows_text_and_never_markup(window: Window, press: Press) -> None:
    press("H", "Shift+F1")
    labels = window.findChildren(QLabel)
    assert len(labels) > 20
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_every_pane_has_a_name_for_a_screen_reader(window: Window) -> None:
    panes = (window.sources, window.articles, window.page, window.notes)
    assert [pane.accessibleName() for pane in panes] == ["Sources", "Articles", "Reading view", "Notes"]


def test_a_library_that_is_open_to_read_only_can_be_read_and_says_why_it_cannot_be_written(
    qtbot: QtBot, window: Window, press: Press, tmp_path: Path
) -> None:
    window.close()
    window.session.library.close()
    with open_library(window.session.library.path, read_only=True) as library:
        second = Window(library, window.settings)
        bring_up(qtbot, second)
        press("J", "H", "S")
        assert second.session.reading
        assert second.session.reading.highlights == ()
        second.incoming.take([tmp_path])
        assert "read only" in second.status.message
        press("G", "J")
        said = second.views["backups"].findChildren(QLabel)
        qtbot.waitUntil(lambda: any("none is made" in label.text() for label in said))
        second.close()


def test_what_the_start_made_is_not_looked_through_for_garbage_while_one_reads(
    qtbot: QtBot, dressed: QApplication, library: Library, settings: Settings
) -> None:
    gc.unfreeze()
    gc.disable()
    try:
        window = Window(library, settings)
        bring_up(qtbot, window)
        assert (gc.isenabled(), gc.get_freeze_count() > 10_000) == (True, True)
        window.close()
    finally:
        gc.unfreeze()
        gc.enable()


def test_no_clock_of_a_closed_window_goes_on(window: Window, press: Press) -> None:
    press("Shift+Return")
    window.close()
    assert not [clock.parent() for clock in window.findChildren(QTimer) if clock.isActive()]


def test_work_lets_the_window_take_turns_soon(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given = list[float]()
    monkeypatch.setattr(sys, "setswitchinterval", given.append)
    jobs, came = Jobs(), list[object]()
    assert given == []
    jobs.run("ask", lambda _job: 1, came.append, came.append)
    qtbot.waitUntil(lambda: came == [1])
    jobs.close()
    assert given
    assert max(given) <= 0.001

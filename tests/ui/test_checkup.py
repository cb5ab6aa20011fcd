"""The library's file is looked after while the window is open: damage, a folder that goes, an idle log."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import damage, index_merging, mounts
from reader.library.library import Library, open_library
from reader.model.errors import LibraryUnusable
from reader.model.query import ALL
from reader.ui import checkup
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up
from tests.ui.conftest import Press
from tests.ui.test_doctor import NOTES, harm


def test_damage_that_is_met_is_said_with_what_can_be_done(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    library.fold()
    harm(library, "UPDATE version SET packed = substr(packed, 1, 5)")
    window.opening.open_place_by_key("inbox", article=library.articles.rows()[3].id)
    qtbot.waitUntil(lambda: "is damaged" in window.status.message)
    assert "G N checks all of it" in window.status.message


def marked(library: Library, times: int) -> None:
    """Mark and take it back again and again, behind the window's back: a segment each."""
    row = library.articles.rows()[0]
    for n in range(times):
        library.annotations.highlight(row.id, 0, 5) if n % 2 == 0 else library.journal.undo()


def act(window: Window, n: int) -> None:
    """Write one more word on an article."""
    library = window.session.library
    id = library.articles.rows()[0].id
    window.session.write(lambda: library.annotations.write_article_note(id, f"Word {n}"))


def segments(library: Library) -> int:
    with library.reading() as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM fulltext_idx").fetchone()[0])


def test_a_full_disk_that_nobody_has_met_is_not_told_of(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def full(*_: object) -> None:
        tried.append(True)
        raise LibraryUnusable("The disk is full.")

    monkeypatch.setattr(index_merging, "go_on", full)
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    window.status.say("Tagged")
    for look_after in (looking.fold, looking.put_together):
        look_after()
        qtbot.waitUntil(lambda: not window.jobs.busy)
    assert (len(tried), window.status.message) == (2, "Tagged")


def test_a_library_that_was_not_closed_is_looked_at(window: Window, library: Library, qtbot: QtBot) -> None:
    library.annotations.highlight(library.articles.rows()[0].id, 0, 9, note="Mine")
    harm(library, NOTES)
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    looking.look()
    qtbot.waitUntil(lambda: "This library is damaged (note" in window.status.message)
    assert damage.is_marked(library.path)


def test_a_library_that_was_not_closed_is_looked_through_when_nobody_works(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    harm(library, "UPDATE counter SET n = n + 1 WHERE name = 'later'")
    looking.look_through()
    qtbot.waitUntil(lambda: "counts is not what it holds. G N checks all of it" in window.status.message)
    assert not damage.is_marked(library.path)
    harm(library, "UPDATE capture_content SET bytes = x'78da030000000001'")
    looking.look_through()
    qtbot.waitUntil(lambda: "is damaged (the bytes of" in window.status.message)
    assert damage.is_marked(library.path)


def test_a_note_that_is_not_as_it_was_stored_is_told_where_it_is_read(
    window: Window, library: Library, qtbot: QtBot, open_titled: Callable[[str], None]
) -> None:
    row = library.articles.rows()[4]
    library.annotations.highlight(row.id, 0, 9, note="Mine")
    harm(library, NOTES)
    open_titled(row.heading)
    qtbot.waitUntil(lambda: "This library is damaged (note" in window.status.message)


def test_the_log_is_folded_into_the_file_when_nobody_works(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    library.tags.add([library.articles.rows()[0].id], "lake")
    log = library.path.with_name(f"{library.path.name}-wal")
    assert log.stat().st_size
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    looking.fold()
    qtbot.waitUntil(lambda: not log.stat().st_size)


def test_the_index_is_put_together_when_nobody_works(window: Window, library: Library, qtbot: QtBot) -> None:
    marked(library, 30)
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    looking.fold()
    qtbot.waitUntil(lambda: segments(library) <= index_merging.FEW)
    log = library.path.with_name(f"{library.path.name}-wal")
    qtbot.waitUntil(lambda: not log.stat().st_size)


def test_the_index_is_put_together_in_a_pause_behind_many_acts(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    looking._pause.setInterval(1000)
    marked(library, 30)
    for n in range(checkup.ACTS):
        assert not looking._pause.isActive()
        window.session.write(lambda: library.marking.mark(ALL, "read"))
        act(window, n)
    for n in range(checkup.ACTS, checkup.ACTS + 6):
        qtbot.wait(10)
        act(window, n)
    assert segments(library) > index_merging.SOME
    qtbot.waitUntil(lambda: segments(library) <= index_merging.SOME, timeout=8000)


def test_acts_without_a_pause_are_followed_by_steps_too(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    looking = window.findChild(checkup.Checkup)
    assert looking is not None
    marked(library, 60)
    looking._pause.setInterval(200)
    for n in range(400):
        act(window, n)
        if segments(library) <= index_merging.SOME:
            return
        qtbot.wait(5)
    pytest.fail("Nothing was put together.")


def test_a_note_typed_while_the_library_is_away_is_kept_and_saved_when_it_is_back(
    window: Window,
    library: Library,
    press: Press,
    qtbot: QtBot,
    tmp_path: Path,
    open_titled: Callable[[str], None],
) -> None:
    row = library.articles.rows()[0]
    open_titled(row.heading)
    press("Shift+N")
    away = tmp_path / "elsewhere.sqlite"
    library.path.rename(away)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Kept meanwhile")
    qtbot.waitUntil(lambda: "is not there any more" in window.status.message)
    away.rename(library.path)
    qtbot.waitUntil(lambda: library.annotations.article_note(row.id) == "Kept meanwhile")


def test_a_library_on_another_machine_says_so(
    qtbot: QtBot,
    dressed: QApplication,
    library: Library,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = library.path
    library.close()
    listed = tmp_path / "mounts"
    listed.write_text(f"//server/share {tmp_path.resolve()} cifs rw 0 0\n")
    monkeypatch.setattr(mounts, "_MOUNTS", listed)
    with open_library(path) as far:
        opened = Window(far, settings)
        bring_up(qtbot, opened)
        assert "lies on another machine" in opened.status.message
        opened.close()

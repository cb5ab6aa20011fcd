"""Backups in the window: they come by themselves, are looked at, and one of them is put back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import damage, keys
from reader.library.backup_files import Reason
from reader.library.library import Library, open_library
from reader.model.backups import Keeping
from reader.services.backing_up import notes_file
from reader.ui import backing_up
from reader.ui.backups_view import BackupsView
from reader.ui.chooser import Chooser
from reader.ui.commands import importing, triage
from reader.ui.window import Window
from tests.driving import answer_dialogs
from tests.ui.conftest import Press


def view(window: Window) -> BackupsView:
    found = window.views["backups"]
    assert isinstance(found, BackupsView)
    return found


def rows(window: Window) -> list[str]:
    model = view(window).list.model()
    return [str(model.data(model.index(n, 0))) for n in range(model.rowCount())]


def asking(window: Window) -> Chooser | None:
    return next((each for each in window.findChildren(Chooser) if each.isVisible()), None)


def parting(window: Window) -> Callable[[], str] | None:
    return window.parting


def idle(window: Window) -> bool:
    return not window.jobs.busy


def note(library: Library, words: str) -> None:
    library.annotations.write_article_note(library.articles.rows()[0].id, words)


def test_backups_that_are_made_as_they_are_left_trouble_nobody(
    qtbot: QtBot, window: Window, press: Press
) -> None:
    press("G", "J", "Escape")
    backing_up.of(window).renewed.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: idle(window))


def test_a_key_makes_a_backup_which_is_shown_with_what_is_in_it(
    qtbot: QtBot,
    window: Window,
    press: Press,
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press("H", "G", "J")
    qtbot.waitUntil(lambda: idle(window))
    assert rows(window) == []
    assert "There is no backup yet" in view(window)._said.text()
    press("R")
    assert window.status.message == "There is no backup yet."
    press("N")
    qtbot.waitUntil(lambda: bool(rows(window)))
    assert window.status.message == "Backed up and checked: 20 articles, 1 highlight, 0 notes."
    (row,) = rows(window)
    assert row.startswith("Today ")
    assert "20 articles, 1 highlight, 0 notes" in row
    assert "Asked for" in row
    assert "every 30 minutes of use" in view(window)._said.text()
    assert notes_file(library).exists()
    press("C")
    chooser = asking(window)
    assert chooser is not None
    assert chooser.list.currentItem().text().startswith("Every 30 minutes of use")
    press("Up", "Return")
    assert library.backups.keeping == Keeping(minutes=15)
    qtbot.waitUntil(lambda: "every 15 minutes" in view(window)._said.text())
    answer_dialogs(monkeypatch, str(tmp_path))
    press("C")
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, "another")
    press("Return")
    assert library.backups.folder.parent == tmp_path
    assert library.backups.keeping == Keeping(str(tmp_path), minutes=15)
    assert "the earlier ones stay where they are" in window.status.message
    qtbot.waitUntil(lambda: rows(window) == [])


def test_a_backup_comes_by_itself_when_one_is_due_and_what_keeps_it_is_told_once(
    qtbot: QtBot, window: Window, library: Library
) -> None:
    said: list[str] = []
    window.status.said.connect(lambda words, _lasting: said.append(words))
    making = backing_up.of(window)
    making.look()
    qtbot.waitUntil(lambda: idle(window))
    assert len(library.backups.all()) == 1
    assert said[-1].startswith("Backed up at ")
    note(library, "Changed.")
    making.look()
    assert idle(window)  # half an hour has not passed

    library.backups.folder.rename(library.path.with_name("elsewhere"))
    library.backups.folder.write_bytes(b"a file in its place")
    for _ in range(2):
        making._next = None
        making.look()
        qtbot.waitUntil(lambda: idle(window))
    assert len([words for words in said if "choose another folder" in words]) == 1
    assert "choose another folder" in making.trouble
    library.backups.folder.unlink()
    making._next = None
    making.look()
    qtbot.waitUntil(lambda: idle(window))
    assert making.trouble == ""
    assert len(library.backups.all()) == 1

    damage.mark(library.path, "a page is torn")
    note(library, "Changed again.")
    making._next = None
    making.look()
    qtbot.waitUntil(lambda: idle(window))
    assert len(library.backups.all()) == 1


def test_words_that_are_only_in_a_backup_are_shown_and_copied(
    qtbot: QtBot, window: Window, press: Press, library: Library
) -> None:
    note(library, "The first words.")
    library.backups.make(Reason.BY_ITSELF, now=keys.now() - 3_600_000)
    press("G", "J")
    qtbot.waitUntil(lambda: bool(rows(window)))
    press("Return")
    qtbot.waitUntil(lambda: "Nothing that is in it has gone" in window.status.message)
    note(library, "Other words.")
    press("Return")
    qtbot.waitUntil(lambda: asking(window) is not None)
    press("Return")
    assert QApplication.clipboard().text() == "The first words."
    assert "The first words." in window.status.message


def test_a_backup_that_has_rotted_is_found_and_not_restored(
    qtbot: QtBot, window: Window, press: Press, library: Library
) -> None:
    made = library.backups.make(Reason.BY_ITSELF)
    data = bytearray(made.path.read_bytes())
    data[len(data) // 2] ^= 1
    made.path.write_bytes(data)
    press("G", "J")
    qtbot.waitUntil(lambda: bool(rows(window)))
    press("V")
    qtbot.waitUntil(lambda: "damaged" in rows(window)[0])
    assert "is damaged" in window.status.message
    press("R")
    assert asking(window) is None
    assert "This backup is damaged" in window.status.message


def test_a_key_puts_a_backup_in_the_place_of_the_library_which_is_kept(
    qtbot: QtBot, window: Window, press: Press, library: Library, tmp_path: Path
) -> None:
    note(library, "As it was.")
    library.backups.make(Reason.BY_ITSELF)
    note(library, "As it is.")
    press("G", "J")
    qtbot.waitUntil(lambda: bool(rows(window)))
    press("R", "Return")  # what is offered first leaves all as it is
    assert window.isVisible()
    assert parting(window) is None
    press("R", "Down", "Return")
    qtbot.waitUntil(lambda: not window.isVisible())
    library.close()
    put_back = parting(window)
    assert put_back is not None
    told = put_back()

    assert told.startswith("The library is back as of today ")
    (kept,) = tmp_path.glob("library.before-restore-*.sqlite")
    assert str(kept) in told
    for path, words in ((library.path, "As it was."), (kept, "As it is.")):
        with open_library(path) as opened:
            assert opened.annotations.article_note(opened.articles.rows()[0].id) == words


def test_the_folder_of_the_notes_as_text_opens_with_the_notes_of_now_in_it(
    qtbot: QtBot, window: Window, press: Press, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    note(library, "Ask the harbour master.")
    press("G", "J", "T")
    qtbot.waitUntil(lambda: opened == [str(library.backups.folder)])
    assert "Ask the harbour master." in notes_file(library).read_text(encoding="utf-8-sig")


def test_before_very_many_are_thrown_away_a_backup_is_made(
    qtbot: QtBot, window: Window, press: Press, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(triage, "MANY", 10)
    press("Del")
    qtbot.waitUntil(lambda: library.articles.counts().trashed == 1)
    assert library.backups.all() == []
    press("Ctrl+A", "Del")
    qtbot.waitUntil(lambda: library.articles.counts().trashed == 20)
    assert [backup.why for backup in library.backups.all()] == ["before many were thrown away"]


def test_before_a_large_import_is_taken_back_a_backup_is_made(
    qtbot: QtBot, window: Window, press: Press, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "MANY", 10)
    press("Ctrl+Shift+X", "Return", "Return")
    qtbot.waitUntil(lambda: library.articles.counts().articles == 0)
    qtbot.waitUntil(lambda: idle(window))
    assert [backup.why for backup in library.backups.all()] == ["before taking an import back"]

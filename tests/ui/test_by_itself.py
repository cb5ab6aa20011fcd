"""What an open window does by itself, with nobody asking: its clocks are started, and none for what is only
read."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.keys import now
from reader.library.library import Library, open_library
from reader.model.keeping import DAY
from reader.ui import backing_up, expiring
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first looks come at once."""
    monkeypatch.setattr(backing_up, "LOOK_MS", 20)
    monkeypatch.setattr(expiring, "FIRST_MS", 20)


def old_trash(library: Library) -> None:
    """A highlight that has lain in the trash for a month and a day."""
    made, _ = library.annotations.highlight(library.articles.rows()[0].id, 0, 5, note="Long ago.")
    library.annotations.remove(made.id)
    with library.writing() as db:
        db.conn.execute("UPDATE highlight SET deleted_at = ?", (now() - 31 * DAY,))


@pytest.mark.usefixtures("dressed")
def test_a_window_that_is_open_makes_backups_and_lets_the_trash_go(
    qtbot: QtBot, library: Library, settings: Settings
) -> None:
    old_trash(library)
    window = Window(library, settings)
    heard: list[object] = []
    window.session.changed.connect(lambda change, _origin: heard.append(change.label))
    bring_up(qtbot, window)
    qtbot.waitUntil(lambda: bool(library.backups.all()), timeout=20_000)
    qtbot.waitUntil(lambda: not library.trash.highlights(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(heard) and not window.jobs.busy, timeout=20_000)
    assert [backup.why for backup in library.backups.all()] == ["by itself"]
    window.close()


def test_a_window_that_only_reads_a_library_keeps_no_copies_of_it_and_lets_nothing_go(
    qtbot: QtBot, library: Library, settings: Settings, dressed: QApplication
) -> None:
    old_trash(library)
    library.close()
    with open_library(library.path, read_only=True) as read:
        window = Window(read, settings)
        bring_up(qtbot, window)
        qtbot.wait(200)
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
        assert (read.backups.all(), window.status.message) == ([], "")
        assert len(read.trash.highlights()) == 1
        window.close()

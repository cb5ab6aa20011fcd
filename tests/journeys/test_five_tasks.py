"""The five tasks of every reading day, and what each costs in keys: 1, 1, 2 and the words, 1, 1."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import open_library
from reader.services.importing import import_paths
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up, dress, press_key

NOTE = "who says so?"
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)


class Counter(QObject):
    """Counts the keys that are pressed, each of them once; one that is held with another is none."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keys += watched is QApplication.focusWidget() and event.key() not in _HELD
        return False


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, seeds: tuple[Path, ...]) -> Iterator[Window]:
    """A window on the samples, with a tag pinned and notes exported once before."""
    dress(qapp)
    path = tmp_path / "library.sqlite"
    settings = Settings(tmp_path / "settings.ini")
    settings.set("export/folder", str(tmp_path / "vault"))
    settings.set("export/scope", "article")
    with open_library(path) as library:
        import_paths(library, list(seeds))
        library.tags.pin("press", 1)
        opened = Window(library, settings)
        bring_up(qtbot, opened)
        opened.page.setFocus()
        yield opened
        opened.close()
    shutil.rmtree(tmp_path / "vault", ignore_errors=True)


def test_each_task_takes_no_more_keys_than_it_should(
    window: Window, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    counter = Counter()
    qapp.installEventFilter(counter)

    def cost(task: Callable[[], object]) -> int:
        before = counter.keys
        task()
        QApplication.processEvents()
        return counter.keys - before

    def note() -> None:
        press_key("N")
        focus = QApplication.focusWidget()
        assert focus
        QTest.keyClicks(focus, NOTE)
        press_key("Esc")

    while not window.page.at_end():
        press_key("Space")
    left = window.session.reading
    assert cost(lambda: press_key("Space")) == 1, "next unread"
    reading = window.session.reading
    assert left
    assert reading
    assert reading.row.id != left.row.id
    assert cost(lambda: press_key("H")) == 1, "highlight the sentence"
    assert cost(note) == 2 + len(NOTE), "a note on it"
    assert cost(lambda: press_key("Alt+1")) == 1, "a tag"
    assert cost(lambda: press_key("Ctrl+Shift+E")) == 1, "export again"
    qtbot.waitUntil(lambda: window.jobs.running("export") is None, timeout=5000)
    qapp.removeEventFilter(counter)

    kept = window.session.library.articles.reading(reading.row.id)
    assert [h.note for h in kept.highlights] == [NOTE]
    assert kept.tags == ("press",)
    (file,) = (tmp_path / "vault").glob("*.md")
    assert NOTE in file.read_text(encoding="utf-8")

"""Where the reader was is there again: after the window was closed, and after the program was killed."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.ui import resuming
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up
from tests.ui.conftest import Press


def test_what_was_open_is_open_again_after_the_program_was_killed(
    window: Window, qtbot: QtBot, press: Press, library: Library, settings: Settings, tmp_path: Path
) -> None:
    """What lies on the disk when nothing was closed is what a killed program leaves."""
    window.resize(1100, 750)
    press("G", "U", "J", "J", "Return", "Right", "Right", "Right")
    assert window.session.reading
    article, sentence = window.session.reading.row.id, window.page.reader.range
    press("G", "T")
    kept = Path(settings.folder / "settings.ini")
    qtbot.waitUntil(lambda: "view=tags" in (kept.read_text("utf-8") if kept.exists() else ""))
    qtbot.waitUntil(lambda: library.articles.reading(article).place == sentence[0])
    left = tmp_path / "left"
    left.mkdir()
    for file in (kept, *library.path.parent.glob("library.sqlite*")):
        if "lock" not in file.name:
            shutil.copyfile(file, left / file.name)
    with open_library(left / "library.sqlite") as again:
        found = Window(again, Settings(left / "settings.ini"))
        assert found.session.reading
        assert found.session.reading.row.id == article, "although it is read now, and the list has it no more"
        assert found.session.place.key == "unread"
        bring_up(qtbot, found)
        assert found.page.reader.range == sentence
        resuming.go_on(found)
        assert list(found.views) == ["tags"]
        found.close()


def test_the_article_and_the_list_that_are_open_are_kept_without_a_change_of_the_pane(
    window: Window, qtbot: QtBot, press: Press, settings: Settings
) -> None:
    kept = Path(settings.folder / "settings.ini")

    def holds(words: str) -> bool:
        return words in (kept.read_text("utf-8") if kept.exists() else "")

    pane = QApplication.focusWidget()
    for _ in range(2):
        press("J")
        assert window.session.reading
        words = f"article={window.session.reading.row.id}"
        qtbot.waitUntil(partial(holds, words), timeout=20_000)
    window.opening.open_place_by_key("starred")
    qtbot.waitUntil(lambda: holds("place=starred"), timeout=20_000)
    assert QApplication.focusWidget() is pane


def test_an_article_that_is_gone_is_not_missed(
    window: Window, library: Library, settings: Settings, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    window.close()
    settings.set("session/article", "an article of another library")
    again = Window(library, settings)
    assert again.session.reading
    assert again.status.message == ""
    again.close()

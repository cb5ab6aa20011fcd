"""A library in a synced folder is warned of, once for each such place."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.library.library import open_library
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up


def test_a_library_that_another_program_copies_about_is_warned_of_once(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with open_library(folder / "library.sqlite") as library:
        window = Window(library, settings)
        bring_up(qtbot, window)
        qtbot.waitUntil(lambda: "a folder that Dropbox copies while it is written" in window.status.message)
        window.close()
        again = Window(library, settings)
        bring_up(qtbot, again)
        qtbot.waitUntil(lambda: not again.jobs.busy)
        assert again.status.message == ""
        again.close()

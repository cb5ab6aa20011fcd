"""A real window on a real library of the five seeds, driven by real keys."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.services.importing import import_paths
from reader.ui import language
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import answer_dialogs, bring_up, dress, press_key

Press = Callable[..., None]


@pytest.fixture(autouse=True)
def dialogs_are_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for an answer that nobody gives."""
    answer_dialogs(monkeypatch)


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Path, ...]) -> Path:
    """A library of the five seeds, made once; each test gets its own copy."""
    path = tmp_path_factory.mktemp("sample") / "library.sqlite"
    with open_library(path) as library:
        import_paths(library, list(seeds))
    return path


@pytest.fixture
def library(sample_library: Path, tmp_path: Path) -> Iterator[Library]:
    """The test's own copy of the sample library."""
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(sample_library, copy)
    with open_library(copy) as opened:
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings as on the first day."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application with its own fonts and colours."""
    dress(qapp)
    yield qapp
    # Off the screen Qt lets go of what was copied after Python has ended, and what Python made crashes then.
    qapp.clipboard().clear()


@pytest.fixture
def russian(dressed: QApplication) -> Iterator[None]:
    """The program speaks Russian."""
    language.begin(dressed, "ru")
    yield
    language.begin(dressed, "en")


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, library: Library, settings: Settings) -> Iterator[Window]:
    """The window, open and in front, standing on the newest article."""
    settings.set("look/theme", "light")
    # As at a start: what a palette cannot dress is dressed once the window is shown.
    dressed.setStyleSheet("")
    opened = Window(library, settings)
    opened.resize(1440, 880)
    bring_up(qtbot, opened)
    yield opened
    opened.close()


@pytest.fixture
def press(window: Window) -> Press:
    """Press keys one after another: press("H"), press("G", "U"), press("Ctrl+Shift+E")."""

    def keys(*chords: str) -> None:
        for chord in chords:
            press_key(chord)
            QApplication.processEvents()

    return keys


@pytest.fixture
def open_titled(window: Window) -> Callable[[str], None]:
    """Open the article whose title begins so, and go into its text."""

    def opener(beginning: str) -> None:
        rows = window.session.library.articles.rows(limit=100)
        row = next(r for r in rows if r.heading.startswith(beginning))
        window.opening.open_place_by_key("inbox", article=row.id)
        window.page.setFocus()
        QApplication.processEvents()

    return opener

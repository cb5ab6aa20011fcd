"""Larger letters and longer words: nothing is cut, nothing lies over anything else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui import fonts, language
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up, press_key
from tests.library.handmade import store, told
from tests.ui.fitting import misfits, watch_painting
from tests.ui.walking import TIKTOKER, import_again, openings

#: The letters of a usual desktop and of one that has them half as large again, and the smallest window (px).
USUAL, LARGE, SIZE = 13, 20, QSize(1024, 700)


@pytest.fixture(params=[language.PSEUDO, "ru", "kk", "de"])
def spoken(dressed: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """A language, on a desktop with letters half as large again."""
    usual, desktop = QFont(dressed.font()), QFont()
    desktop.setPixelSize(LARGE)
    fonts.grow_with(desktop)
    dressed.setFont(fonts.sans(14))
    language.begin(dressed, request.param)
    yield request.param
    language.begin(dressed, "en")
    desktop.setPixelSize(USUAL)
    fonts.grow_with(desktop)
    dressed.setFont(usual)


@pytest.fixture
def library(library: Library) -> Library:
    """What a reader has after a while: tags, a rule, a note, an outline, a page in doubt."""
    store(library, "doubt.txt", told("Title of one", "Words of one and more of them."), confidence=0.2)
    rows = library.articles.rows(limit=100)
    library.tags.add([row.id for row in rows[:4]], "law/internet")
    search, _ = library.searches.save("Durov", "durov")
    library.searches.tag_by(search.id, "law/durov")
    library.annotations.write_article_note(rows[0].id, "A **thought** of mine.")
    outline, _ = library.outlines.create("Figures")
    library.outlines.add(outline, words="Why", depth=0)
    return library


@pytest.fixture
def window(
    spoken: str,
    qtbot: QtBot,
    library: Library,
    settings: Settings,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    """A small window on that desktop, in that language."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("own")))
    settings.set("look/theme", "light")
    opened = Window(library, settings)
    opened.resize(SIZE)
    bring_up(qtbot, opened)
    yield opened
    opened.close()


def test_nothing_is_cut_and_nothing_lies_over_anything_else(
    window: Window,
    open_titled: Callable[[str], None],
    seeds: tuple[Path, ...],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painted: list[str] = []
    watch_painting(monkeypatch, painted.append)
    page = next(seed for seed in seeds if TIKTOKER.encode() in seed.read_bytes())
    import_again(window, qtbot, page.read_text(encoding="utf-8").replace("Valeriy", "Valery"), tmp_path)
    open_titled(TIKTOKER)
    window.run("highlight")
    found: dict[str, list[str]] = {}

    def look(where: str) -> None:
        for _ in range(3):
            QApplication.processEvents()
        painted.clear()
        window.grab()
        found[where] = misfits(window) + list(dict.fromkeys(painted))
        found[where] += [] if window.size() == SIZE else [f"{window.size().toTuple()}"]

    look("window")
    window.run("first_steps")
    look("first steps")
    window.run("first_steps")
    with qtbot.waitSignal(window.keys.pending, timeout=20_000):
        press_key("G")
    look("what may follow a key")
    press_key("Esc")
    window.run("concordance")
    QTest.keyClicks(window.focusWidget(), "Kazakhstan")
    press_key("Return")
    qtbot.waitUntil(lambda: not window.jobs.busy and window.context() == "concordance", timeout=10_000)
    look("lines of a concordance")
    press_key("Esc")
    for names in openings(window, open_titled, qtbot):
        look(names)
    assert {where: what for where, what in found.items() if what} == {}

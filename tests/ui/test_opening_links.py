"""A link that another program holds opens the exact sentence in the window that is running."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import come_forward
from reader.model.highlight import Highlight
from reader.model.linking import address
from reader.ui.chooser import Chooser
from reader.ui.handover import Handover
from reader.ui.linking import open_from_outside
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture
def marked(window: Window, open_titled: Open, press: Press) -> Highlight:
    """A highlight in another article than the one that is open."""
    open_titled("Operation Spider Web")
    press("Down", "Right", "H")
    made = window.page.highlight_here()
    assert made
    open_titled("TikToker")
    return made


@pytest.fixture
def answering(window: Window) -> Iterator[Window]:
    """The window, which takes what a second start hands over."""
    handover = Handover(window.session.library.path, partial(come_forward, window), window)
    yield window
    handover.close()


def title(window: Window) -> str:
    """The title of the article that is open."""
    assert window.session.reading
    return window.session.reading.row.heading


def test_a_second_start_with_a_link_opens_the_exact_sentence_in_the_running_window(
    answering: Window, marked: Highlight, qtbot: QtBot, checkout: Path
) -> None:
    window = answering
    command = [sys.executable, str(checkout / "main.py"), "--library", str(window.session.library.path)]
    # Offscreen a start draws a picture, unless it is measured.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "POSTIL_BENCH": "1"}
    second = subprocess.Popen([*command, address(marked.article, marked.id)], env=environment)
    qtbot.waitUntil(lambda: title(window).startswith("Operation Spider Web"), timeout=20_000)
    assert second.wait(20) == 0
    assert window.page.highlight_here() == marked
    assert window.page.hasFocus()
    window.run("go_back")
    assert title(window).startswith("TikToker")


def test_a_link_opens_from_every_view(
    window: Window, marked: Highlight, press: Press, open_titled: Open
) -> None:
    for keys in (("G", "H"), ("G", "O"), ("G", "T"), ("Ctrl+K",), ("/",), ("V",), ("G", "R")):
        open_titled("TikToker")
        press(*keys)
        come_forward(window, (), (address(marked.article, marked.id),))
        QApplication.processEvents()
        assert title(window).startswith("Operation Spider Web"), keys
        assert window.page.highlight_here() == marked
        assert window.context() in ("text", "caret"), keys
        assert not [found for found in window.findChildren(Chooser) if found.isVisible()]


def test_what_was_being_written_is_kept_when_a_link_is_opened(
    window: Window, marked: Highlight, press: Press
) -> None:
    assert window.session.reading
    here = window.session.reading.row.id
    press("Shift+N")
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, "half a thou")
    come_forward(window, (), (address(marked.article, marked.id),))
    assert window.session.library.annotations.article_note(here) == "half a thou"


def test_a_link_that_names_nothing_here_is_told_in_a_sentence(window: Window) -> None:
    foreign = "This is no link to an article of Postil"
    before = title(window)
    for link, said in (
        ("postil://article/no-such-one?h=nor-this", "What this link names is not in this library"),
        ("postil://article/../../etc/passwd", foreign),
        ("postil://article/a?h=b&run=x", foreign),
        ("postil:%00\n\u202egnp.exe", "postil:%00\ufffd\ufffdgnp.exe"),
        ("postil://delete/everything", foreign),
    ):
        open_from_outside(window, link)
        assert said in window.status.message
        assert title(window) == before


def test_a_link_whose_highlight_was_removed_opens_its_article(
    window: Window, marked: Highlight, press: Press
) -> None:
    window.session.write(lambda: window.session.library.annotations.remove(marked.id))
    open_from_outside(window, address(marked.article, marked.id))
    assert title(window).startswith("Operation Spider Web")
    assert "was removed" in window.status.message

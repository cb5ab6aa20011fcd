"""The reading cursor: growing from either end, following what is seen, and keeping its sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.body import Block, BlockKind
from reader.model.units import Unit
from reader.ui.cursor import SentenceCursor
from reader.ui.settings import Settings
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]

PARAGRAPHS = ("One two. Three four five.", "Six seven! Eight.", "Nine.")
TEXT = "\n\n".join(PARAGRAPHS)


def a_cursor(offset: int = 0) -> SentenceCursor:
    blocks, at = [], 0
    for paragraph in PARAGRAPHS:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return SentenceCursor(TEXT, blocks, offset)


def words(cursor: SentenceCursor) -> str:
    return TEXT[cursor.range[0] : cursor.range[1]]


def test_the_end_grows_and_shrinks_by_every_unit_and_never_to_nothing() -> None:
    cursor = a_cursor()
    cursor.grow(Unit.WORD)
    assert words(cursor) == "One two. Three"
    cursor.grow(Unit.SENTENCE)
    assert words(cursor) == PARAGRAPHS[0]
    cursor.grow(Unit.PARAGRAPH)
    assert words(cursor).endswith("Eight.")
    cursor.shrink(Unit.PARAGRAPH)
    assert words(cursor) == PARAGRAPHS[0]
    for _ in range(9):
        cursor.shrink(Unit.SENTENCE)
    assert words(cursor) == "One two."
    for _ in range(9):
        cursor.shrink(Unit.WORD)
    assert words(cursor) == "One"
    cursor.shrink(Unit.SENTENCE)
    assert words(cursor) == "One"
    for _ in range(9):
        cursor.grow(Unit.PARAGRAPH)
    assert words(cursor) == TEXT


def test_the_beginning_moves_by_words_and_sentences_and_leaves_the_last_word() -> None:
    cursor = a_cursor(TEXT.index("Six"))
    cursor.start_earlier(Unit.WORD)
    assert words(cursor) == "five.\n\nSix seven!"
    cursor.start_earlier(Unit.SENTENCE)
    assert words(cursor) == "Three four five.\n\nSix seven!"
    for _ in range(9):
        cursor.start_later(Unit.WORD)
    assert words(cursor) == "seven!"
    for _ in range(9):
        cursor.start_earlier(Unit.SENTENCE)
    assert words(cursor) == TEXT[: TEXT.index("!") + 1]


def test_the_unit_widens_from_the_sentence_to_the_text_and_back() -> None:
    cursor = a_cursor(TEXT.index("Eight"))
    seen = []
    for step in (cursor.widen, cursor.widen, cursor.narrow, cursor.narrow):
        step()
        seen.append(words(cursor))
    assert seen == [PARAGRAPHS[1], TEXT, PARAGRAPHS[1], "Eight."]


def test_steps_go_as_far_as_there_is_text_and_say_where_it_ends() -> None:
    cursor = a_cursor()
    assert cursor.step(3)
    assert words(cursor) == "Eight."
    assert not cursor.step(9)
    assert words(cursor) == "Nine."
    assert cursor.step_block(-1)
    assert words(cursor) == "Six seven!"
    assert not SentenceCursor("", ()).step(1)


# in the window


def standing(window: Window) -> str:
    assert window.page.content
    start, end = window.page.reader.range
    return window.page.content.text[start:end]


def height(window: Window) -> int:
    """Where in the view the cursor's sentence begins, in pixels."""
    assert window.page.content
    start = window.page.reader.range[0]
    return window.page.cursorRect(window.page.content.cursor(start, start)).top()


def turn_wheel(window: Window, notches: int) -> None:
    """Turn the wheel over the text, downward where positive, notch by notch."""
    middle = QPointF(window.page.viewport().rect().center())
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, -120 if notches > 0 else 120)
    for _ in range(abs(notches)):
        event = QWheelEvent(middle, window.page.mapToGlobal(middle), QPoint(), turned, *nothing, False)
        QApplication.sendEvent(window.page.viewport(), event)


@pytest.fixture
def midway(window: Window, open_titled: Open, press: Press) -> str:
    """A sentence in the middle of a long article, the view scrolled to it."""
    open_titled("Kazakh Startup")
    press(*["Down"] * 9, "Right")
    assert window.page.verticalScrollBar().value() > 0
    return standing(window)


def test_the_sentence_is_seen_on_its_ground_in_every_theme(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    for _ in range(3):
        press("F8", "Right")
        start = window.page.reader.range[0]
        assert window.page.content
        line = window.page.cursorRect(window.page.content.cursor(start, start))
        picture = window.page.viewport().grab().toImage()
        assert picture.pixelColor(line.left() + 1, line.top() + 1).name() == window.theme.cursor


def test_a_selection_is_mended_at_its_beginning_and_widened_by_key(
    window: Window, midway: str, press: Press
) -> None:
    press("Alt+Shift+Right")
    assert standing(window) == midway.split(maxsplit=1)[1]
    press("Alt+Shift+Left", "Alt+Shift+Up")
    assert standing(window).endswith(midway)
    assert len(standing(window)) > len(midway)
    press("Alt+Shift+Down")
    assert standing(window) == midway
    press("Shift+PgUp", "Shift+W", "Shift+B", "Shift+PgDown")
    assert standing(window) == midway
    press("Ctrl+Shift+Up")
    assert midway in standing(window)
    press("Ctrl+Shift+Up")
    assert window.page.content
    assert standing(window) == window.page.content.text[slice(*window.page.reader.range)]
    assert len(window.page.reader.blocks_in_range()) == len(window.page.content.blocks)
    press("Ctrl+Shift+Down", "Ctrl+Shift+Down")
    assert standing(window) == midway


def test_a_wheel_leaves_the_cursor_and_the_next_key_starts_from_what_is_seen(
    window: Window, midway: str, press: Press
) -> None:
    window.resize(1440, 420)
    turn_wheel(window, 2)
    turn_wheel(window, -2)
    press("Right", "Left")
    assert standing(window) == midway
    turn_wheel(window, -40)
    press("Right")
    assert window.page.reader.range == window.page.reader.sentences[0]
    press("Right")
    assert window.page.reader.range == window.page.reader.sentences[1]
    turn_wheel(window, 40)
    press("H")
    marked = window.page.anchored()
    assert len(marked) == 1
    assert 0 <= height(window) <= window.page.viewport().height()


def test_a_page_down_takes_the_cursor_along(window: Window, midway: str, press: Press) -> None:
    window.resize(1440, 420)
    press("Home", "PgDown")
    topmost = window.page.cursorRect(window.page.cursorForPosition(QPoint(0, 0)))
    assert topmost.top() >= 0, "a line cut in half"
    assert window.page.reader.range > window.page.reader.sentences[0]
    assert 0 <= height(window) <= window.page.viewport().height() / 2
    press("Home")
    assert window.page.verticalScrollBar().value() == 0, "the title is not seen"
    press("End", "PgUp")
    assert window.page.reader.range < window.page.reader.sentences[-1]
    assert 0 <= height(window) <= window.page.viewport().height()


@pytest.mark.parametrize(
    "keys", [["Ctrl++", "Shift+F8", "F8", "Ctrl+F7"], ["Ctrl+-", "F7"], ["Shift+F7"], ["Shift+R", "Shift+R"]]
)
def test_setting_the_text_anew_keeps_the_sentence_at_its_height(
    window: Window, midway: str, press: Press, keys: list[str]
) -> None:
    before = height(window)
    for key in keys:
        press(key)
        assert midway in standing(window)
    assert standing(window) == midway
    assert abs(height(window) - before) <= 3


def test_resizing_keeps_the_sentence_at_its_height(window: Window, midway: str) -> None:
    before = height(window)
    for width, tall in ((1000, 880), (1440, 880), (1800, 1000), (1100, 700)):
        window.resize(width, tall)
        QApplication.processEvents()
        assert standing(window) == midway
        assert abs(height(window) - before) <= 3, (width, tall)
    window.resize(1100, 300)
    QApplication.processEvents()
    assert 0 <= height(window) <= window.page.viewport().height()


def test_the_sentence_is_in_view_after_a_restart(
    qtbot: QtBot, window: Window, library: Library, settings: Settings, midway: str
) -> None:
    window.close()
    again = Window(library, settings)
    qtbot.addWidget(again)
    again.resize(1200, 800)
    again.show()
    qtbot.waitUntil(lambda: again.awake, timeout=20_000)
    assert standing(again) == midway
    assert 0 < height(again) < again.page.viewport().height() * 0.6
    again.close()


def test_the_ends_of_the_text_and_of_its_highlights_are_said(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press(".")
    assert "No highlight" in window.status.message
    press("Left")
    assert window.status.message == "The text begins here."
    press("H", "Right", ".")
    assert window.status.message == "This was the last highlight."
    press("Shift+G", "Right")
    assert window.status.message == "The text ends here."
    press(",", ",")
    assert window.status.message == "This was the first highlight."


def test_another_version_is_read_on_at_the_same_sentence_and_so_is_the_fullest_again(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press, tmp_path: Path
) -> None:
    title = "The lighthouse keeper of Amrum retires"
    opening = (
        "After thirty one years on the tower the keeper hands over the keys on Friday evening. The lamp was "
        "lit by hand until 1984, when a cable was laid from the mainland. Her father had kept the light "
    )
    end = "before her, and taught her to read the weather from the foam. Visitors may climb it from May on."
    whole, cut = tmp_path / "whole.txt", tmp_path / "cut.txt"
    whole.write_text(f"{title}\n\nAMRUM, 3 May – {opening}{end}\n", encoding="utf-8")
    cut.write_text(f"{title}\n\n{opening}before her, …\n", encoding="utf-8")
    window.incoming.take([whole, cut])
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    open_titled(title)
    press("Right")
    assert standing(window).startswith("The lamp was lit")
    other = window.session.reading.versions[1] if window.session.reading else ""
    window.session.open_version(other)
    assert standing(window).startswith("The lamp was lit")
    press("Left")
    window.session.open_version("")
    assert standing(window).endswith("on Friday evening.")
    press("End")
    window.session.open_version(other)
    assert "Her father" in standing(window)
    window.session.open_version("")
    assert standing(window).startswith("Visitors may climb")


def test_a_version_that_cannot_be_opened_leaves_the_one_that_is_open(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    window.session.open_version("not one")
    assert window.session.version == ""
    assert "not one" in window.status.message
    press("Right", "H")
    assert window.page.highlight_here()

"""Who sees little, or hears the window through a screen reader, finds what everybody finds."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui import announcing
from reader.ui.announcing import told
from reader.ui.arriving import words_at
from reader.ui.telling import sentences
from reader.ui.theme import THEMES, contrast
from reader.ui.window import Window
from tests.ui.conftest import Press
from tests.ui.inks import pairs


def test_tab_goes_through_the_panes_as_they_stand_and_back(window: Window, press: Press) -> None:
    press("Ctrl+1")
    seen = []
    for _ in range(4):
        seen.append(window.context())
        press("Tab")
    assert seen == ["sources", "list", "text", "notes"]
    assert window.context() == "sources"
    press("Shift+Tab")
    assert window.context() == "notes"


# the text


def selected(window: Window) -> str:
    """What Qt's own cursor selects, from the caret on: what a screen reader is told of."""
    found = QAccessible.queryAccessibleInterface(window.page).textInterface()
    cursor = window.page.textCursor()
    assert found is not None
    assert found.selectionCount() == 1
    assert found.cursorPosition() == cursor.selectionStart()
    return found.text(cursor.selectionStart(), cursor.selectionEnd())


def test_caret_and_selection_stand_where_the_reading_cursor_does(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Operation Spider Web")
    content = window.page.content
    assert content is not None
    for keys in (("Right",), ("Right",), ("Shift+Right",), ("Down",), ("Shift+Down",), ("End",), ("Home",)):
        press(*keys)
        start, end = window.page.reader.range
        assert selected(window).replace("\u2029", "\n").split() == content.text[start:end].split()


def test_telling_where_the_cursor_is_does_not_move_the_text(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Operation Spider Web")
    press("Right", "Right")
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    window.page.refresh_cursor(follow=False)
    kept = bar.value()
    press("Ctrl+2")
    window.page.setFocus()
    assert bar.value() == kept


def test_qts_own_selection_is_seen_while_a_mouse_selects_and_else_not(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Operation Spider Web")
    press("Right")
    page = window.page
    told_of = page.grab().toImage()
    bare = page.textCursor()
    bare.clearSelection()
    page.setTextCursor(bare)
    assert page.grab().toImage() == told_of
    surface = page.viewport()
    start, end = QPoint(60, surface.height() // 2), QPoint(320, surface.height() // 2)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    before = page.grab().toImage()
    QTest.mouseMove(surface, end)
    whole = page.textCursor()
    whole.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 6)
    page.setTextCursor(whole)
    assert page.grab().toImage() != before
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert page.reader.range[0] < page.reader.range[1]


def test_a_mouse_selects_words_of_the_sentence_that_is_stood_on(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Operation Spider Web")
    press("Right")
    page, content = window.page, window.page.content
    assert content is not None
    start, end = page.reader.range
    surface, none = page.viewport(), Qt.KeyboardModifier.NoModifier
    places = [page.cursorRect(content.cursor(n, n)).center() for n in (start + 7, start + 26)]
    assert places[0].y() == places[1].y()
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, none, places[0])
    QTest.mouseMove(surface, places[1])
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, none, places[1])
    assert start < page.reader.range[0] < page.reader.range[1] < end


# what is said


def test_what_was_done_to_an_article_is_told_in_a_sentence(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Operation Spider Web")
    heard = []
    for keys in (("Right", "H"), ("3",), ("Del",), ("S",), ("L",), ("S",)):
        before = window.session.reading
        press(*keys)
        after = window.session.reading
        assert before
        assert after
        heard.append(told(before, after))
    assert heard[0].startswith("Highlighted: Dubbed Operation Spider’s Web")
    assert heard[1:] == ["Highlight now blue", "Highlight removed", "Starred", "Later", "no longer starred"]


def test_a_row_says_its_title_its_state_its_place_and_its_source(window: Window, press: Press) -> None:
    press("S", "H")
    rows = window.articles.rows
    here = window.articles.currentIndex()
    said = rows.data(here, Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    assert said.startswith("Kazakhstan has obtained access")
    assert "starred" in said
    assert "1 highlight" in said
    assert said.endswith("RFE/RL Watchdog")
    assert rows.data(here, Qt.ItemDataRole.AccessibleDescriptionRole) == "Article 1 of 20"


def test_a_card_says_its_quote_its_note_and_its_tags(window: Window, press: Press) -> None:
    press("Return", "H", "N")
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "odd")
    press("Esc", "Ctrl+4")
    assert window.notes.spoken.startswith("yellow highlight: ")
    assert window.notes.spoken.endswith("Note: odd")


def test_a_card_is_said_with_one_stop_between_its_parts(window: Window, press: Press) -> None:
    press("Return", "H")
    quote = window.notes.spoken.removeprefix("yellow highlight: ").removesuffix(" no note")
    assert quote.endswith(".")
    assert not quote.endswith("..")


@pytest.mark.parametrize("end", [".", "!", "?", "…", "。", ".”", "?»", ".)"])
def test_what_is_said_has_no_stop_behind_another(end: str) -> None:
    assert sentences([f"He left{end}", "", "no note", "tagged a"]) == f"He left{end} no note. tagged a"


# what is seen


@pytest.mark.parametrize(
    "keys", [("G", "T"), ("Ctrl+,",), ("G", "H"), ("Ctrl+K",), ("Ctrl+E",), ("F12",), ("?",)]
)
def test_the_focus_goes_back_from_what_was_opened_by_no_other_pane(
    window: Window, press: Press, qtbot: QtBot, keys: tuple[str, ...]
) -> None:
    """A screen reader tells of every pane that has the focus for a moment."""
    press(*keys)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    told: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, now: told.append(now))
    press("Esc")
    assert window.articles.hasFocus()
    assert set(told) <= {window.articles, None}


def test_an_empty_list_says_what_would_fill_it_and_a_view_what_stands_above_its_rows(
    window: Window, press: Press
) -> None:
    for keys, opened, said in (("T", True, "0 tags"), ("M", False, "No templates yet. N makes one")):
        press("G", keys)
        rows = window.focusWidget()
        assert isinstance(rows, QAbstractItemView)
        assert words_at(rows, opened=opened).startswith(said)
        press("Esc")
    assert words_at(window.articles, opened=False) == ""


def test_a_search_that_finds_nothing_says_so_while_it_is_typed(
    window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _widget, words: heard.append(words))
    press("/", *"QQXX")
    qtbot.waitUntil(lambda: "Nothing found for qqxx" in heard, timeout=20_000)


def test_nothing_moves_by_itself(window: Window, press: Press, checkout: Path) -> None:
    """Who is made ill by motion has none: no part of the window is animated, a page jumps at once."""
    for file in (checkout / "reader" / "ui").rglob("*.py"):
        code = file.read_text(encoding="utf-8")
        assert not re.search(r"Q\w*Animation|QTimeLine|QScroller\b|QMovie", code), file.name
    press("Return")
    QTest.keyClick(window.page, Qt.Key.Key_PageDown)
    bar = window.page.verticalScrollBar()
    landed = bar.value()
    assert landed > 0
    shown = window.page.grab().toImage()
    for _ in range(50):
        QApplication.processEvents()
    assert bar.value() == landed
    assert window.page.grab().toImage() == shown


def pixels(widget: QWidget, colour: str) -> int:
    """How many pixels of a colour a widget shows."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(picture.constBits()).count(QColor(colour).rgb().to_bytes(4, "little"))


def test_the_pane_in_focus_is_seen_to_have_it(window: Window, press: Press) -> None:
    press("Ctrl+3", "Right", "H")
    for theme in THEMES:
        window.dress(theme)
        accent = THEMES[theme].accent
        for n in range(4):
            press(f"Ctrl+{n + 1}")
            pane = window.pane_in_focus()
            assert pane is not None
            focused = pixels(pane, accent)
            press(f"Ctrl+{(n + 1) % 4 + 1}")
            assert pixels(pane, accent) < focused - 20, (theme, pane)


def test_every_word_of_a_text_stands_out_from_its_ground(window: Window) -> None:
    for theme in THEMES:
        window.dress(theme)
        read = list(pairs(window.page.document(), THEMES[theme].page))
        assert len(read) > 5, theme
        assert [piece for piece in read if contrast(piece[1], piece[2]) < 4.5] == [], theme

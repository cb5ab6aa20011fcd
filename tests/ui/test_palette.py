"""The palette and what all choosers share: every action, place and article by a few letters."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model import wording
from reader.ui.choice import Choice
from reader.ui.choice_cell import CHOICE
from reader.ui.chooser import Chooser
from reader.ui.palette import action_of
from reader.ui.window import Window

Press = Callable[..., None]
_NONE = Qt.KeyboardModifier.NoModifier


def chooser(window: Window) -> Chooser | None:
    """The chooser that is open."""
    return next((c for c in window.findChildren(Chooser) if c.isVisible()), None)


def write(words: str) -> None:
    """Type into the field that has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    for letter in words:  # QTest types Latin letters alone
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, 0, _NONE, letter))
    QApplication.processEvents()


def shown(window: Window) -> list[str]:
    """The rows of the open chooser, headings among them."""
    open_now = chooser(window)
    assert open_now
    return [open_now.list.item(n).text() for n in range(open_now.list.count())]


def here(window: Window) -> Choice:
    """The choice that is stood on."""
    open_now = chooser(window)
    assert open_now
    choice = open_now.list.currentItem().data(CHOICE)
    assert isinstance(choice, Choice)
    return choice


def test_the_palette_is_walked_by_key_and_never_stands_on_a_heading(window: Window, press: Press) -> None:
    press("Ctrl+K")
    rows = shown(window)
    assert rows[0] == "Actions"
    assert "Places" in rows
    first = here(window).name
    press("Tab", "Tab", "Shift+Tab", "Ctrl+N", "Ctrl+P", "Up", "Up")
    assert here(window).name == first
    press("End")
    assert here(window).name == rows[-1]
    press("PgUp", "PgDown", "Home")
    assert here(window).name == first == rows[1]
    press("End")
    for _ in rows[rows.index("Places") - 2 :]:
        press("Up")
        assert here(window).name in rows
    assert here(window).group == "Actions"


def test_no_key_that_is_pressed_in_a_chooser_reaches_the_panes_beneath(window: Window, press: Press) -> None:
    press("T")
    tags = chooser(window)
    press("Ctrl+E", "F9", "Ctrl+2", "F8")
    assert chooser(window) is tags
    assert window.list_pane.isVisible()
    assert window.theme.name == "light"


def test_an_action_is_shown_with_the_keys_that_do_it_where_the_palette_was_opened(
    window: Window, press: Press
) -> None:
    keys = {}
    for pane in ("Ctrl+2", "Ctrl+3"):
        press(pane, "Ctrl+K")
        write("next highlight")
        keys[pane] = here(window).key
        press("Esc")
    assert keys == {"Ctrl+2": ".", "Ctrl+3": ". or Ctrl+↓"}, "J is the next article in the list"
    press("Ctrl+2", "Ctrl+K")
    write("next paragraph")
    assert here(window).key == "↓ in the text"


def test_the_palettes_own_key_closes_it_and_opens_it_in_place_of_another_chooser(
    window: Window, press: Press
) -> None:
    press("Ctrl+K", "Ctrl+K")
    assert chooser(window) is None
    assert window.articles.hasFocus()
    press("T", "Ctrl+K")
    assert "Actions" in shown(window)
    press("Esc")
    assert chooser(window) is None
    assert window.articles.hasFocus()


def test_the_palettes_own_key_counts_in_a_chooser_also_where_its_field_has_a_use_for_it(
    window: Window, press: Press
) -> None:
    window.keymap.bind("palette", [("everywhere", "Ctrl+Backspace")])
    press("T")
    write("water")
    press("Ctrl+Backspace")
    assert "Actions" in shown(window)
    write("water")
    press("Ctrl+Backspace")
    assert chooser(window) is None


def test_what_was_taken_last_stands_first_the_next_time(window: Window, qtbot: QtBot, press: Press) -> None:
    press("Ctrl+K")
    write("later")
    press("Return", "Ctrl+K")
    write("Watchdog")
    press("Return", "Ctrl+K")
    write("Higgsfield")
    press("Return", "Ctrl+K")
    rows = shown(window)
    assert rows[0] == "Recent"
    assert rows[1].startswith("Kazakh Startup Higgsfield")
    assert rows[2] == "RFE/RL Watchdog"
    assert rows.count("RFE/RL Watchdog") == 1
    write("Higgsfield")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert [row for row in shown(window) if "Higgsfield" in row] == [rows[1]]


def test_what_cannot_be_done_now_is_left_out_until_it_is_typed_for_and_then_says_why(
    window: Window, press: Press
) -> None:
    press("Ctrl+K")
    assert "Redo" not in shown(window)
    write("redo")
    assert here(window).why == "There is nothing to do again."
    press("Return")
    assert window.status.message == "There is nothing to do again."


def test_articles_of_the_whole_library_are_found_by_their_titles(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    rows = window.session.library.articles.rows(limit=50)
    row = next(r for r in rows if "TikToker" in r.heading)
    window.session.write(lambda: window.session.library.articles.mark([row.id], archived=True))
    press("G", "A")
    unread = window.session.library.articles.counts().unread
    press("Ctrl+K")
    write("uzbek tikt")
    qtbot.waitUntil(lambda: row.heading in shown(window), timeout=20_000)
    assert "Articles" in shown(window)
    press("Return")
    assert window.session.reading
    assert window.session.reading.row.id == row.id
    assert window.session.library.articles.counts().unread == unread, "no other article counts as read for it"


def test_an_article_without_a_title_is_found_by_its_first_words(window: Window, press: Press) -> None:
    press("Ctrl+K")
    write("obtained access")
    press("Return")
    assert window.session.reading
    assert window.session.reading.row.title is None
    assert window.session.reading.row.heading.startswith("Kazakhstan has obtained access")


def test_a_row_that_was_gone_to_is_kept_when_the_library_answers(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    press("Ctrl+K")
    write("te")
    press("Down")
    name = here(window).name
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert here(window).name == name


def test_letters_typed_under_another_layout_find_what_their_keys_mean(window: Window, press: Press) -> None:
    press("Ctrl+K")
    write("іефк")
    assert here(window).name == "Star"
    press("Esc", "Ctrl+K")
    write("ршппыашудв")
    press("Return")
    assert window.session.reading
    assert window.session.reading.row.heading.startswith("Kazakh Startup Higgsfield")
    press("T")
    write("почта")
    press("Return", "T")
    write("gjxnf")
    assert here(window).name == "почта"


@pytest.fixture
def other_language() -> Iterator[None]:
    """A language in which every word is said backwards."""
    wording.speak(wording.Language("xx", lambda words, _sense, _n: words[::-1]))
    yield
    wording.speak(None)


def test_in_another_language_an_action_is_found_by_its_english_title_too(
    other_language: None, window: Window, press: Press
) -> None:
    title = "Highlight the paragraph"[::-1]
    for typed in (title, "highlight the para"):
        press("Ctrl+K")
        write(typed)
        assert here(window).name == title
        assert action_of(window, here(window)) == "highlight_paragraph"
        press("Esc")
    # Each place stands there once: its action, by whichever name it goes.
    press("Ctrl+K")
    write("inbox")
    assert shown(window).count("xobnI") == 1

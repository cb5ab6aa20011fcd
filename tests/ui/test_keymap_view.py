"""The view of all keys, by keys alone: find an action, press another key, see what it takes away."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui.actions import PLACES
from reader.ui.keymap_view import KeymapView
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up

Press = Callable[..., None]


@pytest.fixture
def keys(window: Window, press: Press) -> KeymapView:
    """The view, just opened."""
    press("F12")
    view = window.views["keymap"]
    assert isinstance(view, KeymapView)
    return view


@pytest.fixture
def find(keys: KeymapView, press: Press) -> Callable[[str], None]:
    """Find an action by its name and stand on its first key."""

    def finder(words: str) -> None:
        press("/")
        keys.field.clear()
        QTest.keyClicks(keys.field, words)
        press("Return")

    return finder


def rows(view: KeymapView) -> list[tuple[str, str, str]]:
    """(title, keys, what stands beside them) of the rows shown."""
    return [(row.title, row.keys, row.notes) for row in view.rows.rows]


def test_an_action_is_found_by_its_name(keys: KeymapView, find: Callable[[str], None]) -> None:
    assert len(rows(keys)) > 300
    find("next highlight")
    assert rows(keys)[:2] == [
        ("Next highlight", "J", "in the notes"),
        ("Next highlight", "↓", "in the notes"),
    ]
    assert keys.list.hasFocus()


def test_an_action_is_found_by_its_key(keys: KeymapView, press: Press) -> None:
    press("P", "G")
    found = {title for title, _, _ in rows(keys)}
    assert {"Unread", "First article", "Beginning of the text"} <= found
    assert "Star" not in found
    press("P", "Shift+F4")
    assert "Shift+F4 does nothing." in keys.accessibleDescription()
    press("Esc")
    assert len(rows(keys)) > 300
    assert keys.isVisible()
    press("Esc")
    assert not keys.isVisible()


def test_another_key_is_pressed_and_counts_at_once_and_after_a_restart(
    window: Window, keys: KeymapView, find: Callable[[str], None], press: Press
) -> None:
    find("star")
    press("Return", "Ctrl+Shift+J", "Return")
    assert rows(keys)[0] == ("Star", "Ctrl+Shift+J", "everywhere, yours")
    assert window.keymap.path.read_text(encoding="utf-8").endswith('star = ["Ctrl+Shift+J"]\n')
    press("Esc", "Esc", "Ctrl+Shift+J")
    assert window.articles.hasFocus()
    reading = window.session.reading
    assert reading
    assert reading.row.starred


def test_a_clash_is_said_before_it_is_taken_and_taken_it_is_taken_away(
    window: Window, keys: KeymapView, find: Callable[[str], None], press: Press
) -> None:
    find("star")
    press("Return", "M")
    assert "“Star”: M everywhere. It is taken from: “Read or unread”." in keys.accessibleDescription()
    assert window.keymap.shown("star") == "S", "nothing is done yet"
    press("Return")
    assert window.keymap.shown("star") == "M"
    assert window.keymap.shown("toggle_read") == "U"
    press("Ctrl+Z")
    assert window.keymap.shown("star") == "S"
    assert window.keymap.shown("toggle_read") == "M or U"


def test_a_key_that_another_pane_has_stays_there(
    window: Window, keys: KeymapView, find: Callable[[str], None], press: Press
) -> None:
    find("star")
    press("Return", "J")
    said = keys.accessibleDescription()
    assert (
        "It stays “Next place” in the sources, “Next article” in the list, “Next paragraph” in the text"
        in said
    )
    press("Esc")
    assert window.keymap.shown("star") == "S"


def test_a_key_for_one_pane_leaves_the_rest_of_the_window_as_it_is(
    window: Window, keys: KeymapView, find: Callable[[str], None], press: Press
) -> None:
    find("star")
    press("A", "H", "Tab", "Tab")
    assert keys.accessibleDescription().startswith("“Star”: H in the list. Elsewhere it stays: “Highlight”.")
    press("Return")
    assert window.keymap.meaning("H", "list") == "star"
    assert window.keymap.meaning("H", "text") == "highlight"
    assert window.keymap.keys_in("star", "list") == ["S", "H"]


def test_a_sequence_is_pressed_key_by_key_and_a_slip_taken_back(
    window: Window, keys: KeymapView, find: Callable[[str], None], press: Press
) -> None:
    find("star")
    press("Return", "G", "Q", "Backspace", "P")
    assert keys.accessibleDescription().startswith("“Star”: G P everywhere.")
    press("Return")
    assert window.keymap.bindings("star") == (("everywhere", "G, P"),)


def test_what_cannot_be_a_key_says_why(keys: KeymapView, find: Callable[[str], None], press: Press) -> None:
    find("star")
    press("Return", "Ctrl+Alt+F5")
    assert keys.accessibleDescription().startswith("Ctrl+Alt is AltGr")
    press("G", "Backspace")
    assert keys.accessibleDescription() == "Press the new key for “Star”. Esc lets it be."
    press("Esc")
    assert keys.isVisible()


def test_a_key_is_taken_off_and_the_keys_are_given_back(
    window: Window, keys: KeymapView, find: Callable[[str], None], press: Press
) -> None:
    find("star")
    press("Del")
    assert rows(keys)[0] == ("Star", "no key", "yours")
    press("R")
    assert rows(keys)[0] == ("Star", "S", "everywhere")
    press("Del", "Down", "Del", "Shift+R")
    assert not [row for row in rows(keys) if "yours" in row[2]]
    assert window.keymap.shown("star") == "S"


def test_what_is_typed_to_find_an_action_changes_no_key(
    window: Window, keys: KeymapView, press: Press
) -> None:
    press("/")
    QTest.keyClicks(keys.field, "axrup")
    press("Del", "Home", "Del")
    assert keys.field.text() == "xrup"
    assert not window.keymap.path.exists()


def test_what_a_person_wrote_in_the_file_counts_when_the_view_is_opened(window: Window, press: Press) -> None:
    window.keymap.path.write_text('star = ["F4"]\n', encoding="utf-8")
    press("F12")
    assert window.keymap.shown("star") == "F4"


def test_lines_of_the_file_that_do_not_count_are_told_there(window: Window, press: Press) -> None:
    window.keymap.path.write_text('star = ["Ctrl+Alt+X"]\n', encoding="utf-8")
    press("F12")
    assert (
        "keymap.toml, line 1: “Ctrl+Alt+X” cannot be pressed"
        in window.views["keymap"].accessibleDescription()
    )


def test_a_keymap_is_chosen_from_a_list_and_counts_at_once(window: Window, press: Press) -> None:
    press("Shift+F12")
    QApplication.processEvents()
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, "newsboat")
    press("Return")
    assert window.status.message == "Keys: newsboat and vi"
    assert window.keymap.meaning("P", "text") == "previous_unread"
    assert window.settings.get("keys/preset") == "newsboat"


def test_letters_are_switched_off_for_those_who_speak_to_the_machine(window: Window, press: Press) -> None:
    press("Ctrl+Shift+F12", "J", "S", "5")
    assert window.articles.currentIndex().row() == 0
    reading = window.session.reading
    assert reading
    assert not reading.row.starred
    press("Down", "Ctrl+K")
    assert window.articles.currentIndex().row() == 1
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, "star")
    press("Return")
    starred = window.session.reading
    assert starred
    assert starred.row.starred


def test_a_line_that_does_not_count_is_said_when_the_window_opens(
    window: Window, qtbot: QtBot, library: Library, settings: Settings
) -> None:
    window.keymap.path.write_text('star = ["F4"]\nhilight = ["H"]\nnote\n', encoding="utf-8")
    again = Window(library, settings)
    again.remembers = False
    bring_up(qtbot, again)
    assert again.status.message == (
        f"{window.keymap.path}, line 2: no action is called hilight (is highlight meant?). "
        "It does not count; mend the line or take it out. (And 1 more.)"
    )
    assert again.keymap.shown("star") == "F4"


def test_without_letters_every_key_of_the_view_has_a_twin(window: Window) -> None:
    window.keymap.let_letters(False)
    named = set(window.keymap.table["keymap"].values())
    window.keymap.let_letters(True)
    assert set(window.keymap.table["keymap"].values()) - PLACES == named

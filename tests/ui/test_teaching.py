"""What the window says of its keys: the overlay, what may follow a key, hints, menus."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui.ahead import Ahead
from reader.ui.chords import spoken
from reader.ui.menus import Menus
from reader.ui.naming import KEY
from reader.ui.overlay import Overlay
from reader.ui.settings import Settings
from reader.ui.table import ACTIONS, EVERY_ACTION
from reader.ui.window import Window
from tests.driving import bring_up

Press = Callable[..., None]
Open = Callable[[str], None]


def sheet(window: Window) -> Overlay | None:
    """The overlay that is open."""
    return next((o for o in window.findChildren(Overlay) if o.isVisible()), None)


def words(widget: Overlay | Ahead) -> set[str]:
    """All that a sheet says."""
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)}


def test_the_overlay_shows_every_key_of_the_pane_and_what_was_rebound(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    window.keymap.bind("star", [("everywhere", "F4"), ("list", "S")])
    press("Shift+F1")
    overlay = sheet(window)
    assert overlay
    assert {"Keys: the text", "Next sentence", "→", "F4", "H  Return", "Choosers and fields"} <= words(
        overlay
    )
    assert "Next article" in words(overlay), "Shift+J counts in the text"
    assert "First article" not in words(overlay)


@pytest.mark.parametrize(("pane", "first"), [("Ctrl+2", "Next article"), ("Ctrl+3", "Next sentence")])
def test_the_overlay_begins_with_what_the_pane_is_gone_through_with(
    window: Window, press: Press, open_titled: Open, pane: str, first: str
) -> None:
    open_titled("TikToker")
    press(pane, "Shift+F1")
    overlay = sheet(window)
    assert overlay
    shown = [label.text() for label in overlay.findChildren(QLabel)]
    titles = {action.title for action in ACTIONS}
    assert next(words for words in shown if words in titles) == first


def test_the_overlay_is_narrowed_by_typing_and_left_by_esc(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("Shift+F1")
    overlay = sheet(window)
    assert overlay
    QTest.keyClicks(overlay.field, "paragraph")
    assert "Next paragraph" in words(overlay)
    assert "Star" not in words(overlay)
    overlay.field.clear()
    QTest.keyClicks(overlay.field, "zzz")
    assert "No key of that name." in words(overlay)
    press("Esc")
    assert sheet(window) is None
    assert window.page.hasFocus()


def test_a_click_beside_the_overlay_closes_it_and_one_on_it_does_not(window: Window, press: Press) -> None:
    press("Shift+F1")
    overlay = sheet(window)
    assert overlay
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=overlay.rect().center())
    assert sheet(window)
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert sheet(window) is None
    assert window.articles.hasFocus()


def test_the_overlay_fits_a_small_window_and_follows_its_size(window: Window, press: Press) -> None:
    press("Shift+F1")
    window.resize(1024, 700)
    QApplication.processEvents()
    overlay = sheet(window)
    assert overlay
    assert overlay.size() == window.size()
    assert overlay.rect().contains(overlay.childrenRect())


def test_half_a_second_after_a_key_what_may_follow_it_is_shown(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    press("G")
    with qtbot.waitSignal(window.keys.pending, timeout=20_000):
        pass
    ahead = window.teaching.ahead
    assert ahead
    assert {"U", "Unread", "G", "First article"} <= words(ahead)
    assert "Beginning of the text" not in words(ahead)
    assert window.rect().contains(ahead.geometry())
    assert window.articles.hasFocus()
    press("Esc")
    assert window.teaching.ahead is None
    assert window.status.message == ""


def test_a_trouble_stays_in_the_status_bar_while_one_goes_on_by_keys(window: Window, press: Press) -> None:
    window.status.say("The disk is full.", lasting=True)
    press("2", "J")
    assert window.status.message == "The disk is full."


def test_what_was_begun_in_one_pane_is_not_ended_in_another(window: Window, press: Press) -> None:
    press("G")
    window.sources.setFocus()
    assert window.keys.waiting == ""
    press("J")
    assert window.session.place.key == "unread"


def test_a_second_key_that_means_nothing_says_so(window: Window, press: Press) -> None:
    press("G", "Q")
    assert window.status.message == "G Q means nothing here."
    assert window.teaching.ahead is None


def test_a_count_goes_so_many_articles_on_and_no_further_than_the_list(window: Window, press: Press) -> None:
    press("5", "J")
    assert window.articles.currentIndex().row() == 5
    press("9", "9", "Down")
    assert window.articles.currentIndex().row() == window.articles.rows.rowCount() - 1
    press("3", "Shift+G")
    assert window.articles.currentIndex().row() == 2


def test_a_count_goes_so_many_places_on(window: Window, press: Press) -> None:
    press("Ctrl+1", "2", "J")
    assert window.session.place.key == "starred"
    press("9", "9", "Alt+Up")
    assert window.session.place.key == "inbox"


def test_in_the_text_a_digit_is_a_colour_and_no_count(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    before = window.page.reader.range
    press("2")
    here = window.page.highlight_here()
    assert here
    assert here.color == "green"
    press("Right")
    assert window.page.reader.range > before
    assert window.keys.waiting == ""


def test_the_hints_are_those_of_the_keys_in_force(window: Window) -> None:
    window.keymap.bind("star", [("everywhere", "F4")])
    assert "F4  star" in window.status.left.text()
    window.keymap.let_letters(False)
    assert "J  next article" not in window.status.left.text()
    assert "↓  next article" in window.status.left.text()


def shown_keys(window: Window) -> list[str]:
    """The keys that the menus of the bar show when they are open, as they stand there."""
    found = []
    for menu in window.menu_bar.values():
        menu.aboutToShow.emit()
        for row in menu.actions():
            beside = row.text().partition("\t")[2] or row.shortcut().toString()
            found += [beside] if beside else []
        menu.aboutToHide.emit()
    return found


def test_the_menus_show_no_key_twice_in_any_pane(window: Window, open_titled: Open) -> None:
    open_titled("TikToker")
    panes = (window.sources, window.articles, window.page, window.notes)
    for pane in panes:
        pane.setFocus()
        keys = shown_keys(window)
        assert len(keys) > 100
        assert {k for k in keys if keys.count(k) > 1} == set(), window.context()


def beside(window: Window, name: str) -> str:
    """What stands beside an action in its open menu."""
    menu = window.menu_bar[window.actions_by_name[name].menu]
    menu.aboutToShow.emit()
    row = next(row for row in menu.actions() if row.objectName() == name)
    shown = row.text().partition("\t")[2] or row.shortcut().toString()
    menu.aboutToHide.emit()
    assert "\t" not in row.text()
    return shown


def test_a_menu_shows_the_key_that_counts_where_the_reader_is(window: Window, open_titled: Open) -> None:
    open_titled("TikToker")
    assert beside(window, "next_paragraph") == "Down"
    assert beside(window, "first_article") == "G G in the list"
    window.articles.setFocus()
    window.keymap.bind("first_article", [("list", "F4")])
    assert beside(window, "first_article") == "F4"
    assert beside(window, "next_paragraph") == "↓ in the text"
    assert beside(window, "note") == "N elsewhere"


def test_a_menu_leaves_out_what_is_only_done_in_a_view_until_that_is_open(
    window: Window, press: Press
) -> None:
    def shown(menu: str) -> set[str]:
        window.menu_bar[menu].aboutToShow.emit()
        found = {row.objectName() for row in window.menu_bar[menu].actions() if row.isVisible()}
        window.menu_bar[menu].aboutToHide.emit()
        return found

    assert {"go_insight", "next_article"} <= shown("Go")
    assert "next_picture" not in shown("Go")
    assert len(shown("Desk")) > 20, "a menu that has nothing else shows what there is"
    assert beside(window, "go_insight") == "G 0"
    press("G", "0")
    assert "insight" in window.views
    assert {"next_picture", "next_article"} <= shown("Go")
    press("Esc")
    assert "next_picture" not in shown("Go")
    assert "quit_program" in shown("File")
    assert window.menu_bar["File"].actions()[-1].objectName() == "quit_program"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_a_menu_has_its_rows_from_when_it_is_first_opened_and_stands_where_it_then_always_does(
    window: Window,
) -> None:
    QApplication.processEvents()
    assert not any(menu.actions() for menu in window.menu_bar.values())
    window.resize(700, 500)
    for tall in (window.menu_bar["Go"], window.menu_bar["Help"]):
        stood = []
        for _ in range(2):
            place = window.menuBar().actionGeometry(tall.menuAction()).center()
            QTest.mouseClick(window.menuBar(), Qt.MouseButton.LeftButton, pos=place)
            assert QApplication.activePopupWidget() is tall
            assert len(tall.actions()) > 30
            stood.append(tall.geometry())
            tall.close()
        assert stood[0] == stood[1]


def test_the_menus_know_their_rows_and_keys_where_a_desktop_shows_the_bar_for_us(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenuBar, "isNativeMenuBar", lambda _self: True)
    window.menus = Menus(window)
    QApplication.processEvents()
    keys = [row.shortcut().toString() for menu in window.menu_bar.values() for row in menu.actions()]
    assert len({key for key in keys if key}) == len([key for key in keys if key]) > 80


def test_words_name_the_keys_in_force(window: Window, press: Press, open_titled: Open) -> None:
    open_titled("TikToker")
    cards = " ".join(label.text() for label in window.notes.findChildren(QLabel))
    assert "Shift+N writes a note on the article" in cards
    window.keymap.choose("newsboat")
    cards = " ".join(label.text() for label in window.notes.findChildren(QLabel))
    assert "Shift+I writes a note on the article" in cards
    window.keymap.bind("undo", [("everywhere", "F4")])
    window.articles.setFocus()
    press("Del")
    assert window.status.message == "Thrown away. F4 brings it back with its notes."
    window.keymap.bind("star", [])
    press("G", "S")
    assert window.list_pane.empty.text() == "Nothing starred.\n\n“Star” stars the article you are reading."


def test_a_window_opens_with_the_words_of_the_keys_that_were_chosen(
    window: Window, qtbot: QtBot, library: Library, settings: Settings
) -> None:
    window.keymap.choose("newsboat")
    again = Window(library, settings)
    again.remembers = False
    bring_up(qtbot, again)
    cards = " ".join(label.text() for label in again.notes.findChildren(QLabel))
    assert "Shift+I writes a note on the article" in cards


def test_words_that_name_a_key_name_one_that_the_action_has(checkout: Path) -> None:
    found = [
        (name, keys)
        for file in sorted((checkout / "reader" / "ui").rglob("*.py"))
        if file.name != "naming.py"
        for name, keys in KEY.findall(file.read_text(encoding="utf-8"))
    ]
    assert len(found) > 10
    built_in = {a.name: [spoken(keys) for _, keys in a.bindings] for a in EVERY_ACTION}
    assert [(name, keys) for name, keys in found if built_in[name][0] != keys] == []

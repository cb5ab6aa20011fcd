"""Finding words in the open text, and the library by a selection."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.window import Window

Press = Callable[..., None]
Open = Callable[[str], None]


def write(words: str) -> None:
    """Type into the field that has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)
    QApplication.processEvents()


def words_at_cursor(window: Window) -> str:
    start, end = window.page.reader.range
    assert window.page.content
    return window.page.content.text[start:end]


def test_hits_are_counted_and_gone_around_both_ways(window: Window, press: Press, open_titled: Open) -> None:
    open_titled("TikToker")
    press("/")
    write("uzbek")
    count = len(window.page.hits)
    assert count > 2
    found = window.page_pane.found
    assert found.isVisible()
    assert found.text() == f"1 of {count}"
    press("Return")
    assert found.text() == f"2 of {count}"
    press("Shift+Return", "Shift+Return")
    assert found.text() == f"{count} of {count}, from the end again"
    press("F3")
    assert window.status.message == f"1 of {count}, from the top again."
    assert words_at_cursor(window).casefold().startswith("uzbek")
    grounds = [lit.format.background().color().name() for lit in window.page.extraSelections()]
    assert grounds.count(window.theme.accent) == 1
    assert grounds.count(window.theme.hit) == count - 1


def test_finding_begins_at_the_cursor_and_goes_back_there_when_nothing_is_found(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("Down", "Down")
    begun = window.page.reader.range
    press("/")
    write("uzbek")
    assert window.page.reader.range[0] >= begun[0]
    write("xyz")
    assert window.page_pane.found.text() == "not in this text"
    assert window.page.reader.range == begun


def test_esc_leaves_at_the_hit_with_the_cursor_on_its_sentence(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("/")
    write("uzbek")
    press("Return")
    hit = window.page.reader.range
    press("Esc")
    assert window.page.hasFocus()
    assert not window.page.reader.grown
    start, end = window.page.reader.range
    assert start <= hit[0]
    assert hit[1] <= end
    assert window.page.hits
    press("Esc")
    assert window.page.hits == ()
    press("F3")
    assert window.page.reader.range in window.page.hits


def test_what_was_looked_for_is_found_in_the_next_article_too(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("F3")
    assert window.status.message.startswith("Nothing is being looked for")
    press("/")
    write("uzbek")
    press("Esc")
    open_titled("Kazakh Startup Higgsfield")
    press("F3")
    assert window.status.message == "“uzbek” is not in this text."


def test_the_words_in_the_find_field_are_lit_in_every_article_that_is_opened(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("/")
    write("kazakh")
    press("Ctrl+N")
    assert window.page.content
    found = {window.page.content.text[start:end].casefold() for start, end in window.page.hits}
    assert found
    assert all(words.startswith("kazakh") for words in found)
    assert not window.page_pane.found.isVisible()


def test_where_no_article_is_open_nothing_is_said_of_what_is_in_its_text(
    window: Window, press: Press, qtbot: QtBot, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("/")
    write("zzzz")
    assert window.page_pane.found.isVisible()
    press("Ctrl+Shift+F")
    write("zzzzz")
    press("Return")
    qtbot.waitUntil(lambda: window.session.reading is None)
    assert not window.page_pane.found.isVisible()


def test_the_library_is_searched_for_the_selected_words_and_left_where_one_read(
    window: Window, qtbot: QtBot, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    press("Right", "Ctrl+Shift+Left", "Ctrl+Shift+Left")
    place = window.page.reader.sentence
    words = words_at_cursor(window)
    press("Ctrl+H")
    field = window.list_pane.search_field
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 1, timeout=20_000)
    assert field.text().startswith('"')
    assert words.split()[0] in field.text()
    press("Esc")
    assert window.page.hasFocus()
    assert window.session.reading
    assert window.session.reading.row.id == reading.row.id
    assert window.page.reader.sentence == place


def test_esc_closes_the_find_field_from_any_pane_and_the_focus_stays_there(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    field = window.page_pane.find_field
    press("/")
    write("kaz")
    press("Ctrl+2")
    assert field.isVisible()
    press("Esc")
    assert not field.isVisible()
    assert window.articles.hasFocus()
    press("Ctrl+3", "/")
    write("uzbek")
    press("Ctrl+1", "Esc")
    assert not field.isVisible()
    assert window.sources.hasFocus()


def test_esc_leaves_the_filter_of_the_list_before_the_find_field_below_the_text(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("/")
    write("kaz")
    press("Ctrl+2", "F")
    write("tiktoker")
    press("Return")
    assert len(window.articles.rows.at_hand()) == 1
    press("Esc")
    assert len(window.articles.rows.at_hand()) > 1
    assert window.page_pane.find_field.isVisible()
    press("Esc")
    assert not window.page_pane.find_field.isVisible()

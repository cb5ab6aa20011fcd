"""Highlights, notes and tags by key, and undone by key."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.highlight import Highlight
from reader.ui.choice_cell import CHOICE
from reader.ui.chooser import Chooser
from reader.ui.settings_view import SettingsView
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


def type_into_focus(text: str) -> None:
    """Type as a reader does."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, text)


def test_h_highlights_the_sentence_with_one_key(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("Right", "H")
    assert window.session.reading
    (made,) = window.session.reading.highlights
    assert made.quote.exact.startswith("According to Bobur Tulaganov")
    assert made.quote.exact.endswith("October and November 2024.")
    assert window.notes.order() == [made.id]
    assert window.page.highlight_here() == made
    press("Ctrl+Z")
    assert highlights(window) == ()
    press("Ctrl+Shift+Z")
    assert [h.id for h in highlights(window)] == [made.id]


def colors(window: Window) -> list[str]:
    """The colours of the article's highlights, in reading order."""
    return [h.color for h in highlights(window)]


def highlights(window: Window) -> tuple[Highlight, ...]:
    """The highlights of the article that is open."""
    assert window.session.reading
    return window.session.reading.highlights


def tags(window: Window) -> tuple[str, ...]:
    """The tags of the article that is open."""
    assert window.session.reading
    return window.session.reading.tags


def test_digits_choose_the_colour(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("3")
    assert window.session.reading
    assert colors(window) == ["blue"]
    press("4")
    assert colors(window) == ["pink"]
    press("Down", "H")
    assert colors(window) == ["pink", "pink"]


def test_n_writes_a_note_and_makes_the_highlight_if_there_is_none(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    type_into_focus("who says so? h n t")
    qtbot.waitUntil(lambda: _note(window) == "who says so? h n t", timeout=20_000)
    press("Esc")
    assert window.page.hasFocus()
    assert window.session.reading
    assert len(highlights(window)) == 1
    press("N")
    type_into_focus(" and when?")
    press("Esc")
    assert _note(window) == "who says so? h n t and when?"


def _note(window: Window) -> str:
    assert window.session.reading
    here = window.session.library.annotations.of(window.session.reading.row.id)
    return here[0].note if here else ""


def test_a_note_is_kept_when_another_article_is_opened_while_it_is_typed(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    press("N")
    type_into_focus("half a thou")
    press("Ctrl+N")
    assert window.session.library.annotations.of(id)[0].note == "half a thou"


def test_a_note_is_kept_when_the_window_is_closed_while_it_is_typed(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    press("Shift+N")
    type_into_focus("on the whole article")
    window.close()
    assert window.session.library.annotations.article_note(id) == "on the whole article"


def test_a_note_is_shown_and_edited_on_after_the_pane_was_drawn_anew(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("Right", "N")
    type_into_focus("figures to check")
    press("Esc")
    assert highlights(window)[0].note == "figures to check"
    for drawn_anew in ("F12", "F8"):
        press(drawn_anew)
        press("Esc")
        assert "figures to check" in window.notes.spoken
    press("Ctrl+3", "N")
    type_into_focus(" again")
    press("Esc")
    assert highlights(window)[0].note == "figures to check again"


def test_removing_a_highlight_takes_its_note_and_undo_brings_both_back(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    type_into_focus("keep me")
    press("Esc", "Del")
    assert window.session.reading
    assert highlights(window) == ()
    press("Ctrl+Z")
    assert [h.note for h in highlights(window)] == ["keep me"]


def test_t_tags_the_article_with_a_new_tag_and_offers_it_next_time(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("T")
    type_into_focus("media law")
    press("Return")
    assert window.session.reading
    assert tags(window) == ("media law",)
    assert [p.name for p in window.sources.rows.places if p.key.startswith("tag:")] == ["media law"]
    open_titled("Uzbekistan Adds")
    press("T")
    type_into_focus("mel")
    press("Return")
    assert tags(window) == ("media law",)
    press("T", "Return")
    assert tags(window) == ()


def test_a_highlight_can_be_tagged(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("H", "Shift+T")
    type_into_focus("#figures")
    press("Return")
    assert window.session.reading
    assert highlights(window)[0].tags == ("figures",)


def test_the_paragraph_is_highlighted_whole(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("Down", "Shift+H")
    assert window.session.reading
    assert window.page.content
    block = window.page.content.blocks[1]
    assert (highlights(window)[0].start, highlights(window)[0].end) == (
        block.start,
        block.end,
    )


def test_the_cursor_walks_from_highlight_to_highlight_and_the_notes_follow(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H", "Down", "H", "Down", "H", "Home")
    first, second, third = window.notes.order()
    press(".")
    assert window.notes.current == second
    press(".")
    assert window.notes.current == third
    press(",", ",")
    assert window.notes.current == first


def test_a_quotation_is_copied_with_its_source(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("Y", "Q")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“Valeriy Yugay, a TikToker")
    assert "The Times of Central Asia" in copied
    assert copied.endswith("captured 14 May 2025)")


def test_the_palette_finds_an_action_by_a_few_letters_and_does_it(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("Ctrl+K")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    type_into_focus("star")
    press("Return")
    assert window.session.reading
    assert window.session.reading.row.starred
    assert window.page.hasFocus()


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("preferences", "settings"),
        ("dark mode", "choose_theme"),
        ("add tag", "tag"),
        ("open in browser", "open_original"),
        ("verify", "go_doctor"),
        ("delete article", "trash"),
        ("keyboard shortcuts", "keys"),
        ("compare versions", "show_changes"),
        ("star", "star"),
    ],
)
def test_the_palette_finds_an_action_by_what_other_programs_call_it(
    window: Window, press: Press, typed: str, action: str
) -> None:
    press("Ctrl+K")
    type_into_focus(typed)
    shown = next(c for c in window.findChildren(Chooser) if c.isVisible()).list
    rows = [shown.item(n).data(CHOICE) for n in range(shown.count())]
    assert window.actions_by_name[action].title in [row.name for row in rows if row][:3]


def test_the_palette_leads_to_a_setting(window: Window, press: Press) -> None:
    press("Ctrl+K")
    type_into_focus("dyslexia")
    press("Return")
    view = window.views["settings"]
    assert isinstance(view, SettingsView)
    assert view.current is not None
    assert view.current.title == "Typeface"


def test_the_palette_goes_to_sources_and_articles(window: Window, press: Press) -> None:
    press("Ctrl+K")
    type_into_focus("Watchdog")
    press("Return")
    assert window.session.place.name == "RFE/RL Watchdog"
    press("Ctrl+K")
    type_into_focus("Higgsfield")
    press("Return")
    assert window.session.reading
    assert window.session.reading.row.heading.startswith("Kazakh Startup Higgsfield")


def test_esc_leaves_the_palette_as_if_nothing_had_been(window: Window, press: Press) -> None:
    press("Ctrl+K")
    assert window.findChild(Chooser)
    press("Esc")
    assert window.articles.hasFocus()


def test_each_act_says_what_it_did_to_which_words(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("H")
    words = "“Valeriy Yugay, a TikToker from …”"
    assert window.status.message == f"Highlighted in yellow: {words}"
    press("H")
    assert window.status.message == "This is highlighted already: Del removes it."
    press("2")
    assert window.status.message == f"Highlighted in green: {words}"
    press("Del")
    assert window.status.message == f"Highlight removed from {words}. Ctrl+Z brings it back."
    press("Ctrl+Z", "N")
    type_into_focus("Hm.")
    press("Esc", "Del")
    assert window.status.message.startswith("Highlight removed with its note from “Valeriy")
    press("Ctrl+Z")
    assert window.page.anchored()[0].note == "Hm."


def test_the_notes_stand_on_the_highlight_that_the_cursor_is_on_after_a_note_on_the_article(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H", "Shift+N")
    type_into_focus("On all of it.")
    press("Esc", "Ctrl+4", "N")
    type_into_focus("On this.")
    press("Esc")
    assert window.page.anchored()[0].note == "On this."


def test_what_is_undone_in_an_article_that_is_not_open_names_the_article(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H", "Ctrl+Z")
    assert window.status.message == "Undone: Highlight"
    press("Ctrl+Y", "Ctrl+2", "J", "Ctrl+Z")
    assert window.session.reading is not None
    assert not window.session.reading.row.heading.startswith("TikToker")
    assert window.status.message.startswith("Undone: Highlight, in “TikToker ")


def test_undo_calls_throwing_away_what_its_key_is_called(window: Window, press: Press) -> None:
    press("Del", "Ctrl+Z")
    assert window.status.message.startswith("Undone: Throw away")
    press("Ctrl+Y")
    assert window.status.message.startswith("Done again: Throw away")

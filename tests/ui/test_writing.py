"""Notes are written in Markdown, and shown as they are meant."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.card import Card
from reader.ui.note_editor import NoteEditor
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


def editor() -> NoteEditor:
    """The note editor, which has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, NoteEditor)
    return focus


def write(text: str) -> None:
    """Type into the editor."""
    QTest.keyClicks(editor(), text)


def paste(text: str) -> None:
    """Put words on the clipboard, and press the key that pastes."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keySequence(editor(), "Ctrl+V")


def note(window: Window) -> str:
    """The note on the article that is open, as the library has it."""
    assert window.session.reading
    return window.session.library.annotations.article_note(window.session.reading.row.id)


def shown(window: Window) -> str:
    """The note on the article as its card shows it."""
    card = window.notes.cards()[0]
    assert card.words is not None
    return card.words.plain


@pytest.fixture
def begun(window: Window, open_titled: Open, press: Press) -> Window:
    """A window in which a note on an article is begun."""
    open_titled("TikToker")
    press("Shift+N")
    return window


def test_a_note_is_shown_without_its_marks_and_edited_with_them(begun: Window, press: Press) -> None:
    write("**who** says `so`?")
    press("Return")
    write("- [ ] ask <b>him</b>")
    press("Esc")
    assert shown(begun) == "who says so?\nask <b>him</b>"
    assert note(begun) == "**who** says `so`?\n- [ ] ask <b>him</b>"
    press("Shift+N")
    assert editor().text == note(begun)


@pytest.mark.parametrize(("key", "mark"), [("Ctrl+B", "**"), ("Ctrl+I", "*")])
def test_a_key_sets_the_word_or_the_selection_apart_and_takes_it_back(
    begun: Window, press: Press, key: str, mark: str
) -> None:
    write("who says so")
    press(key)
    assert editor().text == f"who says {mark}so{mark}"
    write("!")
    assert editor().text == f"who says {mark}so!{mark}"
    press("Backspace", key)
    assert editor().text == "who says so"
    press("Ctrl+A", key)
    assert editor().text == f"{mark}who says so{mark}"
    press("Ctrl+Z")
    assert editor().text == "who says so"


def test_bold_words_can_be_italic_too_and_nothing_selected_is_written_between_the_marks(
    begun: Window, press: Press
) -> None:
    press("Ctrl+B")
    write("so")
    assert editor().text == "**so**"
    press("Ctrl+I")
    assert editor().text == "***so***"
    press("Ctrl+B")
    assert editor().text == "*so*"


def test_return_goes_on_with_a_list_and_an_empty_item_ends_it(begun: Window, press: Press) -> None:
    write("- one")
    press("Return")
    write("two")
    press("Alt+Right", "Return", "Alt+Left")
    write("three")
    press("Return", "Return")
    write("9. nine")
    press("Return")
    write("ten")
    assert editor().text == "- one\n  - two\n- three\n9. nine\n10. ten"
    press("Esc")
    assert note(begun) == "- one\n  - two\n- three\n9. nine\n10. ten"


def test_return_goes_on_with_tasks_and_quotations_and_is_a_line_end_elsewhere(
    begun: Window, press: Press
) -> None:
    write("plain")
    press("Return")
    write("- [x] done")
    press("Return")
    write("next")
    press("Return", "Return")
    write("> said")
    press("Return")
    write("on")
    assert editor().text == "plain\n- [x] done\n- [ ] next\n> said\n> on"


def test_pasted_signs_of_every_kind_are_kept(begun: Window, press: Press) -> None:
    odd = "a\u00a0b\tc \u202eשלום\u200f 😀👨\u200d👩\u200d👧 \ufeff\x07 e\u0301"
    paste(f"{odd}\r\nand\rso\u2029on\0")
    press("Esc")
    assert note(begun) == f"{odd}\nand\nso\non\N{REPLACEMENT CHARACTER}"
    press("Shift+N", "Esc")
    assert note(begun) == f"{odd}\nand\nso\non\N{REPLACEMENT CHARACTER}"


def test_a_note_as_long_as_a_book_is_kept_whole_and_shown_by_its_beginning(
    begun: Window, press: Press
) -> None:
    paste("x" * 300_000 + "\n" + "line\n" * 1000)
    write("end")
    press("Esc")
    assert note(begun) == "x" * 300_000 + "\n" + "line\n" * 1000 + "end"
    assert len(shown(begun)) < 5000
    begun.show_pane(begun.notes)
    press("W")
    assert len(shown(begun)) > 50_000
    press("W")
    assert len(shown(begun)) < 5000


def test_the_editor_grows_with_its_text_but_not_out_of_its_pane(begun: Window, press: Press) -> None:
    height = editor().height()
    write("a")
    for _ in range(4):
        press("Return")
    assert editor().height() > height
    paste("line\n" * 200)
    assert editor().height() < begun.notes.height()


def test_a_long_quote_is_shown_by_its_beginning_until_it_is_asked_for(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("Ctrl+Shift+Up", "Ctrl+Shift+Up", "H", "Ctrl+4")
    card = window.notes.card
    assert isinstance(card, Card)
    assert card.highlight
    assert len(card.highlight.quote.exact) > 500
    brief = card.height()
    press("W")
    QApplication.processEvents()
    assert card.height() > brief
    press("F8")
    assert window.notes.card
    assert window.notes.card.whole
    press("W")
    assert not window.notes.card.whole


def test_notes_of_many_highlights_are_all_within_reach(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id, library = window.session.reading.row.id, window.session.library
    for n in range(60):
        library.annotations.highlight(id, 3 * n, 3 * n + 2, note=f"number {n}")
    window.opening.open_article(library.articles.rows(limit=2)[0].id)
    window.opening.open_article(id)
    last = window.notes.order()[-1]
    window.show_pane(window.notes)
    for _ in range(65):
        press("J")
    assert window.notes.current == last
    assert "number 59" in window.notes.spoken
    press("Return")
    write("!")
    press("Esc")
    assert library.annotations.find(last).note == "number 59!"

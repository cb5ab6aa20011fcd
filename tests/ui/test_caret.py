"""The caret: walking the text and selecting exactly, by real keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QTextFormat
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.caret import Caret
from reader.ui.theme import contrast
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


@pytest.fixture
def caret(window: Window, open_titled: Open, press: Press) -> Caret:
    """A caret before the first letter of an article."""
    open_titled("TikToker")
    press("V")
    assert window.page.caret
    assert window.context() == "caret"
    return window.page.caret


def text(window: Window) -> str:
    assert window.page.content
    return window.page.content.text


def behind(window: Window, letters: int = 12) -> str:
    """What stands behind the caret."""
    assert window.page.caret
    return text(window)[window.page.caret.offset :][:letters]


def selected(window: Window) -> str:
    assert window.page.caret
    start, end = window.page.caret.selection
    return text(window)[start:end]


def test_the_caret_walks_by_letter_word_sentence_and_paragraph(
    window: Window, caret: Caret, press: Press
) -> None:
    assert behind(window, 14) == "Valeriy Yugay,"
    for keys, expected in (
        ("W", "Yugay, a"),
        ("E", ", a TikToker"),
        ("E", " TikToker"),
        ("B", "a TikToker"),
        ("B", "Yugay"),
        ("L", "ugay"),
        ("Right", "gay"),
        ("H", "ugay"),
        ("B", "Yugay"),
        (")", "According to Bobur"),
        ("Alt+Right", "In the videos"),
        ("(", "According to Bobur"),
        ("Alt+Left", "Valeriy"),
    ):
        press(keys)
        assert text(window)[caret.offset :].startswith(expected), keys
    second = window.page.content.blocks[1] if window.page.content else None
    assert second
    press("}")
    assert caret.offset == second.start
    press("W", "[")
    assert caret.offset == second.start
    press("{", "Ctrl+Down")
    assert caret.offset == second.start
    press("Shift+G")
    assert behind(window) == ""
    press("G", "G")
    assert caret.offset == 0


def test_digits_count_while_nothing_is_selected_and_are_colours_once_something_is(
    window: Window, caret: Caret, press: Press
) -> None:
    press("3", "W")
    assert behind(window, 8) == "TikToker"
    press("1", "0", "W")
    ten_on = caret.offset
    press("1", "0", "B")
    assert behind(window, 8) == "TikToker"
    press("V", "E", "2")
    assert [(text(window)[h.start : h.end], h.color) for h in window.page.anchored()] == [
        ("TikToker", "green")
    ]
    press("B", "1", "0", "W")
    assert caret.offset == ten_on


def test_no_line_is_lit_like_a_selection_beside_the_one_that_there_is(
    window: Window, caret: Caret, press: Press
) -> None:
    """In some themes the light of the caret's line can hardly be told from that of the selection."""
    full = QTextFormat.Property.FullWidthSelection.value

    def lines() -> int:
        return sum(lit.format.boolProperty(full) for lit in window.page.extraSelections())

    assert lines() == 1
    press("V", "E")
    assert caret.selecting
    assert lines() == 0


def test_lines_are_those_on_the_screen(window: Window, caret: Caret, press: Press) -> None:
    page = window.page
    press("J", "W")
    first = page.cursorRect(caret.cursor)
    press("J")
    below = page.cursorRect(caret.cursor)
    assert below.top() > first.top()
    assert abs(below.left() - first.left()) < 25
    press("0")
    assert page.cursorRect(caret.cursor).left() < 25
    press("$")
    assert page.cursorRect(caret.cursor).left() > page.viewport().width() / 2
    assert page.cursorRect(caret.cursor).top() == below.top()
    press("K", "K", "K", "K", "K")
    assert page.cursorRect(caret.cursor).top() < first.top()
    assert caret.offset < len(text(window).split(".")[0])


def test_what_is_selected_is_highlighted_to_the_letter(window: Window, caret: Caret, press: Press) -> None:
    press("W", "V", "E", "E", "E")
    assert selected(window) == "Yugay, a TikToker"
    press("Return")
    assert [text(window)[h.start : h.end] for h in window.page.anchored()] == ["Yugay, a TikToker"]
    assert window.context() == "caret"
    assert not caret.selecting
    press("Ctrl+Z")
    assert window.page.anchored() == []


def test_a_selection_is_made_by_lines_by_sentences_and_from_either_end(
    window: Window, caret: Caret, press: Press
) -> None:
    first, second = window.page.reader.sentences[:2]
    press("W", "S")
    assert selected(window) == text(window)[first[0] : first[1]]
    press("S")
    assert selected(window) == text(window)[first[0] : second[1]]
    press("O")
    assert caret.offset == first[0]
    press("W")
    assert selected(window) == text(window)[first[0] + 8 : second[1]]
    press("Ctrl+Space")
    assert selected(window) == ""
    press("W", "Shift+V", "J")
    lines = selected(window)
    assert lines.startswith("Valeriy")
    assert len(lines) > 90
    press("Shift+V")
    assert selected(window) == ""


def test_shift_selects_as_it_does_in_any_editor(window: Window, caret: Caret, press: Press) -> None:
    press("Shift+Right", "Shift+Right")
    assert selected(window) == "Va"
    press("Ctrl+Shift+Right", "Ctrl+Shift+Right")
    assert selected(window) == "Valeriy Yugay"
    press("Shift+Left", "Ctrl+Shift+Left")
    assert selected(window) == "Valeriy "
    press("Shift+Down")
    assert len(selected(window)) > 40
    press("Shift+Up")
    assert selected(window) == "Valeriy "


def test_a_note_is_written_on_just_the_words_that_are_selected(
    window: Window, caret: Caret, press: Press
) -> None:
    press("S", "Return", "G", "G", "W", "V", "E", "N")
    press("S", "O", "Esc")
    noted = [h for h in window.page.anchored() if h.note]
    assert [(text(window)[h.start : h.end], h.note.lower()) for h in noted] == [("Yugay", "so")]
    assert len(window.page.anchored()) == 2
    assert window.page.hasFocus()
    assert window.context() == "caret"


def test_what_is_selected_is_copied_and_tagged(window: Window, caret: Caret, press: Press) -> None:
    press("V", "E", "Y")
    assert QApplication.clipboard().text() == "Valeriy"
    press("T")
    press("N", "E", "W", "Return")
    assert [(text(window)[h.start : h.end], h.tags) for h in window.page.anchored()] == [
        ("Valeriy", ("new",))
    ]


def test_the_caret_goes_where_a_search_finds_something(window: Window, caret: Caret, press: Press) -> None:
    press("/")
    for letter in "UZBEK":
        press(letter)
    press("Esc")
    assert window.context() == "caret"
    assert text(window)[caret.offset :].lower().startswith("uzbek")
    here = caret.offset
    press("F3", "F3")
    assert caret.offset != here
    assert text(window)[caret.offset :].lower().startswith("uzbek")


def test_with_the_caret_only_its_own_keys_count(window: Window, caret: Caret, press: Press) -> None:
    before = window.session.reading
    press("X", "Shift+J", "M")
    assert window.session.reading is before
    assert window.page.anchored() == []
    press("Esc")
    assert window.page.caret is None
    press("H")
    assert len(window.page.anchored()) == 1


def test_the_reading_cursor_stands_where_the_caret_stood(window: Window, caret: Caret, press: Press) -> None:
    press(")", ")", "W", "W", "C")
    assert window.context() == "text"
    assert window.page.reader.range == window.page.reader.sentences[2]


def test_the_caret_keeps_its_letter_when_the_text_is_set_anew_and_goes_with_the_article(
    window: Window, caret: Caret, press: Press
) -> None:
    press(")", "W", "V", "E")
    words, offset = selected(window), caret.offset
    press("Ctrl++", "F8")
    assert (selected(window), caret.offset) == (words, offset)
    assert window.page.cursorRect(caret.cursor).top() > 0
    window.run("next_article")
    assert window.page.caret is None


def test_the_caret_is_seen(window: Window, caret: Caret, press: Press) -> None:
    press("}", "H")
    where = window.page.cursorRect(caret.cursor)
    picture = window.page.viewport().grab().toImage()
    assert picture.pixelColor(where.left(), where.center().y()).name() == window.theme.accent
    assert picture.pixelColor(where.left() + 9, where.center().y()).name() == window.theme.selected


def test_a_count_before_anything_is_selected_recolours_no_highlight(
    window: Window, caret: Caret, press: Press
) -> None:
    press("V", ")", "1", "(", "V", "3", "W")
    assert [h.color for h in window.page.anchored()] == ["yellow"]
    words = selected(window)
    assert words == "Valeriy Yugay, a "
    press("3")
    assert (words, "blue") in [(text(window)[h.start : h.end], h.color) for h in window.page.anchored()]


def ground(window: Window, offset: int) -> str:
    """The colour behind a letter of the page, as it is drawn."""
    assert window.page.content
    where = window.page.cursorRect(window.page.content.cursor(offset, offset))
    # Just inside the top of the line: above what any letter is drawn with.
    return window.page.viewport().grab().toImage().pixelColor(where.left() + 3, where.top() + 2).name()


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
@pytest.mark.parametrize("color", ["1", "2", "3", "4", "5"])
def test_a_selection_is_seen_in_a_highlight_of_every_colour_and_its_words_are_read_with_ease(
    window: Window, caret: Caret, press: Press, theme: str, color: str
) -> None:
    window.dress(theme)
    press(")", "V", ")", color, "(", "V", "2", "W")
    chosen, rest = ground(window, caret.selection[0]), ground(window, caret.selection[1] + 9)
    assert rest == window.theme.marks[int(color) - 1][0]
    assert contrast(chosen, rest) >= 1.15
    assert contrast(chosen, window.theme.text) >= 4.5
    assert contrast(chosen, window.theme.page) >= 1.15


def test_words_given_back_to_a_highlighted_sentence_are_seen(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H", "Ctrl+Shift+Left")
    start, end = window.page.reader.range
    assert ground(window, start) != ground(window, end + 2) == window.theme.marks[0][0]
    press("Esc")
    assert ground(window, start) == window.theme.marks[0][0]


@pytest.mark.parametrize("away", ["Tab", "Ctrl+2"])
def test_the_bar_beside_the_sentence_is_bright_only_while_the_text_has_the_focus(
    window: Window, open_titled: Open, press: Press, away: str
) -> None:
    open_titled("TikToker")
    watch = Repaints()
    window.page.viewport().installEventFilter(watch)
    QApplication.processEvents()
    for keys in (away, "Ctrl+3"):
        watch.seen = False
        press(keys)
        QApplication.processEvents()
        assert watch.seen


class Repaints(QObject):
    """Notes whether a widget was drawn as a whole."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.seen = self.seen or event.rect() == watched.rect()
        return False

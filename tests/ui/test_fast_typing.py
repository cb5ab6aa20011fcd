"""Keys that follow one another faster than the window draws: none of them is lost or goes astray."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.ui.window import Window
from tests.driving import press_key
from tests.ui.conftest import Press


def write(text: str) -> None:
    """Type into what has the focus, with nothing drawn between the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def test_the_letters_right_after_n_are_in_the_note(window: Window, press: Press) -> None:
    press("Return", "Right")
    press_key("N")
    write("pri")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "pri"
    press("Esc")
    assert window.session.reading
    assert [h.note for h in window.session.reading.highlights] == ["pri"]


def test_the_letters_right_after_shift_n_are_in_the_note_on_the_article(window: Window, press: Press) -> None:
    press("Return")
    press_key("Shift+N")
    write("pri")
    press("Esc")
    assert window.session.reading
    assert window.session.reading.note == "pri"


def test_the_letters_right_after_t_are_the_tag(window: Window, press: Press) -> None:
    press_key("T")
    write("press")
    press_key("Return")
    assert window.session.reading
    assert window.session.reading.tags == ("press",)

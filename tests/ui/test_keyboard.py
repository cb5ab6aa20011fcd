"""The names of keys under layouts that print other signs than a US keyboard does."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.ui.keyboard import Keyboard, chord, place
from reader.ui.window import Window
from tests.driving import press_key
from tests.ui.conftest import Press

Modifier = Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = (
    Modifier.NoModifier,
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
)
#: The bit of AltGr in the state of an X11 key event.
ALT_GR = 0x80


def key(
    sign: str, scan: int, state: Modifier = NONE, text: str | None = None, virtual: int = 0, native: int = 0
) -> QKeyEvent:
    """The press of a key that prints a sign; a window system tells it so."""
    capital = sign.upper() if len(sign.upper()) == 1 else sign
    written = sign if text is None else text
    return QKeyEvent(QEvent.Type.KeyPress, ord(capital), state, scan, virtual, native, written)


@pytest.mark.parametrize(
    ("sign", "linux", "windows", "mac"),
    [
        ("H", 43, 0x23, 0x04),
        ("Q", 24, 0x10, 0x0C),
        ("M", 58, 0x32, 0x2E),
        ("A", 38, 0x1E, 0x00),
        ("1", 10, 0x02, 0x12),
        ("6", 15, 0x07, 0x16),
        ("0", 19, 0x0B, 0x1D),
        ("]", 35, 0x1B, 0x1E),
        ("/", 61, 0x35, 0x2C),
        ("`", 49, 0x29, 0x32),
        ("\\", 51, 0x2B, 0x2A),
    ],
)
def test_each_system_numbers_the_places_in_its_own_way(sign: str, linux: int, windows: int, mac: int) -> None:
    for platform in ("xcb", "wayland"):
        assert place(key("р", linux), platform) == sign
    assert place(key("р", windows), "windows") == sign
    assert place(key("р", 0, virtual=mac), "cocoa") == sign


def test_a_system_that_tells_no_places_is_not_guessed_at() -> None:
    assert place(key("р", 43), "vnc") == place(key("р", 43), "") == ""
    # The slash of the number pad, return and the key beside the left Shift have signs of their own.
    assert place(key("/", 0x135), "windows") == ""
    assert place(key("р", 0, virtual=0x24), "cocoa") == place(key("р", 0, virtual=0x0A), "cocoa") == ""


@pytest.mark.parametrize(
    ("event", "names"),
    [
        # What is printed and Latin counts wherever it is.
        (key("a", 24), ("A",)),
        (key("q", 38, CTRL), ("Ctrl+Q",)),
        (key("/", 16, SHIFT), ("/",)),
        (key(",", 58), (",",)),
        # Letters of other scripts: what a US keyboard has there.
        (key("р", 43), ("H", "Р")),
        (key("Р", 43, SHIFT), ("Shift+H", "Shift+Р")),
        (key("л", 45, CTRL, text="\x0b"), ("Ctrl+K", "Ctrl+Л")),
        (key("х", 34), ("[", "Х")),
        (key("Ж", 47, SHIFT), (":", "Shift+Ж")),
        (key("№", 12, SHIFT), ("#", "№")),
        (key("ә", 11), ("2", "Ә")),
        (key('"', 10), ('"', "1")),
        (key("ا", 43), ("H", "ا")),
        # Latin letters of a layout's own: what they print first, then the sign of the place, if it is none
        # that is printed elsewhere.
        (key("é", 11), ("É", "2")),
        (key("-", 15, ALT), ("Alt+-", "Alt+6")),
        (key("2", 11, SHIFT), ("2",)),
        (key("ü", 34), ("Ü", "[")),
        (key("ß", 20), ("ß", "-")),
        (key("é", 25), ("É",)),
        # Spaces that do not break are spaces.
        (key("\u202f", 65, SHIFT), ("Shift+Space",)),
    ],
)
def test_a_key_is_what_it_prints_and_then_what_is_at_its_place(
    event: QKeyEvent, names: tuple[str, ...]
) -> None:
    assert Keyboard().names(event) == names
    assert chord(event) == names[0]


def test_a_dead_key_that_writes_nothing_counts_by_its_place() -> None:
    code = Qt.Key.Key_Dead_Circumflex
    assert Keyboard().names(QKeyEvent(QEvent.Type.KeyPress, code, NONE, 34, 0, 0, "")) == ("[",)
    assert Keyboard().names(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_AltGr, NONE, 108, 0, 0, "")) == ()


def test_alt_gr_is_nobodys_ctrl_and_alt() -> None:
    # Windows tells AltGr as both; X11 as a modifier that Qt has no name for.
    assert Keyboard().names(key("@", 0x10, CTRL | ALT)) == ("@",)
    assert Keyboard().names(key("€", 26, native=ALT_GR)) == ("€",)


def test_what_is_held_down_with_meta_is_the_desktops() -> None:
    assert Keyboard().names(key("h", 43, Modifier.MetaModifier)) == ()


def test_signs_where_latin_letters_are_count_by_place_once_another_script_was_typed() -> None:
    greek, sign = Keyboard(), key(";", 24, CTRL, text="")
    assert greek.names(sign) == ("Ctrl+;",)
    greek.names(key("φ", 41))
    assert greek.names(sign) == ("Ctrl+;", "Ctrl+Q")
    greek.names(key("J", 44, SHIFT))
    assert greek.names(sign) == ("Ctrl+;", "Ctrl+Q")
    greek.names(key("f", 41))
    assert greek.names(sign) == ("Ctrl+;",)


def test_french_digits_colour_in_the_text_and_are_letters_in_a_note(window: Window, press: Press) -> None:
    press("Return", "Right")
    QApplication.sendEvent(window.page, key("é", 11))
    assert window.session.reading
    assert [h.color for h in window.session.reading.highlights] == ["green"]
    press_key("N")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    for event in (key("é", 11), key("@", 19, native=ALT_GR), key("х", 34), key("1", 10, SHIFT)):
        QApplication.sendEvent(editor, event)
    assert editor.toPlainText() == "é@х1"


def test_a_sequence_and_a_key_with_ctrl_are_pressed_under_a_russian_layout(
    window: Window, press: Press
) -> None:
    for event in (key("п", 42), key("г", 30)):
        QApplication.sendEvent(window.articles, event)
    assert window.session.place.key == "unread"
    QApplication.sendEvent(window.articles, key("л", 45, CTRL, text="\x0b"))
    assert window.context() == "chooser"


def test_a_note_is_copied_cut_and_pasted_under_a_russian_layout(window: Window, press: Press) -> None:
    press("Return", "Right", "N")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    for sign, scan in (("в", 40), ("л", 45), ("а", 41)):
        QApplication.sendEvent(editor, key(sign, scan))
    everything, cut, paste = key("ф", 38, CTRL), key("ч", 53, CTRL), key("м", 55, CTRL)
    QApplication.sendEvent(editor, everything)
    QApplication.sendEvent(editor, cut)
    assert editor.toPlainText() == ""
    for _ in range(2):
        QApplication.sendEvent(editor, paste)
    assert editor.toPlainText() == "влавла"

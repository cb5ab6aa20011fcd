"""From a key to an action: panes, sequences, text fields, keyboards without Latin letters."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader.ui.keys import Keys, chord
from reader.ui.window import Window

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def pressed(code: int, text: str = "", state: Qt.KeyboardModifier = NONE, scan: int = 0) -> str:
    """The chord of a key event as a window system sends it."""
    return chord(QKeyEvent(QEvent.Type.KeyPress, code, state, scan, 0, 0, text))


@pytest.mark.parametrize(
    ("code", "text", "state", "wanted"),
    [
        (Qt.Key.Key_H, "h", NONE, "H"),
        (Qt.Key.Key_H, "H", SHIFT, "Shift+H"),
        (Qt.Key.Key_E, "\x05", CTRL | SHIFT, "Ctrl+Shift+E"),
        (Qt.Key.Key_Question, "?", SHIFT, "?"),
        (Qt.Key.Key_Plus, "+", CTRL | SHIFT, "Ctrl++"),
        (Qt.Key.Key_Backtab, "", SHIFT, "Shift+Tab"),
        (Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier, "Return"),
        (Qt.Key.Key_F3, "", SHIFT, "Shift+F3"),
        (Qt.Key.Key_1, "1", NONE, "1"),
        (Qt.Key.Key_Shift, "", SHIFT, ""),
        (Qt.Key.Key_Slash, "/", SHIFT, "/"),
    ],
)
def test_a_key_is_named_as_the_table_writes_it(
    code: int, text: str, state: Qt.KeyboardModifier, wanted: str
) -> None:
    assert pressed(code, text, state) == wanted


def test_a_russian_layout_alone_still_has_every_letter() -> None:
    """The key that is H on a Latin keyboard sends "р" there; its X11 key code is 43."""
    assert pressed(0x0420, "р", scan=43) == "H"
    assert pressed(0x0420, "Р", SHIFT, scan=43) == "Shift+H"


class Bench:
    """A dispatcher with a little table, and what it ran."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.pane = "text"
        table = {
            "everywhere": {
                "G, U": "unread",
                "N": "note",
                "Ctrl+K": "palette",
                "Ctrl+C": "copy",
                "F8": "theme",
            },
            "list": {"N": "next"},
            "text": {"G, G": "top", "U": "up"},
        }
        self.keys = Keys(table, lambda: self.pane, self.ran.append)


def test_a_panes_own_key_goes_before_the_windows() -> None:
    bench = Bench()
    bench.keys.press("N")
    bench.pane = "list"
    bench.keys.press("N")
    assert bench.ran == ["note", "next"]


def test_two_keys_one_after_the_other_are_one_act() -> None:
    bench = Bench()
    assert bench.keys.press("G")
    assert bench.ran == []
    assert bench.keys.continuations() == [("G", "top"), ("U", "unread")]
    bench.keys.press("U")
    assert bench.ran == ["unread"]


def test_a_sequence_that_leads_nowhere_gives_way_to_the_key_itself() -> None:
    bench = Bench()
    bench.keys.press("G")
    bench.keys.press("N")
    bench.keys.press("U")
    assert bench.ran == ["note", "up"]


def test_what_is_typed_into_a_field_is_never_an_act() -> None:
    bench = Bench()
    for keys in ("N", "G", "Shift+N", "Ctrl+C", "Space", "Return"):
        assert not bench.keys.press(keys, in_field=True)
    assert bench.keys.press("Ctrl+K", in_field=True)
    assert bench.keys.press("F8", in_field=True)
    assert bench.ran == ["palette", "theme"]


def test_no_letter_fires_while_a_search_is_typed(window: Window) -> None:
    window.run("search_library")
    field = window.list_pane.search_field
    assert isinstance(field, QLineEdit)
    before = window.session.library.journal.undo_label()
    QTest.keyClicks(field, "h n t s l e m u x j k 12345 g u ")
    assert field.text() == "h n t s l e m u x j k 12345 g u "
    assert window.session.library.journal.undo_label() == before

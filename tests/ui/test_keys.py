"""From a key to an action: panes, sequences, text fields, keyboards without Latin letters."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.keyboard import chord
from reader.ui.keys import Keys
from reader.ui.window import Window

pytestmark = pytest.mark.usefixtures("qapp")

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
        self.counts: list[int] = []
        self.can_not: set[str] = set()
        self.pane = "text"
        table = {
            "everywhere": {
                "G, U": "unread",
                "N": "note",
                "Ctrl+K": "palette",
                "Ctrl+C": "copy",
                "F8": "theme",
                "Esc": "leave",
            },
            "list": {"N": "next"},
            "text": {"G, G": "top", "U": "up", "2": "green"},
        }
        self.keys = Keys(table, lambda: self.pane, self._run, lambda name: name not in self.can_not)

    def _run(self, name: str) -> None:
        self.ran.append(name)
        self.counts.append(self.keys.count)


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


def test_a_sequence_that_means_nothing_is_said_and_does_nothing(qtbot: QtBot) -> None:
    bench = Bench()
    bench.keys.press("G")
    with qtbot.waitSignal(bench.keys.unknown) as said:
        assert bench.keys.press("N")
    assert said.args == ["G N"]
    bench.keys.press("U")
    assert bench.ran == ["up"]


def test_esc_drops_what_was_begun_and_nothing_else() -> None:
    bench = Bench()
    for begun in ("G", "4"):
        bench.pane = "list"
        bench.keys.press(begun)
        assert bench.keys.press("Esc")
    assert bench.ran == []
    assert bench.keys.waiting == ""
    assert bench.keys.press("Esc")
    assert bench.ran == ["leave"]


def test_digits_before_a_key_are_a_count_where_they_mean_nothing_else() -> None:
    bench = Bench()
    bench.pane = "list"
    for keys in ("1", "0", "N", "N", "3", "G", "U"):
        assert bench.keys.press(keys)
    assert bench.ran == ["next", "next", "unread"]
    assert bench.counts == [10, 1, 3]


def test_a_digit_that_means_something_now_is_no_count() -> None:
    bench = Bench()
    bench.keys.press("2")
    bench.keys.press("0")
    assert bench.ran == ["green"]
    bench.can_not = {"green"}
    bench.keys.press("2")
    bench.keys.press("N")
    assert (bench.ran, bench.counts) == (["green", "note"], [1, 2])


def test_what_is_typed_into_a_field_is_never_an_act() -> None:
    bench = Bench()
    for keys in ("N", "G", "Shift+N", "Ctrl+C", "Space", "Return"):
        assert not bench.keys.press(keys, in_field=True)
    assert bench.keys.press("Ctrl+K", in_field=True)
    assert bench.keys.press("F8", in_field=True)
    assert bench.ran == ["palette", "theme"]


def test_a_field_has_keys_of_its_own_that_write_nothing() -> None:
    bench = Bench()
    bench.keys.bindings = {"search": {"Return": "go on", "Esc": "leave", "J": "never"}, "everywhere": {}}
    bench.pane = "search"
    assert not bench.keys.press("J", in_field=True)
    for keys in ("Return", "Esc"):
        assert bench.keys.press(keys, in_field=True)
    assert bench.ran == ["go on", "leave"]


def test_what_asks_for_a_key_hears_every_key_until_it_has_heard_enough() -> None:
    bench = Bench()
    heard: list[str] = []

    def hear(keys: str) -> bool:
        heard.append(keys)
        return True

    bench.keys.listen(hear)
    for keys in ("N", "Esc", "3", "Ctrl+K"):
        assert bench.keys.press(keys, in_field=True)
    bench.keys.listen(None)
    bench.keys.press("N")
    assert heard == ["N", "Esc", "3", "Ctrl+K"]
    assert bench.ran == ["note"]


def test_where_letters_are_switched_off_digits_make_no_count() -> None:
    bench = Bench()
    bench.pane = "list"
    bench.keys.counts = False
    assert not bench.keys.press("5")
    bench.keys.press("N")
    assert bench.counts == [1]


def test_no_letter_fires_while_a_search_is_typed(window: Window) -> None:
    window.run("search_library")
    field = window.list_pane.search_field
    assert isinstance(field, QLineEdit)
    before = window.session.library.journal.undo_label()
    QTest.keyClicks(field, "h n t s l e m u x j k 12345 g u ")
    assert field.text() == "h n t s l e m u x j k 12345 g u "
    assert window.session.library.journal.undo_label() == before

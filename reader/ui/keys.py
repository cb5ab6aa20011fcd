"""From a key that was pressed to an action, by the pane that has the focus.

Qt's own shortcuts are not used: they cannot tell a pane's key from the window's, lose shifted
punctuation on some layouts, and fire no letter at all under a layout without Latin letters.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QPlainTextEdit, QWidget

from reader.ui.actions import VIEWS

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
} | {Qt.Key(Qt.Key.Key_F1 + n): f"F{n + 1}" for n in range(12)}

#: X11 key codes (evdev scan code + 8) of the letter keys, for layouts without Latin letters.
_PHYSICAL = {
    code: letter
    for row, first in (("QWERTYUIOP", 24), ("ASDFGHJKL", 38), ("ZXCVBNM", 52))
    for code, letter in enumerate(row, first)
}

#: What a text field does with keys of its own and no action may take away.
_FIELD_OWN = {
    f"{modifiers}{key}"
    for modifiers in ("Ctrl+", "Ctrl+Shift+", "Alt+")
    for key in (
        "A",
        "C",
        "V",
        "X",
        "Y",
        "Z",
        "Left",
        "Right",
        "Up",
        "Down",
        "Home",
        "End",
        "Backspace",
        "Del",
    )
}

HINT_AFTER_MS = 500


def chord(event: QKeyEvent) -> str:
    """The key as the action table writes it ("Ctrl+Shift+E", "?", "G"); "" for a lone modifier."""
    modifiers = event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    code, text = event.key(), event.text()
    lead = ("Ctrl+" if control else "") + ("Alt+" if alt else "")
    if code in _NAMED:
        shift = shift or code == Qt.Key.Key_Backtab
        return f"{lead}{'Shift+' if shift else ''}{_NAMED[Qt.Key(code)]}"
    if Qt.Key.Key_A <= code <= Qt.Key.Key_Z:
        return f"{lead}{'Shift+' if shift else ''}{chr(code)}"
    if text and text.isalpha() and event.nativeScanCode() in _PHYSICAL:
        return f"{lead}{'Shift+' if shift else ''}{_PHYSICAL[event.nativeScanCode()]}"
    if 0x20 < code < 0x7F:
        return f"{lead}{chr(code)}"
    return f"{lead}{text}" if text and text.isprintable() else ""


class Keys(QObject):
    """Watches the panes and text fields and runs what their keys mean.

    `bindings` is context -> keys -> action name; a pane's own binding goes before the window's.
    """

    pending = Signal(str)

    def __init__(
        self,
        bindings: Mapping[str, Mapping[str, str]],
        context: Callable[[], str],
        run: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._context = context
        self._run = run
        self._begun = ""
        self._hint = QTimer(self)
        self._hint.setSingleShot(True)
        self._hint.setInterval(HINT_AFTER_MS)
        self._hint.timeout.connect(lambda: self.pending.emit(self._begun))

    def watch(self, *widgets: QWidget) -> None:
        """Take the keys of these widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    @property
    def begun(self) -> str:
        """The first key of a sequence that waits for its second."""
        return self._begun

    def continuations(self) -> list[tuple[str, str]]:
        """What may follow the key that was begun: (key, action name)."""
        found: dict[str, str] = {}
        for context in reversed(self._counting()):
            for keys, name in self._bindings.get(context, {}).items():
                if keys.startswith(f"{self._begun}, "):
                    found[keys.split(", ")[1]] = name
        return sorted(found.items())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QMenuBar):
            # Its letters open menus. The keys that menus show are never Qt's own to fire, not here either.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.press(chord(event), in_field=takes_typing(watched))
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = chord(event)
            if not takes_typing(watched) and self._find(keys):
                event.accept()
                return True
        return False

    def press(self, keys: str, *, in_field: bool = False) -> bool:
        """Run what the keys mean here; False where they mean nothing."""
        if not keys:
            return False
        if in_field and (keys in _FIELD_OWN or not _beyond_typing(keys)):
            return False
        whole = f"{self._begun}, {keys}" if self._begun else keys
        self._drop()
        name = self._find(whole) or (self._find(keys) if whole != keys else None)
        if name is None:
            return False
        if name == _BEGINS:
            self._begun = keys
            self._hint.start()
            return True
        self._run(name)
        return True

    def _drop(self) -> None:
        if self._begun:
            self._begun = ""
            self.pending.emit("")
        self._hint.stop()

    def _counting(self) -> tuple[str, ...]:
        """The contexts whose keys count now, the nearest first; a view has all its keys itself."""
        context = self._context()
        return (context,) if context in VIEWS else (context, "everywhere")

    def _find(self, keys: str) -> str | None:
        for context in self._counting():
            own = self._bindings.get(context, {})
            if keys in own:
                return own[keys]
            if any(k.startswith(f"{keys}, ") for k in own):
                return _BEGINS
        return None


_BEGINS = "\0begins"


def takes_typing(watched: QObject | None) -> bool:
    """Whether letters are written into a widget."""
    return isinstance(watched, QLineEdit | QPlainTextEdit) and not watched.isReadOnly()


def _beyond_typing(keys: str) -> bool:
    """Keys that never write a letter."""
    bare = keys.removeprefix("Shift+")
    return keys.startswith(("Ctrl+", "Alt+")) or (bare[0] == "F" and bare[1:].isdigit())


def focused_in(widget: QWidget) -> bool:
    """Whether the focus is in a widget or anything inside it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))

"""From a key that was pressed to an action, by the pane that has the focus.

Qt's own shortcuts are not used: they cannot tell a pane's key from the window's, lose shifted
punctuation on some layouts, and fire no letter at all under a layout without Latin letters.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QPlainTextEdit, QWidget

from reader.ui.actions import DIALOGS, MODAL
from reader.ui.chords import beginnings
from reader.ui.keyboard import Keyboard, as_latin
from reader.ui.naming import keys_said

#: What a text field does with keys of its own and no action may take away.
_FIELD_OWN = {
    f"{modifiers}{key}"
    for modifiers in ("Ctrl+", "Ctrl+Shift+", "Alt+")
    for key in (
        *("A", "C", "V", "X", "Y", "Z"),
        *("Left", "Right", "Up", "Down", "Home", "End", "Backspace", "Del"),
    )
}

HINT_AFTER_MS = 500
#: The greatest count.
MOST = 9999


class Keys(QObject):
    """Watches the panes and text fields and runs what their keys mean.

    `bindings` is context -> keys -> action name; a pane's own binding goes before the window's. Digits
    before a key are a count, as in vi, wherever the digit itself means nothing that `can` be done now:
    in the list "5 J" goes down five articles; in the text 5 is a colour, with a caret only over a selection.
    """

    #: What has been begun and waits for its end ("G", "5", "5 G"); "" when it has ended.
    pending = Signal(str)
    #: A sequence that means nothing here, as it was typed ("G B").
    unknown = Signal(str)
    #: The name of an action that a key has done.
    did = Signal(str)

    def __init__(
        self,
        bindings: Mapping[str, Mapping[str, str]],
        context: Callable[[], str],
        run: Callable[[str], None],
        can: Callable[[str], bool] = lambda _name: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bindings = bindings
        #: How often the action that runs now is asked for: 1 unless digits were typed before its key.
        self.count = 1
        #: Whether digits make a count; where no printed character means anything they do not.
        self.counts = True
        self._context = context
        self._run = run
        self._can = can
        self._begun = ""
        self._digits = ""
        self._keyboard = Keyboard()
        self._listener: Callable[[str], bool] | None = None
        self._hint = QTimer(self)
        self._hint.setSingleShot(True)
        self._hint.setInterval(HINT_AFTER_MS)
        self._hint.timeout.connect(lambda: self.pending.emit(self.waiting))

    def watch(self, *widgets: QWidget) -> None:
        """Take the keys of these widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    def listen(self, heard: Callable[[str], bool] | None) -> None:
        """Give every key to `heard` first, whatever it means, until None is set; True takes the key.

        For what asks the reader to press a key: its letters mean no action meanwhile.
        """
        self._drop()
        self._listener = heard

    @property
    def bindings(self) -> Mapping[str, Mapping[str, str]]:
        """Context -> keys -> action name: what counts now."""
        return self._bindings

    @bindings.setter
    def bindings(self, bindings: Mapping[str, Mapping[str, str]]) -> None:
        self._bindings = bindings
        #: What begins a sequence, by context: it is asked for each key several times.
        self._beginnings = {
            context: {begun for keys in own if ", " in keys for begun in beginnings(keys)}
            for context, own in bindings.items()
        }

    @property
    def waiting(self) -> str:
        """The count and the keys that were begun, as the reader reads them: "5 G"."""
        return keys_said(" ".join(part for part in (self._digits, self._begun.replace(", ", " ")) if part))

    def continuations(self) -> list[tuple[str, str]]:
        """What may follow the keys that were begun and can be done now: (key, action name)."""
        if not self._begun:
            return []
        found: dict[str, str] = {}
        for context in reversed(self._counting()):
            for keys, name in self.bindings.get(context, {}).items():
                if keys.startswith(f"{self._begun}, "):
                    found[keys.removeprefix(f"{self._begun}, ").replace(", ", " ")] = name
        return sorted((keys, name) for keys, name in found.items() if self._can(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QMenuBar):
            # Its letters open menus. The keys that menus show are never Qt's own to fire, not here either.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            return False
        if event.type() == QEvent.Type.FocusOut:
            # What was begun in one pane is not ended in another, or much later.
            self._drop()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            field = takes_typing(watched)
            return self.press(self._meant(event), in_field=field) or (field and _edited(watched, event))
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = self._meant(event)
            if not takes_typing(watched) and (self._listener or self._find(keys)):
                event.accept()
                return True
        return False

    def _meant(self, event: QKeyEvent) -> str:
        """Of the names of a key the first that means something here; where none does, the likeliest."""
        names = self._keyboard.names(event)
        lead = f"{self._begun}, " if self._begun else ""
        found = (n for n in names if self._listener or self._find(lead + n) or _is_digit(n))
        return next(found, names[0] if names else "")

    def press(self, keys: str, *, in_field: bool = False) -> bool:
        """Run what the keys mean here; False where they mean nothing."""
        if not keys:
            return False
        if self._listener is not None and self._listener(keys):
            return True
        if in_field and not self._counts_in_field(keys):
            return False
        if keys == "Esc" and self.waiting:
            self._drop()
            return True
        if not in_field and self._takes_digit(keys):
            return True
        return self._press_on(f"{self._begun}, {keys}" if self._begun else keys)

    def _press_on(self, whole: str) -> bool:
        """One key, or all keys of a sequence up to now."""
        name, sequence, count = self._find(whole), bool(self._begun), int(self._digits or "1")
        if name == _BEGINS:
            self._begun = whole
            self._hint.start()
            return True
        self._drop()
        if name is None:
            if sequence:
                self.unknown.emit(keys_said(whole.replace(", ", " ")))
            return sequence
        self.count = count
        try:
            self._run(name)
            self.did.emit(name)
        finally:
            self.count = 1
        return True

    def _takes_digit(self, keys: str) -> bool:
        """Whether a key is a digit of a count."""
        if self._begun or not self.counts or not _is_digit(keys):
            return False
        if not self._digits:
            name = self._find(keys)
            if keys == "0" or (name and (name == _BEGINS or self._can(name))):
                return False
        self._digits = str(min(MOST, int(self._digits + keys)))
        self._hint.start()
        return True

    def _counts_in_field(self, keys: str) -> bool:
        """Whether a key is looked up although a text field has the focus. What writes a letter never is."""
        if _writes(keys):
            return False
        context = self._context()
        own = context in DIALOGS and keys in self.bindings.get(context, {})
        return own or (_beyond_typing(keys) and keys not in _FIELD_OWN)

    def _drop(self) -> None:
        waited = self.waiting
        self._begun = self._digits = ""
        self._hint.stop()
        if waited:
            self.pending.emit("")

    def _counting(self) -> tuple[str, ...]:
        """The contexts whose keys count now, the nearest first; a modal one has all its keys itself."""
        context = self._context()
        return (context,) if context in MODAL else (context, "everywhere")

    def _find(self, keys: str) -> str | None:
        for context in self._counting():
            own = self.bindings.get(context, {})
            if keys in own:
                return own[keys]
            if keys in self._beginnings.get(context, ()):
                return _BEGINS
        return None


_BEGINS = "\0begins"


def _is_digit(keys: str) -> bool:
    return len(keys) == 1 and keys in "0123456789"


def _writes(keys: str) -> bool:
    """Whether a key writes a character in a text field: a letter, a digit, a sign, a space."""
    bare = keys.removeprefix("Shift+")
    return len(bare) == 1 or bare == "Space"


def _edited(field: QObject, event: QKeyEvent) -> bool:
    """Give a field its own Ctrl+C, Ctrl+V, Ctrl+A under a layout in which Qt does not know them."""
    latin = as_latin(event)
    return latin is not None and QApplication.sendEvent(field, latin)


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

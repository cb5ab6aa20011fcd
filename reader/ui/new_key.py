"""A key that an action is to get: pressed, looked at, taken. Plain values, no Qt."""

from __future__ import annotations

from enum import Enum

from reader.ui.actions import CONTEXTS, PANES
from reader.ui.chords import Binding, clashes, is_character, overlap, spoken, written
from reader.ui.keymap import Keymap

#: The longest sequence: Qt writes no longer one either.
_LONGEST = 4


class State(Enum):
    """Where the reader is with a new key."""

    PRESSING = 1
    TAKEN = 2
    LEFT = 3


class NewKey:
    """What the reader presses, key by key, for an action; `old` is the binding that it replaces, if any.

    The first key may be any but Esc. After it Return takes what was pressed, Tab says in which pane it
    counts, Backspace drops the last key, and any other key makes it a sequence.
    """

    def __init__(self, keymap: Keymap, name: str, old: Binding | None = None) -> None:
        self._keymap = keymap
        self.name = name
        self._old = old
        self._pressed: list[str] = []
        bound = [context for context, _ in ([old] if old else keymap.bound(name))]
        known = [c for c in CONTEXTS if c in keymap.contexts(name)]
        self._contexts = list(dict.fromkeys([*bound, *known]))
        self.state = State.PRESSING
        #: Why what was pressed cannot be a key; "" where it can.
        self.refused = ""

    @property
    def context(self) -> str:
        """The pane where the key is to count."""
        return self._contexts[0]

    @property
    def keys(self) -> str:
        """What was pressed up to now, as the table writes it."""
        return ", ".join(self._pressed)

    @property
    def binding(self) -> Binding:
        return self.context, self.keys

    def hear(self, keys: str) -> State:
        """Take a key that was pressed."""
        if keys == "Esc":
            self.state = State.LEFT
        elif not self._pressed:
            self._add(keys)
        elif keys == "Return":
            self.state = State.TAKEN
        elif keys == "Tab":
            self._contexts = [*self._contexts[1:], self._contexts[0]]
        elif keys == "Backspace":
            self._pressed.pop()
        elif len(self._pressed) < _LONGEST:
            self._add(keys)
        return self.state

    def taken_from(self) -> list[str]:
        """The actions that lose keys to this one."""
        return self._keymap.clashing(self.name, self.binding)

    def shadowed(self) -> list[str]:
        """The actions of the whole window that keep these keys everywhere but in this pane."""
        if self.context not in PANES[1:]:
            return []
        return self._others("everywhere")

    def kept(self) -> list[tuple[str, str]]:
        """(pane, action): where a pane's own keys go before this one, which is to count everywhere."""
        if self.context != "everywhere":
            return []
        return [(pane, name) for pane in PANES[1:] for name in self._others(pane)]

    def wanted(self) -> list[Binding]:
        """All bindings of the action when this one is taken."""
        mine = [b for b in self._keymap.bound(self.name) if b == self._old or not clashes(b, self.binding)]
        if self._old not in mine:
            return [*mine, self.binding]
        return [self.binding if b == self._old else b for b in mine if b != self.binding]

    def silent(self) -> bool:
        """Whether the key does not count now, because keys of one character are switched off."""
        return is_character(self.keys) and not self._keymap.letters

    def asks(self) -> str:
        """The keys as the reader reads them."""
        return spoken(self.keys)

    def _add(self, keys: str) -> None:
        self.refused = ""
        try:
            self._pressed.append(written(keys))
        except ValueError as cause:
            self.refused = str(cause)

    def _others(self, context: str) -> list[str]:
        found = [name for keys, name in self._keymap.table[context].items() if overlap(keys, self.keys)]
        return [name for name in dict.fromkeys(found) if name != self.name]

"""How keys are written: "Ctrl+Shift+E", "G, U" for one key after another, "list:N" for one pane.

A person may write them in other ways too ("ctrl+shift+e", "g u", "list: n"); `written` knows one way each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.model.wording import tr
from reader.ui.actions import CONTEXTS, TYPED
from reader.ui.mirroring import is_mirrored
from reader.ui.naming import keys_said

#: Keys that write no character of their own, as the action table calls them.
NAMED = (
    *("Space", "Return", "Esc", "Tab", "Backspace", "Del", "Insert", "Left", "Right", "Up", "Down"),
    *("Home", "End", "PgUp", "PgDown"),
    *(f"F{number}" for number in range(1, 13)),
)
_OTHER_NAMES = {
    **{name.lower(): name for name in NAMED},
    "enter": "Return",
    "escape": "Esc",
    "delete": "Del",
    "ins": "Insert",
    "pageup": "PgUp",
    "pagedown": "PgDown",
    "pgdn": "PgDown",
    "←": "Left",
    "→": "Right",
    "↑": "Up",
    "↓": "Down",
}
_MODIFIERS = {"ctrl": "Ctrl", "control": "Ctrl", "alt": "Alt", "shift": "Shift"}
_SIDES = re.compile(r"\b(Left|Right)\b")
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
#: A plus parts a modifier from its key; the last plus of "Ctrl++" is the key.
_PLUS = re.compile(r"(?<=.)\+(?=.)")

Binding = tuple[str, str]


def binding(words: str) -> Binding:
    """(context, keys) of what a person wrote, such as "list: g g". Raises ValueError, saying why."""
    context, colon, keys = words.partition(":")
    if colon and keys.strip() and not context.endswith("+"):
        place = context.strip().lower()
        if place not in CONTEXTS:
            known = ", ".join(CONTEXTS)
            raise ValueError(tr("“{name}” is no pane; these are: {known}", name=context.strip(), known=known))
        return place, written(keys)
    return "everywhere", written(words)


def written(keys: str) -> str:
    """Keys as the action table writes them. Raises ValueError with what is wrong with them."""
    chords = re.split(r",?\s+", keys.strip()) if keys.strip() else []
    if not chords:
        raise ValueError(tr("it names no key"))
    return ", ".join(_chord(chord) for chord in chords)


def spoken(keys: str) -> str:
    """ "G, U" as "G U", arrows as arrows, all by their names: for the reader's eye."""
    return keys_said(" ".join(_shown(chord) for chord in keys.split(", ")))


def is_character(keys: str) -> bool:
    """Whether keys are printed characters and nothing else, with or without Shift: what speech input can
    set off by accident (WCAG 2.1, 2.1.4). Space, which writes none, is not one."""
    return all(len(chord.removeprefix("Shift+")) == 1 for chord in keys.split(", "))


def beginnings(keys: str) -> list[str]:
    """All that begins the given keys, the shortest first: "G" for "G, U"."""
    chords = keys.split(", ")
    return [", ".join(chords[:n]) for n in range(1, len(chords))]


def overlap(one: str, other: str) -> bool:
    """Whether keys are the same or begin one another, so that both can never count in one place."""
    shorter, longer = sorted((one, other), key=len)
    return shorter == longer or longer.startswith(f"{shorter}, ")


def clashes(one: Binding, other: Binding) -> bool:
    """Whether two bindings cannot both count: they overlap in one context."""
    return one[0] == other[0] and overlap(one[1], other[1])


def as_seen(keys: Mapping[str, tuple[Binding, ...]]) -> Mapping[str, tuple[Binding, ...]]:
    """Keys of actions as they count in the window: left and right are what is seen there, where it runs from
    right to left too."""
    if not is_mirrored():
        return keys
    return {name: tuple(map(_turned, bindings)) for name, bindings in keys.items()}


def _turned(binding: Binding) -> Binding:
    """A binding with its sides exchanged; in a text, which has a direction of its own, they stay."""
    context, keys = binding
    if context in ("text", "caret", *TYPED):
        return binding
    return context, _SIDES.sub(lambda side: "Left" if side[0] == "Right" else "Right", keys)


def _chord(chord: str) -> str:
    *held, key = _PLUS.split(chord)
    modifiers = {_MODIFIERS.get(name.lower(), name) for name in held}
    strange = modifiers - set(_MODIFIERS.values())
    if strange:
        raise ValueError(tr("“{key}” is no key to hold down; Ctrl, Alt and Shift are", key=strange.pop()))
    if {"Ctrl", "Alt"} <= modifiers:
        raise ValueError(tr("Ctrl+Alt is AltGr on many keyboards and writes characters"))
    name = _OTHER_NAMES.get(key.lower(), key.upper() if len(key.upper()) == 1 else key)
    if name not in NAMED and (len(name) != 1 or not name.isprintable()):
        raise ValueError(tr("“{key}” is no key", key=key))
    if "Shift" in modifiers and len(name) == 1 and not name.isalpha():
        raise ValueError(tr("Shift+{key} is written as the character that it makes", key=key))
    return "+".join([*(m for m in ("Ctrl", "Alt", "Shift") if m in modifiers), name])


def _shown(chord: str) -> str:
    *held, key = _PLUS.split(chord)
    return "+".join([*held, _ARROWS.get(key, key)])

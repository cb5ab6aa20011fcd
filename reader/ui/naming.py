"""Words that name keys: in "{undo|Ctrl+Z} takes it back" stands the key that undoes now.

What stands behind the bar is the built-in key: it is said until the keymap is there to be asked, which
the first picture does not wait for. Raw words are never shown without `told`.

A key is called as the reader's language calls it ("Strg+Z"), and as Qt does in the menus.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.model.wording import tr, tr_noop

#: {name of an action|its built-in key}
KEY = re.compile(r"\{(\w+)\|([^{}]+)\}")

#: The keys that have a name, as the action table calls them.
NAMES = (
    *(tr_noop("Ctrl", sense="key"), tr_noop("Alt", sense="key"), tr_noop("Shift", sense="key")),
    *(tr_noop("Space", sense="key"), tr_noop("Return", sense="key"), tr_noop("Esc", sense="key")),
    *(tr_noop("Tab", sense="key"), tr_noop("Backspace", sense="key"), tr_noop("Del", sense="key")),
    *(tr_noop("Insert", sense="key"), tr_noop("Left", sense="key"), tr_noop("Right", sense="key")),
    *(tr_noop("Up", sense="key"), tr_noop("Down", sense="key"), tr_noop("Home", sense="key")),
    *(tr_noop("End", sense="key"), tr_noop("PgUp", sense="key"), tr_noop("PgDown", sense="key")),
)
_NAME = re.compile(rf"\b(?:{'|'.join(NAMES)})\b")


def told(words: str, key_of: Callable[[str], str] | None = None) -> str:
    """Words with the keys of the actions they name; `key_of` says what an action's key is now."""
    return KEY.sub(lambda match: key_of(match[1]) if key_of else keys_said(match[2]), words)


def keys_said(keys: str) -> str:
    """Keys by their names in the reader's language."""
    return _NAME.sub(lambda name: tr(name[0], sense="key"), keys)

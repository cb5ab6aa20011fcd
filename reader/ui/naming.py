"""Words that name keys: in "{undo|Ctrl+Z} takes it back" stands the key that undoes now.

What stands behind the bar is the built-in key: it is said until the keymap is there to be asked, which
the first picture does not wait for. Raw words are never shown without `told`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

#: {name of an action|its built-in key}
KEY = re.compile(r"\{(\w+)\|([^{}]+)\}")


def told(words: str, key_of: Callable[[str], str] | None = None) -> str:
    """Words with the keys of the actions they name; `key_of` says what an action's key is now."""
    return KEY.sub(lambda match: key_of(match[1]) if key_of else match[2], words)

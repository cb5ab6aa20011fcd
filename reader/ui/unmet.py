"""What the reader is told where an action makes no sense now: the words of the needs of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import Window

    Need = Callable[[Window], bool]

_WORDS: dict[Need, str] = {}


def unmet(words: str) -> Callable[[Need], Need]:
    """Say this where a need is not met; one without words has nothing to say."""

    def mark(need: Need) -> Need:
        _WORDS[need] = words
        return need

    return mark


def words_of(need: Need) -> str | None:
    """What is said where a need is not met."""
    return tr(_WORDS[need]) if need in _WORDS else None

"""A name is asked for: typed over the one there is, or from nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.window import Window


def ask_name(w: Window, prompt: str, answer: Callable[[str], Choice | None], name: str = "") -> None:
    """Have a name typed over the one there is; `answer` is what a typed name, its white space folded, would
    do, None for nothing."""

    def otherwise(typed: str) -> Choice | None:
        tidy = " ".join(typed.split())
        return answer(tidy) if tidy else None

    field = w.choose(prompt, [], otherwise=otherwise).field
    field.setText(name)
    field.selectAll()

"""What a chooser offers."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: its words, what stands dim beside them, its key, and what it does."""

    name: str
    run: Callable[[], None]
    detail: str = ""
    key: str = ""
    #: Words that find it beside its name.
    also: str = ""

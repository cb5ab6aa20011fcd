"""What a chooser offers."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.model.wording import tr


def found_by(words: str) -> str:
    """Words that find a choice beside its name: those of the reader's language, and the English ones."""
    said = tr(words)
    return words if said == words else f"{said}\n{words}"


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: its words, what stands dim beside them, its key, and what it does."""

    name: str
    run: Callable[[], None]
    detail: str = ""
    key: str = ""
    #: Words that find it beside its name.
    also: str = ""
    #: What it is called elsewhere, for one who knows it by that.
    elsewhere: str = ""
    #: The heading it stands under; rows of one heading stand together.
    group: str = ""
    #: Why it cannot be taken now; it is shown dim, and only to one who types for it.
    why: str = ""
    #: Shows what taking it would do, while the row is only stood on.
    preview: Callable[[], None] | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(words for words in (self.name, self.key or self.detail, self.why) if words)

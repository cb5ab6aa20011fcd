"""The notes elsewhere that link to the article that is open, below its own in the notes pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from reader.model.markdown import blocks
from reader.ui import fonts
from reader.ui.card import Slip, caps, plain
from reader.ui.citing import beginning
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.library.links import Backlink

#: So much of a note is shown (code points): it is read where it stands.
_SHOWN = 200


class LinkedCard(Slip):
    """A note that links here: the article it stands on, and how it begins. `quote` is what the highlight here
    says that it links to, "" where it links to the article."""

    def __init__(self, backlink: Backlink, quote: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.backlink = backlink
        self.key = key_of(backlink)
        self._column.setSpacing(2)
        title = plain(fonts.serif(14.5), theme.title)
        title.setText(backlink.row.heading)
        self._column.addWidget(title)
        words = plain(fonts.sans(13.5), theme.text)
        words.setText(beginning_of(backlink.text))
        self._column.addWidget(words)
        foot = plain(fonts.sans(12.5), theme.dim)
        to = f"to {beginning(quote)}" if quote else "to this article"
        foot.setText(f"{backlink.row.source}  ·  {to}")
        self._column.addWidget(foot)
        self.setAccessibleName(f"Linked from {backlink.row.heading}, {to}. Note: {words.text()}")


def key_of(backlink: Backlink) -> str:
    """The key of its card."""
    return f"from {backlink.note} {backlink.target}"


def heading_of(count: int, theme: Theme) -> QLabel:
    """The heading above so many of them."""
    made = plain(caps(), theme.dim)
    made.setText("Linked from" if count == 1 else f"Linked from {count} notes")
    made.setIndent(10)
    made.setContentsMargins(0, 10, 0, 0)
    return made


def beginning_of(note: str) -> str:
    """The first words of a note without its marks."""
    words = " ".join("".join(span.text for span in block.spans) for block in blocks(note[: 4 * _SHOWN]))
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHOWN else flat[:_SHOWN].rsplit(" ", 1)[0] + " …"

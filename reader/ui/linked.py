"""The notes elsewhere that link to the article that is open, below its own in the notes pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from reader.model.markdown import blocks
from reader.model.wording import tr, tr_n
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
        heading, note = backlink.row.heading, words.text()
        if quote:
            to = tr("to {words}", words=beginning(quote))
            said = tr(
                "Linked from {article}, to {words}. Note: {note}",
                article=heading,
                words=beginning(quote),
                note=note,
            )
        else:
            to = tr("to this article")
            said = tr("Linked from {article}, to this article. Note: {note}", article=heading, note=note)
        foot.setText(f"{backlink.row.source}  ·  {to}")
        self._column.addWidget(foot)
        self.setAccessibleName(said)


def key_of(backlink: Backlink) -> str:
    """The key of its card."""
    return f"from {backlink.note} {backlink.target}"


def heading_of(count: int, theme: Theme) -> QLabel:
    """The heading above so many of them."""
    made = plain(caps(), theme.dim)
    made.setText(tr_n(count, "Linked from", "Linked from {n} notes"))
    made.setIndent(10)
    made.setContentsMargins(0, 10, 0, 0)
    return made


def beginning_of(note: str) -> str:
    """The first words of a note without its marks."""
    words = " ".join("".join(span.text for span in block.spans) for block in blocks(note[: 4 * _SHOWN]))
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHOWN else flat[:_SHOWN].rsplit(" ", 1)[0] + " …"

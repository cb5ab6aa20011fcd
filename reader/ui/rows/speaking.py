"""Reading aloud, as rows of the Go menu."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import speaking

A = Action
SPEAKING: tuple[Action, ...] = (
    A("Read aloud", speaking.read_aloud, "Go", ("Ctrl+Shift+R",), needs.article, "read aloud", rule=True),
    A("Speak faster", speaking.speak_faster, "Go", ("Ctrl+Shift+PgUp",), needs.article),
    A("Speak slower", speaking.speak_slower, "Go", ("Ctrl+Shift+PgDown",), needs.article),
)
del A

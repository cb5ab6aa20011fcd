"""What is done with highlights whose words were lost: rows of the Annotate menu."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import attaching

A = Action
ATTACHING: tuple[Action, ...] = (
    A("Next lost highlight", attaching.next_lost, "Annotate", ("G, W", "notes:Shift+L"), rule=True),
    A(
        "The text it was made on, and back",
        attaching.text_it_was_made_on,
        "Annotate",
        ("Ctrl+Shift+V", "notes:V"),
        needs.article,
    ),
    A(
        "Attach the highlight to other words",
        attaching.attach_highlight,
        "Annotate",
        ("Ctrl+L", "notes:R"),
        needs.annotatable,
        "attach",
    ),
    A("Next place for it", attaching.next_offered_place, "Annotate", ("Ctrl+Shift+L",), needs.annotatable),
    A(
        "Check the quotes against the capture",
        attaching.check_quotes,
        "Annotate",
        ("G, V",),
        needs.article,
    ),
)
del A

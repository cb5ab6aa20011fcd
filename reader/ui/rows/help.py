"""The Help menu: finding an action, and help."""

from __future__ import annotations

from reader.ui.actions import Action
from reader.ui.commands import finding

A = Action
HELP: tuple[Action, ...] = (
    A("Do anything …", finding.palette, "Help", ("Ctrl+K", ":"), None, "everything"),
    A("Keys of this pane", finding.keys, "Help", ("?", "Shift+F1"), None, "keys"),
    A("About Postil", finding.about, "Help", ()),
)
del A

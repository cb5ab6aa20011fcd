"""The first steps with the program: rows of the Help menu."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import first_steps

A = Action
FIRST_STEPS: tuple[Action, ...] = (
    A("First steps", first_steps.first_steps, "Help", ("Shift+F11",), None, "first steps", rule=True),
    A("Ten minutes on the samples", first_steps.tutorial, "Help", ("Ctrl+F11",)),
    A("Remove the samples", first_steps.remove_samples, "Help", ("Ctrl+Shift+F11",), needs.writable),
)
del A

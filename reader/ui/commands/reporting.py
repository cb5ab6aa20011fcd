"""Verbs for faults of the program: seeing the report of one, copying it, hearing no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window import Window


def show_fault(w: Window) -> None:
    """Show what went wrong in the program, with a report that can be copied."""
    from reader.ui.faults import of

    of(w).show()


def copy_fault(w: Window) -> None:
    """Copy the report of what went wrong; nothing that you read or wrote is in it."""
    from reader.ui.faults import of

    of(w).copy()


def mute_fault(w: Window) -> None:
    """Go on, and hear no more of this error until Postil starts anew."""
    from reader.ui.faults import of

    of(w).mute()

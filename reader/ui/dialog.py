"""What a field, a chooser and a sheet have in common: keys of their own while they have the focus."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtWidgets import QApplication, QWidget


class Dialog(Protocol):
    """Its keys are those of rows/dialogs.py in the context that `dialog` names."""

    dialog: str

    def leave(self) -> None:
        """Go back where the focus was."""


class Rows(Dialog, Protocol):
    """A dialog with something to go through and to take."""

    def step(self, by: int) -> None:
        """Go on by so many rows, back where it is below 0."""

    def take(self) -> None:
        """Do what is asked for."""


def dialog_in_focus() -> Dialog | None:
    """The dialog that has the keys now: the nearest one around the focus."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not hasattr(widget, "dialog"):
        widget = widget.parentWidget()
    return cast("Dialog | None", widget)

"""Verbs for what asks something of the reader: a chooser, a field, a sheet. Each has the same few keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reader.ui.dialog import dialog_in_focus

if TYPE_CHECKING:
    from reader.ui.dialog import Rows
    from reader.ui.review_plan import Plan
    from reader.ui.window import Window

#: Rows of a page; and more rows than any list has.
_PAGE, _ALL = 8, 1_000_000


def next_row(w: Window) -> None:
    """Go to the next row, or to the next place that was found."""
    _rows().step(w.keys.count)


def previous_row(w: Window) -> None:
    """Go to the row above, or to the place found before this one."""
    _rows().step(-w.keys.count)


def rows_on(w: Window) -> None:
    """Go on by a page of rows."""
    _rows().step(_PAGE)


def rows_back(w: Window) -> None:
    """Go back by a page of rows."""
    _rows().step(-_PAGE)


def first_row(w: Window) -> None:
    """Go to the first row."""
    _rows().step(-_ALL)


def last_row(w: Window) -> None:
    """Go to the last row."""
    _rows().step(_ALL)


def take_row(w: Window) -> None:
    """Take the row you are on."""
    _rows().take()


def go_on(w: Window) -> None:
    """Go on with what you typed."""
    _rows().take()


def toggle_row(w: Window) -> None:
    """Take the row in, or leave it out."""
    plan = cast("Plan", dialog_in_focus())
    plan.toggle(plan.here)


def leave_dialog(w: Window) -> None:
    """Go back where you were; what you wrote in a note is kept."""
    dialog = dialog_in_focus()
    if dialog is not None:
        dialog.leave()


def _rows() -> Rows:
    return cast("Rows", dialog_in_focus())

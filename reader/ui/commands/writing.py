"""Verbs of writing a note: what its editor does besides taking letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.dialog import dialog_in_focus
from reader.ui.note_editor import NoteEditor

if TYPE_CHECKING:
    from reader.ui.window import Window


def bold(w: Window) -> None:
    """Set what is selected, or this word, in bold; or as it was before."""
    editor = _editor()
    if editor:
        editor.set_apart(2)


def italic(w: Window) -> None:
    """Set what is selected, or this word, in italics; or as it was before."""
    editor = _editor()
    if editor:
        editor.set_apart(1)


def new_line(w: Window) -> None:
    """Begin a new line; a list goes on with its next item, and ends with an empty one."""
    editor = _editor()
    if editor:
        editor.new_line()


def step_in(w: Window) -> None:
    """Step the items of a list in."""
    editor = _editor()
    if editor:
        editor.step_in(w.keys.count)


def step_out(w: Window) -> None:
    """Step the items of a list out again."""
    editor = _editor()
    if editor:
        editor.step_in(-w.keys.count)


def _editor() -> NoteEditor | None:
    dialog = dialog_in_focus()
    return dialog if isinstance(dialog, NoteEditor) else None

"""The View menu: how the window and the text look."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import reading, viewing

A = Action
VIEW: tuple[Action, ...] = (
    A("Larger text", viewing.zoom_in, "View", ("Ctrl++", "Ctrl+=")),
    A("Smaller text", viewing.zoom_out, "View", ("Ctrl+-",)),
    A("Text as it was at first", viewing.zoom_reset, "View", ("Ctrl+0",)),
    A("Wider column", viewing.wider, "View", (">", "F7")),
    A("Narrower column", viewing.narrower, "View", ("<", "Shift+F7")),
    A("More leading", viewing.leading_more, "View", ("Ctrl+F7",)),
    A("Less leading", viewing.leading_less, "View", ("Ctrl+Shift+F7",)),
    A("Next typeface", viewing.next_face, "View", ("Shift+F8",)),
    A("Typeface …", viewing.choose_face, "View", ("Ctrl+Shift+F8",)),
    A("Next theme", viewing.next_theme, "View", ("F8",), rule=True),
    A("Theme …", viewing.choose_theme, "View", ("Ctrl+F8",)),
    A("Dim all but the sentence", viewing.dim_others, "View", ("W",), needs.article),
    A("Reading paragraphs", reading.toggle_paragraphs, "View", ("Shift+R",), needs.article),
    A("Source pane", viewing.toggle_sources, "View", ("[", "Ctrl+B"), rule=True),
    A("Notes pane", viewing.toggle_notes, "View", ("]", "Ctrl+Shift+B")),
    A("Text alone", viewing.focus_mode, "View", ("F9",)),
    A("Full screen", viewing.full_screen, "View", ("F11",)),
    A("Keys in the status bar", viewing.toggle_hints, "View", ("Shift+F9",)),
)
del A

"""The Edit menu: undoing, copying, finding."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import annotating, finding, reading

A = Action
EDIT: tuple[Action, ...] = (
    A("Undo", annotating.undo, "Edit", ("Ctrl+Z",), needs.undoable),
    A("Redo", annotating.redo, "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), needs.redoable),
    A("Copy", annotating.copy_words, "Edit", ("text:Ctrl+C", "text:Y, Y"), needs.article, rule=True),
    A("Copy with source", annotating.copy_cited, "Edit", ("Y, Q",), needs.article),
    A("Select the whole text", reading.select_text, "Edit", ("text:Ctrl+A",), needs.article),
    A(
        "Search the library",
        finding.search_library,
        "Edit",
        ("list:/", "sources:/", "notes:/", "Ctrl+Shift+F", "list:Ctrl+F", "sources:Ctrl+F", "notes:Ctrl+F"),
        None,
        "search",
        rule=True,
    ),
    A("Find in this text", finding.find_here, "Edit", ("text:/", "text:Ctrl+F"), needs.article, "find"),
    A("Search for the selection", finding.search_selection, "Edit", ("text:Ctrl+H",), needs.article),
    A("Next hit", reading.next_hit, "Edit", ("F3", "Ctrl+G"), needs.article),
    A("Previous hit", reading.previous_hit, "Edit", ("Shift+F3", "Ctrl+Shift+G"), needs.article),
)
del A

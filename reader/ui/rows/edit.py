"""The Edit menu: undoing, copying, finding."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import copying, finding, reading, undoing

A = Action
EDIT: tuple[Action, ...] = (
    A(
        "Undo",
        undoing.undo,
        "Edit",
        (
            "Ctrl+Z",
            "caret:Ctrl+Z",
            "desk:Ctrl+Z",
            "outline:Ctrl+Z",
            "tags:Ctrl+Z",
            "tags:U",
            "export:Ctrl+Z",
            "concordance:Ctrl+Z",
            "related:Ctrl+Z",
            "timeline:Ctrl+Z",
            "doctor:Ctrl+Z",
        ),
        needs.undoable,
    ),
    A(
        "Redo",
        undoing.redo,
        "Edit",
        (
            "Ctrl+Shift+Z",
            "Ctrl+Y",
            "caret:Ctrl+Shift+Z",
            "caret:Ctrl+Y",
            "desk:Ctrl+Shift+Z",
            "desk:Ctrl+Y",
            "outline:Ctrl+Shift+Z",
            "outline:Ctrl+Y",
            "tags:Ctrl+Shift+Z",
            "tags:Ctrl+Y",
            "export:Ctrl+Shift+Z",
            "concordance:Ctrl+Shift+Z",
            "concordance:Ctrl+Y",
            "export:Ctrl+Y",
            "related:Ctrl+Shift+Z",
            "related:Ctrl+Y",
            "timeline:Ctrl+Shift+Z",
            "timeline:Ctrl+Y",
            "doctor:Ctrl+Shift+Z",
            "doctor:Ctrl+Y",
        ),
        needs.redoable,
    ),
    A("Undo history …", undoing.undo_history, "Edit", ("G, Z",), needs.writable),
    A(
        "Copy",
        copying.copy_words,
        "Edit",
        ("text:Ctrl+C", "text:Y, Y", "caret:Y", "caret:Ctrl+C"),
        needs.article,
        rule=True,
    ),
    A("Copy with source", copying.copy_cited, "Edit", ("Y, Q",), needs.article),
    A("Copy the notes", copying.copy_notes, "Edit", ("Y, N",), needs.article),
    A("Copy the address", copying.copy_address, "Edit", ("Y, L", "list:Y, Y"), needs.article),
    A("Copy as a Markdown link", copying.copy_link, "Edit", ("Y, M",), needs.article),
    A("Copy where it is from", copying.copy_provenance, "Edit", ("Y, P",), needs.article),
    A(
        "Copy as …",
        copying.copy_as,
        "Edit",
        ("Y, A", "desk:Y, A", "outline:Shift+Y", "caret:Shift+Y"),
        needs.copyable,
        "copy as",
    ),
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
    A(
        "Find in this text",
        finding.find_here,
        "Edit",
        ("text:/", "text:Ctrl+F", "caret:/", "caret:Ctrl+F"),
        needs.article,
        "find",
    ),
    A("Search for the selection", finding.search_selection, "Edit", ("text:Ctrl+H",), needs.article),
    A("Next hit", reading.next_hit, "Edit", ("F3", "Ctrl+G", "caret:F3", "caret:Ctrl+G"), needs.article),
    A(
        "Previous hit",
        reading.previous_hit,
        "Edit",
        ("Shift+F3", "Ctrl+Shift+G", "caret:Shift+F3", "caret:Ctrl+Shift+G"),
        needs.article,
    ),
)
del A

"""Which keys count where, and which of them the status bar teaches: both from the action table."""

from __future__ import annotations

from collections.abc import Iterable

from reader.ui.actions import ABOVE, CONTEXTS, MODAL, Action, key_in
from reader.ui.table import ACTIONS

#: What the status bar teaches, by pane: five keys that fit, then the two that lead to all others.
HINTS = {
    "sources": ("next_place", "focus_list", "search_library", "next_unread", "palette", "keys"),
    "list": ("next_article", "open_text", "next_unread", "star", "tag", "palette", "keys"),
    "text": ("next_sentence", "highlight", "note", "tag", "read_on", "palette", "keys"),
    "changes": ("next_change", "whole_text", "read_compared", "other_version", "leave", "keys"),
    "review": (
        "accept_split",
        "split_here",
        "join_previous",
        "line_is_title",
        "line_is_noise",
        "next_split",
        "next_doubtful",
        "leave",
        "keys",
    ),
    "report": ("next_file", "open_imported", "take_back_this", "copy_report", "leave", "keys"),
    "notes": ("next_highlight", "note", "tag_highlight", "focus_list", "palette", "keys"),
}


def bindings(actions: Iterable[Action] = ACTIONS) -> dict[str, dict[str, str]]:
    """Context -> keys -> action name. Raises ValueError where one key means two things in one pane."""
    table: dict[str, dict[str, str]] = {context: {} for context in CONTEXTS}
    for action in actions:
        for context, keys in action.bindings:
            taken = table[context].setdefault(keys, action.name)
            if taken != action.name:
                raise ValueError(f"{keys} in {context} means both {taken} and {action.name}")
    for context in MODAL:
        above = {k: name for k, name in table["everywhere"].items() if name in ABOVE}
        table[context] = above | table[context]
    return table


def hints(context: str) -> tuple[tuple[str, str], ...]:
    """(key, word) of the actions a pane's status bar teaches."""
    by_name = {action.name: action for action in ACTIONS}
    return tuple(
        (key_in(by_name[n], context), by_name[n].short or by_name[n].title) for n in HINTS.get(context, ())
    )

"""The Desk menu: all highlights and notes of the library in one place, and what is done with them there."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import desk, desk_changing, desk_copying, desk_filtering

A, ITEM, CHANGE, OPEN = Action, needs.on_item, needs.changes_item, needs.at_desk
DESK: tuple[Action, ...] = (
    A("Next on the desk", desk.desk_next, "Desk", ("desk:J", "desk:Down"), OPEN, "next"),
    A("Previous on the desk", desk.desk_previous, "Desk", ("desk:K", "desk:Up"), OPEN),
    A(
        "A page on, on the desk",
        desk.desk_page_on,
        "Desk",
        ("desk:PgDown", "desk:Space", "desk:Ctrl+D"),
        OPEN,
    ),
    A(
        "A page back, on the desk",
        desk.desk_page_back,
        "Desk",
        ("desk:PgUp", "desk:Shift+Space", "desk:Ctrl+U"),
        OPEN,
    ),
    A("Top of the desk", desk.desk_first, "Desk", ("desk:Home", "desk:G, G"), OPEN),
    A("End of the desk", desk.desk_last, "Desk", ("desk:End", "desk:Shift+G"), OPEN),
    A("Next group on the desk", desk.desk_next_heading, "Desk", ("desk:Shift+J", "desk:Ctrl+Down"), OPEN),
    A(
        "Previous group on the desk",
        desk.desk_previous_heading,
        "Desk",
        ("desk:Shift+K", "desk:Ctrl+Up"),
        OPEN,
    ),
    A(
        "Open it in its text",
        desk.open_in_text,
        "Desk",
        ("desk:Return", "desk:Right"),
        ITEM,
        "in its text",
        rule=True,
    ),
    A("Write its note", desk.desk_note, "Desk", ("desk:N",), CHANGE, "note"),
    A("Tag it …", desk_changing.desk_tag, "Desk", ("desk:T", "desk:Shift+T"), CHANGE, "tag"),
    A("Remove it, or bring it back", desk_changing.desk_remove, "Desk", ("desk:Del", "desk:#"), CHANGE),
    A("Turn it yellow", desk_changing.desk_yellow, "Desk", ("desk:1",), CHANGE),
    A("Turn it green", desk_changing.desk_green, "Desk", ("desk:2",), CHANGE),
    A("Turn it blue", desk_changing.desk_blue, "Desk", ("desk:3",), CHANGE),
    A("Turn it pink", desk_changing.desk_pink, "Desk", ("desk:4",), CHANGE),
    A("Turn it purple", desk_changing.desk_purple, "Desk", ("desk:5",), CHANGE),
    A("Select it", desk.desk_select, "Desk", ("desk:X",), ITEM, "select", rule=True),
    A("Select the one below too", desk.desk_select_down, "Desk", ("desk:Shift+Down",), ITEM),
    A("Select the one before too", desk.desk_select_up, "Desk", ("desk:Shift+Up",), ITEM),
    A("Select all on the desk", desk.desk_select_all, "Desk", ("desk:Ctrl+A",), ITEM),
    A("Select nothing on the desk", desk.desk_select_none, "Desk", ("desk:Ctrl+Shift+A",), OPEN),
    A(
        "Narrow the desk by words",
        desk_filtering.desk_find,
        "Desk",
        ("desk:F", "desk:/", "desk:Ctrl+F"),
        OPEN,
        "narrow",
        rule=True,
    ),
    A("Show only …", desk_filtering.desk_show_only, "Desk", ("desk:Shift+F",), OPEN, "show only"),
    A("Only yellow", desk_filtering.only_yellow, "Desk", ("desk:C, 1",), OPEN),
    A("Only green", desk_filtering.only_green, "Desk", ("desk:C, 2",), OPEN),
    A("Only blue", desk_filtering.only_blue, "Desk", ("desk:C, 3",), OPEN),
    A("Only pink", desk_filtering.only_pink, "Desk", ("desk:C, 4",), OPEN),
    A("Only purple", desk_filtering.only_purple, "Desk", ("desk:C, 5",), OPEN),
    A("Only with a note, or without", desk_filtering.only_noted, "Desk", ("desk:Shift+N",), OPEN),
    A("Only lost highlights", desk_filtering.only_lost, "Desk", ("desk:Shift+O",), OPEN),
    A("Only what was removed", desk_filtering.only_removed, "Desk", ("desk:Shift+X",), OPEN),
    A("All of the desk again", desk_filtering.desk_show_all, "Desk", ("desk:C, C", "desk:Ctrl+L"), OPEN),
    A("Next headings of the desk", desk.desk_group, "Desk", ("desk:B",), OPEN, "headings", rule=True),
    A("Next order of the desk", desk.desk_sort, "Desk", ("desk:Shift+S",), OPEN, "order"),
    A("The text beside the desk", desk.desk_preview, "Desk", ("desk:P",), OPEN, "text beside"),
    A("Copy the words", desk_copying.copy_quotes, "Desk", ("desk:Ctrl+C", "desk:Y, Y"), ITEM, rule=True),
    A("Copy the words with source", desk_copying.copy_quotes_cited, "Desk", ("desk:Y, Q",), ITEM),
    A("Copy the words with notes", desk_copying.copy_quotes_noted, "Desk", ("desk:Y, N",), ITEM),
    A("Copy a link to the words", desk_copying.copy_desk_links, "Desk", ("desk:Y, M", "desk:Y, L"), ITEM),
    A("Export from the desk …", desk_copying.export_desk, "Desk", ("desk:Ctrl+E",), ITEM),
)
del A, ITEM, CHANGE, OPEN

"""The Search menu: the concordance, each place of a word as a line, and what is done with its lines."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import concordance as lines
from reader.ui.commands import concordance_acts as acts

A, LINE, CHANGE, OPEN = Action, needs.on_line, needs.changes_line, needs.at_concordance
CONCORDANCE: tuple[Action, ...] = (
    A("Concordance …", lines.concordance, "Search", ("G, C", "caret:G, C"), None, "concordance"),
    A(
        "Find other lines",
        lines.find_lines,
        "Search",
        ("concordance:F", "concordance:/", "concordance:Ctrl+F"),
        OPEN,
        "other words",
    ),
    A("Lines of all articles, or of the list", lines.lines_of_all, "Search", ("concordance:A",), OPEN),
    A("Find the lines again", lines.look_again, "Search", ("concordance:F5",), OPEN),
    A(
        "Next line of the concordance",
        lines.line_next,
        "Search",
        ("concordance:J", "concordance:Down"),
        OPEN,
        "next",
        rule=True,
    ),
    A(
        "Previous line of the concordance",
        lines.line_previous,
        "Search",
        ("concordance:K", "concordance:Up"),
        OPEN,
    ),
    A(
        "A page on, in the concordance",
        lines.lines_on,
        "Search",
        ("concordance:PgDown", "concordance:Space", "concordance:Ctrl+D"),
        OPEN,
    ),
    A(
        "A page back, in the concordance",
        lines.lines_back,
        "Search",
        ("concordance:PgUp", "concordance:Shift+Space", "concordance:Ctrl+U"),
        OPEN,
    ),
    A("Top of the concordance", lines.line_first, "Search", ("concordance:Home", "concordance:G, G"), OPEN),
    A("End of the concordance", lines.line_last, "Search", ("concordance:End", "concordance:Shift+G"), OPEN),
    A(
        "Open the line in its text",
        lines.open_line,
        "Search",
        ("concordance:Return", "concordance:Right"),
        LINE,
        "in its text",
    ),
    A(
        "Sort by the words to the left",
        lines.lines_left,
        "Search",
        ("concordance:L",),
        OPEN,
        "sort left",
        rule=True,
    ),
    A("Sort by the words to the right", lines.lines_right, "Search", ("concordance:R",), OPEN, "sort right"),
    A("Sort by the words found", lines.lines_by_words, "Search", ("concordance:W",), OPEN),
    A("Sort by day", lines.lines_by_day, "Search", ("concordance:D",), OPEN),
    A("Sort by source", lines.lines_by_source, "Search", ("concordance:O",), OPEN),
    A("Sort the lines …", lines.sort_lines, "Search", ("concordance:S", "concordance:Shift+S"), OPEN, "sort"),
    A(
        "Highlight the line’s sentence",
        acts.line_highlight,
        "Search",
        ("concordance:H",),
        CHANGE,
        "highlight",
        rule=True,
    ),
    A("Highlight it in yellow", acts.line_yellow, "Search", ("concordance:1",), CHANGE),
    A("Highlight it in green", acts.line_green, "Search", ("concordance:2",), CHANGE),
    A("Highlight it in blue", acts.line_blue, "Search", ("concordance:3",), CHANGE),
    A("Highlight it in pink", acts.line_pink, "Search", ("concordance:4",), CHANGE),
    A("Highlight it in purple", acts.line_purple, "Search", ("concordance:5",), CHANGE),
    A("Remove the line’s highlight", acts.line_remove, "Search", ("concordance:Del",), CHANGE),
    A("Write a note on the line", acts.line_note, "Search", ("concordance:N",), CHANGE, "note"),
    A(
        "Tag the line’s article …",
        lines.tag_lines,
        "Search",
        ("concordance:T", "concordance:Shift+T"),
        CHANGE,
        "tag",
    ),
    A("Select the line", lines.line_select, "Search", ("concordance:X",), LINE, "select", rule=True),
    A("Select the line below too", lines.line_select_down, "Search", ("concordance:Shift+Down",), LINE),
    A("Select the line above too", lines.line_select_up, "Search", ("concordance:Shift+Up",), LINE),
    A("Select all lines", lines.lines_select_all, "Search", ("concordance:Ctrl+A",), LINE),
    A("Select no line", lines.lines_select_none, "Search", ("concordance:Ctrl+Shift+A",), OPEN),
    A(
        "Copy the line with its source",
        acts.copy_lines,
        "Search",
        ("concordance:C", "concordance:Ctrl+C", "concordance:Y, Y", "concordance:Y, Q"),
        LINE,
        "copy",
        rule=True,
    ),
    A("Export the lines …", acts.export_lines, "Search", ("concordance:Ctrl+E",), LINE, "export"),
)
del A, LINE, CHANGE, OPEN

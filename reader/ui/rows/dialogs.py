"""The keys of choosers, fields and sheets. No menu shows them: it would close what they belong to."""

from __future__ import annotations

from reader.model.wording import tr_noop
from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import answering, reporting, templates, writing

#: The heading of these rows where others have their menu's name.
HEADING = tr_noop("Choosers and fields")

A = Action
DIALOGS: tuple[Action, ...] = (
    A(
        "Next row",
        answering.next_row,
        HEADING,
        (
            "chooser:Down",
            "chooser:Tab",
            "chooser:Ctrl+N",
            "search:Down",
            "field:Down",
            "plan:Down",
            "plan:J",
            "fault:Down",
            "fault:J",
        ),
        needs.asked,
        "next",
    ),
    A(
        "Previous row",
        answering.previous_row,
        HEADING,
        (
            "chooser:Up",
            "chooser:Shift+Tab",
            "chooser:Ctrl+P",
            "search:Up",
            "search:Shift+Return",
            "field:Up",
            "field:Shift+Return",
            "plan:Up",
            "plan:K",
            "fault:Up",
            "fault:K",
        ),
        needs.asked,
        "previous",
    ),
    A(
        "A page of rows on",
        answering.rows_on,
        HEADING,
        ("chooser:PgDown", "plan:PgDown", "fault:PgDown"),
        needs.asked,
    ),
    A(
        "A page of rows back",
        answering.rows_back,
        HEADING,
        ("chooser:PgUp", "plan:PgUp", "fault:PgUp"),
        needs.asked,
    ),
    A("First row", answering.first_row, HEADING, ("chooser:Home", "plan:Home", "fault:Home"), needs.asked),
    A("Last row", answering.last_row, HEADING, ("chooser:End", "plan:End", "fault:End"), needs.asked),
    A(
        "Take it",
        answering.take_row,
        HEADING,
        ("chooser:Return", "plan:Return", "fault:Return"),
        needs.asked,
        "take it",
    ),
    A("Go on with it", answering.go_on, HEADING, ("search:Return", "field:Return"), needs.asked, "go on"),
    A("In or out", answering.toggle_row, HEADING, ("plan:Space",), needs.asked, "in or out"),
    A(
        "Go back",
        answering.leave_dialog,
        HEADING,
        (
            "chooser:Esc",
            "search:Esc",
            "field:Esc",
            "writing:Esc",
            "writing:Ctrl+Return",
            "template:Esc",
            "template:Ctrl+Return",
            "plan:Esc",
            "fault:Esc",
        ),
        needs.asked,
        "back",
    ),
    A(
        "Copy the report of a fault",
        reporting.copy_fault,
        HEADING,
        ("fault:Y", "fault:Ctrl+C"),
        needs.asked,
        "copy",
    ),
    A(
        "Hear no more of this fault",
        reporting.mute_fault,
        HEADING,
        ("fault:N", "fault:Del"),
        needs.asked,
        "not again",
    ),
    A("Bold", writing.bold, HEADING, ("writing:Ctrl+B",), needs.asked, "bold"),
    A("Italics", writing.italic, HEADING, ("writing:Ctrl+I",), needs.asked, "italics"),
    A("New line", writing.new_line, HEADING, ("writing:Return",), needs.asked),
    A("Step the list in", writing.step_in, HEADING, ("writing:Alt+Right",), needs.asked),
    A("Step the list out", writing.step_out, HEADING, ("writing:Alt+Left",), needs.asked),
    A("Step the line in", templates.step_template_in, HEADING, ("template:Tab",), needs.asked, "in"),
    A("Step the line out", templates.step_template_out, HEADING, ("template:Shift+Tab",), needs.asked),
    A("New line of a template", templates.new_template_line, HEADING, ("template:Return",), needs.asked),
)
del A

"""What is done in the manual: rows of the Help menu."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import helping

A, AT = Action, needs.at_manual
# fmt: off
MANUAL: tuple[Action, ...] = (
    A("Next page of the manual", helping.next_help_page, "Help", ("help:N", "help:Ctrl+PgDown"), AT,
      "next page", rule=True),
    A("Previous page of the manual", helping.previous_help_page, "Help", ("help:P", "help:Ctrl+PgUp"), AT),
    A("Down in the manual", helping.help_down, "Help", ("help:J", "help:Down"), AT),
    A("Up in the manual", helping.help_up, "Help", ("help:K", "help:Up"), AT),
    A("Read on in the manual", helping.help_on, "Help", ("help:Space", "help:PgDown"), AT, "read on"),
    A("Read back in the manual", helping.help_back, "Help", ("help:Shift+Space", "help:PgUp"), AT),
    A("Top of the page", helping.help_top, "Help", ("help:G, G", "help:Home"), AT),
    A("End of the page", helping.help_end, "Help", ("help:Shift+G", "help:End"), AT),
    A("Search the manual", helping.find_in_help, "Help", ("help:/", "help:Ctrl+F", "help:F"), AT, "search"),
    A("Next hit in the manual", helping.next_in_help, "Help", ("help:F3", "help:Ctrl+G"), AT),
    A("Previous hit in the manual", helping.previous_in_help, "Help", ("help:Shift+F3", "help:Ctrl+Shift+G"),
      AT),
    A("Next link", helping.next_help_link, "Help", ("help:Tab", "help:Right"), AT, "next link"),
    A("Previous link", helping.previous_help_link, "Help", ("help:Shift+Tab", "help:Left"), AT),
    A("Follow the link", helping.follow_help_link, "Help", ("help:Return", "help:O"), AT, "follow"),
    A("Back to the page before", helping.leave_help_page, "Help", ("help:Alt+Left", "help:Backspace"), AT,
      "back"),
    A("Forward again", helping.return_to_help_page, "Help", ("help:Alt+Right", "help:Shift+Backspace"), AT),
    A("Copy the page", helping.copy_help, "Help", ("help:Y", "help:Ctrl+C"), AT),
)
# fmt: on
del A, AT

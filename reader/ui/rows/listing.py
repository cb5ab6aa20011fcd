"""What is done in the article list: rows of the Edit menu (selecting) and of the View menu (arranging)."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import arranging, selecting

A = Action
LISTING: tuple[Action, ...] = (
    A("Select the article", selecting.select_article, "Edit", ("list:X",), None, "select", rule=True),
    A("Select the next too", selecting.select_down, "Edit", ("list:Shift+Down",)),
    A("Select the one above too", selecting.select_up, "Edit", ("list:Shift+Up",)),
    A("Select down to the end", selecting.select_to_end, "Edit", ("list:Shift+End",)),
    A("Select up to the top", selecting.select_to_top, "Edit", ("list:Shift+Home",)),
    A("Select the whole list", selecting.select_list, "Edit", ("list:Ctrl+A",)),
    A("Select nothing", selecting.select_none, "Edit", ("list:Ctrl+Shift+A",), needs.selection),
    A("Sort this list …", arranging.sort_list, "View", ("list:Shift+S",), None, "sort", rule=True),
    A("Headings in lists", arranging.head_list, "View", ("G, B",)),
    A("Hide what is read", arranging.hide_read, "View", ("list:Shift+U", "sources:Shift+U")),
    A("Filter this list", arranging.filter_list, "View", ("list:F",), None, "filter"),
)
del A

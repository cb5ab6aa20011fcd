"""Printing, as rows of the File menu: the pages are seen before they are printed."""

from __future__ import annotations

from reader.ui.actions import Action
from reader.ui.commands import printing

A, at = Action, printing.is_open
PRINTING: tuple[Action, ...] = (
    A("Print …", printing.print_pages, "File", ("Ctrl+P",), None, "print", rule=True),
    A("Page forward", printing.page_forward, "File", ("printing:Right", "printing:J", "printing:PgDown",
      "printing:Down", "printing:Space"), at, "page forward"),
    A("Page backward", printing.page_backward, "File", ("printing:Left", "printing:K", "printing:PgUp",
      "printing:Up", "printing:Shift+Space"), at, "page backward"),
    A("The first page", printing.first_page, "File", ("printing:Home",), at),
    A("The last page", printing.last_page, "File", ("printing:End",), at),
    A("Print the pages", printing.send_pages, "File", ("printing:Return", "printing:Ctrl+P"), at, "print"),
    A("Write the pages as PDF …", printing.write_pages, "File", ("printing:E", "printing:Ctrl+E"), at, "PDF"),
)  # fmt: skip
del A, at

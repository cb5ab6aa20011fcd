"""The Export menu: an export that is seen before it is written, and exports that are kept."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import exporting

A = Action
OPEN = needs.exporting
# fmt: off
EXPORT: tuple[Action, ...] = (
    A("Export notes …", exporting.export_notes, "Export", ("Ctrl+E",), None, "export"),
    A("Export again", exporting.export_again, "Export", ("Ctrl+Shift+E",)),
    A("Report of the last export", exporting.export_report, "Export", ("G, P",), None, "report"),
    A("Exports that you keep …", exporting.kept_exports, "Export", ("G, K",)),
    A("Do all exports that you keep", exporting.update_exports, "Export", ("Ctrl+Shift+K",)),
    A("Write the files, or open one", exporting.write_export, "Export", ("export:Return",), OPEN, "write",
      rule=True),
    A("What changes in the file", exporting.turn_export, "Export",
      ("export:D", "export:Tab"), OPEN, "changes"),
    A("Open its folder", exporting.open_export_folder, "Export", ("export:O",), OPEN, "folder"),
    A("Copy the list of files", exporting.copy_exported, "Export", ("export:Y", "export:Ctrl+C"), OPEN),
    A("What goes out …", exporting.export_what, "Export", ("export:W",), OPEN, "what", rule=True),
    A("As what it goes out …", exporting.export_as, "Export", ("export:A", "export:F"), OPEN, "as"),
    A("Where it goes …", exporting.export_into, "Export", ("export:I",), OPEN, "into"),
    A("Where it goes, in a dialog …", exporting.export_elsewhere, "Export",
      ("export:Shift+I", "export:B"), OPEN),
    A("One file or a file an article", exporting.export_joined, "Export", ("export:S",), OPEN, "one file"),
    A("Properties that stay yours …", exporting.export_protect, "Export", ("export:P",), OPEN),
    A("Keep this export …", exporting.keep_export, "Export",
      ("export:U", "export:Ctrl+S"), needs.keeps_exports,
      "keep"),
    A("Rename the export …", exporting.rename_export, "Export",
      ("export:R", "export:F2"), needs.keeps_exports),
    A("Keep the export no longer", exporting.delete_export, "Export", ("export:Del",), needs.keeps_exports),
    A("Next file to be written", exporting.next_exported, "Export",
      ("export:J", "export:Down"), OPEN, rule=True),
    A("Previous file to be written", exporting.previous_exported, "Export", ("export:K", "export:Up"), OPEN),
    A("First file to be written", exporting.first_exported, "Export", ("export:G, G", "export:Home"), OPEN),
    A("Last file to be written", exporting.last_exported, "Export", ("export:Shift+G", "export:End"), OPEN),
    A("On in the file", exporting.export_on, "Export", ("export:Space", "export:PgDown"), OPEN),
    A("Back in the file", exporting.export_back, "Export", ("export:Shift+Space", "export:PgUp"), OPEN),
)
# fmt: on
del A

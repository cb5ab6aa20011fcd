"""The File menu: what comes in and goes out."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import filing, importing
from reader.ui.unfinished import is_there

A = Action
FILE: tuple[Action, ...] = (
    A("Import files …", filing.import_files, "File", ("Ctrl+O",), needs.writable, "import"),
    A("Import a folder …", filing.import_folder, "File", ("Ctrl+Shift+O",), needs.writable),
    A("Import what was copied", importing.paste, "File", ("Ctrl+V", "Shift+Insert"), needs.writable),
    A("Watch a folder …", importing.watch_folder, "File", ("Ctrl+Shift+I",), needs.writable),
    A("Go on with the import", importing.import_rest, "File", ("Ctrl+Shift+P",), is_there),
    A("Import report", importing.import_report, "File", ("G, I",), None, "report", rule=True),
    A("Next file", importing.next_file, "File", ("report:J", "report:Down"), needs.reporting, "next file"),
    A("Previous file", importing.previous_file, "File", ("report:K", "report:Up"), needs.reporting),
    A("Open what it brought", importing.open_imported, "File", ("report:Return",), needs.reporting, "open"),
    A(
        "Copy the report",
        importing.copy_report,
        "File",
        ("report:Y", "report:Ctrl+C"),
        needs.reporting,
        "copy",
    ),
    A(
        "Take this import back …",
        importing.take_back_this,
        "File",
        ("report:U",),
        needs.reporting,
        "take it back",
    ),
    A("Take back an import …", importing.take_back, "File", ("Ctrl+Shift+X",), needs.writable),
    A("Stop what is under way", filing.cancel_job, "File", ("Ctrl+.", "Shift+F5"), needs.at_work),
    A("Back up the library …", filing.back_up, "File", ("Ctrl+Shift+S",), rule=True),
    A("Make the full-text index anew", filing.reindex, "File", ("Ctrl+F9",), needs.writable),
    A("Second index …", filing.second_index, "File", ("Ctrl+Shift+F9",), needs.writable),
    A("Take my data …", filing.take_data, "File", ("Ctrl+Shift+D",)),
)
#: The end of the menu.
LEAVING: tuple[Action, ...] = (A("Quit", filing.quit_program, "File", ("Ctrl+Q", "Ctrl+W"), rule=True),)
del A

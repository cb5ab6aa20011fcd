"""The File menu: the backups of the library, looked at, restored, made."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import backups

A = Action
BACKUPS: tuple[Action, ...] = (
    A("Backups", backups.go_backups, "File", ("G, J",), None, "backups", rule=True),
    A("Next backup", backups.next_backup, "File", ("backups:J", "backups:Down"), needs.at_backups),
    A("Previous backup", backups.previous_backup, "File", ("backups:K", "backups:Up"), needs.at_backups),
    A(
        "What is only in the backup",
        backups.look_into_backup,
        "File",
        ("backups:Return", "backups:O"),
        needs.on_backup,
        "what is only in it",
    ),
    A("Restore the backup …", backups.restore_backup, "File", ("backups:R",), needs.restorable, "restore"),
    A("Make a backup now", backups.make_backup, "File", ("backups:N",), needs.keeps_backups, "make one now"),
    A("Check the backup again", backups.verify_backup, "File", ("backups:V",), needs.on_backup, "check it"),
    A(
        "How backups are kept …",
        backups.keep_backups,
        "File",
        ("backups:C",),
        needs.keeps_backups,
        "how they are kept",
    ),
    A(
        "All notes as plain text",
        backups.open_notes_text,
        "File",
        ("backups:T",),
        needs.at_backups,
        "notes as text",
    ),
)
del A

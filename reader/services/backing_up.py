"""Backups that come by themselves: when one is due, what goes with it, and the last one on the way out."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import keys, notes_text
from reader.library.backup_files import NOTES, NOTES_WHILE_DAMAGED, Backup, Reason
from reader.library.copying import Interrupted
from reader.model.errors import PostilError

if TYPE_CHECKING:
    from reader.library.library import Library

#: The most that closing waits for a backup (s); one that takes longer is made soon after the next start.
PATIENCE = 1.5


def notes_file(library: "Library") -> Path:
    """Where all notes stand as plain text. Those of a damaged library stand apart: they take the place of
    none that are whole, and until it is mended they are all that is kept of what is written meanwhile."""
    return library.backups.folder / (NOTES_WHILE_DAMAGED if library.backups.damaged else NOTES)


def age(library: "Library", now: int | None = None) -> float | None:
    """How long ago (s) the newest good backup was made; None where there is none, or its date is yet to come:
    then the clock is no measure. `now` is UTC ms."""
    newest = library.backups.newest()
    passed = (keys.now() if now is None else now) - newest.made_at if newest else -1
    return passed / 1000 if passed >= 0 else None


def asked(library: "Library", cancelled: Callable[[], bool] | None = None) -> Backup:
    """Make a backup because the reader wants one, and write all notes as plain text beside it.

    Raises as `Backups.make`, and LibraryUnusable where the text cannot be written.
    """
    made = library.backups.make(Reason.ASKED, cancelled)
    notes_text.write(library, notes_file(library))
    return made


def by_itself(
    library: "Library", reason: Reason, cancelled: Callable[[], bool] | None = None
) -> Backup | None:
    """Make a backup if anything has changed since the newest, and write all notes as plain text beside it.

    Returns None where nothing has changed; of a library that is known to be damaged the text alone is
    written. Raises as `Backups.make`, and LibraryUnusable where the text cannot be written: a backup is made
    then all the same.
    """
    backups = library.backups
    changed = backups.changed()
    try:
        if changed or not notes_file(library).exists():
            notes_text.write(library, notes_file(library))
    finally:
        made = backups.make(reason, cancelled) if changed and not backups.damaged else None
    return made


def before(library: "Library", reason: Reason, cancelled: Callable[[], bool] | None = None) -> Backup | None:
    """Make a backup before something large that can be undone: where it cannot be made, that goes on without.

    Raises Interrupted once `cancelled` says so.
    """
    try:
        return by_itself(library, reason, cancelled)
    except Interrupted:
        raise
    except PostilError:
        return None


def leave(library: "Library", patience: float = PATIENCE) -> Backup | None:
    """On the way out: write the notes as they are now, and make a backup if one is due and takes no time."""
    begins_after = library.backups.keeping.begins_after
    if library.read_only or begins_after is None:
        return None
    until = time.monotonic() + patience
    try:
        passed = age(library)
        if passed is None or passed >= begins_after:
            return by_itself(library, Reason.CLOSING, lambda: time.monotonic() > until)
        if library.backups.changed():
            notes_text.write(library, notes_file(library))
    except PostilError:
        return None  # the window is gone that would tell it; the next start does
    return None

"""Undo and redo, across restarts: acts taken back in the order they were done."""

import json
from typing import TYPE_CHECKING

from reader.library import acts, upkeep
from reader.model.change import Change, Touched

if TYPE_CHECKING:
    from reader.library.library import Library

_WORDS = Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS

_UNDO = "FROM journal WHERE undone = 0 ORDER BY key DESC LIMIT 1"
_REDO = "FROM journal WHERE undone = 1 ORDER BY key LIMIT 1"


class Journal:
    """The acts of a library. One that follows an undo drops what could have been redone."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def undo(self) -> Change | None:
        """Take the newest act back; None where there is nothing to undo."""
        return self._step(_UNDO, back=True)

    def redo(self) -> Change | None:
        """Do the last undone act again; None where there is nothing to redo."""
        return self._step(_REDO, back=False)

    def undo_label(self) -> str | None:
        """What undo would take back, for the menu."""
        return self._label(_UNDO)

    def redo_label(self) -> str | None:
        """What redo would do again, for the menu."""
        return self._label(_REDO)

    def _label(self, which: str) -> str | None:
        with self._library.reading() as connection:
            entry = connection.execute(f"SELECT label {which}").fetchone()
        return entry[0] if entry else None

    def _step(self, which: str, *, back: bool) -> Change | None:
        with self._library.writing() as db:
            entry = db.conn.execute(f"SELECT key, label, touched, articles, rows {which}").fetchone()
            if entry is None:
                return None
            key, label, touched, articles, rows = entry
            act = acts.Act(db, label, Touched(touched))
            for article in upkeep.keys_of(db.conn, json.loads(articles)):
                act.touch(article) if act.touched & _WORDS else act.about(article)
            changes = acts.rows_from_json(rows)
            for change in reversed(changes) if back else changes:
                acts.apply(db, change, back=back)
            act.finish()
            db.conn.execute("UPDATE journal SET undone = ? WHERE key = ?", (int(back), key))
            return act.change

"""Undo and redo, across restarts: acts taken back in the order they were done."""

import json
import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import acts, following, images, upkeep
from reader.model.change import Change, Touched
from reader.model.errors import PostilError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from reader.library.library import Library

#: What an article is found by; tags are found by their own names.
_WORDS = Touched.HIGHLIGHTS | Touched.NOTES

_UNDO = "FROM journal WHERE undone = 0 ORDER BY key DESC LIMIT 1"
_REDO = "FROM journal WHERE undone = 1 ORDER BY key LIMIT 1"


class Step(NamedTuple):
    """An act in the journal: its key there, and how many articles it is about."""

    key: int
    articles: int


class Journal:
    """The acts of a library. One that follows an undo drops what could have been redone."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def undo(self, meant: int | None = None) -> Change | None:
        """Take the newest act back; None where there is nothing to undo, or where it is not the one `meant`.

        Raises PostilError where the act reshaped articles and what came in since then rests on it; such an
        act leaves the journal, so that those before it can be undone.
        """
        return self._step(_UNDO, meant, back=True)

    def redo(self, meant: int | None = None) -> Change | None:
        """Do the last undone act again; None where there is none, or where it is not the one `meant`."""
        return self._step(_REDO, meant, back=False)

    def undo_label(self) -> str | None:
        """What undo would take back, for the menu."""
        return self._label(_UNDO)

    def redo_label(self) -> str | None:
        """What redo would do again, for the menu."""
        return self._label(_REDO)

    def to_undo(self) -> Step | None:
        """What undo would take back."""
        return self._next(_UNDO)

    def to_redo(self) -> Step | None:
        """What redo would do again."""
        return self._next(_REDO)

    def _next(self, which: str) -> Step | None:
        with self._library.reading() as connection:
            found = connection.execute(f"SELECT key, json_array_length(articles) {which}").fetchone()
        return Step(*found) if found else None

    def _label(self, which: str) -> str | None:
        with self._library.reading() as connection:
            entry = connection.execute(f"SELECT label {which}").fetchone()
        return entry[0] if entry else None

    def _step(self, which: str, meant: int | None, *, back: bool) -> Change | None:
        with self._library.reading() as connection:
            entry = connection.execute(f"SELECT key, label {which}").fetchone()
        if entry is None:
            return None
        try:
            with self._library.writing() as db:
                return _taken(db, which, meant, back=back)
        except sqlite3.IntegrityError:
            self._give_up(entry[0])
            way = "undone" if back else "done again"
            raise PostilError(
                f"“{entry[1]}” cannot be {way}: captures imported since then show its articles; "
                "split them anew by review."
            ) from None

    def _give_up(self, key: int) -> None:
        """An act that does not lead back any more leaves the journal."""
        with self._library.writing() as db:
            db.conn.execute("DELETE FROM journal WHERE key = ?", (key,))


def _taken(db: "Database", which: str, meant: int | None, *, back: bool) -> Change | None:
    """Take the entry back, or do it again, within a transaction."""
    found = db.conn.execute(f"SELECT key, label, touched, articles, rows {which}").fetchone()
    if found is None or meant not in (None, found[0]):
        return None
    key, label, touched, articles, rows = found
    if following.hold(rows):
        change = _reshaped(db.conn, found, back=back)
    else:
        act = acts.Act(db, label, Touched(touched))
        for article in upkeep.keys_of(db.conn, json.loads(articles)):
            act.touch(article) if act.touched & _WORDS else act.about(article)
        written = acts.rows_from_json(rows)
        for row in reversed(written) if back else written:
            acts.apply(db, row, back=back)
        act.finish()
        change = act.change
    db.conn.execute("UPDATE journal SET undone = ? WHERE key = ?", (int(back), key))
    return change


def _reshaped(connection: sqlite3.Connection, entry: tuple[Any, ...], *, back: bool) -> Change:
    key, label, touched, articles, rows = entry
    had = following.read(rows)
    now = images.step(connection, had, back=back)
    if now != had:
        connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (following.written(now), key))
    return Change(label, Touched(touched), tuple(dict.fromkeys((*json.loads(articles), *images.ids_in(now)))))

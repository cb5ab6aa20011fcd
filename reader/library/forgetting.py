"""What goes for good: written down in a plain file first, then taken out of every table and of the journal.

A text file outlives every program; Anki keeps its deleted notes in one for the same reason.
"""

import json
import os
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from reader.library import acts
from reader.model.errors import LibraryUnusable

#: Highlights with their notes, and notes by themselves, of the ids in a JSON list.
_TOLD = (
    "SELECT coalesce(a.title, a.stand_in), o.name, coalesce(a.published, a.captured, ''), x.exact, x.text, "
    "x.tags, x.id FROM (SELECT h.article, h.exact, coalesce(n.text, '') AS text, h.id, coalesce(("
    " SELECT group_concat(t.name, ', ') FROM highlight_tag g JOIN tag t ON t.id = g.tag"
    " WHERE g.highlight = h.id AND g.deleted_at IS NULL), '') AS tags"
    " FROM highlight h LEFT JOIN note n ON n.highlight = h.id WHERE h.id IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT n.article, coalesce(h.exact, ''), n.text, n.id, '' FROM note n"
    " LEFT JOIN highlight h ON h.id = n.highlight WHERE n.id IN (SELECT value FROM json_each(?1))"
    " AND (h.id IS NULL OR h.id NOT IN (SELECT value FROM json_each(?1)))) x "
    "JOIN article a ON a.key = x.article JOIN source o ON o.key = a.source ORDER BY a.key, x.id"
)


def write_down(connection: sqlite3.Connection, log: Path, ids: Sequence[str]) -> None:
    """Append highlights and notes to a text file, and wait until it is on the disk.

    Raises LibraryUnusable where the file cannot be written.
    """
    said = "".join(_entries(connection, ids))
    if not said:
        return
    try:
        with log.open("a", encoding="utf-8") as file:
            file.write(said)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise LibraryUnusable(
            f"{log} could not be written ({error.strerror}), so nothing was removed for good; "
            "free some space or check the folder's permissions."
        ) from error


def _entries(connection: sqlite3.Connection, ids: Sequence[str]) -> Iterator[str]:
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    for heading, source, day, quote, note, tags, id in connection.execute(_TOLD, (json.dumps(list(ids)),)):
        lines = [heading, ", ".join(part for part in (source, day[:10]) if part)]
        lines += [f"“{quote}”"] if quote else []
        lines += [note] if note.strip() else []
        lines += [f"Tags: {tags}"] if tags else []
        lines += [f"Removed for good {now}, {id}"]
        yield "\n".join(lines) + "\n\n"


def articles_of(connection: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    """The keys of the articles that highlights and notes stand on."""
    found = connection.execute(
        "SELECT article FROM highlight WHERE id IN (SELECT value FROM json_each(?1)) "
        "UNION SELECT article FROM note WHERE id IN (SELECT value FROM json_each(?1))",
        (json.dumps(list(ids)),),
    )
    return [row[0] for row in found]


def forget(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Take highlights (with their notes and tags) and notes out of the library and its undo history.

    What an outline quotes stays there as words, with where it is from.
    """
    named, gone = (json.dumps(list(ids)),), set(ids)
    some = "(SELECT value FROM json_each(?1))"
    for table, column in (("note", "highlight"), ("highlight_tag", "highlight")):
        found = connection.execute(f"SELECT id FROM {table} WHERE {column} IN {some}", named)
        gone.update(row[0] for row in found)
    connection.execute(
        "UPDATE outline_item SET words = (SELECT text FROM note n WHERE n.id = outline_item.note) "
        f"WHERE note IN {some} AND EXISTS (SELECT 1 FROM note n WHERE n.id = outline_item.note)",
        named,
    )
    connection.execute(f"DELETE FROM note WHERE id IN {some} OR highlight IN {some}", named)
    connection.execute(f"DELETE FROM highlight_tag WHERE highlight IN {some}", named)
    connection.execute(f"DELETE FROM highlight WHERE id IN {some}", named)
    _leave_journal(connection, gone)


def _leave_journal(connection: sqlite3.Connection, gone: Collection[str]) -> None:
    """Changes of rows that are gone leave their acts; an act that changes nothing else goes."""
    if not gone:
        return
    entries = connection.execute(
        "SELECT key, rows FROM journal WHERE substr(rows, 1, ?) <> ?", (len(acts.WHOLE), acts.WHOLE)
    )
    for key, packed in entries.fetchall():
        changes = acts.rows_from_json(packed)
        left = [change for change in changes if isinstance(change.key, list) or change.key not in gone]
        if not left:
            connection.execute("DELETE FROM journal WHERE key = ?", (key,))
        elif len(left) < len(changes):
            connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (acts.rows_to_json(left), key))

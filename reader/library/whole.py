"""A whole library put into one that is empty: every row as it was, under the same ids and keys.

Rows go from one connection to the other, so that the write connection never opens a file from outside. What
follows from rows is made anew: counts by the triggers, the indexes of words from the texts.
"""

import sqlite3
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from reader.library import copying, full_text, imaging, owing

if TYPE_CHECKING:
    from reader.library.library import Library

#: The triggers count them as the rows come.
_COUNTED = frozenset({"counter", "tag_count"})
#: The tables that go over, each after those that its triggers look at.
_TABLES = tuple(table for table in (*imaging.TABLES, *imaging.OTHERS) if table not in _COUNTED)
#: Tables whose rows get numbers that are never given again.
_NUMBERED = "IN ('journal', 'sketch')"
#: A library without any of these is empty, whatever was undone in it.
_TELLING = (
    "source", "capture", "article", "highlight", "note", "tag", "outline", "saved_search", "export_plan",
)  # fmt: skip
#: A library without any of these, and without such marks, holds nothing of its reader's.
_MADE = ("journal", "highlight", "note", "tag", "outline", "saved_search", "export_plan", "correction")
_MARKED = "SELECT 1 FROM state WHERE starred OR later OR archived OR trashed LIMIT 1"


def fill(
    library: "Library",
    came: "Library",
    samples: Collection[str] = (),
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """Put all that `came` holds into an empty library, in one transaction. Its undo history comes with it.

    A library of nothing but `samples` (their sha256), in which its reader has made nothing yet, counts as
    empty: they give way. False, and nothing changed, for any other. Raises Interrupted once `cancelled` says
    so, which leaves the library as it was.
    """
    with library.writing() as db, came.reading() as there, copying.stoppable(db.conn, cancelled):
        connection = db.conn
        if not _is_free(connection, samples):
            return False
        connection.execute("PRAGMA defer_foreign_keys = ON")
        _owe_all(connection)
        for table in reversed(_TABLES):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("DELETE FROM counter WHERE source <> 0")
        for table in _TABLES:
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            columns = ", ".join(f'"{name}"' for name in names)
            connection.executemany(
                f"INSERT INTO {table}({columns}) VALUES ({', '.join('?' * len(names))})",
                there.execute(f"SELECT {columns} FROM {table}"),
            )
        _number_on(connection, there)
        full_text.make_anew(connection)
        _owe_all(connection)
        connection.execute("DELETE FROM tag_name")
        connection.execute("INSERT INTO tag_name(name, tag) SELECT indexed(name), id FROM tag")
    return True


def _is_free(connection: sqlite3.Connection, samples: Collection[str]) -> bool:
    """Whether a library is empty, or has only samples that nothing was made of."""
    if not any(_has_rows(connection, table) for table in _TELLING):
        return True
    captures = {row[0] for row in connection.execute("SELECT sha256 FROM capture")}
    made = any(_has_rows(connection, table) for table in _MADE)
    return captures <= set(samples) and not made and connection.execute(_MARKED).fetchone() is None


def _owe_all(connection: sqlite3.Connection) -> None:
    """A second index must learn of all articles, of those that go as of those that come."""
    owing.owe(connection, (key for (key,) in connection.execute("SELECT key FROM article").fetchall()))


def _has_rows(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _number_on(connection: sqlite3.Connection, there: sqlite3.Connection) -> None:
    """Acts and sketches get numbers beyond all that were ever given, also to those that are forgotten."""
    for last in there.execute(f"SELECT name, seq FROM sqlite_sequence WHERE name {_NUMBERED}").fetchall():
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", last[:1])
        connection.execute("INSERT INTO sqlite_sequence(name, seq) VALUES (?, ?)", last)

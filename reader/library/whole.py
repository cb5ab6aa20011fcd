"""A whole library put into one that is empty: every row as it was, under the same ids and keys.

Rows go from one connection to the other, so that the write connection never opens a file from outside. What
follows from rows is made anew: counts by the triggers, the indexes of words from the texts.
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.library import copying, imaging

if TYPE_CHECKING:
    from reader.library.library import Library

#: The triggers count them as the rows come.
_COUNTED = frozenset({"counter", "tag_count"})
#: The tables that go over, each after those that its triggers look at.
_TABLES = tuple(table for table in (*imaging.TABLES, *imaging.OTHERS) if table not in _COUNTED)
#: A library without any of these is empty, whatever was undone in it.
_TELLING = (
    "source", "capture", "article", "highlight", "note", "tag", "outline", "saved_search", "export_plan",
)  # fmt: skip


def is_empty(library: "Library") -> bool:
    """Whether nothing was ever put into a library, or all of it has gone again."""
    with library.reading() as connection:
        return not any(_has_rows(connection, table) for table in _TELLING)


def fill(library: "Library", came: "Library", cancelled: Callable[[], bool] | None = None) -> bool:
    """Put all that `came` holds into an empty library, in one transaction. Its undo history comes with it.

    False, and nothing changed, where the library is not empty. Raises Interrupted once `cancelled` says so,
    which leaves the library as it was.
    """
    with library.writing() as db, came.reading() as there, copying.stoppable(db.conn, cancelled):
        connection = db.conn
        if any(_has_rows(connection, table) for table in _TELLING):
            return False
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for table in reversed(_TABLES):
            connection.execute(f"DELETE FROM {table}")
        for table in _TABLES:
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            columns = ", ".join(f'"{name}"' for name in names)
            connection.executemany(
                f"INSERT INTO {table}({columns}) VALUES ({', '.join('?' * len(names))})",
                there.execute(f"SELECT {columns} FROM {table}"),
            )
        _number_on(connection, there)
        connection.execute("INSERT INTO fulltext(fulltext) VALUES ('rebuild')")
        connection.execute("DELETE FROM tag_name")
        connection.execute("INSERT INTO tag_name(name, tag) SELECT name, id FROM tag")
    return True


def _has_rows(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _number_on(connection: sqlite3.Connection, there: sqlite3.Connection) -> None:
    """Acts get numbers beyond all that were ever given, also to acts that are forgotten."""
    for last in there.execute("SELECT seq FROM sqlite_sequence WHERE name = 'journal'").fetchall():
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'journal'")
        connection.execute("INSERT INTO sqlite_sequence(name, seq) VALUES ('journal', ?)", last)

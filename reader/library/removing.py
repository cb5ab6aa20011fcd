"""Captures leave the library, and sources that have none left."""

import json
import sqlite3
from collections.abc import Iterable

from reader.library import following, packing, page_lines


def remove(connection: sqlite3.Connection, captures: Iterable[int]) -> None:
    """Remove captures whose articles were taken from them before.

    One that still shows an article, or gave a text that is kept, stays as taken back: its bytes are needed,
    but its file may be imported again.
    """
    sources, gone = set(), set()
    for capture in captures:
        source, furniture = connection.execute(
            "SELECT source, furniture FROM capture WHERE key = ?", (capture,)
        ).fetchone()
        sources.add(source)
        page_lines.take(connection, source, json.loads(furniture))
        connection.execute("DELETE FROM correction WHERE capture = ?", (capture,))
        needed = connection.execute(
            "SELECT EXISTS (SELECT 1 FROM appearance WHERE capture = ?1) "
            "OR EXISTS (SELECT 1 FROM version WHERE capture = ?1)",
            (capture,),
        ).fetchone()[0]
        if needed:
            connection.execute(
                "UPDATE capture SET state = 'taken', batch = NULL, series = NULL, furniture = '[]' "
                "WHERE key = ?",
                (capture,),
            )
        else:
            packing.stand_alone(connection, capture)
            connection.execute("DELETE FROM capture_content WHERE capture = ?", (capture,))
            connection.execute("DELETE FROM capture WHERE key = ?", (capture,))
            gone.add(capture)
    following.forget(connection, gone)
    connection.execute(
        "UPDATE capture SET series = NULL WHERE series IS NOT NULL AND series NOT IN (SELECT id FROM capture)"
    )
    for source in sources:
        _drop_empty(connection, source)


def _drop_empty(connection: sqlite3.Connection, source: int) -> None:
    """A source without captures and articles goes, unless the reader gave it its name."""
    found = connection.execute(
        "DELETE FROM source WHERE key = ?1 AND renamed = 0 "
        "AND NOT EXISTS (SELECT 1 FROM capture WHERE source = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM state WHERE source = ?1) RETURNING key",
        (source,),
    )
    if found.fetchall():
        connection.execute("DELETE FROM counter WHERE source = ?", (source,))

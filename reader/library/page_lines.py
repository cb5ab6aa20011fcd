"""The page's own lines, counted by source: by them captures of one publication know each other."""

import sqlite3
from collections.abc import Iterable

#: A line that so many captures of a source print outside their articles is known to be the page's own.
USUAL = 3


def add(connection: sqlite3.Connection, source: int, fingerprints: Iterable[str]) -> None:
    """A capture of a source prints these lines."""
    connection.executemany(
        "INSERT INTO page_line(fingerprint, source, captures) VALUES (?, ?, 1) "
        "ON CONFLICT (fingerprint, source) DO UPDATE SET captures = captures + 1",
        [(fingerprint, source) for fingerprint in sorted(fingerprints)],
    )


def take(connection: sqlite3.Connection, source: int, fingerprints: Iterable[str]) -> None:
    """A capture of a source no longer counts with these lines."""
    for fingerprint in sorted(fingerprints):
        place = (fingerprint, source)
        connection.execute(
            "UPDATE page_line SET captures = captures - 1 WHERE fingerprint = ? AND source = ?", place
        )
        connection.execute(
            "DELETE FROM page_line WHERE fingerprint = ? AND source = ? AND captures <= 0", place
        )


def sources_of(connection: sqlite3.Connection, fingerprints: Iterable[str]) -> dict[int, int]:
    """Sources that alone print some of these lines, and how many of the lines each has."""
    shared: dict[int, int] = {}
    for fingerprint in sorted(fingerprints):
        found = connection.execute(
            "SELECT source FROM page_line WHERE fingerprint = ? LIMIT 2", (fingerprint,)
        ).fetchall()
        if len(found) == 1:
            shared[found[0][0]] = shared.get(found[0][0], 0) + 1
    return shared


def usual(connection: sqlite3.Connection, source: int) -> frozenset[str]:
    """The lines that at least USUAL captures of a source print outside their articles."""
    found = connection.execute(
        f"SELECT fingerprint FROM page_line WHERE source = ? AND captures >= {USUAL}", (source,)
    )
    return frozenset(row[0] for row in found)

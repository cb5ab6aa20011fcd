"""What a second full-text index (see bigsearch.py) must learn, written down in the act that changes it."""

import sqlite3
from collections.abc import Iterable

#: The sixth schema's part. A row of `bigsearch` says that there is a second index; `n` only ever grows.
TABLES = """
CREATE TABLE bigsearch (one INTEGER PRIMARY KEY CHECK (one = 1), stamp TEXT NOT NULL);
CREATE TABLE bigsearch_due (n INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL);
"""


def owe(connection: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Write down that the second index must learn of articles (their keys), within their transaction."""
    if connection.execute("SELECT 1 FROM bigsearch").fetchone() is not None:
        connection.executemany("INSERT INTO bigsearch_due(article) VALUES (?)", ((key,) for key in articles))

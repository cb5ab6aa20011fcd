"""New articles whose words are not in the full-text index yet: an import gathers them.

FTS5 writes the words of every transaction into a segment of its own, however few they are, and merges these
again and again (https://www.sqlite.org/fts5.html, 6.10). An import stores one capture in a transaction; so
it only writes down which articles have come, and the words of many are put into the index by one transaction
(see index_merging.py). An import that is killed leaves some hundred articles unfound until the library is
next opened to write.
"""

import sqlite3
from collections.abc import Iterable

#: The eighth schema. Nothing is taken out of the index for an article that is written down here.
TABLES = """
CREATE TABLE unindexed (article INTEGER PRIMARY KEY);
PRAGMA user_version = 8;
"""
#: Articles by their keys, as a condition: those that are written down.
GATHERED = "IN (SELECT article FROM unindexed)"


def gather(connection: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Write down that articles (their keys) are to be indexed, within their transaction."""
    connection.executemany(
        "INSERT OR IGNORE INTO unindexed(article) VALUES (?)", ((key,) for key in articles)
    )


def gathered(connection: sqlite3.Connection) -> frozenset[int]:
    """The keys of articles that are written down; some may be gone."""
    return frozenset(row[0] for row in connection.execute("SELECT article FROM unindexed"))

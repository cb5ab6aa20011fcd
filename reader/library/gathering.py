"""New articles whose words are not in the full-text index yet: an import gathers them.

FTS5 writes the words of every transaction into a segment of its own, however few they are, and merges these
again and again (https://www.sqlite.org/fts5.html, 6.10). An import stores one capture in a transaction; so
it only writes down which articles have come, and the words of many are put into the index by one transaction
(see index_merging.py). An import that is killed leaves some hundred articles unfound until the library is
next opened to write.
"""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

#: The eighth schema. Nothing is taken out of the index for an article that is written down here.
TABLES = """
CREATE TABLE unindexed (article INTEGER PRIMARY KEY);
PRAGMA user_version = 8;
"""
#: Articles by their keys, as a condition: those that are written down.
GATHERED = "IN (SELECT article FROM unindexed)"
#: No more letters than that wait in memory.
_MOST = 4 << 20
#: What tells whether an article is as it was gathered: its title, and the text shown, by the sha256; and
#: nothing of the reader's is on it.
_BARE = (
    "SELECT a.key, a.title, v.sha256 FROM article a JOIN version v ON v.key = a.shown "
    f"WHERE a.key {GATHERED} AND NOT EXISTS (SELECT 1 FROM highlight h WHERE h.article = a.key) "
    "AND NOT EXISTS (SELECT 1 FROM note n WHERE n.article = a.key)"
)


class Told(NamedTuple):
    """A new article as it is indexed: its title, its text, and the sha256 of that."""

    title: str | None
    text: str
    sha256: str


class AtHand:
    """What was gathered last, so that no text need be read and unpacked again to be indexed."""

    def __init__(self) -> None:
        self._told: dict[int, Told] = {}
        self._letters = 0
        #: How many were gathered since, kept here or not.
        self.many = 0

    @property
    def is_full(self) -> bool:
        """Whether so much waits that it is to be indexed now, however few the articles are."""
        return self._letters > _MOST

    def keep(self, told: dict[int, Told]) -> None:
        """Keep new articles (by their keys) that are gathered."""
        self.many += len(told)
        for key, article in told.items():
            if not self.is_full:
                self._told[key] = article
                self._letters += len(article.text)

    def taken(self, connection: sqlite3.Connection) -> dict[int, Told]:
        """Those that are as they were gathered, by their keys, within a transaction; none is kept after."""
        found, self._told, self._letters, self.many = self._told, {}, 0, 0
        if not found:
            return {}
        bare = connection.execute(_BARE).fetchall()
        return {
            key: told
            for key, title, sha256 in bare
            if (told := found.get(key)) is not None and told.title == title and told.sha256 == sha256
        }


def gather(connection: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Write down that articles (their keys) are to be indexed, within their transaction."""
    connection.executemany(
        "INSERT OR IGNORE INTO unindexed(article) VALUES (?)", ((key,) for key in articles)
    )


def gathered(connection: sqlite3.Connection) -> frozenset[int]:
    """The keys of articles that are written down; some may be gone."""
    return frozenset(row[0] for row in connection.execute("SELECT article FROM unindexed"))

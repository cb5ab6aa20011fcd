"""New articles whose words are not in the full-text index yet: an import gathers them.

FTS5 writes the words of every transaction into a segment of its own, however few they are, and merges these
again and again (https://www.sqlite.org/fts5.html, 6.10). An import stores one capture in a transaction; so
it only writes down which articles have come, and the words of many are put into the index by one transaction
(see index_merging.py). An import that is killed leaves some hundred articles unfound until the library is
next opened to write; two thousand at most, where it brings them in many languages.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from json import dumps
from typing import NamedTuple

#: The eighth schema. Nothing is taken out of the index for an article that is written down here.
TABLES = """
CREATE TABLE unindexed (article INTEGER PRIMARY KEY);
PRAGMA user_version = 8;
"""
#: Articles by their keys, as a condition: those that are written down.
GATHERED = "IN (SELECT article FROM unindexed)"
_AMONG = "IN (SELECT value FROM json_each(?))"
#: No more letters than that wait, in memory too: a transaction indexes them in half a second at most.
_MOST = 4 << 20
#: By so many of its first letters a text's writing is known: where those end that the last of them, in the
#: order of Unicode, is among. English, what has accents, Greek, Russian, what has letters of its neighbours,
#: Hebrew, Arabic, what is south and east of it, and so on.
_BEGINNING = 100
_ENDS = "\x80\u0250\u0400\u0460\u0530\u0600\u0780\u1100\u2e80\uac00\ufb00"
#: What is set between words in any writing begins and ends there.
_SIGNS = "\u2000", "\u2e80"
#: What tells whether some articles are as they were gathered: the title of each, and the text shown, by the
#: sha256; and nothing of the reader's is on it.
_BARE = (
    "SELECT a.key, a.title, v.sha256 FROM article a JOIN version v ON v.key = a.shown "
    f"WHERE a.key {_AMONG} AND a.key {GATHERED} "
    "AND NOT EXISTS (SELECT 1 FROM highlight h WHERE h.article = a.key) "
    "AND NOT EXISTS (SELECT 1 FROM note n WHERE n.article = a.key)"
)


class Told(NamedTuple):
    """A new article as it is indexed: its title, its text, and the sha256 of that."""

    title: str | None
    text: str
    sha256: str


class AtHand:
    """What was gathered last, so that no text need be read and unpacked again to be indexed; by how it is
    written: the fewer different words come into the index at once, the quicker each is found among them."""

    def __init__(self) -> None:
        self._told: dict[str, dict[int, Told]] = {}
        self._letters = 0
        #: How many were gathered since, kept here or not.
        self.many = 0

    @property
    def is_full(self) -> bool:
        """Whether so much waits that it is to be indexed now, however few the articles are."""
        return self._letters > _MOST

    @property
    def largest(self) -> int:
        """How many make a piece of the index."""
        return max(map(len, self._told.values()), default=0)

    def keep(self, told: dict[int, Told]) -> None:
        """Keep new articles (by their keys) that are gathered."""
        self.many += len(told)
        for key, article in told.items():
            if not self.is_full:
                self._told.setdefault(_writing(article.text), {})[key] = article
                self._letters += len(article.text)

    def take(self, *, whole: bool) -> dict[int, Told]:
        """What makes a piece of the index, or the `whole`, by their keys; it is kept no more."""
        if whole or not self._told:
            found = {key: told for written in self._told.values() for key, told in written.items()}
            self._told, self._letters, self.many = {}, 0, 0
        else:
            found = self._told.pop(max(self._told, key=lambda writing: len(self._told[writing])))
            self._letters -= sum(len(told.text) for told in found.values())
            self.many -= len(found)
        return found


def _writing(text: str) -> str:
    """What texts have in common that are written alike, roughly; punctuation tells nothing of it."""
    text = text[:_BEGINNING]
    if text.isascii():
        return _ENDS[0]
    first, end = _SIGNS
    letters = [sign for sign in set(text) if sign < first or end <= sign < _ENDS[-1]]
    last = max(letters, default="")
    return next(end for end in _ENDS if last < end)


def unchanged(connection: sqlite3.Connection, told: Mapping[int, Told]) -> dict[int, Told]:
    """Those of some articles that wait, and are as they were gathered, within a transaction."""
    if not told:
        return {}
    found = connection.execute(_BARE, (dumps([*told]),)).fetchall()
    return {key: told[key] for key, title, sha256 in found if told[key][::2] == (title, sha256)}


def gather(connection: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Write down that articles (their keys) are to be indexed, within their transaction."""
    connection.executemany(
        "INSERT OR IGNORE INTO unindexed(article) VALUES (?)", ((key,) for key in articles)
    )


def gathered(connection: sqlite3.Connection) -> frozenset[int]:
    """The keys of articles that are written down; some may be gone."""
    return frozenset(row[0] for row in connection.execute("SELECT article FROM unindexed"))

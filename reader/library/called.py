"""Articles by what others call them: their address, their title, words that stand in them."""

import sqlite3
from collections.abc import Iterable

from reader.model.addresses import beginnings, canonical
from reader.model.linking import plain_words

#: So many articles of one title, or with some words in a row, are looked at.
_TRIED = 40
#: An address with any parameters, or with a place in its page: "@" and "$" come next to "?" and "#".
_FORMS = (
    "SELECT key, url FROM article WHERE url IN (?1, ?1 || '/') OR (url >= ?1 || '?' AND url < ?1 || '@') "
    "OR (url >= ?1 || '/?' AND url < ?1 || '/@') OR (url >= ?1 || '#' AND url < ?1 || '$') "
    f"OR (url >= ?1 || '/#' AND url < ?1 || '/$') ORDER BY key DESC LIMIT {_TRIED}"
)
_EXCERPT = "SELECT a.key FROM article a JOIN version v ON v.key = a.shown WHERE v.excerpt = 1"


def addressed(connection: sqlite3.Connection, url: str | None) -> list[int]:
    """The keys of the articles at an address, in whatever form it was kept, the newest first."""
    wanted = canonical(url)
    found = {
        key
        for start in beginnings(url)
        for key, kept in connection.execute(_FORMS, (start,)).fetchall()
        if canonical(kept) == wanted
    }
    return sorted(found, reverse=True)


def titled(connection: sqlite3.Connection, title: str | None) -> list[int]:
    """The keys of the articles of a title, the newest first; typesetting and case do not count."""
    wanted = plain_words(title or "")
    if not wanted:
        return []
    keys = holding(connection, title or "", "title", first=True)
    found = connection.execute(
        f"SELECT key, title FROM article WHERE key IN ({', '.join('?' * len(keys))}) ORDER BY key DESC", keys
    )
    return [key for key, kept in found if plain_words(kept or "") == wanted]


def holding(
    connection: sqlite3.Connection, words: str, column: str = "body", *, first: bool = False
) -> list[int]:
    """The keys of the newest articles with these words in a row in one column of the index, `first` at its
    very beginning."""
    phrase = words.replace('"', " ").replace("\0", " ")
    if not any(map(str.isalnum, phrase)):
        return []
    found = connection.execute(
        f"SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid DESC LIMIT {_TRIED}",
        (f'{{{column}}} : {"^ " if first else ""}"{phrase}"',),
    )
    return [row[0] for row in found]


def excerpts_of(connection: sqlite3.Connection, url: str | None, title: str | None) -> set[int]:
    """The keys of the articles of which there is an excerpt alone, and that have this address or title."""
    if connection.execute("SELECT 1 FROM version WHERE excerpt = 1 LIMIT 1").fetchone() is None:
        return set()
    named: Iterable[int] = [*addressed(connection, url), *titled(connection, title)]
    found = connection.execute(f"{_EXCERPT} AND a.key IN ({', '.join(map(str, named))})")
    return {row[0] for row in found}

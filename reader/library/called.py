"""Articles by what others call them: their address, their title, words that stand in them."""

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from reader.library import rows
from reader.library.expressions import phrase
from reader.library.packing import text_of
from reader.model.addresses import beginnings, canonical
from reader.model.body import Block, blocks_from_json
from reader.model.linking import plain_words

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many articles of one title, or with some words in a row, are looked at.
_TRIED = 40
#: An address with any parameters, or with a place in its page: "@" and "$" come next to "?" and "#".
_FORMS = (
    "SELECT key, url FROM article WHERE url IN (?1, ?1 || '/') OR (url >= ?1 || '?' AND url < ?1 || '@') "
    "OR (url >= ?1 || '/?' AND url < ?1 || '/@') OR (url >= ?1 || '#' AND url < ?1 || '$') "
    f"OR (url >= ?1 || '/#' AND url < ?1 || '/$') ORDER BY key DESC LIMIT {_TRIED}"
)
_HERE = (
    f"SELECT a.id, a.title, {text_of('v')}, v.blocks, v.sha256, v.excerpt, a.url, a.author, s.name "
    "FROM article a JOIN version v ON v.key = a.shown JOIN source s ON s.key = a.source WHERE a.key = ?"
)
_EXCERPT = "SELECT a.key FROM article a JOIN version v ON v.key = a.shown WHERE v.excerpt = 1"


class Here(NamedTuple):
    """An article of the library with the text that is shown of it, which may be an excerpt."""

    id: str
    title: str | None
    text: str
    blocks: tuple[Block, ...]
    sha256: str
    excerpt: bool
    url: str | None
    author: str | None
    source: str


def of_id_or_address(library: "Library", id: str, url: str | None) -> list[Here]:
    """The article that has, or had, an id; else those at an address, of which there is more first."""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT key FROM article WHERE id = ?1 UNION SELECT article FROM former WHERE id = ?1", (id,)
        )
        keys = [row[0] for row in found] if id else []
        return sorted(_all(connection, keys or addressed(connection, url)), key=lambda here: here.excerpt)


def of_title(library: "Library", title: str | None) -> list[Here]:
    """The articles of a title, the newest first."""
    with library.reading() as connection:
        return _all(connection, titled(connection, title))


def with_words(library: "Library", words: str) -> list[Here]:
    """The newest articles with these words in a row in their texts."""
    with library.reading() as connection:
        return _all(connection, holding(connection, words))


def _all(connection: sqlite3.Connection, keys: Iterable[int]) -> list[Here]:
    """Articles by their keys, but those that are gone for good."""
    found = []
    for key in keys:
        if not rows.is_gone(connection, key):
            id, title, text, blocks, sha256, excerpt, *more = connection.execute(_HERE, (key,)).fetchone()
            body = blocks_from_json(json.loads(blocks))
            found.append(Here(id, title, text, body, sha256, bool(excerpt), *more))
    return found


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
    if not any(map(str.isalnum, words)):
        return []
    found = connection.execute(
        f"SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid DESC LIMIT {_TRIED}",
        (f"{{{column}}} : {'^ ' if first else ''}{phrase(words)}",),
    )
    return [row[0] for row in found]


def excerpts_of(connection: sqlite3.Connection, url: str | None, title: str | None) -> set[int]:
    """The keys of the articles of which there is an excerpt alone, and that have this address or title."""
    if connection.execute("SELECT 1 FROM version WHERE excerpt = 1 LIMIT 1").fetchone() is None:
        return set()
    named: Iterable[int] = [*addressed(connection, url), *titled(connection, title)]
    found = connection.execute(f"{_EXCERPT} AND a.key IN ({', '.join(map(str, named))})")
    return {row[0] for row in found}

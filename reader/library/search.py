"""Full text over articles, highlights, notes and tags."""

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.articles import MOST_COUNTED
from reader.library.packing import text_of
from reader.library.selection import Selection, match
from reader.library.tag_words import meant, named_by
from reader.model.hits import ranges
from reader.model.query import Query, Scope, Term
from reader.model.snippets import snippet

if TYPE_CHECKING:
    from reader.library.library import Library

#: Where a hit may stand, and what a query that looks there only is limited to; the first that holds one is
#: shown. The title stands beside every hit anyway.
_PLACES = (
    ("note", (None, Scope.NOTES)),
    ("quote", (None,)),
    ("text", (None, Scope.TEXT)),
    ("title", (None, Scope.TEXT, Scope.TITLE)),
)
#: What stands in these places of an article.
_TEXTS = (
    "SELECT a.id, a.title, a.lead, (SELECT group_concat(n.text, char(10)) FROM note n "
    "LEFT JOIN highlight h ON h.id = n.highlight "
    "WHERE n.article = a.key AND n.deleted_at IS NULL AND h.deleted_at IS NULL), "
    "(SELECT group_concat(h.exact, char(10)) FROM highlight h "
    f"WHERE h.article = a.key AND h.deleted_at IS NULL), {text_of('v')}, a.title "
    "FROM article a JOIN version v ON v.key = a.shown WHERE a.key = ?"
)

#: A library of more articles than these is looked through for the beginnings of words in two steps.
LARGE = 50_000


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found: where, and the words around; `marks` are ranges in the snippet.

    `score` is the greater the better where hits are ranked, else 0.
    """

    id: str
    key: int
    title: str | None
    snippet: str
    where: str
    score: float
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """The articles found, how many there are in all (counting stops at 10,001), and how long it took."""

    total: int
    hits: tuple[Hit, ...]
    ms: float


class Search:
    """Searches a library. No query is an error."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def find(self, query: Query, *, limit: int = 50, ranked: bool = False) -> Hits:
        """What a query finds, newest first, or best first where `ranked` (bm25, by the weights above).

        A query without words finds the articles of its list, with the beginning of each.
        """
        begun = time.perf_counter()
        with self._library.reading() as connection:
            selection = self._library.selection(query)
            sql = selection.count_sql(limit=MOST_COUNTED)
            (total,) = connection.execute(sql, selection.values).fetchone()
            hits = (
                _hits(connection, query, selection, limit, ranked)
                if query.words
                else _beginnings(connection, selection, limit)
            )
        return Hits(total, tuple(hits), (time.perf_counter() - begun) * 1000)

    def around(self, query: Query, found: Iterable[int]) -> dict[int, Hit]:
        """The words around a query's hits in some articles, by their keys."""
        with self._library.reading() as connection:
            return {key: _hit(connection, query, key, 0.0) for key in found}

    def best(self, query: Query, *, limit: int = 1000) -> tuple[int, ...]:
        """The keys of what a query's words find, best first."""
        with self._library.reading() as connection:
            selection = self._library.selection(query)
            sql, values = ranking(query, selection, meant(connection, query).all)
            return tuple(key for key, _ in connection.execute(f"{sql} LIMIT ?", (*values, limit)))


def _hits(
    connection: sqlite3.Connection, query: Query, selection: Selection, limit: int, ranked: bool
) -> list[Hit]:
    sql, values = (
        ranking(query, selection, meant(connection, query).all)
        if ranked
        else (selection.sql("s.article, 0.0"), selection.values)
    )
    found = connection.execute(f"{sql} LIMIT ?", (*values, limit)).fetchall()
    return [_hit(connection, query, key, 0.0 - score) for key, score in found]


def _hit(connection: sqlite3.Connection, query: Query, key: int, score: float) -> Hit:
    id, title, lead, *texts = connection.execute(_TEXTS, (key,)).fetchone()
    words = query.terms
    for (place, scopes), text in zip(_PLACES, texts, strict=True):
        if text and query.scope in scopes and (found := ranges(text, words)):
            around, marks = snippet(text, found)
            return Hit(id, key, title, around, place, score, marks)
    if tags := "  ".join(named_by(connection, query, key)):
        return Hit(id, key, title, tags, "tag", score, tuple(ranges(tags, words)))
    return Hit(id, key, title, lead, "text", score, ())


def _beginnings(connection: sqlite3.Connection, selection: Selection, limit: int) -> list[Hit]:
    sql = selection.sql("a.id, a.key, a.title, a.lead", joins="JOIN article a ON a.key = s.article")
    found = connection.execute(f"{sql} LIMIT ?", (*selection.values, limit))
    return [Hit(id, key, title, lead, "text", 0.0, ()) for id, key, title, lead in found]

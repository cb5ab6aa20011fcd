"""Full text over articles, highlights, notes and tags."""

import re
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.articles import MOST_COUNTED
from reader.library.selection import Selection, match
from reader.library.tag_words import meant, named_by
from reader.model.hits import ranges
from reader.model.query import Query, Term

if TYPE_CHECKING:
    from reader.library.library import Library

#: What a hit in a title, text, quote or note weighs, in the order of the index's columns; and in a tag.
WEIGHTS = (10.0, 1.0, 2.0, 5.0)
_TAG_WEIGHT = 5.0

#: The columns of the index by what a reader calls them; the first that holds a hit is shown. The title
#: stands beside every hit anyway.
_PLACES = (("note", 3), ("quote", 2), ("text", 1), ("title", 0))

_MATCHING = "FROM fulltext WHERE fulltext MATCH ?"

#: A statement, and the values to bind.
Bound = tuple[str, tuple[str | int, ...]]

#: Words that a snippet holds; and the marks around a hit, control characters that no page prints.
_WIDTH = 20
_OPEN, _SHUT = "\x02", "\x03"


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


def ranking(query: Query, selection: Selection, named: str) -> Bound:
    """The keys of what a query selects with their scores, best (lowest) first; `named` are the tags (ids, as
    JSON) that its words name, "" for none."""
    score = f"bm25(fulltext, {', '.join(map(str, WEIGHTS))})"
    if not named:
        return selection.sql(f"s.article, {score} AS score", first="score, "), selection.values
    # All entries are weighed by one walk: asked article by article, the index would be walked for each.
    weighed = f"WITH weighed AS MATERIALIZED (SELECT rowid AS article, {score} AS score {_MATCHING})"
    # An article that is found by a tag alone has no entry that could be weighed.
    carried = "s.article IN (SELECT article FROM tagged WHERE tag IN (SELECT value FROM json_each(?)))"
    sql = selection.sql(
        f"s.article, coalesce(w.score, 0.0) - {_TAG_WEIGHT} * ({carried}) AS score",
        joins="LEFT JOIN weighed w ON w.article = s.article",
        first="score, ",
    )
    return f"{weighed} {sql}", (_any(query), named, *selection.values)


def _hit(connection: sqlite3.Connection, query: Query, key: int, score: float) -> Hit:
    snippets = ", ".join(
        f"snippet(fulltext, {column}, '{_OPEN}', '{_SHUT}', '…', {_WIDTH})" for _, column in _PLACES
    )
    id, title, lead = connection.execute(
        "SELECT id, title, lead FROM article WHERE key = ?", (key,)
    ).fetchone()
    found = connection.execute(f"SELECT {snippets} {_MATCHING} AND rowid = ?", (_any(query), key)).fetchone()
    marked = [(name, text) for (name, _), text in zip(_PLACES, found or (), strict=False) if _OPEN in text]
    tags = "  ".join(named_by(connection, query, key))
    if not marked and tags:
        return Hit(id, key, title, tags, "tag", score, tuple(ranges(tags, _words(query))))
    where, text = marked[0] if marked else ("text", lead)
    snippet, marks = unmarked(text)
    return Hit(id, key, title, snippet, where, score, marks)


def _any(query: Query) -> str:
    """What finds any of a query's words, in its place."""
    return match([_words(query)], query.scope)


def _words(query: Query) -> list[Term]:
    return [term for group in query.words for term in group]


def _beginnings(connection: sqlite3.Connection, selection: Selection, limit: int) -> list[Hit]:
    sql = selection.sql("a.id, a.key, a.title, a.lead", joins="JOIN article a ON a.key = s.article")
    found = connection.execute(f"{sql} LIMIT ?", (*selection.values, limit))
    return [Hit(id, key, title, lead, "text", 0.0, ()) for id, key, title, lead in found]


def unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet on one line without its marks, and the ranges they marked."""
    text = re.sub(r"\s+", " ", text)
    plain, marks, begun, length = [], [], 0, 0
    for part in re.split(f"([{_OPEN}{_SHUT}])", text):
        if part == _OPEN:
            begun = length
        elif part == _SHUT:
            marks.append((begun, length))
        else:
            plain.append(part)
            length += len(part)
    return "".join(plain), tuple(marks)

"""Full text over articles, highlights, notes and tags."""

import re
import sqlite3
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.articles import MOST_COUNTED
from reader.library.selection import match, select
from reader.model.query import Query

if TYPE_CHECKING:
    from reader.library.library import Library

#: What a hit in a title, text, quote, note or tag weighs, in the order of the index's columns.
WEIGHTS = (10.0, 1.0, 2.0, 5.0, 5.0)

#: The columns of the index by what a reader calls them; the first that holds a hit is shown. The title
#: stands beside every hit anyway.
_PLACES = (("note", 3), ("quote", 2), ("text", 1), ("title", 0), ("tag", 4))

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
            selection = select(query)
            sql = selection.count_sql(limit=MOST_COUNTED)
            (total,) = connection.execute(sql, selection.values).fetchone()
            hits = (
                _hits(connection, query, limit, ranked)
                if query.words
                else _beginnings(connection, query, limit)
            )
        return Hits(total, tuple(hits), (time.perf_counter() - begun) * 1000)


def _hits(connection: sqlite3.Connection, query: Query, limit: int, ranked: bool) -> list[Hit]:
    selection = select(query)
    score = f"bm25(fulltext, {', '.join(map(str, WEIGHTS))})"
    columns = f"fulltext.rowid, {score if ranked else '0.0'} AS score"
    sql = selection.sql(columns, first="score, " if ranked else "")
    found = connection.execute(f"{sql} LIMIT ?", (*selection.values, limit)).fetchall()
    return [_hit(connection, query, key, 0.0 - score) for key, score in found]


def _hit(connection: sqlite3.Connection, query: Query, key: int, score: float) -> Hit:
    snippets = ", ".join(
        f"snippet(fulltext, {column}, '{_OPEN}', '{_SHUT}', '…', {_WIDTH})" for _, column in _PLACES
    )
    id, title, *found = connection.execute(
        f"SELECT a.id, a.title, {snippets} FROM fulltext JOIN article a ON a.key = fulltext.rowid "
        "WHERE fulltext MATCH ? AND fulltext.rowid = ?",
        (match(query), key),
    ).fetchone()
    marked = [(name, text) for (name, _), text in zip(_PLACES, found, strict=True) if _OPEN in text]
    where, text = marked[0] if marked else ("text", found[2])
    snippet, marks = unmarked(text)
    return Hit(id, key, title, snippet, where, score, marks)


def _beginnings(connection: sqlite3.Connection, query: Query, limit: int) -> list[Hit]:
    selection = select(query)
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

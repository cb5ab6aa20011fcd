"""Full text over articles, highlights, notes and tags."""

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.articles import MOST_COUNTED
from reader.library.expressions import beginning
from reader.library.packing import read_text
from reader.library.ranking import WEIGHED, best
from reader.library.selection import Selection
from reader.library.tag_words import meant, named_by
from reader.model.hits import ranges, spelled
from reader.model.query import Query, Scope, Term
from reader.model.snippets import snippet

if TYPE_CHECKING:
    from reader.library.library import Library

#: Where a hit may stand, and where it counts for a query that looks in one place only. What the reader wrote
#: comes first; the title stands beside every hit anyway.
_PLACES = {
    "note": (None, Scope.NOTES),
    "quote": (None, Scope.QUOTES),
    "text": (None, Scope.TEXT),
    "title": (None, Scope.TEXT, Scope.TITLE),
}
_OF_READER = {
    "note": "SELECT group_concat(n.text, char(10)) FROM note n LEFT JOIN highlight h ON h.id = n.highlight "
    "WHERE n.article = ? AND n.deleted_at IS NULL AND h.deleted_at IS NULL",
    "quote": "SELECT group_concat(exact, char(10)) FROM highlight WHERE article = ? AND deleted_at IS NULL",
}
_HEAD = (
    "SELECT a.id, a.title, a.lead, a.shown, s.highlights + s.notes FROM article a "
    "JOIN state s ON s.article = a.key WHERE a.key = ?"
)

#: A library of more articles than these is looked through for the beginnings of words in two steps, where
#: three letters are known; of fewer letters there are as many times more places of words to read.
LARGE = 50_000
_SOONER = {1: 50, 2: 5, 3: 1}


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
    """The articles found, how many there are in all (counting stops at 10,001), and how long it took.

    `capped` says that they are the best of the newest matches and of all titles, and not of all matches.
    """

    total: int
    hits: tuple[Hit, ...]
    ms: float
    capped: bool = False


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
            selection = self._library.selection(query, walked=ranked)
            capped = False
            if ranked and query.terms:
                found, capped = _ranked(connection, query, selection, limit)
                hits = [_hit(connection, query, key, 0.0 - score) for key, score in found]
                total = _counted(connection, selection)
            else:
                hits = _newest(connection, query, selection, limit)
                total = len(hits) if len(hits) < limit else _counted(connection, selection, hits)
        return Hits(total, tuple(hits), (time.perf_counter() - begun) * 1000, capped)

    def around(self, query: Query, found: Iterable[int]) -> dict[int, Hit]:
        """The words around a query's hits in some articles, by their keys."""
        with self._library.reading() as connection:
            return {key: _hit(connection, query, key) for key in found}

    def best(self, query: Query, *, limit: int = 1000, weighed: int = WEIGHED) -> tuple[int, ...]:
        """The keys of what a query's words find, best first: of the newest matches, so many of them are
        `weighed`, and of all titles."""
        with self._library.reading() as connection:
            selection = self._library.selection(query, walked=True)
            found, _ = _ranked(connection, query, selection, limit, weighed)
            return tuple(key for key, _ in found)

    def hasty(self, query: Query, *, large: int = LARGE) -> Query:
        """A query to begin with, as a word is being typed: in a library of more articles than `large`, words
        of which three letters are known are looked for in titles only; of which one or two, in smaller ones.

        The query itself where nothing is left out.
        """
        known = [letters for group in query.words if (letters := beginning(group))]
        if not known or query.scope not in (None, Scope.TEXT):
            return query
        most = large // _SOONER[min(known)]
        return query._replace(hasty=True) if self._library.articles.counts().articles > most else query


def _newest(connection: sqlite3.Connection, query: Query, selection: Selection, limit: int) -> list[Hit]:
    if not query.terms:
        return _beginnings(connection, selection, limit)
    keys = connection.execute(f"{selection.sql('s.article')} LIMIT ?", (*selection.values, limit))
    return [_hit(connection, query, key) for (key,) in keys.fetchall()]


def _counted(connection: sqlite3.Connection, selection: Selection, newest: Sequence[Hit] = ()) -> int:
    """How many a list has, its `newest` articles among them: what is below these is counted."""
    left = MOST_COUNTED - len(newest)
    if left <= 0:
        return MOST_COUNTED
    below, last = ([f"{selection.key} < ?"], [newest[-1].key]) if newest else ([], [])
    sql = selection.count_sql(*below, limit=left)
    return len(newest) + int(connection.execute(sql, (*selection.values, *last)).fetchone()[0])


def _ranked(
    connection: sqlite3.Connection, query: Query, selection: Selection, limit: int, weighed: int = WEIGHED
) -> tuple[list[tuple[int, float]], bool]:
    """Keys with their scores, best (lowest) first, and whether not all were weighed; without words newest
    first, as there is nothing to weigh."""
    if not query.terms:
        newest = f"{selection.sql('s.article, 0.0')} LIMIT ?"
        return connection.execute(newest, (*selection.values, limit)).fetchall(), False
    return best(connection, query, selection, meant(connection, query).all, limit, weighed)


def _hit(connection: sqlite3.Connection, query: Query, key: int, score: float = 0.0) -> Hit:
    """The words around what was found in an article: from the place that has most of the words, the first of
    those."""
    id, title, lead, shown, left = connection.execute(_HEAD, (key,)).fetchone()
    groups = _groups(query)
    where, most, words = "", 0, ""
    for place, scopes in _PLACES.items():
        if query.scope not in scopes or (place in _OF_READER and not left):
            continue
        text = title if place == "title" else _words_of(connection, place, key, shown)
        if text and (found := spelled(text, groups)):
            around, _ = snippet(text, found)
            # What is lit in the few words that are shown is what the index finds, however it is spelled.
            if lit := tuple(ranges(around, query.terms)):
                return Hit(id, key, title, around, place, score, lit)
        has = sum(bool(ranges(text, group)) for group in groups) if text else 0
        if has > most:
            where, most, words = place, has, text
        if most == len(groups):
            break
    if most:
        around, marks = snippet(words, ranges(words, query.terms))
        return Hit(id, key, title, around, where, score, marks)
    if tags := "  ".join(named_by(connection, query, key)):
        return Hit(id, key, title, tags, "tag", score, tuple(ranges(tags, query.terms)))
    return Hit(id, key, title, lead, "text", score, ())


def _groups(query: Query) -> list[tuple[Term, ...]]:
    """Words of which one each is to be found; those of parts of a query together."""
    parts = query._replace(words=()).terms
    return [*query.words, parts] if parts else [*query.words]


def _words_of(connection: sqlite3.Connection, place: str, article: int, shown: int) -> str:
    if place == "text":
        return read_text(connection, shown)
    return str(connection.execute(_OF_READER[place], (article,)).fetchone()[0] or "")


def _beginnings(connection: sqlite3.Connection, selection: Selection, limit: int) -> list[Hit]:
    sql = selection.sql("a.id, a.key, a.title, a.lead", joins="JOIN article a ON a.key = s.article")
    found = connection.execute(f"{sql} LIMIT ?", (*selection.values, limit))
    return [Hit(id, key, title, lead, "text", 0.0, ()) for id, key, title, lead in found]

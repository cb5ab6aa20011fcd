"""Best match: the articles of a search by how well its words fit (bm25, by column), of a bounded number.

Weighing costs some microseconds an article: for all matches of a frequent word among a million, a second.
Weighed are the newest ones, as many as are counted, and older ones that have the words in their titles.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from heapq import merge
from itertools import chain, islice
from json import dumps
from typing import NamedTuple

from reader.library.expressions import match
from reader.library.selection import Selection, select
from reader.model.query import Query, Scope

#: What a hit in a title, text, quote or note weighs, in the order of the index's columns; and in a tag.
WEIGHTS = (10.0, 1.0, 2.0, 5.0)
_TAG_WEIGHT = 5.0
#: So many matches are weighed, the newest ones; and so many older ones by their titles.
WEIGHED = 10_000
_TITLED = 2_000
#: So many conditions has a list that asks for words and a shelf, and for nothing else.
_WORDS_AND_SHELF = 2

_SCORE = f"bm25(fulltext, {', '.join(map(str, WEIGHTS))})"
_NEWEST = "SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
_IN_TITLES = "SELECT rowid FROM fulltext WHERE fulltext MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
#: The newest matches, best first, each with the key of the last of them that counts as new and how many
#: they are.
_WEIGHED_NEWEST = (
    f"WITH newest AS MATERIALIZED (SELECT rowid AS article, {_SCORE} AS score FROM fulltext "
    "WHERE fulltext MATCH ? ORDER BY rowid DESC LIMIT ?) "
    "SELECT article, score, (SELECT article FROM newest ORDER BY article DESC LIMIT 1 OFFSET ?), "
    "(SELECT count(*) FROM newest) FROM newest ORDER BY score, article DESC"
)
#: Some of the matches between two keys, best first. The sign leaves them to one walk: looked up one by one,
#: all matches would be counted for each.
_WEIGHED_OLDER = (
    f"SELECT rowid, {_SCORE} AS score FROM fulltext WHERE fulltext MATCH ? AND rowid < ? AND rowid >= ? "
    "AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY score, rowid DESC"
)


class Ranking(NamedTuple):
    """A statement that gives the keys of articles with their scores, best (lowest) first, and its values.

    `capped` says that there were more matches than were weighed.
    """

    sql: str
    values: tuple[str | int, ...]
    capped: bool


def best(
    connection: sqlite3.Connection, query: Query, selection: Selection, named: str, limit: int, weighed: int
) -> tuple[list[tuple[int, float]], bool]:
    """The keys of what a query with words selects and their scores, best (lowest) first, and whether there
    were more matches than were weighed; `named` and `weighed` are as in `_ranking`."""
    if selection.key == "fulltext.rowid" and not named and len(selection.where) == _WORDS_AND_SHELF:
        return _first_weighed(connection, query, str(selection.values[0]), limit, weighed)
    how = _ranking(connection, query, selection, named, weighed)
    return connection.execute(f"{how.sql} LIMIT ?", (*how.values, limit)).fetchall(), how.capped


def _first_weighed(
    connection: sqlite3.Connection, query: Query, sought: str, limit: int, weighed: int
) -> tuple[list[tuple[int, float]], bool]:
    """The same where a list asks for words and a shelf: weighed first, so that no state is read but of the
    best. In a large library each lies on another page."""
    most = (weighed + 1) * (2 if _is_slow(query) else 1)
    with closing(connection.cursor()) as newest, closing(connection.cursor()) as older:
        top = newest.execute(_WEIGHED_NEWEST, (sought, most, weighed)).fetchone()
        if top is None:
            return [], False
        since, many = top[2:]
        ranked: Iterable[tuple[int, float]] = (row[:2] for row in chain([top], newest))
        if since is None:
            return _shown(connection, query, ranked, limit), False
        titled = _titled_before(connection, query, since)
        here = frozenset(titled if many < most else ())
        ranked = (pair for pair in ranked if pair[0] >= since or pair[0] in here)
        if len(here) < len(titled):
            older.execute(_WEIGHED_OLDER, (sought, since, titled[-1], dumps(titled)))
            ranked = merge(ranked, older, key=lambda pair: (pair[1], -pair[0]))
        return _shown(connection, query, ranked, limit), True


def _is_slow(query: Query) -> bool:
    """Whether a query has words that stand side by side: to walk their matches takes longer than to weigh
    them, so that twice as many are weighed before older ones are walked by themselves."""
    from reader.model.hits import words_of

    return any(len(words_of(term.text)) > 1 for group in query.words for term in group)


def _shown(
    connection: sqlite3.Connection, query: Query, ranked: Iterable[tuple[int, float]], limit: int
) -> list[tuple[int, float]]:
    """The first of ranked matches that a query shows: asked of ever more of them, as few may be left out."""
    left, found, asked = iter(ranked), list[tuple[int, float]](), limit
    while len(found) < limit and (run := list(islice(left, asked))):
        selection = select(query, found=[key for key, _ in run])
        shown = {key for (key,) in connection.execute(selection.sql("s.article"), selection.values)}
        found += [pair for pair in run if pair[0] in shown]
        asked *= 2
    return found[:limit]


def _ranking(
    connection: sqlite3.Connection, query: Query, selection: Selection, named: str, weighed: int
) -> Ranking:
    """How to rank what a query selects; `named` are the tags (ids, as JSON) that its words name, or "";
    so many of the newest matches are `weighed`."""
    walked = selection.key == "fulltext.rowid" and not named
    sought = str(selection.values[0]) if walked else match([query.terms], query.scope)
    found = connection.execute(_NEWEST, (sought, weighed)).fetchone()
    among, bounds = "1", list[str | int]()
    if found is not None:
        among, bounds = _bounded(connection, query, found[0])
    if walked:
        sql = selection.sql(f"s.article, {_SCORE} AS score", among, first="score, ")
        return Ranking(sql, (*selection.values, *bounds), found is not None)
    # All entries are weighed by one walk: asked article by article, the index would be walked for each.
    entries = (
        f"WITH weighed AS MATERIALIZED (SELECT rowid AS article, {_SCORE} AS score "
        f"FROM fulltext WHERE fulltext MATCH ? AND {among})"
    )
    # An article that is found by a tag alone has no entry that could be weighed.
    carried = "s.article IN (SELECT article FROM tagged WHERE tag IN (SELECT value FROM json_each(?)))"
    sql = selection.sql(
        f"s.article, coalesce(w.score, 0.0) - {_TAG_WEIGHT} * ({carried}) AS score",
        joins="LEFT JOIN weighed w ON w.article = s.article",
        first="score, ",
    )
    return Ranking(f"{entries} {sql}", (sought, *bounds, named or "[]", *selection.values), found is not None)


def _bounded(connection: sqlite3.Connection, query: Query, newest: int) -> tuple[str, list[str | int]]:
    """The condition that an entry is weighed: no older than a key, or found by its title."""
    since = "fulltext.rowid >= ?"
    titled = _titled_before(connection, query, newest)
    if not titled:
        return since, [newest]
    return (
        f"fulltext.rowid >= ? AND ({since} OR +fulltext.rowid IN (SELECT value FROM json_each(?)))",
        [titled[-1], newest, dumps(titled)],
    )


def _titled_before(connection: sqlite3.Connection, query: Query, newest: int) -> list[int]:
    """The keys of matches older than one that have the words in their titles, the newest first."""
    if not query.words or query.scope not in (None, Scope.TEXT):
        return []
    found = connection.execute(_IN_TITLES, (match(query.words, Scope.TITLE), newest, _TITLED))
    return [key for (key,) in found]

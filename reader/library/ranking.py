"""Best match: the articles of a search by how well its words fit (bm25, by column), of a bounded number.

Weighing costs some microseconds an article: for all matches of a frequent word among a million, a second.
Weighed are the newest ones, as many as are counted, and older ones that have the words in their titles.
"""

import sqlite3
from typing import NamedTuple

from reader.library.expressions import match
from reader.library.selection import Selection
from reader.model.query import Query, Scope

#: What a hit in a title, text, quote or note weighs, in the order of the index's columns; and in a tag.
WEIGHTS = (10.0, 1.0, 2.0, 5.0)
_TAG_WEIGHT = 5.0
#: So many matches are weighed, the newest ones; and so many older ones by their titles.
WEIGHED = 10_000
_TITLED = 2_000

_SCORE = f"bm25(fulltext, {', '.join(map(str, WEIGHTS))})"
_NEWEST = "SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
_IN_TITLES = "SELECT rowid FROM fulltext WHERE fulltext MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"


class Ranking(NamedTuple):
    """A statement that gives the keys of articles with their scores, best (lowest) first, and its values.

    `capped` says that there were more matches than were weighed.
    """

    sql: str
    values: tuple[str | int, ...]
    capped: bool


def ranking(
    connection: sqlite3.Connection, query: Query, selection: Selection, named: str, weighed: int = WEIGHED
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
    if not query.words or query.scope not in (None, Scope.TEXT):
        return since, [newest]
    titled = match(query.words, Scope.TITLE)
    if connection.execute(_IN_TITLES, (titled, newest, 1)).fetchone() is None:
        return since, [newest]
    return f"({since} OR fulltext.rowid IN ({_IN_TITLES}))", [newest, titled, newest, _TITLED]

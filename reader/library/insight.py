"""What insight counts: articles over time by source and by tag, a reader's acts, tags that occur together.

Each count is a walk along an index. Of a whole shelf every source's stretch of time is counted by itself
(`state_source` has source, shelf and key, `tagged` tag and key): nothing is sorted, and of a million articles
it takes a tenth of what grouping them does. Other lists are grouped, and are shorter.
"""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import keys
from reader.model.insight import WHOLE, Act
from reader.model.query import ALL, Query
from reader.model.tag import SLASH

if TYPE_CHECKING:
    from reader.library.library import Library

#: What a day is of a key: the milliseconds of a day, above the counter of each.
_DAY = 86_400_000 << keys.COUNTER_BITS
#: Lists that are whole shelves: the shelves that are in them, and those that are not.
_SHELVES = {WHOLE: ("(0, 1)", "(2, 3)"), ALL: ("(0)", "(1, 2, 3)")}
#: The stretches between edges (keys, as JSON), each with its number.
_STRETCHES = (
    "stretch(n, first, after) AS MATERIALIZED (SELECT b.key, b.value, "
    "(SELECT value FROM json_each(?1) WHERE key = b.key + 1) FROM json_each(?1) b)"
)
_NAMED = "{}.tag IN (SELECT value FROM json_each(?))"
#: The other tags of the articles that `g` walks. Where a sign stands before a column the index by articles
#: is taken, not that by tags, in which every tag would be looked for.
_PAIRED = "CROSS JOIN tagged o ON o.article = g.article AND o.tag > g.tag"
#: Times of acts are counted by the quarter of an hour (ms): every clock of the world parts days at one.
_QUARTER = 900_000
#: The last time that surely has a day by every clock (9999-12-30, UTC ms): a later one is of a damaged row.
_LAST = 253_402_128_000_000

#: How many of each: by what is counted (a source's key, a tag's id, an act), then by column.
Counts = dict[Any, dict[int, int]]


class Source(NamedTuple):
    """A source with its figures: articles of a list, how many of them are unread, how many highlighted."""

    key: int
    name: str
    articles: int
    unread: int
    highlighted: int


class Tag(NamedTuple):
    """A tag by its id, and how many articles of the library carry it."""

    id: str
    name: str
    articles: int


def days_of(library: "Library", query: Query) -> tuple[int, int] | None:
    """The first and the last day (UTC, from 1970-01-01 on) that a list has articles of; None for none."""
    selection = library.selection(query)
    with library.reading() as connection:
        ends = []
        for order in ("ASC", "DESC"):
            sql = f"{selection.sql(selection.key, order=order)} LIMIT 1"
            found = connection.execute(sql, selection.values).fetchone()
            if found is None:
                return None
            ends.append(int(found[0]) // _DAY)
    return ends[0], ends[1]


def by_source(library: "Library", query: Query, edges: Sequence[int]) -> Counts:
    """How many articles of a list each source (its key) has in each stretch; `edges` part them (days)."""
    if query in _SHELVES:
        here, _ = _SHELVES[query]
        sql = (
            f"WITH {_STRETCHES} SELECT o.key, b.n, (SELECT count(*) FROM state s WHERE s.source = o.key "
            f"AND s.shelf IN {here} AND s.article >= b.first AND s.article < b.after) "
            "FROM source o CROSS JOIN stretch b WHERE b.after IS NOT NULL"
        )
        with library.reading() as connection:
            return _counted(connection.execute(sql, (_keys(edges),)))
    selection = library.selection(query)
    where = " AND ".join(selection.where)
    sql = (
        f"SELECT s.source, {selection.key} / {_DAY}, count(*) FROM {selection.tables} WHERE {where} "
        "GROUP BY 1, 2"
    )
    with library.reading() as connection:
        return _parted(connection.execute(sql, selection.values), edges)


def by_tag(library: "Library", query: Query, edges: Sequence[int], tags: Sequence[str]) -> Counts:
    """How many articles of a list carry each of some tags (ids), or one inside it, in each stretch."""
    named = json.dumps(list(tags))
    if query in _SHELVES:
        _, elsewhere = _SHELVES[query]
        sql = (
            f"WITH {_STRETCHES} SELECT o.value, b.n, (SELECT count(*) FROM tagged g WHERE g.tag = o.value "
            "AND g.article >= b.first AND g.article < b.after) "
            "FROM json_each(?2) o CROSS JOIN stretch b WHERE b.after IS NOT NULL"
        )
        # What is on no shelf of the list is counted by itself, and taken off.
        other = (
            f"SELECT g.tag, s.article / {_DAY}, count(*) FROM state s CROSS JOIN tagged g "
            f"ON g.article = s.article WHERE s.shelf IN {elsewhere} AND {_NAMED.format('+g')} GROUP BY 1, 2"
        )
        with library.reading() as connection:
            counts = _counted(connection.execute(sql, (_keys(edges), named)))
            for tag, columns in _parted(connection.execute(other, (named,)), edges).items():
                for column, n in columns.items():
                    counts[tag][column] -= n
            return counts
    selection = library.selection(query)
    where = " AND ".join(selection.where)
    sql = (
        f"SELECT g.tag, {selection.key} / {_DAY}, count(*) FROM {selection.tables} "
        f"CROSS JOIN tagged g ON g.article = s.article WHERE {where} AND {_NAMED.format('+g')} GROUP BY 1, 2"
    )
    with library.reading() as connection:
        return _parted(connection.execute(sql, (*selection.values, named)), edges)


def tags(library: "Library", *, folded: bool) -> list[Tag]:
    """The tags that articles carry, the most frequent first; only the outermost where they are `folded`."""
    outermost = f"WHERE instr(t.name, '{SLASH}') = 0" if folded else ""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT t.id, t.name, c.n FROM tag_count c CROSS JOIN tag t ON t.id = c.tag "
            f"{outermost} ORDER BY c.n DESC, t.folded"
        )
        return [Tag(*row) for row in found]


def together(library: "Library", query: Query, tags: Sequence[str]) -> dict[tuple[str, str], int]:
    """How many articles of a list carry both of two tags (ids, the lesser first)."""
    named = json.dumps(list(tags))
    counted, both = "SELECT g.tag, o.tag, count(*) FROM", f"{_NAMED.format('+o')} GROUP BY 1, 2"
    if query in _SHELVES:
        _, elsewhere = _SHELVES[query]
        sql = f"{counted} tagged g {_PAIRED} WHERE {_NAMED.format('g')} AND {both}"
        other = (
            f"{counted} state s CROSS JOIN tagged g ON g.article = s.article {_PAIRED} "
            f"WHERE s.shelf IN {elsewhere} AND {_NAMED.format('+g')} AND {both}"
        )
        with library.reading() as connection:
            pairs = {(a, b): n for a, b, n in connection.execute(sql, (named, named))}
            for a, b, n in connection.execute(other, (named, named)):
                pairs[a, b] -= n
        return {pair: n for pair, n in pairs.items() if n}
    selection = library.selection(query)
    sql = (
        f"{counted} {selection.tables} CROSS JOIN tagged g ON g.article = s.article {_PAIRED} "
        f"WHERE {' AND '.join(selection.where)} AND {_NAMED.format('+g')} AND {both}"
    )
    with library.reading() as connection:
        found = connection.execute(sql, (*selection.values, named, named))
        return {(a, b): n for a, b, n in found}


def acts(library: "Library", query: Query, act: Act) -> list[tuple[int, int]]:
    """When a reader did something on articles of a list: quarters of an hour (UTC ms), and how often in each.

    Highlights and notes are counted on the day they were made, an article that is read on the day it was
    marked so; of one that was read before the seventh schema that is the day of its last mark.
    """
    tables, time, values = _acts(library, query, act)
    sql = (
        f"SELECT {time} / {_QUARTER} * {_QUARTER}, count(*) FROM {tables} "
        f"AND {time} BETWEEN 0 AND {_LAST} GROUP BY 1 ORDER BY 1"
    )
    with library.reading() as connection:
        return [(int(at), int(n)) for at, n in connection.execute(sql, values)]


def acted_on(library: "Library", query: Query, act: Act, first: int, after: int) -> tuple[str, ...]:
    """The ids of the articles of a list on which a reader did something from a time on, before another one
    (UTC ms), newest first."""
    tables, time, values = _acts(library, query, act)
    sql = (
        f"SELECT a.id FROM (SELECT DISTINCT s.article AS key FROM {tables} "
        f"AND {time} >= ? AND {time} < ?) j CROSS JOIN article a ON a.key = j.key ORDER BY a.key DESC"
    )
    with library.reading() as connection:
        return tuple(row[0] for row in connection.execute(sql, (*values, first, after)))


def each(library: "Library", query: Query) -> list[Source]:
    """Every source that a list has articles of, with its figures; the one with most articles first."""
    selection = library.selection(query)
    where = " AND ".join(selection.where)
    sql = (
        "SELECT s.source AS source, count(*) AS n, sum(s.read = 0) AS unread, "
        f"sum(s.highlights > 0) AS marked FROM {selection.tables} WHERE {where} GROUP BY 1"
    )
    values = selection.values
    if query in _SHELVES:
        here, _ = _SHELVES[query]
        of = f"SELECT count(*) FROM state s WHERE s.source = o.key AND s.shelf IN {here}"
        marked = f"SELECT s.source, count(*) AS n FROM state s WHERE s.highlights > 0 AND s.shelf IN {here}"
        sql = (
            f"SELECT o.key AS source, ({of}) AS n, ({of} AND s.read = 0) AS unread, m.n AS marked "
            f"FROM source o LEFT JOIN ({marked} GROUP BY 1) m ON m.source = o.key"
        )
        values = ()
    sql = (
        "SELECT o.key, o.name, c.n, c.unread, coalesce(c.marked, 0) FROM "
        f"({sql}) c CROSS JOIN source o ON o.key = c.source WHERE c.n > 0 ORDER BY c.n DESC, o.folded"
    )
    with library.reading() as connection:
        return [Source(*row) for row in connection.execute(sql, values)]


def words(library: "Library", query: Query) -> dict[int, int]:
    """How many words the articles of a list have, by source. This reads the row of every article."""
    selection = library.selection(query)
    sql = (
        f"SELECT s.source, sum(a.words) FROM {selection.tables} CROSS JOIN article a ON a.key = s.article "
        f"WHERE {' AND '.join(selection.where)} GROUP BY 1"
    )
    with library.reading() as connection:
        return {int(source): int(n) for source, n in connection.execute(sql, selection.values)}


def _acts(library: "Library", query: Query, act: Act) -> tuple[str, str, tuple[str | int, ...]]:
    """FROM and WHERE of acts on articles of a list, when each was, and the values bound."""
    selection = library.selection(query)
    where = " AND ".join(selection.where)
    if act is Act.READ:
        return f"{selection.tables} WHERE {where} AND s.read = 1", "s.read_at", selection.values
    made = "highlight m" if act is Act.HIGHLIGHTED else "note m"
    there = "m.deleted_at IS NULL" + (" AND m.text <> ''" if act is Act.NOTED else "")
    tables = f"{made} CROSS JOIN state s ON s.article = m.article"
    if query in _SHELVES:
        here, _ = _SHELVES[query]
        return f"{tables} WHERE {there} AND +s.shelf IN {here}", "m.created_at", ()
    listed = f"SELECT s.article FROM {selection.tables} WHERE {where}"
    return f"{tables} WHERE {there} AND m.article IN ({listed})", "m.created_at", selection.values


def _keys(edges: Sequence[int]) -> str:
    return json.dumps([max(0, day) * _DAY for day in edges])


def _counted(found: Iterable[tuple[Any, int, int]]) -> Counts:
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for of, column, n in found:
        if n:
            counts[of][column] = n
    return counts


def _parted(found: Iterable[tuple[Any, int, int]], edges: Sequence[int]) -> Counts:
    """Counts by day, put into the stretches between edges (days)."""
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for of, day, n in found:
        column = bisect_right(edges, day) - 1
        if 0 <= column < len(edges) - 1:
            counts[of][column] += n
    return counts

"""Lists in any order, in groups under headings, and where the next unread article of one stands."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys, rows
from reader.library.ordering import SHORT, Ordered, ordered
from reader.model.article import Row
from reader.model.query import Order, Query

if TYPE_CHECKING:
    from reader.library.library import Library

#: What a day is of a key: the milliseconds of a day, above the counter of each.
_DAY = 86_400_000 << keys.COUNTER_BITS
#: A list of more days than these is grouped by month.
MOST_DAYS = 400
#: From so many words on an article counts as so long, the longest first.
LENGTHS = (7000, 2300, 1150, 460, 0)


class Group(NamedTuple):
    """Articles of a list that stand together: an ISO day or month, the name of a source, the first letter of
    the title (`0` for all digits) or the least number of words; and how many there are."""

    label: str
    articles: int


class Lists:
    """The lists of a library. NEWEST is also what `articles` gives, faster to begin with."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def rows(
        self,
        query: Query,
        order: Order,
        *,
        below: Row | None = None,
        above: Row | None = None,
        offset: int = 0,
        limit: int = 100,
        of: int = 0,
    ) -> list[Row]:
        """Rows of a list from its top: the nearest ones below a row, or above one, or from `offset` on.

        `of` is how many the list has, where that is known; its end is then as near as its top.
        """
        walk = self._ordered(query, order)
        at = below or above
        back = above is not None
        with self._library.reading() as connection:
            if at is None:
                limit = min(limit, of - offset) if of > offset else limit
                left = of - offset - limit
                from_end = 0 <= left < offset
                sql = walk.stretch_sql(rows.ROW_COLUMNS, left if from_end else offset, limit, back=from_end)
                bounds: tuple[str | int, ...] = ()
            else:
                sql = f"{walk.sql(rows.ROW_COLUMNS, walk.beyond(back=back), back=back)} LIMIT {limit:d}"
                bounds = walk.place(at, order)
            found = connection.execute(sql, (*walk.selection.values, *bounds))
            made = [rows.row(one) for one in found]
        return made[::-1] if back else made

    def ids(self, query: Query, order: Order, *, offset: int, limit: int) -> list[str]:
        """The ids of a stretch of a list."""
        walk = self._ordered(query, order)
        with self._library.reading() as connection:
            sql = walk.stretch_sql("a.id", offset, limit)
            return [one[0] for one in connection.execute(sql, walk.selection.values)]

    def position(self, row: Row, query: Query, order: Order) -> int | None:
        """The place of an article in a list, from 0; None where the list does not show it."""
        selection = self._library.selection(query)
        with self._library.reading() as connection:
            here = selection.count_sql(f"{selection.key} = ?")
            if not connection.execute(here, (*selection.values, row.key)).fetchone()[0]:
                return None
        return self.above(row, query, order)

    def above(self, row: Row, query: Query, order: Order) -> int:
        """How many articles of a list stand above the place of an article, shown there or not."""
        walk = self._ordered(query, order)
        before = f"SELECT count(*) FROM {walk.part(walk.needed, walk.beyond(back=True))}"
        values = (*walk.selection.values, *walk.place(row, order))
        with self._library.reading() as connection:
            return int(connection.execute(before, values).fetchone()[0])

    def next_unread(self, query: Query, order: Order, *, after: Row, newer: bool = False) -> Row | None:
        """The next unread article below `after` (above it where `newer`), then round from the other end."""
        walk = self._ordered(query, order)
        onward = walk.sql(rows.ROW_COLUMNS, "s.read = 0", walk.beyond(back=newer), back=newer)
        values = (*walk.selection.values, *walk.place(after, order))
        with self._library.reading() as connection:
            found = connection.execute(f"{onward} LIMIT 1", values).fetchone()
        row = rows.row(found) if found else self.first_unread(query, order, last=newer)
        return row if row and row.key != after.key else None

    def first_unread(self, query: Query, order: Order, *, last: bool = False) -> Row | None:
        """The unread article nearest to a list's top, or to its end."""
        walk = self._ordered(query, order)
        with self._library.reading() as connection:
            sql = walk.sql(rows.ROW_COLUMNS, "s.read = 0", back=last)
            found = connection.execute(f"{sql} LIMIT 1", walk.selection.values).fetchone()
        return rows.row(found) if found else None

    def keys(
        self, query: Query, order: Order, *more: str, below: Row | None = None, above: Row | None = None
    ) -> list[int]:
        """The keys of a list's articles: all of them, or those below or above a row; `more` narrow it."""
        walk = self._ordered(query, order)
        at = below or above
        bounds, values = list(more), walk.selection.values
        if at is not None:
            bounds.append(walk.beyond(back=above is not None))
            values = (*values, *walk.place(at, order))
        with self._library.reading() as connection:
            sql = f"SELECT s.article FROM {walk.part(walk.needed, *bounds)}"
            return [one[0] for one in connection.execute(sql, values)]

    def none(self, query: Query, condition: str) -> bool:
        """Whether no article of a list is as a condition says, in SQL."""
        selection = self._library.selection(query)
        with self._library.reading() as connection:
            found = connection.execute(selection.count_sql(condition, limit=1), selection.values).fetchone()
        return not found[0]

    def groups(self, query: Query, order: Order) -> list[Group]:
        """A list in groups, from its top: what stands together in its order."""
        walk = self._ordered(query, order)
        label, by = _grouping(walk, order)
        sql = (
            f"SELECT {label} AS label, count(*) FROM {walk.part(walk.needed)} "
            f"GROUP BY {by.removesuffix(' DESC').removesuffix(' ASC')} ORDER BY {by}"
        )
        with self._library.reading() as connection:
            found = connection.execute(sql, walk.selection.values).fetchall()
        return list(_groups(found, order))

    def _ordered(self, query: Query, order: Order) -> Ordered:
        long = self._library.articles.is_longer(query, SHORT)
        ranked = query.ranked if order is Order.BEST else None
        return ordered(self._library.selection(query), order, long=long, ranked=ranked)


def _grouping(walk: Ordered, order: Order) -> tuple[str, str]:
    """The label of a group, and what is grouped by in which order."""
    if order is Order.SOURCE:
        return "o.name", "o.folded, o.key"
    if order is Order.TITLE:
        return "lower(substr(a.heading, 1, 1))", "label"
    if order is Order.LONGEST:
        steps = " ".join(f"WHEN a.words >= {least} THEN {least}" for least in LENGTHS)
        return f"CASE {steps} END", "label DESC"
    return f"{walk.selection.key} / {_DAY}", f"label {'DESC' if walk.terms[0].falls else 'ASC'}"


def _groups(found: list[tuple[str | int, int]], order: Order) -> Iterator[Group]:
    if order in (Order.NEWEST, Order.OLDEST, Order.BEST):
        long = len(found) > MOST_DAYS
        dated = ((keys.day_of(int(day))[: 7 if long else 10], articles) for day, articles in found)
        for day, on_it in groupby(dated, lambda pair: pair[0]):
            yield Group(day, sum(articles for _, articles in on_it))
        return
    for label, same in groupby(found, lambda pair: "0" if _is_digit(pair[0], order) else str(pair[0])):
        yield Group(label, sum(articles for _, articles in same))


def _is_digit(label: str | int, order: Order) -> bool:
    return order is Order.TITLE and label in tuple("0123456789")

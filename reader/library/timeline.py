"""How many articles of a list there are on each day, counted on the index that the list is walked along."""

from typing import TYPE_CHECKING

from reader.library import keys

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.model.query import Query

#: What a day is of a key: the milliseconds of a day, above the counter of each.
_DAY = 86_400_000 << keys.COUNTER_BITS


def days(library: "Library", query: "Query") -> list[tuple[int, int]]:
    """The days (UTC, counted from 1970-01-01) that have articles of a list, and how many; the first first.

    No article is read for it: a key is the article's place in time.
    """
    selection = library.selection(query)
    day = f"{selection.key} / {_DAY}"
    where = " AND ".join(selection.where)
    sql = f"SELECT {day}, count(*) FROM {selection.tables} WHERE {where} GROUP BY 1 ORDER BY 1"
    with library.reading() as connection:
        return [(int(n), int(articles)) for n, articles in connection.execute(sql, selection.values)]

"""An order of a list as SQL: a walk along an index, or a sort of a list that is short.

What a place shows of the whole library is walked (the index of the order drives, the state is looked
up); what a tag, a search or a mark has picked out is sorted.
"""

from typing import NamedTuple

from reader.library.selection import Selection, folded_source
from reader.model.article import Row
from reader.model.query import Order

#: Signs that stand before a title and do not count in its place in the alphabet, as the column
#: article.heading has them.
_BEFORE = " \"“”„‟«»‘’‚‹›'([{¿¡…–—-"

#: A list of more articles than these is walked along the index of its order.
SHORT = 5000

_ARTICLE = "JOIN article a ON a.key = s.article"
SOURCE = "JOIN source o ON o.key = s.source"


class Term(NamedTuple):
    """What a list is sorted by, in its turn: a column, and whether it falls."""

    sql: str
    falls: bool


class Ordered(NamedTuple):
    """A list in an order. `joins` brings what a row needs and the walk has not joined already; `needed` is
    as much of it as the order itself needs. `ranked` are the keys of a list in an order of its own."""

    selection: Selection
    joins: str
    terms: tuple[Term, ...]
    needed: str = ""
    ranked: tuple[int, ...] | None = None

    def sql(self, columns: str, *more: str, back: bool = False) -> str:
        """A SELECT over the list from its top or, `back`, from its end."""
        return f"SELECT {columns} FROM {self.part(self.joins, *more)} ORDER BY {self._turns(back)}"

    def part(self, joins: str, *more: str) -> str:
        """What stands behind FROM: the list, or the part of it where more holds."""
        where = " AND ".join((*self.selection.where, *more))
        return f"{self.selection.tables} {joins} WHERE {where}"

    def stretch_sql(self, columns: str, offset: int, limit: int, *, back: bool = False) -> str:
        """A SELECT over a stretch of the list: its keys are found first, so that no row before it is read.

        `offset` counts from the list's end where `back`; the rows come from its top all the same.
        """
        found = f"SELECT s.article FROM {self.part(self.needed)} ORDER BY {self._turns(back)}"
        if self.ranked is not None:
            # A short list, in an order that no column keeps. Its conditions stand once, as their values do.
            return (
                f"SELECT {columns} FROM {self.selection.tables} {self.joins} "
                f"WHERE s.article IN ({found} LIMIT {limit:d} OFFSET {offset:d}) ORDER BY {self._turns()}"
            )
        return (
            f"SELECT {columns} FROM state s {_ARTICLE} {SOURCE} "
            f"WHERE s.article IN ({found} LIMIT {limit:d} OFFSET {offset:d}) "
            f"ORDER BY {self._turns().replace(self.selection.key, 's.article')}"
        )

    def _turns(self, back: bool = False) -> str:
        return ", ".join(f"{term.sql} {'DESC' if term.falls != back else 'ASC'}" for term in self.terms)

    def beyond(self, *, back: bool = False) -> str:
        """The condition that a row stands below a place (above it where `back`): see `place`."""
        condition = ""
        for term in reversed(self.terms):
            sign = "<" if term.falls != back else ">"
            if condition:
                # The range first, which an index can seek; then what is alike and stands beyond.
                condition = f"{term.sql} {sign}= ? AND ({term.sql} {sign} ? OR {condition})"
            else:
                condition = f"{term.sql} {sign} ?"
        return f"({condition})"

    def place(self, row: Row, order: Order) -> tuple[str | int, ...]:
        """The values of `beyond` for the place of a row."""
        if self.ranked is not None:
            return (self.ranked.index(row.key) if row.key in self.ranked else len(self.ranked),)
        values = _values(row, order)
        doubled = [value for value in values[:-1] for _ in range(2)]
        return (*doubled, values[-1])


def ordered(
    selection: Selection, order: Order, *, long: bool = False, ranked: tuple[int, ...] | None = None
) -> Ordered:
    """A list in an order; `long` says that it holds more than SHORT articles, `ranked` are the keys of one in
    the order BEST."""
    walked = long and selection.tables == "state s"
    if ranked is not None:
        return Ordered(selection, f"{_ARTICLE} {SOURCE}", (Term("j.key", False),), ranked=ranked)
    key = Term(selection.key, falls=order is not Order.OLDEST)
    if order in (Order.NEWEST, Order.OLDEST, Order.BEST):
        return Ordered(selection, f"{_ARTICLE} {SOURCE}", (key,))
    if order is Order.SOURCE:
        by_source = (Term("o.folded", False), Term("o.key", False), key)
        if not walked:
            return Ordered(selection, f"{_ARTICLE} {SOURCE}", by_source, SOURCE)
        tables = "source o INDEXED BY source_folded CROSS JOIN state s ON s.source = o.key"
        return Ordered(selection._replace(tables=tables), _ARTICLE, by_source)
    if order is Order.TITLE:
        terms = (Term("a.heading", False), Term("a.key", False))
        index = "article_heading"
    else:
        terms = (Term("a.words", True), Term("a.key", True))
        index = "article_words"
    if not walked:
        return Ordered(selection, f"{_ARTICLE} {SOURCE}", terms, _ARTICLE)
    tables = f"article a INDEXED BY {index} CROSS JOIN state s ON s.article = a.key"
    return Ordered(selection._replace(tables=tables), SOURCE, terms)


def _values(row: Row, order: Order) -> tuple[str | int, ...]:
    if order is Order.SOURCE:
        return folded_source(row.source), row.source_key, row.key
    if order is Order.TITLE:
        return row.heading.lstrip(_BEFORE), row.key
    if order is Order.LONGEST:
        return row.words, row.key
    return (row.key,)

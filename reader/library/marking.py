"""Marks on all articles of a list at once, however many there are: one statement, one undo step."""

from typing import TYPE_CHECKING

from reader.library.articles import marked
from reader.model.article import Row
from reader.model.change import Change, Touched
from reader.model.query import Order, Query

if TYPE_CHECKING:
    from reader.library.library import Library

#: The marks there are, as columns of the reader's state; all but the last two are toggled.
MARKS = ("read", "starred", "later", "archived", "trashed")


class Marking:
    """Marks the articles that a query shows."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def mark(
        self,
        query: Query,
        name: str,
        *,
        on: bool = True,
        order: Order = Order.NEWEST,
        above: Row | None = None,
        below: Row | None = None,
    ) -> Change:
        """Set or take off one of the MARKS on every article of a list, or on those above or below a row.

        Articles that have it so already are left alone.
        """
        self._check(name)
        with self._library.acting("", Touched.STATE) as act:
            found = self._library.lists.keys(query, order, f"s.{name} <> {int(on)}", above=above, below=below)
            for key in found:
                act.about(key)
            act.update_alike("state", found, {name: int(not on)}, {name: int(on)})
            act.label = marked(name, on=on, articles=len(found))
        return act.change

    def all_are(self, query: Query, name: str) -> bool:
        """Whether every article of a list has a mark."""
        self._check(name)
        return self._library.lists.none(query, f"s.{name} = 0")

    @staticmethod
    def _check(name: str) -> None:
        if name not in MARKS:
            raise ValueError(name)

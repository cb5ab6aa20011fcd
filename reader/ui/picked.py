"""The articles that are selected in the list: some, or all of it but some. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model.query import Query


class Picked:
    """A selection. All of a long list is never read for it: it is the list, less the ones taken out."""

    def __init__(self, *, all: bool = False, ids: Iterable[str] = ()) -> None:
        #: Whether everything is selected but `ids`, rather than `ids` alone.
        self.all = all
        #: In the order in which they were selected or taken out.
        self.ids = dict.fromkeys(ids)

    def __contains__(self, id: object) -> bool:
        return (id in self.ids) != self.all

    def __bool__(self) -> bool:
        return self.all or bool(self.ids)

    def count(self, total: int) -> int:
        """How many articles are selected in a list of so many."""
        return max(0, total - len(self.ids)) if self.all else len(self.ids)

    def query(self, of: Query) -> Query:
        """The selected articles as a list of their own; `of` is the list they were selected in."""
        return of._replace(but=tuple(self.ids)) if self.all else Query(ids=tuple(self.ids))

    def toggle(self, id: str) -> None:
        """Take an article in, or out again."""
        if id in self.ids:
            del self.ids[id]
        else:
            self.ids[id] = None

    def with_all(self, ids: Iterable[str]) -> Picked:
        """This selection with more articles in it."""
        if not self.all:
            return Picked(ids=(*self.ids, *ids))
        inside = set(ids)
        return Picked(all=True, ids=(id for id in self.ids if id not in inside))

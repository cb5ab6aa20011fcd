"""Searches that the reader keeps by a name. One with a tag is a rule: what imports bring and it finds is
tagged by itself, but never an article from which the reader took that tag off."""

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from reader.library import keys
from reader.library.sources import saved
from reader.library.tag_tree import clean, tag_of
from reader.library.tags import put_on
from reader.library.texts import storable
from reader.model import tag as names
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import NotFound, PostilError
from reader.model.query import SavedSearch, parse
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    import sqlite3

    from reader.library.library import Library
    from reader.library.selection import Selection


#: What the sixth schema adds: a search may be pinned to a number, stand where the reader put it, be watched.
ARRANGED = """
ALTER TABLE saved_search ADD COLUMN pin INTEGER;
ALTER TABLE saved_search ADD COLUMN rank INTEGER;
ALTER TABLE saved_search ADD COLUMN watched INTEGER NOT NULL DEFAULT 0;
"""

#: The articles of some ids, as JSON.
_NAMED = "FROM json_each(?) j JOIN article x ON x.id = j.value"


class SavedSearches:
    """The saved searches of a library; names that differ in case only are one."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def all(self) -> list[SavedSearch]:
        """Every saved search: as the reader ordered them, then by name."""
        with self._library.reading() as connection:
            return saved(connection)

    def get(self, id: str) -> SavedSearch:
        """One saved search. Raises NotFound, also for one that was deleted."""
        with self._library.reading() as connection:
            return _one(connection, id)

    def save(self, name: str, query: str) -> tuple[SavedSearch, Change]:
        """Keep a search; one of that name looks for this from now on. Raises PostilError for no name or no
        words."""
        name, query = _named(name), _query(query)
        with self._library.acting(in_english("Save search {name}", name=name), Touched.SEARCHES) as act:
            same = _of_name(act.db.conn, name)
            id = same.id if same else keys.new_id()
            if same:
                act.update("saved_search", id, {"query": query})
            else:
                act.insert(
                    "saved_search",
                    {"id": id, "name": name, "query": query, "tag": None, "off": 0, "created_at": keys.now()},
                )
        return self.get(id), act.change

    def rename(self, id: str, name: str) -> Change:
        """Give a search another name. Raises NotFound, PostilError for no name or one that is taken."""
        name = _named(name)
        with self._library.acting(in_english("Rename search to {name}", name=name), Touched.SEARCHES) as act:
            _one(act.db.conn, id)
            other = _of_name(act.db.conn, name)
            if other and other.id != id:
                raise PostilError(
                    tr("There is a search “{name}” already; choose another name.", name=other.name)
                )
            act.update("saved_search", id, {"name": name})
        return act.change

    def look_for(self, id: str, query: str) -> Change:
        """Let a search look for something else. Raises NotFound, PostilError for no words."""
        query = _query(query)
        with self._library.acting(in_english("Change search"), Touched.SEARCHES) as act:
            act.label = in_english("Change search {name}", name=_one(act.db.conn, id).name)
            act.update("saved_search", id, {"query": query})
        return act.change

    def pin(self, id: str, number: int | None) -> Change:
        """Give a search a number, 1 to 9, which another one may lose by it; None takes its number off.

        Raises NotFound, ValueError.
        """
        if number is not None and not 1 <= number <= 9:
            raise ValueError(number)
        with self._library.acting(in_english("Pin search"), Touched.SEARCHES) as act:
            name = _one(act.db.conn, id).name
            act.label = (
                in_english("Pin search {name}", name=name)
                if number
                else in_english("Unpin search {name}", name=name)
            )
            for other in saved(act.db.conn):
                if number and other.pin == number and other.id != id:
                    act.update("saved_search", other.id, {"pin": None})
            act.update("saved_search", id, {"pin": number})
        return act.change

    def watch(self, id: str, *, on: bool) -> Change:
        """Watch for the words of a search, or no longer. Raises NotFound."""
        with self._library.acting(in_english("Watch"), Touched.SEARCHES) as act:
            name = _one(act.db.conn, id).name
            act.label = (
                in_english("Watch for {name}", name=name)
                if on
                else in_english("Watch for {name} no longer", name=name)
            )
            act.update("saved_search", id, {"watched": int(on)})
        return act.change

    def move(self, id: str, by: int) -> Change:
        """Move a search so many places down (up where negative) among the others. Raises NotFound."""
        with self._library.acting(in_english("Move search"), Touched.SEARCHES) as act:
            moved = _one(act.db.conn, id)
            act.label = in_english("Move search {name}", name=moved.name)
            order = [search.id for search in saved(act.db.conn)]
            here = order.index(id)
            there = min(max(0, here + by), len(order) - 1)
            if there == here:
                return NO_CHANGE
            order.insert(there, order.pop(here))
            for rank, other in enumerate(order):
                act.update("saved_search", other, {"rank": rank})
        return act.change

    def delete(self, id: str) -> Change:
        """Forget a search; what it tagged keeps its tag. Raises NotFound."""
        with self._library.acting(in_english("Delete search"), Touched.SEARCHES) as act:
            act.label = in_english("Delete search {name}", name=_one(act.db.conn, id).name)
            act.update("saved_search", id, {"deleted_at": keys.now()})
        return act.change

    def tag_by(self, id: str, tag: str, *, now: bool = True) -> Change:
        """Let a search put a tag on what imports bring, and `now` on all that it finds: one undo step.

        "" makes it a search without a tag. Raises NotFound, PostilError.
        """
        label = (
            in_english("Tag {tag} by a search", tag=clean(tag))
            if tag
            else in_english("Tag by a search no longer")
        )
        with self._library.acting(label, Touched.TAGS | Touched.SEARCHES) as act:
            search = _one(act.db.conn, id)
            act.update("saved_search", id, {"tag": tag_of(act, clean(tag)) if tag else None, "off": 0})
            if tag and now:
                put_on(act, self._untagged(act.db.conn, search._replace(tag=tag)), clean(tag))
        return act.change

    def switch(self, id: str, *, on: bool) -> Change:
        """Let a rule rest, or count again. Raises NotFound."""
        with self._library.acting(in_english("Switch rule"), Touched.SEARCHES) as act:
            name = _one(act.db.conn, id).name
            act.label = (
                in_english("Switch rule {name} on", name=name)
                if on
                else in_english("Switch rule {name} off", name=name)
            )
            act.update("saved_search", id, {"off": int(not on)})
        return act.change

    def untagged(self, id: str, tag: str) -> int:
        """How many articles a search finds now that it would put a tag on. Raises NotFound."""
        with self._library.reading() as connection:
            return len(self._untagged(connection, _one(connection, id)._replace(tag=tag)))

    def found_in(self, search: SavedSearch, articles: Collection[str]) -> list[str]:
        """Which of some articles (ids) a search finds, newest first."""
        with self._library.reading() as connection:
            selection = self._library.selection(parse(search.query))
            among, named = _among(connection, selection, articles)
            sql = selection.sql("a.id", *among, joins="JOIN article a ON a.key = s.article")
            return [id for (id,) in connection.execute(sql, (*selection.values, *named))]

    def apply(self, articles: Collection[str], batch: str) -> tuple[int, Change]:
        """Put the tags of the rules on articles that an import brought (ids): how many got one.

        It belongs to the import (`batch`), which takes the tags off when it is taken back; no undo step.
        """
        with self._library.reading() as connection:
            rules = [search for search in saved(connection) if search.tag and not search.off]
        if not rules or not articles:
            return 0, NO_CHANGE
        tagged: set[int] = set()
        with self._library.acting(in_english("Tag by rules"), Touched.TAGS, journaled=False) as act:
            for rule in rules:
                found = self._untagged(act.db.conn, rule, articles)
                put_on(act, found, rule.tag, batch)
                tagged.update(found)
        return len(tagged), act.change

    def _untagged(
        self, connection: "sqlite3.Connection", search: SavedSearch, articles: Collection[str] | None = None
    ) -> list[int]:
        """What a search finds that never had its tag itself: of some articles (ids), or of all."""
        from reader.library.selection import select
        from reader.library.tag_words import meant

        query = parse(search.query)
        selection = select(query, meant(connection, query))
        more = [
            "NOT EXISTS (SELECT 1 FROM article_tag g JOIN tag t ON t.id = g.tag "
            "WHERE g.article = s.article AND t.folded = ?)"
        ]
        values: list[str | int] = [*selection.values, names.folded(search.tag)]
        if articles is not None:
            among, named = _among(connection, selection, articles)
            more += among
            values += named
        return [row[0] for row in connection.execute(selection.sql("s.article", *more), values)]


def _among(
    connection: "sqlite3.Connection", selection: "Selection", articles: Collection[str]
) -> tuple[tuple[str, ...], tuple[str | int, ...]]:
    """That an article of a list is one of some (ids). What an import brings is mostly of a few days: of all
    that the list's words are in, no more than the stretch of these is walked."""
    ids = json.dumps(list(articles))
    stretch = connection.execute(f"SELECT min(x.key), max(x.key) {_NAMED}", (ids,)).fetchone()
    key = selection.key
    return (f"{key} >= ?", f"{key} <= ?", f"s.article IN (SELECT x.key {_NAMED})"), (*stretch, ids)


def _one(connection: "sqlite3.Connection", id: str) -> SavedSearch:
    found = next((search for search in saved(connection) if search.id == id), None)
    if found is None:
        raise NotFound(tr("This search was deleted; undo brings it back."))
    return found


def _of_name(connection: "sqlite3.Connection", name: str) -> SavedSearch | None:
    return next((s for s in saved(connection) if s.name.casefold() == name.casefold()), None)


def _query(query: str) -> str:
    query = " ".join(storable(query).split())
    if not query:
        raise PostilError(tr("There is nothing to save: type what to look for first."))
    return query


def _named(name: str) -> str:
    name = " ".join(storable(name).split())
    if not name:
        raise PostilError(tr("A search needs a name; type at least one letter."))
    return name

"""Publications and sections, with the counts their rows show; and the searches that stand beside them."""

import sqlite3
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reader.library.selection import folded_source, like
from reader.library.texts import storable
from reader.model.article import Source
from reader.model.change import Change, Touched
from reader.model.errors import NotFound, PostilError
from reader.model.query import Query, SavedSearch
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    from reader.library.library import Library


#: By parts of its name; of more than one there is no index to walk along.
_NAMED = "SELECT key FROM source WHERE folded LIKE ? ESCAPE '\\' LIMIT 2"


class Sources:
    """The sources of a library."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def all(self) -> list[Source]:
        """Every source by name; archived and trashed articles are not counted."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT o.key, o.id, o.name, c.n, u.n FROM source o "
                "JOIN counter c ON c.source = o.key AND c.name = 'inbox' "
                "JOIN counter u ON u.source = o.key AND u.name = 'unread'"
            ).fetchall()
        return list(_by_name(tuple(found)))

    def known_by_name(self, query: Query) -> Query:
        """A query with the key of its source in the place of the name, where one source alone has that name:
        its list is walked along an index then, however few articles it has."""
        if len(query.sources) != 1 or query.source_key is not None:
            return query
        with self._library.reading() as connection:
            found = connection.execute(_NAMED, (like(folded_source(query.sources[0])),)).fetchall()
        return query._replace(sources=(), source_key=found[0][0]) if len(found) == 1 else query

    def saved(self) -> list[SavedSearch]:
        """Every saved search, in the reader's order, then by name; nothing of what they find is counted."""
        with self._library.reading() as connection:
            return saved(connection)

    def doubtful(self) -> int:
        """How many captures, of all sources, wait to be looked at; counted on an index of them alone."""
        with self._library.reading() as connection:
            found = connection.execute("SELECT count(*) FROM capture WHERE state = 'doubtful'").fetchone()
        return int(found[0])

    def rename(self, key: int, name: str) -> Change:
        """Give a source a name of the reader's own; later captures no longer change it. Raises NotFound."""
        name = " ".join(storable(name).split())
        if not name:
            raise PostilError(tr("A source needs a name; type one, or leave it as it was."))
        with self._library.acting(in_english("Rename source"), Touched.SOURCES) as act:
            if act.db.conn.execute("SELECT 1 FROM source WHERE key = ?", (key,)).fetchone() is None:
                raise NotFound(tr("This source is no longer in the library."))
            act.update("source", key, {"name": name, "folded": folded_source(name), "renamed": 1})
        return act.change

    def suggest(self, key: int, name: str, step: str | None = None) -> None:
        """Name a source by what its captures show, unless the reader has named it.

        A part of the undo `step` that is named, else of none.
        """
        from reader.library.images import journaled_in

        with self._library.writing() as db, journaled_in(db.conn, step, Touched.SOURCES):
            db.conn.execute(
                "UPDATE source SET name = ?, folded = ? WHERE key = ? AND renamed = 0 AND name <> ?",
                (name, folded_source(name), key, name),
            )


@lru_cache(maxsize=2)
def _by_name(found: tuple[tuple[Any, ...], ...]) -> tuple[Source, ...]:
    """Rows of sources as such: after most acts of a reader they are those of before."""
    return tuple(sorted((Source(*row) for row in found), key=lambda one: (one.name.casefold(), one.key)))


def saved(connection: sqlite3.Connection) -> list[SavedSearch]:
    """Every saved search: those that were moved in their order, then the others by name."""
    found = connection.execute(
        "SELECT s.rank, s.id, s.name, s.query, coalesce(t.name, ''), s.off, coalesce(s.pin, 0), s.watched "
        "FROM saved_search s LEFT JOIN tag t ON t.id = s.tag WHERE s.deleted_at IS NULL"
    )
    made = [
        (rank, SavedSearch(id, name, query, tag, bool(off), pin, bool(watched)))
        for rank, id, name, query, tag, off, pin, watched in found
    ]
    made.sort(key=lambda one: (one[0] is None, one[0] or 0, one[1].name.casefold(), one[1].id))
    return [search for _, search in made]

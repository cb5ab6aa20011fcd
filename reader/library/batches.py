"""Whole imports: each is a batch of captures that can be taken back as one."""

from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys
from reader.library.texts import storable

if TYPE_CHECKING:
    from reader.library.library import Library


class Batch(NamedTuple):
    """One import: how many captures it stored and how many new articles they showed; `made_at` is UTC ms."""

    id: str
    label: str
    made_at: int
    captures: int
    articles: int
    undone: bool


class Batches:
    """The imports of a library."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def begin(self, label: str) -> str:
        """Begin an import; its id goes with every capture stored. `label` is what a person calls it."""
        id = keys.new_id()
        with self._library.writing() as db:
            db.conn.execute(
                "INSERT INTO batch(id, label, made_at) VALUES (?, ?, ?)", (id, storable(label), keys.now())
            )
        return id

    def end(self, id: str) -> None:
        """End an import; one that stored nothing leaves no trace."""
        with self._library.writing() as db:
            db.conn.execute("DELETE FROM batch WHERE id = ? AND captures = 0", (id,))

    def recent(self, limit: int = 20) -> tuple[Batch, ...]:
        """The newest imports, also those taken back."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT id, label, made_at, captures, articles, undone_at IS NOT NULL FROM batch "
                "WHERE captures > 0 ORDER BY key DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return tuple(
            Batch(id, label, made_at, captures, articles, bool(undone))
            for id, label, made_at, captures, articles, undone in found
        )

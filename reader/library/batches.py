"""Whole imports: each is a batch of captures that can be taken back as one."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import images, index_merging, keys, recording, sketches
from reader.library.connecting import write_in_any_case
from reader.library.imaging import taken
from reader.library.texts import storable
from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.wording import in_english_n, tr, tr_n

if TYPE_CHECKING:
    from reader.library.library import Library


#: What an import may have brought and takes along: everything but places in texts.
TOUCHED = ~Touched.PLACE
#: The taking back of an import of more articles than that is no undo step: what the journal would have to
#: keep of it would be as large as the library.
LARGE = 5000


class Batch(NamedTuple):
    """One import: how many captures it stored and how many new articles they showed; `made_at` is UTC ms."""

    id: str
    label: str
    made_at: int
    captures: int
    articles: int
    undone: bool


class Undone(NamedTuple):
    """What taking an import back did: how many articles went, and the ids of those that stay as they are."""

    change: Change
    removed: int
    kept: tuple[str, ...]


class Batches:
    """The imports of a library."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def begin(self, label: str) -> str:
        """Begin an import; its id goes with every capture stored. `label` is what a person calls it. It is
        under way until it is ended: no undo takes half of it back."""
        id = keys.new_id()
        with self._library.writing() as db:
            db.conn.execute(
                "INSERT INTO batch(id, label, made_at) VALUES (?, ?, ?)", (id, storable(label), keys.now())
            )
        self._library.under_way.add(f"{recording.PARTS}{step_of(id)}")
        return id

    def settle(self, stopped: Callable[[], bool] | None = None, *, all_: bool = True) -> None:
        """Let articles that were gathered be found: all of them, or as soon as they are many. Their hashes
        are found at once, and come to their places when they are many, unless it is `stopped`; and so is what
        can be done later, the merging of the index."""
        if all_ or index_merging.is_due(self._library):
            index_merging.settle(self._library, stopped, all_=all_)
            sketches.settle(self._library, stopped, coming=not all_)

    def end(self, id: str, stopped: Callable[[], bool] | None = None, *, whole: bool = False) -> None:
        """End an import, and name its undo step by how much came in, or by its label where that is a `whole`
        library; one that stored nothing leaves no trace. Then the full-text index is put together where it is
        in many pieces, until it is `stopped`. With the end all that it brought is on the disk."""
        parts = f"{recording.PARTS}{step_of(id)}"
        # Whatever becomes of the rest of this, it is not under way any more.
        self._library.under_way.discard(parts)
        with self._library.writing() as db:
            write_in_any_case(db.conn)
            found = db.conn.execute("SELECT captures, articles FROM batch WHERE id = ?", (id,)).fetchone()
            if found and found[0] > 1 and not whole:
                db.conn.execute(
                    "UPDATE journal SET label = ? WHERE joins = ?",
                    (
                        in_english_n(found[0], "Import of {n} capture", "Import of {n} captures"),
                        parts,
                    ),
                )
            db.conn.execute("DELETE FROM batch WHERE id = ? AND captures = 0", (id,))
        if found:
            index_merging.merge(self._library, stopped)

    def secure(self) -> None:
        """Let all that was written be on the disk: an import that was killed has not waited for it."""
        with self._library.writing() as db:
            write_in_any_case(db.conn)

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

    def of_captures(self, sha256s: Sequence[str]) -> tuple[tuple[str, bool], ...]:
        """The imports that brought captures with these sha256 and stand: the id of each, and whether it
        brought any other capture."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT b.id, sum(c.sha256 IN (SELECT value FROM json_each(?1))) AS among, count(*) "
                "FROM batch b JOIN capture c ON c.batch = b.key "
                "WHERE b.undone_at IS NULL GROUP BY b.key HAVING among > 0",
                (json.dumps([*sha256s]),),
            ).fetchall()
        return tuple((id, among < all_) for id, among, all_ in found)

    def sha256s(self, id: str) -> list[str]:
        """The sha256 of each capture that an import brought and that is here."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT c.sha256 FROM capture c JOIN batch b ON b.key = c.batch WHERE b.id = ?", (id,)
            )
            return [row[0] for row in found]

    def brought_since(self, step: int) -> list[str]:
        """The sha256 of each capture that is here by an import which began with an undo step (its key in the
        journal), or after it. Only what was done since is looked at, however many imports there were."""
        start = f"{recording.PARTS}{_IMPORT}"
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT c.sha256 FROM (SELECT DISTINCT joins FROM journal WHERE undone IN (0, 2) "
                "AND key >= ?1 AND +joins >= ?2 AND +joins < ?2 || char(127)) j "
                "CROSS JOIN batch b ON b.id = substr(j.joins, ?3) JOIN capture c ON c.batch = b.key "
                "WHERE NOT EXISTS (SELECT 1 FROM journal e WHERE e.joins = j.joins AND e.key < ?1)",
                (step, start, len(start) + 1),
            )
            return [row[0] for row in found]

    def undo(self, id: str) -> Undone:
        """Take an import back: its captures go, and the articles that only they show. An undo step.

        Where nothing was done since, the library is as it was before, to the row. Else an article with
        anything of the reader's stays as it is, with its text and its capture, and its id is in `kept`. One
        that other captures show too goes back to the text those show, and what was joined to notes, marks and
        searches that were there goes unless it was written since. One of more than LARGE articles can be
        imported again, but its being taken back is no undo step. Raises NotFound for an import that is not
        there or was taken back before.
        """
        from reader.library.taking_back import take_back, take_back_all

        try:
            with self._library.writing() as db:
                return _undo(db.conn, id, take_back_all)
        except sqlite3.IntegrityError:
            # Captures that came since rest on it.
            with self._library.writing() as db:
                return _undo(db.conn, id, take_back)


#: What the entries of an import in the undo journal are joined by, before its id.
_IMPORT = "import "


def step_of(id: str) -> str:
    """What joins the parts of an import to one undo step."""
    return f"{_IMPORT}{id}"


def imported_by(joins: str | None) -> str | None:
    """The id of the import that an entry of the undo journal is a part of."""
    start = f"{recording.PARTS}{_IMPORT}"
    return joins.removeprefix(start) if joins and joins.startswith(start) else None


def count_in(connection: sqlite3.Connection, batch: str | None, capture: int, new: Sequence[str]) -> None:
    """Count a capture (its key) to the import it came with, and the articles it made."""
    if batch is None:
        return
    connection.execute(
        "UPDATE capture SET batch = (SELECT key FROM batch WHERE id = ?) WHERE key = ?", (batch, capture)
    )
    connection.execute(
        "UPDATE batch SET captures = captures + 1, articles = articles + ? WHERE id = ?",
        (len(new), batch),
    )


def told_kept(articles: int) -> str:
    """That articles of an import which was taken back stay, in words."""
    return tr_n(
        articles,
        "{n} article with your notes or marks stayed",
        "{n} articles with your notes or marks stayed",
    )


def let_go(connection: sqlite3.Connection) -> None:
    """What an act could not be undone for may be gone with an import: it can be tried again."""
    connection.execute("UPDATE journal SET undone = 0 WHERE undone = 2")


def row_of(connection: sqlite3.Connection, id: str, columns: str) -> tuple[Any, ...]:
    """Columns of an import that stands. Raises NotFound."""
    found = connection.execute(
        f"SELECT {columns} FROM batch WHERE id = ? AND undone_at IS NULL", (id,)
    ).fetchone()
    if found is None:
        raise NotFound(tr("This import is not in the library, or it was taken back already."))
    return tuple(found)


def _undo(
    connection: sqlite3.Connection, id: str, take: Callable[[sqlite3.Connection, str], Undone]
) -> Undone:
    """Take an import back in one of the two ways, as an undo step where it is not too large for one."""
    (articles,) = row_of(connection, id, "articles")
    if articles > LARGE:
        done = take(connection, id)
        # What was undone before cannot be done again after it, as after any act.
        connection.execute("DELETE FROM journal WHERE undone = 1")
    else:
        with taken(connection) as written:
            done = take(connection, id)
        images.keep(connection, done.change, written)
    let_go(connection)
    return done

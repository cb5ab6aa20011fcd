"""Whole imports: each is a batch of captures that can be taken back as one."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import adopted, images, keys, recording, removing, reshaping
from reader.library.imaging import taken
from reader.library.reshaping import Reshaping
from reader.library.texts import storable
from reader.library.upkeep import Owed
from reader.model.change import Change, Touched
from reader.model.errors import NotFound

if TYPE_CHECKING:
    from reader.library.library import Library


_TOUCHED = Touched.ARTICLES | Touched.CAPTURES | Touched.SOURCES | Touched.HIGHLIGHTS | Touched.STATE
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
        """Begin an import; its id goes with every capture stored. `label` is what a person calls it."""
        id = keys.new_id()
        with self._library.writing() as db:
            db.conn.execute(
                "INSERT INTO batch(id, label, made_at) VALUES (?, ?, ?)", (id, storable(label), keys.now())
            )
        return id

    def end(self, id: str) -> None:
        """End an import, and name its undo step by what came in; one that stored nothing leaves no trace."""
        with self._library.writing() as db:
            found = db.conn.execute("SELECT captures FROM batch WHERE id = ?", (id,)).fetchone()
            if found and found[0] > 1:
                db.conn.execute(
                    "UPDATE journal SET label = ? WHERE joins = ?",
                    (f"Import of {found[0]:,} captures", f"{recording.PARTS}{step_of(id)}"),
                )
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

    def undo(self, id: str) -> Undone:
        """Take an import back: its captures go, and the articles that only they show. An undo step.

        An article that carries anything of the reader's stays as it is, with its text and its capture, and
        its id is in `kept`. One that other captures show too goes back to the text those show. One of more
        than LARGE articles can be imported again, but its being taken back is no undo step. Raises NotFound
        for an import that is not there or was taken back before.
        """
        with self._library.writing() as db:
            (articles,) = _batch(db.conn, id, "articles")
            if articles > LARGE:
                done = take_back(db.conn, id)
            else:
                with taken(db.conn) as written:
                    done = take_back(db.conn, id)
                images.keep(db.conn, done.change, written)
            let_go(db.conn)
        return done


_WORKED_ON = adopted.worked_on("h", "(SELECT id FROM batch WHERE key = ?2)")
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


def take_back(connection: sqlite3.Connection, id: str) -> Undone:
    """Take an import back, within a transaction. Raises NotFound."""
    key, label = _batch(connection, id, "key, label")
    found = connection.execute("SELECT key FROM capture WHERE batch = ? ORDER BY key", (key,))
    captures = [row[0] for row in found]
    shaping = Reshaping(connection, Owed(connection))
    _untag(connection, shaping, id)
    for article in adopted.articles_of(connection, id):
        shaping.touch(article)
    adopted.give_up(connection, id)
    gone, changed, kept = _take_back(connection, shaping, key, captures, id)
    shaping.settle()
    removing.remove(connection, captures)
    connection.execute("UPDATE batch SET undone_at = ? WHERE key = ?", (keys.now(), key))
    change = Change(f"Take back {label}", _TOUCHED, (*gone, *changed))
    return Undone(change, len(gone), tuple(kept))


def is_untouched(connection: sqlite3.Connection, id: str) -> bool:
    """Whether nothing of the reader's is on what an import brought, and no other import rests on it."""
    (key,) = _batch(connection, id, "key")
    articles = connection.execute(
        "SELECT DISTINCT p.article, c.batch IS ?1 FROM capture m JOIN appearance n ON n.capture = m.key "
        "JOIN appearance p ON p.article = n.article AND p.capture = "
        "(SELECT min(capture) FROM appearance WHERE article = n.article) "
        "JOIN capture c ON c.key = p.capture WHERE m.batch = ?1",
        (key,),
    )
    return not any(
        reshaping.carries(connection, article, id) or _elsewhere(connection, article, key)
        if mine
        else _marked_here_only(connection, article, key)
        for article, mine in articles.fetchall()
    )


def without_rules(connection: sqlite3.Connection, id: str) -> None:
    """Take off what rules put on while an import ran, within a transaction."""
    shaping = Reshaping(connection, owed := Owed(connection))
    _untag(connection, shaping, id)
    owed.settle()


def told_kept(articles: int) -> str:
    """That articles of an import which was taken back stay, in words."""
    return f"{articles:,} {'article' if articles == 1 else 'articles'} with your notes or marks stayed"


def let_go(connection: sqlite3.Connection) -> None:
    """What an act could not be undone for may be gone with an import: it can be tried again."""
    connection.execute("UPDATE journal SET undone = 0 WHERE undone = 2")


def _batch(connection: sqlite3.Connection, id: str, columns: str) -> tuple[Any, ...]:
    found = connection.execute(
        f"SELECT {columns} FROM batch WHERE id = ? AND undone_at IS NULL", (id,)
    ).fetchone()
    if found is None:
        raise NotFound("This import is not in the library, or it was taken back already.")
    return tuple(found)


def _untag(connection: sqlite3.Connection, shaping: Reshaping, id: str) -> None:
    """Take off what rules put on while the import ran: it is not the reader's own doing."""
    tagged = connection.execute("SELECT DISTINCT article FROM article_tag WHERE batch = ?", (id,))
    for (article,) in tagged.fetchall():
        shaping.touch(article)
    connection.execute("DELETE FROM article_tag WHERE batch = ?", (id,))


def _take_back(
    connection: sqlite3.Connection, shaping: Reshaping, batch: int, captures: list[int], import_id: str
) -> tuple[list[str], list[str], list[str]]:
    """The ids of the articles that go, of those shown elsewhere, and of those that stay as they are."""
    gone, changed, kept = [], [], []
    articles = connection.execute(
        "SELECT DISTINCT p.article FROM appearance p JOIN capture c ON c.key = p.capture WHERE c.batch = ?",
        (batch,),
    ).fetchall()
    for (article,) in articles:
        id = shaping.touch(article)
        if not _elsewhere(connection, article, batch):
            if reshaping.carries(connection, article, import_id):
                kept.append(id)
            else:
                shaping.forget(article)
                gone.append(id)
        elif _marked_here_only(connection, article, batch):
            kept.append(id)
        else:
            shaping.withdraw(article, captures)
            changed.append(id)
    return gone, changed, kept


def _elsewhere(connection: sqlite3.Connection, article: int, batch: int) -> bool:
    found = connection.execute(
        "SELECT 1 FROM appearance p JOIN capture c ON c.key = p.capture "
        "WHERE p.article = ? AND c.batch IS NOT ? LIMIT 1",
        (article, batch),
    )
    return found.fetchone() is not None


def _marked_here_only(connection: sqlite3.Connection, article: int, batch: int) -> bool:
    """Whether a highlight was made on a text of an article that no other capture shows."""
    found = connection.execute(
        "SELECT 1 FROM highlight h JOIN version v ON v.key = h.made_on JOIN capture c ON c.key = v.capture "
        f"WHERE h.article = ?1 AND h.deleted_at IS NULL AND c.batch = ?2 AND {_WORKED_ON} AND NOT EXISTS "
        "(SELECT 1 FROM appearance p JOIN capture d ON d.key = p.capture "
        "WHERE p.version = v.key AND d.batch IS NOT ?2) LIMIT 1",
        (article, batch),
    )
    return found.fetchone() is not None

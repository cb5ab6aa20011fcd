"""Imports are taken back: to the row where nothing was done since, else but for what the reader worked on."""

import json
import sqlite3
from collections.abc import Sequence

from reader.library import (
    adopted,
    batches,
    keys,
    recording,
    removing,
    replaying,
    reshaping,
    unjoining,
    upkeep,
)
from reader.library.reshaping import Reshaping
from reader.library.upkeep import Owed
from reader.model.change import Change
from reader.model.wording import in_english

_WORKED_ON = adopted.worked_on("h", "(SELECT id FROM batch WHERE key = ?2)")


def take_back_all(connection: sqlite3.Connection, id: str) -> batches.Undone:
    """Take an import back to the row where it is the newest act of the journal, else like `take_back`.

    Raises NotFound, and sqlite3.IntegrityError where captures that came since rest on it.
    """
    told = connection.execute(
        f"SELECT key, {recording.ABOUT} FROM journal WHERE joins = ? AND undone <> 1 ORDER BY key",
        (f"{recording.PARTS}{batches.step_of(id)}",),
    ).fetchall()
    parts = [key for key, _ in told]
    if not parts or not is_newest(connection, parts):
        return take_back(connection, id)
    batch = batches.row_of(connection, id, "key, id, label, made_at, captures, articles")
    about = dict.fromkeys(article for _, articles in told for article in json.loads(articles))
    without_rules(connection, id)
    replaying.replay(connection, parts, back=True)
    connection.executemany("DELETE FROM journal WHERE key = ?", [(part,) for part in parts])
    connection.execute(
        "INSERT OR REPLACE INTO batch(key, id, label, made_at, captures, articles, undone_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*batch, keys.now()),
    )
    left = set(upkeep.keys_of(connection, about))
    change = Change(in_english("Take back {said_label}", said_label=batch[2]), batches.TOUCHED, tuple(about))
    return batches.Undone(change, len(about) - len(left), ())


def take_back(connection: sqlite3.Connection, id: str) -> batches.Undone:
    """Take an import back, within a transaction, but for what the reader has worked on. Raises NotFound."""
    key, label = batches.row_of(connection, id, "key, label")
    found = connection.execute("SELECT key FROM capture WHERE batch = ? ORDER BY key", (key,))
    captures = [row[0] for row in found]
    shaping = Reshaping(connection, Owed(connection))
    _untag(connection, shaping, id)
    for article in adopted.articles_of(connection, id):
        shaping.touch(article)
    adopted.give_up(connection, id)
    gone, changed, kept = _take_back(connection, shaping, key, captures, id)
    unjoining.unjoin(connection, shaping, id, batches.step_of(id))
    shaping.settle()
    removing.remove(connection, captures)
    connection.execute("UPDATE batch SET undone_at = ? WHERE key = ?", (keys.now(), key))
    change = Change(
        in_english("Take back {said_label}", said_label=label), batches.TOUCHED, (*gone, *changed)
    )
    return batches.Undone(change, len(gone), tuple(kept))


def is_newest(connection: sqlite3.Connection, parts: Sequence[int]) -> bool:
    """Whether no act that stands was done since the first entry of a step (`parts`) in the journal: then all
    that is on what the step made came with it."""
    later = connection.execute(
        "SELECT 1 FROM journal WHERE key > ?1 AND undone IN (0, 2) "
        "AND key NOT IN (SELECT value FROM json_each(?2)) LIMIT 1",
        (min(parts), json.dumps([*parts])),
    )
    return later.fetchone() is None


def is_untouched(connection: sqlite3.Connection, id: str) -> bool:
    """Whether nothing of the reader's is on what an import brought, and no other import rests on it."""
    (key,) = batches.row_of(connection, id, "key")
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

"""Acts entered into the undo journal, and the oldest of them forgotten.

The journal is measured in bytes, not in acts: most acts take half a kilobyte, one that takes an import of a
thousand pages back takes megabytes. A cap on the bytes keeps ten thousand of the one kind and more, and the
file within bounds whatever is done; it is a fraction of what the texts of a library take.
"""

import json
import sqlite3
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.library import keys, upkeep
from reader.library.connecting import Connection
from reader.model.change import Touched
from reader.model.errors import PostilError
from reader.model.wording import tr, tr_stored

if TYPE_CHECKING:
    from reader.library.acts import RowChange

#: So many bytes of acts can be undone. Of 6,566 random steps, splits and imports among them, each took 2,600
#: on average (tests/fuzz/acts.py): this is room for 50,000 of them. A mass mark of 50,000 articles takes
#: 3.5 MB.
KEPT = 128 << 20
#: Room is made by this part of it at a time, so that an act in a full journal seldom has to make any.
_SLACK = 128
#: How `joins` of entries begins that are parts of one step (see images.py).
PARTS = "parts "
#: The ids of the articles that an entry is about, as JSON: none where they are damaged, which keeps nobody
#: from all other entries.
ABOUT = "iif(json_valid(articles), articles, '[]')"


#: What reading an entry that is damaged ends in.
DAMAGED = (ValueError, TypeError, LookupError, zlib.error)


class DamagedEntry(PostilError):
    """An entry of which nobody can tell any more what it changed."""


@contextmanager
def read_whole(label: str) -> Iterator[None]:
    """What reads an entry, of an act of this label. Raises DamagedEntry where that cannot be done."""
    try:
        yield
    except DAMAGED as damage:
        raise DamagedEntry(
            tr(
                "“{act}” can be neither undone nor done again: what the history keeps of it is damaged; it "
                "stays as it is, and what was done before it can still be undone.",
                act=tr_stored(label),
            )
        ) from damage


def enter(
    connection: sqlite3.Connection, label: str, touched: Touched, articles: str, rows: str, joins: str | None
) -> None:
    """Add an entry to the journal; `articles` and `rows` as JSON. What lies too far back is forgotten."""
    now = keys.now()
    (last,) = connection.execute("SELECT coalesce(max(total), 0) FROM journal").fetchone()
    total = last + size(articles, rows)
    connection.execute(
        "INSERT INTO journal(label, touched, articles, rows, joins, made_at, updated_at, total) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (label, touched.value, articles, rows, joins, now, now, total),
    )
    _forget(connection, total - KEPT)


def to_join(connection: sqlite3.Connection, joins: str | None, beside: Collection[str]) -> int | None:
    """The key of the entry that an act of this name belongs to: the newest, but for the parts of what is
    under way `beside` it; nothing joins one that is damaged."""
    newest = "SELECT max(key), json_valid(articles) AND json_valid(rows) FROM journal WHERE joins = ?"
    last, is_whole = connection.execute(newest, (joins,)).fetchone()
    if not is_whole:
        return None
    since = (
        "SELECT 1 FROM journal WHERE key > ? AND ifnull(joins, '') NOT IN (SELECT value FROM json_each(?))"
    )
    if last is None or connection.execute(f"{since} LIMIT 1", (last, json.dumps([*beside]))).fetchone():
        return None
    return int(last)


def articles_of(
    connection: sqlite3.Connection, ids: Sequence[str], changes: "Sequence[RowChange]"
) -> list[tuple[int, str]]:
    """The articles that an entry is about, by their keys and ids. Where it marks a whole list, its changes
    tell the keys: what these lead to lies together, what ids lead to does not."""
    marked = changes[0].key if len(changes) == 1 and changes[0].table == "state" else None
    keys = marked if isinstance(marked, list) and len(marked) == len(ids) else []
    if keys and upkeep.ids_of(connection, keys) == tuple(ids):
        return list(zip(keys, ids, strict=True))
    return upkeep.named(connection, ids)


def size(articles: str, rows: str) -> int:
    """The bytes that an entry counts for."""
    return len(rows.encode()) + len(articles)


def _forget(connection: sqlite3.Connection, until: int) -> None:
    """Forget the acts up to so many bytes, but the newest; a step in parts goes as a whole.

    The index of totals tells which they are: `total` itself lies behind the rows of an entry, all of which
    would have to be read.
    """
    (oldest,) = connection.execute("SELECT min(total) FROM journal").fetchone()
    if oldest > until:
        return
    gone = connection.execute(
        "DELETE FROM journal WHERE total <= ? AND +key < (SELECT max(key) FROM journal) RETURNING joins",
        (until + KEPT // _SLACK,),
    ).fetchall()
    broken = {joins for (joins,) in gone if joins and joins.startswith(PARTS)}
    connection.executemany("DELETE FROM journal WHERE joins = ?", [(joins,) for joins in sorted(broken)])
    if isinstance(connection, Connection):
        connection.forgotten |= broken

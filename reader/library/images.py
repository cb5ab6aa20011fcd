"""Acts that reshape articles lead back by the images of all rows that they wrote, before and after.

Triggers of the connection's own take them while the act runs (TEMP triggers, see
https://www.sqlite.org/lang_createtrigger.html), so that no act need tell what it does. Taking an act back
writes the images in reverse. What came in since then stays: a number that was given away meanwhile is
replaced, and a column that says something else by now is left.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reader.library import following, keys, page_lines, reshaping
from reader.library.acts import WHOLE
from reader.library.following import REFERS, Image, Moved, Row, followed, read, written
from reader.library.upkeep import Owed
from reader.model.change import Change, Touched

#: The tables that an act may write. Counters and the index follow from them.
TABLES = (
    "capture", "article", "version", "appearance", "state", "highlight", "note", "article_tag",
    "highlight_tag", "tagged", "correction", "apart", "former", "hash", "journal", "outline_item",
)  # fmt: skip
#: So many acts keep images: each holds the texts that it took away.
KEPT = 100


@contextmanager
def taken(connection: sqlite3.Connection) -> Iterator[list[Image]]:
    """Take the images of all that is written inside, within a transaction; the list is full at the end."""
    images: list[Image] = []
    columns = {table: _columns(connection, table) for table in TABLES}
    connection.execute("CREATE TEMP TABLE image (n INTEGER PRIMARY KEY, name TEXT, before TEXT, after TEXT)")
    for table, names in columns.items():
        for event, old, new in (("INSERT", "", "new"), ("UPDATE", "old", "new"), ("DELETE", "old", "")):
            connection.execute(
                f"CREATE TEMP TRIGGER image_{table}_{event} AFTER {event} ON main.{table} BEGIN "
                f"INSERT INTO image(name, before, after) "
                f"VALUES ('{table}', {_packed(old, names)}, {_packed(new, names)}); END"
            )
    yield images
    for name, before, after in connection.execute("SELECT name, before, after FROM image ORDER BY n"):
        images.append(Image(name, _row(columns[name], before), _row(columns[name], after)))
    for table in TABLES:
        for event in ("INSERT", "UPDATE", "DELETE"):
            connection.execute(f"DROP TRIGGER temp.image_{table}_{event}")
    connection.execute("DROP TABLE temp.image")


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _packed(row: str, names: Iterable[str]) -> str:
    return f"json_array({', '.join(f'{row}.{name}' for name in names)})" if row else "NULL"


def _row(names: Sequence[str], packed: str | None) -> Row | None:
    return None if packed is None else dict(zip(names, json.loads(packed), strict=True))


def keep(
    connection: sqlite3.Connection, change: Change, images: Sequence[Image], joins: str | None = None
) -> None:
    """Write an act into the undo journal; one that joins the act before it becomes one step with that."""
    images = [image for image in images if not (image.table == "journal" and image.before is None)]
    images = [image for image in images if not (image.table == "journal" and _redoable(image))]
    if not images:
        return
    connection.execute("DELETE FROM journal WHERE undone = 1")
    about = dict.fromkeys((*change.articles, *ids_in(images)))
    last = connection.execute(
        "SELECT key, rows, joins, articles FROM journal ORDER BY key DESC LIMIT 1"
    ).fetchone()
    if joins is not None and last is not None and last[2] == joins:
        rows, ids = written([*read(last[1]), *images]), dict.fromkeys((*json.loads(last[3]), *about))
        joined = (rows, json.dumps([*ids]), last[0])
        connection.execute("UPDATE journal SET rows = ?, articles = ? WHERE key = ?", joined)
        return
    connection.execute(
        "INSERT INTO journal(label, touched, articles, rows, joins, made_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            change.label, change.touched.value, json.dumps([*about]), written(images), joins,
            keys.now(), keys.now(),
        ),
    )  # fmt: skip
    _forget_old(connection)


def _forget_old(connection: sqlite3.Connection) -> None:
    """Images take room: acts that lie further back than KEPT of them can no longer be undone."""
    connection.execute(
        "DELETE FROM journal WHERE key < (SELECT key FROM journal WHERE substr(rows, 1, ?) = ? "
        "ORDER BY key DESC LIMIT 1 OFFSET ?)",
        (len(WHOLE), WHOLE, KEPT - 1),
    )


def _redoable(image: Image) -> bool:
    """Whether an entry went that could have been redone: an act drops those for good."""
    return image.before is not None and image.after is None and bool(image.before["undone"])


def step(connection: sqlite3.Connection, images: Sequence[Image], *, back: bool) -> list[Image]:
    """Take an act back, or do it again, within a transaction. Returns its images as they now lead.

    Raises sqlite3.IntegrityError, here or at the end of the transaction, where what came in since then rests
    on what the act made.
    """
    return _Replay(connection).run(images, back=back)


def ids_in(images: Iterable[Image]) -> list[str]:
    """The ids of the articles that an act made, changed or removed."""
    rows = (row for image in images if image.table == "article" for row in (image.before, image.after))
    return list(dict.fromkeys(row["id"] for row in rows if row is not None))


class _Replay:
    """The images of one act being written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        self._connection = connection
        self._moved: Moved = {"article": {}, "version": {}}
        self._names = {table: _columns(connection, table) for table in TABLES}
        self._keys = {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5]]
            for table in TABLES
        }

    def run(self, images: Sequence[Image], *, back: bool) -> list[Image]:
        named = {row[name] for image in images for row, name in _articles(image)}
        owed = Owed(self._connection)
        for article in self._existing(named):
            owed.take_out(article)
        for table, before, after in reversed(images) if back else images:
            now, to = (after, before) if back else (before, after)
            self._write(table, followed(table, now, self._moved), followed(table, to, self._moved))
        if any(self._moved.values()):
            following.follow(self._connection, self._moved)
        for article in self._existing(named | set(self._moved["article"].values())):
            owed.follow(article)
            reshaping.present(self._connection, article)
            self._check(article)
        owed.settle()
        if not any(self._moved.values()):
            return list(images)
        return [image.followed(self._moved) for image in images]

    def _check(self, article: int) -> None:
        """Foreign keys are checked at the end, but what follows from an article is read before; and no key
        says that captures show an article, all of them by texts of its own."""
        sound = (
            "SELECT 1 FROM article a JOIN version v ON v.key = a.shown AND v.article = a.key "
            "WHERE a.key = ?1 AND EXISTS (SELECT 1 FROM appearance WHERE article = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM appearance p JOIN version w ON w.key = p.version "
            "WHERE p.article = ?1 AND w.article <> ?1)"
        )
        if self._connection.execute(sound, (article,)).fetchone() is None:
            raise sqlite3.IntegrityError("an article would be left without its text")

    def _existing(self, articles: Iterable[int]) -> list[int]:
        found = self._connection.execute(
            "SELECT key FROM article WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key",
            (json.dumps(sorted(articles)),),
        )
        return [row[0] for row in found]

    def _write(self, table: str, now: Row | None, to: Row | None) -> None:
        if now is None and to is not None:
            self._insert(table, to)
        elif now is not None and to is None:
            where = " AND ".join(f'"{name}" = ?' for name in self._keys[table])
            self._connection.execute(f"DELETE FROM {table} WHERE {where}", self._key(table, now))
        elif now is not None and to is not None:
            self._update(table, now, to)

    def _key(self, table: str, row: Row) -> list[Any]:
        return [row[name] for name in self._keys[table]]

    def _insert(self, table: str, row: Row) -> None:
        if table in self._moved:
            row = {**row, "key": self._free(table, row["key"])}
        names = ", ".join(f'"{name}"' for name in row)
        ignore = "OR IGNORE " if table == "hash" else ""
        self._connection.execute(
            f"INSERT {ignore}INTO {table}({names}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
        )

    def _free(self, table: str, key: int) -> int:
        """The key of a row that comes back: its own, or another where that was given away."""
        row = self._connection.execute(f"SELECT 1 FROM {table} WHERE key = ?", (key,)).fetchone()
        if row is None:
            return key
        if table == "article":
            free = keys.next_key(self._connection, key >> keys.COUNTER_BITS)
        else:
            free = self._connection.execute("SELECT max(key) + 1 FROM version").fetchone()[0]
        self._moved[table][key] = free
        return int(free)

    def _update(self, table: str, now: Row, to: Row) -> None:
        """Write the columns back that still say what the act wrote."""
        key, row = self._key(table, now), self._found(table, now)
        if row is None:
            # The article whose key the row holds may have moved first, and taken the row with it.
            key, row = self._key(table, to), self._found(table, to)
        if row is None:
            return
        changed = {name: to[name] for name in to if now[name] != to[name] and row[name] == now[name]}
        if not changed:
            return
        if table == "article" and "key" in changed:
            changed["key"] = self._free(table, changed["key"])
        if table == "capture" and "furniture" in changed:
            page_lines.take(self._connection, row["source"], json.loads(row["furniture"]))
            page_lines.add(self._connection, row["source"], json.loads(changed["furniture"]))
        sets = ", ".join(f'"{name}" = ?' for name in changed)
        where = " AND ".join(f'"{name}" = ?' for name in self._keys[table])
        self._connection.execute(f"UPDATE {table} SET {sets} WHERE {where}", [*changed.values(), *key])

    def _found(self, table: str, row: Row) -> Row | None:
        names = self._names[table]
        listed = ", ".join(f'"{name}"' for name in names)
        where = " AND ".join(f'"{name}" = ?' for name in self._keys[table])
        found = self._connection.execute(f"SELECT {listed} FROM {table} WHERE {where}", self._key(table, row))
        values = found.fetchone()
        return None if values is None else dict(zip(names, values, strict=True))


def _articles(image: Image) -> Iterator[tuple[Row, str]]:
    """The rows of an image with the columns that name an article by its key."""
    for row in (image.before, image.after):
        if row is not None:
            for name in REFERS["article"].get(image.table, ()):
                yield row, name


@contextmanager
def journaled(
    connection: sqlite3.Connection, label: str, touched: Touched, joins: str | None = None
) -> Iterator[list[str]]:
    """Make all that is written inside one undo step; the list takes the ids of the articles it is about."""
    about: list[str] = []
    with taken(connection) as images:
        yield about
    keep(connection, Change(label, touched, tuple(about)), images, joins)

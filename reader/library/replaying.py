"""Images of rows written backwards or forwards: an act that reshaped articles is undone, or done again.

What came in since then stays: a number that was given away meanwhile is replaced, and a column that says
something else by now is left.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reader.library import following, keys, page_lines, reshaping, sketches, tag_tree
from reader.library.following import REFERS, Image, Moved, Row, followed
from reader.library.imaging import TABLES, imaged, keys_of, stored, taken, turned
from reader.library.reshaping import Reshaping
from reader.library.upkeep import Owed

#: Stand in for all that the import of a capture made: the capture by its key, and each new article by its.
IMPORTED, NEW = "imported", "new"


def step(connection: sqlite3.Connection, parts: Sequence[int], *, back: bool) -> list[Image]:
    """Take an act back, or do it again, within a transaction. Returns what was written, as images of the act.

    `parts` are the keys of its entries in the journal, the oldest first.

    Raises sqlite3.IntegrityError, here or at the end of the transaction, where what came in since then rests
    on what the act made.
    """
    with taken(connection) as done:
        replay(connection, parts, back=back)
    return turned(done) if back else done


def replay(connection: sqlite3.Connection, parts: Sequence[int], *, back: bool) -> None:
    """Like `step`, but nothing is kept of what was written: there is no way back from here."""
    gone: list[int] = []
    for key in reversed(parts) if back else parts:
        # Read only now: a part that came later may have written another number into this one.
        (rows,) = connection.execute("SELECT rows FROM journal WHERE key = ?", (key,)).fetchone()
        gone += _Replay(connection).run(following.read(rows), key, back=back)
    sketches.drop(connection, gone)


#: What names a text by its key comes after all texts: any of them may come back by another.
_LAST = ("hash", "sketch")


class _Replay:
    """The images of one act being written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        self._connection = connection
        self._moved: Moved = {owner: {} for owner in REFERS}
        #: Whether rows were found otherwise than the act had left them.
        self._otherwise = False
        #: The keys of the captures that came with the entry.
        self._brought: set[int] = set()
        #: The keys that articles had and those that they are given back; entries that say something else by
        #: now, and so are not given back what they said of these.
        self._given: dict[int, int] = {}
        self._left: list[int] = []
        # A sketch that comes back has another number: connections may know of a later one already.
        self._keys = {table: keys_of(connection, table) for table in TABLES} | {"sketch": ["version"]}
        self._owed = Owed(connection)
        self._shaping = Reshaping(connection, self._owed)

    def run(self, images: Sequence[Image], entry: int, *, back: bool) -> list[int]:
        """Write the images of an entry; returns the keys of texts whose hashes are to go."""
        named = {row[name] for image in images for row, name in _articles(image)}
        named |= self._carrying(images)
        for article in self._existing(named):
            self._owed.take_out(article)
            # What an article carries is told anew from the tags on it, once they are written.
            self._connection.execute("DELETE FROM tagged WHERE article = ?", (article,))
        self._brought = {
            after["key"] for table, _, after in images if table == IMPORTED and after is not None
        }
        written = reversed(images) if back else images
        for table, before, after in sorted(written, key=lambda image: image.table in _LAST):
            now, to = (after, before) if back else (before, after)
            self._write(table, followed(table, now, self._moved), followed(table, to, self._moved))
        if any(self._moved.values()):
            # A number that was given away belongs, in what was done since then, to its new owner.
            among = f"key {'<' if back else '>'} {entry}"
            following.follow(self._connection, self._moved, among=among)
        if self._left and self._given:
            among = f"key IN ({', '.join(map(str, self._left))})"
            following.follow(self._connection, {"article": self._given}, among=among)
        for tag in {row["id"] for image in images if image.table == "tag" for row in image[1:] if row}:
            tag_tree.index(self._connection, tag)
        for article in self._existing(named | set(self._moved["article"].values())):
            self._owed.follow(article)
            self._connection.execute("UPDATE state SET tags = 0 WHERE article = ?", (article,))
            if self._otherwise or any(self._moved.values()) or self._is_miscounted(article):
                reshaping.present(self._connection, article)
            self._check(article)
        self._owed.settle()
        return self._shaping.dead

    def _is_miscounted(self, article: int) -> bool:
        """Whether captures came to an article, or went, that the act did not know of."""
        counted = self._connection.execute(
            "SELECT captures <> (SELECT count(*) FROM appearance WHERE article = ?1) FROM article "
            "WHERE key = ?1",
            (article,),
        )
        return bool(counted.fetchone()[0])

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

    def _carrying(self, images: Sequence[Image]) -> set[int]:
        """The articles that highlights and notes of an act are on by now, be they others than it tells."""
        found = set[int]()
        for table in ("highlight", "note"):
            ids = [row["id"] for image in images if image.table == table for row in image[1:] if row]
            sql = f"SELECT article FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
            found.update(article for (article,) in self._connection.execute(sql, (json.dumps(ids),)))
        return found

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
            self._remove(table, now)
        elif now is not None and to is not None:
            self._update(table, now, to)

    def _remove(self, table: str, row: Row) -> None:
        if table == NEW:
            self._refuse_shown(row["key"])
            self._shaping.delete(row["key"])
        elif table == IMPORTED:
            self._shaping.withdraw_import(row["key"])
        elif table == "sketch":
            # It goes last, for it tells which hashes go: some may have come to their places since.
            self._shaping.dead.append(row["version"])
        else:
            found = self._found(table, row)
            if table == "capture" and found:
                page_lines.take(self._connection, found["source"], json.loads(found["furniture"]))
            where = " AND ".join(f'"{name}" = ?' for name in self._keys[table])
            self._connection.execute(f"DELETE FROM {table} WHERE {where}", self._key(table, row))
            if table == "source":
                self._connection.execute("DELETE FROM counter WHERE source = ?", (row["key"],))

    def _refuse_shown(self, article: int) -> None:
        """An article that came with the import stays where captures show it that came since."""
        found = self._connection.execute("SELECT capture FROM appearance WHERE article = ?", (article,))
        if {capture for (capture,) in found} - self._brought:
            raise sqlite3.IntegrityError("an article would be left without its captures")

    def _key(self, table: str, row: Row) -> list[Any]:
        return [row[name] for name in self._keys[table]]

    def _insert(self, table: str, row: Row) -> None:
        if table in self._moved:
            row = {**row, "key": self._free(table, row["key"])}
        row = stored(table, row)
        if table == "sketch":
            del row["n"]
        names = ", ".join(f'"{name}"' for name in row)
        otherwise = {"hash": "OR IGNORE ", "sketch": "OR REPLACE "}.get(table, "")
        self._connection.execute(
            f"INSERT {otherwise}INTO {table}({names}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
        )
        if table == "capture":
            page_lines.add(self._connection, row["source"], json.loads(row["furniture"]))

    def _free(self, table: str, key: int) -> int:
        """The key of a row that comes back: its own, or another where that was given away."""
        row = self._connection.execute(f"SELECT 1 FROM {table} WHERE key = ?", (key,)).fetchone()
        if row is None:
            return key
        if table == "article":
            free = keys.next_key(self._connection, key >> keys.COUNTER_BITS)
        else:
            free = self._connection.execute(f"SELECT max(key) + 1 FROM {table}").fetchone()[0]
        self._moved[table][key] = free
        return int(free)

    def _update(self, table: str, now: Row, to: Row) -> None:
        """Write the columns back that still say what the act wrote."""
        key, row = self._key(table, now), self._found(table, now)
        if row is None:
            # The article whose key the row holds may have moved first, and taken the row with it.
            key, row = self._key(table, to), self._found(table, to)
        if row is None:
            self._otherwise |= table != "journal"
            return
        meant = {name: to[name] for name in to if now[name] != to[name]}
        changed = {name: value for name, value in meant.items() if row[name] == now[name]}
        # Children whose article moved first hold their new key already.
        if table != "journal":
            self._otherwise |= any(row[name] not in (now[name], to[name]) for name in meant)
        elif "rows" in meant and "rows" not in changed:
            self._left.append(row["key"])
        if not changed:
            return
        if table == "article" and "key" in changed:
            changed["key"] = self._given[now["key"]] = self._free(table, changed["key"])
        if table == "capture" and {"furniture", "source"} & changed.keys():
            page_lines.take(self._connection, row["source"], json.loads(row["furniture"]))
            since = {**row, **changed}
            page_lines.add(self._connection, since["source"], json.loads(since["furniture"]))
        changed = stored(table, changed)
        sets = ", ".join(f'"{name}" = ?' for name in changed)
        where = " AND ".join(f'"{name}" = ?' for name in self._keys[table])
        self._connection.execute(f"UPDATE {table} SET {sets} WHERE {where}", [*changed.values(), *key])
        if table == "state" and "read" in changed and "read_at" not in changed:
            # The day of reading has an image of its own, which may have been written already.
            sql = "UPDATE state SET read_at = ? WHERE article = ?"
            self._connection.execute(sql, (row["read_at"], changed.get("article", row["article"])))

    def _found(self, table: str, row: Row) -> Row | None:
        where = " AND ".join(f'"{name}" = ?' for name in self._keys[table])
        cursor = self._connection.execute(f"SELECT * FROM {table} WHERE {where}", self._key(table, row))
        values = cursor.fetchone()
        if values is None:
            return None
        return imaged(table, {c[0]: v for c, v in zip(cursor.description, values, strict=True)})


def _articles(image: Image) -> Iterator[tuple[Row, str]]:
    """The rows of an image with the columns that name an article by its key."""
    for row in (image.before, image.after):
        if row is not None:
            for name in REFERS["article"].get(image.table, ()):
                if name in row:
                    yield row, name

"""Images of rows, taken while an act writes them: what its undo step is made of.

Triggers of the connection's own take them (TEMP triggers, see
https://www.sqlite.org/lang_createtrigger.html), so that no act need tell what it does. An image keeps what
the library does not: of a row that is there, its key alone.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from reader.library.following import REFERS, Image, Row

#: The tables whose rows are imaged. What follows from them (counters, links, the index) is brought after.
TABLES = (
    "source", "batch", "capture", "capture_content", "article", "version", "appearance", "state",
    "highlight", "note", "tag", "article_tag", "highlight_tag", "correction", "apart", "former", "hash",
    "sketch", "saved_search", "outline", "outline_item", "export_plan", "journal",
)  # fmt: skip
#: The tables whose rows follow from others by triggers, or are derived at the end of a replay; and the one
#: that no act with images writes.
OTHERS = ("counter", "page_line", "link", "tagged", "tag_count", "export", "unindexed")
EVENTS = ("INSERT", "UPDATE", "DELETE")

#: The column of bytes that a table has.
_BLOBS = {"capture_content": "bytes", "version": "packed", "sketch": "hashes"}

#: The columns that are kept of a row that is there, beside its key: by them an entry is found and follows.
_KEPT = {
    "id",
    "key",
    "capture",
    *(name for owner in REFERS.values() for each in owner.values() for name in each),
}


@contextmanager
def taken(connection: sqlite3.Connection, events: Collection[str] = EVENTS) -> Iterator[list[Image]]:
    """Take the images of all that is written inside, within a transaction; the list is full at the end."""
    images: list[Image] = []
    columns = {table: _columns(connection, table) for table in TABLES}
    connection.execute("CREATE TEMP TABLE image (n INTEGER PRIMARY KEY, name TEXT, before TEXT, after TEXT)")
    for table, every in columns.items():
        for event, old, new in (("INSERT", "", "new"), ("UPDATE", "old", "new"), ("DELETE", "old", "")):
            if event in events:
                connection.execute(
                    f"CREATE TEMP TRIGGER image_{table}_{event} AFTER {event} ON main.{table} BEGIN "
                    f"INSERT INTO image(name, before, after) "
                    f"VALUES ('{table}', {_packed(old, every)}, {_packed(new, every)}); END"
                )
    yield images
    for name, before, after in connection.execute("SELECT name, before, after FROM image ORDER BY n"):
        images.append(Image(name, _row(columns[name], before), _row(columns[name], after)))
    for table in TABLES:
        for event in events:
            connection.execute(f"DROP TRIGGER temp.image_{table}_{event}")
    connection.execute("DROP TABLE temp.image")


def keys_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns that name a row of a table."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5]]


def thinned(connection: sqlite3.Connection, images: Iterable[Image], *, undone: bool) -> list[Image]:
    """Images without what the library holds now: of rows that an act made, while it stands; and of rows that
    it removed, while it is undone."""
    kept = {table: _KEPT.union(keys_of(connection, table)) for table in TABLES}

    def thin(table: str, row: Row | None) -> Row | None:
        return row and {name: value for name, value in row.items() if name in kept.get(table, _KEPT)}

    found = []
    for image in images:
        table, before, after = image
        if before is None and not undone:
            image = Image(table, None, thin(table, after))
        elif after is None and undone:
            image = Image(table, thin(table, before), None)
        found.append(image)
    return found


def imaged(table: str, row: Row) -> Row:
    """A row as its image has it: what JSON does not hold is written as `stored` reads it."""
    kept = _BLOBS.get(table)
    return {**row, kept: row[kept].hex().upper()} if kept in row else row


def stored(table: str, row: Row) -> Row:
    """An image, or some columns of one, as the table holds it."""
    kept = _BLOBS.get(table)
    return {**row, kept: bytes.fromhex(row[kept])} if kept in row else row


def turned(images: Sequence[Image]) -> list[Image]:
    """Images of an act's being undone, as those of the act."""
    return [Image(image.table, image.after, image.before) for image in reversed(images)]


#: What JSON does not hold as SQLite writes it: bytes at all, and numbers to their last digit.
_WRITTEN = {"BLOB": "hex({})", "REAL": "printf('%!.17g', {})"}
_READ: dict[str, Callable[[str], Any]] = {"REAL": float}


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    return {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}


def _packed(row: str, columns: Mapping[str, str]) -> str:
    values = (_WRITTEN.get(kind, "{}").format(f"{row}.{name}") for name, kind in columns.items())
    return f"json_array({', '.join(values)})" if row else "NULL"


def _row(columns: Mapping[str, str], packed: str | None) -> Row | None:
    if packed is None:
        return None
    found = zip(columns.items(), json.loads(packed), strict=True)
    return {name: _READ[kind](value) if kind in _READ else value for (name, kind), value in found}

"""The sixth schema: texts are packed, and the full-text index holds what `indexed` makes of them.

The table of versions is made anew, for a column goes and an index that nothing needed. Foreign keys must be
off meanwhile, which cannot be done inside a transaction (https://www.sqlite.org/lang_altertable.html, 7).
Texts that the undo history keeps are packed too: undoing an act puts them back.
"""

import sqlite3
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.library import acts, following, full_text, imaging, owing, packing
from reader.library.following import Image, Row
from reader.library.saved_searches import ARRANGED

if TYPE_CHECKING:
    from sqlite_utils import Database

    from reader.library.opening import Tell

#: A text is found by the first 32 bits of its sha256; `entries` are the places where the bytes of a capture
#: can be entered (see packing.py).
_BEGUN = """
DROP VIEW searchable;
DROP TABLE fulltext;
ALTER TABLE capture_content ADD COLUMN entries TEXT NOT NULL DEFAULT '[]';
CREATE TABLE packed_version (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT
        DEFERRABLE INITIALLY DEFERRED,
    capture INTEGER NOT NULL REFERENCES capture(key), sha256 TEXT NOT NULL, packed BLOB NOT NULL,
    leans INTEGER REFERENCES capture_content(capture) DEFERRABLE INITIALLY DEFERRED,
    blocks TEXT NOT NULL, reading TEXT NOT NULL, segments TEXT NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, cut INTEGER NOT NULL, words INTEGER NOT NULL,
    created_at INTEGER NOT NULL, links TEXT NOT NULL DEFAULT '[]', excerpt INTEGER NOT NULL DEFAULT 0);
"""
_DONE = """
DROP TABLE version;
ALTER TABLE packed_version RENAME TO version;
CREATE INDEX version_article ON version(article);
CREATE INDEX version_text ON version(substr(sha256, 1, 8));
CREATE INDEX version_capture ON version(capture);
CREATE INDEX version_leans ON version(leans);
CREATE INDEX version_excerpt ON version(article) WHERE excerpt = 1;
"""
_COPIED = "id, article, sha256, blocks, reading, segments, start, end, cut, words, created_at, links, excerpt"


def repack(db: "Database", tell: "Tell | None" = None) -> None:
    """Bring a library of the fifth schema to the sixth, within a transaction and with foreign keys off.

    `tell` hears how far it is: of all texts that are packed, and all articles that are indexed.
    """
    db.executescript(_BEGUN)
    texts, articles = (_count(db.conn, table) for table in ("version", "article"))

    def packed(done: int) -> None:
        if tell is not None:
            tell(done, texts + articles)

    _pack_all(db.conn, packed)
    _pack_history(db.conn)
    for script in (_DONE, full_text.TABLES, owing.TABLES, ARRANGED):
        db.executescript(script)
    full_text.fill(db.conn, lambda done: packed(texts + done))
    db.execute("PRAGMA user_version = 6")


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _pack_all(connection: sqlite3.Connection, tell: Callable[[int], None]) -> None:
    """Copy the versions capture by capture, each with its text packed; `tell` hears how many there are."""
    done = 0
    captures = connection.execute("SELECT DISTINCT capture FROM version ORDER BY capture").fetchall()
    sql = (
        f"INSERT INTO packed_version(key, capture, packed, leans, {_COPIED}) "
        f"SELECT key, capture, ?, ?, {_COPIED} FROM version WHERE key = ?"
    )
    for (capture,) in captures:
        content = packing.content_of(connection, capture)
        # A text that is damaged is none that Python could read: what is left of it comes along.
        texts = connection.execute(
            "SELECT key, CAST(text AS BLOB), start, end FROM version WHERE capture = ?", (capture,)
        )
        for key, text, start, end in texts.fetchall():
            packed = packing.pack(text.decode("utf-8", "replace"), content, start, end)
            connection.execute(sql, (*packed, key))
            done += 1
        tell(done)


def _pack_history(connection: sqlite3.Connection) -> None:
    """Let the acts of the journal that keep whole texts keep them packed."""
    held = "SELECT key FROM journal WHERE substr(rows, 1, ?) = ?"
    for (entry,) in connection.execute(held, (len(acts.WHOLE), acts.WHOLE)).fetchall():
        (rows,) = connection.execute("SELECT rows FROM journal WHERE key = ?", (entry,)).fetchone()
        packed = _packed_rows(rows)
        if packed != rows:
            connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (packed, entry))


def _packed_rows(rows: str) -> str:
    """The rows of an act with images; those that cannot be read stay as they are, for all else goes on."""
    try:
        images = following.read(rows, following.MOST)
        packed = [_packed_image(image) for image in images]
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError, zlib.error):
        return rows
    return following.written(packed) if packed != images else rows


def _packed_image(image: Image) -> Image:
    before, after = (row and _packed_row(image.table, row) for row in image[1:])
    return image._replace(before=before, after=after)


def _packed_row(table: str, row: Row) -> Row:
    """A row with its text packed by itself; of an entry of the journal, with those of its own rows."""
    if table == "version" and "text" in row:
        others = {name: value for name, value in row.items() if name != "text"}
        return imaging.imaged(table, others | packing.pack(row["text"], None, 0, 0)._asdict())
    if table == "journal" and following.hold(row.get("rows", "")):
        return {**row, "rows": _packed_rows(row["rows"])}
    return row

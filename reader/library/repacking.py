"""The sixth schema: texts are packed, and the full-text index holds what `indexed` makes of them.

The table of versions is made anew, for a column goes and an index that nothing needed. Foreign keys must be
off meanwhile, which cannot be done inside a transaction (https://www.sqlite.org/lang_altertable.html, 7).
"""

import sqlite3
from typing import TYPE_CHECKING

from reader.library import full_text, owing, packing
from reader.library.saved_searches import ARRANGED

if TYPE_CHECKING:
    from sqlite_utils import Database

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


def repack(db: "Database") -> None:
    """Bring a library of the fifth schema to the sixth, within a transaction and with foreign keys off."""
    db.executescript(_BEGUN)
    _pack_all(db.conn)
    for script in (_DONE, full_text.TABLES, owing.TABLES, ARRANGED):
        db.executescript(script)
    full_text.make_anew(db.conn)
    db.execute("PRAGMA user_version = 6")


def _pack_all(connection: sqlite3.Connection) -> None:
    """Copy the versions capture by capture, each with its text packed."""
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

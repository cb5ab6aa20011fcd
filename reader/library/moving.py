"""An article changes its place in time: every row that names its key follows, the undo journal too."""

import sqlite3

from reader.library import following, keys, upkeep


def move(connection: sqlite3.Connection, article: int, ms: int, owed: upkeep.Owed) -> int:
    """Move an article to a millisecond, within a transaction. Returns its new key.

    Its children follow by ON UPDATE CASCADE; the full-text index and the journal, which no foreign key
    reaches, are brought up to date here and when `owed` is settled.
    """
    owed.take_out(article)
    key = keys.next_key(connection, ms)
    moved = connection.execute("UPDATE article SET key = ? WHERE key = ? RETURNING id", (key, article))
    (id,) = moved.fetchone()
    owed.follow(key)
    following.follow(connection, {"article": {article: key}}, only=id)
    return key

"""An article changes its place in time: every row that names its key follows, the undo journal too."""

import sqlite3

from reader.library import acts, keys, upkeep


def move(connection: sqlite3.Connection, article: int, ms: int, owed: upkeep.Owed) -> int:
    """Move an article to a millisecond, within a transaction. Returns its new key.

    Its children follow by ON UPDATE CASCADE; the full-text index and the journal, which no foreign key
    reaches, are brought up to date here and when `owed` is settled.
    """
    owed.take_out(article)
    key = keys.next_key(connection, ms)
    connection.execute("UPDATE article SET key = ? WHERE key = ?", (key, article))
    owed.follow(key)
    follow(connection, article, key)
    return key


def follow(connection: sqlite3.Connection, article: int, key: int) -> None:
    """Let the journal name an article by another key."""
    naming = "SELECT key, rows FROM journal WHERE instr(rows, ?)"
    for entry, rows in connection.execute(naming, (str(article),)).fetchall():
        changes = acts.rows_from_json(rows)
        if sum(_follow(change, article, key) for change in changes):
            rewritten = (acts.rows_to_json(changes), entry)
            connection.execute("UPDATE journal SET rows = ? WHERE key = ?", rewritten)


def _follow(change: acts.RowChange, old: int, new: int) -> bool:
    named = False
    if change.table == "state" and isinstance(change.key, list) and old in change.key:
        change.key[change.key.index(old)], named = new, True
    elif change.table == "state" and change.key == old:
        change.key, named = new, True
    for image in (change.before, change.after):
        if image is not None and image.get("article") == old:
            image["article"], named = new, True
    return named

"""What an import joined to rows that were there goes again, as far as nobody has touched it since.

The journal tells what that was. Of texts, highlights and notes that came as rows of their own the rows
themselves tell it (see adopted.py and reshaping.py).
"""

import sqlite3

from reader.library import following, tag_tree
from reader.library.acts import UNUSED_TAG
from reader.library.following import Image, Row
from reader.library.imaging import keys_of
from reader.library.recording import PARTS
from reader.library.reshaping import Reshaping

#: The columns in which a reader's rows are joined, by table. Where a highlight stands follows from the text.
_JOINED = {
    "state": {"read", "starred", "later", "archived", "trashed"},
    "highlight": {"color", "deleted_at"},
    "note": {"text", "sha256", "deleted_at"},
    "tag": {"color", "pin"},
    "article_tag": {"deleted_at"},
    "highlight_tag": {"deleted_at"},
    "source": {"renamed"},
}
#: The tables of rows that came by themselves, each with what must hold beside for one to go. The last are the
#: tags: what they were on is gone by then.
_CAME = {
    "saved_search": "1",
    "export_plan": "1",
    "highlight_tag": "1",
    "tag": f"NOT EXISTS (SELECT 1 FROM saved_search s WHERE s.tag = tag.id){UNUSED_TAG}",
}

#: The article that a row is on, by table.
_ON = dict.fromkeys(("state", "highlight", "note", "article_tag"), "article") | {
    "highlight_tag": "(SELECT article FROM highlight h WHERE h.id = highlight_tag.highlight)"
}


def unjoin(connection: sqlite3.Connection, shaping: Reshaping, batch: str, joins: str) -> None:
    """Take back, within a transaction, what an import (its id) joined, of which the entries that are `joins`
    in the journal tell. What was written since then stays as it is."""
    entries = connection.execute(
        "SELECT rows FROM journal WHERE joins = ? AND undone <> 1 ORDER BY key DESC", (f"{PARTS}{joins}",)
    ).fetchall()
    (made_at,) = connection.execute("SELECT made_at FROM batch WHERE id = ?", (batch,)).fetchone()
    images = [image for (rows,) in entries for image in reversed(following.read(rows))]
    for image in images:
        if image.table in _JOINED and image.before and image.after:
            _put_back(connection, shaping, image, image.before, image.after)
    for table, alone in _CAME.items():
        for image in images:
            if image.table == table and image.before is None and image.after is not None:
                _let_go(connection, shaping, image, made_at, alone)


def _put_back(
    connection: sqlite3.Connection, shaping: Reshaping, image: Image, before: Row, after: Row
) -> None:
    """Give a row back what it was before, unless any of that is another by now."""
    table = image.table
    changed = [name for name in after if name in _JOINED[table] and before[name] != after[name]]
    if not changed:
        return
    (key,) = keys_of(connection, table)
    now = " AND ".join(f'"{name}" IS ?' for name in (key, *changed))
    values = [after[name] for name in (key, *changed)]
    if connection.execute(f"SELECT 1 FROM {table} WHERE {now}", values).fetchone() is None:
        return
    _touch(connection, shaping, image)
    sets = ", ".join(f'"{name}" = ?' for name in changed)
    dated = "updated_at = iif(updated_at = ?, ?, updated_at)"
    connection.execute(
        f"UPDATE {table} SET {sets}, {dated} WHERE {now}",
        [*(before[name] for name in changed), after["updated_at"], before["updated_at"], *values],
    )


def _let_go(
    connection: sqlite3.Connection, shaping: Reshaping, image: Image, made_at: int, alone: str
) -> None:
    """Take a row out that came, unless it was written since then or another needs it."""
    table, id = image.table, (image.after or {})["id"]
    unchanged = f"id = ? AND updated_at <= ? AND {alone}"
    if connection.execute(f"SELECT 1 FROM {table} WHERE {unchanged}", (id, made_at)).fetchone() is None:
        return
    _touch(connection, shaping, image)
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (id,))
    if table == "tag":
        tag_tree.index(connection, id)


def _touch(connection: sqlite3.Connection, shaping: Reshaping, image: Image) -> None:
    """Name the article that a row is on now, if it is on one: it may have come to another one since."""
    (key,) = keys_of(connection, image.table)
    on = _ON.get(image.table)
    if on is not None:
        sql = f"SELECT {on} FROM {image.table} WHERE {key} = ?"
        (article,) = connection.execute(sql, ((image.after or {})[key],)).fetchone()
        shaping.touch(article)

"""An article or a text comes to another key: the undo journal names it by that from now on.

No foreign key reaches the journal. Its entries keep changes of single rows (see acts.py) or images of
whole rows (see images.py).
"""

import binascii
import json
import sqlite3
import zlib
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from reader.library import acts, recording

#: Columns that hold the key of another row, by the table of that row.
REFERS: dict[str, dict[str, tuple[str, ...]]] = {
    "article": {
        "article": ("key",), "version": ("article",), "appearance": ("article",), "state": ("article",),
        "highlight": ("article",), "note": ("article",), "article_tag": ("article",),
        "tagged": ("article",), "apart": ("article", "other"), "former": ("article",), "new": ("key",),
    },
    "version": {
        "version": ("key",), "article": ("shown",), "appearance": ("version",),
        "highlight": ("made_on", "placed_in"), "hash": ("version",), "sketch": ("version",),
    },
    "capture": {
        "capture": ("key",), "capture_content": ("capture",), "version": ("capture", "leans"),
        "appearance": ("capture",), "correction": ("capture",), "imported": ("key",),
    },
    "source": {"source": ("key",), "capture": ("source",), "article": ("source",), "state": ("source",)},
    "batch": {"batch": ("key",), "capture": ("batch",)},
}  # fmt: skip

#: What an act keeps of rows unpacks to no more bytes.
MOST = 1 << 28

Row = dict[str, Any]
#: By table, the keys that its rows had and those that they have come to.
Moved = dict[str, dict[int, int]]


class Image(NamedTuple):
    """One row before and after it was written; None where it did not exist."""

    table: str
    before: Row | None
    after: Row | None

    def followed(self, moved: Moved) -> "Image":
        """The image with the keys that other rows have come to."""
        return Image(
            self.table, followed(self.table, self.before, moved), followed(self.table, self.after, moved)
        )


def hold(rows: str) -> bool:
    """Whether a journal entry keeps images."""
    return rows.startswith(acts.WHOLE)


def written(images: Sequence[Image]) -> str:
    """Images as the journal keeps them."""
    packed = zlib.compress(json.dumps(images, ensure_ascii=False, separators=(",", ":")).encode())
    return f'{acts.WHOLE},"{binascii.b2a_base64(packed, newline=False).decode("ascii")}"]]'


def read(rows: str, most: int = 0) -> list[Image]:
    """The inverse of `written`. Raises ValueError where it unpacks to more than `most` bytes; 0 is any."""
    ((_, packed),) = json.loads(rows)
    text = zlib.decompressobj().decompress(binascii.a2b_base64(packed), most)
    return [Image(*each) for each in json.loads(text)]


def followed(table: str, row: Row | None, moved: Moved) -> Row | None:
    """A row with the keys that other rows have come to; of a journal entry, with those its changes name."""
    if row is None:
        return None
    found = dict(row)
    for owner, places in moved.items():
        for name in REFERS[owner].get(table, ()):
            if name in found:
                found[name] = _now(found[name], places)
    if table == "journal" and "rows" in found and not hold(found["rows"]):
        found["rows"] = _rows_followed(found["rows"], moved)
    return found


def _now(value: Any, places: dict[int, int]) -> Any:
    """The key that a key has come to; of rows that were made together, a list of them."""
    return [places.get(each, each) for each in value] if isinstance(value, list) else places.get(value, value)


def follow(connection: sqlite3.Connection, moved: Moved, only: str = "", among: str = "1") -> None:
    """Let the journal name rows by the keys they have come to, within a transaction.

    `only` is the id of the one article that has moved: entries that are not about it need not be unpacked.
    `among` is a condition on the keys of entries.
    """
    old = next(iter(moved["article"])) if only else ""
    entries = connection.execute(
        "SELECT key, rows FROM journal "
        f"WHERE {among} AND iif(substr(rows, 1, ?) = ?, instr(articles, ?), instr(rows, ?))",
        (len(acts.WHOLE), acts.WHOLE, only, str(old)),
    )
    for entry, rows in entries.fetchall():
        try:
            rewritten = _rewritten(rows, moved)
        except recording.DAMAGED:
            continue
        if rewritten != rows:
            connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (rewritten, entry))


def _rewritten(rows: str, moved: Moved) -> str:
    """The rows of an entry, with the keys that what they name has come to."""
    if not hold(rows):
        return _rows_followed(rows, moved)
    images = read(rows)
    now = [image.followed(moved) for image in images]
    return written(now) if now != images else rows


def forget(connection: sqlite3.Connection, captures: Collection[int]) -> None:
    """Captures are gone, and their numbers may be given away: acts with images of what they showed go too.

    Else undoing one would put what it took away into the capture that has the number now.
    """
    held = connection.execute(
        "SELECT key, rows FROM journal WHERE substr(rows, 1, ?) = ?", (len(acts.WHOLE), acts.WHOLE)
    )
    for entry, rows in held.fetchall():
        try:
            goes = any(_is_of(image, captures) for image in read(rows))
        except recording.DAMAGED:
            goes = True
        if goes:
            connection.execute("DELETE FROM journal WHERE key = ?", (entry,))


def _is_of(image: Image, captures: Collection[int]) -> bool:
    """Whether a row is, or tells of, one of these captures, or is a text that leans on one."""
    names = ("key",) if image.table in ("capture", "imported") else ("capture", "leans")
    rows = (row for row in (image.before, image.after) if row is not None)
    return any(row.get(name) in captures for row in rows for name in names)


def _rows_followed(rows: str, moved: Moved) -> str:
    """The changes of an act with the keys that the articles and texts they name have come to."""
    named = {
        owner: {old: new for old, new in places.items() if str(old) in rows}
        for owner, places in moved.items()
    }
    if not any(named.values()):
        return rows
    changes = acts.rows_from_json(rows)
    followed_all = [_change_followed(change, named) for change in changes]
    return acts.rows_to_json(followed_all) if followed_all != changes else rows


def _change_followed(change: acts.RowChange, moved: Moved) -> acts.RowChange:
    key: Any = change.key
    if change.table == "state":
        articles = moved.get("article", {})
        key = [articles.get(each, each) for each in key] if isinstance(key, list) else articles.get(key, key)
    before, after = (followed(change.table, image, moved) for image in (change.before, change.after))
    return acts.RowChange(change.table, key, before, after)

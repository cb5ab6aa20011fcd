"""An article or a text comes to another key: the undo journal names it by that from now on.

No foreign key reaches the journal. Its entries keep changes of single rows (see acts.py) or images of
whole rows (see images.py).
"""

import base64
import json
import sqlite3
import zlib
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from reader.library import acts

#: Columns that hold the key of another row, by the table of that row.
REFERS = {
    "article": {
        "article": ("key",), "version": ("article",), "appearance": ("article",), "state": ("article",),
        "highlight": ("article",), "note": ("article",), "article_tag": ("article",),
        "tagged": ("article",), "apart": ("article", "other"), "former": ("article",),
    },
    "version": {
        "version": ("key",), "article": ("shown",), "appearance": ("version",),
        "highlight": ("made_on", "placed_in"), "hash": ("version",),
    },
}  # fmt: skip

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
    return f'{acts.WHOLE},"{base64.b64encode(packed).decode("ascii")}"]]'


def read(rows: str) -> list[Image]:
    """The inverse of `written`."""
    ((_, packed),) = json.loads(rows)
    return [Image(*each) for each in json.loads(zlib.decompress(base64.b64decode(packed)))]


def followed(table: str, row: Row | None, moved: Moved) -> Row | None:
    """A row with the keys that other rows have come to; of a journal entry, with those its changes name."""
    if row is None:
        return None
    found = dict(row)
    for owner, places in moved.items():
        for name in REFERS[owner].get(table, ()):
            found[name] = places.get(found[name], found[name])
    if table == "journal" and not hold(found["rows"]):
        found["rows"] = _rows_followed(found["rows"], moved)
    return found


def follow(connection: sqlite3.Connection, moved: Moved, only: str = "") -> None:
    """Let the journal name rows by the keys they have come to, within a transaction.

    `only` is the id of the one article that has moved: entries that are not about it need not be unpacked.
    """
    old = next(iter(moved["article"])) if only else ""
    entries = connection.execute(
        "SELECT key, rows FROM journal WHERE iif(substr(rows, 1, ?) = ?, instr(articles, ?), instr(rows, ?))",
        (len(acts.WHOLE), acts.WHOLE, only, str(old)),
    )
    for entry, rows in entries.fetchall():
        if hold(rows):
            images = read(rows)
            now = [image.followed(moved) for image in images]
            rewritten = written(now) if now != images else rows
        else:
            rewritten = _rows_followed(rows, moved)
        if rewritten != rows:
            connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (rewritten, entry))


def forget(connection: sqlite3.Connection, captures: Collection[int]) -> None:
    """Captures are gone, and their numbers may be given away: acts with images of what they showed go too.

    Else undoing one would put what it took away into the capture that has the number now.
    """
    held = connection.execute(
        "SELECT key, rows FROM journal WHERE substr(rows, 1, ?) = ?", (len(acts.WHOLE), acts.WHOLE)
    )
    for entry, rows in held.fetchall():
        if any(_is_of(image, captures) for image in read(rows)):
            connection.execute("DELETE FROM journal WHERE key = ?", (entry,))


def _is_of(image: Image, captures: Collection[int]) -> bool:
    """Whether a row is, or tells of, one of these captures."""
    name = "key" if image.table == "capture" else "capture"
    return any(row is not None and row.get(name) in captures for row in (image.before, image.after))


def _rows_followed(rows: str, moved: Moved) -> str:
    """The changes of an act with the keys that the articles they name have come to."""
    articles = {old: new for old, new in moved.get("article", {}).items() if str(old) in rows}
    if not articles:
        return rows
    changes = acts.rows_from_json(rows)
    named = [_follow(change, old, new) for change in changes for old, new in articles.items()]
    return acts.rows_to_json(changes) if any(named) else rows


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

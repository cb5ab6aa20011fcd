"""What goes for good: written down in a plain file first, then taken out of every table and of the journal.

A text file outlives every program; Anki keeps its deleted notes in one for the same reason.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from reader.library import acts, following, recording, refitting, upkeep
from reader.model.errors import LibraryUnusable
from reader.model.wording import tr

#: Highlights with their notes, and notes by themselves, of the ids in a JSON list.
_TOLD = (
    "SELECT coalesce(a.title, a.stand_in), o.name, coalesce(a.published, a.captured, ''), x.exact, x.text, "
    "x.tags, x.id FROM (SELECT h.article, h.exact, coalesce(n.text, '') AS text, h.id, coalesce(("
    " SELECT group_concat(t.name, ', ') FROM highlight_tag g JOIN tag t ON t.id = g.tag"
    " WHERE g.highlight = h.id AND g.deleted_at IS NULL), '') AS tags"
    " FROM highlight h LEFT JOIN note n ON n.highlight = h.id WHERE h.id IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT n.article, coalesce(h.exact, ''), n.text, n.id, '' FROM note n"
    " LEFT JOIN highlight h ON h.id = n.highlight WHERE n.id IN (SELECT value FROM json_each(?1))"
    " AND (h.id IS NULL OR h.id NOT IN (SELECT value FROM json_each(?1)))) x "
    "JOIN article a ON a.key = x.article JOIN source o ON o.key = a.source ORDER BY a.key, x.id"
)
#: Words of one's own, in outlines (ids in a JSON list) or as items taken out of them (likewise).
_OWN = (
    "SELECT o.name, i.words, i.id FROM outline_item i JOIN outline o ON o.id = i.outline "
    "WHERE (o.id IN (SELECT value FROM json_each(?1)) OR i.id IN (SELECT value FROM json_each(?1))) "
    "AND i.highlight IS NULL AND i.note IS NULL AND trim(i.words) <> '' ORDER BY o.id, i.rank, i.id"
)


def write_down(
    connection: sqlite3.Connection, log: Path, ids: Sequence[str], outlines: Sequence[str] = ()
) -> None:
    """Append highlights and notes, and what was written in outlines or items of them, to a text file, and
    wait until it is on the disk.

    Raises LibraryUnusable where the file cannot be written.
    """
    said = "".join([*_entries(connection, ids), *_own_entries(connection, outlines)])
    if not said:
        return
    try:
        with log.open("a", encoding="utf-8") as file:
            file.write(said)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise LibraryUnusable(
            tr(
                "{log} could not be written ({reason}), so nothing was removed for good; free some space "
                "or check the folder's permissions.",
                log=log,
                reason=error.strerror,
            )
        ) from error


def _entries(connection: sqlite3.Connection, ids: Sequence[str]) -> Iterator[str]:
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    for heading, source, day, quote, note, tags, id in connection.execute(_TOLD, (json.dumps(list(ids)),)):
        lines = [heading, ", ".join(part for part in (source, day[:10]) if part)]
        lines += [f"“{quote}”"] if quote else []
        lines += [note] if note.strip() else []
        lines += [f"Tags: {tags}"] if tags else []
        lines += [f"Removed for good {now}, {id}"]
        yield "\n".join(lines) + "\n\n"


def _own_entries(connection: sqlite3.Connection, outlines: Sequence[str]) -> Iterator[str]:
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    for name, words, id in connection.execute(_OWN, (json.dumps(list(outlines)),)):
        yield f"Outline “{name}”\n{words}\nRemoved for good {now}, {id}\n\n"


def articles_of(connection: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    """The keys of the articles that highlights and notes stand on."""
    found = connection.execute(
        "SELECT article FROM highlight WHERE id IN (SELECT value FROM json_each(?1)) "
        "UNION SELECT article FROM note WHERE id IN (SELECT value FROM json_each(?1))",
        (json.dumps(list(ids)),),
    )
    return [row[0] for row in found]


class _Gone(NamedTuple):
    """What has gone for good: ids of rows of the reader's, and keys of articles."""

    ids: set[str]
    articles: set[int]

    def has(self, table: str, key: object) -> bool:
        """Whether a row of a table, by what names it there, is one of these."""
        return key in (self.articles if table == "state" else self.ids)


def forget(
    connection: sqlite3.Connection,
    ids: Sequence[str],
    articles: Sequence[int] = (),
    outlines: Sequence[str] = (),
) -> None:
    """Take highlights (with their notes and tags) and notes out of the library and its undo history, and what
    was ever marked on articles (keys); `outlines` are ids of outlines, with all in them, and of single items.

    What an outline quotes stays there as words, with where it is from. What could have been done again is
    dropped: it might rest on what is gone.
    """
    if not ids and not articles and not outlines:
        return
    named, about = json.dumps(list(ids)), sorted({*articles, *articles_of(connection, ids)})
    listed = json.dumps(list(articles))
    some = "(SELECT value FROM json_each(?))"
    ended = json.dumps(list(outlines))
    gone = {*ids, *outlines}
    for table, column, those in (
        ("note", "highlight", named),
        ("highlight_tag", "highlight", named),
        ("article_tag", "article", listed),
        ("outline_item", "outline", ended),
    ):
        found = connection.execute(f"SELECT id FROM {table} WHERE {column} IN {some}", (those,))
        gone.update(row[0] for row in found)
    connection.execute(
        "UPDATE outline_item SET words = (SELECT text FROM note n WHERE n.id = outline_item.note) "
        f"WHERE note IN {some} AND EXISTS (SELECT 1 FROM note n WHERE n.id = outline_item.note)",
        (named,),
    )
    everything = (json.dumps(sorted(gone)),)
    for table in ("note", "highlight_tag", "article_tag", "highlight", "outline_item", "outline"):
        connection.execute(f"DELETE FROM {table} WHERE id IN {some}", everything)
    connection.execute("DELETE FROM journal WHERE undone = 1")
    _leave_journal(connection, _Gone(gone, set(articles)), about)


def _leave_journal(connection: sqlite3.Connection, gone: _Gone, about: Sequence[int]) -> None:
    """Changes of rows that are gone leave their acts; an act that changes nothing else goes.

    Of acts with images only those about the articles (keys) in question are unpacked.
    """
    entries = connection.execute(
        "SELECT key, rows FROM journal WHERE substr(rows, 1, ?) <> ? OR EXISTS (SELECT 1 "
        f"FROM json_each({recording.ABOUT}) WHERE value IN (SELECT value FROM json_each(?)))",
        (len(acts.WHOLE), acts.WHOLE, json.dumps(upkeep.ids_of(connection, about))),
    )
    for key, rows in entries.fetchall():
        left = _left(rows, gone)
        if not left:
            connection.execute("DELETE FROM journal WHERE key = ?", (key,))
        elif left != rows:
            connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (left, key))


def _left(rows: str, gone: _Gone) -> str:
    """What is left of the rows of an entry; "" for nothing but the making of a tag, and where they are
    damaged: they may hold what has gone, and lead nowhere."""
    try:
        return _kept_of(rows, gone)
    except recording.DAMAGED:
        return ""


def _kept_of(rows: str, gone: _Gone) -> str:
    if following.hold(rows):
        images = following.read(rows)
        kept = [image for each in images if (image := _image_left(each, gone)) is not None]
        return rows if kept == images else following.written(kept) if kept else ""
    changes = acts.rows_from_json(rows)
    left = [change for change in changes if _is_left(change, gone)]
    if len(left) < len(changes) and all(change.table == "tag" for change in left):
        return ""
    return acts.rows_to_json(left)


def _is_left(change: acts.RowChange, gone: _Gone) -> bool:
    """Whether anything is left of a change; a change of many rows is left with those that are there."""
    table = change.table
    if isinstance(change.key, list):
        refitting.keep(change, {key for key in change.key if not gone.has(table, key)})
        return bool(change.key)
    return not (gone.has(table, change.key) or _hangs(table, (change.before, change.after), gone))


def _image_left(image: following.Image, gone: _Gone) -> following.Image | None:
    """An image without what is gone: None where it is of that alone. It may be of an entry of the history."""
    if any(row.get("id") in gone.ids for row in image[1:] if row) or _hangs(image.table, image[1:], gone):
        return None
    if image.table != "journal":
        return image
    before, after = (
        row and {**row, **({"rows": _left(row["rows"], gone)} if "rows" in row else {})} for row in image[1:]
    )
    return image._replace(before=before, after=after)


def _hangs(table: str, images: Iterable[Mapping[str, object] | None], gone: _Gone) -> bool:
    """Whether a note or a tag is on a highlight that is gone."""
    on = (image.get("highlight") for image in images if image is not None)
    return table in ("note", "highlight_tag") and any(id in gone.ids for id in on)

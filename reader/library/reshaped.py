"""Undo steps of images being taken back and done again: splits, joins, imports, imports taken back."""

import json
import sqlite3
from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from reader.library import batches, following, images, recording, replaying, taking_back
from reader.library.following import Image
from reader.library.imaging import taken, thinned, turned
from reader.model.change import Change, Touched
from reader.model.wording import tr, tr_stored


class _Entry(NamedTuple):
    key: int
    label: str
    touched: int
    articles: str
    rows: str
    joins: str | None
    made_at: int
    total: int


def turn(connection: sqlite3.Connection, parts: Sequence[int], *, back: bool, gently: bool = False) -> Change:
    """Take a step back, or do it again, within a transaction; `parts` are its entries, the oldest first.

    An import that is the newest act goes to the row. Where acts stand that were done since it began, what
    they were done to stays; so it is, whatever stands, where it is to go `gently`.

    Raises sqlite3.IntegrityError, here or at the end of the transaction, where what came in since rests on
    it.
    """
    columns = f"SELECT {', '.join(_Entry._fields)} FROM journal WHERE key = ?"
    entries = [_Entry(*connection.execute(columns, (key,)).fetchone()) for key in parts]
    with recording.read_whole(entries[-1].label):
        had = [image for entry in entries for image in following.read(entry.rows)]
        about = dict.fromkeys(id for entry in entries for id in json.loads(entry.articles))
    last = entries[-1]
    batch = batches.imported_by(last.joins) if back else None
    if batch:
        done, note = _import_taken_back(connection, batch, parts, len(about), gently=gently)
    else:
        done, note = replaying.step(connection, parts, back=back), ""
    if done is not None:
        # Where all was so already, the way back is still the way there.
        done = [image for image in done if not _of_one(image, parts)] or had
        about.update(dict.fromkeys(images.ids_in(done)))
    connection.executemany("DELETE FROM journal WHERE key = ?", [(key,) for key in parts])
    if done is not None:
        # In the place of the oldest part: an act that came between may rest on that.
        kept = last._replace(key=parts[0], articles=json.dumps([*about]))
        _enter(connection, kept, thinned(connection, done, undone=back), undone=back)
    if batch:
        batches.let_go(connection)
    touched = reduce(or_, (Touched(entry.touched) for entry in entries))
    label = tr("{act}; {note}", act=tr_stored(last.label), note=note) if note else last.label
    return Change(label, touched, tuple(about))


def _import_taken_back(
    connection: sqlite3.Connection, batch: str, parts: Sequence[int], articles: int, *, gently: bool
) -> tuple[list[Image] | None, str]:
    """Take an import back; returns what was written as images of the act, None where it is too much to be
    kept, and what there is to say of it."""
    if gently or not _is_whole(connection, batch, parts):
        done, stayed = _taken_back(connection, batch)
        return done, batches.told_kept(stayed) if stayed else ""
    if articles > batches.LARGE:
        taking_back.without_rules(connection, batch)
        replaying.replay(connection, parts, back=True)
        return None, tr("its files can be imported again")
    with taken(connection) as written:
        taking_back.without_rules(connection, batch)
        replaying.replay(connection, parts, back=True)
    return turned(written), ""


def _is_whole(connection: sqlite3.Connection, batch: str, parts: Sequence[int]) -> bool:
    """Whether an import can go to the row: nothing that the reader did since it began rests on it."""
    return taking_back.is_newest(connection, parts) or taking_back.is_untouched(connection, batch)


def _enter(connection: sqlite3.Connection, entry: _Entry, done: Sequence[Image], *, undone: bool) -> None:
    """Keep a step as one entry."""
    connection.execute(
        "INSERT INTO journal(key, label, touched, articles, rows, joins, undone, made_at, updated_at, total) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)",
        (
            entry.key, entry.label, entry.touched, entry.articles, following.written(done), entry.joins,
            int(undone), entry.made_at, entry.total,
        ),
    )  # fmt: skip


def _taken_back(connection: sqlite3.Connection, batch: str) -> tuple[list[Image], int]:
    """Take an import back but for what the reader has worked on; also returns how many articles stay."""
    with taken(connection) as done:
        stayed = len(taking_back.take_back(connection, batch).kept)
    redoable = [image.before for image in done if image.table == "journal" and image.after is None]
    for row in redoable:
        # What was undone after the import is done again after it, too.
        if row and row["undone"]:
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO journal({', '.join(row)}) VALUES ({marks})", [*row.values()])
    left = [
        image for image in done if not (image.table == "journal" and image.before and image.before["undone"])
    ]
    return turned(left), stayed


def _of_one(image: Image, parts: Sequence[int]) -> bool:
    """Whether an image is of one of these journal entries themselves."""
    row = image.before or image.after
    return image.table == "journal" and row is not None and row["key"] in parts

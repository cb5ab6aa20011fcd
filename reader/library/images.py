"""Acts that reshape articles are undo steps of images: of all rows that they wrote, before and after.

A step may have several parts, each written by a transaction of its own: an import has one for every file.
They are taken back and done again together, also where another act came between.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING

from reader.library import recording, upkeep
from reader.library.connecting import Connection
from reader.library.following import REFERS, Image, written
from reader.library.imaging import taken, thinned
from reader.model.change import Change, Touched

if TYPE_CHECKING:
    from reader.library.library import Library


@contextmanager
def journaled(
    connection: sqlite3.Connection, label: str, touched: Touched, joins: str | None = None
) -> Iterator[list[str]]:
    """Make all that is written inside one undo step, or a part of the step that `joins` names.

    The list takes the ids of the articles it is about.
    """
    about: list[str] = []
    with taken(connection) as images:
        yield about
    keep(connection, Change(label, touched, tuple(about)), images, joins)


@contextmanager
def journaled_in(connection: sqlite3.Connection, step: str | None, touched: Touched) -> Iterator[None]:
    """Make all that is written inside a part of an undo step that has begun; of none where none is named."""
    found = (
        step
        and connection.execute(
            "SELECT label FROM journal WHERE joins = ? ORDER BY key DESC LIMIT 1",
            (f"{recording.PARTS}{step}",),
        ).fetchone()
    )
    if not found:
        yield
        return
    with journaled(connection, found[0], touched, step):
        yield


def keep(
    connection: sqlite3.Connection, change: Change, images: Sequence[Image], joins: str | None = None
) -> None:
    """Write an act into the undo journal, as a step or as a part of one; of one whose first parts were
    forgotten, for they are too much to be kept, there is no more: half of it is no step."""
    images = [image for image in images if image.before != image.after and not _of_the_way_on(image)]
    if not images:
        return
    parts = None if joins is None else f"{recording.PARTS}{joins}"
    if joins is None or not goes_on(connection, joins):
        # What is undone while a step goes on can be done again.
        connection.execute("DELETE FROM journal WHERE undone = 1")
        if isinstance(connection, Connection) and parts in connection.forgotten:
            return
    about = dict.fromkeys((*change.articles, *ids_in(images), *_concerned(connection, images)))
    packed = written(thinned(connection, images, undone=False))
    recording.enter(
        connection,
        change.label,
        change.touched,
        json.dumps([*about]),
        packed,
        parts,
    )


def goes_on(connection: sqlite3.Connection, joins: str) -> bool:
    """Whether the step that `joins` names has a part that stands."""
    found = "SELECT 1 FROM journal WHERE joins = ? AND undone = 0 LIMIT 1"
    return connection.execute(found, (f"{recording.PARTS}{joins}",)).fetchone() is not None


def is_kept(library: "Library", joins: str) -> bool:
    """Whether the step that `joins` names can be undone: it was not too much to be kept."""
    with library.reading() as connection:
        return goes_on(connection, joins)


def _of_the_way_on(image: Image) -> bool:
    """Whether an image is of an entry that could have been redone: an act drops those for good."""
    return image.table == "journal" and (
        image.before is None or (image.after is None and bool(image.before["undone"]))
    )


def _concerned(connection: sqlite3.Connection, images: Iterable[Image]) -> tuple[str, ...]:
    """The ids of the articles that rows of an act, or of entries that it changed, name by their keys: where
    one moves, entries are looked for by its id."""
    named = {
        row[name]
        for image in images
        for row in (image.before, image.after)
        if row is not None
        for name in REFERS["article"].get(image.table, ())
    }
    entries = (row for image in images if image.table == "journal" for row in image[1:] if row is not None)
    told = (json.loads(row["articles"]) for row in entries if "articles" in row)
    return (*upkeep.ids_of(connection, sorted(named)), *chain.from_iterable(told))


def ids_in(images: Iterable[Image]) -> list[str]:
    """The ids of the articles that an act made, changed or removed."""
    rows = (row for image in images if image.table == "article" for row in (image.before, image.after))
    return list(dict.fromkeys(row["id"] for row in rows if row is not None and "id" in row))

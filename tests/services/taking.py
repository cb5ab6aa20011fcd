"""Libraries that somebody has worked with, and zips of all their data around any file."""

import hashlib
import random
from contextlib import suppress
from pathlib import Path

from reader.exporter.parcel import Parcel
from reader.library.library import Library
from reader.library.schema import SCHEMA
from reader.model.errors import PostilError
from tests.fuzz.act_kinds import KINDS, World

Digest = dict[str, str]


def digest(library: Library) -> Digest:
    """A hash of all rows of each table, but of FTS5's own: its content is held against the texts instead."""
    with library.reading() as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'fulltext%' "
            "AND name NOT LIKE 'titles%' AND name NOT LIKE 'tag_name%' "
            "AND name <> '_sqlite_migrations' ORDER BY name"
        ).fetchall()
        rows = {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for (name,) in tables}
    return {name: hashlib.sha256("\n".join(found).encode()).hexdigest() for name, found in rows.items()}


def differing(library: Library, than: Digest) -> set[str]:
    """The tables whose rows are others than they were."""
    return {table for table, rows in digest(library).items() if rows != than[table]}


def live(library: Library, seed: int, acts: int) -> None:
    """A reader works with a library: imports, notes, tags, outlines, the trash, undoing, splits put right."""
    world = World(library, random.Random(seed))
    for act in range(acts):
        with suppress(PostilError):
            world.dice.choice(KINDS)(world)
            if act % 9 == 0:
                library.journal.undo()


def parcel(target: Path, library: Path, **told: int) -> Path:
    """A zip such as the program makes, around any file in the place of the library."""
    with target.open("w+b") as file, Parcel(file) as made:
        made.add("library.sqlite", [library.read_bytes()])
        made.finish(**{"schema": SCHEMA, **told})
    return target


def leftovers(folder: Path) -> list[str]:
    """What an export or import has left lying about."""
    return [path.name for path in folder.rglob("*") if path.name.endswith(".part")]

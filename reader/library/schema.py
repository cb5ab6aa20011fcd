"""What a library file is, and how an older one becomes a present one.

The number of the schema is also the file's user_version, so that a reader needs no sqlite_utils to
know that a library is current. Every step runs in one transaction of its own, after a verified copy.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import copying
from reader.model.wording import tr

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

    from reader.library.opening import Tell

#: "Post" in ASCII, at byte 68 of every library (https://www.sqlite.org/fileformat.html).
APPLICATION_ID = 0x506F7374

#: The schema this program writes.
SCHEMA = 9


def version_of(connection: sqlite3.Connection) -> tuple[int, int]:
    """The file's application id and schema number, as SQLite keeps them in its header."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(application), int(number)


def migrations(tell: "Tell | None" = None) -> "Migrations":
    """Every step from an empty file to the present schema, in order; `tell` is as in `migrate`."""
    from sqlite_utils import Migrations

    from reader.library import tables

    steps = Migrations("library")

    @steps(name="1 first library")
    def first(db: "Database") -> None:
        for script in (tables.CAPTURED, tables.READER, tables.DERIVED):
            db.executescript(script)
        for trigger in tables.counting():
            db.execute(trigger)
        db.execute("PRAGMA user_version = 1")

    @steps(name="2 review, batches and more of each page")
    def second(db: "Database") -> None:
        db.executescript(tables.SECOND)
        db.execute(tables.recounting())
        db.execute("PRAGMA user_version = 2")

    steps(name="3 pinned tags and lists in other orders")(_third)

    steps(name="4 outlines, links, saved searches, coloured tags")(_fourth)

    steps(name="5 export plans, and what was kept elsewhere")(_fifth)

    @steps(name="6 packed texts, words as they are looked for, watched searches")
    def sixth(db: "Database") -> None:
        from reader.library.repacking import repack

        repack(db, tell)

    steps(name="7 the day of reading")(_seventh)
    steps(name="8 what an import gathers")(_eighth)
    steps(name="9 words folded before they are indexed")(_ninth)

    return steps


def _third(db: "Database") -> None:
    from reader.library import tables

    db.executescript(tables.THIRD)
    for trigger in tables.counting_differences():
        db.execute(trigger)
    db.execute("PRAGMA user_version = 3")


def _fourth(db: "Database") -> None:
    """Make the tables of the fourth schema, and put in what follows from rows that are there."""
    from reader.library import links, notes, shelves, tables, tag_tables

    tag_tables.unindex(db.conn)
    for script in (notes.RENOTED, tables.FOURTH, shelves.RESHELVED, tag_tables.RETAGGED):
        db.executescript(script)
    for trigger in (*shelves.counting(), *tag_tables.counting()):
        db.execute(trigger)
    tag_tables.plant(db.conn)
    links.derive_all(db.conn)
    db.execute("PRAGMA user_version = 4")


def _fifth(db: "Database") -> None:
    """Make the tables of the fifth schema."""
    from reader.library import adopted, exports

    for script in (exports.PLANNED, adopted.ADOPTED):
        db.executescript(script)
    db.execute("PRAGMA user_version = 5")


def _seventh(db: "Database") -> None:
    from reader.library import reading_days

    db.executescript(reading_days.DATED)


def _eighth(db: "Database") -> None:
    from reader.library import gathering, sketches

    for script in (sketches.TABLES, gathering.TABLES):
        db.executescript(script)


def _ninth(db: "Database") -> None:
    from reader.library import full_text

    full_text.take_words_as_folded(db.conn)


def migrate(
    db: "Database", path: Path, tell: "Tell | None" = None, cancelled: Callable[[], bool] | None = None
) -> None:
    """Bring a library to the present schema; an older one is first copied to `<path>.before-v<N>.sqlite`.

    The mark of the program comes first, so that a start that is cut short leaves no stranger's file. `tell`
    hears how much of it is done, and of how much; raises Interrupted once `cancelled` says so, which leaves
    no step half done.
    """

    def told(done: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise copying.Interrupted(tr("Stopped."))
        if tell is not None:
            tell(done, total)

    _, number = version_of(db.conn)
    if number:
        copying.copy_verified(db.conn, path.with_name(f"{path.name}.before-v{SCHEMA}.sqlite"), cancelled)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    # A step that makes a table anew must not take away with the old one what refers to it.
    db.execute("PRAGMA foreign_keys = OFF")
    with copying.stoppable(db.conn, cancelled):
        migrations(told).apply(db)
    db.execute("PRAGMA foreign_keys = ON")

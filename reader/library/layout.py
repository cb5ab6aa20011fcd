"""The tables, indexes and triggers of a library, held against those that this program makes.

A letter that is damaged in one of their names is noticed by SQLite only in a statement that has that name,
and one in a trigger never.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache

from reader.library import schema
from reader.library.connecting import adopt, teach
from reader.model.wording import in_english

#: Kind and name of what is in a file, with the table it is of, and how it was made.
Objects = dict[tuple[str, str], tuple[str, str]]
#: What SQLite and sqlite_utils keep for themselves begins so.
_THEIRS = ("sqlite_", "_sqlite_")


def objects(connection: sqlite3.Connection) -> Objects:
    """Tables, indexes, views and triggers, each as it was made."""
    found = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    return {(type, name): (of, " ".join(sql.split())) for type, name, of, sql in found}


@cache
def meant(number: int) -> Objects:
    """What a library of a schema has, made anew."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        teach(connection)
        db, steps = adopt(connection), schema.migrations()
        later = [step.name for step in steps.pending(db) if int(step.name.split()[0]) > number]
        steps.apply(db, stop_before=later[:1])
        return objects(connection)


def strange(connection: sqlite3.Connection) -> Iterator[str]:
    """What a library of the present schema has otherwise than it should, or not at all. Full-text indexes are
    not looked at: they are made anew where they are damaged."""
    there, wanted = objects(connection), meant(schema.SCHEMA)
    indexes = [name for (_, name), (_, sql) in wanted.items() if sql.startswith("CREATE VIRTUAL TABLE")]
    for (type, name), (of, sql) in wanted.items():
        if name.startswith(_THEIRS) or any(each == name or name.startswith(f"{each}_") for each in indexes):
            continue
        if (made := there.get((type, name))) is None:
            yield in_english("the {kind} {name} is not there", kind=type, name=name)
        # Versions of SQLite quote the names of what was renamed each in their own way.
        elif (made[0], made[1].replace('"', "")) != (of, sql.replace('"', "")):
            yield in_english("the {kind} {name} is not as it was made", kind=type, name=name)

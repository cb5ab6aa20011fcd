"""The hashes by which a text is known again: all by their values, and what an import has gathered for that.

A hash may stand anywhere among all, so that to put one there costs a page of the file. An import keeps those
of a text together, in a row of its own, and many texts come to their places at once, in the order of the
values: the larger the library, the more of them. What is looked for meanwhile is found too: each connection
that looks has the gathered ones by their values in a temporary table, and catches up before it looks.
"""

import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from json import dumps
from struct import pack, unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.library import Library

#: The eighth schema's part. `n` is never given again, so that what a connection knows of a row stays true; it
#: begins anywhere, so that this holds of the rows of another library that come instead, too.
TABLES = """
CREATE TABLE sketch (
    n INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL UNIQUE, hashes BLOB NOT NULL);
INSERT INTO sqlite_sequence(name, seq) VALUES ('sketch', abs(random() % (1 << 48)));
"""
#: A hash is kept for so many texts, or few more: what more of them share tells nothing.
COMMON = 64

#: Texts come to their places when they are such a part of all articles, but so many at least and at most.
_PART, _LEAST, _MOST = 64, 256, 8192
#: While more are coming so many times that part wait: the more come at once, the fewer pages are written.
_COMING = 8
#: So many hashes, and few more, are put there by one transaction; and of no more, and one text's, the places
#: are sought at once: in memory that takes some 60 MB.
_RUN, _AT_ONCE = 8192, 1_600_000
#: And of so many texts: a hash of 32 bits and a place among these make one number that a float holds exactly,
#: and floats are sorted fastest; by so many parts, of which each has the hashes of the same first ten bits.
_TEXTS, _PARTS, _PART_BITS = 1 << 20, 1 << 10, 22

#: The texts that have some hashes (a JSON array), by value, as `met(value, version)`.
MET = (
    "met(value, version) AS MATERIALIZED (SELECT value, version FROM hash "
    "WHERE value IN (SELECT value FROM json_each(?1)) UNION SELECT t.value, s.version "
    "FROM temp.sketched t JOIN sketch s ON s.n = t.n WHERE t.value IN (SELECT value FROM json_each(?1)))"
)
_COMMON_HASHES = (
    "SELECT value FROM hash WHERE value IN (SELECT value FROM json_each(?)) "
    f"GROUP BY value HAVING count(*) >= {COMMON}"
)
_OF = "IN (SELECT value FROM json_each(?))"
_HOMELESS = "version NOT IN (SELECT key FROM version)"
#: Those of some versions (a JSON array) that are not there.
_GONE = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT key FROM version)"
#: Bytes, whatever a damaged row says that they are.
_HASHES = "CAST(hashes AS BLOB)"
#: What is gathered of some texts, but where the row is seen to be damaged.
_TOLD = f"SELECT version, {_HASHES} FROM sketch WHERE version {_OF} AND length({_HASHES}) % 4 = 0"
#: How many texts are gathered up to a row, and which.
_STILL = "SELECT count(*) FROM sketch WHERE n <= ?"
_LEFT = "SELECT version FROM sketch WHERE n <= ?"
#: The texts that are gathered up to a row, with their hashes; of what is damaged those that are there.
_GATHERED = (
    f"SELECT s.n, v.key, {_HASHES} FROM sketch s CROSS JOIN version v ON v.key = s.version WHERE s.n <= ? "
    "ORDER BY s.n"
)


def keep(connection: sqlite3.Connection, hashes: Mapping[int, Collection[int]], *, gathered: bool) -> None:
    """Keep the hashes of new texts, by the keys of their versions, within their transaction."""
    if gathered:
        connection.executemany(
            "INSERT OR REPLACE INTO sketch(version, hashes) VALUES (?, ?)",
            ((version, _blob(values)) for version, values in hashes.items()),
        )
    else:
        told = sorted((value, version) for version in hashes for value in hashes[version])
        _place(connection, told, [value for value, _ in told])


def catch_up(connection: sqlite3.Connection) -> None:
    """Let a connection know all that is gathered, before it looks for `MET`."""
    connection.execute(
        "CREATE TABLE IF NOT EXISTS temp.sketched (value INTEGER NOT NULL, n INTEGER NOT NULL, "
        "PRIMARY KEY (value, n)) WITHOUT ROWID"
    )
    connection.execute("CREATE TABLE IF NOT EXISTS temp.sketched_upto (n INTEGER NOT NULL)")
    last = connection.execute("SELECT max(n) FROM sketch").fetchone()[0]
    upto = connection.execute("SELECT n FROM temp.sketched_upto").fetchone()
    known = upto[0] if upto else 0
    if (last or 0) < known:
        connection.execute("DELETE FROM temp.sketched")
        connection.execute("DELETE FROM temp.sketched_upto")
        known = 0
    if (last or 0) > known:
        new = connection.execute(f"SELECT n, {_HASHES} FROM sketch WHERE n > ?", (known,)).fetchall()
        connection.executemany(
            "INSERT OR IGNORE INTO temp.sketched(value, n) VALUES (?, ?)",
            ((value, n) for n, hashes in new for value in _values(hashes)),
        )
        connection.execute("DELETE FROM temp.sketched_upto")
        connection.execute("INSERT INTO temp.sketched_upto(n) VALUES (?)", (last,))


def settle(library: "Library", stopped: Callable[[], bool] | None = None, *, coming: bool = False) -> None:
    """Put what is gathered to its place, where it is much, in short transactions, until it is `stopped`; with
    `coming` more is about to be gathered."""
    with library.reading() as connection:
        # No more than so many, and no row is looked at for that.
        last = connection.execute("SELECT max(n) FROM sketch").fetchone()[0] or 0
        first = connection.execute("SELECT min(n) FROM sketch").fetchone()[0] or 0
        (articles,) = connection.execute(
            "SELECT n FROM counter WHERE source = 0 AND name = 'articles'"
        ).fetchone()
        least = max(_LEAST, min(_MOST, articles // _PART) * (_COMING if coming else 1))
        if not last or last - first + 1 < least:
            return
    while not (stopped and stopped()) and _settle(library, last, stopped):
        pass


def _settle(library: "Library", last: int, stopped: Callable[[], bool] | None) -> bool:
    """Put the first of what is gathered up to a row to its place. Returns whether to go on with the rest."""
    parts, many_values = [list[float]() for _ in range(_PARTS)], 0
    versions, upto = array("q"), last
    with library.reading() as connection:
        for n, version, found in connection.execute(_GATHERED, (last,)):
            place, values = float(len(versions)), _values(found)
            for value in values:
                parts[value >> _PART_BITS].append(value * _TEXTS + place)
            versions.append(version)
            many_values += len(values)
            if many_values >= _AT_ONCE or len(versions) == _TEXTS:
                upto = n
                break
        (many,) = connection.execute(_STILL, (upto,)).fetchone()
    for told in _runs(parts):
        if stopped is not None and stopped():
            return False
        with library.writing(at_once=False) as db:
            run = [(int(one // _TEXTS), versions[int(one % _TEXTS)]) for one in told]
            again = [one for (one, _), (other, _) in pairwise(run) if one == other]
            # Rows up to the last only go; where one has gone, so may a text have.
            if db.conn.execute(_STILL, (upto,)).fetchone() != (many,):
                left = {row[0] for row in db.conn.execute(_LEFT, (upto,))}
                run = [each for each in run if each[1] in left]
            # What is common is common among these too, for they are many: few are asked for.
            _place(db.conn, run, again)
    with library.writing(at_once=False) as db:
        db.conn.execute("DELETE FROM sketch WHERE n <= ?", (upto,))
    return upto < last


def _runs(parts: list[list[float]]) -> Iterator[list[float]]:
    """The numbers of all parts in their order, some parts together. Each is sorted when its turn has come:
    no other thread does anything while one is."""
    run: list[float] = []
    for part in parts[_PARTS // 2 :] + parts[: _PARTS // 2]:
        part.sort()
        run += part
        if len(run) >= _RUN:
            yield run
            run = []
    if run:
        yield run


def drop(connection: sqlite3.Connection, versions: Sequence[int]) -> None:
    """Texts that are gone (their keys) are found by no hash any more; one whose key was given again is."""
    gone = {row[0] for row in connection.execute(_GONE, (dumps(versions),))} if versions else set[int]()
    if not gone:
        return
    # The row of a text that is gathered tells all of its hashes, those that came to their places too.
    told = connection.execute(_TOLD, (dumps([*gone]),)).fetchall()
    connection.executemany(
        "DELETE FROM hash WHERE value = ? AND version = ?",
        sorted((value, version) for version, hashes in told for value in _values(hashes)),
    )
    connection.execute(f"DELETE FROM sketch WHERE version {_OF}", (dumps([*gone]),))
    if left := gone.difference(version for version, _ in told):
        # Hashes are in the order of their values: this reads all of them, once for all versions. Most are
        # told by two comparisons not to be among these.
        bounds = min(left), max(left), dumps([*left])
        connection.execute(f"DELETE FROM hash WHERE version BETWEEN ? AND ? AND version {_OF}", bounds)


def copy(connection: sqlite3.Connection, version: int, other: int) -> None:
    """Another text (its key) is found by the same hashes."""
    found = connection.execute(f"SELECT {_HASHES} FROM sketch WHERE version = ?", (version,)).fetchone()
    values = _values(found[0]) if found else _placed(connection, version)
    _place(connection, sorted((value, other) for value in values), values)


def homeless(connection: sqlite3.Connection) -> list[int]:
    """The keys of versions of which there are hashes, and which are not there."""
    found = connection.execute(
        f"SELECT version FROM hash WHERE {_HOMELESS} UNION SELECT version FROM sketch WHERE {_HOMELESS}"
    )
    return [row[0] for row in found]


def drop_homeless(connection: sqlite3.Connection) -> None:
    """Hashes of versions that are not there go, whatever damage has made of the keys of those."""
    for table in ("hash", "sketch"):
        connection.execute(f"DELETE FROM {table} WHERE {_HOMELESS}")


def _placed(connection: sqlite3.Connection, version: int) -> list[int]:
    return [row[0] for row in connection.execute("SELECT value FROM hash WHERE version = ?", (version,))]


def _values(hashes: bytes) -> Sequence[int]:
    # What is damaged may end within a number.
    return unpack_from(f"<{len(hashes) // 4}i", hashes)


def _blob(values: Collection[int]) -> bytes:
    """Hashes as they are gathered, each 32 bits with a sign (see rows.kept_hashes)."""
    return pack(f"<{len(values)}i", *sorted(values))


def _place(connection: sqlite3.Connection, told: Sequence[tuple[int, int]], asked: Sequence[int]) -> None:
    """Put hashes with their versions, in the order of the values, among all; but those that are `asked` for
    and are common."""
    common = {row[0] for row in connection.execute(_COMMON_HASHES, (dumps(asked),))} if asked else set[int]()
    connection.executemany(
        "INSERT OR IGNORE INTO hash(value, version) VALUES (?, ?)",
        [
            each
            for n, each in enumerate(told)
            if each[0] not in common and (n < COMMON or told[n - COMMON][0] != each[0])
        ],
    )

"""Everything readable of a damaged library, read into a new one; the damaged file is only copied."""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from reader.library import copying, files, first_page, full_text, imaging, loose_rows, reconciling, schema
from reader.library.connecting import teach
from reader.library.library import open_library
from reader.library.lockfile import LockFile
from reader.library.page_walk import DAMAGE, readable
from reader.library.workshop import workshop
from reader.model.errors import LibraryReadOnly, LibraryUnusable
from reader.model.wording import tr

#: What follows from other rows, and is made anew; and the undo history, whose acts may be about what is lost.
_LEFT_OUT = frozenset({"journal", "link", "tagged", "tag_count", "counter", "page_line"})
#: What the reader wrote comes first.
_FIRST = ("note", "highlight", "tag", "article_tag", "highlight_tag", "outline", "outline_item")
_KINDS: dict[str, type | tuple[type, ...]] = {
    "TEXT": str, "INTEGER": int, "BLOB": bytes, "REAL": (int, float)
}  # fmt: skip


class Kept(NamedTuple):
    """Of a table, how many rows are in the new library, and how many are known not to be; None where nothing
    tells."""

    found: int
    lost: int | None


class Salvaged(NamedTuple):
    """A library that was made of a damaged one: what is in it by table, and a file with the words that have
    no place in it, if there are any. `damaged` are the names of files whose texts were lost: importing one
    again makes them whole."""

    library: Path
    tables: dict[str, Kept]
    left_over: Path | None
    damaged: tuple[str, ...]


def salvage(
    library: Path,
    target: Path,
    tell: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Salvaged:
    """Read all that is readable of the library into a new one at `target`; nothing that is there is replaced.

    `tell` hears which table is read. Raises LibraryUnusable where nothing could be read or the new file
    cannot be written, LibraryLocked where the library is open, and Interrupted once `cancelled` says so;
    nothing is left of `target` then.
    """
    library, target = library.expanduser().absolute(), target.expanduser().absolute()
    beside = target.with_name(f"{target.stem}.left-over.txt")
    _check(library, (target, beside))
    lock = _lock(library)
    try:
        with workshop(target) as folder:
            made = folder / "made.sqlite"
            tables = _read_over(_copied(library, folder), made, tell, cancelled)
            if not any(kept.found for kept in tables.values()):
                raise LibraryUnusable(
                    tr("Nothing of {library} can be read any more; restore a backup of it.", library=library)
                )
            words, damaged, held = _finished(made, tables)
            copying.sync(made)
            if words:
                _write_whole(beside, words, folder)
            made.replace(target)
            copying.sync_folder(target.parent)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        if lock is not None:
            lock.release()
    return Salvaged(target, held, beside if words else None, damaged)


def _check(library: Path, new: Sequence[Path]) -> None:
    """Raises LibraryUnusable where there is no library, or a new file is there already."""
    if files.size(library) is None:
        raise LibraryUnusable(
            tr("There is no such file as {library}; name the library to salvage.", library=library)
        )
    for file in new:
        if files.size(file) is not None:
            raise LibraryUnusable(tr("{new} is there already; name a new file to salvage into.", new=file))


def _unwritable(target: Path, error: OSError) -> LibraryUnusable:
    return LibraryUnusable(
        tr(
            "{target} could not be written ({reason}); choose another folder or free some space.",
            target=target,
            reason=error.strerror,
        )
    )


def _write_whole(file: Path, words: str, folder: Path) -> None:
    made = folder / file.name
    made.write_text(words, encoding="utf-8")
    copying.sync(made)
    made.replace(file)


def _lock(library: Path) -> LockFile | None:
    """Nobody writes a library that is salvaged; to one that nobody can write there is no lock."""
    try:
        return LockFile(library)
    except LibraryReadOnly:
        return None


def _copied(library: Path, folder: Path) -> Path:
    """A copy to read, made readable: SQLite folds a log into a file that it opens, and the damaged one stays
    as it is."""
    copy = folder / "damaged.sqlite"
    shutil.copyfile(library, copy)
    with suppress(FileNotFoundError):
        shutil.copyfile(f"{library}-wal", f"{copy}-wal")
    first_page.mend(copy)
    return copy


def _read_over(
    copy: Path, made: Path, tell: Callable[[str], None] | None, cancelled: Callable[[], bool] | None
) -> dict[str, Kept]:
    """Make an empty library of the same schema, and put in what can be read."""
    _make_empty(made, first_page.number_of(copy))
    tables: dict[str, Kept] = {}
    with closing(_lenient(copy)) as source, closing(sqlite3.connect(made, isolation_level=None)) as into:
        into.execute("BEGIN")
        triggers = into.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            into.execute(f"DROP TRIGGER {name}")
        known = [row[0] for row in into.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        wanted = [table for table in (*imaging.TABLES, "export") if table in known]
        for table in sorted(wanted, key=lambda table: table not in _FIRST):
            if table in _LEFT_OUT:
                continue
            if cancelled is not None and cancelled():
                raise copying.Interrupted(tr("Stopped."))
            if tell is not None:
                tell(table)
            tables[table] = _take(copy, source, into, table)
        _take_names(source, into)
        for _, sql in triggers:
            into.execute(sql)
        into.execute("COMMIT")
    return tables


def _make_empty(made: Path, number: int) -> None:
    """An empty library of an older schema or the present one."""
    from sqlite_utils import Database

    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        teach(connection)
        db = Database(connection, execute_plugins=False)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        steps = schema.migrations()
        later = [step.name for step in steps.pending(db) if int(step.name.split()[0]) > number]
        steps.apply(db, **({"stop_before": later[0]} if later else {}))


def _lenient(copy: Path) -> sqlite3.Connection:
    """A connection that reads on where the schema is damaged, and takes letters that are none."""
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "writable_schema = ON"):
        with suppress(sqlite3.DatabaseError):
            connection.execute(f"PRAGMA {pragma}")
    return connection


def _take(copy: Path, source: sqlite3.Connection, into: sqlite3.Connection, table: str) -> Kept:
    """Put all rows of a table into the new library that are readable and are rows of it."""
    kinds = {row[1]: row[2] for row in into.execute(f"PRAGMA table_info({table})")}
    columns = list(kinds)
    (made,) = into.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    walked = f'"{columns[0]}"' if "WITHOUT ROWID" in made else "rowid"
    names = ", ".join(f'"{name}"' for name in columns)
    read = ", ".join(f"[{name}]" for name in _columns_in(source, table, columns))
    insert = f"INSERT OR IGNORE INTO {table}({names}) VALUES ({', '.join('?' * len(columns))})"
    found = 0
    for row in readable(source, f"SELECT {walked}, {read} FROM {table}", walked):
        if not all(map(_is_of, row[1:], kinds.values())):
            continue
        with suppress(sqlite3.IntegrityError, sqlite3.DataError, OverflowError):
            found += into.execute(insert, row[1:]).rowcount
    kept = Kept(found, _missing(source, table, found))
    if table not in loose_rows.PROVEN or kept.lost == 0:
        return kept
    for row in loose_rows.proven(copy, table, list(kinds.values())):
        with suppress(sqlite3.IntegrityError):
            found += into.execute(insert, row).rowcount
    return Kept(found, _missing(source, table, found))


def _columns_in(source: sqlite3.Connection, table: str, columns: Sequence[str]) -> Sequence[str]:
    """The columns as the damaged library calls them: what is damaged may be a name, but not their order."""
    try:
        found = [str(row[1]) for row in source.execute(f"PRAGMA table_info({table})")]
    except DAMAGE:
        return columns
    return found if len(found) == len(columns) and not any("]" in name for name in found) else columns


def _is_of(value: object, kind: str) -> bool:
    """Whether a value can be one of a column of this kind."""
    return value is None or isinstance(value, _KINDS.get(kind, object))


def _take_names(source: sqlite3.Connection, into: sqlite3.Connection) -> None:
    """Keep the ids of articles, which an index has of those too whose rows are lost: links name them."""
    into.execute(f"CREATE TABLE {reconciling.NAMES} (key INTEGER PRIMARY KEY, id TEXT NOT NULL)")
    with suppress(*DAMAGE):
        for id, key in source.execute("SELECT id, key FROM article ORDER BY id"):
            if isinstance(key, int) and isinstance(id, str):
                into.execute(f"INSERT OR IGNORE INTO {reconciling.NAMES} VALUES (?, ?)", (key, id))


def _missing(source: sqlite3.Connection, table: str, found: int) -> int | None:
    """How many rows of a table were not read, by what its smallest index has of it."""
    try:
        (counted,) = source.execute(f"SELECT count(*) FROM {table}").fetchone()
    except DAMAGE:
        return None
    return max(0, int(counted) - found)


def _finished(made: Path, read: dict[str, Kept]) -> tuple[str, tuple[str, ...], dict[str, Kept]]:
    """Let the rows that were read agree with one another. Returns the words that have no place any more, the
    names of the files whose texts are damaged, and what is there then of what was read."""
    with open_library(made) as library, library.writing() as db:
        words = reconciling.reconcile(db.conn)
        db.conn.execute("DELETE FROM tag_name")
        db.conn.execute("INSERT INTO tag_name(name, tag) SELECT indexed(name), id FROM tag")
        full_text.make_anew(db.conn)
        held = {table: _held(db.conn, table, kept) for table, kept in read.items()}
        return words, reconciling.damaged_captures(db.conn), held


def _held(connection: sqlite3.Connection, table: str, read: Kept) -> Kept:
    """A row that was read and refers to what is lost is not there; one that is lost may be made anew."""
    (found,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return Kept(found, None if read.lost is None else max(0, read.found + read.lost - found))

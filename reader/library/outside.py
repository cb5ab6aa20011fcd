"""A library file that came from outside: looked at before anything in it is believed.

SQLite is safe with damaged files and less so with cunning ones (https://www.sqlite.org/security.html): the
schema must be the very one that this program makes, so that no trigger, view or generated column of another's
ever runs; then its pages, references, kinds of values and texts are checked.
"""

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from reader.library import acts, copying, following, health, imaging, layout, packing, schema
from reader.library.connecting import SAFE, connect
from reader.library.joining import ids_of_all
from reader.library.library import Library, open_library
from reader.library.readings import readings
from reader.library.replaying import IMPORTED, NEW
from reader.library.stored_splits import split_of
from reader.model.errors import LibraryUnusable, PostilError
from reader.model.highlight import COLORS
from reader.model.tag import TAG_COLORS
from reader.model.wording import tr, tr_noop, tr_stored

#: The type that SQLite gives the values of a column, by what the column is declared as.
_KINDS = {"INTEGER": ("integer",), "TEXT": ("text",), "BLOB": ("blob",), "REAL": ("real", "integer")}
#: The colours that there are, or none.
_COLORS = ", ".join(map(repr, ("", *COLORS, *TAG_COLORS)))
#: Columns that hold JSON, by table.
_JSON = {
    "capture": ("results", "ticker", "spans", "furniture"),
    "version": ("blocks", "reading", "segments", "links"),
    "highlight": ("earlier",),
    "journal": ("articles", "rows"),
    "export": ("blocks", "properties"),
    "export_plan": ("scope", "protected"),
}
#: What reading a value of the wrong shape ends in.
_STRANGE = (
    ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError, zlib.error,
)  # fmt: skip
#: No time is later (UTC ms): the year 9999 is the last that a calendar here has.
_LATEST = 253_402_300_799_000


class Unfit(PostilError):
    """A library file that is not let in; the words, with `file` for its name, are said by `of`."""

    def __init__(self, words: str, **values: object) -> None:
        super().__init__(words)
        self._words, self._values = words, {name: str(value) for name, value in values.items()}

    def of(self, file: str) -> str:
        """Why the file of this name is not let in."""
        return tr(self._words, file=file, **self._values)


def admit(path: Path, largest: int, cancelled: Callable[[], bool] | None = None) -> list[str]:
    """Check a library file from outside, and bring it up to date where it is older. It is written to.

    A capture has at most `largest` bytes. Returns what is not as it should be in it and keeps nothing from
    being read. Raises Unfit for what is no library, or damaged, too new, or has more in it than this program
    makes; Interrupted once `cancelled` says so.
    """
    try:
        with closing(connect(path, "mode=ro", SAFE)) as connection, copying.stoppable(connection, cancelled):
            number = _look(connection)
        if number < schema.SCHEMA:
            _mistrust_index(path)
            open_library(path).close()
        with (
            open_library(path, read_only=True) as library,
            library.reading() as reading,
            copying.stoppable(reading, cancelled),
        ):
            _check_captures(reading, largest)
            _check_history(reading)
            harm, rest = health.weighed(library)
            if cancelled is not None and cancelled():
                raise copying.Interrupted(tr("Stopped."))
            if harm:
                raise Unfit(
                    tr_noop("{file} holds a library that is damaged ({problem})."), problem=tr_stored(harm[0])
                )
            _read_all(library)
    except (sqlite3.DatabaseError, LibraryUnusable, *_STRANGE) as error:
        raise Unfit(tr_noop("{file} holds a library that cannot be read ({error})."), error=error) from error
    return rest


def _read_all(library: Library) -> None:
    """Read every capture and every article as the program does: what fails, fails here."""
    for capture in library.captures.kept():
        split_of(library, capture.id)
    for _ in readings(library, ids_of_all(library)):
        pass


def _check_captures(connection: sqlite3.Connection, largest: int) -> None:
    """No capture swells when it is unpacked, and no text. Raises Unfit."""
    for size, packed in connection.execute(
        "SELECT c.size, b.bytes FROM capture_content b JOIN capture c ON c.key = b.capture"
    ):
        if not 0 <= size <= largest or len(zlib.decompressobj().decompress(packed, size + 1)) > size:
            raise Unfit(tr_noop("{file} holds a capture that unpacks to more than it may."))
    texts = connection.execute(
        "SELECT v.packed, b.bytes FROM version v LEFT JOIN capture_content b ON b.capture = v.leans"
    )
    if any(packing.swells(packed, kept, largest) for packed, kept in texts):
        raise Unfit(tr_noop("{file} holds a text that unpacks to more than it may."))


def _check_history(connection: sqlite3.Connection) -> None:
    """What acts name are tables and columns, for undoing them writes there. Raises Unfit."""
    known = {
        table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        for table in imaging.TABLES
    }
    known |= {IMPORTED: {"key"}, NEW: {"key"}}
    for (rows,) in connection.execute("SELECT rows FROM journal"):
        held = following.hold(rows)
        changes = following.read(rows, following.MOST) if held else acts.rows_from_json(rows)
        for change in changes:
            names = {*(change.before or ()), *(change.after or ())}
            if not names <= known.get(change.table, set()):
                raise Unfit(
                    tr_noop("{file} holds a library whose undo history is another's ({table})."),
                    table=change.table[:40],
                )


def _look(connection: sqlite3.Connection) -> int:
    """The number of the schema of a file. Raises Unfit."""
    application, number = schema.version_of(connection)
    if application != schema.APPLICATION_ID or number < 1:
        raise Unfit(tr_noop("{file} holds an SQLite file of another program in the place of a library."))
    if number > schema.SCHEMA:
        raise Unfit(
            tr_noop(
                "{file} holds the library of a newer Postil (library version {found}, this program knows "
                "{known}); update Postil and import it again."
            ),
            found=number,
            known=schema.SCHEMA,
        )
    there, meant = layout.objects(connection), layout.meant(number)
    strange = next((name for name, made in sorted(there.items()) if meant.get(name) != made), None)
    strange = strange or next((name for name in sorted(meant) if name not in there), None)
    if strange is not None:
        raise Unfit(
            tr_noop("{file} holds no library as Postil makes it (its {strange} is another's)."),
            strange=" ".join(strange)[:80],
        )
    for problem in _strange_values(connection):
        raise Unfit(tr_noop("{file} holds a library that is damaged ({problem})."), problem=problem)
    return number


def _strange_values(connection: sqlite3.Connection) -> Iterator[str]:
    """Values of another kind than their column says, JSON that is none, texts that are none: they would be
    met much later."""
    known = {name for (type, name) in layout.objects(connection) if type == "table"}
    for table in (*imaging.TABLES, *imaging.OTHERS):
        if table not in known:
            continue
        columns = {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}
        faulty = [
            f"typeof({name}) NOT IN ('null', {', '.join(map(repr, _KINDS[kind]))})"
            for name, kind in columns.items()
        ]
        faulty += [f"{name} NOT BETWEEN 0 AND {_LATEST}" for name in columns if name.endswith("_at")]
        faulty += [f"{name} NOT IN ({_COLORS})" for name in columns if name == "color"]
        faulty += [
            f"{name} IS NOT NULL AND NOT json_valid({name})"
            for name in _JSON.get(table, ())
            if name in columns
        ]
        strange = tr("the table {table} holds what does not belong there", table=table)
        if connection.execute(f"SELECT 1 FROM {table} WHERE {' OR '.join(faulty)} LIMIT 1").fetchone():
            yield strange
        texts = [name for name, kind in columns.items() if kind == "TEXT"]
        try:
            # SQLite takes any bytes for a text; Python reads UTF-8 alone.
            for _ in connection.execute(f"SELECT {', '.join(texts) or 1} FROM {table}"):
                pass
        except sqlite3.OperationalError as error:
            if "UTF-8" not in str(error):
                raise
            yield strange


def _mistrust_index(path: Path) -> None:
    """Make the full-text index of an older library anew, before a migration reads in it."""
    with closing(connect(path, "mode=rw", SAFE)) as connection:
        connection.execute("INSERT INTO fulltext(fulltext) VALUES ('rebuild')")

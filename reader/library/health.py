"""Is the library whole? All looks of looks.py, and the full-text index held against the texts."""

import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.library import copying, damage, full_text
from reader.library.connecting import teach
from reader.library.looks import INDEX, LOOKS, Look
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.library import Library

#: No more problems than these are told of one kind.
MOST = 20
#: The index of so many articles is looked through in less time than somebody who types would notice.
_AT_ONCE = 1000

#: What is raised by rows that are not what was stored: no look is kept from going on to the next.
_DAMAGE = (
    sqlite3.DatabaseError, zlib.error, ValueError, TypeError, AttributeError, LookupError, OverflowError,
    RecursionError, MemoryError,
)  # fmt: skip

Stopped = Callable[[], bool]


class Finding(NamedTuple):
    """Something that is wrong: what has found it, and a sentence, in English as it may be kept."""

    look: Look
    told: str


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found, and how much it looked at."""

    problems: tuple[str, ...]
    articles: int = 0
    highlights: int = 0
    notes: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    @property
    def harmed(self) -> bool:
        """Whether something is wrong that cannot be made anew from what is whole."""
        return any(not finding.look.derived for finding in self.findings)


def check(
    library: "Library",
    most: int = MOST,
    tell: Callable[[str, int, int], None] | None = None,
    cancelled: Stopped | None = None,
    *,
    aside: bool = False,
    index: bool = True,
) -> Health:
    """Check the file, its references, its index, its counters and every text in it. Changes nothing in it.

    With `aside` the index of a large library is held against the texts in a copy: nobody who writes waits.
    Without `index` it is not looked at.
    No more than `most` problems are told of one kind. `tell` hears what is looked at now, how many looks are
    done, and how many there are; raises Interrupted once `cancelled` says so. A library that is harmed is
    marked as damaged (damage.py), and one that is not loses the mark.
    """
    findings: list[Finding] = []
    with library.reading() as connection:
        for n, look in enumerate(LOOKS):
            if cancelled is not None and cancelled():
                raise copying.Interrupted(tr("Stopped."))
            if tell is not None:
                tell(look.title, n, len(LOOKS) + 1)
            findings += _found(look, connection, most, cancelled)
        articles, highlights, notes = (
            _count(connection, table) for table in ("article", "highlight", "note")
        )
    if tell is not None and index:
        tell(INDEX.title, len(LOOKS), len(LOOKS) + 1)
    if index:
        findings += [Finding(INDEX, told) for told in index_problems(library, cancelled, aside=aside)]
    told = tuple(finding.told for finding in findings)
    health = Health(told, articles, highlights, notes, tuple(findings))
    if health.harmed:
        damage.mark(library.path, next(each.told for each in findings if not each.look.derived))
    elif not library.read_only:
        damage.unmark(library.path)
    return health


def glance(library: "Library", cancelled: Stopped | None = None) -> str:
    """The first thing that is wrong with the pages of the file, or with a note; "" where nothing is. It is
    quick beside a check, and marks as a check does, but takes no mark away."""
    with library.reading() as connection, copying.stoppable(connection, cancelled):
        told = [row[0] for row in connection.execute("PRAGMA quick_check(1)") if row[0] != "ok"]
    notes = next(look for look in LOOKS if look.name == "notes")
    with library.reading() as connection:
        told += [finding.told for finding in _found(notes, connection, 1, cancelled)]
    if told:
        damage.mark(library.path, told[0])
    return told[0] if told else ""


def weighed(library: "Library") -> tuple[list[str], list[str]]:
    """Problems that keep a library from being read, and others; the full-text index is not looked at."""
    with library.reading() as connection:
        found = [finding for look in LOOKS for finding in _found(look, connection)]
    needed, others = (
        [finding.told for finding in found if finding.look.needed == wanted] for wanted in (True, False)
    )
    return needed, others


def _found(
    look: Look, connection: sqlite3.Connection, most: int = MOST, cancelled: Stopped | None = None
) -> Iterator[Finding]:
    told = 0
    try:
        with copying.stoppable(connection, cancelled):
            for problem in look.find(connection):
                yield Finding(look, problem)
                told += 1
                if told == most:
                    return
    except _DAMAGE as error:
        yield Finding(look, f"{look.name}: {str(error) or 'it asks for more memory than there is'}")


def _count(connection: sqlite3.Connection, table: str) -> int:
    living = "" if table == "article" else " WHERE deleted_at IS NULL"
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}{living}").fetchone()[0])
    except sqlite3.DatabaseError:
        return 0


def index_problems(library: "Library", cancelled: Stopped | None, *, aside: bool) -> list[str]:
    """Hold the full-text index against the texts, which needs a write connection, or else a copy; `aside` is
    as in `check`. Raises Interrupted once `cancelled` says so."""
    with library.reading() as connection:
        large = aside and _count(connection, "article") > _AT_ONCE
    if not (large or library.read_only):
        with library.writing() as db, copying.stoppable(db.conn, cancelled):
            return list(full_text.problems(db.conn))
    with tempfile.TemporaryDirectory(prefix="postil-") as folder:
        copy = Path(folder) / "copy.sqlite"
        library.copy_to(copy, cancelled)
        with closing(sqlite3.connect(copy)) as connection, copying.stoppable(connection, cancelled):
            teach(connection)
            return list(full_text.problems(connection))

"""`kill -9` inside a migration, from every released schema.

Killed at any write or sync, a library is still an older one or already a newer one, whole, with every note
and quote to the letter; the copy that was made before is whole as soon as it has its name; and opened again
the library becomes a present one that a check finds sound.
"""

import gzip
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library import health
from reader.library.library import open_library
from reader.library.schema import SCHEMA
from reader.model.errors import PostilError
from tests.torture import ground, program
from tests.torture.program import Call
from tests.torture.tally import CHECKOUT, Tally, times

POINTS = 100
_OPEN = """
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from reader.library.library import open_library
open_library(Path(sys.argv[1])).close()
"""
_WORDS = "SELECT id, text FROM note UNION ALL SELECT id, exact FROM highlight ORDER BY 1"

Words = list[tuple[str, str]]


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Kill migrations from each schema that was ever released."""
    for old in released(folder / "old"):
        tally = Tally(f"killed while a library of {old.parent.name} was migrated")
        if program.STRACE is None:
            tally.remark = "not tried: strace is not there"
        else:
            kill(folder, old, times(POINTS, share), tally)
        yield tally.done()


def released(folder: Path) -> list[Path]:
    """A library of each schema that was ever released, each in a folder named by it; the oldest first."""
    made = []
    for packed in sorted((CHECKOUT / "tests" / "library").glob("schema*.sqlite.gz")):
        name = packed.name.partition(".")[0].replace("schema", "schema ")
        made.append(folder / name / "library.sqlite")
        made[-1].parent.mkdir(parents=True)
        made[-1].write_bytes(gzip.decompress(packed.read_bytes()))
    return made


def kill(folder: Path, old: Path, number: int, tally: Tally) -> None:
    """Kill the migration of a library at so many points, spread over all its writes."""
    words, home = words_of(old), folder / "home"
    copy = ground.copied(old, folder / "migrated")
    told, calls = program.traced(opening(copy), home)
    assert told.code == 0, told.err
    for call in _spread(calls, number):
        copy = ground.copied(old, folder / "migrated")
        told = program.injected(opening(copy), home, call, "signal=KILL")
        found = [] if program.was_killed(told) else [f"it ended by {told.code}: {told.err[-200:]}"]
        tally.count(found + wrong(copy, words), f"at {call.name} {call.nth}")
    tally.remark = f"{len(calls):,} writes and syncs"


def _spread(calls: Sequence[Call], number: int) -> list[Call]:
    return [calls[n * len(calls) // number] for n in range(number)]


def opening(library: Path) -> list[str]:
    """The command that opens a library for writing, and so brings it up to date."""
    return [sys.executable, "-c", _OPEN, str(library)]


def words_of(library: Path) -> Words:
    """Every note and every quote, of whatever schema. They are read in a copy: a journal that a killed
    process has left is rolled back by who reads first, and that is to be the program."""
    with TemporaryDirectory() as aside:
        for file in library.parent.glob(f"{library.name}*"):
            if file.is_file():
                shutil.copy(file, aside)
        with closing(sqlite3.connect(Path(aside) / library.name)) as connection:
            return [(id, text) for id, text in connection.execute(_WORDS)]


def wrong(library: Path, words: Words) -> list[str]:
    """What is wrong with a library whose migration was killed, and after it was opened again."""
    found = [] if words_of(library) == words else ["notes are other ones"]
    before = library.with_name(f"{library.name}.before-v{SCHEMA}.sqlite")
    if before.exists() and words_of(before) != words:
        found.append("the copy that was made before is not whole")
    try:
        with open_library(library) as opened:
            found += health.check(opened).problems
    except PostilError as problem:
        return [*found, str(problem)]
    return found if words_of(library) == words else [*found, "notes are other ones after it was opened again"]

"""Does undo lead back to the very same library? Random acts of every kind are done and taken back one by one.

    python -m tests.fuzz.acts [NUMBER] [--seed SEED] [--often KIND]

After every act all rows of the library but those of the undo journal are hashed, times of writing, ids and
counters among them. Each undo must lead to the hash from before the act it takes back, each redo to the one
after it. On the way some acts are undone, some of them done again, and others done in their place.
"""

import argparse
import hashlib
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.change import Change
from reader.model.errors import PostilError
from tests.fuzz.act_kinds import KINDS, World
from tests.fuzz.outside_kinds import OUTSIDE

#: Tables that are no part of what undo leads back to: the journal itself, and FTS5's own, whose content is
#: held against the texts instead.
_LEFT_OUT = ("journal", "sqlite_sequence", "sqlite_stat1", "fulltext%", "titles%", "tag_name%")
#: Every so many acts the library is checked as a whole.
_CHECKED = 1000
#: A kind that is to be done often stands so many times more among the others.
_OFTEN = 8

Digest = dict[str, str]


class Run:
    """A library being worked on, and what it was like before each act that can be undone."""

    def __init__(self, library: Library, seed: int, often: str = "") -> None:
        self.library = library
        self._kinds = [*KINDS, *OUTSIDE]
        self._kinds += [kind for kind in OUTSIDE if kind.__name__ == often] * _OFTEN
        self.world = World(library, random.Random(seed))
        self.failures: list[str] = []
        self.done: Counter[str] = Counter()
        #: The library before each act that stands, and after each that was undone; the nearest is the last.
        self.past: list[tuple[str, Digest]] = []
        self.future: list[tuple[str, Digest]] = []
        self._now = digest(library)

    def act(self) -> None:
        """Do one random act."""
        kind = self.world.dice.choice(self._kinds)
        before, newest = self._now, self._newest()
        kind(self.world)
        self._now = digest(self.library)
        self.done[kind.__name__] += 1
        if self.library.journal.redo_label():
            if self._now != before:
                self._fail(f"{kind.__name__} changed the library and left what could be redone")
        else:
            self.future.clear()
            if self._newest() > newest:
                self.past.append((self.library.journal.undo_label() or "", before))

    def undo(self) -> bool:
        """Take the newest act back, and hold the library against what it was."""
        after = self._now
        if not self.past or self._turned(self.library.journal.undo) is None:
            return False
        label, before = self.past.pop()
        self.future.append((label, after))
        self._hold("undoing", label, before)
        return True

    def redo(self) -> bool:
        """Do the last undone act again, and hold the library against what it was."""
        before = self._now
        if not self.future or self._turned(self.library.journal.redo) is None:
            return False
        label, after = self.future.pop()
        self.past.append((label, before))
        self._hold("redoing", label, after)
        return True

    def _turned(self, turn: Callable[[], Change | None]) -> Change | None:
        try:
            return turn()
        except PostilError as problem:
            self._fail(f"{problem} ({problem.__cause__})")
            return None

    def wander(self) -> None:
        """Undo a few acts, and do some of them again."""
        back = self.world.dice.randint(1, 6)
        for _ in range(back):
            self.undo()
        for _ in range(self.world.dice.randint(0, back)):
            self.redo()

    def check(self) -> None:
        """Hold the whole library against itself."""
        self.failures += health.check(self.library).problems

    def _hold(self, way: str, label: str, meant: Digest) -> None:
        self._now = digest(self.library)
        if self._now != meant:
            strange = [table for table in meant if self._now.get(table) != meant[table]]
            self._fail(f"{way} “{label}” left {', '.join(strange) or 'other tables'} otherwise")

    def _fail(self, words: str) -> None:
        self.failures.append(words)

    def _newest(self) -> int:
        with self.library.reading() as connection:
            return int(connection.execute("SELECT coalesce(max(key), 0) FROM journal").fetchone()[0])


def digest(library: Library) -> Digest:
    """A hash of all rows of each table, but the journal's."""
    with library.reading() as connection:
        tables = [name for (name,) in connection.execute(_TABLES, ())]
        return {table: _hashed(connection, table) for table in tables}


_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' " + " ".join(
    f"AND name NOT LIKE '{name}'" for name in _LEFT_OUT
)


def _hashed(connection: sqlite3.Connection, table: str) -> str:
    rows = sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
    return hashlib.blake2b(repr(rows).encode("utf-8", "replace"), digest_size=16).hexdigest()


def run(number: int, seed: int, often: str = "", *, out: bool = False) -> Run:
    """Do so many acts and take all of them back, do them again, take half back, do others, take all back."""
    with (
        tempfile.TemporaryDirectory(prefix="postil-") as folder,
        open_library(Path(folder) / "library.sqlite") as library,
    ):
        there = Run(library, seed, often)
        for n in range(number):
            there.act()
            if there.world.dice.random() < 0.03:
                there.wander()
            if out and n % _CHECKED == _CHECKED - 1:
                print(f"{n + 1} acts, {len(there.failures)} failures", flush=True)
                there.check()
        with library.reading() as connection:
            size = connection.execute("SELECT sum(length(rows) + length(articles)) FROM journal").fetchone()
        if out:
            print(f"{len(there.past)} steps in {size[0]:,} bytes of history")
        _to_and_fro(there)
        there.check()
        return there


def _to_and_fro(there: Run) -> None:
    steps = len(there.past) + len(there.future)
    while there.undo():
        pass
    if there.past:
        there.failures.append(f"{len(there.past)} acts could not be undone")
    while there.redo():
        pass
    if len(there.past) != steps:
        there.failures.append(f"{len(there.past)} of {steps} acts were done again")
    for _ in range(steps // 2):
        there.undo()
    for _ in range(5):
        there.act()
    while there.undo():
        pass


def main(arguments: Sequence[str]) -> int:
    """Run it and print what was found; 1 where undo did not lead back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--often", default="", help="a kind of act from outside, such as merge")
    given = parser.parse_args(arguments)
    began = time.monotonic()
    there = run(given.number, given.seed, given.often, out=True)
    took = f"{given.number} acts of seed {given.seed} in {time.monotonic() - began:.0f} s"
    return report(there.done, took, there.failures)


def report(done: Counter[str], took: str, failures: Sequence[str]) -> int:
    """Print what was done, how long it `took` and what failed. Returns 1 where something did."""
    print(", ".join(f"{name} {n}" for name, n in done.most_common()))
    print(took)
    for failure, times in Counter(failures).most_common(40):
        print(f"{times} x {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

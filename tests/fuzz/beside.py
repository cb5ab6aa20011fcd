"""Does undo lead back while imports are under way, also where the program is killed? Acts, undo, redo, kills.

    python -m tests.fuzz.beside [NUMBER] [--seed SEED]

Imports begin, bring one capture after another and end; between their captures the reader
does acts of every kind (act_kinds.py), undoes and redoes; and sometimes the program is killed, which ends
all that was under way. What is the reader's own (marks, highlights, notes, tags, searches, outlines) must be
after each undo what it was before the act, and after each redo what it was after it, whatever came in since.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.errors import NotFound, PostilError
from tests.fuzz import act_kinds
from tests.fuzz.act_kinds import KINDS, World
from tests.fuzz.acts import report
from tests.fuzz.outside_kinds import OUTSIDE

#: Every so many steps the library is checked as a whole.
_CHECKED = 500
#: What is the reader's own, table by table: rows by names that stay, without places in texts and times.
_OWN = {
    "marks": "SELECT a.id, s.read, s.starred, s.later, s.archived, s.trashed, s.read_at FROM state s "
    "JOIN article a ON a.key = s.article WHERE s.read + s.starred + s.later + s.archived + s.trashed > 0",
    "highlights": "SELECT h.id, a.id, h.exact, h.prefix, h.suffix, h.color, h.deleted_at IS NULL "
    "FROM highlight h JOIN article a ON a.key = h.article",
    "notes": "SELECT n.id, a.id, n.highlight, n.text, n.deleted_at IS NULL FROM note n "
    "JOIN article a ON a.key = n.article",
    "tags": "SELECT a.id, t.name FROM article_tag g JOIN tag t ON t.id = g.tag JOIN article a "
    "ON a.key = g.article WHERE g.deleted_at IS NULL AND g.batch IS NULL",
    "tags of highlights": "SELECT g.highlight, t.name FROM highlight_tag g JOIN tag t ON t.id = g.tag "
    "WHERE g.deleted_at IS NULL",
    "looks of tags": "SELECT name, pin, color FROM tag WHERE pin IS NOT NULL OR color IS NOT NULL",
    "searches": "SELECT s.id, s.name, s.query, t.name, s.deleted_at IS NULL FROM saved_search s "
    "LEFT JOIN tag t ON t.id = s.tag",
    "outlines": "SELECT id, name, deleted_at IS NULL FROM outline",
    "items": "SELECT id, outline, rank, depth, heading, highlight, note, words, deleted_at IS NULL "
    "FROM outline_item",
    "plans": "SELECT id, name, deleted_at IS NULL FROM export_plan",
}  # fmt: skip
#: What waits in the program until an import has ended.
_WAIT = ("take_back", "merge", "adopt")

Own = dict[str, frozenset[tuple[object, ...]]]


def own(library: Library) -> Own:
    """What is the reader's own."""
    with library.reading() as connection:
        return {what: frozenset(connection.execute(sql)) for what, sql in _OWN.items()}


class Turn(NamedTuple):
    """A step that stands or was undone: what it is called, and the reader's own before it or after it."""

    label: str
    was: Own


class Run:
    """A library being worked on while imports are under way."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._opened = folder, 0
        self.dice = random.Random(seed)
        (folder / "0").mkdir()
        self.library = open_library(folder / "0" / "library.sqlite")
        self.world = World(self.library, self.dice)
        self.under_way: list[str] = []
        self.failures: list[str] = []
        self.done: Counter[str] = Counter()
        #: By the keys of the steps in the journal: those that stand, and those that were undone.
        self.past: dict[int, Turn] = {}
        self.future: dict[int, Turn] = {}
        self._now = own(self.library)
        self._steps: tuple[tuple[str, Callable[[], object], int], ...] = (
            ("act", self.act, 10), ("begins", self.begin, 2), ("comes in", self.come, 8),
            ("ends", self.end, 1), ("undo", self.undo, 4), ("redo", self.redo, 3), ("back", self.back, 1),
            ("killed", self.kill, 1),
        )  # fmt: skip

    def step(self) -> None:
        """Do one random thing."""
        names, does, often = zip(*self._steps, strict=True)
        n = self.dice.choices(range(len(names)), often)[0]
        self.done[names[n]] += 1
        does[n]()

    def act(self) -> None:
        """The reader does something."""
        kind = self.dice.choice(_KINDS)
        if self.under_way and kind.__name__ in _WAIT:
            return
        newest, before = self._newest(), own(self.library)
        kind(self.world)
        self.done[kind.__name__] += 1
        self._entered(newest, before, kind.__name__)

    def begin(self) -> None:
        """An import begins."""
        if not self.under_way:
            self.under_way.append(self.library.batches.begin(f"folder {self._newest()}"))

    def come(self) -> None:
        """A capture comes in."""
        if self.under_way:
            newest, before, batch = self._newest(), own(self.library), self.dice.choice(self.under_way)
            try:
                act_kinds.store(self.world, batch)
            except NotFound:  # it was taken back, which ends it
                self.under_way.remove(batch)
                self.library.batches.end(batch)
            self._entered(newest, before, "import")
            self._same(before, "a capture that came in")

    def end(self) -> None:
        """An import ends."""
        if self.under_way:
            batch, before = self.under_way.pop(self.dice.randrange(len(self.under_way))), own(self.library)
            with suppress(PostilError):
                self.library.searches.apply(self.world.ids(), batch)
            self.library.batches.end(batch)
            self._same(before, "the end of an import")

    def undo(self) -> bool:
        """Take the newest step back."""
        return self._turn(back=True)

    def redo(self) -> bool:
        """Do the last undone step again."""
        return self._turn(back=False)

    def back(self) -> None:
        """Go back in the history to before one of the last acts, and sometimes on again."""
        journal, before = self.library.journal, own(self.library)
        past = [act for act in journal.history(limit=8) if not (act.undone or act.held)]
        if not past or self._rests():
            return
        newest, act = past[0], self.dice.choice(past)
        way = f"going back to before “{act.label}”"
        try:
            journal.back_to(act.key)
        except PostilError as problem:
            self._refused(before, way, str(problem))
            return
        step, turn = journal.to_undo(), self.past.get(act.key)
        self.past = {key: each for key, each in self.past.items() if step and key <= step.key}
        self.future.clear()
        if self._rests() or (step and step.key >= act.key):
            return
        if turn is not None:
            self._same(turn.was, way)
        if self.dice.random() < 0.5:
            journal.forward_to(newest.key)
            self._same(before, f"going on to “{newest.label}”")

    def kill(self) -> None:
        """The program is killed, and begins anew on what it had written."""
        self._opened += 1
        here, there = self.library.path.parent, self._folder / str(self._opened)
        there.mkdir()
        for name in ("library.sqlite", "library.sqlite-wal"):
            if (here / name).exists():
                shutil.copyfile(here / name, there / name)
        before = own(self.library)
        self.library.close()
        shutil.rmtree(here)
        self.library = self.world.library = open_library(there / "library.sqlite")
        self.under_way.clear()
        self._same(before, "a kill")

    def check(self) -> None:
        """Hold the whole library against itself."""
        self.failures += health.check(self.library).problems

    def _turn(self, *, back: bool) -> bool:
        journal, turns = self.library.journal, self.past if back else self.future
        before, step = own(self.library), self._next(back=back)
        label = journal.undo_label() if back else journal.redo_label()
        rested = self._rests()
        way = f"{'undoing' if back else 'redoing'} “{label}”"
        try:
            change = journal.undo() if back else journal.redo()
        except PostilError as problem:
            self._refused(before, way, str(problem))
            # What an undo is refused for stands aside; a redo stays where it is.
            return back and not self.under_way
        if change is None:
            if step is not None:
                self._fail(f"{way} did nothing")
            return False
        assert step is not None
        turn = turns.pop(step, None)
        if turn is None:
            self.done["not known"] += 1
        elif not (rested or self._rests()):
            self._same(turn.was, way)
            (self.future if back else self.past)[step] = Turn(str(label), before)
        return True

    def _refused(self, before: Own, way: str, problem: str) -> None:
        self._same(before, f"{way}, which was refused,")
        self.done["refused"] += 1
        if "is still under way" in problem:
            if not self.under_way:
                self._fail(f"{way}: {problem}")
        else:
            self.done[problem[-60:]] += 1

    def _rests(self) -> bool:
        """Whether a step stands that could not be undone: what was before others says nothing then."""
        if not any(act.held for act in self.library.journal.history(limit=10_000)):
            return False
        self.past.clear()
        self.future.clear()
        return True

    def _entered(self, newest: int, before: Own, label: str) -> None:
        """Look which step was entered since."""
        with self.library.reading() as connection:
            first, joins = connection.execute(
                "SELECT key, joins FROM journal WHERE key > ? ORDER BY key LIMIT 1", (newest,)
            ).fetchone() or (None, None)
            goes_on = connection.execute(
                "SELECT 1 FROM journal WHERE joins = ? AND joins LIKE 'parts %' AND key <= ?", (joins, newest)
            ).fetchone()
        if self.library.journal.redo_label() is None:
            self.future.clear()
        if first is not None and goes_on is None:
            self.past[first] = Turn(label, before)

    def _next(self, *, back: bool) -> int | None:
        """The step whose turn it is: that which began last of those that stand; first of those undone."""
        step = self.library.journal.to_undo() if back else self.library.journal.to_redo()
        with self.library.reading() as connection:
            found = [
                key
                for (key,) in connection.execute(
                    "SELECT min(key) FROM journal WHERE undone = ? GROUP BY "
                    "CASE WHEN joins LIKE 'parts %' THEN joins ELSE key END",
                    (int(not back),),
                )
            ]
        meant = (max(found) if back else min(found)) if found else None
        if meant != (step.key if step else None):
            self._fail(f"{step} is to be {'undone' if back else 'redone'}, and not {meant}")
        return step.key if step else None

    def _same(self, meant: Own, what: str) -> None:
        now = own(self.library)
        strange = [name for name in meant if now[name] != meant[name]]
        if strange:
            self._fail(f"{what} left {', '.join(strange)} otherwise")

    def _fail(self, words: str) -> None:
        self.failures.append(words)

    def _newest(self) -> int:
        with self.library.reading() as connection:
            return int(connection.execute("SELECT coalesce(max(key), 0) FROM journal").fetchone()[0])


_KINDS = [*(kind for kind in KINDS if kind.__name__ != "import"), *OUTSIDE]


def run(number: int, seed: int) -> Run:
    """Do so many steps, then take all back and do all again."""
    with tempfile.TemporaryDirectory(prefix="postil-") as folder:
        there = Run(Path(folder), seed)
        for n in range(number):
            there.step()
            if n % _CHECKED == _CHECKED - 1:
                there.check()
        while there.under_way:
            there.end()
        while there.undo():
            pass
        while there.redo():
            pass
        there.check()
        there.library.close()
        return there


def main(arguments: Sequence[str]) -> int:
    """Run it and print what was found; 1 where undo did not lead back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", nargs="?", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    began = time.monotonic()
    there = run(given.number, given.seed)
    took = f"{given.number} steps of seed {given.seed} in {time.monotonic() - began:.0f} s"
    return report(there.done, took, there.failures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

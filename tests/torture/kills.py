"""`kill -9` while captures come in, while a backup is made, while an export is written.

Every other kill comes at a moment, the others at a certain write or sync of the process (where strace is
there), so that each place between two writes has its turn. What a library held before a command, and what
the command said was done, must be there after it was killed; and the next run must end where an undisturbed
one does.
"""

import random
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from reader.library import backup_files
from reader.library.library import open_library
from tests.torture import ground, program
from tests.torture.ground import Kept
from tests.torture.program import Call, Told
from tests.torture.tally import Tally, times

IMPORTS, WINDOWS, BACKUPS, EXPORTS = 300, 100, 100, 100
#: So many kills of imports come upon one library, one after another, before an import is let through.
_CHAIN = 8
#: A window has opened and imported by then at the latest, in seconds.
_PATIENCE = 60.0
#: Format and the name of what is written: folders, and files that are replaced.
_FORMATS = (
    ("markdown", "vault"),
    ("html", "pages"),
    ("csv", "all.csv"),
    ("zip", "all.zip"),
    ("docx", "papers"),
)


class Killer:
    """Kills a command at random: by turns at a moment of its usual time and at one of its writes."""

    def __init__(self, fresh: Callable[[], Sequence[str]], home: Path, dice: random.Random) -> None:
        """Run the command undisturbed, once or twice: `fresh` gives it, and lays what it works on."""
        self._home, self._dice, self._turn = home, dice, 0
        self._calls: list[Call] = []
        words, begun = fresh(), time.monotonic()
        program.run(words, home)
        self._seconds = time.monotonic() - begun
        if program.STRACE:
            _, self._calls = program.traced(fresh(), home)

    def kill(self, words: Sequence[str]) -> Told:
        """Run the command, and kill it; it may end before."""
        self._turn += 1
        if self._calls and self._turn % 2:
            return program.injected(words, self._home, self._dice.choice(self._calls), "signal=KILL")
        return program.killed_after(words, self._home, self._dice.uniform(0.1, self._seconds))


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Kill imports, backups and exports."""
    library = folder / "made" / "library.sqlite"
    library.parent.mkdir()
    kept = ground.made(library)
    yield imports(folder, library, kept, times(IMPORTS, share)).done()
    yield windows(folder, library, kept, times(WINDOWS, share)).done()
    yield backups(folder, library, kept, times(BACKUPS, share)).done()
    yield exports(folder, library, times(EXPORTS, share)).done()


def imports(folder: Path, library: Path, kept: Kept, number: int, seed: int = 1) -> Tally:
    """Kill an import again and again: no capture that came in goes, and none comes in by half."""
    tally, dice = Tally("killed while captures came in"), random.Random(seed)
    files = ground.captures(folder / "captures", 5, seed)
    home, at = folder / "home", folder / "imports"
    meant = ground.texts_after(ground.copied(library, at), files)
    killer = Killer(lambda: _importing(ground.copied(library, at), folder), home, dice)
    while tally.tried < number:
        copy, now, kills = ground.copied(library, at), kept, 0
        for _ in range(_CHAIN):
            if not program.was_killed(killer.kill(_importing(copy, folder))):
                break
            found = ground.problems(copy, now)
            kills += 1
            if not tally.count(found, f"kill {tally.tried}") or tally.tried == number:
                break
            with open_library(copy, read_only=True) as opened:
                now = ground.held(opened)
        wrong = _ended(program.run(_importing(copy, folder), home), copy, kept, meant) if kills else []
        if wrong:
            tally.lose(wrong, f"the import after kill {tally.tried}")
    return tally


def windows(folder: Path, library: Path, kept: Kept, number: int, seed: int = 4) -> Tally:
    """Kill a window that imports, from its start until it has long been done."""
    tally, dice = Tally("killed while a window took captures in"), random.Random(seed)
    files, home, came = ground.captures(folder / "captures", 5, seed), folder / "home", 0
    usual = _window_takes(ground.copied(library, folder / "windows"), files, home)
    for n in range(number):
        copy, seconds = ground.copied(library, folder / "windows"), usual * dice.uniform(0.2, 1.1)
        told = program.killed_after(program.window(copy, *files), home, seconds)
        found = [] if program.was_killed(told) else [f"it ended by {told.code}: {told.err[-300:]}"]
        found += ground.problems(copy, kept)
        with open_library(copy, read_only=True) as opened:
            came += len(ground.held(opened).captures) - len(kept.captures)
        tally.count(found, f"kill {n} after {seconds:.2f} s")
    tally.remark = f"{came} of {number * len(files)} captures had come in"
    return tally


def _window_takes(library: Path, files: Sequence[Path], home: Path) -> float:
    """How many seconds a window takes from its start until all captures have come in."""
    begun = time.monotonic()
    with program.start(program.window(library, *files), home) as process:
        while time.monotonic() < begun + _PATIENCE:
            time.sleep(0.05)
            with open_library(library, read_only=True) as opened:
                if {ground.sha256(file) for file in files} <= ground.held(opened).captures:
                    break
        process.kill()
    return time.monotonic() - begun


def _importing(library: Path, folder: Path) -> list[str]:
    return program.command(library, "import", folder / "captures")


def _ended(told: Told, library: Path, kept: Kept, meant: Sequence[str]) -> list[str]:
    """What is wrong where an import was let through after some that were killed."""
    found = ground.problems(library, kept)
    if told.code:
        found.append(f"code {told.code}: {told.err}")
    with open_library(library, read_only=True) as opened:
        if sorted(ground.held(opened).texts.values()) != meant:
            found.append("it holds other texts than after an undisturbed import")
    return found


def backups(folder: Path, library: Path, kept: Kept, number: int, seed: int = 2) -> Tally:
    """Kill a backup, by turns into a file over an older one and into the folder of the library's backups:
    what bears a final name is whole."""
    tally, dice, home = Tally("killed while a backup was made"), random.Random(seed), folder / "home"
    copy = ground.copied(library, folder / "backups")
    target = copy.with_name("kept.sqlite")
    ways = [program.command(copy, "backup", target), program.command(copy, "backup")]
    killers = [Killer(partial(tuple, words), home, dice) for words in ways]
    sums: dict[Path, str] = {}
    while tally.tried < number:
        way = tally.tried % len(ways)
        if not program.was_killed(killers[way].kill(ways[way])):
            continue
        found = ground.problems(copy, kept)
        named = [target, *(each.path for each in backup_files.backups_of(copy))]
        for path in [path for path in named if sums.get(path) != ground.sha256(path)]:
            sums[path] = ground.sha256(path)
            looked_at = folder / "looked-at" / "library.sqlite"
            looked_at.parent.mkdir(exist_ok=True)
            shutil.copyfile(path, looked_at)
            found += [f"{path.name}: {problem}" for problem in ground.problems(looked_at, kept)]
        tally.count(found, f"kill {tally.tried}")
    tally.remark = f"{len(sums)} backups were whole"
    return tally


def exports(folder: Path, library: Path, number: int, seed: int = 3) -> Tally:
    """Kill an export over an older one: each file is the old one or the new one, and the next run makes all
    of them new without taking any for one that somebody has edited."""
    tally, dice = Tally("killed while an export was written"), random.Random(seed)
    trials = [_Export(folder, library, *each, dice) for each in _FORMATS]
    while tally.tried < number:
        trial = trials[tally.tried % len(trials)]
        copy = ground.copied(trial.base, folder / "exports" / "now")
        told = trial.killer.kill(trial.words(copy))
        if not program.was_killed(told):
            continue
        found = ground.problems(copy, trial.kept)
        left = ground.files_of(copy.parent / "out")
        found += [
            f"{name} is neither old nor new" for name, sha in left.items() if not trial.knows(name, sha)
        ]
        after = program.run(trial.words(copy), folder / "home")
        if after.code or ground.files_of(copy.parent / "out") != trial.new:
            found.append(f"the next run did not put it right: {after.err.strip()}")
        found += [f"the next run left {each.name}" for each in (copy.parent / "out").glob(".*.part")]
        tally.count(found, f"kill {tally.tried} of {trial.format}")
    return tally


class _Export:
    """One format: a library with an export that an act has made old, and what the new one is."""

    def __init__(self, folder: Path, library: Path, format: str, name: str, dice: random.Random) -> None:
        self.format, self._name = format, name
        home = folder / "home"
        self.base = ground.copied(library, folder / "exports" / "now")
        program.run(self.words(self.base), home)
        self.old = ground.files_of(self.base.parent / "out")
        with open_library(self.base) as opened:
            for row in opened.articles.rows(limit=100):
                opened.annotations.write_article_note(row.id, "What was written later.")
            self.kept = ground.held(opened)
        kept_at = folder / "exports" / f"base-{format}"
        self.base.parent.rename(kept_at)
        self.base = kept_at / library.name
        now = folder / "exports" / "now"
        self.killer = Killer(lambda: self.words(ground.copied(self.base, now)), home, dice)
        self.new = ground.files_of(now / "out")

    def words(self, library: Path) -> list[str]:
        """The command; it writes into a folder beside the library."""
        target = library.parent / "out" / self._name
        return program.command(library, "export", "--format", self.format, "--to", target)

    def knows(self, name: str, sha: str) -> bool:
        """Whether a file is whole: the old one or the new one."""
        return sha in (self.old.get(name), self.new.get(name))

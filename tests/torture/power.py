"""Power cuts: whatever a disk may forget, nothing that was told as done is lost.

A session of a reader (session.py) is recorded call by call. Its files are then made as they may be after a
power cut at any of the calls (disk.py), and opened: the library must be whole, hold all that was told as
done, and of the act that was under way all or nothing. A backup and exported files that were told as written
must be there as they were written, or as they were about to be.
"""

import json
import random
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.library import health
from reader.library.library import open_library
from reader.model.errors import PostilError
from tests.torture import disk, ground, migrations, program, session
from tests.torture.disk import Disk
from tests.torture.program import Call
from tests.torture.session import State
from tests.torture.tally import Tally, times

CUTS, ACTS, RESTORES, MIGRATIONS = 800, 90, 100, 100
#: However few cuts there are, a session has so large a share of its acts: exports and backups among them.
_LEAST = 0.5


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Cut the power."""
    tally = Tally("power cut while a reader worked")
    if program.STRACE is None:
        tally.remark = "not tried: strace is not there"
        yield tally.done()
        return
    library = folder / "made" / "library.sqlite"
    library.parent.mkdir()
    ground.made(library)
    yield power(folder, library, times(CUTS, share), times(ACTS, max(share, _LEAST)), tally).done()
    yield restoring(folder, library, times(RESTORES, share)).done()
    yield migrating(folder, times(MIGRATIONS, share)).done()


def power(folder: Path, library: Path, number: int, acts: int, tally: Tally, seed: int = 1) -> Tally:
    """Record a session, and cut the power so many times."""
    there = folder / "session"
    copy = ground.copied(library, there)
    with open_library(copy, read_only=True) as opened:
        done = session.state(ground.held(opened))
    before = Disk(there)
    words = [sys.executable, "-m", "tests.torture.session", str(copy), str(there), str(seed), str(acts)]
    told, calls = program.traced(words, folder / "home", disk.CALLS)
    assert told.code == 0, told.err
    dice = random.Random(seed)
    cuts = sorted(dice.randrange(_first(calls, there), len(calls)) for _ in range(number))
    coming = [json.loads(line) for line in told.out.splitlines()]
    played, acted = 0, 0
    for cut in cuts:
        for call in calls[played:cut]:
            lines = (before.do(call) or b"").count(b"\n")
            for act in coming[acted : acted + lines]:
                done |= act
            acted += lines
        played = cut
        under_way = coming[acted] if acted < len(coming) else {}
        found = _lost(before.after_a_cut(dice), there, done, under_way)
        tally.count(found, f"cut at call {cut} of {len(calls)}")
    tally.remark = f"{acts} acts, {len(calls):,} calls"
    return tally


def _first(calls: Sequence[Call], folder: Path) -> int:
    """The first call that touches the library: nothing is to be lost before."""
    mark = "".join(f"\\x{byte:02x}" for byte in str(folder).encode())
    return next(n for n, call in enumerate(calls) if mark in call.given)


def _lost(files: dict[str, bytes], there: Path, done: State, under_way: State) -> list[str]:
    """Put files in their places as they may be after a power cut, and look for what is lost."""
    _laid(files, there)
    now: State = {f"file {path}": ground.sha256(Path(path)) for path in files}
    try:
        with open_library(there / "library.sqlite") as library:
            now |= session.state(ground.held(library))
            problems = list(health.check(library).problems)
    except PostilError as problem:
        return [str(problem)]
    return problems + compared(done, under_way, now)


def compared(done: State, under_way: State, now: State) -> list[str]:
    """What is lost of what was done. The act under way may be done or not."""
    found = []
    for name, value in done.items():
        if now.get(name) != value and (name not in under_way or now.get(name) != under_way[name]):
            what = "says something else" if name in now else "is gone"
            found.append(f"{name.rpartition('/')[2]} {what}")
    return found


def restoring(folder: Path, library: Path, number: int) -> Tally:
    """Cut the power while a backup is put back: the library is what it was or what the backup is."""
    tally, there = Tally("power cut while a backup was put back"), folder / "restored"
    copy, backup = ground.copied(library, there), there / "backup.sqlite"
    with open_library(copy) as opened:
        opened.back_up(backup)
        after = ground.held(opened)
        row = opened.articles.rows()[0]
        opened.annotations.write_article_note(row.id, "Written after the backup.")
        before = ground.held(opened)

    def wrong(last: bool) -> list[str]:
        if not copy.exists():
            return ["there is no library"]
        with open_library(copy) as opened:
            now = ground.held(opened)
            found = list(health.check(opened).problems)
        if last and now != after:
            found.append("it is not what the backup was, though that was told")
        return found if now in (before, after) else [*found, "it is neither the old nor the new one"]

    return _cut_all(tally, there, program.command(copy, "restore", backup), wrong, number)


def migrating(folder: Path, number: int) -> Tally:
    """Cut the power while a library of the oldest schema is brought up to date: no note is another one."""
    tally, there = Tally("power cut while a library was migrated"), folder / "migrated"
    old = migrations.released(folder / "old")[0]
    words, copy = migrations.words_of(old), ground.copied(old, there)
    return _cut_all(tally, there, migrations.opening(copy), lambda _: migrations.wrong(copy, words), number)


def _cut_all(
    tally: Tally, there: Path, command: Sequence[str], wrong: Callable[[bool], list[str]], number: int
) -> Tally:
    """Run a command on what lies in a folder, and cut the power so many times while it works. What is wrong
    is asked of the folder as it may be then, and told whether the command had ended."""
    disk_before, dice = Disk(there), random.Random(1)
    told, calls = program.traced(command, there.with_name("home"), disk.CALLS)
    assert told.code == 0, told.err
    first, played = _first(calls, there), 0
    for n in range(number):
        cut = first + (len(calls) - first) * (n + 1) // number
        for call in calls[played:cut]:
            disk_before.do(call)
        played = cut
        _laid(disk_before.after_a_cut(dice), there)
        try:
            found = wrong(cut == len(calls))
        except PostilError as problem:
            found = [str(problem)]
        tally.count(found, f"cut at call {cut} of {len(calls)}")
    return tally


def _laid(files: dict[str, bytes], there: Path) -> None:
    """Put files in their places as they may be after a power cut, and no others."""
    shutil.rmtree(there)
    there.mkdir()
    for path, data in files.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(data)

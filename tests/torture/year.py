"""A year of backups in simulated time: what is kept is what the policy says, and each of them brings back
what is noted in it.

Real files of a small library, which changes before each backup; the clock is told to `Backups.make`. The
policy is read here by what must be there, not by how it is thinned: all of the last two days; before that
each of 12 days, each of 10 weeks, each of 9 months, as far back as there were backups; and no more.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.library.backup_files import Backup, Reason
from reader.library.library import Library, open_library
from reader.library.restoring import restore
from tests.library.handmade import store, told
from tests.torture.tally import Tally, times

DAYS, MOST_A_DAY = 365, 4
_BEGUN = datetime(2025, 11, 22, tzinfo=UTC)
_ALL = 2
#: Before the last two days: of so many days, weeks and months one each.
_TIERS: tuple[tuple[str, int, Callable[[datetime], tuple[int, ...]]], ...] = (
    ("day", 12, lambda at: (at.toordinal(),)),
    ("week", 10, lambda at: at.isocalendar()[:2]),
    ("month", 9, lambda at: (at.year, at.month)),
)


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Live a year, then restore every backup that is left."""
    tally, path = Tally("days of backups, each held against the policy"), folder / "library.sqlite"
    with open_library(path) as library:
        store(library, "a.txt", told("The ferry", "The ferry came back on Monday, and everyone saw it."))
        stranger = library.backups.folder / "mine.sqlite"
        stranger.parent.mkdir(parents=True)
        stranger.write_bytes(b"not a backup")
        live(library, times(DAYS, share), tally)
        left = library.backups.all()
    if not stranger.exists():
        tally.count(["a file that is no backup is gone"], "at the end")
    tally.remark = f"{len(left)} backups are left"
    yield tally.done()
    yield restored(path, left).done()


def live(library: Library, days: int, tally: Tally, seed: int = 1) -> None:
    """Make some backups a day, none on some days, and look each evening at what is kept."""
    dice, made = random.Random(seed), list[datetime]()
    (row,) = library.articles.rows()
    for day in range(days):
        for hour in sorted(dice.sample(range(7, 23), dice.randint(0, MOST_A_DAY))):
            now = _BEGUN + timedelta(days=day, hours=hour, minutes=dice.randrange(60))
            library.annotations.write_article_note(row.id, f"Thought on {now}.")
            library.backups.make(Reason.BY_ITSELF, now=round(now.timestamp() * 1000))
            made.append(now)
        if made:
            tally.count(against_policy(made, library.backups.all()), f"day {day + 1}")


def against_policy(made: Sequence[datetime], kept: Sequence[Backup]) -> list[str]:
    """What is not kept that should be, of all that were ever made, and what is kept too many."""
    times_kept = [datetime.fromtimestamp(one.made_at / 1000, UTC) for one in kept]
    recent = max(made) - timedelta(days=_ALL)
    found = [f"{at} of the last two days is gone" for at in made if at >= recent and at not in times_kept]
    older = [at for at in times_kept if at < recent]
    if len(older) > sum(room for _, room, _ in _TIERS):
        found.append(f"{len(older)} older ones are kept")
    ends = min(at for at in made if at >= recent)
    for name, room, stretch in _TIERS:
        past = [at for at in made if at < recent and stretch(at) < stretch(ends)]
        wanted = sorted({stretch(at) for at in past}, reverse=True)[:room]
        there = {stretch(at) for at in older}
        found += [f"there is none of {name} {each}" for each in wanted if each not in there]
        if not wanted:
            break
        ends = max(at for at in past if stretch(at) == wanted[-1])
    return found


def restored(path: Path, backups: Sequence[Backup]) -> Tally:
    """Put each backup back, and count what it brings."""
    tally = Tally("backups of that year restored")
    for backup in backups:
        restore(path, backup.path)
        with open_library(path, read_only=True) as library:
            (row,) = library.articles.rows()
            note = library.annotations.article_note(row.id)
            counts = library.articles.counts()
        at = datetime.fromtimestamp(backup.made_at / 1000, UTC)
        found = [] if note == f"Thought on {at}." else [f"it says “{note}”"]
        found += [] if counts.articles == backup.articles else ["it has other articles than it says"]
        tally.count(found, f"of {at}")
    return tally

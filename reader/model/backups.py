"""Which backups of a library are kept: all of two days, then one a day, a week, a month; under a cap.

The numbers are those of Anki (rslib/src/config/mod.rs: two days, then 12 daily, 10 weekly, 9 monthly). Days,
weeks and months are those of UTC: no summer time and no journey makes one of them twice.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from reader.model.wording import tr_noop

_HOUR, _DAY = 3_600_000, 86_400_000
#: A backup that is dated so far ahead (ms) was made when the clock was wrong, or the clock is wrong now.
_AHEAD = _HOUR
#: The share of the time between two backups after which the next is begun: it must be whole at its end.
_EARLY = 0.9
#: A library that holds no more than this share of the highlights and notes that it had has lost them.
_LOSS = 0.8
#: What a reader can choose: MB on the disk, minutes of use (0: none by itself).
CAPS = (500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
MINUTES = (10, 15, 30, 60, 120, 0)
#: Before more articles than that are thrown away, or go with an import, a backup is made.
MANY = 100
#: Why a backup was made, as its file's name says it, and in words.
WHY = {
    "by-itself": tr_noop("by itself"),
    "at-closing": tr_noop("at closing"),
    "asked-for": tr_noop("asked for"),
    "before-emptying-the-trash": tr_noop("before emptying the trash"),
    "before-taking-an-import-back": tr_noop("before taking an import back"),
    "before-a-library-was-added": tr_noop("before a library was added"),
    "before-many-were-thrown-away": tr_noop("before many were thrown away"),
    "before-a-backup-took-its-place": tr_noop("before a backup took its place"),
    "before-a-newer-postil-brought-it-up-to-date": tr_noop("before a newer Postil brought it up to date"),
}


class Stored(NamedTuple):
    """As much of a backup as decides whether it stays.

    `number` counts up from backup to backup, whatever the clock says; `made_at` is UTC ms, `size` bytes;
    `good`: it was checked when it was made, and nothing bad is known of it since; `written` is how many
    highlights and notes are in it.
    """

    number: int
    made_at: int
    size: int
    good: bool = True
    written: int = 0


class Limits(NamedTuple):
    """How many backups are kept: all of the last `days`, one of each of so many days, weeks and months before
    that, no more than `bytes` in all, and never fewer than the newest `least` good ones."""

    days: int = 2
    daily: int = 12
    weekly: int = 10
    monthly: int = 9
    bytes: int = 2_000_000_000
    least: int = 2


ANKI = Limits()


class Keeping(NamedTuple):
    """What the reader has chosen: the folder ("" is the one beside the library), the most that all backups
    take (MB), and after how many minutes of use the next is made (0: none is made by itself)."""

    folder: str = ""
    megabytes: int = 2000
    minutes: int = 30

    @property
    def limits(self) -> Limits:
        return Limits(bytes=self.megabytes * 1_000_000)

    @property
    def begins_after(self) -> float | None:
        """After so many seconds of use the next backup is begun; None for never."""
        return 60 * self.minutes * _EARLY if self.minutes else None


def surplus(backups: Iterable[Stored], now: int, limits: Limits = ANKI) -> list[Stored]:
    """The backups that are to go, oldest first. `now` is UTC ms.

    Of a library that has lost a fifth of its highlights and notes or more, the newest backup that has most of
    them stays, whatever comes after: nobody may have missed them yet.
    Those dated in the future are thinned among themselves, as if the newest of them were made now: a clock
    that was ahead for a while keeps none of them for ever, and takes none of the others' places.
    """
    every = sorted(backups, key=lambda one: one.number)
    good = [one for one in every if one.good]
    safe = {one.number for one in (*good[-limits.least :], *_before_a_loss(good))}
    ahead = [one for one in every if one.made_at > now + _AHEAD]
    behind = [one for one in every if one.made_at <= now + _AHEAD]
    kept = _kept(behind, now, limits)
    if ahead:
        kept |= _kept(ahead, max(one.made_at for one in ahead), limits)
    staying = [one for one in every if one.number in kept | safe]
    going = {one.number for one in _beyond(staying, safe, limits.bytes)}
    return [one for one in every if one.number not in kept | safe or one.number in going]


def _before_a_loss(good: Sequence[Stored]) -> list[Stored]:
    """The newest with the most of the reader's own, where the newest of all has far less."""
    richest = max(good, key=lambda one: (one.written, one.number), default=None)
    return [richest] if richest and good[-1].written <= _LOSS * richest.written else []


def _kept(backups: Sequence[Stored], now: int, limits: Limits) -> set[int]:
    """The numbers of those that the tiers keep: the newest of its day, its week or its month."""
    kept: set[int] = set()
    left = [limits.daily, limits.weekly, limits.monthly]
    last: list[tuple[int, int]] | None = None
    for one in sorted(backups, key=lambda one: (one.made_at, one.number), reverse=True):
        stretches = _stretches(one.made_at)
        if one.made_at < now - limits.days * _DAY:
            tier = next((n for n, room in enumerate(left) if room), None)
            if tier is None or (last is not None and stretches[tier] >= last[tier]):
                continue
            left[tier] -= 1
        kept.add(one.number)
        last = stretches
    return kept


def _stretches(made_at: int) -> list[tuple[int, int]]:
    """The day, the week and the month of a time, each to be compared with others of its kind."""
    at = datetime.fromtimestamp(made_at / 1000, UTC)
    year, week, _ = at.isocalendar()
    return [(at.toordinal(), 0), (year, week), (at.year, at.month)]


def _beyond(staying: Sequence[Stored], safe: set[int], most: int) -> list[Stored]:
    """What must go for all the rest to take no more than so many bytes.

    First those that are not the last of their day, the oldest first: of few that fit, one of yesterday is
    worth more than ten of this morning. Then the oldest.
    """
    last_of_days = {_stretches(one.made_at)[0]: one.number for one in staying}.values()
    spare = [one for one in staying if one.number not in last_of_days]
    others = [one for one in staying if one.number in last_of_days]
    over, going = sum(one.size for one in staying) - most, list[Stored]()
    for one in (*spare, *others):
        if over <= 0:
            break
        if one.number not in safe:
            going.append(one)
            over -= one.size
    return going

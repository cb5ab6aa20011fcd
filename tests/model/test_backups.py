"""Which backups are kept, tried over years of days."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from reader.model.backups import ANKI, Keeping, Limits, Stored, surplus

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)


def ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


class Shelf:
    """A folder of backups as values, thinned after each that is made."""

    def __init__(self, limits: Limits = ANKI) -> None:
        self.limits = limits
        self.kept: list[Stored] = []
        self.number = 0

    def make(self, at: datetime, size: int = 1000, written: int = 0) -> None:
        self.number += 1
        self.kept.append(Stored(self.number, ms(at), size, written=written))
        gone = {one.number for one in surplus(self.kept, ms(at), self.limits)}
        self.kept = [one for one in self.kept if one.number not in gone]

    @property
    def times(self) -> list[datetime]:
        return [datetime.fromtimestamp(one.made_at / 1000, UTC) for one in self.kept]


def a_year(shelf: Shelf, days: int = 400) -> datetime:
    """Work of two hours on each day, a backup every half hour. Returns when the last was made."""
    at = NOW
    for day in range(days):
        for half_hour in range(4):
            at = NOW + timedelta(days=day, minutes=30 * half_hour)
            shelf.make(at)
    return at


def test_after_more_than_a_year_there_are_those_of_two_days_and_of_12_days_10_weeks_and_9_months() -> None:
    shelf = Shelf()
    end = a_year(shelf)

    times = shelf.times
    recent = [at for at in times if at >= end - timedelta(days=2)]
    assert len(recent) == 9  # four of each day, and that of this hour two days ago
    older = [at for at in times if at not in recent]
    daily, weekly, monthly = older[-12:], older[-22:-12], older[:-22]
    assert len({at.date() for at in daily}) == 12
    assert daily[0].date() == (end - timedelta(days=14)).date()
    assert len({at.isocalendar()[:2] for at in weekly}) == 10
    assert len({(at.year, at.month) for at in monthly}) == len(monthly) == 9
    # The tiers follow on each other without a hole.
    gaps = [(later.date() - earlier.date()).days for earlier, later in pairwise(times)]
    assert max(gaps[-20:]) == 1
    assert max(gaps[9:-20]) == 7
    assert max(gaps) <= 35


def test_on_every_day_of_a_year_the_newest_is_there_and_no_more_than_the_policy_allows() -> None:
    shelf = Shelf()
    for day in range(365):
        for half_hour in range(2):
            at = NOW + timedelta(days=day, minutes=30 * half_hour)
            shelf.make(at)
            assert shelf.times[-1] == at
        assert len(shelf.kept) <= 5 + 12 + 10 + 9


def test_summer_time_and_journeys_move_no_day_because_days_are_those_of_utc() -> None:
    """The night of 29 March 2026, in which most of Europe loses an hour, and that of 25 October."""
    for night in (datetime(2026, 3, 28, 22, tzinfo=UTC), datetime(2026, 10, 24, 22, tzinfo=UTC)):
        shelf = Shelf()
        for hour in range(24 * 5):
            shelf.make(night + timedelta(hours=hour))
        assert len(shelf.kept) == 49 + 3


def test_a_clock_that_runs_ahead_for_a_day_takes_no_place_and_what_it_dated_is_thinned_too() -> None:
    shelf = Shelf()
    end = a_year(shelf, 40)
    before = {at.date() for at in shelf.times}
    for half_hour in range(8):
        shelf.make(end + timedelta(days=3650, minutes=30 * half_hour))
    ahead = shelf.kept[-8:]
    # Seen from ten years ahead those of two days are old: all but three days keep one.
    assert len(before - {at.date() for at in shelf.times}) <= 3

    for day in range(1, 30):
        for half_hour in range(8):
            shelf.make(end + timedelta(days=day, minutes=30 * half_hour))
    left = [one for one in shelf.kept if one in ahead]
    assert left == ahead  # all of two days, as if the newest of them were made now
    assert shelf.times[-1] == end + timedelta(days=29, minutes=210)


def test_a_clock_that_falls_back_for_a_day_leaves_what_was_made_before_as_it_was() -> None:
    shelf = Shelf()
    end = a_year(shelf, 40)
    before = list(shelf.kept)
    for half_hour in range(8):
        shelf.make(end - timedelta(days=3650) + timedelta(minutes=30 * half_hour))
    assert shelf.kept[:-8] == before
    assert [one.number for one in shelf.kept[-8:]] == list(range(shelf.number - 7, shelf.number + 1))


def test_the_newest_two_stay_by_their_numbers_whatever_the_clock_said() -> None:
    long_ago = datetime(1999, 1, 1, tzinfo=UTC)
    old = [Stored(n, ms(long_ago), 1000) for n in (8, 9)]
    others = [Stored(n, ms(NOW - timedelta(minutes=n)), 1000) for n in range(1, 8)]
    gone = surplus([*others, *old], ms(NOW), Limits(bytes=0))
    assert [one.number for one in gone] == [1, 2, 3, 4, 5, 6, 7]


def test_what_is_known_to_be_damaged_is_not_one_of_the_two_that_always_stay() -> None:
    every = [Stored(n, ms(NOW) - 60_000 * (9 - n), 1000, good=n < 7) for n in range(1, 9)]
    gone = surplus(every, ms(NOW), Limits(bytes=0))
    assert {5, 6} == {one.number for one in every} - {one.number for one in gone}


def test_under_a_cap_one_of_yesterday_is_worth_more_than_ten_of_this_morning() -> None:
    shelf = Shelf(Limits(bytes=5000))
    end = a_year(shelf, 60)
    assert [at.date() for at in shelf.times] == [end.date() - timedelta(days=n) for n in (3, 2, 1, 0, 0)]
    assert shelf.times[-2:] == [end - timedelta(minutes=30), end]


def test_the_last_backup_before_notes_were_lost_stays_whatever_comes_after() -> None:
    for limits in (ANKI, Limits(bytes=5000)):
        shelf = Shelf(limits)
        for n in range(40):
            shelf.make(NOW + timedelta(hours=30 * n), written=500 if n < 10 else 3)
        assert [one.number for one in shelf.kept if one.written == 500][-1] == 10


def test_a_library_larger_than_the_cap_still_has_its_two_backups() -> None:
    shelf = Shelf(Limits(bytes=5000))
    for day in range(10):
        shelf.make(NOW + timedelta(days=day), size=9000)
    assert len(shelf.kept) == 2


def test_what_takes_no_room_and_was_made_now_is_left_alone() -> None:
    assert surplus([], ms(NOW)) == []
    assert surplus([Stored(1, ms(NOW), 10**12)], ms(NOW)) == []


def test_a_backup_is_begun_before_its_time_so_that_it_is_whole_when_it_must_be() -> None:
    assert Keeping(minutes=30).begins_after == 27 * 60
    assert Keeping(minutes=0).begins_after is None
    assert Keeping(megabytes=500).limits.bytes == 500_000_000


def test_what_goes_for_its_age_does_not_count_for_the_cap() -> None:
    times = [NOW + timedelta(days=n) for n in range(400)]
    times += [times[-1] + timedelta(minutes=30 * n) for n in range(1, 10)]
    every = [Stored(n, ms(at), 1000) for n, at in enumerate(times, 1)]
    end = every[-1].made_at
    gone = surplus(every, end, ANKI._replace(bytes=10**9))
    left = len(every) - len(gone)
    assert 0 < left < len(every)
    assert surplus(every, end, ANKI._replace(bytes=1000 * left)) == gone
    assert len(surplus(every, end, ANKI._replace(bytes=1000 * left - 1))) == len(gone) + 1

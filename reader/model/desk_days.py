"""The days of this machine's clock, for many thousands of times at once."""

from datetime import datetime
from typing import NamedTuple

_DAY = 86_400_000


class _Day(NamedTuple):
    """A day of UTC: when it begins and when it becomes another day by this machine's clock (UTC ms), the ISO
    days before and after."""

    begins: int
    turns: int
    before: str
    after: str

    def around(self, made: int) -> tuple[str, int, int]:
        """The day by this machine's clock, since and until when it is that here (UTC ms)."""
        if made < self.turns:
            return self.before, self.begins, self.turns
        return self.after, self.turns, self.begins + _DAY


class _Days(dict[int, _Day]):
    """Worked out when a day is first met."""

    def __missing__(self, day: int) -> _Day:
        begins = day * _DAY
        first = datetime.fromtimestamp(begins / 1000).date()
        last = datetime.fromtimestamp((begins + _DAY - 1) / 1000).date()
        self[day] = made = _Day(begins, midnight(last.isoformat()), first.isoformat(), last.isoformat())
        return made


_days = _Days()


def day_around(made: int) -> tuple[str, int, int]:
    """The ISO day of a time, and since and until when every time is surely of that day (all in UTC ms)."""
    return _days[made // _DAY].around(made)


def midnight(day: str) -> int:
    """The beginning of a day by this machine's clock, in UTC ms."""
    return round(datetime.fromisoformat(day).timestamp() * 1000)

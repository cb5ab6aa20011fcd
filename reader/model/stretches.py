"""Stretches of time: the days, weeks, months and years that a count of days falls into."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import IntEnum
from itertools import groupby
from typing import NamedTuple

_EPOCH = date(1970, 1, 1)
#: More stretches than these are not told apart at a glance: then longer ones are shown first.
_AT_A_GLANCE = 60
#: And no more than these are made: the days of a century and a half.
_MOST = 55_000


class Unit(IntEnum):
    """How long a stretch is; weeks begin on Monday (ISO 8601)."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    YEAR = 3


class Stretch(NamedTuple):
    """From a day to the day before `after`, and how many articles fall into it."""

    first: date
    after: date
    articles: int


def begins(day: date, unit: Unit) -> date:
    """The first day of the stretch that a day lies in."""
    if unit is Unit.WEEK:
        # The first week there is would begin before the first day there is.
        return day - timedelta(min(day.weekday(), day.toordinal() - 1))
    if unit is Unit.MONTH:
        return day.replace(day=1)
    return day.replace(month=1, day=1) if unit is Unit.YEAR else day


def ends(first: date, unit: Unit) -> date:
    """The day after a stretch that begins on a day; the last day there is has none after it."""
    if unit in (Unit.DAY, Unit.WEEK):
        return first + timedelta(min(7 if unit is Unit.WEEK else 1, (date.max - first).days))
    months = first.year * 12 + first.month - 1 + (12 if unit is Unit.YEAR else 1)
    return date(months // 12, months % 12 + 1, 1) if months // 12 <= date.max.year else date.max


def stretches(days: Iterable[tuple[int, int]], unit: Unit) -> list[Stretch]:
    """The stretches from the first day to the last one, those without an article among them. `days` are
    counted from 1970-01-01, in order, each with its articles."""
    dated = ((_EPOCH + timedelta(n), articles) for n, articles in days)
    made: list[Stretch] = []
    for first, same in groupby(dated, lambda pair: begins(pair[0], unit)):
        while made and made[-1].after < first:
            empty = made[-1].after
            made.append(Stretch(empty, ends(empty, unit), 0))
        made.append(Stretch(first, ends(first, unit), sum(articles for _, articles in same)))
    return made


def fitting(days: list[tuple[int, int]]) -> Unit:
    """The shortest stretches that are still told apart at a glance."""
    return _shortest(days, _AT_A_GLANCE)


def shortest(days: list[tuple[int, int]]) -> Unit:
    """The shortest stretches that are not too many: what was dated wrong may be thousands of years away."""
    return _shortest(days, _MOST)


def _shortest(days: list[tuple[int, int]], most: int) -> Unit:
    length = days[-1][0] - days[0][0] + 1 if days else 1
    parts = ((Unit.DAY, 1), (Unit.WEEK, 7), (Unit.MONTH, 30))
    return next((unit for unit, long in parts if length <= most * long), Unit.YEAR)

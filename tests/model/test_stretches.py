"""Stretches of time that a count of days falls into."""

from datetime import date

import pytest

from reader.model.stretches import Stretch, Unit, begins, ends, fitting, shortest, stretches

_EPOCH = date(1970, 1, 1)


def days(*counted: tuple[str, int]) -> list[tuple[int, int]]:
    return [((date.fromisoformat(day) - _EPOCH).days, articles) for day, articles in counted]


def test_what_lies_between_is_counted_too() -> None:
    found = days(("2025-12-30", 2), ("2025-12-31", 1), ("2026-01-05", 4))
    assert [bar.articles for bar in stretches(found, Unit.DAY)] == [2, 1, 0, 0, 0, 0, 4]
    assert stretches(found, Unit.WEEK) == [
        Stretch(date(2025, 12, 29), date(2026, 1, 5), 3),
        Stretch(date(2026, 1, 5), date(2026, 1, 12), 4),
    ]
    assert stretches(found, Unit.MONTH) == [
        Stretch(date(2025, 12, 1), date(2026, 1, 1), 3),
        Stretch(date(2026, 1, 1), date(2026, 2, 1), 4),
    ]
    assert [bar.first.year for bar in stretches(found, Unit.YEAR)] == [2025, 2026]
    assert stretches([], Unit.DAY) == []


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("day", [date.min, date(2024, 2, 29), date(2025, 12, 31), date.max])
def test_every_day_there_is_lies_in_a_stretch_that_ends(unit: Unit, day: date) -> None:
    first = begins(day, unit)
    assert first <= day
    assert day < ends(first, unit) or ends(first, unit) == date.max


def test_the_shortest_stretches_that_can_be_told_apart_are_shown_first() -> None:
    assert fitting(days(("2025-05-01", 1), ("2025-05-14", 1))) is Unit.DAY
    assert fitting(days(("2025-01-01", 1), ("2025-12-31", 1))) is Unit.WEEK
    assert fitting(days(("2022-01-01", 1), ("2025-12-31", 1))) is Unit.MONTH
    assert fitting(days(("1990-01-01", 1), ("2025-12-31", 1))) is Unit.YEAR
    assert fitting([]) is Unit.DAY


def test_an_article_of_a_far_day_makes_no_millions_of_stretches() -> None:
    assert shortest(days(("1900-01-01", 1), ("2025-12-31", 1))) is Unit.DAY
    assert shortest(days(("1970-01-01", 1), ("2999-12-31", 1))) is Unit.WEEK
    assert shortest(days(("1970-01-01", 1), ("9999-12-31", 1))) is Unit.YEAR
    assert shortest([]) is Unit.DAY

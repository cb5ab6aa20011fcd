"""A later state of a list is known by its order and its count, and tells when its articles appeared."""

from pathlib import Path

import pytest

from reader.importer.series import Days, State, continues, day_bounds, nearest
from reader.importer.splitting import split
from reader.model.capture import Results

SEEDS = Path(__file__).parents[2] / "seeds"


def state(ids: str, total: int | None = None, day: str | None = None, first: int = 1) -> State:
    results = Results(first, first + len(ids) - 1, total) if total is not None else None
    return State(tuple(ids), results, day)


OLD = state("defghi", 14, "2025-05-14")


@pytest.mark.parametrize(
    ("later", "holds"),
    [
        (state("abcdef", 17), True),
        (state("abcdef", 17, "2025-06-01"), True),
        (state("abcdef", 17, "2025-05-01"), False),
        (state("cdefgh", 15), True),
        (state("abcdef"), True),
        (state("abcded", 17), False),
        (state("abcedf", 17), False),
        (state("abcfed", 17), False),
        (state("abxydz", 4), False),
        (state("ghijkl", 14), False),
        (state("hijklm", 14, first=7), False),
        (state("abcdxe", 17), False),
        (state("abcdeg", 17), True),
        (state("abcdef", 12), False),
        (state("defghi", 14, "2025-06-01"), True),
        (state("defghi", 14), False),
        (state("uvwxyz", 20), False),
    ],
    ids=lambda value: "".join(value.articles) if isinstance(value, State) else str(value),
)
def test_a_list_that_goes_on_with_the_top_of_another_is_its_later_state(later: State, holds: bool) -> None:
    assert continues(later, OLD) is holds


def test_no_state_continues_its_own_later_one() -> None:
    assert not continues(OLD, state("abcdef", 17))


def test_the_second_seed_captured_weeks_later_continues_the_first_and_no_other_does() -> None:
    states = []
    for path in sorted(SEEDS.glob("*.txt")):
        found = split(path.read_bytes(), path.name)
        ids = tuple(story.title or story.text[:40] for story in found.stories)
        states.append(State(ids, found.results, found.page_date))
    links = {(a, b) for a in range(5) for b in range(5) if a != b and continues(states[a], states[b])}
    assert links == {(2, 1)}


def test_of_several_earlier_states_the_last_is_meant() -> None:
    states = [state("ghijkl", 8), state("efghij", 10), state("defghi", 11)]
    assert nearest(state("bcdefg", 13), states) == 2
    assert nearest(state("uvwxyz", 13), states) is None


def test_a_series_bounds_the_days_of_its_articles_from_both_sides() -> None:
    found = day_bounds([state("def", 3, "2025-05-14"), state("bcd", 5), state("abc", 6, "2025-06-20")])
    assert found["d"] == Days(None, "2025-05-14")
    assert found["b"] == Days("2025-05-14", "2025-06-20")
    assert found["a"] == Days(None, "2025-06-20")

"""Notes in the margin stand beside their sentences, and the fewest are sent away where they crowd."""

import pytest

from reader.ui.print_margin import Beside, places


def test_so_many_notes_on_a_line_stand_where_a_few_of_them_would_that_are_the_lowest() -> None:
    low, high = [Beside(1_000, 500) for _ in range(12)], [Beside(1_000, 600) for _ in range(5_000)]
    found = places([*high[:2_500], *low, *high[2_500:]], 0, 10_000)
    assert found[2_500:2_512] == places(low, 0, 10_000)
    assert all(place is None for place in (*found[:2_500], *found[2_512:]))


@pytest.mark.parametrize(
    ("notes", "stand"),
    [
        ([Beside(100, 50)], [100]),
        ([Beside(100, 50), Beside(110, 50)], [100, 290]),
        ([Beside(9_900, 500)], [9_500]),
        ([Beside(100, 9_000)], [None]),
        ([], []),
    ],
)
def test_notes_stand_where_they_want_or_make_room(notes: list[Beside], stand: list[float | None]) -> None:
    assert places(notes, 0, 10_000) == stand


def test_the_longest_note_of_a_crowd_gives_way() -> None:
    crowd = [Beside(1_000, 1_500), Beside(1_100, 4_000), Beside(1_200, 1_500)]
    assert [place is None for place in places(crowd, 0, 10_000)] == [False, True, False]

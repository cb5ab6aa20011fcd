"""Lists whose records have their day below the title, the latest first, beside articles that only look so."""

from itertools import pairwise

import pytest

from reader.importer.days import days_go_back
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.ranker import tables
from reader.importer.splitting import split

NEWS = [
    (
        "The ferry sails on Sundays again",
        "From May the boat to Skerry leaves at nine, as it did before the fire.",
    ),
    (
        "New engine for the old lifeboat",
        "The crew raised the money with a calendar and two concerts in the hall.",
    ),
    (
        "Winter timetable is out at last",
        "Nothing changes for the islands, but the last boat leaves an hour earlier.",
    ),
    (
        "Harbour fees will not rise next year",
        "The board had asked for more; the skippers said no at a long meeting.",
    ),
    (
        "Skerry light turns two hundred",
        "A small party is planned, with cake for whoever climbs all the steps.",
    ),
    (
        "Two new pilots join the station",
        "Both grew up on the quay and know every rock between here and Skerry.",
    ),
    (
        "Storm takes the roof of the ice house",
        "Nobody was hurt. The ice went to the neighbours, the roof to the bay.",
    ),
    (
        "Record catch of herring in March",
        "So much came in that the smokehouse lit its third oven for the first time.",
    ),
]
DAYS = [f"{28 - 3 * n:02}.0{9 - n}.2019 1{n}:15" for n in range(8)]


def bounds_of(rows: list[str], size: int) -> tuple[Page, list[tuple[int, int]]]:
    page = Page.of(read_lines("\n".join(rows)))
    return page, [(a, a + size) for a in range(0, len(page.lines), size)]


def dated(days: list[str]) -> list[str]:
    rows = []
    for (title, text), day in zip(NEWS, days, strict=True):
        rows += ["", title, "", day, text]
    return rows


def test_days_that_go_back_tell_a_list() -> None:
    assert days_go_back(*bounds_of(dated(DAYS), 3))


@pytest.mark.parametrize(
    "days",
    [DAYS[::-1], [DAYS[0]] * 8, [*DAYS[:4], "one day", *DAYS[5:]], [*DAYS[:5], DAYS[1], *DAYS[6:]]],
    ids=["forward", "one day", "one without", "out of order"],
)
def test_other_days_tell_none(days: list[str]) -> None:
    assert not days_go_back(*bounds_of(dated(days), 3))


def test_what_is_said_of_an_article_is_no_list() -> None:
    names = ["Ana Lind", "oldsalt", "Jo Orr", "skipper7", "Mina Carrow", "quayside", "K. Innes", "Ida"]
    rows = []
    for name, (_, text), day in zip(names, NEWS, DAYS, strict=True):
        rows += ["", name, "", day, text]
    assert not days_go_back(*bounds_of(rows, 3))


def test_an_article_among_dated_teasers_is_no_list() -> None:
    rows = [
        *dated(DAYS),
        *["", "All that the harbour master could say was that the boats were safe for now. " * 9] * 3,
    ]
    page = Page.of(read_lines("\n".join(rows)))
    starts = [*range(0, 24, 3), len(page.lines)]
    assert not days_go_back(page, list(pairwise(starts)))


def test_a_dated_list_is_one_also_where_the_ranker_prefers_one_article(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weights = tables()["weights"] | {"one": 60.0}
    monkeypatch.setitem(tables(), "weights", weights)
    # Which tells it too.
    monkeypatch.setattr("reader.importer.listing.holds_teasers", lambda page: False)
    found = split("\n".join(dated(DAYS)).encode(), "page.txt")
    assert [story.title for story in found.stories] == [title for title, _ in NEWS]
    assert [story.published for story in found.stories][:2] == ["2019-09-28", "2019-08-25"]
    assert len(split("\n".join(dated(DAYS[::-1])).encode(), "page.txt").stories) == 1

"""The desk's filters, words and headings as values."""

from datetime import datetime

import pytest

from reader.model.desk import (
    COLOR,
    SOURCE,
    STATE,
    TAG,
    Filters,
    Grouping,
    State,
    Walked,
    grouped,
    sifted,
)
from reader.model.desk_words import sought, sought_in
from reader.model.query import parse

_DAY = 86_400_000


def item(id: str, made: int, article: int) -> Walked:
    """A yellow highlight without a note."""
    return id, made, article, "yellow", 0, 0, 1


def found(line: str, *texts: str) -> list[int]:
    """Which of some items have the words of a line."""
    walked = [item(str(n), 0, 1) for n in range(len(texts))]
    left = sought(parse(line)).among(walked, {str(n): text for n, text in enumerate(texts)})
    return [int(each[0]) for each in left]


def test_filters_add_up_and_go_one_by_one() -> None:
    filters = Filters().toggled(COLOR, "green").toggled(TAG, "law").toggled(COLOR, "pink").saying("court")
    assert filters.query.colors == ("green", "pink")
    assert filters.query.tags == ("law",)
    assert filters.told == ("green or pink", "#law", "“court”")
    assert filters.without_last().told == ("green or pink", "#law")
    assert filters.toggled(COLOR, "green").told == ("#law", "pink", "“court”")
    assert not filters.without_last().without_last().without_last().without_last()


def test_of_states_and_sources_there_is_one_at_a_time() -> None:
    filters = Filters().toggled(STATE, State.NOTED).toggled(STATE, State.LOST)
    assert filters.told == ("lost",)
    assert (filters.query.lost, filters.query.has_note) == (True, None)
    sources = Filters().toggled(SOURCE, "7 Valley Post").toggled(SOURCE, "9 Kun")
    assert (sources.told, sources.query.source_key) == (("Kun",), 9)


def test_a_line_that_is_typed_on_keeps_its_place_among_the_filters() -> None:
    filters = Filters().saying("co").toggled(COLOR, "blue").saying("court")
    assert filters.told == ("“court”", "blue")
    assert filters.saying("  ").told == ("blue",)


def test_a_colour_of_the_line_narrows_those_that_are_set() -> None:
    filters = Filters().toggled(COLOR, "blue").toggled(COLOR, "pink").saying("color:blue")
    assert filters.query.colors == ("blue",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", ["green", "pink"]),
        ("color:pink", ["pink"]),
        ("color:yellow", []),
        ("color:yellow color:green", ["green"]),
        ("-color:pink", ["green"]),
        ("color:yellow -color:green", []),
    ],
)
def test_only_what_the_colours_set_and_those_of_the_line_agree_on_is_shown(
    line: str, expected: list[str]
) -> None:
    walked: list[Walked] = [(color, 0, 1, color, 0, 0, 1) for color in ("yellow", "green", "pink", "")]
    filters = Filters().toggled(COLOR, "green").toggled(COLOR, "pink").saying(line)
    assert [each[0] for each in sifted(walked, filters.query)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pipe", [0]),
        ("ipeline", []),
        ("NURSULTAN", [1]),
        ("kazakh pipe", [0]),
        ("pipe OR note", [0, 1]),
        ("-pipe", [1, 2]),
        ('"reopened on monday"', [0]),
        ("in:title pipe", []),
        ("in:notes pipe", []),
        ("in:notes note", [1]),
        ("京", [2]),
        ("会议", [2]),
        ("resume", [1]),
    ],
)
def test_words_begin_with_what_is_typed_whatever_their_case_accents_and_script(
    line: str, expected: list[int]
) -> None:
    texts = (
        sought_in("Kazakh news", "The pipeline reopened, on Monday", "", ()),
        sought_in("Nursultan", "A résumé", "a note", ("law/courts",)),
        sought_in("东京会议", "会议于周一在东京举行", "", ()),
    )
    assert found(line, *texts) == expected


def test_items_stand_under_days_articles_and_each_of_their_tags() -> None:
    noon = 1_795_132_800_000
    walked = [item("a", noon, 1), item("b", noon - _DAY, 2), item("c", noon - _DAY, 1)]
    assert [list(group.ids) for group in grouped(walked, Grouping.DAY, {})] == [["a"], ["b", "c"]]
    assert [list(group.ids) for group in grouped(walked, Grouping.ARTICLE, {})] == [["a", "c"], ["b"]]
    by_tag = grouped(walked, Grouping.TAG, {"a": ("law", "energy"), "c": ("law",)})
    assert [(group.label, list(group.ids)) for group in by_tag] == [
        ("energy", ["a"]),
        ("law", ["a", "c"]),
        ("", ["b"]),
    ]
    assert grouped([], Grouping.NONE, {}) == []


def test_days_turn_at_midnight_of_this_clock() -> None:
    midnight = round(datetime(2026, 11, 20).timestamp() * 1000)
    walked = [item("a", midnight, 1), item("b", midnight - 1, 1), item("c", midnight + _DAY - 1, 1)]
    days = {group.label: list(group.ids) for group in grouped(walked, Grouping.DAY, {})}
    assert days == {"2026-11-20": ["a", "c"], "2026-11-19": ["b"]}
    assert sifted(walked, parse("after:2026-11-20")) == [walked[0], walked[2]]
    assert sifted(walked, parse("before:2026-11-20")) == [walked[1]]


def test_the_desk_tells_what_of_the_search_language_it_leaves_out() -> None:
    query = Filters().saying("court (tag:law OR is:starred) words:>500").query
    assert (query.either, query.least, len(query.words)) == ((), None, 1)
    assert "not asked for on the desk" in query.problems[-1]


def test_words_near_each_other_are_both_looked_for() -> None:
    assert found("court NEAR tax", *(sought_in("", words, "", ()) for words in ("court", "A tax court"))) == [
        1
    ]

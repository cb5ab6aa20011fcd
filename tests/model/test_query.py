"""The search language, as values."""

import random

import pytest

from reader.model.query import ALL, Query, Scope, Term, condition, parse, with_tag
from reader.model.query_parsing import MOST_WORDS
from reader.model.tag import tidy


def test_nothing_typed_shows_everything() -> None:
    assert parse("") == parse("   ") == ALL


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("pipeline oil", Query(words=((Term("pipeline"),), (Term("oil"),)))),
        ('"oil flows" pipe*', Query(words=((Term("oil flows"),), (Term("pipe", prefix=True),)))),
        ('"oil fl"*', Query(words=((Term("oil fl", prefix=True),),))),
        ("oil OR gas water", Query(words=((Term("oil"), Term("gas")), (Term("water"),)))),
        ('-oil -"old news"', Query(without=(Term("oil"), Term("old news")))),
        ("tag:telegram -tag:#sport", Query(tags=("telegram",), not_tags=("sport",))),
        ('source:"The Times" -source:x', Query(sources=("The Times",), not_sources=("x",))),
        ("is:unread is:starred", Query(read=False, starred=True)),
        ("-is:unread is:LATER", Query(read=True, later=True)),
        ("is:archived is:cut is:untitled", Query(archived=True, cut=True, untitled=True)),
        ("has:notes has:highlight -has:tag", Query(has_note=True, has_highlight=True, has_tag=False)),
        ("before:2025-05-14 after:2024", Query(before="2025-05-14", after="2024-01-01")),
        ("in:notes why", Query(scope=Scope.NOTES, words=((Term("why"),),))),
        ("in:anywhere", Query(anywhere=True)),
        ("id:01A1-ff", Query(id="01a1-ff")),
    ],
)
def test_conditions_are_read_as_they_are_written(text: str, query: Query) -> None:
    assert parse(text) == query
    assert parse(text).problems == ()


@pytest.mark.parametrize(
    ("text", "words", "problem"),
    [
        ("is:nice", "is:nice", "“is:nice” means nothing here"),
        ("before:soon", "before:soon", "“before:soon” is no day"),
        ("after:2025-02-30", "after:2025-02-30", "is no day"),
        ("shade:red", "shade:red", None),
        ("http://x.org", "http://x.org", None),
    ],
)
def test_what_means_nothing_is_searched_as_words_and_said_so(
    text: str, words: str, problem: str | None
) -> None:
    query = parse(text)
    assert query.words == ((Term(words),),)
    assert len(query.problems) == (problem is not None)
    assert (problem or "") in "".join(query.problems)


def test_signs_alone_are_not_searched() -> None:
    query = parse("*** oil -- ?")
    assert query.words == ((Term("oil"),),)
    assert any("holds no letter or digit" in problem for problem in query.problems)


def test_words_beyond_the_limit_are_left_out_and_said_so() -> None:
    query = parse(" ".join(f"w{n}" for n in range(100)))
    assert len(query.words) == MOST_WORDS
    assert query.problems == (f"only the first {MOST_WORDS} words are searched",)


def test_no_text_whatever_makes_parsing_fail() -> None:
    rng = random.Random(3)
    pieces = [
        '"',
        "-",
        ":",
        "*",
        "OR",
        " ",
        "tag",
        "is",
        "in",
        "before",
        "2025",
        "\0",
        "\ud800",
        "é",
        "(",
        "日",
        "\n",
        "a",
    ]
    for _ in range(5000):
        text = "".join(rng.choices(pieces, k=rng.randrange(12)))
        query = parse(text)
        assert all(any(c.isalnum() for c in term.text) for group in query.words for term in group)
        assert "\ud800" not in repr(query.words)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025", "2025-01-01"),
        ("2025-5", "2025-05-01"),
        ("2024-02-29", "2024-02-29"),
        ("2025-13", None),
        ("x", None),
    ],
)
def test_years_and_months_stand_for_their_first_day(text: str, day: str | None) -> None:
    assert parse(f"after:{text}").after == day


def test_colours_of_highlights_are_named_or_numbered_and_what_is_none_says_so() -> None:
    found = parse("color:green colour:1 -color:5 is:lost words")
    assert (found.colors, found.not_colors, found.lost) == (("green", "yellow"), ("purple",), True)
    assert found.problems == ()
    assert "no colour (yellow, green" in parse("color:red")[-1][0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("tag:politics oil", 'tag:"affairs" oil'),
        ('-tag:#Politics/kz "tag:politics"', '-tag:"affairs/kz" "tag:politics"'),
        ("tag:=politics is:unread", 'tag:"=affairs" is:unread'),
        ('TAG:"politics/central asia"  tag:politicsx', 'tag:"affairs/central asia"  tag:politicsx'),
        ("tag: politics source:politics", "tag: politics source:politics"),
        ('tag:"politics', 'tag:"affairs"'),
    ],
)
def test_a_line_means_the_same_once_a_tag_has_another_name(line: str, told: str) -> None:
    assert with_tag(line, "politics", "affairs") == told
    assert with_tag(told, "none", "else") == told


def test_a_tag_may_get_another_name_without_those_that_lie_in_it() -> None:
    assert with_tag("tag:a tag:a/b", "a", "a/c", alone=True) == 'tag:"a/c" tag:a/b'


def test_a_condition_is_read_back_as_it_was_written_whatever_the_name() -> None:
    rng = random.Random(7)
    pieces = ['"', '""', "-", ":", "*", "OR", " ", "tag:", "=", "/", "\\", "'", "%", "#", "é", "日", "a", "5"]
    names = {tidy("".join(rng.choices(pieces, k=rng.randrange(1, 9)))) for _ in range(3000)} - {""}
    for name in names:
        line = condition("tag", name)
        assert parse(line) == Query(tags=(name,)), name
        both = parse(f"-{condition('source', name)} {line} oil")
        assert both == Query(not_sources=(name,), tags=(name,), words=((Term("oil"),),)), name
        assert parse(with_tag(line, name, f'{name} "x"')).tags == (f'{name} "x"',), name

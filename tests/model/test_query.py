"""The search language, as values."""

import random

import pytest

from reader.model import export
from reader.model.query import ALL, Query, Scope, Term, condition, parse, unfinished, with_tag
from reader.model.query_joining import MOST_WORDS
from reader.model.query_language import LANGUAGE
from reader.model.tag import tidy


def _near(one: str, other: str, within: int) -> Term:
    return Term(one, near=(Term(other),), within=within)


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
        ("in:note why", Query(scope=Scope.NOTES, words=((Term("why"),),))),
        ("words:>500 words:>800 words:<3000 words:<2000", Query(least=801, most=1999)),
        (
            "after:2025-03-01 after:2025-01 before:2026 before:2026-02",
            Query(after="2025-03-01", before="2026-01-01"),
        ),
        ("in:quotes oil", Query(scope=Scope.QUOTES, words=((Term("oil"),),))),
        ("oil AND gas NOT coal", Query(words=((Term("oil"),), (Term("gas"),)), without=(Term("coal"),))),
        ("“oil flows” «gas»", Query(words=((Term("oil flows"),), (Term("gas"),)))),
        ("oil NEAR gas", Query(words=((_near("oil", "gas", 10),),))),
        ('oil NEAR/3 "gas price"', Query(words=((_near("oil", "gas price", 3),),))),
        (
            "coal NEAR/2 NEAR(oil gas, 3)",
            Query(words=((Term("coal", near=(Term("oil"), Term("gas")), within=3),),)),
        ),
        ("coal OR NEAR(oil gas, 3)", Query(words=((Term("coal"), _near("oil", "gas", 3)),))),
        ("-(oil NEAR gas)", Query(without=(_near("oil", "gas", 10),))),
        ("(oil OR gas) coal", Query(words=((Term("oil"), Term("gas")), (Term("coal"),)))),
        ("(oil gas) OR coal", Query(words=((Term("oil"), Term("coal")), (Term("gas"), Term("coal"))))),
        ("-(oil OR gas)", Query(without=(Term("oil"), Term("gas")))),
        ("-(oil gas)", Query(neither=(Query(words=((Term("oil"),), (Term("gas"),))),))),
        ("tag:a OR is:starred", Query(either=((Query(tags=("a",)), Query(starred=True)),))),
        ("oil OR -gas", Query(either=((Query(words=((Term("oil"),),)), Query(without=(Term("gas"),))),))),
        ("NOT is:unread -has:note", Query(read=True, has_note=False)),
        ("words:>500", Query(least=501)),
        ("words:<=1k words:>=100", Query(least=100, most=1000)),
        ("words:100..500", Query(least=100, most=500)),
        ("-words:>500", Query(neither=(Query(least=501),))),
        ("published:2025-12", Query(after="2025-12-01", before="2026-01-01")),
        ("published:2025..2026-02-03", Query(after="2025-01-01", before="2026-02-04")),
        ("published:>=14.5.2025 before:7d", Query(after="2025-05-14", before="2026-11-15")),
        ("after:yesterday", Query(after="2026-11-21")),
        ("published:today", Query(after="2026-11-22", before="2026-11-23")),
        ("-after:2025", Query(before="2025-01-01")),
        ("id:01A1-ff", Query(id="01a1-ff")),
    ],
)
def test_conditions_are_read_as_they_are_written(text: str, query: Query) -> None:
    assert parse(text, "2026-11-22") == query


@pytest.mark.parametrize(
    ("text", "words", "problem"),
    [
        ("is:nice", "is:nice", "“is:nice” means nothing here"),
        ("before:soon", "before:soon", "“before:soon” is no day"),
        ("after:2025-02-30", "after:2025-02-30", "is no day"),
        ("shade:red", "red", "there is has:, "),
        ("lang:ru", "ru", "so only what follows it is searched; there is tag:, in:, "),
        ("tags:oil", "oil", "“tags:” means nothing here, so only what follows it is searched; there is tag:"),
        ('titel:"oil price"', "oil price", "there is in:title"),
        ("тег:нефть", "нефть", "there is tag:, source:, is:, "),
        ("-lang:ru", "lang:ru", "“-lang:ru” means nothing here and is left out; there is tag:, in:, "),
        ("is:unraed", "is:unraed", "means nothing here (unread, "),
        ("12:30", "12:30", None),
        ("std::move", "std::move", None),
        ("Tokyo: oil", "Tokyo:", None),
        ("http://x.org", "http://x.org", None),
        ("words:many", "words:many", "“words:many” is no length"),
        ("title:oil", "oil", "there is in:title"),
        ("domain:x.org", "x.org", "there is source:"),
        ("year:2026", "2026", "there is published:"),
        ("status:read", "read", "there is is:"),
        ("length:900", "900", "there is words:"),
        ("-*ine", "*ine", "only the end of a word can be left open"),
        ('"oil fl', "oil fl", "a quotation mark is not closed"),
        ("(oil", "oil", "“(” is not closed"),
        ("oil)", "oil", "“)” closes nothing"),
        ("oil OR", "oil", "“OR” is followed by nothing"),
        ("AND oil", "oil", "“AND” follows nothing"),
        ("oil NEAR", "oil", "“NEAR” is followed by nothing"),
        ("NEAR(oil)", "oil", "two words or more"),
        ("oil tag:", "oil", "“tag:” is followed by nothing"),
        ("oil -in:title", "oil", "cannot be turned round"),
    ],
)
def test_what_means_nothing_is_searched_as_words_and_said_so(
    text: str, words: str, problem: str | None
) -> None:
    query = parse(text)
    assert Term(words) in (*query.terms, *query.without)
    assert len(query.problems) == (problem is not None)
    assert (problem or "") in "".join(query.problems)


@pytest.mark.parametrize("typed", ["tag:pol*", "-tag:pol*", 'tag:"central a"*', "source:tim*"])
def test_a_name_with_its_end_left_open_is_said_to_find_nothing(typed: str) -> None:
    (problem,) = parse(f"oil {typed}").problems
    assert "is found by its whole name" in problem
    assert parse('tag:"pol*"') == Query(tags=("pol*",))


def test_a_condition_that_means_nothing_keeps_nothing_else_from_being_found() -> None:
    for typed in (
        "has:nothing",
        "before:soon",
        "words:many",
        "-in:title",
        "tags:coal",
        "untill:2025",
        "lang:ru",
    ):
        query = parse(f"oil {typed} OR gas")
        assert query._replace(problems=()) == parse("oil gas")
        assert [problem for problem in query.problems if f"“{typed}”" in problem and "left out" in problem]
    assert parse("has:nothing before:soon").words == ((Term("has:nothing"),), (Term("before:soon"),))


def test_signs_alone_are_not_searched() -> None:
    assert parse("\u0640\u0640 \u02bc")[0] == ()
    query = parse("*** oil -- ?")
    assert query.words == ((Term("oil"),),)
    assert any("holds no letter or digit" in problem for problem in query.problems)


def test_words_beyond_the_limit_are_left_out_and_said_so() -> None:
    query = parse(" ".join(f"w{n}" for n in range(100)))
    assert len(query.words) == MOST_WORDS
    assert query.problems == (f"only the first {MOST_WORDS} words are searched",)
    barred = parse(" ".join(f"-w{n}" for n in range(100)))
    assert len(barred.without) == MOST_WORDS
    assert barred.problems == query.problems


@pytest.mark.parametrize("line", ['""', "““", "«»", '-""', '""*', '"'])
def test_quotation_marks_round_nothing_are_told(line: str) -> None:
    (said,) = parse(line).problems
    assert said == (
        "a quotation mark is not closed: all behind it is one phrase"
        if line == '"'
        else f"“{line}” holds no letter or digit and is not searched"
    )


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
    for _ in range(2000):
        text = "".join(rng.choices(pieces, k=rng.randrange(12)))
        query = parse(text)
        assert all(any(c.isalnum() for c in term.text) for group in query.words for term in group)
        assert "\ud800" not in repr(query.words)


def test_every_form_that_the_help_tells_of_is_understood() -> None:
    for form in LANGUAGE:
        for typed in form.typed:
            assert parse(typed) != ALL, typed
            assert parse(typed).problems == (), typed


@pytest.mark.parametrize("line", ["oil NEAR gas", "(oil tag:a) OR -is:read", "-(oil gas) in:quotes words:>5"])
def test_a_query_is_kept_with_an_export_as_it_was_meant(line: str) -> None:
    scope = export.Scope(export.Reach.QUERY, line, query=parse(line))
    assert export.scope_from_json(export.scope_to_json(scope)) == scope


@pytest.mark.parametrize(
    ("typed", "open_ended"),
    [
        ("oil pipel", "oil pipel*"),
        ("oil ", "oil "),
        ("oil*", "oil*"),
        ('"oil pi', '"oil pi'),
        ("tag:pol", "tag:pol"),
        ("oil OR", "oil OR"),
        ("", ""),
    ],
)
def test_the_last_word_of_a_line_is_left_open_as_long_as_it_is_typed(typed: str, open_ended: str) -> None:
    assert unfinished(typed) == open_ended


def test_two_conditions_that_exclude_each_other_are_told() -> None:
    query = parse("is:read is:unread")
    assert (query.read, len(query.problems)) == (False, 1)


@pytest.mark.parametrize(
    "piece", ["(", ")", "-(", "NOT ", "a OR ", "a NEAR ", "NEAR(", "tag:a OR ", '"', "“", "a*"]
)
def test_no_line_is_too_long_or_too_deep(piece: str) -> None:
    query = parse(piece * 3000)
    assert len(query.terms) <= 256
    assert query.problems or query == ALL


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
        ('(tag:politics OR oil) -(tag:"politics")', '(tag:"affairs" OR oil) -(tag:"affairs")'),
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
    names = {tidy("".join(rng.choices(pieces, k=rng.randrange(1, 9)))) for _ in range(1000)} - {""}
    for name in names:
        line = condition("tag", name)
        assert parse(line) == Query(tags=(name,)), name
        both = parse(f"-{condition('source', name)} {line} oil")
        assert both == Query(not_sources=(name,), tags=(name,), words=((Term("oil"),),)), name
        assert parse(with_tag(line, name, f'{name} "x"')).tags == (f'{name} "x"',), name

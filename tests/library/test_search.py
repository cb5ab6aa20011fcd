"""Searching articles, highlights, notes and tags."""

import math
import random
from collections.abc import Iterator
from itertools import islice

import pytest

from reader.library.library import Library, open_library
from reader.model.hits import ranges
from reader.model.query import Query, parse
from tests.fuzz.searches import BOMBS, fill, lines, trouble
from tests.library.handmade import Decision, store, told

HOSTILE = [
    '"',
    '""',
    '"""',
    "'",
    "*",
    "**",
    "a*",
    "*a",
    "(",
    ")",
    "()",
    "a)",
    "(a",
    "AND",
    "OR",
    "NOT",
    "a AND",
    "OR a",
    "NEAR",
    "NEAR(a b)",
    "a NEAR/2 b",
    "^a",
    "a^",
    "-",
    "--",
    "-a",
    "- a",
    "+",
    "+a",
    "a + b",
    "title:",
    "title:a",
    "body:a",
    "{title}: a",
    "tag:",
    'tag:"',
    "source:",
    "is:",
    "is:x",
    "has:",
    "has:x",
    "before:",
    "before:x",
    "before:2025-13",
    "after:2025-02-30",
    "after:0000",
    "in:",
    "in:x",
    "id:",
    "id:x",
    "C++",
    "AT&T",
    "don't",
    "e-mail",
    "$1 billion",
    "50%",
    "a.b.c",
    "a/b",
    "a\\b",
    "a;b",
    "a,b",
    "[a]",
    "{a}",
    "<b>",
    "&amp;",
    "\0",
    "a\0b",
    "\ud800",
    "a\udfff",
    "\n",
    "\t\r",
    "🙂",
    "é",
    "e\u0301",
    "ß",
    "İ",
    "日本語",
    "العربية",
    "ไทย",
    "%",
    "_",
    "?",
    ":",
    "::",
    "a:b",
    "a::b",
    'x:"y',
    "a" * 5000,
    "a " * 500,
    '"a ' * 200,
    "-a " * 100,
    "OR " * 50,
    "a OR b OR c OR",
    "; DROP TABLE article",
    "' OR 1=1 --",
    "fulltext",
    "rowid:1",
    "rank",
    "bm25(",
    "MATCH",
    "\u202eabc",
    "\ufeff",
    "a\u00a0b",
]


def ids(library: Library, text: str) -> list[str]:
    return [hit.id for hit in library.search.find(parse(text)).hits]


def test_no_text_in_the_search_box_is_an_error(news: Library) -> None:
    for text in HOSTILE:
        for ranked in (False, True):
            hits = news.search.find(parse(text), ranked=ranked)
            assert len(hits.hits) <= hits.total or hits.total == 10_001, text
        assert news.articles.count(parse(text)) == len(news.articles.rows(parse(text))), text


def test_how_many_there_are_does_not_depend_on_how_many_are_shown(news: Library) -> None:
    news.tags.add([row.id for row in news.articles.rows()[:3]], "oil")
    for text in ("pipeline", "a*", "oil", "tag:oil", "oil tag:oil", "-ombudsman", "o* OR tag:oil"):
        found = news.search.find(parse(text)).total
        assert found == news.articles.count(parse(text)) > 0, text
        for limit in (0, 1, 2, found, found + 1):
            hits = news.search.find(parse(text), limit=limit)
            assert (hits.total, len(hits.hits)) == (found, min(limit, found)), (text, limit)


def test_whatever_is_typed_gets_an_answer_or_an_explanation(library: Library) -> None:
    """A part of tests/fuzz/searches.py, which tries ten thousand lines."""
    fill(library)
    tried = (*BOMBS[::4], *islice(lines(7), 40))
    said = {line[:80]: trouble(library, line, seconds=math.inf) for line in tried}
    assert not {line: wrong for line, wrong in said.items() if wrong}


def test_words_phrases_prefixes_and_their_absence(news: Library) -> None:
    telegram, pipeline, water = (row.id for row in news.articles.rows())
    assert ids(news, "almaty") == [telegram]
    assert ids(news, '"oil flows"') == [pipeline]
    assert ids(news, '"flows oil"') == []
    assert ids(news, "pipel*") == [pipeline]
    assert ids(news, "met OR court") == [telegram, water]
    assert ids(news, "on -court") == [pipeline]
    assert ids(news, "-court") == [pipeline, water]


def test_accents_case_and_punctuation_do_not_matter(library: Library) -> None:
    stored = store(
        library, "c.txt", told("Élections à Astana", "L'État a payé $1 billion, AT&T got 50% of C++ e-mail.")
    )
    for text in ("elections", "ÉTAT", "etat", "$1 billion", "AT&T", "50%", "C++", "e-mail", "l’état"):
        assert ids(library, text) == list(stored.new), text


SCRIPTS = {
    "中国政府": "中国政府表示，政府将公布2025年新的规定。",
    "한국": "한국은행은 금리를 올렸다.",
    "ข่าว": "จะไปน้ำตก ปี ๒๕๖๘",
    "Телегр\u0430м": "Йод и ёлка: Telegr\u0430m в Москве, сказал Far\u04b3od.",
    "أخبار": "قال مُحَمَّد في المدرسة",
    "Straße": "Oʻzbekiston, Łódź, naïve Élan",
}


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("政府", "中国政府"),
        ("府将", "中国政府"),
        ("公布 规定", "中国政府"),
        ("公布*", "中国政府"),
        ("은행", "한국"),
        ("น้ำ", "ข่าว"),
        ("2568", "ข่าว"),
        ("telegram", "Телегр\u0430м"),
        ("Tel\u0435gram", "Телегр\u0430м"),
        ("телегр\u0061м", "Телегр\u0430м"),
        ("farhod", "Телегр\u0430м"),
        ("елка йод", "Телегр\u0430м"),
        ("محمد", "أخبار"),
        ("المدرسه", "أخبار"),
        ("strasse lodz elan", "Straße"),
        ("o'zbekiston", "Straße"),
    ],
)
def test_every_script_is_found_as_it_is_typed_and_lit_where_it_stands(
    scripts: Library, typed: str, title: str
) -> None:
    for ranked in (False, True):
        (hit,) = scripts.search.find(parse(typed), ranked=ranked).hits
        assert (hit.title, bool(hit.marks)) == (title, True)


def test_what_is_found_is_what_is_lit_whatever_part_of_a_text_is_typed(scripts: Library) -> None:
    rng = random.Random(11)
    texts = {title: f"{title}\n{text}" for title, text in SCRIPTS.items()}
    for _ in range(80):
        text = texts[rng.choice(list(texts))]
        start = rng.randrange(len(text) - 6)
        line = f'"{text[start : start + rng.randrange(1, 9)]}"{rng.choice(("", "*"))}'
        query = parse(line)
        if query.words:
            lit = {
                title for title in texts if ranges(SCRIPTS[title], query.terms) or ranges(title, query.terms)
            }
            assert {hit.title for hit in scripts.search.find(query).hits} == lit, line


@pytest.mark.parametrize("typed", ["иод", "府政", "강행", "telegramm", "ozbekiston"])
def test_letters_that_are_others_find_nothing(scripts: Library, typed: str) -> None:
    assert ids(scripts, typed) == []


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of texts in many scripts."""
    with open_library(tmp_path_factory.mktemp("scripts") / "library.sqlite") as library:
        for n, (title, text) in enumerate(SCRIPTS.items()):
            store(library, f"{n}.txt", told(title, text))
        yield library


def test_words_near_each_other_and_parts_of_a_query_are_found(news: Library) -> None:
    telegram, pipeline, water = (row.id for row in news.articles.rows())
    news.tags.add([water], "politics")
    shown = {
        "oil NEAR pipeline": [pipeline],
        "NEAR(oil pipeline, 30)": [pipeline],
        "court NEAR/0 almaty": [],
        "-(oil NEAR pipeline) -is:cut": [telegram],
        "(oil flows) OR court": [telegram, pipeline],
        "court OR tag:politics": [telegram, water],
        "is:cut OR (oil -court)": [pipeline, water],
        "-(court OR oil)": [water],
        "-(oil flows)": [telegram, water],
        "words:>5 words:<1000": [telegram, pipeline, water],
        "words:>1000": [],
        "published:2025-05-14 oil": [pipeline],
        "politics OR (telegram is:unread)": [telegram, water],
    }
    for text, expected in shown.items():
        assert parse(text).problems == (), text
        assert [row.id for row in news.articles.rows(parse(text))] == expected, text
        for ranked in (False, True):
            assert sorted(hit.id for hit in news.search.find(parse(text), ranked=ranked).hits) == sorted(
                expected
            )
    news.articles.mark([water], archived=True)
    assert ids(news, "oil OR is:archived") == [pipeline, water]
    assert ids(news, "oil OR tag:politics") == [pipeline]
    assert ids(news, "-(is:archived oil)") == [telegram, pipeline]
    assert ids(news, "in:anywhere -(is:archived tag:politics)") == [telegram, pipeline]


def test_a_shelf_that_is_named_holds_beside_in_anywhere_and_among_alternatives(news: Library) -> None:
    here, kept, gone = (row.id for row in news.articles.rows())
    news.articles.mark([kept, gone], archived=True)
    news.articles.mark([gone], trashed=True)
    shown = {
        "in:anywhere": [here, kept, gone],
        "in:anywhere is:archived": [kept],
        "in:anywhere -is:archived": [here, gone],
        "in:anywhere -is:trashed": [here, kept],
        "in:anywhere -is:archived -is:trashed": [here],
        "is:archived is:trashed": [gone],
        "is:trashed -is:archived": [],
        "in:anywhere (is:archived OR words:>0)": [here, kept, gone],
        "(in:anywhere words:>0) OR is:cut": [here, kept, gone],
        "is:archived (words:>0 OR is:trashed)": [kept],
        "(words:>0 OR is:archived) (is:read OR is:unread)": [here, kept],
        f"words:>0 OR id:{gone}": [here, gone],
        "in:anywhere -(words:>0 OR is:archived)": [],
    }
    for line, expected in shown.items():
        query = parse(line)
        assert query.problems == ()
        assert [row.id for row in news.articles.rows(query)] == expected, line
        assert news.articles.count(query) == len(expected), line


def test_quotes_are_looked_for_by_themselves(news: Library) -> None:
    row = news.articles.rows()[0]
    news.annotations.highlight(row.id, 0, 17, note="ask the ombudsman")
    assert [hit.where for hit in news.search.find(parse("in:quotes court")).hits] == ["quote"]
    assert ids(news, "in:quotes ombudsman") == []


def test_the_place_that_has_most_of_the_words_is_shown(news: Library) -> None:
    row = news.articles.rows()[0]
    news.annotations.write_article_note(row.id, "about the court only")
    assert news.search.find(parse("court almaty")).hits[0].where == "text"
    assert news.search.find(parse("court")).hits[0].where == "note"


def test_words_in_a_snippet_are_lit_however_they_are_spelled(library: Library) -> None:
    filler = " ".join(["words"] * 90)
    ends_in_accent = "The cafe\u0301s shut. "  # not the word, though its letters begin so
    store(
        library, "c.txt", told("Streets", f"{ends_in_accent}{filler} The cafe and the café and the Café met.")
    )
    for typed in ("cafe", "café"):
        (hit,) = library.search.find(parse(typed)).hits
        assert [hit.snippet[start:end] for start, end in hit.marks] == ["cafe", "café", "Café"]


def test_a_word_of_which_few_letters_are_known_is_first_looked_for_in_titles(news: Library) -> None:
    """And only in a large library; then everywhere."""
    query = parse("t*")
    assert news.search.hasty(query) == query
    quick = news.search.hasty(query, large=2)
    titled = [row.id for row in news.articles.rows() if any(w[:1] in "tT" for w in (row.title or "").split())]
    assert [row.id for row in news.articles.rows(quick)] == titled
    assert len(news.articles.rows(query)) > len(titled) > 0
    assert news.search.hasty(parse("oi* court"), large=2).hasty
    for whole in ("oil*", "oil", "“o i”*", "in:notes o*", "日*日*"):
        both = parse(whole)
        news.articles.rows(news.search.hasty(both, large=2))
    assert not news.search.hasty(parse("pipe*"), large=2).hasty
    sooner = [news.search.hasty(parse(words), large=60).hasty for words in ("o*", "oi*", "oi* o*")]
    assert sooner == [True, False, True]


def test_in_haste_no_tag_is_looked_for_that_begins_with_a_letter(news: Library) -> None:
    """Else all texts were looked through for what the tag might be found by."""
    untitled = next(row for row in news.articles.rows() if not (row.title or "").lower().count("z"))
    news.tags.add([untitled.id], "zeal")
    assert untitled.id in [row.id for row in news.articles.rows(parse("z*"))]
    assert untitled.id not in [row.id for row in news.articles.rows(news.search.hasty(parse("z*"), large=0))]


def test_of_many_matches_the_newest_and_those_with_the_words_in_their_titles_are_ranked(
    library: Library,
) -> None:
    stored = {}
    for n, title in enumerate(("The dam", "Old news", "News", "Fresh news")):
        text = f"Words number {n} about a dam."
        stored[title] = store(library, f"{n}.txt", told(title, text), day=f"2025-05-0{n + 1}").new[0]
    keys = {row.key: row.title for row in library.articles.rows()}
    assert keys[library.search.best(parse("dam"), weighed=2)[0]] == "The dam"
    assert {keys[key] for key in library.search.best(parse("dam"), weighed=1)} == {
        "The dam",
        "News",
        "Fresh news",
    }
    assert not library.search.find(parse("dam"), ranked=True).capped
    assert library.search.best(parse("-dam words:>2")) == ()
    assert library.search.best(parse("is:unread")) == tuple(keys)


@pytest.mark.parametrize("weighed", [0, 1, 3, 7, 10_000])
def test_what_is_ranked_before_its_shelf_is_known_is_what_a_list_with_conditions_ranks(
    library: Library, weighed: int
) -> None:
    for n in range(12):
        text = " ".join(["A dam", *["and a dam"] * (n % 5), *["beside other words"] * (n % 3)])
        title = ("The dam", "News", "A dam", f"No {n}")[n % 4]
        store(library, f"{n}.txt", told(title, text), day="2025-05-01")
    best = library.search.best(parse("dam"))
    ids = {row.key: row.id for row in library.articles.rows()}
    library.articles.mark([ids[key] for key in best[:7]], archived=True)
    assert library.search.best(parse("dam"), limit=1) == best[7:8]
    for words in ("dam", "dam is:archived", '"a dam"', '"The dam"', '"the dam" OR "a dam"', "da*"):
        for limit in (1, 3, 1000):
            found = library.search.best(parse(words), limit=limit, weighed=weighed)
            assert found == library.search.best(parse(f"{words} words:>0"), limit=limit, weighed=weighed)


def test_words_are_looked_for_among_ranked_articles_too(news: Library) -> None:
    every = news.articles.rows()
    among = parse("pipeline oil")._replace(ranked=tuple(row.key for row in every))
    assert [row.id for row in news.articles.rows(among)] == ids(news, "pipeline oil")
    assert 0 < len(ids(news, "pipeline oil")) < len(every)


def test_what_the_reader_wrote_is_found_at_once_and_says_where(news: Library) -> None:
    row = news.articles.rows()[0]
    made, _ = news.annotations.highlight(row.id, 0, 17, note="ask the ombudsman")
    news.tags.add([row.id], "censorship")
    news.annotations.write_article_note(row.id, "thin sourcing")
    for text, where in (
        ("ombudsman", "note"),
        ("sourcing", "note"),
        ("censorship", "tag"),
        ("company", "text"),
    ):
        (hit,) = news.search.find(parse(text)).hits
        assert (hit.id, hit.where) == (row.id, where)
        assert [hit.snippet[a:b].lower() for a, b in hit.marks][:1] == [text]
    assert news.search.find(parse("in:title fined")).hits[0].where == "title"
    assert news.search.find(parse("court")).hits[0].where == "quote"
    news.annotations.remove(made.id)
    assert ids(news, "ombudsman") == []
    assert news.search.find(parse("court")).hits[0].where == "text"
    news.journal.undo()
    assert ids(news, "ombudsman") == [row.id]


def test_words_can_be_looked_for_in_one_place_only(news: Library) -> None:
    row = news.articles.rows()[1]
    news.annotations.highlight(row.id, 0, 12, note="about Almaty")
    assert ids(news, "almaty") == [news.articles.rows()[0].id, row.id]
    assert ids(news, "almaty in:notes") == [row.id]
    assert ids(news, "almaty in:title") == [news.articles.rows()[0].id]
    assert ids(news, "almaty in:text") == [news.articles.rows()[0].id]


def test_filters_narrow_a_list(news: Library) -> None:
    telegram, pipeline, water = (row.id for row in news.articles.rows())
    news.tags.add([telegram, water], "politics")
    news.tags.add([water], "Central Asia")
    news.annotations.highlight(pipeline, 0, 12, note="x", tags=["energy"])
    news.articles.mark([pipeline], read=True)
    shown = {
        "tag:politics": [telegram, water],
        'tag:"central asia" tag:politics': [water],
        "-tag:politics": [pipeline],
        "tag:energy": [pipeline],
        "is:read": [pipeline],
        "is:unread tag:politics": [telegram, water],
        "is:cut": [water],
        "-is:cut": [telegram, pipeline],
        "is:untitled": [water],
        "has:highlight": [pipeline],
        "has:note": [pipeline],
        "-has:tag": [],
        "before:2025-05-15": [pipeline, water],
        "after:2025-05-15": [telegram],
        "after:2025 before:2026": [telegram, pipeline, water],
        "source:may14": [pipeline, water],
        "-source:may14": [telegram],
        f"id:{water}": [water],
    }
    for text, expected in shown.items():
        assert [row.id for row in news.articles.rows(parse(text))] == expected, text
        assert news.articles.count(parse(text)) == len(expected), text


def test_ranking_puts_the_title_before_the_text(library: Library) -> None:
    store(
        library, "b.txt", told("Other news", "Words and a dam and more words about rivers."), day="2025-05-02"
    )
    store(library, "a.txt", told("The dam", "Words about rivers and nothing else."), day="2025-05-01")
    newest = [hit.title for hit in library.search.find(parse("dam")).hits]
    best = [hit.title for hit in library.search.find(parse("dam"), ranked=True).hits]
    assert newest == ["Other news", "The dam"]
    assert best == ["The dam", "Other news"]


def test_a_fuller_version_is_what_is_searched(news: Library) -> None:
    id = news.articles.rows()[2].id
    text = "Ministers met in Bishkek to speak about water. Reservoirs were not mentioned at all, they said."
    store(news, "w.txt", told(None, text), verdicts=[Decision(1, "fuller", id)])
    assert ids(news, "reservoirs") == [id]
    assert ids(news, "autumn") == []


def test_a_list_without_words_is_found_too_with_the_beginning_of_each(news: Library) -> None:
    hits = news.search.find(Query(cut=True))
    assert (hits.total, hits.hits[0].snippet[:9]) == (1, "Ministers")

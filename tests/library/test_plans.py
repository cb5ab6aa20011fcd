"""How SQLite does what the window asks of a library: along indexes, without sorting what is only walked.

The statements are those that run: they are listened for while the library is asked, and SQLite is then asked
for the plan of each (https://www.sqlite.org/eqp.html).
"""

import re
from collections.abc import Callable, Iterator

import pytest

from reader.library.library import Library, open_library
from reader.model.query import ALL, Order, Query, parse
from tests.library.handmade import store, told

#: Lines of the search language, a list each.
LINES = (
    "",
    "pipeline",
    "pipeline oil is:unread",
    '"of oil"',
    "pi*",
    "oil NEAR pipeline",
    "politics",
    "politics oil",
    "oil OR politics",
    "-oil",
    "in:notes why",
    "oil published:2025",
    "tag:politics",
    "tag:politics is:unread",
    "tag:politics OR oil",
    "-(oil tag:politics)",
    "words:>5",
    "is:starred",
    "is:later",
    "is:archived",
    "is:trashed",
    "is:cut",
    "has:note",
    "has:highlight is:unread",
    "color:yellow",
    "is:lost",
    "source:may",
    "published:2025-05",
    "in:anywhere",
    "in:anywhere oil",
)
#: Tables that a library has few rows of, by the names statements give them, and indexes of few; what is in
#: memory; all of FTS5's walks are along its own index.
_FEW = re.compile(
    r"SCAN ((source|o|saved_search|bigsearch\w*|\w+\.\w+_config|j|f|newest)\b|\(subquery"
    r"|article USING INDEX article_(cut|untitled))"
)
_SCAN = re.compile(r"SCAN (?!.*VIRTUAL TABLE)")
_SORT = "USE TEMP B-TREE FOR ORDER BY"
_BY_KEY = re.compile(r"ORDER BY \S*(rowid|article|key)\b")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Three articles of three days, one of them with a tag and a note."""
    with open_library(tmp_path_factory.mktemp("plans") / "library.sqlite") as made:
        ids: list[str] = []
        for n in range(3):
            story = told(f"Title {n} pipeline", f"Words {n} of oil and of a pipeline in a text.")
            ids += store(made, f"{n}.txt", story, day=f"2025-05-1{n}").new
        made.tags.add(ids[:1], "politics")
        made.annotations.highlight(ids[0], 0, 5, note="why")
        yield made


def plans(library: Library, act: Callable[[], object]) -> list[tuple[str, str]]:
    """Every statement that runs while a library is asked, with each step of its plan."""
    heard: list[str] = []
    with library.reading() as connection:
        connection.set_trace_callback(heard.append)
        try:
            act()
        finally:
            connection.set_trace_callback(None)
        asked = [sql for sql in heard if sql.startswith(("SELECT", "WITH"))]
        return [(sql, row[3]) for sql in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]


def asked_of(library: Library, query: Query) -> Iterator[tuple[str, Callable[[], object]]]:
    """What the window asks of a list."""
    articles, lists, search = library.articles, library.lists, library.search
    row = articles.rows()[1]
    yield "newest", lambda: articles.rows(query, limit=50)
    yield "newest", lambda: articles.rows(query, before=row.key, limit=50)
    yield "newest", lambda: articles.rows(query, after=row.key, limit=50)
    yield "newest", lambda: articles.rows(query, offset=1, limit=50)
    yield "newest", lambda: articles.rows(search.hasty(query, large=0), limit=50)
    yield "newest", lambda: articles.next_unread(query, after=row.key)
    yield "newest", lambda: articles.position(row.key, query)
    yield "count", lambda: articles.count(query)
    yield "count", lambda: articles.tally(query)
    yield "found", lambda: search.find(query)
    yield "best", lambda: search.best(query, weighed=0) if query.terms else ()
    for order in Order:
        yield order, lambda order=order: lists.rows(query, order, limit=50)  # type: ignore[misc]
        yield order, lambda order=order: lists.groups(query, order)  # type: ignore[misc]


def test_what_is_asked_of_a_list_reads_no_table_from_end_to_end(library: Library) -> None:
    scans = {
        f"{line} ({name}): {step}": sql
        for line in LINES
        for name, act in asked_of(library, parse(line))
        for sql, step in plans(library, act)
        if _SCAN.match(step) and not _FEW.match(step) and line != "in:anywhere"
    }
    assert not scans


def test_what_is_walked_newest_first_is_not_sorted(library: Library) -> None:
    sorts = {
        f"{line} ({name})": sql
        for line in LINES
        for name, act in asked_of(library, parse(line))
        for sql, step in plans(library, act)
        if name in ("newest", "found", Order.NEWEST) and step == _SORT and _BY_KEY.search(sql)
        # A word that is a tag, too, and that few articles have.
        if "UNION" not in sql
    }
    assert not sorts


@pytest.mark.parametrize(
    "line", ["pipeline", "politics", "politics pipeline", "politics OR pipeline", "tag:a OR oil"]
)
def test_ranking_weighs_the_index_once_and_not_for_every_hit(library: Library, line: str) -> None:
    """A walk over the index within the list's would be one for each article."""
    query = parse(line)
    steps = [step for _, step in plans(library, lambda: library.search.best(query, weighed=0))]
    assert not [step for step in steps if "CORRELATED" in step and "tag" not in line]
    assert len(library.search.best(query)) == library.search.find(query).total > 0


def test_a_source_that_is_named_is_walked_along_its_own_index(library: Library) -> None:
    source, *_ = library.sources.all()
    named = parse(f'source:"{source.name}"')
    walks = [step for _, step in plans(library, lambda: library.articles.rows(named)) if "SEARCH s" in step]
    assert walks
    assert all("INDEX state_source (source=? AND shelf=?" in step for step in walks)
    assert len(library.articles.rows(named)) == library.articles.count(named) == source.articles
    assert library.articles.count(parse("source:nobody")) == 0


def test_of_what_an_import_brought_a_search_walks_no_more_than_the_stretch_of_it(library: Library) -> None:
    search, _ = library.searches.save("Pipes", "pipeline oil")
    every = [row.id for row in library.articles.rows()]
    asked = plans(library, lambda: library.searches.found_in(search, every[:1]))
    assert any(step.startswith("SCAN fulltext VIRTUAL TABLE") and step.endswith("><") for _, step in asked)


def test_the_few_articles_with_a_flag_of_their_text_are_not_looked_for_one_by_one(library: Library) -> None:
    for line, index in (("is:cut", "article_cut"), ("is:untitled", "article_untitled")):
        steps = [step for _, step in plans(library, lambda line=line: library.articles.count(parse(line)))]  # type: ignore[misc]
        assert any(index in step for step in steps), line
        assert not any("CORRELATED" in step for step in steps), line


@pytest.mark.parametrize("order", list(Order))
def test_a_long_list_is_walked_in_any_order_and_not_sorted(
    library: Library, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From its top, from any row, to its next unread article; a page found by its place sorts itself."""
    monkeypatch.setattr("reader.library.lists.SHORT", 1)
    lists, at = library.lists, library.articles.rows()[1]
    for act in (
        lambda: lists.rows(ALL, order),
        lambda: lists.rows(ALL, order, below=at),
        lambda: lists.rows(ALL, order, above=at),
        lambda: lists.next_unread(ALL, order, after=at),
    ):
        sorts = [sql for sql, step in plans(library, act) if step == _SORT]
        assert not [sql for sql in sorts if " OFFSET " not in sql]
        assert len(sorts) <= 1


def test_what_the_window_asks_beside_its_list_reads_no_table_from_end_to_end(library: Library) -> None:
    """The places with their counts, a row, an article with all that is on it, what undo would do."""
    id = library.articles.rows(limit=1)[0].id
    library.searches.save("Oil", "oil is:unread")

    def ask() -> None:
        library.articles.counts(), library.articles.count(Query(annotated=True))
        library.sources.all(), library.sources.saved(), library.sources.doubtful(), library.tags.all()
        library.articles.row(id), library.articles.reading(id), library.captures.of_article(id)
        library.journal.to_undo(), library.journal.to_redo()

    # Counters stand by source and by tag; captures in doubt have an index of their own.
    few = re.compile(r"SCAN (c$|capture USING INDEX capture_doubtful|s$)")
    asked = plans(library, ask)
    assert len({sql for sql, _ in asked}) > 20
    scans = {step: sql for sql, step in asked if _SCAN.match(step) and not _FEW.match(step)}
    assert not {step: sql for step, sql in scans.items() if not few.match(step)}
    assert all(" saved_search s " in sql for step, sql in scans.items() if step == "SCAN s")


def test_what_is_asked_before_a_story_is_stored_reads_no_table_from_end_to_end(library: Library) -> None:
    def ask() -> None:
        library.captures.alike("ab" * 32, [1 << 40, 2 << 40], url="https://a.example/1", title="Title of one")

    asked = plans(library, ask)
    assert any("version_text" in step for _, step in asked)
    # What shares hashes is few, and excerpts have an index of their own.
    few = {"SCAN c", "SCAN met", "SCAN temp.sketched_upto", "SCAN version USING INDEX version_excerpt"}
    assert not {step for _, step in asked if _SCAN.match(step) and not _FEW.match(step)} - few

"""Lists in every order, in groups, and marks on whole lists."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.library.lists import Group
from reader.model.article import Row
from reader.model.query import ALL, Order, Query, parse
from tests.library.handmade import store, told

EVERY = pytest.mark.parametrize("order", list(Order))


@pytest.fixture(scope="module")
def sixty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty articles of three sources and five days, some without a title, of all lengths."""
    path = tmp_path_factory.mktemp("sixty") / "library.sqlite"
    with open_library(path) as library:
        _fill(library)
    return path


@pytest.fixture
def many(sixty: Path, path: Path) -> Iterator[Library]:
    """The test's own copy of the sixty articles."""
    shutil.copyfile(sixty, path)
    with open_library(path) as opened:
        yield opened


def _fill(library: Library) -> None:
    names = [
        "“Quoted” start",
        "apple",
        "Zebra",
        "élan",
        "Жара",
        "7 days",
        None,
        "apple",
        "[Bracket]",
        "Apfel",
    ]
    keys: dict[str, int] = {}
    for day in range(5):
        for n, source in enumerate(("beta", "Alpha", "gamma")):
            at = (day * 3 + n) * 4
            stories = [
                told(names[(at + i) % len(names)], f"Text {at + i} of it. " * (at * i % 37 + 1))
                for i in range(4)
            ]
            store(
                library, f"{source}{day}.txt", *stories, day=f"2025-05-{day + 10}", source=keys.get(source)
            )  # fmt: skip
            if source not in keys:
                keys[source] = max(found.key for found in library.sources.all())
                library.sources.rename(keys[source], source)


def whole(library: Library, query: Query, order: Order) -> list[Row]:
    return library.lists.rows(query, order, limit=1000)


@EVERY
def test_a_list_is_walked_down_and_up_a_page_at_a_time(many: Library, order: Order) -> None:
    rows = whole(many, ALL, order)
    assert len({row.key for row in rows}) == 60
    down, at = many.lists.rows(ALL, order, limit=7), 7
    while page := many.lists.rows(ALL, order, below=down[-1], limit=7):
        assert page == rows[at : at + 7]
        down, at = page, at + 7
    assert at >= 60
    assert many.lists.rows(ALL, order, above=rows[20], limit=7) == rows[13:20]
    assert many.lists.rows(ALL, order, offset=31, limit=7) == rows[31:38]
    assert many.lists.rows(ALL, order, offset=41, limit=7, of=60) == rows[41:48]
    assert many.lists.rows(ALL, order, offset=56, limit=7, of=60) == rows[56:]
    assert many.lists.ids(ALL, order, offset=31, limit=7) == [row.id for row in rows[31:38]]


@EVERY
def test_the_walk_along_an_index_is_the_same_list_as_the_sort(
    many: Library, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    queries = [ALL, Query(read=False), Query(archived=True)]
    sorted_ = [whole(many, query, order) for query in queries]
    monkeypatch.setattr("reader.library.lists.SHORT", 0)
    assert [whole(many, query, order) for query in queries] == sorted_


@pytest.mark.parametrize("order", [Order.SOURCE, Order.TITLE, Order.LONGEST])
def test_a_long_list_is_never_sorted_whole(
    many: Library, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.lists.SHORT", 0)
    asked: list[str] = []
    with many.reading() as connection:
        middle = whole(many, ALL, order)[10]
        connection.set_trace_callback(asked.append)
        many.lists.rows(ALL, order, below=middle, limit=5)
        connection.set_trace_callback(None)
        walks = [sql for sql in asked if sql.endswith("LIMIT 5")]
        assert walks
        for sql in walks:
            plan = [step[3] for step in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
            assert not [step for step in plan if "TEMP B-TREE" in step], plan


@EVERY
def test_an_article_knows_its_place_in_a_list(many: Library, order: Order) -> None:
    rows = whole(many, ALL, order)
    assert [many.lists.position(row, ALL, order) for row in rows] == list(range(60))
    assert many.lists.position(rows[3], Query(starred=True), order) is None


def test_each_order_is_what_it_says(many: Library) -> None:
    by = {order: whole(many, ALL, order) for order in Order}
    assert by[Order.NEWEST] == many.articles.rows(limit=100)
    assert by[Order.OLDEST] == by[Order.NEWEST][::-1]
    assert [row.words for row in by[Order.LONGEST]] == sorted(
        (r.words for r in by[Order.LONGEST]), reverse=True
    )
    sources = [row.source for row in by[Order.SOURCE]]
    assert list(dict.fromkeys(sources)) == sorted(set(sources), key=str.casefold)
    assert len(set(sources)) == len([n for n in range(60) if n == 0 or sources[n] != sources[n - 1]])
    titles = list(dict.fromkeys(row.heading for row in by[Order.TITLE] if row.title))
    latin = ["7 days", "Apfel", "apple", "[Bracket]", "“Quoted” start", "Zebra", "élan", "Жара"]
    assert titles == latin


@EVERY
def test_groups_cover_a_list_from_its_top(many: Library, order: Order) -> None:
    for query in (ALL, Query(read=False), parse("tag:none")):
        rows, groups = whole(many, query, order), many.lists.groups(query, order)
        assert sum(group.articles for group in groups) == len(rows)
        at = 0
        for group in groups:
            assert {label(row, order) for row in rows[at : at + group.articles]} == {group.label}
            at += group.articles


def label(row: Row, order: Order) -> str:
    """The group that a row belongs to."""
    if order is Order.SOURCE:
        return row.source
    if order is Order.LONGEST:
        return "0" if row.words < 460 else "460"
    if order is Order.TITLE:
        first = row.heading.lstrip("“[")[0]
        return "0" if first.isdigit() else first.lower() if first.isascii() else first
    return str(row.captured)


def test_a_title_of_signs_alone_is_no_digit(library: Library) -> None:
    store(library, "signs.txt", told("«…»", "One."), told("#tag", "Two."), told("7 days", "Three."))
    groups = library.lists.groups(ALL, Order.TITLE)
    assert groups == [Group("", 1), Group("#", 1), Group("0", 1)]


def test_the_newest_list_is_grouped_by_day(news: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    assert news.lists.groups(ALL, Order.NEWEST) == [Group("2025-05-15", 1), Group("2025-05-14", 2)]
    assert news.lists.groups(ALL, Order.OLDEST) == [Group("2025-05-14", 2), Group("2025-05-15", 1)]
    monkeypatch.setattr("reader.library.lists.MOST_DAYS", 1)
    assert news.lists.groups(ALL, Order.NEWEST) == [Group("2025-05", 3)], "of very many days the months"


@EVERY
def test_the_next_unread_follows_the_order_of_the_list_and_goes_round(many: Library, order: Order) -> None:
    rows = whole(many, ALL, order)
    many.articles.mark([row.id for row in rows if row not in (rows[5], rows[50])], read=True)
    find = many.lists.next_unread
    assert [found.key for r in (5, 20, 50) if (found := find(ALL, order, after=rows[r]))] == [
        rows[50].key,
        rows[50].key,
        rows[5].key,
    ]
    up = find(ALL, order, after=rows[20], newer=True)
    assert up
    assert up.key == rows[5].key
    many.articles.mark([rows[5].id], read=True)
    assert find(ALL, order, after=rows[50]) is None


def test_a_whole_list_is_marked_in_one_step_and_back(many: Library) -> None:
    change = many.marking.mark(ALL, "read")
    assert change.label == "Mark 60 read"
    assert len(change.articles) == 60
    assert many.articles.counts().unread == 0
    assert all(source.unread == 0 for source in many.sources.all())
    assert many.marking.all_are(ALL, "read")
    assert not many.marking.mark(ALL, "read")
    many.journal.undo()
    assert many.articles.counts().unread == 60
    many.journal.redo()
    assert many.articles.counts().unread == 0


@EVERY
def test_what_stands_above_or_below_is_marked_and_no_more(many: Library, order: Order) -> None:
    rows = whole(many, ALL, order)
    assert len(many.marking.mark(ALL, "read", order=order, above=rows[10]).articles) == 10
    assert len(many.marking.mark(ALL, "starred", order=order, below=rows[50]).articles) == 9
    after = {row.key: row for row in whole(many, ALL, order)}
    assert [after[row.key].read for row in rows] == [n < 10 for n in range(60)]
    assert [after[row.key].starred for row in rows] == [n > 50 for n in range(60)]


def test_a_list_of_chosen_articles_and_one_of_all_but_some(many: Library) -> None:
    rows = many.articles.rows(limit=100)
    few = Query(ids=tuple(row.id for row in rows[3:6]))
    assert many.articles.rows(few) == rows[3:6]
    assert many.articles.count(few) == 3
    assert many.articles.count(Query(ids=())) == 0
    but = Query(but=tuple(row.id for row in rows[3:6]))
    assert many.articles.count(but) == 57
    assert many.marking.mark(but, "archived").label == "Archive 57"
    assert many.articles.rows() == rows[3:6]
    many.marking.mark(few, "trashed")
    assert [row.id for row in many.articles.rows(few)] == list(few.ids or ())


def test_an_article_that_moves_in_time_keeps_its_way_back_from_a_mass_mark(library: Library) -> None:
    store(library, "a.txt", told("First", "The first text of the day. " * 20))
    store(library, "b.txt", told("Second", "Quite another text it is. " * 20), day="2025-05-14")
    library.marking.mark(ALL, "read")
    earlier = {row.heading: row.key for row in library.articles.rows()}
    from reader.library import moving, upkeep

    with library.writing() as db:
        owed = upkeep.Owed(db.conn)
        moving.move(db.conn, earlier["First"], 1_700_000_000_000, owed)
        owed.settle()
    library.journal.undo()
    assert [row.read for row in library.articles.rows()] == [False, False]


def test_a_mass_mark_leads_back_though_some_of_its_articles_are_gone(library: Library) -> None:
    batch = library.batches.begin("monday")
    store(library, "a.txt", told("First", "The first text of the day. " * 20))
    store(library, "b.txt", told("Second", "Quite another text it is. " * 20), batch=batch)
    library.marking.mark(ALL, "later")
    library.marking.mark(ALL, "read")
    library.marking.mark(ALL, "later", on=False)
    library.batches.undo(batch)
    library.journal.undo()
    assert library.articles.counts().articles == 2
    library.journal.redo()
    (row,) = library.articles.rows()
    assert (row.heading, row.later, row.read) == ("First", False, True)
    for later, read in ((False, True), (True, True), (True, False), (False, False)):
        library.journal.undo()
        assert {(row.later, row.read) for row in library.articles.rows()} == {(later, read)}
    assert library.journal.undo() is None


def test_a_title_without_spaces_is_found_by_any_part_of_it(library: Library) -> None:
    store(
        library, "a.txt",
        told("日本とカザフスタン、首脳会談で協力を確認", "本文です。"),
        told("ประเทศไทยประกาศ", "ข้อความ"),
        told("Water", "Text."),
    )  # fmt: skip
    for word, heading in (("会談", "日本"), ("カザフ", "日本"), ("ไทย", "ประ"), ("wat", "Water")):
        (row,) = library.articles.rows(Query(narrowed=(word,)))
        assert row.heading.startswith(heading)
    assert library.articles.count(Query(narrowed=("協議",))) == 0


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("app",), 12), (("APP", "x"), 0), (("élan",), 6), (("ELAN",), 6), (("жа",), 6), (("Alpha",), 20),
        (("alp", "zeb"), 2), (("-",), 60), (("%",), 60), (("Text",), 6), (('"',), 60),
    ],
)  # fmt: skip
def test_a_list_is_narrowed_by_beginnings_of_words_of_title_and_source(
    many: Library, words: tuple[str, ...], found: int
) -> None:
    assert many.articles.count(Query(narrowed=words)) == found


def test_a_list_of_articles_in_an_order_of_their_own_is_walked_like_any_other(many: Library) -> None:
    rows = whole(many, ALL, Order.NEWEST)
    mine = [rows[n] for n in (40, 3, 17, 58, 0, 9, 30)]
    query = Query(ranked=tuple(row.key for row in mine))
    assert whole(many, query, Order.BEST) == mine
    assert many.lists.rows(query, Order.BEST, below=mine[1], limit=2) == mine[2:4]
    assert many.lists.rows(query, Order.BEST, above=mine[3], limit=2) == mine[1:3]
    assert many.lists.rows(query, Order.BEST, offset=5, limit=9, of=7) == mine[5:]
    assert many.lists.position(mine[4], query, Order.BEST) == 4
    assert many.lists.position(rows[1], query, Order.BEST) is None
    assert many.articles.count(query) == 7
    many.articles.mark([row.id for row in mine[:6]], read=True)
    assert many.lists.next_unread(query, Order.BEST, after=mine[2]) == mine[6]._replace(read=False)

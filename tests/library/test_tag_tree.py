"""Tags that lie in tags: counted, found, renamed, merged and deleted with all that lies in them."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import health, retagging, tag_overview
from reader.library.library import Library, open_library
from reader.model.errors import NotFound, PostilError
from reader.model.query import parse
from tests.library.handmade import store, told

#: What the reader made, and what follows from it.
_TABLES = ("tag", "article_tag", "highlight_tag", "saved_search", "tagged", "tag_count", "tag_name", "state")


@pytest.fixture
def tagged(news: Library) -> Library:
    """Tags on three articles: the first carries politics/kazakhstan and media, the second politics, the third
    politics/kazakhstan/courts on a highlight."""
    first, second, third = (row.id for row in news.articles.rows())
    news.tags.edit([first], ["politics/kazakhstan", "media"])
    news.tags.add([second], "politics")
    news.annotations.highlight(third, 0, 7, tags=["Politics / Kazakhstan / courts"])
    return news


def contents(library: Library) -> dict[str, list[tuple[str, ...]]]:
    found = {}
    with library.reading() as connection:
        for table in _TABLES:
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
            kept = [n for n, column in enumerate(cursor.description) if column[0] != "updated_at"]
            found[table] = sorted(tuple(str(row[n]) for n in kept) for row in cursor)
    return found


def counts(library: Library) -> dict[str, int]:
    return {tag.name: tag.articles for tag in library.tags.all()}


def number(library: Library, query: str) -> int:
    return library.articles.count(parse(query))


def test_a_tag_is_a_path_however_its_slashes_are_typed(news: Library) -> None:
    id = news.articles.rows()[0].id
    for typed in ("a/b", " A // b ", "/a/b/", "#a / B"):
        news.tags.add([id], typed)
    assert news.tags.on_article(id) == ("a/b",)
    with pytest.raises(PostilError, match="needs a name"):
        news.tags.add([id], " / / ")


def test_a_tag_counts_and_finds_the_articles_of_those_that_lie_in_it_once(tagged: Library) -> None:
    assert counts(tagged) == {
        "media": 1,
        "politics": 3,
        "politics/kazakhstan": 2,
        "politics/kazakhstan/courts": 1,
    }
    for query, found in (
        ("tag:politics", 3),
        ("tag:politics/", 3),
        ("tag:POLITICS/Kazakhstan", 2),
        ("tag:=politics", 1),
        ("tag:polit", 0),
        ("-tag:politics", 0),
        ("-tag:=politics", 2),
        ("tag:politics -tag:politics/kazakhstan", 1),
        ("tag:politics tag:media", 1),
        ("tag:politics is:unread", 3),
        ("telegram tag:politics/kazakhstan", 1),
    ):
        assert number(tagged, query) == found, query
        assert len(tagged.articles.rows(parse(query))) == found, query


def test_what_is_archived_or_thrown_away_is_told_apart_in_the_counts(tagged: Library) -> None:
    first, second, _ = (row.id for row in tagged.articles.rows())
    tagged.articles.mark([first], archived=True)
    tagged.articles.mark([second], trashed=True)
    (politics,) = [tag for tag in tagged.tags.all() if tag.name == "politics"]
    assert (politics.articles, politics.beyond) == (3, 2)
    tagged.tags.add([first], "late")
    assert [(tag.articles, tag.beyond) for tag in tagged.tags.all() if tag.name == "late"] == [(1, 1)]
    tagged.journal.undo()
    tagged.journal.undo()
    tagged.articles.mark([first], archived=False)
    assert {tag.beyond for tag in tagged.tags.all()} == {0}


def test_words_find_articles_by_the_names_of_their_tags_too(tagged: Library) -> None:
    first, second, third = (row.id for row in tagged.articles.rows())

    def ids(query: str) -> list[str]:
        return [row.id for row in tagged.articles.rows(parse(query))]

    assert ids("kazakhstan") == [first, third]
    assert ids("kazakhstan telegram") == [first]
    assert set(ids("kazakh* OR bishkek")) == {first, third, *ids("bishkek")}
    assert ids("-kazakhstan") == [second]
    assert ids("in:text kazakhstan") == []
    for ranked in (False, True):
        hits = tagged.search.find(parse("courts"), ranked=ranked).hits
        assert (hits[-1].id, hits[-1].where, hits[-1].snippet) == (third, "tag", "politics/kazakhstan/courts")


def test_a_renamed_tag_takes_along_all_that_lies_in_it_as_one_step(tagged: Library, path: Path) -> None:
    search, _ = tagged.searches.save(
        "Asia", 'telegram tag:"politics/kazakhstan" -tag:=Politics tag:politicsx'
    )
    tagged.searches.tag_by(search.id, "politics/kazakhstan")
    tagged.tags.pin("politics", 4)
    before, shown = contents(tagged), [row.id for row in tagged.articles.rows(parse("tag:politics"))]
    change = retagging.rename(tagged, "politics", "Affairs/state")
    assert change.label == "Rename tag politics to Affairs/state"
    assert set(change.articles) == set(shown)
    assert [row.id for row in tagged.articles.rows(parse("tag:affairs"))] == shown
    assert counts(tagged) == {
        "Affairs": 3,
        "Affairs/state": 3,
        "Affairs/state/kazakhstan": 2,
        "Affairs/state/kazakhstan/courts": 1,
        "media": 1,
    }
    assert number(tagged, "affairs") == 3
    assert number(tagged, "politics") == 0
    assert tagged.tags.pinned() == {4: "Affairs/state"}
    (kept,) = tagged.searches.all()
    assert kept.query == 'telegram tag:"Affairs/state/kazakhstan" -tag:"=Affairs/state" tag:politicsx'
    assert kept.tag == "Affairs/state/kazakhstan"
    assert health.check(tagged).problems == ()
    after = contents(tagged)
    tagged.close()
    with open_library(path) as again:
        again.journal.undo()
        assert contents(again) == before
        again.journal.redo()
        assert contents(again) == after
        again.journal.undo()
        assert contents(again) == before


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("politics", "Politics", {"Politics": 3, "Politics/kazakhstan": 2, "Politics/kazakhstan/courts": 1}),
        ("politics/kazakhstan", "politics", {"politics": 3, "politics/courts": 1}),
        ("politics/kazakhstan", "media", {"politics": 1, "media": 2, "media/courts": 1}),
        ("media", "politics/kazakhstan", {"politics": 3, "politics/kazakhstan": 2}),
        ("politics", "politics/home", {"politics": 3, "politics/home": 1, "politics/kazakhstan": 2}),
        ("politics/kazakhstan", "kz", {"politics": 1, "kz": 2, "kz/courts": 1}),
    ],
)
def test_a_tag_may_be_renamed_to_anything_and_back(
    tagged: Library, old: str, new: str, expected: dict[str, int]
) -> None:
    before = contents(tagged)
    retagging.rename(tagged, old, new)
    now = counts(tagged)
    assert {name: now.get(name) for name in expected} == expected
    assert (old in now) == (old in expected)
    assert health.check(tagged).problems == ()
    tagged.journal.undo()
    assert contents(tagged) == before


def test_two_tags_become_one_whichever_carries_what(news: Library) -> None:
    first, second, third = (row.id for row in news.articles.rows())
    news.tags.edit([first], ["court", "courts"])
    news.tags.add([second], "court")
    news.tags.add([third], "courts")
    news.tags.add([second], "courts")
    news.tags.remove([second], "courts")
    made, _ = news.annotations.highlight(first, 0, 7, tags=["court", "courts"])
    news.tags.pin("court", 2)
    retagging.color(news, ["court"], "teal")
    before = contents(news)
    assert retagging.merge(news, ["court"], "Courts").label == "Merge court into Courts"
    assert [(tag.name, tag.articles, tag.pin, tag.color) for tag in news.tags.all()] == [
        ("courts", 3, 2, "teal")
    ]
    assert news.tags.on_article(second) == ("courts",)
    assert news.annotations.find(made.id).tags == ("courts",)
    news.journal.undo()
    assert contents(news) == before
    retagging.merge(news, ["court", "courts"], "law")
    assert counts(news) == {"law": 3}
    news.journal.undo()
    assert contents(news) == before


def test_a_name_that_was_given_up_can_be_taken_again(news: Library) -> None:
    first, second, _ = (row.id for row in news.articles.rows())
    news.tags.add([first], "old")
    news.tags.remove([first], "old")
    news.tags.add([second], "new")
    retagging.rename(news, "new", "old")
    assert counts(news) == {"old": 1}
    assert news.tags.on_article(second) == ("old",)
    with pytest.raises(NotFound, match="There is no tag “none”"):
        retagging.rename(news, "none", "x")
    with pytest.raises(PostilError, match="needs a name"):
        retagging.rename(news, "old", " / ")


def test_a_deleted_tag_is_taken_off_everything_and_comes_back(tagged: Library) -> None:
    search, _ = tagged.searches.save("Oil", "oil")
    tagged.searches.tag_by(search.id, "politics", now=False)
    tagged.tags.pin("politics/kazakhstan", 1)
    reach = retagging.reach(tagged, "politics")
    assert reach == (3, 1, 3, 1)
    before = contents(tagged)
    retagging.delete(tagged, ["politics"])
    assert counts(tagged) == {"media": 1}
    assert (tagged.tags.pinned(), tagged.searches.all()[0].tag) == ({}, "")
    assert all(h.tags == () for _, h in tagged.annotations.all())
    tagged.journal.undo()
    assert contents(tagged) == before


def test_the_overview_tells_what_is_known_of_every_tag(tagged: Library) -> None:
    retagging.color(tagged, ["media"], "red")
    tagged.tags.pin("waiting", 9)
    rows = {row.name: row for row in tag_overview.rows(tagged)}
    assert list(rows) == ["media", "politics", "politics/kazakhstan", "politics/kazakhstan/courts", "waiting"]
    assert [(row.articles, row.highlights) for row in rows.values()] == [
        (1, 0),
        (3, 1),
        (2, 1),
        (1, 1),
        (0, 0),
    ]
    assert (rows["media"].color, rows["waiting"].pin, rows["waiting"].used) == ("red", 9, 0)
    assert rows["politics"].used >= rows["politics/kazakhstan/courts"].used > 0
    assert tag_overview.together(tagged, "media") == [("politics", 1), ("politics/kazakhstan", 1)]
    assert tag_overview.together(tagged, "politics") == [("media", 1)]


def test_a_color_is_one_of_a_few(news: Library) -> None:
    with pytest.raises(PostilError, match="“gold” is no colour of a tag"):
        retagging.color(news, ["x"], "gold")


def test_a_tag_that_a_rule_has_put_on_stays_when_the_act_that_made_it_is_undone(library: Library) -> None:
    store(library, "one.txt", told("Snow on the pass", "Snow closed the pass."))
    (id,) = (row.id for row in library.articles.rows())
    library.tags.add([id], "roads/passes")
    other = store(library, "two.txt", told("Ferry", "The ferry is late.")).new[0]
    library.searches.tag_by(library.searches.save("Ferries", "ferry")[0].id, "roads/passes", now=False)
    assert library.searches.apply([other], "b")[0] == 1
    while library.journal.undo():
        pass
    assert library.tags.on_article(other) == ("roads/passes",)
    assert counts(library) == {"roads": 1, "roads/passes": 1}
    while library.journal.redo():
        pass
    assert counts(library) == {"roads": 2, "roads/passes": 2}


def test_a_count_that_is_wrong_is_a_fault_of_the_library(tagged: Library) -> None:
    with tagged.writing() as db:
        db.conn.execute("UPDATE tag_count SET n = 7 WHERE tag = (SELECT id FROM tag WHERE name = 'media')")
    assert health.check(tagged).problems == ("the tag media counts 7 articles and is on 1",)


def test_tags_of_an_older_library_become_a_tree_and_none_is_lost(path: Path) -> None:
    path.write_bytes(gzip.decompress(Path(__file__).with_name("schema3.sqlite.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as connection, connection:
        for old, new in (("weather", "Sky / weather"), ("lake", "sky//Weather"), ("opening hours", "#")):
            values = (new, " ".join(new.split()).casefold(), old)
            connection.execute("UPDATE tag SET name = ?, folded = ? WHERE name = ?", values)
            journal = "UPDATE journal SET rows = replace(rows, json_quote(?), json_quote(?))"
            connection.execute(journal, (old, new))
    with open_library(path) as library:
        assert counts(library) == {"sky": 2, "sky/Weather": 1, "Sky/weather 2": 2, "tag": 1}
        assert number(library, "tag:sky") == 2
        assert number(library, "weather tag:=sky/weather") == 1
        assert health.check(library).problems == ()
        while library.journal.undo():
            pass
        assert counts(library) == {}
        while library.journal.redo():
            pass
        assert counts(library) == {"sky": 2, "sky/Weather": 1, "Sky/weather 2": 2, "tag": 1}


def test_a_letter_and_its_accent_are_one_however_they_were_typed(news: Library, path: Path) -> None:
    first, second, _ = (row.id for row in news.articles.rows())
    news.tags.add([first], "cafe\u0301")
    news.tags.add([second], "Caf\u00c9")
    assert counts(news) == {"caf\u00e9": 2}
    assert number(news, "tag:cafe\u0301") == number(news, "tag:caf\u00e9") == 2
    news.close()
    path.write_bytes(gzip.decompress(Path(__file__).with_name("schema3.sqlite.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as connection, connection:
        for old, new in (("weather", "caf\u00e9"), ("lake", "cafe\u0301")):
            connection.execute("UPDATE tag SET name = ?1, folded = ?1 WHERE name = ?2", (new, old))
        connection.execute("INSERT INTO fulltext(fulltext) VALUES ('rebuild')")
    with open_library(path) as library:
        assert {"caf\u00e9", "caf\u00e9 2"} <= counts(library).keys()
        assert health.check(library).problems == ()

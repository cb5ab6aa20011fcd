"""Searches that are kept, and those of them that tag."""

import pytest

from reader.library.library import Library
from reader.model.change import NO_CHANGE
from reader.model.errors import NotFound, PostilError
from reader.model.query import parse
from tests.library.handmade import store, told


def test_a_search_is_kept_under_a_name_changed_and_forgotten(news: Library) -> None:
    made, change = news.searches.save(" Oil  news ", "oil  is:unread")
    assert (made.name, made.query, change.label) == ("Oil news", "oil is:unread", "Save search Oil news")
    again, _ = news.searches.save("OIL NEWS", "petrol")
    assert again == made._replace(query="petrol")
    other, _ = news.searches.save("Courts", "court")
    with pytest.raises(PostilError, match="There is a search “Oil news” already"):
        news.searches.rename(other.id, "oil news")
    news.searches.rename(other.id, "Law")
    assert [search.name for search in news.searches.all()] == ["Law", "Oil news"]
    news.searches.delete(made.id)
    with pytest.raises(NotFound, match="was deleted"):
        news.searches.get(made.id)
    assert [search.name for search in news.searches.all()] == ["Law"]
    for _ in range(3):
        news.journal.undo()
    assert [(s.name, s.query) for s in news.searches.all()] == [("Oil news", "petrol")]
    for name, query in ((" ", "x"), ("x", " ")):
        with pytest.raises(PostilError, match="type"):
            news.searches.save(name, query)


def test_a_rule_tags_what_it_finds_now_as_one_step(news: Library) -> None:
    search, _ = news.searches.save("Water", "met OR court")
    assert news.searches.untagged(search.id, "water") == 2
    news.searches.tag_by(search.id, "water")
    assert [(tag.name, tag.articles) for tag in news.tags.all()] == [("water", 2)]
    assert news.searches.get(search.id).tag == "water"
    assert news.searches.untagged(search.id, "water") == 0
    news.journal.undo()
    assert (news.tags.all(), news.searches.get(search.id).tag) == ([], "")


def test_a_rule_never_puts_a_tag_back_that_the_reader_took_off(news: Library) -> None:
    search, _ = news.searches.save("Oil", "oil")
    news.searches.tag_by(search.id, "energy")
    (row,) = [row for row in news.articles.rows() if news.tags.on_article(row.id)]
    news.tags.remove([row.id], "energy")
    assert news.searches.untagged(search.id, "energy") == 0
    assert news.searches.apply([row.id], "b")[0] == 0
    news.searches.tag_by(search.id, "energy")
    assert news.tags.on_article(row.id) == ()


def test_rules_tag_what_an_import_brings_until_they_are_switched_off(library: Library) -> None:
    oil, _ = library.searches.save("Oil", "oil")
    library.searches.tag_by(oil.id, "energy/oil")
    lake, _ = library.searches.save("Lake", "lake")
    library.searches.tag_by(lake.id, "water")
    library.searches.switch(lake.id, on=False)
    batch = library.batches.begin("today")
    stored = store(library, "a.txt", told("Oil", "Oil by the lake."), told("Lake", "A lake."), batch=batch)
    steps = library.journal.to_undo()
    tagged, change = library.searches.apply(stored.new, batch)
    assert (tagged, change.articles) == (1, (stored.new[0],))
    assert library.journal.to_undo() == steps
    assert library.tags.on_article(stored.new[0]) == ("energy/oil",)
    library.searches.switch(lake.id, on=True)
    assert library.searches.apply(stored.new, batch)[0] == 2


def test_an_import_that_is_taken_back_takes_the_tags_of_its_rules_along(library: Library) -> None:
    first = store(library, "a.txt", told("Oil", "Oil flows again, it was said on Monday.")).new[0]
    oil, _ = library.searches.save("Oil", "oil")
    library.searches.tag_by(oil.id, "energy", now=False)
    batch = library.batches.begin("today")
    new = store(library, "b.txt", told("Oil too", "More oil came."), batch=batch).new[0]
    assert library.searches.apply([first, new], batch)[0] == 2
    undone = library.batches.undo(batch)
    assert (undone.removed, undone.kept) == (1, ())
    assert library.tags.all() == []


def test_searches_are_pinned_watched_changed_and_put_in_order_each_as_a_step_back(news: Library) -> None:
    searches = news.searches
    oil, water, court = (searches.save(name, name.lower())[0] for name in ("Oil", "Water", "Court"))
    searches.pin(oil.id, 1)
    searches.pin(water.id, 1)
    assert [(s.name, s.pin) for s in searches.all()] == [("Court", 0), ("Oil", 0), ("Water", 1)]
    searches.move(water.id, -1)
    searches.move(water.id, -5)
    assert searches.move(water.id, -1) == NO_CHANGE
    searches.watch(court.id, on=True)
    searches.look_for(court.id, "court OR  judge")
    assert [(s.name, s.query, s.watched) for s in searches.all()] == [
        ("Water", "water", False),
        ("Court", "court OR judge", True),
        ("Oil", "oil", False),
    ]
    with pytest.raises(PostilError, match="nothing to save"):
        searches.look_for(court.id, " ")
    with pytest.raises(ValueError, match="10"):
        searches.pin(court.id, 10)
    undone = [news.journal.undo() for _ in range(6)]
    assert [change.label.removeprefix("Undo ") for change in undone if change] == [
        "Change search Court",
        "Watch for Court",
        "Move search Water",
        "Move search Water",
        "Pin search Water",
        "Pin search Oil",
    ]
    assert [(s.name, s.pin, s.watched) for s in searches.all()] == [
        ("Court", 0, False),
        ("Oil", 0, False),
        ("Water", 0, False),
    ]


def test_a_search_says_which_of_some_articles_it_finds_and_how_many_are_unread(news: Library) -> None:
    search, _ = news.searches.save("Towns", "almaty OR bishkek")
    found = news.articles.rows(parse(search.query))
    assert news.searches.found_in(search, [row.id for row in found]) == [row.id for row in found]
    assert news.searches.found_in(search, [found[1].id, "gone"]) == [found[1].id]
    news.articles.mark([found[0].id], read=True)
    assert news.articles.tally(parse(search.query)) == (2, 1)
    assert news.articles.tally(parse("is:unread almaty")) == (0, 0)
    assert news.articles.tally(parse("is:unread")) == (2, 2)
    assert news.articles.tally(parse("source:may")) == (3, 2)
    assert news.articles.tally(parse("is:read")) == news.articles.tally(parse("is:read almaty")) == (1, 0)


@pytest.mark.parametrize(
    "line", ["oil", "pipeline OR court", '"of a"', "-oil", "is:unread", "tag:water met", "water", "a*"]
)
def test_a_search_finds_of_some_articles_what_it_finds_of_all(news: Library, line: str) -> None:
    every = [row.id for row in news.articles.rows()]
    news.tags.add(every[1:4], "water")
    search, _ = news.searches.save("Some", line)
    whole = [row.id for row in news.articles.rows(parse(line))]
    for some in (every[:1], every[2:5], every[::3], every[::-1], [], ["no such article"]):
        assert news.searches.found_in(search, some) == [id for id in whole if id in some], some

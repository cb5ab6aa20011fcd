"""Tags and sources, with their counts."""

import pytest

from reader.library.library import Library
from reader.model.article import TagCount
from reader.model.errors import NotFound, PostilError
from tests.library.handmade import store, told


def test_a_tag_is_one_whatever_its_case_hash_and_spaces(news: Library) -> None:
    one, two, _ = (row.id for row in news.articles.rows())
    news.tags.add([one], "#Central  Asia")
    change = news.tags.add([one, two], " central asia ")
    assert change.articles == (two,)
    assert news.tags.all() == [TagCount("Central Asia", 2)]
    assert news.tags.on_article(one) == ("Central Asia",)
    assert not news.tags.add([one], "CENTRAL ASIA")


def test_tags_of_highlights_count_for_their_article_once(news: Library) -> None:
    id = news.articles.rows()[0].id
    made, _ = news.annotations.highlight(id, 0, 7, tags=["law", "courts"])
    news.tags.add([id], "law")
    assert news.tags.all() == [TagCount("courts", 1), TagCount("law", 1)]
    news.tags.remove([id], "law")
    assert news.tags.all() == [TagCount("courts", 1), TagCount("law", 1)]
    news.tags.set_on_highlight(made.id, ["courts"])
    assert news.tags.all() == [TagCount("courts", 1)]
    news.journal.undo()
    assert news.annotations.find(made.id).tags == ("courts", "law")


def test_a_tag_without_a_name_is_refused(news: Library) -> None:
    with pytest.raises(PostilError, match=r"A tag needs a name"):
        news.tags.add([news.articles.rows()[0].id], " # ")


def test_sources_come_by_name_and_keep_the_name_the_reader_gave(news: Library) -> None:
    first, second = news.sources.all()
    assert [(source.name, source.articles) for source in (first, second)] == [
        ("may14.txt", 2),
        ("may15.txt", 1),
    ]
    news.sources.suggest(first.key, "The Evening News")
    news.sources.rename(second.key, " Asia  Daily ")
    news.sources.suggest(second.key, "Something Else")
    assert [source.name for source in news.sources.all()] == ["Asia Daily", "The Evening News"]
    news.journal.undo()
    assert [source.name for source in news.sources.all()] == ["may15.txt", "The Evening News"]
    with pytest.raises(PostilError, match=r"A source needs a name"):
        news.sources.rename(first.key, "  ")
    with pytest.raises(NotFound, match=r"no longer in the library"):
        news.sources.rename(99, "Nobody")


def test_captures_go_to_the_source_they_are_given(news: Library) -> None:
    key = news.sources.all()[0].key
    store(news, "more.txt", told("More", "Of the same."), source=key)
    assert news.sources.all()[0].articles == 3
    assert [page.name for page in news.captures.of_source(key, 9)] == ["may14.txt", "more.txt"]
    assert news.captures.of_source(key, 1)[0].texts[0].startswith("The pipeline reopened")


def test_tags_are_edited_together_or_not_at_all(news: Library) -> None:
    id = news.articles.rows()[0].id
    for add, remove in ((["good", " "], []), (["good"], [""])):
        with pytest.raises(PostilError, match=r"needs a name"):
            news.tags.edit([id], add, remove)
    assert news.tags.all() == []
    news.tags.add([id], "old")
    change = news.tags.edit([id], ["good", "law"], ["old"])
    assert change.label == "Tag good, law; Untag old"
    assert news.tags.on_article(id) == ("good", "law")
    news.journal.undo()
    assert news.tags.on_article(id) == ("old",)


def test_an_article_that_is_named_twice_is_tagged_once(news: Library) -> None:
    first, second, _ = (row.id for row in news.articles.rows())
    assert news.tags.add([first, second, first], "boats").articles == (first, second)
    assert news.tags.on_article(first) == ("boats",)
    news.journal.undo()
    assert news.tags.all() == []


def test_a_tag_is_pinned_to_a_number_that_one_tag_has_at_a_time(news: Library) -> None:
    row = news.articles.rows()[0]
    news.tags.add([row.id], "oil")
    news.tags.pin("oil", 3)
    news.tags.pin("#war", 4)
    assert news.tags.pinned() == {3: "oil", 4: "war"}
    assert [(tag.name, tag.pin) for tag in news.tags.all()] == [("oil", 3)]
    news.tags.pin("War", 3)
    assert news.tags.pinned() == {3: "war"}
    news.journal.undo()
    assert news.tags.pinned() == {3: "oil", 4: "war"}
    news.tags.pin("oil", None)
    assert news.tags.pinned() == {4: "war"}
    assert not news.tags.pin("oil", None)
    with pytest.raises(ValueError, match="10"):
        news.tags.pin("oil", 10)
    with pytest.raises(PostilError, match="needs a name"):
        news.tags.pin(" # ", 1)


def test_rows_of_the_list_have_the_tags_of_their_articles_by_name(news: Library) -> None:
    first, second, third = (row.id for row in news.articles.rows())
    news.tags.add([first], "water")
    news.tags.add([first, second], "Boats")
    news.tags.remove([second], "Boats")
    news.annotations.highlight(third, 0, 4, tags=["water"])
    assert [row.tags for row in news.articles.rows()] == [("Boats", "water"), (), ()]

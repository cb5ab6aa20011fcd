"""All highlights and notes of a library: found by what they carry, changed several at a time."""

import pytest

from reader.library import desk_acts
from reader.library.desk_acts import Meant
from reader.library.library import Library
from reader.model.desk import Sorting, sifted, spliced
from reader.model.desk_words import sought_in
from reader.model.errors import NotFound, PostilError
from reader.model.highlight import Highlight
from reader.model.query import ALL, parse


@pytest.fixture
def made(news: Library) -> list[Highlight]:
    """Three highlights: two in the article on Telegram, one in that on the pipeline."""
    wanted: tuple[tuple[int, str, str, str, list[str]], ...] = (
        (0, "fined Telegram", "yellow", "why?", ["law/courts"]),
        (0, "The company said", "green", "", []),
        (1, "Oil flows again", "pink", "", ["lawns"]),
    )
    found = []
    for row, words, color, note, tags in wanted:
        id = news.articles.rows()[row].id
        at = news.articles.reading(id).version.text.index(words)
        highlight, _ = news.annotations.highlight(id, at, at + len(words), color, note=note, tags=tags)
        found.append(highlight)
    return found


def shown(library: Library, line: str, sorting: Sorting = Sorting.NEWEST) -> list[str]:
    """The words of what a line of the search language shows."""
    query = parse(line)
    walked = sifted(library.desk.walk(query, sorting), query)
    items = library.desk.items([each[0] for each in walked])
    found = [items[each[0]] for each in walked]
    return [item.highlight.quote.exact if item.highlight else item.words for item in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", ["Oil flows again", "The company said", "fined Telegram"]),
        ("color:pink color:yellow", ["Oil flows again", "fined Telegram"]),
        ("-color:pink", ["The company said", "fined Telegram"]),
        ("tag:law", ["fined Telegram"]),
        ("tag:=law", []),
        ("-tag:law has:tag", ["Oil flows again"]),
        ("has:note", ["fined Telegram"]),
        ("is:lost", []),
        ("source:may15", ["The company said", "fined Telegram"]),
        ("is:starred", []),
        ("before:2020", []),
        ("is:trashed", []),
        ("is:archived", []),
    ],
)
def test_a_line_shows_what_carries_what_it_asks_for(
    news: Library, made: list[Highlight], line: str, expected: list[str]
) -> None:
    assert shown(news, line) == expected


def test_by_place_they_stand_as_they_are_read_the_note_on_the_article_first(
    news: Library, made: list[Highlight]
) -> None:
    news.annotations.write_article_note(made[0].article, "Short piece")
    assert shown(news, "", Sorting.PLACE) == [
        "Short piece",
        "fined Telegram",
        "The company said",
        "Oil flows again",
    ]
    assert shown(news, "has:note") == ["Short piece", "fined Telegram"]
    assert shown(news, "color:yellow") == ["fined Telegram"]
    assert news.desk.count() == 4


def test_a_tag_of_the_article_counts_for_all_that_is_on_it(news: Library, made: list[Highlight]) -> None:
    news.tags.edit([made[2].article], add=["Energy"])
    assert shown(news, "tag:energy") == ["Oil flows again"]
    assert news.desk.tags()[made[2].id] == ("Energy", "lawns")
    (item,) = news.desk.items([made[2].id]).values()
    assert (item.tags, item.article_tags) == (("lawns",), ("Energy",))


def test_what_is_removed_or_in_the_trash_is_apart_from_the_rest(news: Library, made: list[Highlight]) -> None:
    desk_acts.remove(news, Meant((made[0].id,)))
    news.articles.mark([made[2].article], trashed=True)
    assert shown(news, "") == ["The company said"]
    assert shown(news, "is:trashed") == ["Oil flows again", "fined Telegram"]
    items = news.desk.items([made[0].id, made[2].id])
    assert [(items[h.id].removed, items[h.id].thrown) for h in (made[0], made[2])] == [
        (True, False),
        (False, True),
    ]
    assert news.desk.count() == 1


def test_each_act_on_several_is_one_undo_step(news: Library, made: list[Highlight]) -> None:
    ids = tuple(highlight.id for highlight in made)
    news.annotations.write_article_note(made[0].article, "Short piece")
    (note,) = [each[0] for each in news.desk.walk(ALL, Sorting.NEWEST) if not each[3]]
    before = shown(news, "")
    desk_acts.recolor(news, ids, "blue")
    assert shown(news, "color:blue") == ["Oil flows again", "The company said", "fined Telegram"]
    desk_acts.tag(news, Meant(ids, (note,)), ["To check"], ["law/courts"])
    assert shown(news, 'tag:"to check"') == before
    assert shown(news, "tag:law") == []
    change = desk_acts.remove(news, Meant(ids, (note,)))
    assert change.label == "Remove 4 highlights and notes"
    assert shown(news, "") == []
    assert news.annotations.article_note(made[0].article) == ""
    for _ in range(3):
        news.journal.undo()
    assert shown(news, "") == before
    assert shown(news, "color:yellow tag:law") == ["fined Telegram"]
    assert shown(news, 'tag:"to check"') == []


def test_a_removed_note_on_an_article_comes_back_with_its_words(news: Library, made: list[Highlight]) -> None:
    news.annotations.write_article_note(made[0].article, "Short piece")
    (note,) = [each[0] for each in news.desk.walk(ALL, Sorting.NEWEST) if not each[3]]
    desk_acts.remove(news, Meant((), (note,)))
    assert shown(news, "is:trashed") == ["Short piece"]
    news.trash.restore(note)
    assert news.annotations.article_note(made[0].article) == "Short piece"


def test_what_is_not_there_is_refused_and_nothing_is_done(news: Library, made: list[Highlight]) -> None:
    with pytest.raises(NotFound):
        desk_acts.remove(news, Meant((made[0].id, "nothing")))
    with pytest.raises(PostilError, match="no highlight colour"):
        desk_acts.recolor(news, (made[0].id,), "mauve")
    assert len(shown(news, "")) == 3


def test_words_are_those_of_quote_note_tags_and_title(news: Library, made: list[Highlight]) -> None:
    texts = news.desk.texts()
    wanted = sought_in("Telegram fined in Almaty", "fined Telegram", "why?", ["law courts"])
    assert texts[made[0].id] == wanted
    news.annotations.write_note(made[0].id, "because")
    assert "because" in news.desk.texts([made[0].article])[made[0].id]
    assert made[2].id not in news.desk.texts([made[0].article])


@pytest.mark.parametrize("sorting", [Sorting.NEWEST, Sorting.OLDEST])
def test_a_walk_brought_up_to_date_is_the_walk_made_anew(
    news: Library, made: list[Highlight], sorting: Sorting
) -> None:
    had = news.desk.walk(ALL, sorting)
    desk_acts.remove(news, Meant((made[1].id,)))
    desk_acts.recolor(news, (made[0].id,), "blue")
    news.annotations.write_article_note(made[0].article, "Short piece")
    keys = news.desk.articles([made[0].article])
    now = spliced(had, news.desk.walk(ALL, sorting, keys), frozenset(keys), sorting)
    assert now == news.desk.walk(ALL, sorting)
    assert len(now) == 3

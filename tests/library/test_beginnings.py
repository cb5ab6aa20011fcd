"""A letter that words begin with, among so many articles that all those words are not gathered in one go."""

import pytest

from reader.library import beginnings, copying, meaning, opening
from reader.library.library import Library
from reader.model.query import Order, Query, parse
from tests.fuzz.searches import fill
from tests.library.handmade import store, told

#: Letters of many scripts, signs that are words, accents, letters that no word begins with, other conditions.
LINES = (
    *"aetdwомнбşçé的一東ا1x", "the w", "-a w", "a OR w", '"the w"', "w tag:oil", "w is:unread", "w t a",
    "wa*", "et* w", "10*", "东京*", "бо*"
)  # fmt: skip


@pytest.fixture
def filled(library: Library) -> Library:
    """A small library of many scripts, with an article of words of one letter and of accents."""
    fill(library)
    store(library, "letters.txt", told("A b c", "e e. É étude, Ördög. w. Wo war er? w-2 1 10 1st ma'am Ёлка"))
    return library


def asked(line: str) -> Query:
    """A line of which each word of one letter is a beginning."""
    return parse(" ".join(f"{word}*" if len(word) == 1 else word for word in line.split()))


@pytest.mark.parametrize("line", LINES)
def test_a_letter_finds_the_same_in_a_large_library_as_in_a_small_one(
    filled: Library, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = asked(line)

    def found() -> list[object]:
        rows = filled.articles.rows(query), filled.lists.rows(query, Order.TITLE)
        listed = [[row.key for row in each] for each in rows]
        best = sorted(hit.key for hit in filled.search.find(query, ranked=True).hits)
        return [listed, best, filled.articles.count(query), filled.search.find(query).total]

    small = found()
    monkeypatch.setattr(beginnings, "LARGE", {1: 0, 2: 0})
    assert found() == small
    monkeypatch.setattr(meaning, "_PARTS", 2)
    assert found() == small


def test_a_letter_is_looked_for_by_the_beginnings_of_two_that_texts_have(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginnings, "LARGE", {1: 0})
    (group,) = asked("É").words
    with filled.reading() as connection:
        found = beginnings.longer(connection, group)
        words = connection.execute("SELECT DISTINCT term FROM temp.spelled WHERE term >= 'e' AND term < 'f'")
        starts = {word[:2] for (word,) in words}
    assert {(term.text, term.prefix) for term in found} == {(start, len(start) > 1) for start in starts}
    assert {"e", "er", "et"} <= starts
    selection = filled.selection(asked("e"))
    assert selection.sql("s.article").count("fulltext MATCH") == len(found)
    assert "fulltext MATCH ?" in filled.selection(asked("e"), walked=True).where


def test_a_search_that_is_stopped_is_no_reason_to_look_for_damage(
    news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = list[object]()
    monkeypatch.setattr(opening, "is_harmed", looked.append)
    monkeypatch.setattr(copying, "_ASKED", 1)
    with pytest.raises(copying.Interrupted), news.until(lambda: True):
        news.articles.rows(parse("pipeline"))
    assert looked == []
    assert len(news.articles.rows(parse("pipeline"))) == 1

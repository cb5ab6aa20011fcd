"""The queue of doubtful captures, and what the captures of a source teach."""

from dataclasses import replace

import pytest

from reader.library.library import Library
from reader.model.body import Link
from reader.model.capture import CaptureState
from reader.model.errors import NotFound
from reader.model.evidence import Correction, Says
from tests.library.handmade import IMPORTED, page, reread, store, told

ONE = told("One thing", "One thing happened on Monday, and people spoke about it.")
TWO = told("Another thing", "Another thing happened on Tuesday, and nobody spoke about it.")


def test_doubtful_captures_wait_in_line_the_least_certain_first(library: Library) -> None:
    sure = store(library, "sure.txt", ONE, confidence=0.9)
    store(library, "half.txt", told("Half", "Half of the words of a story."), confidence=0.5)
    store(library, "hardly.txt", told("Hardly", "Hardly any words of a story."), confidence=0.2)
    assert [row.name for row in library.captures.doubtful()] == ["hardly.txt", "half.txt"]
    assert library.sources.doubtful() == 2
    row = library.captures.row(sure.capture)
    assert (row.name, row.articles, row.confidence, row.state) == ("sure.txt", 1, 0.9, CaptureState.SPLIT)
    change = library.captures.confirm(library.captures.doubtful()[0].id)
    assert [library.articles.row(id).title for id in change.articles] == ["Hardly"]
    assert library.sources.doubtful() == 1
    with pytest.raises(NotFound, match="no capture"):
        library.captures.confirm("nothing")


def test_all_captures_come_newest_first_page_by_page(library: Library) -> None:
    for n in range(5):
        store(library, f"{n}.txt", told(f"Title {n}", f"Words of story number {n}."))
    first = library.captures.all(limit=3)
    assert [row.name for row in first] == ["4.txt", "3.txt", "2.txt"]
    assert [row.name for row in library.captures.all(before=first[-1].id)] == ["1.txt", "0.txt"]


def test_counting_what_waits_reads_nothing_but_what_waits(library: Library) -> None:
    with library.reading() as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM capture WHERE state = 'doubtful'"
        ).fetchall()
    assert ["capture_doubtful" in step[3] for step in plan] == [True]


def test_lines_of_three_captures_of_a_source_are_its_own(library: Library) -> None:
    source = store(library, "0.txt", ONE, furniture=["menu", "rare"]).source
    for n in (1, 2):
        assert library.captures.lessons(source).noise == frozenset()
        store(library, f"{n}.txt", told(f"T{n}", f"Words {n}."), furniture=["menu"], source=source)
    assert library.captures.lessons(source).noise == {"menu"}
    assert library.captures.lessons(source + 1) == library.captures.lessons(0)


def test_what_a_person_said_teaches_the_source_once_it_is_confirmed(library: Library) -> None:
    split, data = page("a.txt", [ONE, TWO], furniture=["menu"])
    stored = library.captures.store(split, data, IMPORTED, ())
    for n in (1, 2):
        store(library, f"{n}.txt", told(f"T{n}", f"Words {n}."), furniture=["menu"], source=stored.source)
    said = (Correction(0, Says.NOISE), Correction(5, Says.BODY), Correction(9, Says.STARTS))
    marks = {0: "read on", 5: "menu", 9: "title line"}
    anew = reread(split, data, ONE, TWO, rule="title in capitals")
    for state in (CaptureState.SPLIT, CaptureState.CONFIRMED):
        library.captures.resplit(
            stored.capture, replace(anew, furniture=frozenset(["menu"])), (),
            corrections=said, fingerprints=marks, state=state,
        )  # fmt: skip
    lessons = library.captures.lessons(stored.source)
    found = [set(said) for said in (lessons.noise, lessons.kept, lessons.rules)]
    assert found == [{"read on"}, {"menu"}, {"title in capitals"}]


def test_the_limit_of_a_publisher_is_learnt_from_its_cut_texts(library: Library) -> None:
    def cut(n: int, words: int) -> None:
        text = " ".join([f"word{n}"] * (words - 1)) + " end..."
        store(library, f"{n}.txt", told(f"T{n}", text, cut=True), source=source)

    source = store(library, "whole.txt", ONE).source
    for n in range(2):
        cut(n, 50)
    assert library.captures.lessons(source).limit is None
    cut(2, 50)
    cut(3, 31)
    assert library.captures.lessons(source).limit == 50
    for n in range(4, 9):
        cut(n, 20 + n)
    assert library.captures.lessons(source).limit is None


def test_an_article_keeps_its_address_author_language_and_links(library: Library) -> None:
    split, data = page("a.html", [ONE])
    links = (Link(4, 9, "https://example.org/thing"),)
    story = split.stories[0]._replace(
        url="https://example.org/one", guid="g-1", author="A. Writer", language="en-GB",
        links=links,
    )  # fmt: skip
    stored = library.captures.store(replace(split, stories=(story,)), data, IMPORTED, ())
    reading = library.articles.reading(stored.new[0])
    assert (reading.url, reading.author, reading.language) == (story.url, "A. Writer", "en-GB")
    assert reading.links == links

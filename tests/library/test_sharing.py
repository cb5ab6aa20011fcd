"""Many small writes share transactions, and nobody is kept waiting by them."""

import sqlite3
import threading

import pytest

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.query import parse
from tests.library.handmade import store, told


def found(library: Library, words: str) -> int:
    return library.search.find(parse(words)).total


def spoil(library: Library) -> None:
    """A write that changes something, and then fails."""
    with library.writing() as db:
        db.conn.execute("UPDATE state SET read = 1")
        db.conn.execute("INSERT INTO tag_count(tag, n, beyond) VALUES (NULL, 1, 1)")


def test_what_is_written_together_is_found_at_once_and_is_there_at_the_end(library: Library) -> None:
    batch = library.batches.begin("many")
    with library.together():
        for n in range(30):
            store(library, f"{n}.txt", told(f"Report {n}", f"The pipeline of day {n} is dry."), batch=batch)
            if n % 10 == 0:
                assert (found(library, "pipeline"), len(library.articles.rows())) == (n + 1, n + 1)
        library.articles.mark([library.articles.rows()[0].id], starred=True)
        library.annotations.write_article_note(library.articles.rows()[0].id, "turbine")
        assert found(library, "turbine") == 1
    assert health.check(library).problems == ()
    library.close()
    with open_library(library.path) as again:
        assert (found(again, "pipeline"), again.articles.counts().starred) == (30, 1)
        again.journal.undo()
        assert found(again, "turbine") == 0
        assert again.batches.undo(batch).removed == 29


def test_a_write_that_fails_takes_no_other_one_along(library: Library) -> None:
    with library.together():
        store(library, "a.txt", told("First", "The pipeline is dry."))
        with pytest.raises(sqlite3.IntegrityError):
            spoil(library)
        store(library, "b.txt", told("Second", "The pipeline is full."))
    assert (found(library, "pipeline"), library.articles.counts().unread) == (2, 2)
    assert health.check(library).problems == ()


def test_whoever_waits_to_write_comes_between(library: Library) -> None:
    store(library, "a.txt", told("First", "The pipeline is dry."))
    (row,) = library.articles.rows()
    begun, done = threading.Event(), threading.Event()

    def mark() -> None:
        begun.set()
        library.articles.mark([row.id], starred=True)
        done.set()

    other = threading.Thread(target=mark)
    with library.together():
        for n in range(2000):
            store(library, f"{n}.txt", told(f"Report {n}", f"Words of day {n}."))
            if n == 0:
                other.start()
                begun.wait(5)
            if done.is_set():
                break
        assert done.is_set()
    other.join(5)
    assert library.articles.row(row.id).starred
    assert health.check(library).problems == ()

"""New articles of an import come into the full-text index many at a time, and are never lost to it."""

import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from reader.library import full_text, gathering, health, index_merging, reindexing
from reader.library.captures import Stored
from reader.library.library import Library, open_library
from reader.model.errors import NotFound
from reader.model.query import parse
from reader.services.reindexing import make_anew
from tests.library.handmade import IMPORTED, Decision, page, store, told

Told = Mapping[int, gathering.Told]


def gathered(
    library: Library, name: str, *texts: str, day: str = "2025-05-14", verdicts: Sequence[Decision] = ()
) -> Stored:
    split, data = page(name, [told(f"Story of {text.split()[0]}", text) for text in texts], day)
    return library.captures.store(split, data, IMPORTED, verdicts, gathered=True)


def found(library: Library, words: str) -> int:
    return library.articles.count(parse(words))


def left(library: Library) -> int:
    with library.reading() as connection:
        return len(gathering.gathered(connection))


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with open_library(path) as library:
        yield library


def test_what_is_gathered_is_found_once_it_is_settled(library: Library) -> None:
    gathered(library, "a.txt", "Ferries return to the lake.", "Bakers ask for rye.")
    assert (found(library, "ferries"), left(library)) == (0, 2)
    library.batches.settle(all_=False)
    assert (found(library, "ferries"), left(library)) == (0, 2)
    library.batches.settle()
    assert (found(library, "ferries"), found(library, "bakers"), left(library)) == (1, 1, 0)
    assert health.check(library).problems == ()


def test_many_are_settled_at_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.index_merging.PIECE", 3)
    gathered(library, "a.txt", "Ferries return.", "Bakers ask.")
    library.batches.settle(all_=False)
    assert left(library) == 2
    gathered(library, "b.txt", "Ferries go out again.")
    library.batches.settle(all_=False)
    assert (found(library, "ferries"), left(library)) == (2, 0)


def test_texts_that_are_written_alike_make_a_piece(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.index_merging.PIECE", 3)
    gathered(
        library, "a.txt", "Ferries “return”.", "Паромы идут.", "Fähren gehen.", "Bakers ask…", "渡船が来る。"
    )
    library.batches.settle(all_=False)
    assert left(library) == 5
    gathered(library, "b.txt", "Ferries go.", "Паромы стоят.", "Кемелер жүзеді.", "Ferries wait!")
    library.batches.settle(all_=False)
    assert (found(library, "ferries"), found(library, "паромы"), left(library)) == (3, 0, 5)
    gathered(
        library,
        "c.txt",
        "Fähren kommen.",
        "Кемелер тұр.",
        "渡船は渡船だ。",
        "渡船",
        "Ferries sink.",
        "Ferries lie.",
    )
    library.batches.settle(all_=False)
    assert (found(library, "渡船"), found(library, "ferries"), left(library)) == (3, 3, 8), "the most at once"
    gathered(library, "d.txt", "Ferries again.", "Паромы гудят.")
    with library.writing() as db:
        full_text.settle(db.conn)
    assert (found(library, "ferries"), found(library, "паромы"), left(library)) == (6, 3, 0)
    gathered(library, "e.txt", "Ferries burn.", "Кемелер, кемелер.")
    library.batches.settle()
    assert (found(library, "ferries"), found(library, "кемелер"), left(library)) == (7, 3, 0)
    assert health.check(library).problems == ()


def test_many_wait_no_longer_however_few_are_written_alike(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.index_merging.PIECE", 2)
    monkeypatch.setattr("reader.library.index_merging._WAITING", 4)
    gathered(
        library, "a.txt", "Ferries go.", "Паромы идут.", "Fähren gehen.", "Кемелер жүзеді.", "Πλοία φεύγουν."
    )
    library.batches.settle(all_=False)
    assert left(library) == 5
    gathered(library, "b.txt", "渡船が来る。", "سفن تذهب.", "한국 배가 온다.")
    library.batches.settle(all_=False)
    assert left(library) == 7
    library.batches.settle()
    assert left(library) == 0
    assert health.check(library).problems == ()


def test_much_text_is_settled_at_once_however_few_the_articles(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "_MOST", 50)
    gathered(library, "a.txt", "Ferries return to the lake.")
    library.batches.settle(all_=False)
    assert left(library) == 1
    gathered(library, "b.txt", "Ferries go out again in autumn.", "Bakers ask.")
    library.batches.settle(all_=False)
    assert (found(library, "ferries"), found(library, "bakers"), left(library)) == (2, 1, 0)
    assert health.check(library).problems == ()


def test_no_transaction_indexes_more_letters_however_the_articles_are_written(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []

    def put(_: object, entries: Sequence[tuple[int, full_text.Words]]) -> None:
        taken.append(sum(len(words.body) for _, words in entries))

    monkeypatch.setattr(full_text, "put", put)
    for n in range(16):
        gathered(library, f"{n}.txt", ("Ferries ", "Паромы ", "πλοία ")[n % 3] * 80_000)
        library.batches.settle(all_=False)
    library.batches.settle()
    assert sum(taken) > 9_000_000 > 5_000_000 > max(taken)


def test_what_one_act_takes_out_and_puts_back_makes_few_pieces_whatever_the_order(library: Library) -> None:
    gathered(library, "a.txt", *(f"Ferries return to the lake, {n} of them." for n in range(12)))
    library.batches.settle()
    with library.writing() as db:
        falling = [row[0] for row in db.conn.execute("SELECT key FROM article ORDER BY key DESC")]
        words = [(key, full_text.words_of(db.conn, key)) for key in falling]
        full_text.take_out(db.conn, words)
        full_text.add(db.conn, words)
    with library.reading() as connection:
        (pieces,) = connection.execute("SELECT count(DISTINCT segid) FROM fulltext_idx").fetchone()
    assert (pieces, found(library, "ferries")) == (3, 12)
    assert health.check(library).problems == ()


def test_what_is_at_hand_is_not_unpacked_again(library: Library) -> None:
    gathered(library, "a.txt", "Ferries return to the lake.")
    with library.writing() as db:
        db.conn.execute("UPDATE version SET packed = x'00'")
    library.batches.settle()
    assert found(library, "ferries") == 1


def test_an_article_that_changes_before_is_found_by_what_it_is(library: Library) -> None:
    (id,) = gathered(library, "a.txt", "Ferries return to the lake.").new
    with library.writing() as db:
        db.conn.execute("UPDATE article SET title = 'Bakers' WHERE id = ?", (id,))
    library.batches.settle()
    assert (found(library, "bakers"), found(library, "story"), found(library, "ferries")) == (1, 0, 1)
    assert health.check(library).problems == ()


def test_one_that_was_not_stored_after_all_leaves_no_words(library: Library) -> None:
    def refused(*_: object) -> None:
        raise InterruptedError

    split, data = page("a.txt", [told("Ferries", "Ferries return.")], "2025-05-14")
    with pytest.raises(InterruptedError):
        library.captures.store(split, data, IMPORTED, (), gathered=True, adopt=refused)
    gathered(library, "b.txt", "Bakers ask for rye.")
    library.batches.settle()
    assert (found(library, "ferries"), found(library, "bakers")) == (0, 1)
    assert health.check(library).problems == ()


def test_an_article_that_is_worked_on_before_is_found_by_all_that_is_on_it(library: Library) -> None:
    (id,) = gathered(library, "a.txt", "Ferries return to the lake.").new
    library.annotations.highlight(id, 0, 7, note="Ask the captain.")
    library.batches.settle()
    assert (found(library, "captain"), found(library, "ferries")) == (1, 1)
    library.journal.undo()
    assert (found(library, "captain"), found(library, "ferries")) == (0, 1)
    assert health.check(library).problems == ()


def test_a_fuller_text_that_comes_before_is_the_one_that_is_found(library: Library) -> None:
    (id,) = gathered(library, "a.txt", "Ferries return to the lake.").new
    gathered(library, "b.txt", "Ferries return to the lake in autumn.", verdicts=[Decision(1, "fuller", id)])
    library.batches.settle()
    assert (found(library, "ferries"), found(library, "autumn")) == (1, 1)
    assert health.check(library).problems == ()


def test_an_article_that_is_gone_before_is_forgotten(library: Library) -> None:
    batch = library.batches.begin("a.txt")
    split, data = page("a.txt", [told("Ferries", "Ferries return to the lake.")], "2025-05-14")
    library.captures.store(split, data, IMPORTED, (), batch=batch, undoable=True, gathered=True)
    library.batches.end(batch)
    library.journal.undo()
    gathered(library, "b.txt", "Bakers ask for rye.")
    library.batches.settle()
    assert (found(library, "ferries"), found(library, "bakers"), left(library)) == (0, 1, 0)
    library.journal.redo()
    assert (found(library, "ferries"), left(library)) == (1, 0)
    assert health.check(library).problems == ()


def test_an_import_that_is_taken_back_while_it_runs_ends_with_a_sentence(library: Library) -> None:
    batch = library.batches.begin("a.txt")

    def come(name: str) -> None:
        split, data = page(name, [told("Ferries", "Ferries return to the lake.")], "2025-05-14")
        library.captures.store(split, data, IMPORTED, (), batch=batch, undoable=True, gathered=True)

    come("a.txt")
    library.batches.undo(batch)
    with pytest.raises(NotFound, match="taken back"):
        come("b.txt")
    library.batches.settle()
    library.batches.end(batch)
    assert (found(library, "ferries"), library.articles.count()) == (0, 0)
    assert health.check(library).problems == ()


def test_what_a_killed_import_gathered_is_found_as_soon_as_the_library_is_written(path: Path) -> None:
    with open_library(path) as library:
        gathered(library, "a.txt", "Ferries return to the lake.")
    with open_library(path, read_only=True) as library:
        assert found(library, "ferries") == 0
    with open_library(path) as library:
        with library.reading() as connection:
            assert reindexing.glance(connection) == ""
        library.prepare_writing()
        assert (found(library, "ferries"), left(library)) == (1, 0)


def test_a_library_is_whole_with_some_gathered(library: Library) -> None:
    gathered(library, "a.txt", "Ferries return to the lake.", day="2025-05-14")
    library.batches.settle()
    gathered(library, "b.txt", "Bakers ask for rye.", day="2025-05-13")
    gathered(library, "c.txt", "Snow falls on the pass.", day="2025-05-15")
    with library.reading() as connection:
        assert reindexing.glance(connection) == ""
    assert health.check(library).problems == ()
    assert left(library) == 0


def test_an_index_that_is_made_anew_has_what_was_gathered_once(library: Library) -> None:
    gathered(library, "a.txt", "Ferries return to the lake.", day="2025-05-14")
    with library.writing() as db:
        reindexing.begin(db.conn)
    gathered(library, "b.txt", "Ferries sink.", day="2025-05-13")
    with library.writing() as db:
        assert reindexing.go_on(db.conn, 1).articles == 1
    gathered(library, "c.txt", "Ferries are raised.", day="2025-05-15")
    gathered(library, "d.txt", "Ferries are painted.", day="2025-05-12")
    library.batches.settle()
    assert make_anew(library, go_on=True)
    assert (found(library, "ferries"), left(library)) == (4, 0)
    assert health.check(library).problems == ()


def test_an_index_that_is_half_made_is_said_to_be_so(library: Library) -> None:
    for n, day in enumerate(("2025-05-13", "2025-05-14")):
        gathered(library, f"{n}.txt", f"Ferries {n} return to the lake.", day=day)
    with library.writing() as db:
        reindexing.begin(db.conn)
        reindexing.go_on(db.conn, 1)
    (told,) = health.check(library).problems
    assert told == "full-text index: it does not agree with the texts (it was not made to its end)"
    assert make_anew(library, go_on=True)
    assert health.check(library).problems == ()


def test_an_index_made_in_one_go_has_what_was_gathered(library: Library) -> None:
    gathered(library, "a.txt", "Ferries return to the lake.")
    with library.writing() as db:
        full_text.make_anew(db.conn)
    assert (found(library, "ferries"), left(library)) == (1, 0)
    library.batches.settle()
    assert health.check(library).problems == ()


def test_an_act_does_not_wait_until_a_piece_is_indexed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_merging, "PIECE", 100)
    gathered(library, "a.txt", *(f"Ferries return, {n} of them." for n in range(450)))
    settle, done = full_text.settle, list[tuple[int, int]]()
    act = threading.Thread(target=lambda: store(library, "lake.txt", told("Lake", "Bakers ask for rye.")))

    def settled(
        connection: sqlite3.Connection, at_hand: Mapping[int, gathering.Told], *, whole: bool
    ) -> None:
        if not done:
            act.start()
            while not library.turns.wanted:
                time.sleep(0.001)
        done.append((len(at_hand), found(library, "bakers")))
        settle(connection, at_hand, whole=whole)

    with monkeypatch.context() as patched:
        patched.setattr(full_text, "settle", settled)
        library.batches.settle(all_=False)
    act.join()
    assert done == [(450, 0), (450, 1)]
    assert (found(library, "ferries"), left(library)) == (450, 0)
    assert health.check(library).problems == ()


def test_the_whole_is_settled_whoever_comes_meanwhile(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered(library, "a.txt", *(f"Ferries return, {n} of them." for n in range(50)))
    library.captures.at_hand.take(whole=True)
    gathered(library, "b.txt", *(f"Bakers ask, {n} of them." for n in range(50)))
    wanted = iter([True] * 2)
    monkeypatch.setattr(type(library.turns), "wanted", property(lambda _: next(wanted, False)))
    library.batches.settle()
    assert [*wanted] == []
    assert (found(library, "ferries"), found(library, "bakers"), left(library)) == (50, 50, 0)
    assert health.check(library).problems == ()

"""The full-text index is put together in steps, never by an act, and its pieces stay few whatever is done."""

import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import full_text, health, index_merging, reindexing
from reader.library.library import Library, open_library
from reader.model.query import parse
from reader.services.reindexing import make_anew
from tests.library.handmade import IMPORTED, page, store, told

#: How a release before this one left the index: FTS5 merges by itself.
_OLDER = {"automerge": 8, "crisismerge": 16, "hashsize": 1 << 20, "usermerge": 4}


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with open_library(path) as library:
        yield library


def segments(library: Library, table: str = "fulltext") -> int:
    with library.reading() as connection:
        return int(connection.execute(f"SELECT count(DISTINCT segid) FROM {table}_idx").fetchone()[0])


def settings(library: Library) -> list[dict[str, int]]:
    with library.reading() as connection:
        return [
            dict(connection.execute(f"SELECT k, v FROM {table}_config WHERE k != 'version'"))
            for table in ("fulltext", "titles")
        ]


def pieces(library: Library, many: int, words: int = 20, seed: int = 5) -> None:
    """Bring so many articles, each in a segment of its own."""
    dice = random.Random(seed)
    for n in range(many):
        text = " ".join(f"w{dice.randrange(20_000)}" for _ in range(words))
        split, data = page(f"{n}.txt", [told(f"Story {n}", f"Ferries return. {text}.")], "2025-05-14")
        library.captures.store(split, data, IMPORTED + n, ())


def put_together(library: Library, most: int) -> int:
    """Put the index together to the end; how many steps that took."""
    return len([*index_merging.go_on(library, most, lambda: False)])


def found(library: Library, words: str) -> int:
    return library.articles.count(parse(words))


def test_no_act_merges_what_others_stored(library: Library) -> None:
    pieces(library, 40)
    (id,) = store(library, "lake.txt", told("Lake", "Bakers ask for rye at the lake.")).new
    many = segments(library)
    for n in range(60):
        library.annotations.highlight(id, 0, 6) if n % 2 == 0 else library.journal.undo()
    assert segments(library) == many + 60
    assert put_together(library, index_merging.SOME)
    assert segments(library) <= index_merging.SOME
    assert (found(library, "ferries"), found(library, "bakers")) == (40, 1)
    assert health.check(library).problems == ()


def test_once_nobody_works_a_few_segments_are_left_of_either_table(library: Library) -> None:
    pieces(library, 30)
    steps = put_together(library, index_merging.FEW)
    assert steps
    assert max(segments(library), segments(library, "titles")) <= index_merging.FEW
    assert put_together(library, index_merging.FEW) == 0
    assert health.check(library).problems == ()


def test_an_import_merges_only_where_there_is_need(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces(library, 10)
    index_merging.merge(library)
    assert segments(library) == 10
    monkeypatch.setattr(index_merging, "MANY", 9)
    index_merging.merge(library, lambda: True)
    assert segments(library) == 10
    index_merging.merge(library)
    assert segments(library) == 1


def test_every_piece_of_an_import_merges_for_a_while(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_merging, "MANY", 6)
    for n in range(30):
        split, data = page(f"{n}.txt", [told(f"Story {n}", "Ferries return.")], "2025-05-14")
        library.captures.store(split, data, IMPORTED + n, (), gathered=True)
        library.batches.settle()
        assert segments(library) <= 7
    assert found(library, "ferries") == 30
    assert health.check(library).problems == ()


def test_a_hundred_thousand_articles_are_stored_before_any_is_merged(library: Library) -> None:
    """FTS5 itself would merge all at once, and has room for no more than 2,000."""
    # Where articles come in several languages, a piece has half as many as it could.
    assert index_merging.PIECE // 2 * index_merging.MANY > 100_000
    pieces(library, 60, words=1)
    assert {
        index_merging.MANY < mode["crisismerge"] < 2000 - index_merging.SOME for mode in settings(library)
    } == {True}
    # A piece of English or Russian has some 900 pages at most.
    room = min(mode["crisismerge"] for mode in settings(library)) - index_merging.MANY
    assert room * index_merging._BEHIND > index_merging.MANY * 900
    index_merging.merge(library)
    assert segments(library) == 60


def test_segments_are_counted_as_they_are(library: Library) -> None:
    """More than a byte tells of, in the form that newer releases of SQLite write, and where it is damaged."""
    pieces(library, 131, words=1)
    with library.writing() as db:
        assert full_text.crowded(db.conn, 130) == {"fulltext": 131, "titles": 131}
        assert full_text.crowded(db.conn, 131) == {}
        db.conn.execute(
            "UPDATE titles_data SET block = substr(block, 1, 4) || x'ff000001' || substr(block, 5) "
            "WHERE id = 10"
        )
        assert full_text.crowded(db.conn, 0) == {"fulltext": 131, "titles": 131}
        db.conn.execute("UPDATE titles_data SET block = substr(block, 1, 9) WHERE id = 10")
        db.conn.execute("DELETE FROM fulltext_data WHERE id = 10")
        assert full_text.crowded(db.conn, 0) == {}
        db.conn.execute("ROLLBACK")
        db.conn.execute("BEGIN")


@pytest.mark.parametrize(
    ("many", "pages"), [(24, 0), (25, 64), (100, 200), (3000, 2048)], ids=["few", "some", "more", "most"]
)
def test_a_step_merges_the_more_pages_the_more_segments_there_are(
    library: Library, monkeypatch: pytest.MonkeyPatch, many: int, pages: int
) -> None:
    """It writes a page of each anew."""
    monkeypatch.setattr(full_text, "_segments", lambda connection, table: many)
    merged: list[int] = []
    monkeypatch.setattr(full_text, "merge", lambda connection, table, pages: merged.append(pages))
    assert put_together(library, index_merging.SOME) == 0
    assert set(merged) == ({pages} if pages else set())


def test_an_index_that_nobody_merges_for_days_takes_in_all_words(library: Library) -> None:
    """What was merged before takes of the room for 2,000 pieces too, and FTS5 counts it apart."""
    words = full_text.bare("Story", "Bakers ask for rye.")
    with library.writing() as db:
        full_text.leave_merging(db.conn)
        db.conn.execute("INSERT INTO fulltext(fulltext, rank) VALUES ('crisismerge', 16)")
        # What is below the last is written as a segment of its own.
        for key in range(5000, 5000 - 255, -1):
            text = " ".join(f"w{key}x{n}" for n in range(900))
            full_text.put(db.conn, [(key, full_text.bare("Story", text))])
        full_text.leave_merging(db.conn)
    assert segments(library) == 15 + 15
    with library.writing() as db:
        full_text.put(db.conn, [(key, words) for key in range(4000, 1000, -1)])
        (many,) = db.conn.execute("SELECT count(*) FROM fulltext('bakers')").fetchone()
    assert many == 3000


def test_a_library_of_an_older_release_is_merged_by_steps_once_it_is_written(path: Path) -> None:
    with open_library(path) as library:
        store(library, "lake.txt", told("Lake", "Ferries return to the lake."))
        for table in ("fulltext", "titles"):
            with library.writing() as db:
                for name, value in _OLDER.items():
                    db.conn.execute(f"INSERT INTO {table}({table}, rank) VALUES (?, ?)", (name, value))
    with open_library(path) as library:
        assert settings(library) == [_OLDER] * 2
        library.prepare_writing()
        assert {mode["automerge"] for mode in settings(library)} == {0}
        pieces(library, 20)
        assert segments(library) == 21
        assert health.check(library).problems == ()


def test_an_index_that_is_made_anew_merges_nothing_by_itself_either(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces(library, 20)
    before = settings(library)
    with library.writing() as db:
        reindexing.begin(db.conn)
    assert settings(library) == before
    monkeypatch.setattr("reader.services.reindexing._FIRST", 1)
    monkeypatch.setattr("reader.services.reindexing._SLICE_S", 0)
    monkeypatch.setattr("reader.services.reindexing._LEAST", 1)
    monkeypatch.setattr(index_merging, "MANY", 5)
    assert make_anew(library)
    assert segments(library) <= 6
    assert found(library, "ferries") == 20


def test_a_library_that_is_closed_leaves_few_segments(path: Path) -> None:
    for seed in range(3):
        with open_library(path) as library:
            pieces(library, 20, seed=seed)
    with open_library(path) as library:
        assert segments(library) <= index_merging.SOME + 2
        assert segments(library, "titles") <= index_merging.SOME + 2
        assert found(library, "ferries") == 60


def test_a_library_that_is_only_opened_for_an_act_is_merged_before_it_is_too_full(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_merging, "_SHORT", (0, 1))
    monkeypatch.setattr(index_merging, "_LAST", 1)
    with open_library(path) as library:
        pieces(library, 30, 400)
    with open_library(path) as library:
        many = segments(library)
        assert many > index_merging.SOME
        monkeypatch.setattr(index_merging, "_SHORT", (8, 1))
        store(library, "lake.txt", told("Lake", "Bakers ask for rye."))
    with open_library(path) as library:
        assert segments(library) <= 2


def test_a_step_is_given_up_as_soon_as_another_thread_wants_to_write(library: Library) -> None:
    pieces(library, 30, 400)
    before = segments(library)
    acted: list[str] = []

    def act() -> None:
        acted.extend(store(library, "lake.txt", told("Lake", "Bakers ask for rye.")).new)

    writing = threading.Thread(target=act)
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        if asked == 3:
            writing.start()
            while not library.turns.wanted:
                pass
        return False

    steps = index_merging.go_on(library, index_merging.FEW, stopped)
    next(steps)
    writing.join(10)
    assert len(acted) == 1
    assert segments(library) == before + 1
    for _ in steps:
        pass
    assert segments(library) <= index_merging.FEW
    assert health.check(library).problems == ()


def test_what_was_begun_is_given_up_where_it_is_stopped(library: Library) -> None:
    pieces(library, 30, 400)
    asked: list[bool] = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 4

    assert [*index_merging.go_on(library, index_merging.FEW, stopped)] == []
    assert segments(library) == 30
    assert health.check(library).problems == ()


def test_the_net_below_holds_where_no_step_is_ever_taken(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(full_text._SETTINGS, "crisismerge", 6)
    with library.writing() as db:
        full_text.leave_merging(db.conn)
    pieces(library, 40)
    assert segments(library) < 12
    assert found(library, "ferries") == 40

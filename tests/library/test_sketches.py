"""The hashes by which a text is known again: gathered by an import, found at once, put in place when many."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import health, sketches, whole
from reader.library.captures import Stored
from reader.library.library import Library, open_library
from tests.library.handmade import IMPORTED, page, told


def hashes_of(n: int) -> list[int]:
    dice = random.Random(n)
    return [dice.getrandbits(64) - (1 << 63) for _ in range(24)]


def gathered(library: Library, *numbers: int, batch: str | None = None, later: bool = True) -> Stored:
    stories = [told(f"Story {n}", f"The text of story {n}.") for n in numbers]
    split, data = page(f"{numbers}.txt", stories, "2025-05-14")
    return library.captures.store(
        split,
        data,
        IMPORTED,
        (),
        sketches={story.n: hashes_of(n) for story, n in zip(split.stories, numbers, strict=True)},
        batch=batch,
        undoable=batch is not None,
        gathered=later,
    )


def known(library: Library, n: int) -> list[str]:
    """The ids of articles that have hashes of a text."""
    return [found.id for found in library.captures.alike("", hashes_of(n)[:12], least=1.0)]


def rows(library: Library) -> tuple[int, int]:
    """How many hashes stand in their place, and how many texts are gathered."""
    with library.reading() as connection:
        (placed,) = connection.execute("SELECT count(*) FROM hash").fetchone()
        (left,) = connection.execute("SELECT count(*) FROM sketch").fetchone()
    return placed, left


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five texts are many."""
    monkeypatch.setattr(sketches, "_LEAST", 5)
    monkeypatch.setattr(sketches, "_RUN", 50)


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with open_library(path) as library:
        yield library


def test_a_text_is_known_again_before_and_after_its_hashes_come_to_their_place(library: Library) -> None:
    ids = gathered(library, 1, 2, 3).new
    library.batches.settle()
    assert rows(library) == (0, 3)
    assert [known(library, n) for n in (1, 2, 3, 4)] == [[id] for id in ids] + [[]]
    ids = (*ids, *gathered(library, 4, 5).new)
    assert known(library, 4) == [ids[3]]
    library.batches.settle()
    assert rows(library) == (24 * 5, 0)
    assert [known(library, n) for n in range(1, 6)] == [[id] for id in ids]
    (six,) = gathered(library, 6).new
    assert (known(library, 6), known(library, 5)) == ([six], [ids[4]])
    assert health.check(library).problems == ()


def test_more_are_gathered_while_more_are_coming(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sketches, "_PART", 1)
    monkeypatch.setattr(sketches, "_MOST", 5)
    monkeypatch.setattr(sketches, "_COMING", 4)
    monkeypatch.setattr("reader.library.index_merging.PIECE", 1)
    gathered(library, *range(19))
    library.batches.settle(all_=False)
    assert rows(library) == (0, 19)
    (id,) = gathered(library, 19).new
    library.batches.settle(all_=False)
    assert (rows(library), known(library, 19)) == ((24 * 20, 0), [id])
    gathered(library, *range(20, 26))
    library.batches.settle()
    assert rows(library) == (24 * 26, 0)


def test_no_more_hashes_are_sorted_at_once_than_memory_bears(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sketches, "_AT_ONCE", 24 * 2 - 1)
    ids = gathered(library, *range(7)).new
    asked = iter([False, False, True])
    sketches.settle(library, lambda: next(asked))
    assert rows(library) == (24 * 2, 5)
    library.batches.settle()
    assert rows(library) == (24 * 7, 0)
    assert [known(library, n) for n in range(7)] == [[id] for id in ids]
    assert health.check(library).problems == ()


def test_those_that_share_a_hash_count_alike_wherever_it_stands(library: Library) -> None:
    gathered(library, 1, later=False)
    gathered(library, 1, 2)
    with library.reading() as connection:
        sketches.catch_up(connection)
        weights = connection.execute(
            f"WITH {sketches.MET} SELECT count(*), count(DISTINCT value) FROM met",
            (f"[{hashes_of(1)[0] >> 32}]",),
        ).fetchone()
    assert weights == (2, 1)
    assert len(known(library, 1)) == 2


def test_a_text_that_is_gone_is_known_no_more_and_known_again_once_it_is_back(library: Library) -> None:
    batch = library.batches.begin("a.txt")
    (id,) = gathered(library, 1, batch=batch).new
    library.batches.end(batch)
    assert known(library, 1) == [id]
    library.journal.undo()
    assert (known(library, 1), rows(library)) == ([], (0, 0))
    library.journal.redo()
    assert (known(library, 1), rows(library)) == ([id], (0, 1))
    gathered(library, 2, 3, 4, 5)
    library.batches.settle()
    assert (known(library, 1), rows(library)) == ([id], (24 * 5, 0))
    assert health.check(library).problems == ()


def test_a_text_that_goes_while_hashes_come_to_their_places_leaves_none(library: Library) -> None:
    batch = library.batches.begin("a.txt")
    gathered(library, 1, 2, 3, batch=batch)
    library.batches.end(batch)
    gathered(library, 4, 5)
    asked = 0

    def undone() -> bool:
        nonlocal asked
        asked += 1
        if asked == 2:
            library.journal.undo()
        return False

    sketches.settle(library, undone)
    assert rows(library) == (24 * 2, 0)
    assert health.check(library).problems == ()


def test_hashes_that_are_gathered_go_with_their_text_without_a_look_at_all(library: Library) -> None:
    gathered(library, 4, 5, 6, 7)
    batch = library.batches.begin("a.txt")
    gathered(library, 1, 2, 3, batch=batch)
    library.batches.end(batch)
    answers = iter([False, False, True])
    sketches.settle(library, lambda: next(answers))
    assert rows(library) == (50, 7)
    asked: list[str] = []
    with library.writing() as db:
        db.conn.set_trace_callback(asked.append)
    library.journal.undo()
    with library.reading() as connection:
        (left,) = connection.execute(
            "SELECT count(*) FROM hash WHERE version NOT IN (SELECT key FROM version)"
        ).fetchone()
    assert (left, rows(library)[1]) == (0, 4)
    dropped = [sql for sql in asked if sql.startswith("DELETE FROM hash")]
    assert dropped
    assert all("WHERE value = " in sql for sql in dropped)


def test_where_a_gathered_row_is_damaged_its_hashes_are_looked_for_among_all(library: Library) -> None:
    batch = library.batches.begin("a.txt")
    gathered(library, 1, 2, 3, 4, 5, batch=batch)
    library.batches.end(batch)
    answers = iter([False, False, True])
    sketches.settle(library, lambda: next(answers))
    with library.writing() as db:
        db.conn.execute("UPDATE sketch SET hashes = substr(hashes, 7)")
    library.journal.undo()
    assert rows(library) == (0, 0)


def test_what_is_stopped_half_way_goes_on(library: Library) -> None:
    ids = gathered(library, 1, 2, 3, 4, 5).new
    answers = iter([False, False, True])
    sketches.settle(library, lambda: next(answers))
    assert rows(library) == (50, 5)
    assert [known(library, n) for n in range(1, 6)] == [[id] for id in ids]
    sketches.settle(library)
    assert rows(library) == (24 * 5, 0)


def test_what_too_many_texts_share_comes_to_no_place(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = sketches._COMMON_HASHES.replace(str(sketches.COMMON), "3")
    monkeypatch.setattr(sketches, "_COMMON_HASHES", few)
    for n in range(5):
        gathered(library, 1, 100 + n, later=False)
    assert rows(library) == (24 * (3 + 5), 0)
    gathered(library, 1, 201, 202, 203, 1)
    library.batches.settle()
    assert rows(library) == (24 * (3 + 5 + 3), 0)
    gathered(library, 1, 301, 302, 303, 304)
    library.batches.settle()
    assert rows(library) == (24 * (3 + 5 + 3 + 5), 0), "one of many is not asked after"


def test_a_library_that_is_copied_while_some_are_gathered_knows_them(
    library: Library, tmp_path: Path
) -> None:
    (id,) = gathered(library, 7).new
    library.back_up(tmp_path / "copy.sqlite")
    with open_library(tmp_path / "copy.sqlite") as copy:
        assert known(copy, 7) == [id]


def test_a_library_that_comes_into_one_with_samples_is_known_by_who_knew_the_samples(
    library: Library, tmp_path: Path
) -> None:
    gathered(library, 1, 2, 3)
    assert known(library, 2)
    with open_library(tmp_path / "other.sqlite") as other:
        ids = gathered(other, 11, 12, 13).new
    with open_library(tmp_path / "other.sqlite", read_only=True) as came:
        with library.reading() as connection:
            samples = [row[0] for row in connection.execute("SELECT sha256 FROM capture")]
        assert whole.fill(library, came, samples)
    assert [known(library, n) for n in (11, 12, 13)] == [[id] for id in ids]
    assert known(library, 2) == []

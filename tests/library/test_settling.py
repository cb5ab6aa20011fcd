"""The hashes that an import gathers stay those of their texts: undone and redone, damaged, of any keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import full_text, health, repairing, sketches
from reader.library.library import Library, open_library
from tests.library.handmade import IMPORTED, page, told
from tests.library.test_gathering import found
from tests.library.test_sketches import gathered, known, rows


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five texts are many."""
    monkeypatch.setattr(sketches, "_LEAST", 5)


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with open_library(path) as library:
        yield library


def imported(library: Library, n: int) -> str:
    """An import of one text, which can be undone; returns its id."""
    batch = library.batches.begin(f"{n}.txt")
    gathered(library, n, batch=batch)
    library.batches.end(batch)
    return batch


def settle(library: Library, *numbers: int) -> None:
    gathered(library, *numbers)
    library.batches.settle()
    assert rows(library)[1] == 0


def is_whole(library: Library) -> bool:
    return health.check(library).problems == ()


def test_hashes_that_came_to_their_place_after_a_redo_go_with_the_undo(library: Library) -> None:
    imported(library, 1)
    library.journal.undo()
    library.journal.redo()
    settle(library, 2, 3, 4, 5)
    library.journal.undo()
    assert (is_whole(library), rows(library), known(library, 1)) == (True, (24 * 4, 0), [])
    library.journal.redo()
    assert (is_whole(library), len(known(library, 1))) == (True, 1)


def test_an_import_is_taken_back_again_and_again_with_its_hashes_in_any_place(library: Library) -> None:
    batch = imported(library, 1)
    for _ in range(2):
        library.batches.undo(batch)
        library.journal.undo()
    settle(library, 2, 3, 4, 5)
    library.batches.undo(batch)
    assert (is_whole(library), known(library, 1)) == (True, [])
    library.journal.undo()
    settle(library, 6, 7, 8, 9, 10)
    library.journal.redo()
    assert (is_whole(library), known(library, 1)) == (True, [])


def test_a_text_that_comes_back_is_known_to_who_knew_a_later_one(library: Library) -> None:
    imported(library, 1)
    assert len(known(library, 1)) == 1
    library.journal.undo()
    assert known(library, 1) == []
    gathered(library, 2)
    assert len(known(library, 2)) == 1
    library.journal.redo()
    assert len(known(library, 1)) == 1


@pytest.mark.parametrize(
    ("version", "hashes"),
    [(1, "text"), (200, b"abc"), ("abc", b"1234"), (b"xx", b"1234"), (-5, b"12345678"), (1 << 40, b"1234"),
     (1, b""), (3, "\0\0\0\0"), (1.5, b"1234")],
)  # fmt: skip
def test_damaged_sketches_stop_no_import(library: Library, version: object, hashes: object) -> None:
    gathered(library, 1, later=False)
    with library.writing() as db:
        db.conn.execute("INSERT INTO sketch(version, hashes) VALUES (?, ?)", (version, hashes))
    assert len(known(library, 1)) == 1
    settle(library, 2, 3, 4, 5, 6)
    assert [len(known(library, n)) for n in range(1, 7)] == [1] * 6


def test_a_sketch_of_a_text_that_is_not_there_gives_way_and_is_repaired(library: Library) -> None:
    gathered(library, 1, later=False)
    with library.writing() as db:
        db.conn.executemany(
            "INSERT INTO sketch(version, hashes) VALUES (?, '')", [(2,), (99,), (b"xx",), ("x",)]
        )
    gathered(library, 2)
    assert (len(known(library, 2)), is_whole(library)) == (1, False)
    with library.writing() as db:
        repairing.derive_all(db.conn)
    assert (len(known(library, 2)), is_whole(library)) == (1, True)


def test_texts_of_large_keys_are_known_after_their_hashes_came_to_their_place(library: Library) -> None:
    gathered(library, 1, later=False)
    with library.writing() as db:
        db.conn.execute("PRAGMA defer_foreign_keys = ON")
        for table, name in (("version", "key"), ("article", "shown"), ("appearance", "version")):
            db.conn.execute(f"UPDATE {table} SET {name} = {name} + (1 << 40)")
        db.conn.execute("UPDATE hash SET version = version + (1 << 40)")
    settle(library, 2, 3, 4, 5, 6)
    assert [len(known(library, n)) for n in range(1, 7)] == [1] * 6


def test_a_hash_of_very_many_texts_that_come_at_once_is_kept_for_some(library: Library) -> None:
    stories = [told(f"Story {n}", f"The text of story {n}.") for n in range(3 * sketches.COMMON)]
    split, data = page("a.txt", stories, "2025-05-14")
    hashes = {story.n: [7 << 32, story.n + 100 << 32] for story in split.stories}
    library.captures.store(split, data, IMPORTED, (), sketches=hashes, gathered=True)
    library.batches.settle()
    assert rows(library) == (4 * sketches.COMMON, 0)


def test_a_library_whose_index_asks_for_too_much_memory_is_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_memory(*_: object) -> None:
        raise MemoryError

    with open_library(path) as library:
        gathered(library, 1)
    with open_library(path) as library:
        with monkeypatch.context() as patched:
            patched.setattr(full_text, "put", out_of_memory)
            library.prepare_writing()
        library.batches.settle()
        assert found(library, "story") == 1


def test_a_check_writes_nothing_where_nothing_is_gathered(path: Path) -> None:
    with open_library(path) as library:
        gathered(library, 1)
        library.batches.settle()
    with path.open("ab") as file:
        file.write(bytes(5000))
    before = path.read_bytes()
    with open_library(path) as library:
        assert is_whole(library)
    assert path.read_bytes() == before

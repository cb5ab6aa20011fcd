"""What is on the disk, and when: a power cut takes nothing that was told as done."""

from pathlib import Path

import pytest

from reader.library import connecting, mounts
from reader.library.captures import Stored
from reader.library.connecting import Writer
from reader.library.library import Library, open_library
from tests.library.handmade import IMPORTED, page, told

#: What SQLite calls them (https://www.sqlite.org/pragma.html#pragma_synchronous).
_NORMAL, _FULL = 1, 2


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine, captures follow each other fast."""
    monkeypatch.setattr(connecting, "_WAITS_S", 60)


def waits(writer: Writer) -> int:
    """How a transaction waits for the disk."""
    (told,) = writer.conn.execute("PRAGMA synchronous").fetchone()
    return int(told)


def come(library: Library, batch: str | None, n: int) -> int:
    """A capture comes in. Returns how that waits for the disk."""
    seen = []

    def look(writer: Writer, _: Stored) -> None:
        seen.append(waits(writer))

    split, data = page(f"{n}.txt", [told(f"Title {n}", f"Snow fell {n} times.")], "2025-05-14")
    library.captures.store(split, data, IMPORTED, (), batch=batch, adopt=look)
    (found,) = seen
    return found


def act(library: Library) -> int:
    """The reader does something. Returns how that waits for the disk."""
    with library.writing() as db:
        return waits(db)


def log(path: Path) -> int:
    return Path(f"{path}-wal").stat().st_size


def test_captures_of_an_import_wait_for_its_end_and_what_a_reader_does_for_nothing(library: Library) -> None:
    batch = library.batches.begin("folder")
    assert [come(library, batch, 1), act(library), come(library, batch, 2)] == [_NORMAL, _FULL, _NORMAL]
    library.batches.settle()
    assert [act(library), come(library, None, 3)] == [_FULL, _FULL]


def test_an_import_that_takes_long_waits_now_and_then(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = library.batches.begin("folder")
    assert come(library, batch, 1) == _NORMAL
    monkeypatch.setattr(connecting, "_WAITS_S", 0)
    assert come(library, batch, 2) == _FULL


def test_the_end_of_an_import_writes_though_it_changes_nothing(library: Library, path: Path) -> None:
    batch = library.batches.begin("one.txt")
    come(library, batch, 1)
    before = log(path)
    library.batches.end(batch)
    assert log(path) > before
    assert act(library) == _FULL


def test_where_there_is_no_log_every_capture_waits(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(mounts, "over_network", lambda library: True)
    with open_library(path) as library:
        batch = library.batches.begin("folder")
        assert [come(library, batch, 1), act(library)] == [_FULL, _FULL]

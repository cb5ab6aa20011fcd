"""Marks on many articles at once leave what the same marks leave row by row."""

import random
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from reader.library import health, keys, mass_marks, new_articles
from reader.library.library import Library, open_library
from reader.library.marking import MARKS
from reader.model.change import Touched
from reader.model.query import ALL, parse
from tests.library.handmade import store, told

_QUERIES = (ALL, *map(parse, ("is:archived", "is:trashed", "is:unread", "tag:even")))
_TOLD = (
    "SELECT * FROM state ORDER BY article",
    "SELECT * FROM counter ORDER BY source, name",
    "SELECT t.name, c.n, c.beyond FROM tag_count c JOIN tag t ON t.id = c.tag ORDER BY t.name",
)


def filled(path: Path) -> Library:
    library = open_library(path)
    for n in range(4):
        stories = [told(f"Story {n} {m}", f"Words of story {m} on page {n}.") for m in range(6)]
        store(library, f"{n}.txt", *stories, day=f"2025-05-1{n}")
    library.tags.add([row.id for row in library.articles.rows()[::2]], "even")
    return library


def rows(library: Library) -> list[list[tuple[Any, ...]]]:
    with library.reading() as connection:
        return [connection.execute(sql).fetchall() for sql in _TOLD]


def acted(library: Library, seed: int) -> list[list[list[tuple[Any, ...]]]]:
    """What the rows and the counts are after each of some acts."""
    dice, found = random.Random(seed), []
    (state, *_) = rows(library)
    for _ in range(40):
        match dice.choice(("list", "list", "undo", "redo", "one")):
            case "list":
                library.marking.mark(dice.choice(_QUERIES), dice.choice(MARKS), on=dice.random() < 0.6)
            case "one":
                with library.acting("One", Touched.STATE, journaled=False) as act:
                    act.about(key := dice.choice(state)[0])
                    act.update("state", key, {dice.choice(MARKS): dice.randint(0, 1)})
            case "undo":
                library.journal.undo()
            case _:
                library.journal.redo()
        found.append(rows(library))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_counts_and_days_of_reading_are_those_of_rows_written_one_by_one(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for least in (1, 1000):
        clock = count(1_800_000_000_000, 1000)
        monkeypatch.setattr(keys, "now", lambda clock=clock: next(clock))
        monkeypatch.setattr(mass_marks, "LEAST", least)
        with filled(tmp_path / f"{least}.sqlite") as library:
            found.append(acted(library, seed))
            assert health.check(library).problems == ()
    assert found[0] == found[1]


@pytest.mark.parametrize("least", [1, 1000])
@pytest.mark.parametrize("whole", [True, False])
def test_what_is_marked_unread_and_then_not_was_read_on_the_day_it_was(
    least: int, whole: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = count(1_800_000_000_000, 1000)
    monkeypatch.setattr(keys, "now", lambda: next(clock))
    monkeypatch.setattr(mass_marks, "LEAST", least)
    with filled(tmp_path / "library.sqlite") as library:
        ids = [row.id for row in library.articles.rows()]
        library.articles.mark(ids[::2], read=True)
        library.articles.mark(ids[1::2], read=True)
        library.articles.mark(ids[::3], starred=True)
        library.tags.add(ids[:2], "odd")
        before = rows(library)
        if whole:
            library.marking.mark(ALL, "read", on=False)
        else:
            library.articles.mark(ids, read=False)
        after = rows(library)
        assert {row[-1] for row in after[0]} == {None}
        library.journal.undo()
        assert rows(library) == before
        library.journal.redo()
        assert rows(library) == after


def test_a_count_that_is_damaged_is_moved_and_one_that_is_missing_stays_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mass_marks, "LEAST", 1)
    with filled(tmp_path / "library.sqlite") as library:
        with library.writing() as db:
            db.conn.execute("UPDATE counter SET n = 'many' WHERE source = 0 AND name = 'unread'")
            db.conn.execute("DELETE FROM counter WHERE source = 1 AND name = 'unread'")
        library.marking.mark(ALL, "read")
        with library.reading() as connection:
            told_ = dict(connection.execute("SELECT source, n FROM counter WHERE name = 'unread'").fetchall())
    assert told_ == {0: -24, 2: 0, 3: 0, 4: 0}


def test_new_articles_of_a_capture_count_as_those_that_are_written_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for least in (1, 1000):
        monkeypatch.setattr(new_articles, "_LEAST", least)
        with filled(tmp_path / f"{least}.sqlite") as library:
            assert health.check(library).problems == ()
            with library.writing() as db:
                db.conn.execute("UPDATE counter SET n = 'many' WHERE source = 0 AND name <> 'articles'")
                db.conn.execute("DELETE FROM counter WHERE source = 1 AND name = 'unread'")
            stories = [told(f"Later {m}", f"Words of a later story {m}.") for m in range(5)]
            store(library, "later.txt", *stories, source=1)
            with library.reading() as connection:
                found.append(connection.execute(_TOLD[1]).fetchall())
    assert found[0] == found[1]
    assert {(0, "articles", 29), (0, "unread", 5), (0, "starred", 0), (1, "inbox", 11)} < set(found[0])

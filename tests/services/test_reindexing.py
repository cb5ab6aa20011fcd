"""A full-text index that does not hold together is noticed, and made anew from the rows."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress

import pytest

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.errors import IndexDamaged
from reader.model.query import parse
from reader.services.reindexing import make_anew, needed
from tests.library.handmade import store, told


def found(library: Library, line: str) -> int:
    return library.search.find(parse(line)).total


def overwritten(plain: sqlite3.Connection) -> None:
    """As by a disk that writes zeros in the place of what it should."""
    plain.execute("UPDATE fulltext_data SET block = zeroblob(length(block)) WHERE id > 10")


def cut_short(plain: sqlite3.Connection) -> None:
    plain.execute("UPDATE fulltext_data SET block = x'00' WHERE id = 10")


def without_a_table(plain: sqlite3.Connection) -> None:
    plain.execute("DROP TABLE fulltext_idx")


def without_settings(plain: sqlite3.Connection) -> None:
    plain.execute("DROP TABLE titles_config")


def too_few(plain: sqlite3.Connection) -> None:
    plain.execute("DELETE FROM fulltext_docsize WHERE id = (SELECT max(id) FROM fulltext_docsize)")


@pytest.fixture
def pipelines(library: Library) -> Library:
    reports = [told(f"Report {n}", f"The pipeline of day {n} is dry. " * 30) for n in range(40)]
    store(library, "reports.txt", *reports)
    row = library.articles.rows()[0]
    library.annotations.highlight(row.id, 4, 12, note="A word of mine: бензин")
    return library


@pytest.mark.parametrize("damage", [overwritten, cut_short, without_a_table, without_settings, too_few])
def test_an_index_is_made_anew_whatever_became_of_it(
    pipelines: Library, damage: Callable[[sqlite3.Connection], None]
) -> None:
    path = pipelines.path
    pipelines.close()
    with closing(sqlite3.connect(path)) as plain:
        damage(plain)
        plain.commit()
    with open_library(path) as library:
        assert needed(library)
        if damage is without_a_table:
            with pytest.raises(IndexDamaged, match="no text is"):
                found(library, "pipeline")
        far: list[tuple[int, int]] = []
        assert make_anew(library, lambda *told: far.append(told))
        assert far[-1] == (40, 40)
        assert [found(library, words) for words in ("pipeline", "бензин", "report 7")] == [40, 1, 1]
        assert (needed(library), health.check(library).problems) == ("", ())


def test_one_that_was_stopped_is_gone_on_with_and_knows_what_came_in_meanwhile(
    pipelines: Library,
) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 1

    assert not make_anew(pipelines, cancelled=stop)
    before = found(pipelines, "pipeline")
    assert 0 < before < 40
    assert "not made to its end" in needed(pipelines)
    oldest, newest = pipelines.articles.rows()[-1].id, pipelines.articles.rows()[0].id
    for id in (oldest, newest):
        pipelines.annotations.write_article_note(id, "turbine")
    store(pipelines, "late.txt", told("Late", "A pipeline of tomorrow."))
    pipelines.close()
    with open_library(pipelines.path) as library:
        assert make_anew(library, go_on=True)
        assert (found(library, "pipeline"), found(library, "turbine")) == (41, 2)
        library.journal.undo()
        assert found(library, "turbine") == 1
        assert (needed(library), health.check(library).problems) == ("", ())


def test_a_search_in_an_index_of_any_damage_ends_in_an_answer_or_in_a_sentence(pipelines: Library) -> None:
    sizes = "SELECT id, length(block) FROM fulltext_data WHERE id >= 10"
    for seed in range(60):
        dice = random.Random(seed)
        with pipelines.writing() as db:
            blocks = [(dice.randbytes(size), id) for id, size in db.conn.execute(sizes).fetchall()]
            db.conn.executemany("UPDATE fulltext_data SET block = ? WHERE id = ?", blocks)
        for line in ("pipeline", "pipe*", '"day 7"'):
            with suppress(IndexDamaged):
                pipelines.articles.rows(parse(line))
            with suppress(IndexDamaged):
                found(pipelines, line)
        needed(pipelines)
    assert make_anew(pipelines)
    assert found(pipelines, "pipeline") == 40


def test_a_search_that_sqlite_has_ended_for_want_of_memory_ends_in_the_sentence_of_that(
    pipelines: Library,
) -> None:
    def ended() -> None:
        with pipelines.reading() as connection:
            connection.execute("ROLLBACK")
            raise MemoryError

    with pytest.raises(IndexDamaged, match="more memory"):
        ended()
    assert found(pipelines, "pipeline") == 40

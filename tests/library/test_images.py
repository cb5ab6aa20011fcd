"""What reshapes articles is one undo step, row for row, and can be done again; what came since stays."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from reader.library import health, images, imaging, recording
from reader.library.library import Library, open_library
from reader.model.capture import CaptureState
from reader.model.change import Touched
from reader.model.errors import PostilError
from reader.model.evidence import Correction, Says
from reader.model.query import parse
from tests.library.handmade import Decision, page, reread, store, told
from tests.library.test_resplitting import split_anew

ONE = told("A dam", "They built a dam in the valley, and the water rose for a year.")
TWO = told("A road", "They built a road beside it, and nobody came for a year or two.")
THREE = told("A bridge", "They built a bridge at last, and everybody went to the other side.")
#: The dam and the road, taken for one article.
BOTH = told("A dam", f"{ONE.text}\n\nA road\n{TWO.text}")

#: Columns that tell when a row was written, and what is dropped and made anew.
_LEFT_OUT = {"updated_at"}
_TABLES = (
    "capture", "article", "version", "appearance", "state", "highlight", "note", "article_tag",
    "highlight_tag", "tag", "tagged", "correction", "apart", "hash", "page_line", "counter",
)  # fmt: skip


def rows(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All that the library holds, but for the journal."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with closing(sqlite3.connect(library.path)) as connection:
        for table in _TABLES:
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            kept = ", ".join(f'"{name}"' for name in names if name not in _LEFT_OUT)
            found[table] = sorted(connection.execute(f"SELECT {kept} FROM {table}"), key=repr)
    return found


def found(library: Library, word: str) -> list[str]:
    return [hit.id for hit in library.search.find(parse(f"in:text {word}")).hits]


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


@pytest.fixture
def listed(library: Library) -> tuple[str, str, str]:
    """A capture of two articles with the reader's own on both: its id and theirs."""
    stored = store(library, "list.txt", ONE, TWO)
    first, second = stored.new
    library.annotations.highlight(first, 0, 9, note="Which dam?", tags=["water"])
    library.annotations.highlight(second, 5, 20, note="Which road?")
    library.annotations.write_article_note(second, "To be read again.")
    library.tags.add([second], "roads")
    library.articles.mark([second], starred=True)
    return stored.capture, first, second


def joined(library: Library, capture: str) -> None:
    split_anew(library, capture, [ONE, TWO], BOTH)


def emptied(library: Library, capture: str) -> None:
    split_anew(library, capture, [ONE, TWO], ONE)


def accepted(library: Library, capture: str) -> None:
    library.captures.confirm(capture)


@pytest.mark.parametrize("act", [joined, emptied, accepted])
def test_an_act_of_review_is_taken_back_row_for_row_and_done_again(
    library: Library, listed: tuple[str, str, str], act: Callable[[Library, str], None]
) -> None:
    capture, _, _ = listed
    before = rows(library)
    act(library, capture)
    label, after = library.journal.undo_label(), rows(library)
    assert label in ("Split anew", "Accept split")
    assert after != before
    for _ in range(2):
        change = library.journal.undo()
        assert change is not None
        assert change.label == label
        assert rows(library) == before
        sound(library)
        assert library.journal.redo_label() == label
        library.journal.redo()
        assert rows(library) == after
        sound(library)


def test_all_is_undone_across_a_restart_in_the_order_it_was_done(
    library: Library, listed: tuple[str, str, str]
) -> None:
    capture, first, second = listed
    joined(library, capture)
    (left,) = library.captures.shown_by(capture)
    library.annotations.highlight(left, 10, 20, note="Between.")
    path = library.path
    library.close()
    with open_library(path) as again:
        assert [change.label for _ in range(7) if (change := again.journal.undo())] == [
            "Highlight", "Split anew", "Star", "Tag roads", "Article note", "Highlight", "Highlight",
        ]  # fmt: skip
        assert again.journal.undo() is None
        assert {row.id for row in again.articles.rows()} == {first, second}
        assert (again.annotations.of(first), again.annotations.of(second)) == ((), ())
        assert again.journal.redo_label() == "Highlight"
        while again.journal.redo():
            pass
        assert [h.note for h in again.annotations.of(left)] == ["Which dam?", "Between.", "Which road?"]
        sound(again)


def test_a_word_of_an_article_that_comes_back_is_found_again(
    library: Library, listed: tuple[str, str, str]
) -> None:
    capture, first, second = listed
    joined(library, capture)
    (left,) = library.captures.shown_by(capture)
    assert found(library, "road") == [left]
    library.journal.undo()
    assert found(library, "dam") == [first]
    assert found(library, "road") == [second]


def test_captures_split_by_one_act_are_one_step(library: Library) -> None:
    captures = [store(library, f"{n}.txt", first, TWO).capture for n, first in enumerate((ONE, THREE))]
    before = rows(library)
    for n, first in enumerate((ONE, THREE)):
        split, data = page(f"{n}.txt", [first, TWO])
        library.captures.resplit(
            captures[n], reread(split, data, first), (), state=CaptureState.SPLIT,
            corrections=[Correction(0, Says.TITLE)], label="Apply corrections to 2 captures", joins="act",
        )  # fmt: skip
    change = library.journal.undo()
    assert change is not None
    assert change.label == "Apply corrections to 2 captures"
    assert rows(library) == before
    assert library.journal.undo_label() is None
    sound(library)


def test_articles_told_apart_and_put_together_are_undone(library: Library) -> None:
    first = store(library, "spring.txt", ONE, day="2026-03-02")
    longer = told("A dam", f"{ONE.text} Then they left.")
    verdicts = [Decision(1, "fuller", first.new[0])]
    second = store(library, "autumn.txt", longer, day="2026-10-02", verdicts=verdicts, source=first.source)
    library.annotations.highlight(first.new[0], 0, 9, note="Both?")
    whole = rows(library)
    old, new = library.stories.part(first.new[0], second.capture).articles
    library.tags.add([new], "autumn")
    parted = rows(library)
    library.stories.join(old, new)
    assert library.journal.undo_label() == "The same article"
    library.journal.undo()
    assert rows(library) == parted
    library.journal.undo()
    library.journal.undo()
    assert rows(library) == whole | {"tag": rows(library)["tag"]}
    sound(library)


def test_numbers_given_away_meanwhile_are_replaced_and_what_came_in_stays(
    library: Library, listed: tuple[str, str, str]
) -> None:
    capture, first, second = listed
    library.annotations.remove(library.annotations.of(second)[0].id)
    joined(library, capture)
    came = store(library, "later.txt", THREE, TWO, day="2026-03-02")
    (left,) = library.captures.shown_by(capture)
    library.articles.mark([left], later=True)
    while library.journal.undo_label() != "Split anew":
        library.journal.undo()
    library.journal.undo()
    assert {row.id for row in library.articles.rows()} == {first, second, *came.new}
    assert library.articles.reading(second).version.text == TWO.text
    assert library.tags.on_article(second) == ("roads",)
    sound(library)
    library.journal.redo()
    assert {row.id for row in library.articles.rows()} == {left, *came.new}
    sound(library)
    library.journal.undo()
    sound(library)


def test_an_act_that_a_later_import_rests_on_says_so_and_lets_the_older_ones_be_undone(
    library: Library,
) -> None:
    split, data = page("list.txt", [ONE, TWO])
    stored = library.captures.store(reread(split, data, BOTH), data, 1_795_132_800_000, ())
    library.articles.mark(stored.new, starred=True)
    split_anew(library, stored.capture, [ONE, TWO], ONE, TWO)
    _, second = library.captures.shown_by(stored.capture)
    store(library, "later.txt", TWO, verdicts=[Decision(1, "copy", second)])
    before = rows(library)
    with pytest.raises(PostilError, match="“Split anew” cannot be undone: captures imported since"):
        library.journal.undo()
    assert rows(library) == before
    assert library.journal.undo_label() == "Star"
    sound(library)


def test_what_was_taken_away_comes_back_as_it_was_though_its_numbers_were_given_away(
    library: Library,
) -> None:
    batch = library.batches.begin("monday")
    stored = store(library, "list.txt", ONE, TWO, batch=batch)
    library.articles.mark(stored.new[:1], read=True)
    emptied(library, stored.capture)
    library.batches.undo(batch)
    (other,) = store(library, "later.txt", THREE).new
    for label in ("Take back monday", "Split anew", "Mark read"):
        change = library.journal.undo()
        assert change is not None
        assert change.label == label
        sound(library)
    assert {library.articles.reading(id).version.text for id in stored.new} == {ONE.text, TWO.text}
    assert library.articles.reading(other).version.text == THREE.text
    while library.journal.redo():
        sound(library)
    assert [row.id for row in library.articles.rows()] == [other]


def test_an_act_leads_back_although_a_later_page_gave_its_article_another_day(library: Library) -> None:
    first, second = store(library, "spring.txt", ONE).new[0], store(library, "autumn.txt", TWO).new[0]
    library.articles.mark([first], starred=True)
    library.annotations.highlight(first, 0, 9, note="Which dam?")
    library.stories.join(first, second)
    store(library, "dated.txt", ONE, day="2020-03-02", verdicts=[Decision(1, "copy", first)])
    for _ in range(2):
        library.journal.undo()
        shown = {id: library.articles.reading(id).version.text for id in (first, second)}
        assert shown == {first: ONE.text, second: TWO.text}
        assert [h.note for h in library.annotations.of(first)] == ["Which dam?"]
        sound(library)
        library.journal.redo()
        sound(library)
    while library.journal.undo():
        sound(library)
    assert library.articles.counts().starred == 0


def test_a_text_that_another_capture_shows_by_now_is_not_taken_from_its_article(library: Library) -> None:
    first, second = store(library, "one.txt", ONE).new[0], store(library, "two.txt", TWO).new[0]
    library.stories.join(first, second)
    store(library, "later.txt", TWO, verdicts=[Decision(1, "copy", first)])
    before = rows(library)
    with pytest.raises(PostilError, match="cannot be undone: captures imported since"):
        library.journal.undo()
    assert rows(library) == before


def test_of_very_many_acts_the_oldest_are_forgotten_in_order_and_the_newest_never(
    library: Library, listed: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    capture, _, _ = listed
    monkeypatch.setattr(recording, "KEPT", 5000)
    for n in range(9):
        split_anew(library, capture, [ONE, TWO], *((BOTH,) if n % 2 else (ONE, TWO)))
    labels = [change.label for _ in range(20) if (change := library.journal.undo())]
    assert set(labels) == {"Split anew"}
    assert 1 <= len(labels) < 9
    sound(library)
    monkeypatch.setattr(recording, "KEPT", 1)
    joined(library, capture)
    assert library.journal.undo_label() == "Split anew"


def test_every_table_is_imaged_or_known_to_follow_from_others(library: Library) -> None:
    indexes = ("bigsearch", "fulltext", "titles", "tag_name", "reindexing")
    with library.reading() as connection:
        found = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        ).fetchall()
    found = [(name,) for (name,) in found if not name.startswith(indexes)]
    assert {name for (name,) in found} == {*imaging.TABLES, *imaging.OTHERS}


def test_what_an_act_of_images_took_for_unread_was_read_on_the_day_it_was(library: Library) -> None:
    (id,) = store(library, "spring.txt", ONE).new
    library.articles.mark([id], read=True)
    library.articles.mark([id], starred=True)
    with library.writing() as db:
        db.conn.execute("UPDATE state SET updated_at = read_at + 1000")
    before = rows(library)
    with library.writing() as db, images.journaled(db.conn, "Unread", Touched.STATE):
        db.conn.execute("UPDATE state SET read = 0, updated_at = updated_at + 1000")
    after = rows(library)
    for turn, meant in ((library.journal.undo, before), (library.journal.redo, after)):
        turn()
        assert rows(library) == meant


@pytest.mark.parametrize("act", [joined, accepted])
def test_what_was_undone_cannot_be_done_again_after_an_act_of_images(
    library: Library, listed: tuple[str, str, str], act: Callable[[Library, str], None]
) -> None:
    capture, first, _ = listed
    library.articles.mark([first], later=True)
    library.journal.undo()
    assert library.journal.redo_label() == "Read later"
    act(library, capture)
    assert library.journal.redo_label() is None

"""A whole library is added to another one: nothing of either side is lost."""

from pathlib import Path

import pytest

from reader.library import health, recording
from reader.library.library import Library, open_library
from reader.model.linking import address
from reader.model.query import Query
from reader.services.importing import import_paths
from reader.services.taking_in import take_in
from reader.services.taking_out import take_out
from tests.library.handmade import Decision, store, told
from tests.services.taking import differing, digest, live


def test_what_is_there_is_kept_when_another_library_joins(library: Library, lived: Path, data: Path) -> None:
    live(library, 8, 25)
    before, mine = digest(library), said(library)
    report = take_in(library, data)
    assert (report.status, report.reason) == ("imported", None)
    assert report.batch is not None
    assert [backup.why for backup in library.backups.all()] == ["before a library was added"]
    assert [batch.id for batch in library.batches.recent(1)] == [report.batch]
    assert {*report.ids} <= {row.id for row in library.articles.rows(Query(anywhere=True), limit=500)}
    with open_library(lived, read_only=True) as there:
        assert all(theirs <= both for theirs, both in zip(said(there), said(library), strict=True))
        link = address(next(row.id for row, _ in there.annotations.all()))
    assert all(own <= both for own, both in zip(mine, said(library), strict=True))
    assert library.links.goals([link])
    assert health.check(library).problems == ()
    joined = digest(library)
    assert take_in(library, data).status == "known"
    assert digest(library) == joined
    library.journal.undo()
    assert differing(library, before) <= {"journal", "sqlite_sequence"}
    library.journal.redo()
    assert differing(library, joined) <= {"journal"}
    library.batches.undo(report.batch)
    assert said(library)[0] == mine[0]
    assert health.check(library).problems == ()


def said(library: Library) -> tuple[set[str], ...]:
    """What a reader has made: highlights, notes, tags put on, outlines, searches; captures, their reviews."""
    with library.reading() as connection:
        return tuple(
            {row[0] for row in connection.execute(sql)}
            for sql in (
                "SELECT id FROM highlight WHERE deleted_at IS NULL",
                "SELECT id FROM note WHERE deleted_at IS NULL",
                "SELECT t.folded FROM article_tag g JOIN tag t ON t.id = g.tag WHERE g.deleted_at IS NULL",
                "SELECT id FROM outline WHERE deleted_at IS NULL",
                "SELECT id FROM saved_search WHERE deleted_at IS NULL",
                "SELECT sha256 FROM capture",
                "SELECT sha256 FROM capture WHERE state = 'confirmed'",
                "SELECT c.sha256 || s.sha256 FROM capture c JOIN capture s ON s.id = c.series",
            )
        )


def twins(tmp_path: Path, library: Library) -> Library:
    """A library of one article with a highlight and a note on each, and a second one that is the same."""
    stored = store(library, "page.txt", told("A title", "The first words of a text. The second words of it."))
    library.annotations.highlight(stored.new[0], 0, 9, note="As I read it.")
    library.annotations.write_article_note(stored.new[0], "On all of it.")
    take_out(library, tmp_path / "twin.zip")
    twin = open_library(tmp_path / "twin" / "library.sqlite")
    take_in(twin, tmp_path / "twin.zip")
    return twin


def test_notes_that_differ_are_both_kept_and_marks_add_up(library: Library, tmp_path: Path) -> None:
    with twins(tmp_path, library) as twin:
        (row,) = library.articles.rows()
        (highlight,) = library.annotations.of(row.id)
        library.annotations.write_note(highlight.id, "As I read it. And once more.")
        library.annotations.write_article_note(row.id, "Said at home.")
        library.articles.mark([row.id], starred=True)
        library.tags.add([row.id], "home")
        twin.annotations.write_note(highlight.id, "As I read it, on the way.")
        twin.annotations.write_article_note(row.id, "Said on the way.")
        twin.annotations.recolor(highlight.id, "green")
        twin.annotations.highlight(row.id, 27, 37)
        twin.articles.mark([row.id], read=True, later=True)
        twin.tags.add([row.id], "way")
        take_out(twin, tmp_path / "twin.zip")
    take_in(library, tmp_path / "twin.zip")
    reading = library.articles.reading(row.id)
    assert [(h.quote.exact, h.color, h.note) for h in reading.highlights] == [
        ("The first", "green", "As I read it. And once more.\n\nAs I read it, on the way."),
        ("The second", "yellow", ""),
    ]
    assert reading.note == "Said at home.\n\nSaid on the way."
    assert (reading.row.starred, reading.row.read, reading.row.later, reading.tags) == (
        True, True, True, ("home", "way")
    )  # fmt: skip
    assert take_in(library, tmp_path / "twin.zip").status == "known"


def test_a_merge_that_is_the_newest_act_goes_to_the_row_whatever_was_starred_and_joined(
    library: Library, tmp_path: Path
) -> None:
    """Also by its import, and back again."""
    elsewhere(library, tmp_path)
    before = digest(library)
    batch = take_in(library, tmp_path / "other.zip").batch
    assert batch is not None
    joined = digest(library)
    assert library.journal.undo_label() == "Import of other.zip"
    for _ in range(2):
        library.journal.undo()
        assert differing(library, before) <= {"journal", "sqlite_sequence"}
        library.journal.redo()
        assert differing(library, joined) <= {"journal"}
    assert library.batches.undo(batch).removed == 1
    assert differing(library, before) <= {"journal", "sqlite_sequence", "batch"}
    assert library.batches.recent(1)[0].undone
    library.journal.undo()
    assert differing(library, joined) <= {"journal", "sqlite_sequence"}


def test_a_merge_taken_back_later_takes_what_it_joined_unless_that_was_written_since(
    library: Library, tmp_path: Path
) -> None:
    first, second = elsewhere(library, tmp_path)
    mine = [search.name for search in library.searches.all()]
    batch = take_in(library, tmp_path / "other.zip").batch
    assert batch is not None
    library.annotations.write_article_note(second, "Mine.\n\nTheirs. And mine again.")
    library.searches.rename(next(each.id for each in library.searches.all() if each.name == "Boats"), "Ships")
    library.batches.undo(batch)
    assert library.annotations.article_note(first) == "Mine."
    assert library.annotations.article_note(second) == "Mine.\n\nTheirs. And mine again."
    assert [search.name for search in library.searches.all()] == [*mine, "Ships"]
    assert (library.articles.row(first).starred, library.articles.row(first).read) == (False, False)
    assert [tag.name for tag in library.tags.all()] == ["home"]
    assert library.annotations.of(first)[0].color == "yellow"
    assert health.check(library).problems == ()
    library.journal.undo()
    assert library.annotations.article_note(first) == "Mine.\n\nTheirs."
    assert health.check(library).problems == ()


def test_a_note_that_came_onto_a_highlight_that_was_here_goes_with_its_merge_unless_it_was_written_since(
    library: Library, tmp_path: Path
) -> None:
    (id,) = store(library, "page.txt", told("A title", "The first words of a text. The second words.")).new
    bare = [library.annotations.highlight(id, start, start + 9)[0] for start in (0, 10)]
    take_out(library, tmp_path / "twin.zip")
    with open_library(tmp_path / "twin" / "library.sqlite") as twin:
        take_in(twin, tmp_path / "twin.zip")
        for mark in twin.annotations.of(id):
            twin.annotations.write_note(mark.id, "Theirs.")
        store(twin, "other.txt", told("Another title", "Other words of a text."))
        take_out(twin, tmp_path / "other.zip")
    batch = take_in(library, tmp_path / "other.zip").batch
    assert batch is not None
    assert [mark.note for mark in library.annotations.of(id)] == ["Theirs.", "Theirs."]
    library.annotations.write_note(bare[1].id, "Theirs. And mine.")
    library.batches.undo(batch)
    assert [mark.note for mark in library.annotations.of(id)] == ["", "Theirs. And mine."]
    assert health.check(library).problems == ()
    library.journal.undo()
    assert [mark.note for mark in library.annotations.of(id)] == ["Theirs.", "Theirs. And mine."]
    assert health.check(library).problems == ()


@pytest.mark.parametrize("kept", [1, 1500, 3000])
def test_a_merge_that_is_more_than_the_history_holds_is_never_undone_by_half(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    with open_library(tmp_path / "other.sqlite") as other:
        for n in range(12):
            (id,) = store(other, f"{n}.txt", told(f"Title {n}", f"Snow fell {n} times on the pass.")).new
            other.annotations.highlight(id, 0, 4, note=f"How deep, {n}?")
        take_out(other, tmp_path / "other.zip")
    store(library, "mine.txt", told("A title", "Words of my own."))
    monkeypatch.setattr(recording, "KEPT", kept)
    assert take_in(library, tmp_path / "other.zip").batch is not None
    marks = len(library.annotations.all())
    while library.journal.undo():
        assert (library.articles.count(), len(library.annotations.all())) in ((1, 0), (13, marks))
    assert health.check(library).problems == ()


def elsewhere(library: Library, tmp_path: Path) -> tuple[str, str]:
    """A library of two articles with notes, and a zip of another, with a third and more on the first two;
    returns the ids of the two."""
    texts = [told(f"Title {n}", f"The first words of text {n}. The second words of it.") for n in range(3)]
    with open_library(tmp_path / "other" / "library.sqlite") as other:
        take = store(library, "page.txt", *texts[:2])
        library.annotations.highlight(take.new[0], 0, 9)
        library.tags.add([take.new[0]], "home")
        take_out(library, tmp_path / "mine.zip")
        take_in(other, tmp_path / "mine.zip")
        for id in take.new:
            other.annotations.write_article_note(id, "Theirs.")
            library.annotations.write_article_note(id, "Mine.")
            other.tags.add([id], "away")
            other.articles.mark([id], starred=True, read=True)
        other.annotations.recolor(other.annotations.of(take.new[0])[0].id, "green")
        other.tags.set_on_highlight(other.annotations.of(take.new[0])[0].id, ["far"])
        (third,) = store(other, "more.txt", texts[2]).new
        store(other, "again.txt", texts[2], verdicts=[Decision(1, "copy", third)])
        other.articles.mark([third], starred=True)
        other.searches.save("Boats", "boat")
        other.searches.save("Lakes", "lake")
        take_out(other, tmp_path / "other.zip")
    library.searches.save("Dams", "dam")
    return take.new[0], take.new[1]


def test_what_was_removed_since_then_stays_removed(library: Library, tmp_path: Path) -> None:
    with twins(tmp_path, library) as twin:
        (row,) = library.articles.rows()
        for each in (twin, library):
            each.tags.add([row.id], "lake")
        take_out(twin, tmp_path / "twin.zip")
    library.annotations.remove(library.annotations.of(row.id)[0].id)
    library.annotations.write_article_note(row.id, "")
    library.tags.remove([row.id], "lake")
    assert take_in(library, tmp_path / "twin.zip").status == "known"
    assert (library.annotations.of(row.id), library.annotations.article_note(row.id)) == ((), "")
    assert library.tags.on_article(row.id) == ()


def test_the_same_words_marked_in_both_are_one_highlight(library: Library, tmp_path: Path) -> None:
    text = told("A title", "The first words of a text. The second words of it.")
    with open_library(tmp_path / "other" / "library.sqlite") as other:
        theirs = store(other, "other.txt", text).new[0]
        other.annotations.highlight(theirs, 0, 9, note="A note.", tags=["theirs"])
        other.annotations.highlight(theirs, 27, 37, note="Quite another note.")
        take_out(other, tmp_path / "other.zip")
    mine = store(library, "mine.txt", text).new[0]
    library.annotations.highlight(mine, 0, 9)
    library.annotations.highlight(mine, 27, 37, note="My own note.")
    report = take_in(library, tmp_path / "other.zip")
    assert (report.new, report.merged) == (0, 1)
    found = [(h.quote.exact, h.note, h.tags) for h in library.annotations.of(mine)]
    assert sorted(found) == [
        ("The first", "A note.", ("theirs",)),
        ("The second", "My own note.", ()),
        ("The second", "Quite another note.", ()),
    ]
    # A link to the article as it was there leads to the one it is here.
    assert library.links.goals([address(theirs)])[address(theirs)].article == mine


def test_samples_that_somebody_has_worked_with_stay(
    library: Library, data: Path, seeds: tuple[Path, ...]
) -> None:
    import_paths(library, seeds[:1], undoable=False)
    sample = library.articles.rows()[0].id
    library.annotations.highlight(sample, 0, 9)
    assert take_in(library, data).batch is not None
    assert library.articles.row(sample).highlights == 1


def test_searches_come_watched_and_pinned_but_take_no_number_from_those_that_are_here(
    library: Library, tmp_path: Path
) -> None:
    with open_library(tmp_path / "other" / "library.sqlite") as other:
        store(other, "page.txt", told("A title", "The first words of a text. The second words of it."))
        for number, name in enumerate(("Boats", "Lakes"), 1):
            search, _ = other.searches.save(name, name.lower())
            other.searches.pin(search.id, number)
        other.searches.watch(search.id, on=True)
        take_out(other, tmp_path / "other.zip")
    library.searches.pin(library.searches.save("Dams", "dam")[0].id, 1)
    take_in(library, tmp_path / "other.zip")
    assert [(s.name, s.pin, s.watched) for s in library.searches.all()] == [
        ("Boats", 0, False),
        ("Dams", 1, False),
        ("Lakes", 2, True),
    ]

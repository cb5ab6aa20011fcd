"""An import is taken back as a whole, and nothing that the reader made goes with it."""

import pytest

from reader.library import health, index_merging, kin
from reader.library.keys import now
from reader.library.library import Library, open_library
from reader.model.article import Reading
from reader.model.errors import NotFound
from reader.model.highlight import Anchor
from reader.model.keeping import DAY
from reader.model.query import parse
from tests.library.handmade import Decision, store, told

FERRY = told("The ferry is back", "The ferry came back on Monday. Its captain greeted everyone by name.")
LONGER = told(
    "The ferry is back",
    "The ferry came back on Monday. Its captain greeted everyone by name. The fare stays as it was.",
)
SNOW = told("Snow on the pass", "Snow closed the pass on Tuesday. Ploughs were sent up from both sides.")
BREAD = told("Bread gets dearer", "Bakers agreed on a price for bread. Nobody was happy with it at all.")


def whole(library: Library) -> list[Reading]:
    """All articles as they are read, versions and captures included."""
    return [library.articles.reading(row.id) for row in library.articles.rows()]


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


def test_an_import_that_stored_nothing_leaves_no_trace(library: Library) -> None:
    id = library.batches.begin("nothing")
    assert library.batches.recent() == ()
    library.batches.end(id)
    with pytest.raises(NotFound, match="not in the library"):
        library.batches.undo(id)


def test_recent_imports_are_told_with_their_captures_and_new_articles(library: Library) -> None:
    first = library.batches.begin("monday")
    stored = store(library, "a.txt", FERRY, SNOW, batch=first)
    store(library, "b.txt", LONGER, verdicts=[Decision(1, "fuller", stored.new[0])], batch=first)
    library.batches.end(first)
    second = library.batches.begin("tuesday")
    store(library, "c.txt", BREAD, batch=second)
    library.batches.end(second)
    told_of = [(batch.label, batch.captures, batch.articles) for batch in library.batches.recent()]
    assert told_of == [("tuesday", 1, 1), ("monday", 2, 2)]
    assert [batch.label for batch in library.batches.recent(limit=1)] == ["tuesday"]


def test_taking_an_import_back_leaves_the_library_as_it_was(library: Library) -> None:
    stored = store(library, "a.txt", FERRY, BREAD, day="2026-03-02", furniture=["valley post"])
    made, _ = library.annotations.highlight(stored.new[0], 4, 9, note="Which one?")
    before, sources = whole(library), library.sources.all()
    batch = library.batches.begin("tuesday")
    store(
        library, "b.txt", LONGER, SNOW, day="2026-03-03", batch=batch,
        verdicts=[Decision(1, "fuller", stored.new[0])], source=stored.source, furniture=["valley post"],
    )  # fmt: skip
    store(library, "c.txt", told("Elsewhere", "Another paper tells of other things."), batch=batch)
    assert library.articles.reading(stored.new[0]).version.text == LONGER.text
    done = library.batches.undo(batch)
    assert (done.removed, done.kept) == (2, ())
    assert whole(library) == before
    assert library.sources.all() == sources
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    assert library.captures.sharing(frozenset(["valley post"])) == {stored.source: 1}
    assert [batch.undone for batch in library.batches.recent()] == [True]
    sound(library)
    with pytest.raises(NotFound, match="taken back already"):
        library.batches.undo(batch)


def test_what_the_reader_marked_stays_with_its_capture_and_is_named(library: Library) -> None:
    batch = library.batches.begin("monday")
    stored = store(library, "a.txt", FERRY, SNOW, BREAD, batch=batch)
    ferry, snow, bread = stored.new
    library.annotations.write_article_note(ferry, "Ask the captain.")
    library.articles.mark([snow], read=True)
    library.tags.add([bread], "prices")
    library.tags.remove([bread], "prices")
    done = library.batches.undo(batch)
    assert (done.removed, done.kept) == (2, (ferry,))
    assert [row.id for row in library.articles.rows()] == [ferry]
    assert library.articles.reading(ferry).captures[0].file == "a.txt"
    assert library.annotations.article_note(ferry) == "Ask the captain."
    sound(library)


@pytest.mark.parametrize("mark", ["highlight", "tag", "star", "later"])
def test_every_mark_of_the_reader_keeps_an_article(library: Library, mark: str) -> None:
    batch = library.batches.begin("monday")
    (id,) = store(library, "a.txt", FERRY, batch=batch).new
    if mark == "highlight":
        library.annotations.highlight(id, 0, 9)
    elif mark == "tag":
        library.tags.add([id], "lake")
    else:
        library.articles.mark([id], starred=mark == "star" or None, later=mark == "later" or None)
    assert library.batches.undo(batch).kept == (id,)
    assert library.articles.counts().articles == 1


@pytest.mark.parametrize("what", ["highlight", "note", "article note"])
def test_what_lies_in_the_trash_stays_there_when_its_import_is_taken_back(
    library: Library, what: str
) -> None:
    batch = library.batches.begin("monday")
    id = store(library, "a.txt", FERRY, SNOW, batch=batch).new[0]
    if what == "article note":
        library.annotations.write_article_note(id, "Ask the captain.")
        library.annotations.write_article_note(id, "")
    else:
        made, _ = library.annotations.highlight(id, 0, 9, note="Ask the captain.")
        if what == "highlight":
            library.annotations.remove(made.id)
        else:
            library.annotations.write_note(made.id, "")
    removed = (*library.trash.highlights(), *library.trash.notes())
    done = library.batches.undo(batch)
    assert (done.removed, done.kept) == (1, (id,))
    assert (*library.trash.highlights(), *library.trash.notes()) == removed
    library.trash.restore(removed[0].id)
    notes = [each.note for each in library.annotations.of(id)] + [library.annotations.article_note(id)]
    assert "Ask the captain." in notes
    sound(library)


def test_what_was_removed_longer_ago_than_the_trash_keeps_it_holds_no_article(library: Library) -> None:
    batch = library.batches.begin("monday")
    (id,) = store(library, "a.txt", FERRY, batch=batch).new
    made, _ = library.annotations.highlight(id, 0, 9)
    library.annotations.remove(made.id)
    library.trash.expire(now=now() + 31 * DAY)
    assert library.batches.undo(batch).removed == 1
    sound(library)


def test_a_file_taken_back_can_be_imported_again_around_what_was_kept(library: Library) -> None:
    batch = library.batches.begin("monday")
    stored = store(library, "a.txt", FERRY, SNOW, BREAD, batch=batch)
    library.annotations.highlight(stored.new[1], 0, 4, note="Which pass?")
    sha256 = library.articles.reading(stored.new[1]).version.capture.sha256
    library.batches.undo(batch)
    assert library.captures.known(sha256) is None
    again = library.batches.begin("monday again")
    back = store(library, "a.txt", FERRY, SNOW, BREAD, batch=again)
    assert (len(back.new), back.merged) == (2, (stored.new[1],))
    assert library.captures.known(sha256) == back.capture
    assert library.articles.counts().articles == 3
    assert library.annotations.of(stored.new[1])[0].note == "Which pass?"
    assert library.batches.recent()[0].articles == 2
    sound(library)


def test_a_fuller_text_that_carries_a_highlight_is_not_taken_away(library: Library) -> None:
    stored = store(library, "a.txt", FERRY)
    batch = library.batches.begin("tuesday")
    store(library, "b.txt", LONGER, verdicts=[Decision(1, "fuller", stored.new[0])], batch=batch)
    made, _ = library.annotations.highlight(stored.new[0], len(FERRY.text) + 1, len(LONGER.text))
    done = library.batches.undo(batch)
    assert done.kept == stored.new
    assert library.articles.reading(stored.new[0]).version.text == LONGER.text
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    sound(library)


def test_undo_and_redo_go_on_through_an_import_that_was_taken_back(library: Library) -> None:
    (kept,) = store(library, "a.txt", FERRY).new
    batch = library.batches.begin("tuesday")
    (gone,) = store(library, "b.txt", SNOW, batch=batch).new
    library.articles.mark([kept, gone], read=True)
    library.tags.add([gone], "pass")
    library.tags.remove([gone], "pass")
    library.articles.mark([gone], archived=True)
    library.tags.add([kept], "lake")
    assert library.batches.undo(batch).removed == 1
    (fresh,) = store(library, "c.txt", BREAD).new
    labels = []
    while change := library.journal.undo():
        labels.append(change.label)
        sound(library)
    acts = ["Tag lake", "Archive", "Untag pass", "Tag pass", "Mark 2 read"]
    assert labels == ["Take back tuesday", *acts]
    assert library.articles.reading(gone).version.text == SNOW.text
    assert not library.articles.row(kept).read
    while library.journal.redo():
        sound(library)
    assert {row.id for row in library.articles.rows()} == {kept, fresh}
    assert library.articles.row(kept).read
    assert not library.articles.row(fresh).read


def test_a_text_that_came_first_with_the_import_leads_to_the_bytes_of_the_capture_that_is_left(
    library: Library,
) -> None:
    batch = library.batches.begin("monday")
    stored = store(library, "a.txt", SNOW, FERRY, batch=batch)
    store(library, "b.txt", FERRY, verdicts=[Decision(1, "copy", stored.new[1])])
    library.batches.undo(batch)
    version = library.articles.reading(stored.new[1]).version
    assert version.capture.file == "b.txt"
    data = library.captures.content(version.capture.sha256)
    (segment,) = version.segments
    assert data[segment.first : segment.last].decode() == FERRY.text
    sound(library)


def test_a_batch_taken_back_stays_so_after_a_restart(library: Library) -> None:
    batch = library.batches.begin("monday")
    store(library, "a.txt", FERRY, batch=batch)
    library.batches.undo(batch)
    path = library.path
    library.close()
    with open_library(path) as again:
        assert again.articles.counts().articles == 0
        assert again.sources.all() == []
        assert again.batches.recent()[0].undone


def test_a_capture_does_not_continue_one_that_was_taken_back(library: Library) -> None:
    batch = library.batches.begin("monday")
    first = store(library, "a.txt", FERRY, batch=batch)
    later = store(library, "b.txt", SNOW, source=first.source)
    kin.set_series(library, {later.capture: first.capture})
    library.batches.undo(batch)
    mine, _ = kin.shown(library, later.capture)
    assert mine.series is None


def test_the_end_of_an_import_puts_the_index_together_unless_it_is_stopped(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_merging, "MANY", 10)

    def segments() -> int:
        with library.reading() as connection:
            (n,) = connection.execute("SELECT count(DISTINCT segid) FROM fulltext_idx").fetchone()
        return int(n)

    batch = library.batches.begin("a dozen")
    for n in range(15):
        store(library, f"{n}.txt", told(f"Part {n}", f"Ferry number {n} left on time."), batch=batch)
    scattered = segments()
    library.batches.end(batch, lambda: True)
    assert segments() == scattered > 1
    library.batches.end(batch)
    assert segments() == 1
    assert len(library.search.find(parse("ferry left")).hits) == 15
    sound(library)

"""What was removed can be had back for thirty days, and can be read in a plain file for ever."""

import pytest

from reader.library import desk_acts, following, health, reshaping, retagging, tag_overview
from reader.library.keys import now
from reader.library.library import Library
from reader.model.errors import NotFound
from reader.model.keeping import DAY, days_left
from reader.model.query import Query, parse
from tests.fuzz.acts import digest
from tests.library.handmade import Decision, store, told

FERRY = told("The ferry is back", "The ferry came back on Monday. Its captain greeted everyone by name.")
SNOW = told("Snow on the pass", "Snow closed the pass on Tuesday. Ploughs were sent up from both sides.")
#: So far beyond thirty days from now.
LATER = 31 * DAY


@pytest.fixture
def two(library: Library) -> tuple[str, str]:
    """The ids of two articles."""
    first, second = store(library, "a.txt", FERRY, SNOW).new
    return first, second


def removed(library: Library, article: str, note: str = "") -> str:
    """The id of a highlight that was made and removed."""
    made, _ = library.annotations.highlight(article, 4, 9, "green", note=note, tags=["boats"])
    library.annotations.remove(made.id)
    return made.id


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


def test_a_removed_highlight_is_told_with_its_article_its_note_and_its_days(
    library: Library, two: tuple[str, str]
) -> None:
    id = removed(library, two[0], "Which ferry?")
    (found,) = library.trash.highlights()
    assert (found.id, found.row.id, found.quote) == (id, two[0], "ferry")
    assert (found.note, found.color, found.days_left) == ("Which ferry?", "green", 30)


def test_days_left_run_down_to_none() -> None:
    at = now()
    assert [days_left(at - days * DAY, at) for days in (0, 1, 29, 30, 99)] == [30, 29, 1, 0, 0]
    assert days_left(at + 5 * DAY, at) == 30


def test_restoring_brings_a_highlight_back_with_all_that_was_on_it_and_can_be_undone(
    library: Library, two: tuple[str, str]
) -> None:
    id = removed(library, two[0], "Which ferry?")
    library.trash.restore(id)
    back = library.annotations.find(id)
    assert (back.note, back.tags) == ("Which ferry?", ("boats",))
    assert library.trash.highlights() == []
    assert library.journal.undo_label() == "Restore highlight"
    library.journal.undo()
    assert [each.id for each in library.trash.highlights()] == [id]
    with pytest.raises(NotFound, match="not in the trash"):
        library.trash.restore(two[0])
    sound(library)


def test_an_emptied_note_keeps_its_words_in_the_trash(library: Library, two: tuple[str, str]) -> None:
    made, _ = library.annotations.highlight(two[0], 4, 9, note="Which ferry?")
    library.annotations.write_note(made.id, "")
    library.annotations.write_article_note(two[1], "Ask the ploughmen.")
    library.annotations.write_article_note(two[1], "")
    notes = {each.note: each for each in library.trash.notes()}
    assert set(notes) == {"Which ferry?", "Ask the ploughmen."}
    assert notes["Which ferry?"].quote == "ferry"
    library.trash.restore(*(each.id for each in notes.values()))
    assert library.annotations.find(made.id).note == "Which ferry?"
    assert library.annotations.article_note(two[1]) == "Ask the ploughmen."
    assert library.journal.undo_label() == "Restore 2 notes"


def test_what_goes_for_good_is_written_down_and_leaves_the_undo_history(
    library: Library, two: tuple[str, str]
) -> None:
    library.articles.mark([two[0]], starred=True)
    id = removed(library, two[0], "Which ferry?")
    library.trash.purge(id)
    assert library.trash.highlights() == []
    written = library.trash.log.read_text(encoding="utf-8")
    for words in ("The ferry is back", "“ferry”", "Which ferry?", "Tags: boats"):
        assert words in written
    while library.journal.undo():
        sound(library)
    assert not library.articles.row(two[0]).starred
    while library.journal.redo():
        sound(library)


@pytest.mark.parametrize("parted", [False, True])
def test_what_was_done_to_other_highlights_of_the_article_can_still_be_undone(
    library: Library, two: tuple[str, str], parted: bool
) -> None:
    """Also where the article was joined with another meanwhile, which is an act of whole rows."""
    other, _ = library.annotations.highlight(two[0], 10, 19, tags=["boats"])
    library.annotations.write_note(other.id, "Of another.")
    gone = removed(library, two[0], "Which ferry?")
    if parted:
        library.stories.join(two[1], two[0])
    before = digest(library)
    library.trash.purge(gone)
    kept = digest(library)
    assert kept != before
    labels = [change.label for _ in range(9) if (change := library.journal.undo())]
    assert labels[-2:] == ["Note", "Highlight"]
    assert (library.annotations.of(two[0]), library.tags.all()) == ((), [])
    sound(library)
    while library.journal.redo():
        sound(library)
    (back,) = library.annotations.of(two[1] if parted else two[0])
    assert (back.id, back.note, back.tags) == (other.id, "Of another.", ("boats",))
    assert digest(library) == kept
    assert library.trash.highlights() == []


def test_nothing_goes_where_it_cannot_be_written_down(library: Library, two: tuple[str, str]) -> None:
    id = removed(library, two[0])
    library.trash.log.mkdir()
    with pytest.raises(Exception, match="nothing was removed for good"):
        library.trash.purge(id)
    assert [each.id for each in library.trash.highlights()] == [id]


def test_thirty_days_take_what_was_removed_and_no_day_less(library: Library, two: tuple[str, str]) -> None:
    removed(library, two[0], "Which ferry?")
    library.articles.mark([two[1]], trashed=True)
    assert not library.trash.expire(now=now() + 29 * DAY)
    assert library.trash.highlights()
    assert library.trash.expire(now=now() + LATER)
    assert library.trash.highlights() == []
    assert library.articles.count(Query(trashed=True)) == 0
    assert library.articles.counts().articles == 1
    assert "Which ferry?" in library.trash.log.read_text(encoding="utf-8")
    sound(library)


def test_a_clock_before_the_newest_row_takes_nothing(library: Library, two: tuple[str, str]) -> None:
    removed(library, two[0])
    with library.writing() as db:
        db.conn.execute("UPDATE highlight SET deleted_at = 0")
    assert not library.trash.expire(now=now() - DAY)
    assert library.trash.highlights()


def test_an_article_with_notes_is_never_taken_by_the_clock(library: Library, two: tuple[str, str]) -> None:
    library.annotations.highlight(two[0], 4, 9, note="Which ferry?")
    library.annotations.write_article_note(two[1], "To be read again.")
    library.articles.mark(two, trashed=True)
    library.trash.expire(now=now() + LATER)
    assert library.articles.count(Query(trashed=True)) == 2
    assert library.annotations.of(two[0])[0].note == "Which ferry?"


def test_an_article_gone_for_good_is_in_no_list_and_does_not_come_back_with_the_next_page(
    library: Library, two: tuple[str, str]
) -> None:
    library.articles.mark([two[0]], trashed=True)
    library.trash.expire(now=now() + LATER)
    store(library, "b.txt", FERRY, verdicts=[Decision(1, "copy", two[0])])
    assert [row.id for row in library.articles.rows(Query(anywhere=True))] == [two[1]]
    assert library.search.find(parse("captain is:anywhere")).hits == ()
    assert library.articles.counts().unread == 1
    sound(library)


def test_emptying_leaves_what_came_in_and_what_was_taken_out_since_it_was_asked_about(
    library: Library, two: tuple[str, str]
) -> None:
    library.articles.mark(list(two), trashed=True)
    asked = library.trash.lying()
    assert (set(asked.articles), asked[1:]) == (set(two), ((), ()))
    library.articles.mark([two[1]], trashed=False)
    assert library.trash.empty(asked).articles == 1
    assert library.trash.lying() == ((), (), ())
    assert library.articles.row(two[1]).id == two[1]
    library.articles.mark([two[1]], trashed=True)
    asked = library.trash.lying()
    late, _ = library.annotations.highlight(two[1], 0, 4, note="Which snow?")
    assert library.trash.empty(asked).articles == 0
    assert library.trash.lying() == ((two[1],), (late.id,), ())
    sound(library)


def test_emptying_takes_everything_after_a_copy_was_made(library: Library, two: tuple[str, str]) -> None:
    from reader.library.library import open_library

    removed(library, two[0], "Which ferry?")
    library.annotations.highlight(two[1], 0, 4, note="Which snow?")
    library.articles.mark([two[1]], trashed=True)
    assert tuple(map(len, library.trash.lying())) == (1, 2, 0)
    done = library.trash.empty()
    assert (done.articles, done.highlights, done.notes) == (1, 2, 0)
    assert library.trash.lying() == ((), (), ())
    assert library.annotations.all() == []
    written = library.trash.log.read_text(encoding="utf-8")
    assert "Which ferry?" in written
    assert "Which snow?" in written
    assert done.backup == library.backups.all()[0].path
    with open_library(done.backup, read_only=True) as kept:
        assert [each.note for each in kept.annotations.of(two[1])] == ["Which snow?"]
    while library.journal.undo():
        assert [row.id for row in library.articles.rows(Query(anywhere=True))] == [two[0]]
        sound(library)
    sound(library)


def test_no_way_leads_back_to_an_article_that_is_gone_for_good(
    library: Library, two: tuple[str, str]
) -> None:
    gone, other = two
    library.tags.add(two, "boats")
    library.articles.mark(two, starred=True)
    library.marking.mark(Query(), "trashed")
    library.articles.mark([other], trashed=False)
    library.trash.empty()
    for look in (library.articles.reading, library.articles.row):
        with pytest.raises(NotFound, match="thrown away"):
            look(gone)
    assert not library.articles.mark([gone], trashed=False)
    assert not library.marking.mark(Query(ids=(gone,)), "trashed", on=False)
    assert not desk_acts.remove(library, desk_acts.Meant(), articles=(gone,))
    assert library.links.goals(["[[The ferry is back", f"postil://article/{gone}"]) == {}
    assert library.articles.count(parse(f"id:{gone}")) == library.articles.count(Query(ids=(gone,))) == 0
    assert [(tag.name, tag.articles) for tag in library.tags.all()] == [("boats", 1)]
    assert [(row.name, row.articles) for row in tag_overview.rows(library)] == [("boats", 1)]
    assert retagging.reach(library, "boats").articles == 1
    while library.journal.undo():
        assert [row.id for row in library.articles.rows(Query(anywhere=True))] == [other]
        sound(library)
    while library.journal.redo():
        assert [row.id for row in library.articles.rows(Query(anywhere=True))] == [other]
        sound(library)


def test_what_is_gone_for_good_cannot_be_read_in_the_undo_history_or_done_again(
    library: Library, two: tuple[str, str]
) -> None:
    id = removed(library, two[0])
    library.trash.restore(id)
    library.annotations.write_note(id, "The captain of Monday")
    library.tags.set_on_highlight(id, ["captains"])
    for _ in range(3):
        library.journal.undo()
    library.trash.empty()
    assert library.journal.redo_label() is None
    with library.reading() as connection:
        kept = connection.execute("SELECT group_concat(rows) FROM journal").fetchone()[0] or ""
    assert "captain of Monday" not in kept
    assert id not in kept
    while library.journal.undo():
        sound(library)
    while library.journal.redo():
        sound(library)


def test_words_gone_for_good_leave_the_steps_that_reshaped_their_article(
    library: Library, two: tuple[str, str]
) -> None:
    made, _ = library.annotations.highlight(two[0], 4, 9, note="The captain of Monday")
    library.stories.join(two[0], two[1])
    library.annotations.remove(made.id)
    library.trash.empty()
    with library.reading() as connection:
        rows = [row[0] for row in connection.execute("SELECT rows FROM journal")]
    images = [image for each in rows if following.hold(each) for image in following.read(each)]
    assert images
    assert not [image for image in images if image.table in ("highlight", "note")]
    assert "captain of Monday" not in repr(images)
    while library.journal.undo():
        sound(library)
    assert library.articles.count() == 2
    while library.journal.redo():
        sound(library)


def test_a_note_that_was_emptied_before_its_highlight_went_is_in_the_trash_by_itself(
    library: Library, two: tuple[str, str]
) -> None:
    made, _ = library.annotations.highlight(two[0], 4, 9, note="Which ferry?")
    library.annotations.write_note(made.id, "")
    library.annotations.remove(made.id)
    assert [each.note for each in library.trash.highlights()] == [""]
    (note,) = library.trash.notes()
    assert (note.quote, note.note) == ("ferry", "Which ferry?")
    assert tuple(map(len, library.trash.lying())) == (0, 1, 1)
    library.trash.restore(note.id)
    assert library.annotations.find(made.id).note == "Which ferry?"
    assert library.trash.lying() == ((), (), ())
    library.journal.undo()
    library.trash.restore(made.id)
    assert library.annotations.find(made.id).note == ""
    sound(library)


def test_what_a_deleted_outline_quotes_goes_with_the_clock(library: Library, two: tuple[str, str]) -> None:
    made, _ = library.annotations.highlight(two[0], 4, 9)
    outline, _ = library.outlines.create("A book on boats")
    library.outlines.add(outline, highlights=[made.id])
    library.annotations.remove(made.id)
    assert not library.trash.expire(now=now() + LATER)
    key = library.articles.row(two[0]).key
    library.outlines.delete(outline)
    with library.reading() as connection:
        assert reshaping.carries(connection, key)
    assert library.trash.expire(now=now() + LATER)
    assert library.trash.highlights() == []
    with library.reading() as connection:
        assert not reshaping.carries(connection, key)


def test_removing_what_is_removed_already_gives_it_no_new_thirty_days(
    library: Library, two: tuple[str, str]
) -> None:
    id = removed(library, two[0])
    (before,) = library.trash.highlights()
    steps = len(library.journal.history())
    while now() == before.removed_at:
        pass
    assert not desk_acts.remove(library, desk_acts.Meant((id,)))
    assert library.trash.highlights() == [before]
    assert len(library.journal.history()) == steps


def test_a_note_emptied_letter_by_letter_lies_in_the_trash_as_it_was(
    library: Library, two: tuple[str, str]
) -> None:
    library.annotations.write_article_note(two[0], "Ask the captain.")
    for left in ("Ask the", "As", ""):
        library.annotations.write_article_note(two[0], left, "cutting")
    (note,) = library.trash.notes()
    assert note.note == "Ask the captain."
    library.journal.undo()
    assert library.annotations.article_note(two[0]) == "Ask the captain."
    library.journal.redo()
    library.trash.restore(note.id)
    assert library.annotations.article_note(two[0]) == "Ask the captain."
    sound(library)


def test_deleted_outlines_go_after_thirty_days_and_what_was_written_in_them_stays_in_the_file(
    library: Library, two: tuple[str, str]
) -> None:
    kept, _ = library.outlines.create("Kept")
    taken = library.outlines.add(kept, words="Taken out of one that stays").items
    library.outlines.remove(taken)
    gone, _ = library.outlines.create("Gone")
    highlight, _ = library.annotations.highlight(two[0], 4, 9)
    library.outlines.add(gone, highlights=[highlight.id], words="Words of my own")
    library.outlines.delete(gone)
    library.trash.expire(now=now() + 29 * DAY)
    assert not library.trash.log.exists()
    library.trash.expire(now=now() + LATER)
    said = library.trash.log.read_text()
    assert "Outline “Gone”\nWords of my own\n" in said
    assert "Outline “Kept”\nTaken out of one that stays\n" in said
    while library.journal.undo():
        pass
    assert [outline.name for outline in library.outlines.all()] == []
    while library.journal.redo():
        pass
    assert [outline.name for outline in library.outlines.all()] == ["Kept"]
    assert library.annotations.find(highlight.id).quote.exact == "ferry"
    sound(library)

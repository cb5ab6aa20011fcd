"""An import is a step of the undo history: taken back to the row, around what was worked on meanwhile."""

import pytest

from reader.library import attaching, health, kin, retagging, taking_back
from reader.library.library import Library, open_library
from reader.model.errors import PostilError
from tests.fuzz.acts import digest
from tests.library.handmade import Decision, Told, page, store, told

FERRY = told("The ferry is back", "The ferry came back on Monday. Its captain greeted everyone by name.")
LONGER = told("The ferry is back", f"{FERRY.text} The fare stays as it was.")
SNOW = told("Snow on the pass", "Snow closed the pass on Tuesday. Ploughs were sent up from both sides.")
BREAD = told("Bread gets dearer", "Bakers agreed on a price for bread. Nobody was happy with it at all.")


def bring(
    library: Library, batch: str, name: str, *stories: Told, meets: str = "", day: str = ""
) -> list[str]:
    """One capture of an import, whose first story is shown by the article `meets` already."""
    split, data = page(name, stories, day or None, ["valley post"])
    verdicts = [Decision(1, "fuller", meets)] if meets else []
    return [*library.captures.store(split, data, 1_795_132_800_000, verdicts, batch=batch, undoable=True).new]


def take_an_import_back(library: Library, id: str, story: Told) -> None:
    """An import shows the article again, something is done since, and the import goes, not by undo."""
    batch = library.batches.begin("second")
    bring(library, batch, "second.txt", story, meets=id)
    library.batches.end(batch)
    library.articles.mark([id], starred=True)
    with library.writing() as db:
        taking_back.take_back(db.conn, batch)


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


def test_an_import_leaves_no_trace_when_it_is_undone_also_after_a_restart(library: Library) -> None:
    (ferry,) = store(library, "a.txt", FERRY, day="2026-03-02").new
    library.annotations.highlight(ferry, 4, 9, note="Which one?")
    before = digest(library)
    batch = library.batches.begin("tuesday")
    bring(library, batch, "b.txt", LONGER, SNOW, meets=ferry, day="2026-02-01")
    bring(library, batch, "c.txt", BREAD)
    library.batches.end(batch)
    after, path = digest(library), library.path
    library.close()
    with open_library(path) as again:
        assert again.journal.undo_label() == "Import of 2 captures"
        for _ in range(2):
            again.journal.undo()
            assert digest(again) == before
            sound(again)
            again.journal.redo()
            assert digest(again) == after
            sound(again)


def test_what_was_done_while_the_import_ran_is_undone_before_it(library: Library) -> None:
    batch = library.batches.begin("tuesday")
    (ferry,) = bring(library, batch, "a.txt", FERRY)
    library.annotations.highlight(ferry, 4, 9, note="Which one?")
    bring(library, batch, "b.txt", SNOW, BREAD)
    library.batches.end(batch)
    before = digest(library)
    changes = [library.journal.undo(), library.journal.undo()]
    assert [change and change.label for change in changes] == ["Highlight", "Import of 2 captures"]
    assert library.articles.counts().articles == 0
    sound(library)
    library.journal.redo()
    library.journal.redo()
    assert library.annotations.of(ferry)[0].note == "Which one?"
    assert digest(library) == before
    sound(library)


def test_what_cannot_be_done_again_is_kept_and_can_be_tried_later(library: Library) -> None:
    first, second = store(library, "one.txt", FERRY).new[0], store(library, "two.txt", SNOW).new[0]
    library.stories.join(first, second)
    library.journal.undo()
    batch = library.batches.begin("by itself")
    store(library, "later.txt", SNOW, verdicts=[Decision(1, "copy", second)], batch=batch)
    before = digest(library)
    with pytest.raises(PostilError, match="“The same article” cannot be done again"):
        library.journal.redo()
    assert digest(library) == before
    assert library.journal.redo_label() == "The same article"


def test_an_act_that_is_held_can_be_undone_once_the_import_that_rests_on_it_is_taken_back(
    library: Library,
) -> None:
    first, second = store(library, "one.txt", FERRY).new[0], store(library, "two.txt", SNOW).new[0]
    library.articles.mark([first], starred=True)
    library.stories.join(first, second)
    batch = library.batches.begin("by itself")
    store(library, "later.txt", SNOW, verdicts=[Decision(1, "copy", first)], batch=batch)
    with pytest.raises(PostilError, match="cannot be undone"):
        library.journal.undo()
    assert library.journal.undo_label() == "Star"
    assert [act.held for act in library.journal.history()] == [True, False]
    library.batches.undo(batch)
    library.journal.undo()
    assert library.journal.undo_label() == "The same article"


def test_the_history_goes_back_and_forward_by_many_acts_at_once(news: Library) -> None:
    first, second, _ = (row.id for row in news.articles.rows())
    before = digest(news)
    news.articles.mark([first], starred=True)
    news.tags.add([second], "lake")
    news.articles.mark([second], archived=True)
    after = digest(news)
    star = news.journal.history()[-1]
    assert (star.label, star.article) == ("Star", news.articles.row(first).heading)
    change = news.journal.back_to(star.key)
    assert change.label == "3 acts, as far as Star"
    assert digest(news) == before
    newest = news.journal.history()[0]
    assert newest.undone
    news.journal.forward_to(newest.key)
    assert digest(news) == after


def test_an_import_that_a_watched_folder_has_added_to_goes_but_for_what_came_again(library: Library) -> None:
    batch = library.batches.begin("tuesday")
    ferry, snow = bring(library, batch, "a.txt", FERRY, SNOW)
    library.batches.end(batch)
    quiet = library.batches.begin("by itself")
    split, data = page("later.txt", [LONGER], None, [])
    later = library.captures.store(
        split, data, 1_795_132_800_001, [Decision(1, "fuller", ferry)], batch=quiet
    )
    kin.set_series(library, {later.capture: library.captures.of_article(snow)[0].id})
    library.journal.undo()
    assert [row.id for row in library.articles.rows()] == [ferry]
    assert [capture.file for capture in library.articles.reading(ferry).captures] == ["later.txt"]
    assert kin.shown(library, later.capture)[0].series is None
    sound(library)
    library.journal.redo()
    assert {row.id for row in library.articles.rows()} == {ferry, snow}
    assert len(library.articles.reading(ferry).captures) == 2
    sound(library)


def test_a_tag_gets_its_name_and_colour_back_though_an_import_was_taken_back_since(library: Library) -> None:
    (id,) = store(library, "first.txt", FERRY).new
    library.tags.add([id], "boats")
    retagging.rename(library, "boats", "ships")
    retagging.color(library, ["ships"], "blue")
    take_an_import_back(library, id, FERRY)
    named = []
    while library.journal.undo():
        named += [(tag.name, tag.color) for tag in library.tags.all()]
    assert named == [("ships", "blue"), ("ships", ""), ("boats", "")]


def test_a_highlight_that_was_moved_goes_back_to_its_words_though_an_import_was_taken_back_since(
    library: Library,
) -> None:
    (id,) = store(library, "first.txt", FERRY).new
    made, _ = library.annotations.highlight(id, 0, 9)
    attaching.attach(library, made.id, 10, 15)
    take_an_import_back(library, id, LONGER)
    text = library.articles.reading(id).version.text
    for turn, words in ((library.journal.undo, 2), (library.journal.redo, 1)):
        for _ in range(words):
            turn()
        (mark,) = library.annotations.of(id)
        assert text[mark.start : mark.end] == mark.quote.exact
    sound(library)


def test_what_imports_brought_since_a_step_is_told_by_what_was_done_since_alone(library: Library) -> None:
    def imported(name: str) -> str:
        batch = library.batches.begin(name)
        bring(library, batch, name, FERRY)
        library.batches.end(batch)
        return page(name, [FERRY], None, ["valley post"])[0].sha256

    def asked() -> tuple[list[str], int]:
        (step, turns) = library.journal.to_undo(), list[None]()
        assert step
        with library.reading() as connection:
            connection.set_progress_handler(lambda: turns.append(None), 1)
            brought = library.batches.brought_since(step.key)
            connection.set_progress_handler(None, 0)
        return brought, len(turns)

    imported("first.txt")
    library.articles.mark([library.articles.rows()[0].id], starred=True)
    nothing, turns = asked()
    brought = {name: imported(name) for name in map("{}.txt".format, range(30))}
    assert asked()[0] == [brought["29.txt"]]
    (*_, star, _) = library.journal.history()
    assert sorted(library.batches.brought_since(star.key)) == sorted(brought.values())
    library.journal.undo()
    assert sorted(library.batches.brought_since(star.key)) == sorted([*brought.values()][:29])
    library.articles.mark([library.articles.rows()[0].id], later=True)
    assert (nothing, asked()) == ([], ([], turns))

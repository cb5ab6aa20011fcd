"""What is undone while an import is under way: the reader's own acts, and never half of the import."""

import pytest

from reader.library import attaching, health, recording
from reader.library.library import Library
from reader.model.errors import PostilError
from reader.model.query import ALL
from tests.fuzz import beside
from tests.library.handmade import IMPORTED, Decision, page, reread, store, told


def come(library: Library, batch: str, *words: str) -> str:
    """A capture of the import comes in; returns the id of its article."""
    split, data = page(f"{words[0]}.txt", [told(words[0], f"{' '.join(words)} on the lake.")], "2025-05-14")
    return library.captures.store(split, data, IMPORTED, (), batch=batch, undoable=True).new[0]


def test_an_act_during_an_import_is_undone_alone_and_can_be_done_again(news: Library) -> None:
    id = news.articles.rows()[0].id
    batch = news.batches.begin("folder")
    come(news, batch, "Ferries", "return")
    news.articles.mark([id], starred=True)
    come(news, batch, "Snow", "falls")
    step = news.journal.to_undo()
    assert (step and step.articles, news.journal.undo_label()) == (1, "Star")
    assert [past.label for past in news.journal.history()] == ["Star"]
    news.journal.undo()
    assert (news.articles.row(id).starred, news.articles.count()) == (False, 5)
    come(news, batch, "Ice", "breaks")
    news.journal.redo()
    assert news.articles.row(id).starred
    news.batches.end(batch)
    assert [past.label for past in news.journal.history()] == ["Star", "Import of 3 captures"]
    news.journal.undo()
    assert (news.articles.row(id).starred, news.articles.count()) == (False, 6)
    news.journal.undo()
    assert (news.articles.count(), news.journal.to_undo()) == (3, None)
    news.journal.redo()
    assert (news.articles.row(id).starred, news.articles.count()) == (False, 6)
    news.journal.redo()
    assert news.articles.row(id).starred


def test_of_imports_under_way_at_once_the_one_that_began_last_is_undone_first(news: Library) -> None:
    first, second = news.batches.begin("first"), news.batches.begin("second")
    for n, batch in enumerate((first, second, first, second)):
        come(news, batch, "Ferries", f"return {n}")
    with pytest.raises(PostilError, match="“Import of second” is still under way"):
        news.journal.undo()
    news.batches.end(second)
    news.journal.undo()
    assert [past.undone for past in news.journal.history()] == [True]
    with pytest.raises(PostilError, match="“Import of first” is still under way"):
        news.journal.undo()
    assert news.articles.count() == 5


def test_a_list_is_unmarked_as_a_whole_where_one_of_it_moved_after_another_had_left_it(
    library: Library,
) -> None:
    (undated,) = store(library, "ferry.txt", told("Ferries return", "Ferries return to the lake.")).new
    stories = told("Snow falls", "Snow falls on the pass."), told("Ice breaks", "Ice breaks on the river.")
    split, data = page("pages.txt", stories, "2025-05-14")
    pages = library.captures.store(split, data, IMPORTED, ())
    library.marking.mark(ALL, "read")
    batch = library.batches.begin("folder")
    come(library, batch, "Wind", "turns")
    library.captures.resplit(pages.capture, reread(split, data, stories[0]), ())
    again, found = page("again.txt", [told("Ferries return", "Ferries return to the lake.")], "2020-01-01")
    verdicts = [Decision(1, "copy", undated)]
    library.captures.store(again, found, IMPORTED, verdicts, batch=batch, undoable=True)
    library.batches.end(batch)
    labels = []
    while (label := library.journal.undo_label()) is not None:
        labels.append(label)
        library.journal.undo()
    assert labels == ["Split anew", "Import of 2 captures", "Mark 3 read"]
    assert [library.articles.row(id).read for id in (undated, *pages.new)] == [False] * 3


def test_what_an_import_under_way_has_brought_is_told_from_other_acts_without_reading_it(
    news: Library,
) -> None:
    """The menu asks after every change and every half second; an import has tens of thousands of parts."""
    batch, asked = news.batches.begin("folder"), list[str]()
    come(news, batch, "Ferries", "return")
    news.articles.mark([news.articles.rows()[0].id], starred=True)
    come(news, batch, "Snow", "falls")
    with news.reading() as connection:
        connection.set_trace_callback(asked.append)
        assert news.journal.undo_label() == "Star"
        connection.set_trace_callback(None)
        plans = [row[3] for sql in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert len(asked) == 4
    assert not any("rows" in sql.replace("rowid", "") for sql in asked)
    assert not [step for step in plans if step.startswith("SCAN") and "json_each" not in step]
    assert not [step for step in plans if "TEMP B-TREE" in step]
    assert "SEARCH p USING COVERING INDEX journal_joins (joins=? AND rowid=?)" in plans


def test_nothing_older_is_undone_unasked_while_an_import_is_under_way(news: Library) -> None:
    id = news.articles.rows()[0].id
    news.articles.mark([id], starred=True)
    (star,) = news.journal.history()
    batch = news.batches.begin("folder")
    come(news, batch, "Ferries", "return")
    for act in (news.journal.undo, lambda: news.journal.back_to(star.key)):
        with pytest.raises(PostilError, match="“Import of folder” is still under way"):
            act()
    news.articles.mark([id], later=True)
    come(news, batch, "Snow", "falls")
    change = news.journal.back_to(star.key)
    assert change.label.startswith("Read later; “Import of folder” is still under way")
    assert (news.articles.row(id).starred, news.articles.count()) == (True, 5)
    news.batches.end(batch)
    news.journal.undo()
    assert (news.articles.row(id).starred, news.articles.count()) == (True, 3)


def test_the_saves_of_a_note_are_one_step_whatever_comes_in_meanwhile(news: Library) -> None:
    id = news.articles.rows()[0].id
    batch = news.batches.begin("folder")
    for n, text in enumerate(("Whi", "Which lake", "Which lake is it?")):
        come(news, batch, "Ferries", f"return {n}")
        news.annotations.write_article_note(id, text, step="typed")
    assert [past.label for past in news.journal.history()] == ["Article note"]
    come(news, batch, "Snow", "falls")
    news.annotations.write_article_note(id, "", step="typed")
    news.batches.end(batch)
    assert [past.label for past in news.journal.history()] == ["Article note", "Import of 4 captures"]
    news.journal.undo()
    assert (news.articles.reading(id).note, news.trash.notes()) == ("", [])


def test_a_highlight_moved_while_its_article_gets_a_fuller_text_stands_on_its_words_again(
    library: Library,
) -> None:
    short = "Boats wait. The road was closed. Later the ferry left the lake again in the snow."
    fuller = f"{short.replace('road', 'street')} And more of it was told on the next day."
    (id,) = store(library, "0.txt", told("Lake", short)).new
    made, _ = library.annotations.highlight(id, 0, 5)
    batch = library.batches.begin("folder")
    come(library, batch, "Ferries", "return")
    at = short.index("ferry")
    attaching.attach(library, made.id, at, at + 5)
    split, data = page("1.txt", [told("Lake", fuller)], "2025-05-14")
    verdicts = [Decision(1, "fuller", id)]
    library.captures.store(split, data, IMPORTED, verdicts, batch=batch, undoable=True)

    def words() -> str:
        (mark,) = library.annotations.of(id)
        return library.articles.reading(id).version.text[mark.start : mark.end]

    library.journal.undo()
    assert words() == "Boats"
    library.journal.redo()
    assert words() == "ferry"
    library.batches.end(batch)
    for turn in (library.journal.undo, library.journal.undo, library.journal.redo, library.journal.redo):
        turn()
    assert words() == "ferry"


def test_an_import_that_fails_at_its_end_is_under_way_no_more(
    news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = news.batches.begin("folder")
    come(news, batch, "Ferries", "return")
    monkeypatch.setattr("reader.library.index_merging.merge", _full)
    with pytest.raises(PostilError, match="full"):
        news.batches.end(batch)
    news.journal.undo()
    assert news.articles.count() == 3


@pytest.mark.parametrize("acts", [False, True])
def test_an_import_that_is_more_than_the_history_holds_is_never_undone_by_half(
    news: Library, monkeypatch: pytest.MonkeyPatch, acts: bool
) -> None:
    monkeypatch.setattr(recording, "KEPT", 3000)
    id = news.articles.rows()[0].id
    batch = news.batches.begin("folder")
    for n in range(40):
        come(news, batch, f"Ferries {n}", "return")
        if acts and n % 7 == 0:
            news.annotations.highlight(id, n, n + 3, note="Which lake?")
    news.batches.end(batch)
    assert "Import of 40 captures" not in [past.label for past in news.journal.history()]
    while news.journal.undo():
        assert news.articles.count() in (3, 43)
    assert health.check(news).problems == ()
    while news.journal.redo():
        assert news.articles.count() in (3, 43)
    news.batches.undo(batch)
    assert (news.articles.count(), health.check(news).problems) == (3, ())


def _full(*_: object) -> None:
    raise PostilError("The disk is full.")


@pytest.mark.parametrize("seed", range(3))
def test_what_is_the_readers_own_is_undone_beside_imports_and_after_kills_of_the_program(seed: int) -> None:
    assert beside.run(80, seed).failures == []

"""Imports that are taken back: very large ones, what rules did with them, and what was undone before."""

import pytest

from reader.library import batches, health
from reader.library.library import Library
from reader.model.highlight import Anchor
from reader.model.query import parse
from tests.fuzz.acts import digest
from tests.library.handmade import IMPORTED, Decision, page, reread, store, told
from tests.library.test_imported import BREAD, FERRY, LONGER, SNOW, bring

WAYS = ["journal", "batch", "later"]


def imported(library: Library, meets: str) -> str:
    """An import that shows an article again and brings two others; its id."""
    batch = library.batches.begin("tuesday")
    bring(library, batch, "b.txt", LONGER, SNOW, meets=meets)
    bring(library, batch, "c.txt", BREAD)
    return batch


def taken_back(library: Library, batch: str, way: str, beside: str) -> None:
    """By the undo history, by the list of imports, or after something else was done with another article."""
    if way == "later":
        library.articles.mark([beside], later=True)
    if way == "journal":
        library.journal.undo()
    else:
        library.batches.undo(batch)


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


@pytest.mark.parametrize("way", WAYS)
def test_an_import_too_large_for_the_history_is_taken_back_whole_and_can_come_again(
    library: Library, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    ferry, beside = (
        store(library, name, story).new[0] for name, story in (("a.txt", FERRY), ("d.txt", SNOW))
    )
    made, _ = library.annotations.highlight(ferry, 4, 9, note="Which one?")
    library.articles.mark([ferry], starred=True)
    library.journal.undo()
    text = library.articles.reading(ferry).version.text
    batch = imported(library, ferry)
    library.batches.end(batch)
    monkeypatch.setattr(batches, "LARGE", 1)
    if way == "journal":
        change = library.journal.undo()
        assert change is not None
        assert change.label == "Import of 2 captures; its files can be imported again"
    else:
        taken_back(library, batch, way, beside)
    assert library.articles.counts().articles == 2
    assert library.articles.reading(ferry).version.text == text
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    assert library.journal.redo_label() is None
    assert library.journal.undo_label() == ("Read later" if way == "later" else "Highlight")
    assert [each.undone for each in library.batches.recent()] == ([] if way == "journal" else [True])
    sound(library)
    library.batches.end(imported(library, ferry))
    assert library.articles.counts().articles == 4
    assert library.articles.reading(ferry).version.text == LONGER.text
    sound(library)


@pytest.mark.parametrize("large", [1, batches.LARGE])
@pytest.mark.parametrize("way", WAYS)
def test_what_a_rule_put_on_an_article_that_was_there_goes_with_the_import(
    library: Library, monkeypatch: pytest.MonkeyPatch, way: str, large: int
) -> None:
    monkeypatch.setattr(batches, "LARGE", large)
    ferry, beside = (
        store(library, name, story).new[0] for name, story in (("a.txt", FERRY), ("d.txt", SNOW))
    )
    rule, _ = library.searches.save("Boats", "ferry")
    library.searches.tag_by(rule.id, "boats", now=False)
    batch = imported(library, ferry)
    assert library.searches.apply([ferry], batch)[0] == 1
    library.batches.end(batch)
    assert library.tags.on_article(ferry) == ("boats",)
    taken_back(library, batch, way, beside)
    assert library.tags.on_article(ferry) == ()
    sound(library)


def test_what_was_undone_before_an_import_is_undone_again_behind_it(library: Library) -> None:
    """An act that came between stays, and the import goes around it; all of it can be done again."""
    ferry, beside = (
        store(library, name, story).new[0] for name, story in (("a.txt", FERRY), ("d.txt", SNOW))
    )
    batch = imported(library, ferry)
    library.batches.end(batch)
    library.articles.mark([beside], later=True)
    library.articles.mark([ferry], starred=True)
    after = digest(library)
    library.journal.undo()
    library.journal.undo()
    library.journal.undo()
    assert library.articles.counts().articles == 2
    sound(library)
    assert [library.journal.redo() and library.journal.undo_label() for _ in range(3)] == [
        "Import of 2 captures",
        "Read later",
        "Star",
    ]
    assert digest(library) == after
    sound(library)


def test_what_was_undone_since_an_import_is_done_again_behind_it_also_where_others_rest_on_it(
    library: Library,
) -> None:
    (ferry,) = store(library, "a.txt", FERRY).new
    library.batches.end(imported(library, ferry))
    bread = library.articles.rows(parse("bakers"))[0].id
    library.articles.mark([ferry], starred=True)
    library.journal.undo()
    quiet = library.batches.begin("by itself")
    store(library, "e.txt", BREAD, verdicts=[Decision(1, "copy", bread)], batch=quiet)
    library.batches.end(quiet)
    library.journal.undo()
    assert {row.id for row in library.articles.rows()} == {ferry, bread}
    sound(library)
    assert [library.journal.redo() and library.journal.undo_label() for _ in range(2)] == [
        "Import of 2 captures",
        "Star",
    ]
    assert library.articles.counts().articles == 3
    assert library.articles.row(ferry).starred
    sound(library)


@pytest.mark.parametrize("removed", [False, True])
def test_what_the_reader_worked_on_since_stays_with_its_text_when_an_import_of_the_history_is_taken_back(
    library: Library, removed: bool
) -> None:
    (ferry,) = store(library, "a.txt", FERRY).new
    before = digest(library)
    batch = imported(library, ferry)
    library.batches.end(batch)
    snow, bread = (library.articles.rows(parse(word))[0].id for word in ("ploughs", "bakers"))
    at = LONGER.text.index("The fare")
    made, _ = library.annotations.highlight(ferry, at, at + 8, note="Which one?")
    library.annotations.write_article_note(snow, "How deep?")
    if removed:
        library.annotations.remove(made.id)
    done = library.batches.undo(batch)
    assert set(done.kept) == ({snow} if removed else {snow, ferry})
    assert {row.id for row in library.articles.rows()} == {ferry, snow}
    assert library.annotations.article_note(snow) == "How deep?"
    shown = library.articles.reading(ferry).version.text
    assert shown == (FERRY.text if removed else LONGER.text)
    sound(library)
    library.journal.undo()
    assert {row.id for row in library.articles.rows()} == {ferry, snow, bread}
    assert library.articles.reading(ferry).version.text == LONGER.text
    labels = [change.label for _ in range(9) if (change := library.journal.undo())]
    done_since = ["Remove highlight"] * removed + ["Article note", "Highlight"]
    assert labels == [*done_since, "Import of 2 captures"]
    assert digest(library) == before
    sound(library)


def test_a_highlight_in_the_trash_goes_back_to_the_text_it_was_made_on(library: Library) -> None:
    """The text on which it stood when it was removed goes with the import."""
    (ferry,) = store(library, "a.txt", FERRY).new
    made, _ = library.annotations.highlight(ferry, 4, 9, note="Which one?")
    batch = imported(library, ferry)
    library.batches.end(batch)
    library.annotations.remove(made.id)
    library.batches.undo(batch)
    assert library.articles.reading(ferry).version.text == FERRY.text
    library.trash.restore(made.id)
    (back,) = library.annotations.of(ferry)
    assert (back.anchor, FERRY.text[back.start : back.end], back.note) == (
        Anchor.ANCHORED,
        "ferry",
        "Which one?",
    )
    sound(library)


def test_an_article_told_from_another_keeps_its_text_when_the_capture_that_brought_it_first_goes(
    library: Library,
) -> None:
    first = library.batches.begin("first")
    ferry = bring(library, first, "a.txt", FERRY)[0]
    library.batches.end(first)
    second = library.batches.begin("second")
    split, data = page("b.txt", [FERRY, BREAD], None, ["valley post"])
    again = library.captures.store(
        split, data, IMPORTED, [Decision(1, "copy", ferry)], batch=second, undoable=True
    )
    library.batches.end(second)
    _, new = library.stories.part(ferry, again.capture).articles
    library.batches.undo(first)
    assert library.articles.reading(new).version.text == FERRY.text
    assert new in {row.id for row in library.articles.rows()}
    sound(library)
    library.journal.undo()
    assert library.articles.reading(new).version.text == FERRY.text
    sound(library)


def test_a_split_of_a_capture_that_is_gone_is_never_undone_on_the_one_that_has_its_number(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "LARGE", 0)
    others = [told(f"Title {n}", f"Other words {n} of a text.") for n in range(3)]
    store(library, "z.txt", *others)
    split, data = page("a.txt", [FERRY, SNOW])
    first = library.batches.begin("first")
    gone = library.captures.store(split, data, IMPORTED, (), batch=first)
    library.batches.end(first)
    library.captures.resplit(gone.capture, reread(split, data, FERRY), ())
    assert library.journal.undo_label() == "Split anew"
    library.batches.undo(first)
    second = library.batches.begin("second")
    store(library, "b.txt", BREAD, batch=second)
    library.batches.end(second)
    assert library.journal.undo_label() is None
    titles = {row.title for row in library.articles.rows()}
    assert titles == {BREAD.title, *(other.title for other in others)}
    sound(library)

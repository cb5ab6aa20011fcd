"""Highlights that are lost: listed with their quotes, found again by themselves, or attached by hand."""

import pytest

from reader.library.attaching import attach, lost
from reader.library.health import check
from reader.library.library import Library, open_library
from reader.model.errors import NotFound
from reader.model.highlight import Anchor, Highlight
from tests.library.handmade import Decision, store, told

CUT = "Ministers met in Bishkek on Monday to speak about water. They will meet again in autumn, they said."
WHOLE = (
    "BISHKEK — On Monday ministers met in Bishkek to speak about water. No date was set for another "
    "meeting, an official told reporters, and the dispute over reservoirs goes on as before."
)


@pytest.fixture
def gone(library: Library) -> Highlight:
    """A highlight with a note and a tag whose sentence the fuller text has not."""
    first = store(library, "cut.txt", told("Water talks", CUT, cut=True), day="2025-05-14")
    (article,) = first.new
    at = CUT.index("They will meet")
    made, _ = library.annotations.highlight(article, at, len(CUT), "pink", note="Until when?", tags=["water"])
    store(library, "whole.txt", told("Water talks", WHOLE), verdicts=[Decision(1, "fuller", article)])
    return library.annotations.find(made.id)


def words(library: Library, highlight: Highlight) -> str:
    """What a highlight covers in the text shown."""
    text = library.articles.reading(highlight.article).version.text
    return text[highlight.start : highlight.end]


def test_a_lost_highlight_is_listed_with_its_quote_and_its_article(library: Library, gone: Highlight) -> None:
    assert gone.anchor is Anchor.LOST
    assert [(row.title, each) for row, each in lost(library)] == [("Water talks", gone)]
    assert gone.quote.exact.startswith("They will meet again")


def test_a_lost_highlight_of_what_was_thrown_away_is_not_listed(library: Library, gone: Highlight) -> None:
    library.articles.mark([gone.article], trashed=True)
    assert lost(library) == []


def test_a_highlight_attached_by_hand_keeps_all_that_is_on_it_and_the_quote_it_had(
    library: Library, gone: Highlight
) -> None:
    at = WHOLE.index("No date was set")
    made, change = attach(library, gone.id, at, at + 15)
    assert change.label == "Attach highlight"
    assert (made.id, made.note, made.tags, made.color) == (gone.id, gone.note, gone.tags, gone.color)
    assert (made.anchor, words(library, made)) == (Anchor.ANCHORED, "No date was set")
    assert [(each.quote, each.made_on) for each in made.earlier] == [(gone.quote, gone.made_on)]
    assert lost(library) == []
    assert check(library).ok


def test_attaching_is_one_undo_step_also_after_a_restart(library: Library, gone: Highlight) -> None:
    at = WHOLE.index("No date was set")
    made, _ = attach(library, gone.id, at, at + 15)
    path = library.path
    library.close()
    with open_library(path) as later:
        assert later.journal.undo_label() == "Attach highlight"
        later.journal.undo()
        assert later.annotations.find(gone.id) == gone
        later.journal.redo()
        assert later.annotations.find(gone.id) == made


def test_a_highlight_attached_twice_remembers_both_quotes_the_last_one_first(
    library: Library, gone: Highlight
) -> None:
    for sentence in ("No date was set", "the dispute over reservoirs"):
        at = WHOLE.index(sentence)
        made, _ = attach(library, gone.id, at, at + len(sentence))
    assert [each.quote.exact for each in made.earlier] == ["No date was set", gone.quote.exact]


def test_an_attached_highlight_goes_on_with_its_new_words_into_the_next_version(
    library: Library, gone: Highlight
) -> None:
    at = WHOLE.index("No date was set")
    attach(library, gone.id, at, at + 15)
    longer = f"Four countries sent their ministers. {WHOLE} Work on the dam has not stopped."
    store(library, "more.txt", told("Water talks", longer), verdicts=[Decision(1, "fuller", gone.article)])
    (later,) = library.annotations.of(gone.article)
    assert (later.anchor, words(library, later)) == (Anchor.ANCHORED, "No date was set")


def test_a_lost_highlight_is_found_again_where_it_stood_when_its_words_come_back(
    library: Library, gone: Highlight
) -> None:
    both = f"{CUT} {WHOLE} And more was said on the second day of the meeting."
    store(library, "both.txt", told("Water talks", both), verdicts=[Decision(1, "fuller", gone.article)])
    (back,) = library.annotations.of(gone.article)
    assert (back.anchor, words(library, back)) == (Anchor.ANCHORED, gone.quote.exact)


def test_a_highlight_is_attached_to_words_of_a_version_that_is_not_shown(
    library: Library, gone: Highlight
) -> None:
    older = library.articles.reading(gone.article, gone.made_on).version
    at = older.text.index("speak about water")
    made, _ = attach(library, gone.id, at, at + 17, version=older.id)
    assert (made.made_on, made.anchor, words(library, made)) == (
        older.id,
        Anchor.ANCHORED,
        "speak about water",
    )


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 2), (0, 9999)])
def test_a_range_without_words_is_refused_and_nothing_is_changed(
    library: Library, gone: Highlight, start: int, end: int
) -> None:
    with pytest.raises(NotFound, match=r"Nothing can be attached there"):
        attach(library, gone.id, start, end)
    assert library.annotations.find(gone.id) == gone

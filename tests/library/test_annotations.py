"""Highlights and notes: made, changed, taken away, brought back, found again."""

import pytest

from reader.library import keys
from reader.library.library import Library, open_library
from reader.model.errors import NotFound, PostilError
from reader.model.highlight import Anchor
from tests.library.handmade import Decision, store, told


def place(library: Library, row: int, words: str) -> tuple[str, int, int]:
    """An article's id and where words stand in it."""
    id = library.articles.rows()[row].id
    at = library.articles.reading(id).version.text.index(words)
    return id, at, at + len(words)


def test_a_highlight_keeps_its_words_its_context_and_its_note(news: Library) -> None:
    made, change = news.annotations.highlight(
        *place(news, 0, "fined Telegram"), "green", note="Why?", tags=["courts"]
    )
    assert change.label == "Highlight"
    assert (made.quote.exact, made.color, made.note, made.tags) == (
        "fined Telegram",
        "green",
        "Why?",
        ("courts",),
    )
    assert made.quote.prefix.endswith("Almaty ")
    assert made.quote.suffix.startswith(" on Thursday")
    assert news.annotations.of(made.article) == (made,)
    assert news.articles.row(made.article).highlights == 1
    assert news.articles.counts().highlights == 1


def test_the_same_range_twice_is_one_highlight_that_gains_what_is_new(news: Library) -> None:
    where = place(news, 0, "fined Telegram")
    first, _ = news.annotations.highlight(*where)
    again, change = news.annotations.highlight(*where)
    assert again.id == first.id
    assert not change
    richer, change = news.annotations.highlight(*where, "blue", note="A note", tags=["a"])
    assert change
    assert (richer.id, richer.color, richer.note, richer.tags) == (first.id, "blue", "A note", ("a",))


def test_overlapping_highlights_stay_as_they_were_made(news: Library) -> None:
    news.annotations.highlight(*place(news, 0, "fined Telegram on Thursday"))
    news.annotations.highlight(*place(news, 0, "A court in Almaty fined"))
    quotes = [made.quote.exact for made in news.annotations.of(news.articles.rows()[0].id)]
    assert quotes == ["A court in Almaty fined", "fined Telegram on Thursday"]


def test_a_removed_highlight_comes_back_whole_after_a_restart(news: Library) -> None:
    made, _ = news.annotations.highlight(*place(news, 0, "fined"), "pink", note="Mine", tags=["x"])
    news.annotations.remove(made.id)
    assert news.annotations.of(made.article) == ()
    assert news.tags.all() == []
    with pytest.raises(NotFound, match=r"undo brings it back"):
        news.annotations.find(made.id)
    path = news.path
    news.close()
    with open_library(path) as later:
        assert later.journal.undo_label() == "Remove highlight"
        change = later.journal.undo()
        assert change is not None
        assert change.articles == (made.article,)
        back = later.annotations.find(made.id)
        assert (back.note, back.tags, back.color) == ("Mine", ("x",), "pink")


def test_saves_of_one_step_are_undone_together_until_something_else_is_done(news: Library) -> None:
    made, _ = news.annotations.highlight(*place(news, 0, "fined"))
    for text in ("F", "Fi", "First thought"):
        news.annotations.write_note(made.id, text, step="first")
    news.articles.mark([made.article], starred=True)
    news.annotations.write_note(made.id, "Second thought", step="first")
    news.journal.undo()
    assert news.annotations.find(made.id).note == "First thought"
    news.journal.undo()
    news.journal.undo()
    assert news.annotations.find(made.id).note == ""
    assert news.journal.redo_label() == "Note"
    news.journal.redo()
    assert news.annotations.find(made.id).note == "First thought"


def test_saves_of_two_steps_are_undone_one_after_the_other(news: Library) -> None:
    made, _ = news.annotations.highlight(*place(news, 0, "fined"))
    for text, step in (("First thought", "one"), ("", "two"), ("Second", None), ("Third", None)):
        news.annotations.write_note(made.id, text, step=step)
    found = []
    for _ in range(4):
        found.append(news.annotations.find(made.id).note)
        news.journal.undo()
    assert found == ["Third", "Second", "", "First thought"]


def test_undo_and_redo_bring_back_the_date_with_the_colour(
    news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = news.annotations.highlight(*place(news, 0, "fined"))
    monkeypatch.setattr(keys, "now", lambda: made.updated + 60_000)
    news.annotations.recolor(made.id, "pink")
    monkeypatch.setattr(keys, "now", lambda: made.updated + 120_000)
    news.journal.undo()
    assert news.annotations.find(made.id) == made
    news.journal.redo()
    assert news.annotations.find(made.id).updated == made.updated + 60_000
    news.annotations.remove(made.id)
    news.journal.undo()
    assert news.annotations.find(made.id).updated == made.updated + 60_000


def test_an_emptied_note_is_gone_and_undo_brings_it_back(news: Library) -> None:
    made, _ = news.annotations.highlight(*place(news, 0, "fined"), note="Mine")
    assert news.annotations.write_note(made.id, "  \n")
    assert news.annotations.find(made.id).note == ""
    news.journal.undo()
    assert news.annotations.find(made.id).note == "Mine"


def test_an_article_has_a_note_of_its_own(news: Library) -> None:
    id = news.articles.rows()[0].id
    assert news.annotations.article_note(id) == ""
    news.annotations.write_article_note(id, "On the whole", step="one")
    news.annotations.write_article_note(id, "On the whole, weak", step="one")
    assert news.articles.reading(id).note == "On the whole, weak"
    news.journal.undo()
    assert news.annotations.article_note(id) == ""


def test_highlights_of_the_whole_library_come_newest_first_with_their_articles(news: Library) -> None:
    one, _ = news.annotations.highlight(*place(news, 0, "fined"))
    two, _ = news.annotations.highlight(*place(news, 1, "pipeline"))
    found = news.annotations.all()
    assert [(row.title, made.id) for row, made in found] == [
        ("Pipeline reopens after repairs", two.id),
        ("Telegram fined in Almaty", one.id),
    ]
    assert len(news.annotations.all(limit=1)) == 1


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (5, 5), (9, 3), (0, 10_000)])
def test_a_range_that_holds_no_words_is_refused_and_nothing_is_kept(
    news: Library, start: int, end: int
) -> None:
    with pytest.raises(NotFound, match=r"Nothing can be highlighted there"):
        news.annotations.highlight(news.articles.rows()[0].id, start, end)
    assert news.articles.counts().highlights == 0
    assert news.journal.undo_label() is None


def test_an_unknown_colour_is_named_with_those_there_are(news: Library) -> None:
    with pytest.raises(
        PostilError, match=r"“mauve” is no highlight colour; use yellow, green, blue, pink or purple"
    ):
        news.annotations.highlight(*place(news, 0, "fined"), "mauve")


def test_highlights_follow_their_words_into_a_fuller_text_and_lost_ones_are_kept(news: Library) -> None:
    id, start, end = place(news, 2, "speak about water")
    kept, _ = news.annotations.highlight(id, start, end, note="Check")
    gone, _ = news.annotations.highlight(*place(news, 2, "They will meet again in autumn"))
    text = (
        "BISHKEK — On Monday ministers met in Bishkek to speak about water. No date was set for another "
        "meeting, an official told reporters, and the dispute over reservoirs goes on as before."
    )
    stored = store(
        news, "whole.txt", told("Water talks", text), day="2025-05-16", verdicts=[Decision(1, "fuller", id)]
    )
    assert stored.merged == (id,)
    reading = news.articles.reading(id)
    assert (reading.version.text, reading.row.cut, reading.row.title) == (text, False, "Water talks")
    assert len(reading.versions) == 2
    found, lost = reading.highlights
    assert text[found.start : found.end] == "speak about water"
    assert (found.id, found.anchor, found.note) == (kept.id, Anchor.ANCHORED, "Check")
    assert (lost.id, lost.anchor, lost.quote) == (gone.id, Anchor.LOST, gone.quote)
    assert {made.made_on for made in reading.highlights} == {reading.versions[0]}
    older = news.articles.reading(id, reading.versions[0])
    assert older.version.text.startswith("Ministers met")


def test_a_highlight_removed_before_a_fuller_text_came_is_placed_when_it_is_brought_back(
    news: Library,
) -> None:
    id, start, end = place(news, 2, "speak about water")
    made, _ = news.annotations.highlight(id, start, end)
    news.annotations.remove(made.id)
    text = (
        "On Monday ministers met in Bishkek to speak about water. They will meet again in autumn, they said."
    )
    store(news, "whole.txt", told(None, text), day="2025-05-16", verdicts=[Decision(1, "fuller", id)])
    news.journal.undo()
    (back,) = news.annotations.of(id)
    assert text[back.start : back.end] == "speak about water"


def test_words_of_an_older_version_can_be_highlighted(news: Library) -> None:
    id = news.articles.rows()[2].id
    first = news.articles.reading(id).version
    text = (
        "On Monday ministers met in Bishkek to speak about water. They will meet again in autumn, they said."
    )
    store(news, "whole.txt", told(None, text), verdicts=[Decision(1, "fuller", id)])
    at = first.text.index("met in Bishkek")
    made, _ = news.annotations.highlight(id, at, at + 14, version=first.id)
    assert made.made_on == first.id
    assert text[made.start : made.end] == "met in Bishkek"


def test_half_a_character_in_a_note_or_tag_is_replaced_and_stops_nothing(news: Library) -> None:
    made, _ = news.annotations.highlight(*place(news, 0, "fined"), note="half \ud83d of it", tags=["t\udc00"])
    assert (made.note, made.tags) == ("half \ufffd of it", ("t\ufffd",))


def test_what_the_same_words_are_given_a_second_time_is_called_by_its_name(news: Library) -> None:
    id = news.articles.rows()[0].id
    news.annotations.highlight(id, 0, 5)
    news.annotations.highlight(id, 0, 5, note="Which one?")
    news.annotations.highlight(id, 0, 5, "green")
    news.annotations.highlight(id, 0, 5, tags=["lake"])
    news.annotations.highlight(id, 0, 5, "green")
    labels = [act.label for act in news.journal.history()]
    assert labels == ["Tag highlight", "Recolour", "Note", "Highlight"]


def test_words_whose_highlight_was_removed_are_highlighted_anew_and_the_old_one_stays_in_the_trash(
    news: Library,
) -> None:
    where = place(news, 0, "fined Telegram")
    first, _ = news.annotations.highlight(*where, note="Before.")
    news.annotations.remove(first.id)
    again, change = news.annotations.highlight(*where, note="After.")
    assert change.label == "Highlight"
    assert [(made.id, made.note) for made in news.annotations.of(where[0])] == [(again.id, "After.")]
    assert [gone.id for gone in news.trash.highlights()] == [first.id]

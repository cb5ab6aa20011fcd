"""A capture is split anew: articles go on, join and part, and what the reader made follows its words."""

from collections.abc import Sequence

import pytest

from reader.library import health
from reader.library.captures import Stored
from reader.library.library import Library
from reader.library.resplitting import Resplit
from reader.model.capture import CaptureState
from reader.model.evidence import Correction, Says
from reader.model.highlight import Anchor
from tests.library.handmade import Decision, Told, page, reread, store, told

FERRY = told("The ferry is back", "The ferry came back on Monday. Its captain greeted everyone by name.")
SNOW = told(
    "Snow on the pass", "Snow closed the pass on Tuesday. Ploughs were sent up from both sides of it."
)
BREAD = told("Bread gets dearer", "Bakers agreed on a price for bread. Nobody was happy with it at all.")
#: The ferry and the snow, taken for one article.
JOINED = told("The ferry is back", f"{FERRY.text}\n\nSnow on the pass\n{SNOW.text}")


def split_anew(
    library: Library,
    capture: str,
    printed: Sequence[Told],
    *stories: Told,
    verdicts: Sequence[Decision] = (),
    corrections: Sequence[Correction] = (),
) -> Resplit:
    """Split a stored capture of `printed` stories otherwise, as a person would."""
    split, data = page(library.captures.row(capture).name, printed)
    assert data == library.captures.bytes_of(capture)
    return library.captures.resplit(capture, reread(split, data, *stories), verdicts, corrections=corrections)


def headings(library: Library, capture: str) -> list[str]:
    return [shown.heading for shown in library.captures.shown_texts(capture)]


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


def undo_all(library: Library) -> list[str]:
    labels = []
    while change := library.journal.undo():
        labels.append(change.label)
    return labels


@pytest.fixture
def joined(library: Library) -> Stored:
    """A capture in which two stories were taken for one, and the bread after them."""
    split, data = page("a.txt", [FERRY, SNOW, BREAD])
    return library.captures.store(reread(split, data, JOINED, BREAD), data, 1_795_132_800_000, ())


def test_an_article_goes_on_as_the_story_that_covers_most_of_it(library: Library, joined: Stored) -> None:
    one, bread = joined.new
    library.articles.mark([one], starred=True, read=True)
    library.tags.add([one], "pass")
    library.annotations.write_article_note(one, "Two stories?")
    done = split_anew(library, joined.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD)
    ferry, snow, still = library.captures.shown_by(joined.capture)
    assert (snow, still) == (one, bread)
    assert (done.new, done.gone, done.kept) == ((ferry,), (), ())
    row = library.articles.row(snow)
    assert (row.title, row.starred, row.read) == ("Snow on the pass", True, True)
    assert library.tags.on_article(snow) == ("pass",)
    assert library.annotations.article_note(snow) == "Two stories?"
    assert library.articles.reading(snow).version.text == SNOW.text
    assert not library.articles.row(ferry).read
    assert {ferry, snow} <= set(done.change.articles)
    sound(library)


def test_highlights_go_with_their_bytes_and_stay_found(library: Library, joined: Stored) -> None:
    one = joined.new[0]
    text = library.articles.reading(one).version.text
    marks = {}
    for words in ("captain greeted", "Ploughs"):
        start = text.index(words)
        made, _ = library.annotations.highlight(
            one, start, start + len(words), note=f"On {words}.", tags=["t"]
        )
        marks[words] = made.id
    done = split_anew(library, joined.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD)
    assert (done.moved, done.lost) == (1, 0)
    ferry, snow, _ = library.captures.shown_by(joined.capture)
    for id, words in ((ferry, "captain greeted"), (snow, "Ploughs")):
        (found,) = library.annotations.of(id)
        shown = library.articles.reading(id).version.text
        assert (found.id, found.anchor, found.note) == (marks[words], Anchor.ANCHORED, f"On {words}.")
        assert shown[found.start : found.end] == words
        assert library.articles.row(id).highlights == 1
        assert [row.id for row in library.articles.rows() if row.highlights] == [ferry, snow]
    assert [(tag.name, tag.articles) for tag in library.tags.all()] == [("t", 2)]
    sound(library)


def test_joined_articles_hand_over_all_that_is_on_them(library: Library) -> None:
    stored = store(library, "a.txt", FERRY, SNOW, BREAD)
    ferry, snow, bread = stored.new
    library.annotations.highlight(ferry, 4, 9, note="Which one?")
    library.annotations.write_article_note(ferry, "On the ferry.")
    library.annotations.write_article_note(snow, "On the snow.")
    library.tags.add([ferry, snow], "weather")
    library.tags.add([ferry], "lake")
    library.articles.mark([ferry], starred=True)
    library.articles.mark([snow], read=True)
    done = split_anew(library, stored.capture, [FERRY, SNOW, BREAD], JOINED, BREAD)
    assert (done.new, done.gone, done.moved, done.lost) == ((), (ferry,), 1, 0)
    assert library.captures.shown_by(stored.capture) == (snow, bread)
    row = library.articles.row(snow)
    assert (row.title, row.starred, row.read) == ("The ferry is back", True, False)
    assert library.annotations.article_note(snow) == "On the snow.\n\nOn the ferry."
    assert library.tags.on_article(snow) == ("lake", "weather")
    assert [(h.quote.exact, h.note, h.anchor) for h in library.annotations.of(snow)] == [
        ("ferry", "Which one?", Anchor.ANCHORED)
    ]
    assert library.articles.counts().articles == 2
    sound(library)


def test_what_was_done_before_can_still_be_undone_and_redone(library: Library) -> None:
    stored = store(library, "a.txt", FERRY, SNOW, BREAD)
    ferry, snow, _ = stored.new
    made, _ = library.annotations.highlight(ferry, 4, 9, note="Which one?")
    library.articles.mark([ferry], starred=True)
    library.tags.add([ferry, snow], "weather")
    removed, _ = library.annotations.highlight(ferry, 10, 14)
    library.annotations.remove(removed.id)
    split_anew(library, stored.capture, [FERRY, SNOW, BREAD], JOINED, BREAD)
    undone = ["Split anew", "Remove highlight", "Highlight", "Tag weather", "Star", "Highlight"]
    assert [label.removesuffix(" on 2 articles") for label in undo_all(library)] == undone
    assert library.annotations.of(ferry) == ()
    assert library.articles.row(ferry).highlights == 0
    assert library.tags.all() == []
    sound(library)
    while library.journal.redo():
        pass
    (back,) = library.annotations.of(snow)
    assert (back.id, back.note, back.anchor) == (made.id, "Which one?", Anchor.ANCHORED)
    assert library.tags.on_article(snow) == ("weather",)
    sound(library)


def test_an_article_that_becomes_noise_goes_unless_it_carries_the_readers_own(library: Library) -> None:
    stored = store(library, "a.txt", FERRY, SNOW, BREAD)
    _, snow, bread = stored.new
    made, _ = library.annotations.highlight(bread, 0, 6, note="Kept.")
    done = split_anew(library, stored.capture, [FERRY, SNOW, BREAD], FERRY)
    assert (done.gone, done.kept, done.lost) == ((snow,), (bread,), 0)
    assert library.annotations.find(made.id).anchor is Anchor.ANCHORED
    assert library.articles.reading(bread).captures[0].file == "a.txt"
    assert library.articles.counts().articles == 2
    sound(library)


def test_an_article_that_stayed_for_its_notes_is_joined_with_the_one_in_its_place(library: Library) -> None:
    stored = store(library, "a.txt", FERRY, SNOW, BREAD)
    _, snow, bread = stored.new
    library.annotations.highlight(snow, 0, 4, note="Kept.")
    done = split_anew(library, stored.capture, [FERRY, SNOW, BREAD], FERRY, BREAD)
    assert (done.kept, library.articles.reading(bread).captures[0].file) == ((snow,), "a.txt")
    library.stories.join(bread, snow)
    assert [mark.note for mark in library.annotations.of(bread)] == ["Kept."]
    assert len(library.articles.reading(bread).captures) == 2
    sound(library)
    undo_all(library)
    assert library.annotations.of(snow) == ()
    sound(library)


def test_an_article_that_other_captures_show_goes_back_to_their_text(library: Library) -> None:
    (ferry,) = store(library, "first.txt", FERRY).new
    split, data = page("a.txt", [FERRY, SNOW, BREAD])
    wrong = library.captures.store(
        reread(split, data, JOINED, BREAD), data, 1_795_132_800_000, [Decision(1, "fuller", ferry)]
    )
    text = library.articles.reading(ferry).version.text
    assert text == JOINED.text
    at = text.index("Ploughs")
    library.annotations.highlight(ferry, at, at + 7)
    library.annotations.highlight(ferry, 4, 9)
    done = split_anew(
        library, wrong.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD,
        verdicts=[Decision(1, "copy", ferry)],
    )  # fmt: skip
    (snow,) = done.new
    assert library.captures.shown_by(wrong.capture)[:2] == (ferry, snow)
    assert library.articles.reading(ferry).version.text == FERRY.text
    assert library.articles.row(ferry).captures == 2
    assert [h.quote.exact for h in library.annotations.of(ferry)] == ["ferry"]
    assert [h.quote.exact for h in library.annotations.of(snow)] == ["Ploughs"]
    sound(library)


def test_what_a_capture_alone_shows_is_no_match_for_it(library: Library) -> None:
    (ferry,) = store(library, "first.txt", FERRY).new
    split, data = page("a.txt", [FERRY, SNOW, BREAD])
    sketches = {1: [5 << 32, 6 << 32], 2: [7 << 32]}
    wrong = library.captures.store(
        reread(split, data, JOINED, BREAD), data, 1, [Decision(1, "fuller", ferry)], sketches=sketches
    )
    alike = library.captures.alike
    assert [found.text for found in alike("", [5 << 32])] == [JOINED.text]
    assert [found.text for found in alike("", [5 << 32], without=wrong.capture)] == [FERRY.text]
    assert [found.title for found in alike("", [7 << 32])] == ["Bread gets dearer"]
    assert alike("", [7 << 32], without=wrong.capture) == []


def test_a_story_matched_with_another_article_takes_the_reader_with_it(library: Library) -> None:
    (snow,) = store(library, "first.txt", SNOW).new
    stored = store(library, "a.txt", FERRY, SNOW, BREAD)
    own = stored.new[1]
    library.annotations.highlight(own, 0, 4, note="High up.")
    done = split_anew(
        library, stored.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD,
        verdicts=[Decision(2, "copy", snow)],
    )  # fmt: skip
    assert (done.gone, done.moved, done.lost) == ((own,), 1, 0)
    assert library.captures.shown_by(stored.capture)[1] == snow
    assert [h.note for h in library.annotations.of(snow)] == ["High up."]
    assert library.articles.row(snow).captures == 2
    sound(library)


def test_splitting_back_and_forth_ends_where_it_began(library: Library) -> None:
    stored = store(library, "a.txt", FERRY, SNOW, BREAD, furniture=["valley post"])
    before = [library.articles.reading(id).version.text for id in stored.new]
    made, _ = library.annotations.highlight(stored.new[0], 4, 9)
    for _ in range(3):
        split_anew(library, stored.capture, [FERRY, SNOW, BREAD], JOINED, BREAD)
        split_anew(library, stored.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD)
    shown = library.captures.shown_by(stored.capture)
    assert [library.articles.reading(id).version.text for id in shown] == before
    assert library.annotations.of(shown[0])[0].id == made.id
    assert library.articles.counts().articles == 3
    with library.reading() as connection:
        (versions,) = connection.execute("SELECT count(*) FROM version").fetchone()
    assert versions == 3
    sound(library)


def test_corrections_and_the_state_are_kept_with_the_capture(library: Library, joined: Stored) -> None:
    said = (Correction(70, Says.STARTS), Correction(0, Says.TITLE))
    split_anew(library, joined.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD, corrections=said)
    assert library.captures.corrections(joined.capture) == said
    assert library.captures.row(joined.capture).state is CaptureState.CONFIRMED
    assert headings(library, joined.capture) == [story.title for story in (FERRY, SNOW, BREAD)]
    spans = library.captures.split_of(joined.capture)
    assert {span.article for span in spans} == {1, 2, 3}


def test_what_a_new_split_did_to_highlights_is_told_without_those_that_were_lost_or_removed_before(
    library: Library, joined: Stored
) -> None:
    first, at = joined.new[0], JOINED.text.index("captain")
    moves, _ = library.annotations.highlight(first, at, at + 7)
    gone, _ = library.annotations.highlight(first, at + 8, at + 15)
    lost, _ = library.annotations.highlight(first, JOINED.text.index("Ploughs"), len(JOINED.text))
    library.annotations.remove(gone.id)
    with library.writing() as db:
        db.conn.execute("UPDATE highlight SET anchor = 'lost' WHERE id = ?", (lost.id,))
    done = split_anew(library, joined.capture, [FERRY, SNOW, BREAD], FERRY, SNOW, BREAD)
    assert (done.moved, done.lost) == (1, 0)
    assert library.annotations.find(moves.id).article == done.new[0]
    sound(library)
    shorter = told(FERRY.title, FERRY.text.partition(" Its")[0])
    done = split_anew(library, joined.capture, [FERRY, SNOW, BREAD], shorter, SNOW, BREAD)
    assert (done.moved, done.lost) == (0, 1)
    assert library.annotations.find(moves.id).anchor is Anchor.LOST
    done = split_anew(library, joined.capture, [FERRY, SNOW, BREAD], shorter, SNOW)
    assert (done.moved, done.lost) == (0, 0)

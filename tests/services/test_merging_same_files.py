"""Two libraries whose readers imported the same files, each by itself: what was made in either is in both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import attaching, health
from reader.library.library import Library, open_library
from reader.model.capture import CaptureState
from reader.model.evidence import Correction, Says
from reader.model.export import Order, Reach, Scope
from reader.model.highlight import Anchor
from reader.services.taking_in import take_in
from reader.services.taking_out import take_out
from tests.library.handmade import IMPORTED, Decision, Told, page, reread, store, told
from tests.services.taking import differing, digest

FERRY = told("The ferry is back", "The ferry came back on Monday. Its captain greeted everyone by name.")
SNOW = told("Snow on the pass", "Snow closed the pass on Tuesday. Ploughs were sent up from both sides.")
BREAD = told("Bread gets dearer", "Bakers agreed on a price for bread. Nobody was happy with it at all.")
#: The first two as one, as a split that took the second title for a line of the text has them.
BOTH = told(FERRY.title, f"{FERRY.text}\n\n{SNOW.title}\n{SNOW.text}")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """The library of the other machine."""
    with open_library(tmp_path / "other" / "library.sqlite") as other:
        yield other


def merged(library: Library, other: Library, tmp_path: Path) -> None:
    """The other library joins; that is undone and done again, and all is well each time."""
    take_out(other, tmp_path / "other.zip")
    before = digest(library)
    assert take_in(library, tmp_path / "other.zip").status in ("imported", "known")
    joined = digest(library)
    assert health.check(library).problems == ()
    library.journal.undo()
    assert differing(library, before) <= {"journal", "sqlite_sequence"}
    library.journal.redo()
    assert differing(library, joined) <= {"journal"}


def marks(library: Library) -> list[tuple[str, str, str, Anchor]]:
    """All highlights: the heading of the article, the words, the note, whether they were found."""
    return sorted((row.heading, h.quote.exact, h.note, h.anchor) for row, h in library.annotations.all())


def split_anew(library: Library, *stories: Told) -> dict[str | None, str]:
    """A page of the ferry and the snow, split as one article and then as these; their ids by their titles."""
    split, data = page("page.txt", [FERRY, SNOW, BREAD])
    as_one = library.captures.store(reread(split, data, BOTH, BREAD), data, IMPORTED, ())
    library.captures.resplit(as_one.capture, reread(split, data, *stories), ())
    return {row.title: row.id for row in library.articles.rows()}


def test_what_was_made_on_an_article_there_is_on_the_one_that_the_same_capture_shows_here(
    library: Library, other: Library, tmp_path: Path
) -> None:
    ferry, snow = store(library, "page.txt", FERRY, SNOW).new
    theirs, others = store(other, "page.txt", FERRY, SNOW).new
    library.annotations.highlight(ferry, 4, 9, note="Mine.")
    library.annotations.write_article_note(snow, "Mine on all.")
    other.annotations.highlight(theirs, 10, 19, note="Theirs.", tags=["lake"])
    other.annotations.write_article_note(others, "Theirs on all.")
    other.tags.add([others], "winter")
    other.articles.mark([others], archived=True, starred=True)
    merged(library, other, tmp_path)
    assert library.articles.counts().articles == 2
    assert marks(library) == [
        ("The ferry is back", "came back", "Theirs.", Anchor.ANCHORED),
        ("The ferry is back", "ferry", "Mine.", Anchor.ANCHORED),
    ]
    assert library.annotations.article_note(snow) == "Mine on all.\n\nTheirs on all."
    row = library.articles.row(snow)
    assert (row.tags, row.starred, row.archived) == (("winter",), True, True)


def test_what_was_made_on_articles_that_are_split_otherwise_here_comes_with_them(
    library: Library, other: Library, tmp_path: Path
) -> None:
    here, there = split_anew(library, BOTH, BREAD), split_anew(other, FERRY, SNOW, BREAD)
    library.annotations.highlight(here["The ferry is back"], 4, 9, note="Mine.")
    other.annotations.highlight(there["The ferry is back"], 10, 19, note="Theirs.")
    other.annotations.highlight(there["Snow on the pass"], 0, 11, note="How deep?")
    other.annotations.highlight(there["Bread gets dearer"], 0, 6, note="Which ones?")
    merged(library, other, tmp_path)
    assert marks(library) == [
        ("Bread gets dearer", "Bakers", "Which ones?", Anchor.ANCHORED),
        ("The ferry is back", "Snow closed", "How deep?", Anchor.ANCHORED),
        ("The ferry is back", "came back", "Theirs.", Anchor.ANCHORED),
        ("The ferry is back", "ferry", "Mine.", Anchor.ANCHORED),
    ]


def test_an_article_that_is_the_pages_own_lines_here_comes_with_what_was_made_on_it(
    library: Library, other: Library, tmp_path: Path
) -> None:
    split_anew(library, BREAD)
    there = split_anew(other, FERRY, SNOW, BREAD)
    other.annotations.highlight(there["Snow on the pass"], 0, 11, note="How deep?")
    merged(library, other, tmp_path)
    assert marks(library) == [("Snow on the pass", "Snow closed", "How deep?", Anchor.ANCHORED)]
    assert {row.title for row in library.articles.rows()} == {"Bread gets dearer", "Snow on the pass"}


def test_a_text_that_only_the_other_library_knows_comes_with_the_highlights_that_were_made_on_it(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fuller = told(FERRY.title, f"{FERRY.text} The fare stays as it was.")
    there = split_anew(other, FERRY, SNOW, BREAD)["The ferry is back"]
    other.annotations.highlight(there, 10, 19, note="Theirs.")
    store(other, "more.txt", fuller, verdicts=[Decision(1, "fuller", there)])
    other.annotations.highlight(there, len(FERRY.text) + 1, len(FERRY.text) + 9, note="Really?")
    split_anew(library, BOTH, BREAD)
    (mine,) = store(library, "more.txt", fuller).new
    merged(library, other, tmp_path)
    found = {h.quote.exact: (row.id, h.anchor) for row, h in library.annotations.all()}
    assert found == {"came back": (mine, Anchor.ANCHORED), "The fare": (mine, Anchor.ANCHORED)}


def test_the_earlier_words_of_a_highlight_that_was_attached_anew_lead_to_the_text_here(
    library: Library, other: Library, tmp_path: Path
) -> None:
    (ferry,), (theirs,) = store(library, "page.txt", FERRY).new, store(other, "page.txt", FERRY).new
    made, _ = other.annotations.highlight(theirs, 4, 9, note="Theirs.")
    attaching.attach(other, made.id, 10, 19)
    merged(library, other, tmp_path)
    (here,) = library.annotations.of(ferry)
    assert (here.quote.exact, here.note) == ("came back", "Theirs.")
    assert [(each.quote.exact, each.made_on) for each in here.earlier] == [
        ("ferry", library.articles.reading(ferry).version.id)
    ]


def test_what_was_removed_and_brought_back_there_since_then_is_here_too(
    library: Library, other: Library, tmp_path: Path
) -> None:
    ferry, snow = store(library, "page.txt", FERRY, SNOW).new
    library.annotations.highlight(ferry, 4, 9, note="Which one?", tags=["lake"])
    library.annotations.write_article_note(snow, "On all of it.")
    library.tags.add([snow], "winter")
    take_out(library, tmp_path / "mine.zip")
    take_in(other, tmp_path / "mine.zip")
    library.annotations.remove(library.annotations.of(ferry)[0].id)
    library.annotations.write_article_note(snow, "")
    library.tags.remove([snow], "winter")
    library.articles.mark([snow], trashed=True)
    (mark,) = other.annotations.of(ferry)
    other.annotations.remove(mark.id)
    other.annotations.write_article_note(snow, "")
    other.tags.remove([snow], "winter")
    other.journal.undo()
    other.journal.undo()
    other.journal.undo()
    other.annotations.recolor(mark.id, "green")
    other.annotations.write_article_note(snow, "On all of it, and more.")
    other.tags.remove([snow], "winter")
    other.tags.add([snow], "winter")
    merged(library, other, tmp_path)
    assert [(h.color, h.note) for h in library.annotations.of(ferry)] == [("green", "Which one?")]
    assert library.annotations.article_note(snow) == "On all of it, and more."
    assert library.articles.row(snow).tags == ("winter",)
    assert {row.id for row in library.articles.rows()} == {ferry, snow}


def test_what_was_removed_there_alone_stays_here(library: Library, other: Library, tmp_path: Path) -> None:
    ferry, snow = store(library, "page.txt", FERRY, SNOW).new
    library.annotations.highlight(ferry, 4, 9, note="Which one?", tags=["lake"])
    library.annotations.write_article_note(snow, "On all of it.")
    take_out(library, tmp_path / "mine.zip")
    take_in(other, tmp_path / "mine.zip")
    library.tags.add([snow], "winter")
    other.tags.add([snow], "winter")
    other.tags.remove([snow], "winter")
    other.tags.add([ferry], "boats")
    other.tags.remove([ferry], "boats")
    other.annotations.remove(other.annotations.of(ferry)[0].id)
    other.annotations.write_article_note(snow, "")
    other.articles.mark([ferry], trashed=True, starred=True)
    other.articles.mark([snow], starred=True)
    merged(library, other, tmp_path)
    assert [(h.quote.exact, h.note, h.tags) for h in library.annotations.of(ferry)] == [
        ("ferry", "Which one?", ("lake",))
    ]
    assert library.annotations.article_note(snow) == "On all of it."
    rows = {row.id: (row.tags, row.starred) for row in library.articles.rows()}
    assert rows == {ferry: ((), True), snow: (("winter",), True)}


def test_outlines_searches_exports_and_tags_come_beside_those_that_are_here(
    library: Library, other: Library, tmp_path: Path
) -> None:
    ferry = store(library, "page.txt", FERRY, SNOW).new[0]
    theirs, others = store(other, "page.txt", FERRY, SNOW).new
    order = Order(Scope(Reach.TAG, "Ferry", of="ferry"), "html", Path("/notes"))
    library.exports.save("Vault", order)
    library.searches.save("Boats", "boat")
    library.tags.add([ferry], "Lake")
    other.exports.save("vault", order)
    other.exports.save("Book", order)
    other.searches.save("boats", "ship")
    other.tags.add([others], "lake")
    other.tags.pin("lake", 3)
    mark, _ = other.annotations.highlight(theirs, 4, 9, note="Theirs.")
    outline, _ = other.outlines.create("A year")
    other.outlines.add(outline, highlights=[mark.id])
    merged(library, other, tmp_path)
    assert [plan.name for plan in library.exports.plans()] == ["Book", "Vault"]
    assert sorted((each.name, each.query) for each in library.searches.all()) == [
        ("Boats", "boat"),
        ("boats 2", "ship"),
    ]
    assert [(tag.name, tag.articles) for tag in library.tags.all()] == [("Lake", 2)]
    assert library.tags.pinned() == {3: "Lake"}
    (item,) = library.outlines.items(library.outlines.all()[0].id)
    assert (item.highlight, item.article) == (mark.id, ferry)


def test_what_was_told_apart_and_what_was_said_of_a_capture_there_holds_here_too(
    library: Library, other: Library, tmp_path: Path
) -> None:
    store(library, "page.txt", FERRY, SNOW)
    store(library, "again.txt", told(FERRY.title, f"{FERRY.text} Again."))
    theirs = store(other, "page.txt", FERRY, SNOW).new[0]
    again = store(
        other, "again.txt", told(FERRY.title, f"{FERRY.text} Again."), verdicts=[Decision(1, "copy", theirs)]
    )
    parted = other.stories.part(theirs, again.capture)
    for id in parted.articles:
        other.articles.mark([id], starred=True)
    split, data = page("more.txt", [BREAD, SNOW])
    more = other.captures.store(split, data, IMPORTED, ())
    noise = Correction(data.index(b"Nobody"), Says.NOISE)
    other.captures.resplit(more.capture, split, (), corrections=[noise])
    merged(library, other, tmp_path)
    starred = [row.id for row in library.articles.rows() if row.starred]
    assert len(starred) == 2
    assert library.stories.told_apart(starred[0]) == (starred[1],)
    came = library.captures.known(split.sha256)
    assert came
    assert library.captures.corrections(came) == (noise,)
    assert library.captures.row(came).state == CaptureState.CONFIRMED

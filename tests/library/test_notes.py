"""A note that is emptied and written anew: the old words can be had back, beside the new ones."""

import pytest

from reader.library import desk_acts, health
from reader.library.desk_acts import Meant
from reader.library.library import Library
from reader.model.query import parse
from tests.library.handmade import store, told

FERRY = told("The ferry is back", "The ferry came back on Monday. Its captain greeted everyone by name.")
SNOW = told("Snow on the pass", "Snow closed the pass on Tuesday. Ploughs were sent up from both sides.")
OLD, NEW = "Written over many evenings.", "Brand new."


class Place:
    """Where a note is: on an article, or on a highlight of it."""

    def __init__(self, library: Library, article: str, highlight: str) -> None:
        self.library, self.article, self.highlight = library, article, highlight

    def write(self, text: str, step: str | None = None) -> None:
        """Save the note as it stands now."""
        if self.highlight:
            self.library.annotations.write_note(self.highlight, text, step)
        else:
            self.library.annotations.write_article_note(self.article, text, step)

    def note(self) -> str:
        """What the note says."""
        if self.highlight:
            return self.library.annotations.find(self.highlight).note
        return self.library.annotations.article_note(self.article)

    def removed(self) -> list[str]:
        """The notes in the trash."""
        return [each.note for each in self.library.trash.notes()]


@pytest.fixture(params=["article", "highlight"])
def place(library: Library, request: pytest.FixtureRequest) -> Place:
    """A place with an old note that was emptied."""
    (article,) = store(library, "a.txt", FERRY).new
    on = library.annotations.highlight(article, 4, 9)[0].id if request.param == "highlight" else ""
    made = Place(library, article, on)
    made.write(OLD)
    made.write("")
    return made


def sound(library: Library) -> None:
    assert health.check(library).problems == ()


def test_the_emptied_words_stay_in_the_trash_when_a_note_is_written_anew(place: Place) -> None:
    for typed in ("Br", "Brand", NEW):
        place.write(typed, "one")
    assert (place.note(), place.removed()) == (NEW, [OLD])
    assert place.library.articles.count(parse("has:note")) == 1
    sound(place.library)
    place.library.journal.undo()
    assert (place.note(), place.removed()) == ("", [OLD])
    place.library.journal.undo()
    assert (place.note(), place.removed()) == (OLD, [])
    place.library.journal.redo()
    place.library.journal.redo()
    assert (place.note(), place.removed()) == (NEW, [OLD])
    sound(place.library)


def test_a_note_that_has_the_emptied_words_again_leaves_nothing_in_the_trash(place: Place) -> None:
    place.write(f"{OLD} And one more.")
    assert (place.note(), place.removed()) == (f"{OLD} And one more.", [])


@pytest.mark.parametrize("way", ["trash", "desk"])
def test_restored_words_come_below_those_written_since_and_undo_parts_them(place: Place, way: str) -> None:
    place.write(NEW)
    (old,) = place.library.trash.notes()
    if way == "trash":
        place.library.trash.restore(old.id)
    else:
        desk_acts.remove(place.library, Meant(), Meant(notes=(old.id,)))
    assert (place.note(), place.removed()) == (f"{NEW}\n\n{OLD}", [])
    sound(place.library)
    place.library.journal.undo()
    assert (place.note(), place.removed()) == (NEW, [OLD])
    sound(place.library)


def test_every_note_that_was_emptied_in_a_place_goes_with_its_highlight_or_article(place: Place) -> None:
    library = place.library
    place.write(NEW)
    place.write("")
    place.write("A third one.")
    assert set(place.removed()) == {OLD, NEW}
    if place.highlight:
        library.annotations.remove(place.highlight)
    else:
        library.articles.mark([place.article], trashed=True)
    library.trash.empty()
    written = library.trash.log.read_text(encoding="utf-8")
    assert all(words in written for words in (OLD, NEW, "A third one."))
    assert (place.removed(), library.annotations.all()) == ([], [])
    sound(library)


def test_words_gone_for_good_leave_the_note_written_in_their_place(place: Place) -> None:
    place.write(NEW)
    place.library.trash.purge(*(each.id for each in place.library.trash.notes()))
    assert (place.note(), place.removed()) == (NEW, [])
    with place.library.reading() as connection:
        kept = connection.execute("SELECT group_concat(rows) FROM journal").fetchone()[0]
    assert OLD not in kept
    while place.library.journal.undo():
        sound(place.library)


def test_emptied_notes_are_still_in_the_trash_when_articles_are_joined(library: Library) -> None:
    first, second = store(library, "a.txt", FERRY, SNOW).new
    for article, words in ((first, "one"), (second, "two")):
        for text in (f"Emptied {words}", "", f"New {words}"):
            library.annotations.write_article_note(article, text)
    library.stories.join(first, second)
    assert {each.note for each in library.trash.notes()} == {"Emptied one", "Emptied two"}
    (left,) = library.articles.rows()
    assert set(library.annotations.article_note(left.id).split("\n\n")) == {"New one", "New two"}
    sound(library)
    library.journal.undo()
    assert [library.annotations.article_note(id) for id in (first, second)] == ["New one", "New two"]
    sound(library)


def test_an_outline_quotes_the_note_that_stands(library: Library) -> None:
    (article,) = store(library, "a.txt", FERRY).new
    library.annotations.write_article_note(article, OLD)
    outline, _ = library.outlines.create("A book on boats")
    library.outlines.add(outline, noted=[article])
    library.annotations.write_article_note(article, "")
    library.annotations.write_article_note(article, NEW)
    assert [item.words for item in library.outlines.items(outline)] == [NEW]

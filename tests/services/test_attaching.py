"""Where a lost highlight may stand now is offered in an order that a person would look in."""

from itertools import pairwise

import pytest

from reader.library.attaching import attach
from reader.library.library import Library
from reader.model.highlight import Anchor, Highlight
from reader.services import describing
from reader.services.attaching import MOST, offered
from tests.library.handmade import Decision, store, told

OLD = (
    "The council met on Friday in the old town hall. Nobody had asked for the books of the bridge company. "
    "The mayor left early, and he said nothing to the reporters at the door."
)
NEW = (
    "KARSU. The council met on Friday in the old town hall. A clerk read the yearly accounts aloud instead. "
    "The mayor left early, and he said nothing to the reporters at the door. Somebody asked for the books of "
    "a company that builds a bridge. Work goes on in spring, when the river is low and the roads are dry."
)
QUOTE = "Nobody had asked for the books of the bridge company."


@pytest.fixture
def lost(library: Library) -> Highlight:
    """A highlight on a sentence that the fuller text has not."""
    (article,) = store(library, "old.txt", told("Bridge", OLD, cut=True)).new
    at = OLD.index(QUOTE)
    made, _ = library.annotations.highlight(article, at, at + len(QUOTE))
    store(library, "new.txt", told("Bridge", NEW), verdicts=[Decision(1, "fuller", article)])
    now = library.annotations.find(made.id)
    assert now.anchor is Anchor.LOST
    return now


def places(library: Library, highlight: Highlight) -> list[str]:
    """The words of the places that are offered."""
    version = library.articles.reading(highlight.article).version
    return [version.text[start:end] for start, end in offered(library, highlight.article, version, highlight)]


def test_words_that_are_alike_and_the_sentence_between_the_old_neighbours_are_offered(
    library: Library, lost: Highlight
) -> None:
    found = places(library, lost)
    assert "asked for the books of a company" in found[0]
    assert "A clerk read the yearly accounts aloud instead." in found
    assert len(found) <= MOST


def test_no_place_is_offered_twice(library: Library, lost: Highlight) -> None:
    version = library.articles.reading(lost.article).version
    found = sorted(offered(library, lost.article, version, lost))
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_something_is_offered_even_where_nothing_is_alike(library: Library) -> None:
    (article,) = store(library, "old.txt", told("Bridge", OLD, cut=True)).new
    made, _ = library.annotations.highlight(article, 0, 40)
    other = "Quite another report. It has no word of that. " * 9
    store(library, "new.txt", told("Bridge", other), verdicts=[Decision(1, "fuller", article)])
    assert places(library, library.annotations.find(made.id))


def test_the_quote_it_had_is_told_to_scripts(library: Library, lost: Highlight) -> None:
    at = NEW.index("Somebody asked")
    made, _ = attach(library, lost.id, at, at + 14)
    told_of = describing.annotation(made)
    assert (told_of["quote"], told_of["earlier"]) == ("Somebody asked", [QUOTE])

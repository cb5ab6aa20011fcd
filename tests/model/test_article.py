"""What a list shows of an article below its title."""

import pytest

from reader.model.article import Row, TitleState
from reader.model.faces import face

_LONG = "DUSHANBE -- Following an outcry, " + "the authorities of the capital have begun to ask " * 9


def row(title: str | None, text: str) -> Row:
    state = TitleState.NONE if title is None else TitleState.PRINTED
    shown = face(text, text)
    states = (False,) * 5
    return Row(
        1, "id", title, state, shown.stand_in, shown.lead, "S", 1, None, None, 1, *states, shown.words, 0
    )


def test_below_a_title_stands_how_the_text_begins() -> None:
    assert row("The capital asks", _LONG).below.startswith("DUSHANBE -- Following an outcry, the ")


def test_below_the_words_that_stand_for_a_title_stands_how_the_text_goes_on() -> None:
    told = row(None, _LONG)
    assert told.heading.endswith("have begun to ask the…")
    assert told.below.startswith("… authorities of the capital have begun")


@pytest.mark.parametrize("text", ["Five words and no more.", "Five words and no more…"])
def test_below_a_whole_text_that_stands_for_a_title_stands_nothing(text: str) -> None:
    assert (row(None, text).heading, row(None, text).below) == (text, "")

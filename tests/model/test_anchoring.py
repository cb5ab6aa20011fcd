"""Quotes are found again in changed texts, and never in the wrong place."""

import random
import time

import pytest

from reader.model.anchoring import find, locate
from reader.model.highlight import Quote, quote_at

TEXT = (
    "A court in Almaty fined the company on Thursday. The company said that it would appeal. "
    "“We do not agree with the court,” its lawyer told reporters outside the building. "
    "The court did not publish its reasons, and the ministry did not answer questions. "
    "The company said that it would appeal the second fine as well, which was made known on Friday."
)


def quoted(words: str, text: str = TEXT, nth: int = 0) -> Quote:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return quote_at(text, at, at + len(words))


def words_at(text: str, place: tuple[int, int] | None) -> str | None:
    return text[place[0] : place[1]] if place else None


def test_unchanged_words_are_found_where_they_stand() -> None:
    quote = quoted("its lawyer told reporters")
    assert find(TEXT, quote) == (quote.start, quote.end)


@pytest.mark.parametrize("nth", [0, 1])
def test_of_equal_words_those_with_the_same_neighbours_are_taken(nth: int) -> None:
    quote = quoted("The company said that it would appeal", nth=nth)
    longer = "ALMATY, 14 May. " * 5 + TEXT
    at = TEXT.index(quote.exact, quote.start) + 16 * 5
    assert find(longer, quote) == (at, at + len(quote.exact))


def test_words_that_were_edited_are_found_as_they_read_now() -> None:
    edited = TEXT.replace(
        "its lawyer told reporters outside", "the firm's lawyer told several reporters outside"
    )
    place = find(edited, quoted("its lawyer told reporters outside the building"))
    assert words_at(edited, place) == "the firm's lawyer told several reporters outside the building" or (
        words_at(edited, place) or ""
    ).endswith("lawyer told several reporters outside the building")


def test_other_quotation_marks_dashes_and_spaces_are_no_difference() -> None:
    edited = TEXT.replace("“", '"').replace("”", '"').replace(" court", "\u00a0court")
    assert words_at(edited, find(edited, quoted("“We do not agree with the court,”"))) == (
        '"We do not agree with the\u00a0court,"'
    )


@pytest.mark.parametrize(
    "words", ["published", "Railway tickets went on sale on Monday", "the weather in Astana"]
)
def test_words_that_are_gone_are_not_found_in_their_likes(words: str) -> None:
    quote = Quote(words, "they were last ", " before it rained.", 20, 20 + len(words))
    assert find(TEXT, quote) is None


def test_a_short_word_alone_is_not_taken_for_another_of_its_kind() -> None:
    quote = quote_at("It rained in the north and the dam held.", 13, 16)
    assert quote.exact == "the"
    assert find(TEXT, quote) is None
    assert find("Much: it rained in the north and the dam held.", quote) == (19, 22)


def test_a_quote_survives_every_small_edit_around_and_inside_it() -> None:
    rng = random.Random(11)
    for _ in range(120):
        start = rng.randrange(0, len(TEXT) - 80)
        quote = quote_at(TEXT, start, start + rng.randrange(30, 80))
        letters = list(TEXT)
        for _ in range(3):
            letters[rng.randrange(len(letters))] = rng.choice("xyz")
        changed = "".join(letters)
        place = find(changed, quote)
        assert place is not None
        assert abs(place[0] - quote.start) <= 2
        assert abs(place[1] - quote.end) <= 2


def test_a_long_quote_in_a_long_text_takes_no_time_to_speak_of() -> None:
    rng = random.Random(5)
    text = " ".join("".join(rng.choices("abcdefghij", k=rng.randrange(2, 9))) for _ in range(20_000))
    quote = quote_at(text, 60_000, 62_000)
    edited = text[:61_000] + "inserted " + text[61_000:]
    begun = time.process_time()
    place = find(edited, quote)
    assert place == (60_000, 62_009)
    assert time.process_time() - begun < 10


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("fined the company", "fined the company"),
        ("fined\n  the company", "fined the company"),
        ('"We do not agree', "“We do not agree"),
        ("nowhere to be seen", None),
        ("", None),
        ("  ", None),
    ],
)
def test_typed_words_are_located(typed: str, found: str | None) -> None:
    assert words_at(TEXT, locate(TEXT, typed)) == found

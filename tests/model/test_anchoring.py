"""Quotes are found again in changed texts, and never in the wrong place."""

import random
import time
from collections import Counter
from itertools import groupby

import pytest

from reader.model.anchoring import Finder, find, locate
from reader.model.highlight import Quote, quote_at
from tests.bench.bench_anchors import Case, Truth, cases

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


#: A sentence as it was highlighted, and as other hands set the same words.
SET = "“Café—naïve, efficient”: the 1,507 co-operative workers’ offices…"


@pytest.mark.parametrize(
    "now",
    [
        '"Cafe\u0301-nai\u0308ve, efficient": the 1507 co-operative workers\' offices...',
        "«Café – naïve, eﬃcient»: the 1 507 co‑operative workers’ oﬃces…",
        "“CAFÉ—NAÏVE, EFFICIENT”: THE 1,507 CO-OPERATIVE WORKERS’ OFFICES…",
        "“Café—naïve, effi\u00adcient”:\nthe\u00a01,507\tco-operative workers’ of-\nfices…",
        "“Ｃａｆé—naïve,  efficient”:  the １５０７  cooperative  workers’  offices…",
        "„Café—naïve, efficient“: the ١٥٠٧ co-operative workers‘ offices ...",
    ],
)
def test_words_that_are_only_set_otherwise_are_found_from_end_to_end(now: str) -> None:
    text = f"It was said twice. {SET} And nobody answered."
    edited = f"It was  said twice.\n\n{now}\n\nAnd nobody answered."
    assert words_at(edited, find(edited, quoted(SET, text))) == now


@pytest.mark.parametrize("nth", range(4))
def test_a_short_sentence_said_again_and_again_stays_with_its_neighbours_when_paragraphs_move(
    nth: int,
) -> None:
    said = ["The dam holds.", "Rain will come.", "The road is shut.", "Nobody was hurt."]
    paragraphs = [f"“{words}” He said. Number {n} of them was glad." for n, words in enumerate(said)]
    text, moved = "\n\n".join(paragraphs), "\n\n".join(paragraphs[2:] + paragraphs[:2])
    place = find(moved, quoted("He said.", text, nth), text)
    assert words_at(moved, place) == "He said."
    assert place is not None
    assert said[nth] in moved[max(0, place[0] - 25) : place[0]]


def test_of_two_equal_places_without_a_neighbour_none_is_taken() -> None:
    text = "One two three. It rained all day in the old town. Four five six."
    now = "Seven eight nine. It rained all day in the old town. " * 2
    quote = quoted("It rained all day in the old town.", text)
    assert find(now, quote) is None
    assert find(now, quote, text) is None


def test_a_quote_whose_own_place_was_edited_away_is_not_moved_to_another_of_the_same_words() -> None:
    text = f"{TEXT} In the end the company said that it would appeal to the supreme court of the country."
    first = quoted("The company said that it would appeal", text)
    now = text.replace("The company said that it would appeal. “We", "Nothing else was heard of it. “We")
    assert find(now, first, text) is None


def test_words_that_stand_twice_now_are_found_where_they_stood() -> None:
    quote = quoted("its lawyer told reporters outside the building")
    pulled = f"“Its lawyer told reporters outside the building”\n\n{TEXT}"
    place = find(pulled, quote, TEXT)
    assert place is not None
    assert place[0] == quote.start + len(pulled) - len(TEXT)


@pytest.mark.parametrize("words", ["👩‍👩‍👧", "🚢", "𝒳𝒴", "❤️", "e\u0301", "क्षि", "ក្រុម"])
def test_signs_of_several_code_points_are_found_whole(words: str) -> None:
    text = f"Ein Schiff 🚲 fährt {words} vorbei, und am Abend kehrt es heim."
    longer = f"🚢🚢 Am Morgen. Ein\u00a0Schiff 🚲 fährt {words} vorbei, und am Abend kehrt es heim."
    place = find(longer, quoted(words, text))
    assert words_at(longer, place) == words


def test_a_quote_that_begins_and_ends_inside_words_keeps_its_letters() -> None:
    text = "The unbelievable waterworks of the old town were mended."
    quote = quoted("believable water", text)
    now = f"In May. {text}"
    assert words_at(now, find(now, quote)) == "believable water"


def test_the_whole_text_is_found_in_a_fuller_one_and_in_one_of_other_lines() -> None:
    quote = quoted(TEXT)
    assert words_at(f"ALMATY. {TEXT} More.", find(f"ALMATY. {TEXT} More.", quote)) == TEXT
    lines = TEXT.replace(" ", "\n")
    assert words_at(lines, find(lines, quote)) == lines


def test_a_long_quote_with_edited_sentences_is_found_from_its_beginning_to_its_end() -> None:
    paragraphs = [f"{TEXT} Number {n} of them stays." for n in range(6)]
    text = "\n\n".join(paragraphs)
    quote = quoted("\n\n".join(paragraphs[1:5]), text)
    now = f"New. {text}".replace("Number 3 of them stays", "Number 3 of all of them goes now")
    now = now.replace("Number 1 of", "Number one of")
    place = find(now, quote, text)
    assert place is not None
    assert now[place[0] - 8 : place[0]] == "stays.\n\n"
    assert now[: place[1]].endswith("Number 4 of them stays.")


def test_one_word_that_was_replaced_is_not_found_in_its_neighbour() -> None:
    now = TEXT.replace("fined the company on Thursday", "sued the company on Thursday")
    assert find(now, quoted("fined"), TEXT) is None


@pytest.fixture(scope="module")
def hundreds() -> list[Case]:
    """A small part of what tests/bench/bench_anchors.py measures."""
    return list(cases(300, seed=8))


@pytest.mark.parametrize("with_old", [False, True])
def test_of_hundreds_of_random_quotes_nearly_all_are_found_and_next_to_none_on_other_words(
    hundreds: list[Case], with_old: bool
) -> None:
    said: Counter[str] = Counter()
    for _, of_text in groupby(hundreds, key=lambda case: id(case.now)):
        made = list(of_text)
        truth = Truth(made[0].old, made[0].now)
        finder = Finder(made[0].now.text, made[0].old if with_old else "")
        said.update(truth.judged(case, finder.find(case.quote)) for case in made)
    stand = sum(said[name] for name in ("exact", "off", "lost", "wrong"))
    assert said["exact"] + said["off"] >= 0.99 * stand
    assert sum(n for name, n in said.items() if name.endswith("wrong")) <= (0 if with_old else 2)


ODD = (
    "a", "b", " ", "\n", "é", "e\u0301", "—", "…", "“", "🚢", "\u200d", "\ufe0f", "ﬁ", "ß", "İ", "\ud83d",
    "漢", "。", "ก", "ำ", "\u00ad", "한", "\0", "½", "①", "🇰", "🏽", "ـ", "\u202e",
)  # fmt: skip


def test_no_text_is_too_odd_and_every_place_lies_in_it() -> None:
    rng = random.Random(4)
    for _ in range(800):
        text = "".join(rng.choices(ODD, k=rng.randrange(1, 60)))
        now = "".join(rng.choices(ODD, k=rng.randrange(60))) + text[: rng.randrange(len(text))]
        start = rng.randrange(len(text))
        quote = quote_at(text, start, rng.randrange(start, len(text)) + 1)
        finder = Finder(now, text)
        for place in (*finder.places(quote), *finder.between_neighbours(quote), finder.find(quote) or (0, 1)):
            assert 0 <= place[0] < place[1] <= max(1, len(now))


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

"""Words in the language in force, with their values."""

from collections.abc import Iterator

import pytest

from reader.model import wording
from reader.model.wording import Language, in_english, in_english_n, number, speak, tr, tr_n, tr_stored

#: A language of few words; of a number it says the forms of Russian.
WORDS = {
    ("Open", "verb"): ("Открыть",),
    ("Open", "state"): ("Открыто",),
    ("{name} is gone; {undo|Ctrl+Z} brings it back.", ""): ("{undo|Ctrl+Z} вернёт {name}.",),
    ("{n} articles in {place}", ""): ("{place}: {n} статья", "{place}: {n} статьи", "{place}: {n} статей"),
    ("Import of {label}", ""): ("Импорт: {label}",),
    ("{n} tags", ""): ("{n} метка", "{n} метки", "{n} меток"),
    ("Undo: {said_act}", ""): ("Отмена: {said_act}",),
    ("Star", ""): ("Звезда",),
}
KEPT = ("Import of {label}", "{n} tags\n{n} tag", "{n} tags", "Undo: {said_act}", "{what} of {which}")


def say(words: str, sense: str, n: int) -> str:
    forms = WORDS.get((words, sense), (words,))
    if len(forms) == 1:
        return forms[0]
    few = n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14)
    return forms[0 if n % 10 == 1 and n % 100 != 11 else 1 if few else 2]


@pytest.fixture
def russian() -> Iterator[None]:
    speak(Language("ru", say, "\u00a0", ",", lambda: KEPT))
    yield
    speak(None)


def test_english_is_what_stands_in_the_code() -> None:
    assert wording.language() == "en"
    assert (
        tr("{name} is gone; {undo|Ctrl+Z} brings it back.", name="A")
        == "A is gone; {undo|Ctrl+Z} brings it back."
    )
    assert [tr_n(n, "{n} article", "{n} articles") for n in (0, 1, 1200)] == [
        "0 articles",
        "1 article",
        "1,200 articles",
    ]
    assert (number(1240), number(2.5, 1)) == ("1,240", "2.5")
    assert tr_stored("Import of a.txt") == "Import of a.txt"


def test_a_value_with_braces_is_only_a_value() -> None:
    assert tr("“{name}” in {place}", name="{place}", place="{name}") == "“{place}” in {name}"


@pytest.mark.usefixtures("russian")
def test_a_language_says_words_in_its_own_order_and_by_their_sense() -> None:
    assert wording.language() == "ru"
    told = tr("{name} is gone; {undo|Ctrl+Z} brings it back.", name="А")
    assert told == "{undo|Ctrl+Z} вернёт А."
    assert (tr("Open", sense="verb"), tr("Open", sense="state"), tr("Open")) == ("Открыть", "Открыто", "Open")


@pytest.mark.usefixtures("russian")
def test_a_number_chooses_the_form_and_is_written_as_the_language_does() -> None:
    told = [
        tr_n(n, "{n} article in {place}", "{n} articles in {place}", place="X") for n in (1, 3, 11, 21, 1205)
    ]
    assert told == ["X: 1 статья", "X: 3 статьи", "X: 11 статей", "X: 21 статья", "X: 1\u00a0205 статей"]
    assert number(1234.5, 1) == "1\u00a0234,5"
    # What is not translated yet is right in English at least.
    assert tr_n(1, "{n} note", "{n} notes") == "1 note"


@pytest.mark.usefixtures("russian")
def test_stored_words_stay_english_and_are_shown_in_the_language() -> None:
    stored = in_english("Import of {label}", label="a {n} b.txt")
    assert stored == "Import of a {n} b.txt"
    assert tr_stored(stored) == "Импорт: a {n} b.txt"
    assert [tr_stored(in_english_n(n, "{n} tag", "{n} tags")) for n in (1, 2, 1200)] == [
        "1 метка",
        "2 метки",
        "1\u00a0200 меток",
    ]
    assert tr_stored(in_english("Undo: {said_act}", said_act=in_english("Star"))) == "Отмена: Звезда"
    assert tr_stored("words of somebody") == "words of somebody"


@pytest.mark.usefixtures("russian")
def test_the_words_that_say_most_of_themselves_are_tried_first() -> None:
    assert tr_stored("Import of page of press.txt") == "Импорт: page of press.txt"


@pytest.mark.usefixtures("russian")
def test_english_is_spoken_to_who_asks_from_outside_of_the_window() -> None:
    assert tr_stored("Star") == "Звезда"
    with wording.english():
        assert (tr("Open", sense="verb"), tr_n(1, "{n} tag", "{n} tags")) == ("Open", "1 tag")
        assert (tr_stored("Star"), number(1240), wording.language()) == ("Star", "1,240", "en")
    assert tr_stored("Star") == "Звезда"
    assert wording.language() == "ru"


@pytest.mark.usefixtures("russian")
def test_a_shortened_word_ends_a_sentence_with_one_full_stop() -> None:
    assert tr("Moved: {n_days}.\nAgain.", n_days="5 нояб.") == "Moved: 5 нояб.\nAgain."
    assert tr("{name}.txt is there.", name="a.") == "a..txt is there."
    assert tr("{name}.", name="{name}.") == "{name}."
    assert (wording.ended("20 пикс."), wording.ended("20")) == ("20 пикс.", "20.")

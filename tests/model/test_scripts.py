"""What the letters of a text tell of its setting."""

import pytest

from reader.model.scripts import language_of, runs_to_left


@pytest.mark.parametrize(
    ("words", "to_left"),
    [
        ("The ministry said so.", False),
        ("Қазақ тілі", False),
        ("قالت الوزارة", True),
        ("שלום", True),
        ("The word قالت means said.", False),
        ("", False),
        ("2026", False),
    ],
)
def test_a_paragraph_runs_the_way_of_most_of_its_letters(words: str, to_left: bool) -> None:
    assert runs_to_left(words) is to_left


def test_a_latin_name_does_not_turn_a_paragraph_of_an_arabic_text_round() -> None:
    words = "Reuters, BBC, CNN and Bloomberg: قالت"
    assert not runs_to_left(words)
    assert runs_to_left(words, within=True)


def test_a_script_of_one_language_names_it_and_others_name_none() -> None:
    told = {
        words: language_of(words)
        for words in ("政府は発表した", "政府宣布", "정부", "قالت", "שלום", "Москва", "So")
    }
    assert list(told.values()) == ["ja", "zh", "ko", "ar", "he", "", ""]

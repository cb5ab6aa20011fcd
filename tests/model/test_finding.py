"""Where a reader means what was typed."""

import pytest

from reader.model.hits import find

TEXT = "Élan in Paris: the pariser said, \u201cNo élan\u201d; Elan, however, was in São Paulo (paris-match)."


def found(text: str, typed: str) -> list[str]:
    return [text[start:end] for start, end in find(text, typed)]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("elan", ["Élan", "élan", "Elan"]),
        ("ÉLAN", ["Élan", "élan", "Elan"]),
        ("par", ["Paris", "pariser", "paris"]),
        ("said no", ["said, \u201cNo"]),
        ("was in sao pau", ["was in São Paulo"]),
        ("ulo", ["ulo"]),
        ("Paulo Elan", ["Élan", "élan", "Elan", "Paulo"]),
        (";", [";"]),
        ("Berlin", []),
        ("  ", []),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_the_signs_between(
    typed: str, words: list[str]
) -> None:
    assert found(TEXT, typed) == words


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        ("中国政府表示，政府将公布。", "政府", ["政府", "政府"]),
        ("東京でカタカナを読む。", "カタ", ["カタ"]),
        ("Қазақстан үкіметі; қазақтар", "қазақ", ["Қазақстан", "қазақтар"]),
        ("в её ёлке", "ее", ["её"]),
        ("الحكومة والحكومة", "الحكومة", ["الحكومة"]),
    ],
)
def test_every_script_is_searched_by_its_own_words(text: str, typed: str, words: list[str]) -> None:
    assert found(text, typed) == words

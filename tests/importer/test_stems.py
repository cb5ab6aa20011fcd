"""Words are compared without the endings that a sentence gives them, in each script in its way."""

import pytest

from reader.importer.stems import WORD, beginning, grams, stem


@pytest.mark.parametrize(
    "forms",
    [
        ("Дуров", "Дурова", "Дурову", "Дуровым"),
        ("tanker", "Tankers"),
        ("الوزير", "والوزير", "للوزير", "بالوزير"),
        ("텔레그램은", "텔레그램을", "텔레그램"),
        ("Größe", "GRÖSSE"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_an_index_finds_the_forms_of_a_word_by_their_beginning() -> None:
    assert "дуровым".startswith(beginning("Дурова"))


def test_scripts_without_spaces_are_compared_by_runs_of_letters() -> None:
    assert list(grams("青川大桥")) == ["青川", "川大", "大桥"]
    assert list(grams("桥的水")) == []
    assert WORD.findall("EarPodsの特許をアップルが取得") == ["EarPods", "の特許を", "アップル", "が取得"]


def test_vowel_signs_part_no_word() -> None:
    assert WORD.findall("हिन्दी में") == ["हिन्दी", "में"]

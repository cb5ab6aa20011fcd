"""Texts that a publisher cut are told from whole ones, whatever the limit and the mark."""

from random import Random

import pytest

from reader.importer.cut import count_words, cut_flags

WORDS = {
    "en": "the ferry left harbour before dawn and nobody on the quay had seen who held its lamp that night",
    "ru": "паром ушёл из гавани до рассвета и никто на пристани не видел кто держал фонарь в ту ночь",
    "de": "die Fähre verließ den Hafen vor Tagesanbruch und niemand am Kai sah wer die Lampe hielt",
}
MARKS = ["...", "…", " ...", " …", " […]", " [...]", "… Read more", "... Weiterlesen", "… Читать далее →"]


def prose(rng: Random, language: str, sentences: int) -> str:
    """So many sentences of any words of a language."""
    words = WORDS[language].split()
    made = (" ".join(rng.choices(words, k=rng.randint(5, 16))) for _ in range(sentences))
    return " ".join(one.capitalize() + "." for one in made)


def shortened(rng: Random, text: str, kind: str, limit: int, mark: str) -> tuple[str, bool]:
    """A text as a publisher with this limit prints it, and whether that cut it."""
    if kind == "words" and count_words(text) > limit:
        return " ".join(text.split()[:limit]) + mark, True
    if kind == "characters" and len(text) > limit:
        return text[:limit].rsplit(" ", 1)[0] + mark, True
    if kind == "none" and rng.random() < 0.1:
        return text[:-1] + '..."', False
    return text, False


def test_cut_texts_are_found_for_limits_of_words_and_of_characters() -> None:
    rng = Random(20)
    right = wrong = missed = 0
    for _ in range(300):
        kind, limit = rng.choice(
            [("words", 30), ("words", 55), ("words", 200), ("characters", 180), ("none", 0)]
        )
        language, mark = rng.choice(list(WORDS)), rng.choice(MARKS)
        texts = [prose(rng, language, rng.randint(1, 30)) for _ in range(rng.randint(3, 12))]
        printed = [shortened(rng, text, kind, limit, mark) for text in texts]
        flags = cut_flags([text for text, _ in printed])
        for flag, (_, cut) in zip(flags, printed, strict=True):
            right += flag and cut
            wrong += flag and not cut
            missed += cut and not flag
    assert 2 * right / (2 * right + wrong + missed) >= 0.98


def test_an_ellipsis_is_style_where_longer_texts_were_left_whole() -> None:
    short = "He looked at the lamp, and at the door, and then he sat down and waited..."
    longer = [prose(Random(n), "en", 12) for n in range(4)]
    assert cut_flags([*longer, short]) == [False] * 5


def test_teasers_that_break_off_at_one_length_are_cut() -> None:
    rng = Random(3)
    teasers = [prose(rng, "en", 9)[:160].rsplit(" ", 1)[0] for _ in range(6)]
    assert all(cut_flags(teasers))
    assert not any(cut_flags([prose(rng, "en", n) for n in range(2, 8)]))


@pytest.mark.parametrize(
    "link", ["Read more", "[Read more…]", "Continue reading →", "Lire la suite »", "阅读全文"]
)
def test_a_link_to_the_rest_at_the_end_of_a_text_tells_that_it_is_cut(link: str) -> None:
    text = "The ferry left the harbour before dawn and nobody saw who held its lamp. "
    assert cut_flags([text + link, text + "It came back at noon, and nobody asked for more."]) == [
        True,
        False,
    ]

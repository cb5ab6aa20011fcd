"""What changed between two texts: every word of both is told, and nothing twice."""

import random

import pytest

from reader.model.differing import Kind, compare


def told(old: str, new: str) -> list[tuple[str, str]]:
    """The pieces with their words."""
    return [(p.kind.value, (old if p.kind is Kind.GONE else new)[p.start : p.end]) for p in compare(old, new)]


def test_a_changed_figure_is_one_word_gone_and_one_come() -> None:
    old = "About 1,400 people are in prison, the ministry says."
    new = "About 1,507 people are in prison, the ministry says."
    assert told(old, new) == [
        ("same", "About "),
        ("gone", "1,400 "),
        ("come", "1,507 "),
        ("same", "people are in prison, the ministry says."),
    ]


def test_a_cut_text_that_goes_on_shows_the_joint() -> None:
    assert told(
        "It was signed on Monday by the...", "It was signed on Monday by the president.\n\nMore."
    ) == [
        ("same", "It was signed on Monday by the "),
        ("gone", "..."),
        ("come", "president.\n\nMore."),
    ]


def test_retyped_quotation_marks_and_dashes_are_no_change() -> None:
    assert {kind for kind, _ in told("“Likes” – a crime\n\nno more", '"Likes" - a crime no more')} == {"same"}


def test_a_moved_sentence_is_gone_here_and_come_there() -> None:
    kinds = told(
        "One stays. Two wanders about. Three stays too.", "One stays. Three stays too. Two wanders about."
    )
    assert ("come", "Three stays too. ") in kinds
    assert kinds[-1] == ("gone", "Three stays too.")


def test_a_full_stop_behind_words_that_come_is_not_part_of_the_change() -> None:
    old, new = "It was held by the law. More.", "It was held by the law and this came later. More."
    assert told(old, new)[1:] == [("come", "and this came later"), ("same", ". More.")]


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("会议将于周五在阿拉木图举行。", "会议将于周一在阿拉木图举行。", "五", "一"),
        ("会議は金曜日に東京で開かれる。", "会議は月曜日に東京で開かれる。", "金", "月"),
        ("การประชุมจะมีขึ้นวันศุกร์ที่เมืองนี้", "การประชุมจะมีขึ้นวันจันทร์ที่เมืองนี้", "ศุก", "จันท"),
        ("회의는 금요일에 열린다.", "회의는 월요일에 열린다.", "금요일에 ", "월요일에 "),
        ("الاجتماع يوم الجمعة في المدينة.", "الاجتماع يوم الاثنين في المدينة.", "الجمعة ", "الاثنين "),
    ],
)
def test_where_no_spaces_part_words_letters_are_compared(old: str, new: str, gone: str, come: str) -> None:
    changed = [piece for piece in told(old, new) if piece[0] != "same"]
    assert changed == [("gone", gone), ("come", come)]


def test_letters_that_are_composed_otherwise_and_soft_hyphens_are_no_change() -> None:
    assert [kind for kind, _ in told("Le café ré\u00adouvre…", "Le cafe\u0301 réouvre...")] == ["same"]


def test_of_the_same_words_both_places_are_told() -> None:
    old, new = "One “odd” law — of May.", 'First one. One "odd" law - of May.'
    for piece in compare(old, new):
        if piece.kind is Kind.SAME:
            assert old[slice(*piece.was)].split()[0] == new[piece.start : piece.end].split()[0]


@pytest.mark.parametrize(
    ("old", "new"), [("", ""), ("", "words"), ("words", ""), (" ", "a"), ("漢字", "漢語")]
)
def test_an_empty_or_tiny_text_is_compared(old: str, new: str) -> None:
    assert "".join(words for kind, words in told(old, new) if kind != "gone") == new


@pytest.mark.parametrize("seed", range(40))
def test_the_pieces_give_back_both_texts(seed: int) -> None:
    chance = random.Random(seed)
    words = [
        chance.choice(["the", "of", "a", "law", "1,507", "likes", "Rahmon", "signed", "in", "May"])
        for _ in range(400)
    ]
    edited = list(words)
    for _ in range(chance.randrange(60)):
        at = chance.randrange(len(edited))
        edited[at : at + chance.randrange(4)] = chance.sample(words, chance.randrange(4))
    old, new = " ".join(words), " ".join(edited)
    pieces = told(old, new)
    assert "".join(w for kind, w in pieces if kind != "gone") == new
    assert [w for kind, p in pieces if kind != "come" for w in p.split()] == words


def test_two_long_texts_are_compared_in_the_order_of_their_words() -> None:
    """20,000 words with nothing in common but common words: told as a whole, and at once."""
    chance = random.Random(1)
    old = " ".join(f"{chance.choice(['the', 'of', 'a', 'in', 'and'])} o{n}" for n in range(10_000))
    new = " ".join(f"{chance.choice(['the', 'of', 'a', 'in', 'and'])} n{n}" for n in range(10_000))
    assert "".join(words for kind, words in told(old, new) if kind != "gone") == new

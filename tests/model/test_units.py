"""What begins and ends next in a body: words, sentences, paragraphs of several scripts."""

import pytest

from reader.model.body import Block, BlockKind
from reader.model.units import Unit, Units

PARAGRAPHS = (
    "He left. She stayed, too.",
    "   ",
    "Он ушёл в 2024 г. Она — нет.",
    "他走了。她呢？",
    "هل سيبقى؟ لا.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def _units() -> Units:
    blocks, at = [], 0
    for paragraph in PARAGRAPHS:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Units(TEXT, blocks)


def _walk(unit: Unit) -> list[str]:
    units, found, at = _units(), [], -1
    while (here := units.after(unit, at)) is not None:
        found.append(TEXT[here[0] : here[1]])
        at = here[0]
    return found


def test_a_walk_forward_meets_every_unit_once_and_steps_over_a_blank_paragraph() -> None:
    assert _walk(Unit.SENTENCE) == [
        *("He left.", "She stayed, too."),
        *("Он ушёл в 2024 г.", "Она — нет."),
        *("他走了。", "她呢？"),
        *("هل سيبقى؟", "لا."),
    ]
    assert _walk(Unit.PARAGRAPH) == [p for p in PARAGRAPHS if p.strip()]
    assert _walk(Unit.WORD)[:9] == ["He", "left", "She", "stayed", "too", "Он", "ушёл", "в", "2024"]
    assert [TEXT[a:b] for a, b in _units().all(Unit.WORD)] == _walk(Unit.WORD)


@pytest.mark.parametrize("unit", list(Unit))
def test_a_walk_back_meets_the_same_units(unit: Unit) -> None:
    units, found, at = _units(), [], len(TEXT)
    while (here := units.before(unit, at)) is not None:
        found.append(TEXT[here[0] : here[1]])
        at = here[0]
    assert found[::-1] == _walk(unit)


@pytest.mark.parametrize("unit", list(Unit))
def test_ends_are_walked_as_beginnings_are(unit: Unit) -> None:
    units, ends, at = _units(), [], 0
    while (here := units.ending_after(unit, at)) is not None:
        ends.append(here)
        at = here[1]
    assert ends == units.all(unit)
    back, at = [], len(TEXT) + 1
    while (here := units.ending_before(unit, at)) is not None:
        back.append(here)
        at = here[1]
    assert back[::-1] == ends


def test_the_unit_at_a_place_is_the_one_that_holds_it_or_begins_before_it() -> None:
    units = _units()
    assert units.at(Unit.SENTENCE, 3) == (0, 8)
    assert units.at(Unit.SENTENCE, 8) == (0, 8)
    assert units.at(Unit.SENTENCE, 28) == (9, 25)
    assert units.at(Unit.WORD, len(TEXT) + 50) == units.all(Unit.WORD)[-1]


def test_a_body_without_words_has_no_units() -> None:
    for blocks in ((), (Block(BlockKind.PARAGRAPH, 0, 3),)):
        units = Units("   ", blocks)
        assert units.all(Unit.WORD) == []
        assert units.at(Unit.SENTENCE, 0) is None
        assert units.ending_before(Unit.PARAGRAPH, 3) is None

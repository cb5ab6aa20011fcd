"""Reading paragraphs and sub-headings inferred over a flattened text."""

from pathlib import Path

import pytest

from reader.importer.dates import find_day
from reader.importer.headings import Lexicon, find_headings
from reader.importer.paragraphs import reading_blocks
from reader.importer.splitting import split
from reader.model.body import Block, BlockKind

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
STORIES = [story for path in SEEDS for story in split(path.read_bytes(), path.name).stories]


def test_reading_paragraphs_hold_all_of_the_text_in_order() -> None:
    for story in STORIES:
        shown = "".join(story.text[b.start : b.end] for b in story.reading)
        assert "".join(shown.split()) == "".join(story.text.split())


def test_no_reading_paragraph_begins_inside_a_quotation() -> None:
    for story in STORIES:
        for block in story.reading:
            before = story.text[max(0, block.start - 1500) : block.start]
            assert before.count("“") <= before.count("”"), story.text[block.start : block.start + 60]


def test_a_long_text_is_read_in_paragraphs_of_natural_length() -> None:
    lengths = [
        block.end - block.start
        for story in STORIES
        if len(story.text) > 1500
        for block in story.reading
        if block.kind is BlockKind.PARAGRAPH
    ]
    assert 200 <= sum(lengths) / len(lengths) <= 600
    assert max(lengths) <= 1500


def test_a_sub_heading_stands_alone_between_paragraphs() -> None:
    for story in STORIES:
        shown = {story.text[b.start : b.end] for b in story.reading if b.kind is BlockKind.HEADING}
        assert shown == {mark.text for mark in story.subheadings}


FLAT = (
    "The harbour was dredged last summer at great expense. Ships of the larger class can now call "
    "again. A Deeper Channel The channel was cut to eleven metres, and the spoil was used for an "
    "island. Fishermen had asked for nothing of the kind. Old Quarrels and New Money In 2019 the "
    "council had promised them a quay of their own. The money was spent on the channel, and the "
    "quarrels about the money are older than that."
)


def test_a_flattened_heading_is_known_by_its_capitals_and_the_sentence_after_it() -> None:
    found = [FLAT[a:b] for a, b in find_headings(FLAT, Lexicon.of([FLAT]))]
    assert found == ["A Deeper Channel", "Old Quarrels and New Money"]


@pytest.mark.parametrize(
    "text",
    [
        "The talks went on all night. Kazakh President Kassym Tokayev has not commented. The Ministry "
        "of Internal Affairs said it knew nothing. Deputy Prime Minister Anna Reyes was present, and "
        "the internal affairs went on.",
        "He left in May. United Nations Secretary General Antonio Guterres called for calm. Human "
        "Rights Watch said that it had counted nine cases. The New York Times reported six.",
        "Il est parti. La Banque de France a publié son rapport. Le président Macron a répondu le lendemain.",
    ],
)
def test_names_and_institutions_are_no_headings(text: str) -> None:
    assert find_headings(text, Lexicon.of([text])) == []


def test_short_paragraphs_are_read_as_they_were_captured() -> None:
    text = "One short paragraph.\n\nAnother one."
    blocks = (Block(BlockKind.PARAGRAPH, 0, 20), Block(BlockKind.PARAGRAPH, 22, 34))
    assert reading_blocks(text, blocks) == blocks


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("23 February 2026", "2026-02-23"),
        ("March 4, 2016 at 5:01 pm", "2016-03-04"),
        ("le 3 août 2021", "2021-08-03"),
        ("5 de mayo de 2019", "2019-05-05"),
        ("12 сентября 2023 г.", "2023-09-12"),
        ("2016年3月2日", "2016-03-02"),
        ("31/12/2019", "2019-12-31"),
        ("12/31/2019", "2019-12-31"),
        ("٣ مارس ٢٠٢٢", "2022-03-03"),
        ("31 February 2020", None),
        ("version 2.10.3", None),
        ("21 people in 2020", None),
    ],
)
def test_days_are_read_as_the_world_writes_them(printed: str, day: str | None) -> None:
    assert find_day(printed) == day

"""The five seeds are split exactly, byte for byte; the expectation names bytes and nothing else."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reader.importer.publisher import name_of
from reader.importer.sameness import Known, decide, known_from
from reader.importer.splitting import split
from reader.model.article import TitleState
from reader.model.capture import Label, Mark, Split, Story

SEEDS = Path(__file__).parents[2] / "seeds"
EXPECTED = json.loads(Path(__file__).with_name("seeds_expected.json").read_text("utf-8"))
CAPTURES = EXPECTED["captures"]
BY_FILE = pytest.mark.parametrize("capture", CAPTURES, ids=[c["file"][:3] for c in CAPTURES])


@cache
def seed(file: str) -> tuple[bytes, Split]:
    data = (SEEDS / file).read_bytes()
    return data, split(data, file)


def bounds(mark: Mark | None) -> list[int] | None:
    return [mark.start, mark.end] if mark else None


@BY_FILE
def test_every_span_of_a_seed_is_where_it_is_printed(capture: dict[str, Any]) -> None:
    _, found = seed(capture["file"])
    spans = [[s.label.value, s.start, s.end, s.article] for s in found.spans if s.label is not Label.NOISE]
    expected = []
    for n, article in enumerate(capture["articles"], 1):
        parts = {label: article[label] for label in ("title", "caption", "body", "credit")}
        expected += [[label, *at, n] for label, at in parts.items() if at]
    assert spans == expected
    assert [[s.kind, s.start, s.end] for s in found.spans if s.label is Label.NOISE] == capture["noise"]


@BY_FILE
def test_the_fields_of_every_story_are_those_printed(capture: dict[str, Any]) -> None:
    data, found = seed(capture["file"])
    for story, article in zip(found.stories, capture["articles"], strict=True):
        printed = data[slice(*article["title"])].decode() if article["title"] else None
        assert story.title == printed
        assert story.title_state is (TitleState.PRINTED if printed else TitleState.NONE)
        assert story.cut is article["cut"]
        for field in ("caption", "credit", "dateline"):
            assert bounds(getattr(story, field)) == article[field], field


@BY_FILE
def test_what_a_page_prints_of_itself_is_read(capture: dict[str, Any]) -> None:
    _, found = seed(capture["file"])
    assert found.page_date == capture["page_date"]
    results = [found.results.first, found.results.last, found.results.total] if found.results else None
    assert results == capture["results"]
    assert [[row.name, row.value, row.change] for row in found.ticker] == capture["ticker"]


@BY_FILE
def test_a_story_leads_back_to_its_bytes(capture: dict[str, Any]) -> None:
    data, found = seed(capture["file"])
    for story, article in zip(found.stories, capture["articles"], strict=True):
        spans = [at for label in ("caption", "body", "credit") if (at := article[label])]
        assert story.text == data[spans[0][0] : spans[-1][1]].decode()
        (segment,) = story.segments
        assert (segment.start, segment.end) == (0, len(story.text))
        assert [segment.first, segment.last] == [spans[0][0], spans[-1][1]]


def test_flattened_sub_headings_are_found_and_none_is_invented() -> None:
    found: set[tuple[str, int, int]] = set()
    printed: set[tuple[str, int, int]] = set()
    for capture in CAPTURES:
        _, split_ = seed(capture["file"])
        found |= {(capture["file"], m.start, m.end) for story in split_.stories for m in story.subheadings}
        printed |= {(capture["file"], *at) for a in capture["articles"] for at in a["headings"]}
    assert not found - printed
    assert len(found & printed) >= 0.95 * len(printed)


def article_key(file: str, story: Story) -> str:
    return f"{file[:3]}.{story.n}"


def test_twenty_articles_are_known_from_twenty_four_stories() -> None:
    known: list[Known] = []
    owner: dict[str, str] = {}
    for capture in CAPTURES:
        for story in seed(capture["file"])[1].stories:
            key = article_key(capture["file"], story)
            verdict = decide(story, known)
            owner[key] = verdict.article or key
            if verdict.kind == "new":
                known.append(known_from(story, key))
    assert len(owner) == 24
    assert len(known) == 20
    for group in EXPECTED["same"]:
        assert len({owner[key] for key in group}) == 1, group
    for one, other in EXPECTED["different"]:
        assert owner[one] != owner[other]


def test_publications_are_named_by_what_their_pages_say() -> None:
    splits = [seed(capture["file"])[1] for capture in CAPTURES]
    told = [(split.publisher, [story.text for story in split.stories]) for split in splits]
    for pages, expected in (
        (told[:4], "The Times of Central Asia"),
        (told[4:], "RFE/RL Watchdog"),
        (told[:1], None),
    ):
        names, texts = zip(*pages, strict=True)
        assert name_of(names, [text for each in texts for text in each]) == expected


def test_captures_of_one_publication_share_their_furniture() -> None:
    first, second, third, _, other = (seed(capture["file"])[1].furniture for capture in CAPTURES)
    assert first & second & third
    assert not (first | second | third) & other

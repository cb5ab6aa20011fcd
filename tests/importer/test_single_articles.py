"""A page with one article stays one story, in whatever shape and language it was written."""

from pathlib import Path

import pytest

from reader.importer.splitting import split
from reader.model.article import TitleState
from reader.model.body import BlockKind
from reader.model.capture import Label, Story

ARTICLES = sorted(Path(__file__).with_name("articles").glob("*.txt"))
UNTITLED = {"note", "wire"}


def story(name: str) -> Story:
    found = split(Path(__file__).with_name("articles").joinpath(f"{name}.txt").read_bytes(), name)
    return found.stories[0]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_one_article_stays_one_story(path: Path) -> None:
    found = split(path.read_bytes(), path.name)
    assert len(found.stories) == 1
    assert not found.stories[0].cut


@pytest.mark.parametrize("path", [p for p in ARTICLES if p.stem != "comments"], ids=lambda path: path.stem)
def test_the_printed_title_is_found_and_none_is_invented(path: Path) -> None:
    found = split(path.read_bytes(), path.name)
    first = path.read_text("utf-8").splitlines()[0]
    one = found.stories[0]
    assert one.title == (None if path.stem in UNTITLED else first)
    assert one.title_state is (TitleState.NONE if path.stem in UNTITLED else TitleState.PRINTED)
    assert not [span for span in found.spans if span.label is Label.NOISE]


def test_menus_and_comments_are_left_out_of_the_article() -> None:
    one = story("comments")
    assert one.title == "The hedge that ate the fence"
    assert one.text.endswith("how many weekends of your life it has had.")
    assert "Kitchen" not in one.text
    assert one.published == "2015-03-03"


def test_a_byline_a_dateline_and_a_credit_are_fields_of_their_story() -> None:
    by_line = story("german").byline
    assert by_line is not None
    assert by_line.text == "Von Anna Lindner"
    wire = story("wire")
    assert wire.dateline is not None
    assert wire.dateline.text == "PORT HARLAN"
    assert wire.credit is not None
    assert wire.credit.text == "With reporting by the Merrow Gazette"
    assert wire.blocks[-1].kind is BlockKind.CREDIT


def test_days_inside_a_chronicle_stay_in_its_text() -> None:
    assert "7 June 2019" in story("chronicle").text


def test_a_text_wrapped_at_a_fixed_width_has_its_paragraphs_back() -> None:
    assert [block.kind for block in story("wrapped").blocks] == [BlockKind.PARAGRAPH] * 3


def test_a_list_keeps_its_items() -> None:
    kinds = [block.kind for block in story("recipe").blocks]
    assert kinds.count(BlockKind.ITEM) == 6

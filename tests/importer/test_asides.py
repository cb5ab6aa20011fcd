"""Boxes between the articles of a list under headings that no page shares: they are in no article."""

from itertools import accumulate, pairwise

import pytest

from reader.importer.asides import without_boxes
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from reader.model.capture import Label, Split
from tests.importer.prose import Press

BOXES = {
    "weather": [
        "Quay corner",
        "Karsu",
        "Mostly sunny",
        "12°C - 30°C",
        "Osh",
        "Few clouds",
        "9°C - 21°C",
        "Almalyk",
    ],
    "links": [
        "Hands up",
        "• Nets for the winter",
        "• Boats that float",
        "• Who paints the weir",
        "• Lamps",
        "• Ice",
    ],
    "names": [
        "Gold and geese",
        "The pier in pictures",
        "Four men and a lamp",
        "Ropes, and what they hold",
        "Tides",
    ],
}


def column(day: str, more: list[str], many: int = 10) -> tuple[list[list[str]], list[str]]:
    """The records of a column, and their titles."""
    press, records, titles = Press(9), [], []
    for n in range(many):
        article = press.article(40)
        titles.append(article.title)
        records.append([article.title, day.format(n=n + 3), article.body.partition("\n")[0], *more])
    return records, titles


def kept(text: str, found: Split) -> str:
    """All that is said to be of articles."""
    data = text.encode()
    return "\n".join(data[s.start : s.end].decode() for s in found.spans if s.label is not Label.NOISE)


@pytest.mark.parametrize("box", BOXES.values(), ids=list(BOXES))
@pytest.mark.parametrize("more", [[], ["Read more"]])
@pytest.mark.parametrize("at", [1, 6])
def test_what_stands_below_a_whole_article_and_in_no_other_is_of_none(
    box: list[str], more: list[str], at: int
) -> None:
    records, titles = column("{n} March 2024", more)
    rows = [row for record in [*records[:at], box, *records[at:]] for row in record]
    text = "\n\n".join([*rows, "© 2024 Karsu Courier"])
    found = split(text.encode(), "column.txt")
    assert [story.title for story in found.stories] == titles
    assert not set(box) & set(kept(text, found).split("\n"))


def test_a_list_in_an_article_above_the_link_to_its_rest_is_its_own() -> None:
    records, titles = column("{n} March 2024", ["Read more"])
    records[4][3:3] = ["Nets", "Boats", "Ropes", "Lamps", "Oars", "Sails", "Hooks"]
    text = "\n\n".join(row for record in records for row in record)
    found = split(text.encode(), "column.txt")
    assert [story.title for story in found.stories] == titles
    assert "Nets" in found.stories[4].text
    assert "Hooks" in found.stories[4].text


def ends(box: list[str], more: list[str], many: int = 10, at: int = 3) -> tuple[int, int]:
    """How many lines below its title an article of a list ends with a box in it, and how many all do."""
    records, _ = column("{n} March 2024", more, many)
    records[at] = [*records[at], *box]
    page = Page.of(read_lines("\n\n".join(row for record in records for row in record)))
    starts = [*accumulate(map(len, records), initial=0)]
    bounds = without_boxes(page, list(pairwise(starts)))
    return bounds[at][1] - bounds[at][0], len(records[at])


@pytest.mark.parametrize("box", BOXES.values(), ids=list(BOXES))
def test_a_box_is_told_from_what_an_article_has_more_than_others(box: list[str]) -> None:
    assert ends(box, ["Read more"]) == (4, 4 + len(box))
    # Of a few articles none is much longer than usual.
    assert ends(box, ["Read more"], many=5) == (4 + len(box), 4 + len(box))
    # Three lines are not enough, nor are texts.
    assert ends(box[:3], ["Read more"]) == (7, 7)
    texts = [Press(n).article(40).body.split("\n")[0] for n in range(len(box))]
    assert ends(texts, ["Read more"]) == (4 + len(box), 4 + len(box))
    mixed = [row for pair in zip(box, texts, strict=True) for row in pair]
    assert ends(mixed, ["Read more"])[0] == 4 + len(mixed)


def test_texts_and_lines_of_other_articles_are_in_no_box() -> None:
    names = BOXES["names"]
    texts = [Press(n).article(40).body.split("\n")[0] for n in range(3)]
    # A text among the first lines is enough, and three are below them.
    assert ends([names[0], texts[0], *names[1:], *BOXES["links"]], ["Read more"])[0] == 16
    assert ends([*names[:4], *texts], ["Read more"])[0] == 11
    assert ends([*names[:4], *["Read more"] * 4], ["Read more"])[0] == 12

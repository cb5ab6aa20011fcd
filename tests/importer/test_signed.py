"""Lists whose records tell their writer and their day, among much else; comments on an article go forward."""

import pytest

from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.measures import measures
from reader.importer.page import Page, bounds_of
from reader.importer.signed import signed_and_dated
from reader.importer.splitting import split
from tests.importer.prose import Press

FOOT = ["• Log in or register to post comments"]
ITEMS = [
    "* Nets for the winter",
    "* Boats that float",
    "* Who paints the weir",
    "* Lamps",
    "* Ice",
    "* Tides",
]
DAYS = ["2014-12-01 16:05", "2014-11-14 17:15", "2014-10-27 21:41", "2014-10-20 18:19", "2014-10-14 11:59"]


def news(days: list[str]) -> tuple[list[str], list[str]]:
    """The lines of a site of news, each told by somebody on a day, and their titles; the last are longer."""
    press, rows, titles = Press(12), [], []
    for n, day in enumerate(days):
        article = press.article(300 if n > 2 else 20)
        titles.append(article.title)
        items = [f"{item} {n}{k}" for k, item in enumerate(ITEMS * 3)] if n < 3 else []
        text = article.body.split("\n")[:3] if n > 2 else [article.body.split("\n")[0]]
        rows += [
            article.title,
            f"Submitted by Hanna on {day}",
            "Forums:",
            "• Karsu News",
            *text,
            *items,
            *FOOT,
        ]
    return rows, titles


def test_news_of_one_site_are_a_list_however_they_differ() -> None:
    rows, titles = news(DAYS)
    menu = [f"• {word}" for word in ("Home", "News", "Wiki", "Lists", "Help", "Karsu", "Boats", "Nets")]
    found = split("\n\n".join([*menu, *rows, "Pages", "• 1", "• 2"]).encode(), "news.txt").stories
    assert [story.title for story in found] == titles


def signed(days: list[str], unlike: dict[str, float] | None = None) -> bool:
    rows, titles = news(days)
    page = Page.of(read_lines("\n\n".join(rows)))
    guess = Guess(tuple(line.n for line in page.lines if line.text in titles), True, "told")
    bounds = bounds_of(page, guess)
    return signed_and_dated(page, bounds, measures(page, guess, bounds) | (unlike or {}))


def test_days_that_go_forward_are_of_what_is_said_of_an_article() -> None:
    assert signed(DAYS)
    assert not signed(DAYS[::-1])
    assert not signed([*DAYS[:3], "2014-11-02 10:10", DAYS[4]])
    assert not signed([DAYS[0]] * 5)
    assert not signed(DAYS[:3])


@pytest.mark.parametrize("name", ["unique", "bylined", "below", "pure", "like_ends", "once", "titled"])
def test_records_that_lack_a_sign_of_a_list_are_none(name: str) -> None:
    assert not signed(DAYS, {name: 0.0})


def test_records_beside_others_are_no_list() -> None:
    assert not signed(DAYS, {"beside": 1.0})

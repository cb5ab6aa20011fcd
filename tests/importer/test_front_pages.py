"""Front pages: articles in several boxes, texts of the page around them; titles that stand there again."""

from random import Random

import pytest

from reader.importer.splitting import split
from tests.importer.prose import Press
from tests.importer.test_pages_of_teasers import MENU

MENUS = [f"• {word}" for word in MENU * 2]


def text(press: Press) -> str:
    """The first paragraph of an article."""
    return press.article(20).body.partition("\n")[0]


def boxes(many: tuple[int, ...]) -> tuple[list[str], list[str]]:
    """The lines of a page that offers much of itself above boxes of news, and the titles of these."""
    press = Press(1)
    rows, titles = list(MENUS), []
    for _ in range(3):
        rows += ["", press.article(20).title, "", text(press)]
    for k, some in enumerate(many):
        rows += ["", ("Homes", "Shops", "Reports", "Companies")[k]]
        for n in range(some):
            article = press.article(20)
            said = article.body.partition("\n")[0][: 90 + 40 * ((7 * n + k) % 5)]
            rows += ["", article.title, f"{27 - 2 * n:02d}.{12 - k % 2}.2015", f"{said}.", "", "Learn more"]
            titles.append(article.title)
        rows += ["", "• All of these", "• Subscribe"]
    return [*rows, "", "All towns:", *MENUS, "", "Houses by the sea", "", text(press)], titles


@pytest.mark.parametrize("many", [(5, 5, 3, 2), (2, 2, 2, 1)])
def test_boxes_of_news_with_days_and_links_are_a_list(many: tuple[int, ...]) -> None:
    rows, titles = boxes(many)
    found = split("\n".join(rows).encode(), "boxes.txt").stories
    assert [story.title for story in found] == titles


@pytest.mark.parametrize("times", [2, 3])
def test_articles_whose_titles_stand_again_in_boxes_beside_them_are_a_list(times: int) -> None:
    press = Press(2)
    articles = [press.article(30) for _ in range(7)]
    rows = list(MENUS)
    for n, one in enumerate(articles):
        rows += ["", one.title, "", f"{28 - n} March 2014, no comments", "", one.body.partition("\n")[0]]
    rows += ["", "New articles"]
    for one in articles:
        rows += ["", one.title, "", f"{one.body[:120]}..."]
    for k in range(times - 1):
        rows += ["", ("For newcomers", "Read by many")[k]]
        for n, one in enumerate(articles):
            rows += [f"• {one.title}", f"{28 - n} March 2014, no comments"]
    found = split("\n".join([*rows, "", "Follow us", *MENUS]).encode(), "again.txt").stories
    assert [story.title for story in found] == [one.title for one in articles]


@pytest.mark.parametrize(("seed", "many"), [(0, 13), (1, 20), (3, 13)])
def test_a_portal_of_teasers_among_boxes_of_links_is_a_list(seed: int, many: int) -> None:
    chance, press = Random(seed), Press(seed)
    rows, titles = [f"• {word}" for word in MENU], []
    for n in range(many):
        if n % 3 == 0:
            rows += ["", f"{press.article(10).title.split()[0]} quay"]
            links = [press.article(10).title for _ in range(chance.randint(3, 5))]
            rows += (
                [f"• {link}" for link in links] if n % 2 else [x for link in links for x in ("", link[:40])]
            )
        article = press.article(25)
        titles.append(article.title)
        text = article.body.partition("\n")[0][: chance.choice([100, 130, 180])].rsplit(" ", 1)[0]
        rows += ["", article.title, "", f"{text}."]
    found = split("\n".join([*rows, "", "Follow us", *MENUS]).encode(), "portal.txt").stories
    assert [story.title for story in found] == titles

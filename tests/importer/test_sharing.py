"""An article among others that a page only points to: they are not taken for a list with one long item."""

from reader.importer.splitting import split
from tests.importer.prose import Press

TITLES = [
    "Ferry turns back in the fog", "Old mill to become a school", "Choir loses its only bass",
    "Water board counts the leaks", "Beekeepers meet at the river", "Night bus gets a second driver",
    "Museum of clocks stands still", "Two bridges swap their names", "Harbour pilots learn to wait",
    "Library lends out its ladders", "Bakers of the island agree", "Town hall paints over its map",
]  # fmt: skip


def neighbours(many: int) -> list[str]:
    """Other articles as a page points to them: a title, a rubric, an age, a count."""
    return [
        row
        for n, title in enumerate(TITLES[:many], 2)
        for row in (title, "News Harbour", f"{n} hours ago", f"{3 * n} Comments")
    ]


def articles(rows: list[str]) -> list[str]:
    return [story.text for story in split("\n\n".join(rows).encode(), "page.txt").stories]


def test_an_article_above_a_long_list_of_others_is_the_one_article_of_its_page() -> None:
    press = Press(3).article(400)
    paragraphs = press.body.split("\n\n")
    page = [press.title, "By Ann Hill", "4 May 2019", *paragraphs, *neighbours(12)]
    found = articles(page)
    assert len(found) == 1
    assert all(paragraph in found[0] for paragraph in paragraphs)
    assert sum(title in found[0] for title in TITLES) <= 2


def test_an_article_below_teasers_is_the_one_article_of_its_page() -> None:
    press = Press(4).article(500)
    teasers = [
        row
        for n, title in enumerate(TITLES[:6], 2)
        for row in (title, f"{n}.05.2019", title, Press(n).article(30).body.split("\n\n")[0])
    ]
    page = [*teasers, press.title, "1.05.2019", press.title, *press.body.split("\n\n")]
    assert len(articles(page)) == 1


def test_a_list_stays_one_where_one_of_its_articles_is_much_longer_than_the_others() -> None:
    page = []
    for n, title in enumerate(TITLES[:8], 2):
        words = 350 if n == 2 else 90
        page += [title, f"{n} May 2019", *Press(n).article(words).body.split("\n\n"), f"{n} Comments"]
    assert len(articles(page)) == 8


def test_a_list_of_titles_stays_one_above_what_its_page_says_of_itself() -> None:
    rows = [row for n, title in enumerate(TITLES, 2) for row in (title, f"{n} May 2019", f"{3 * n} Comments")]
    about = [
        "The Sallow Courier is made by three people in a room above a bakery, who write of the tide.",
        "We have done so since 1987, when the lock keeper began to count his boats and one had to print it.",
        "Write to us if you know of something that we do not; letters are read aloud on Fridays, with tea.",
        "Our archive holds every issue but one, which the flood of 1998 took, and we would pay for that.",
        "Subscriptions are forty a year, half of that for pupils, and nothing for keepers of lighthouses.",
    ]
    assert len(articles(["Home", "News", *rows, "About us", *about, "© 2019 Sallow Courier"])) == 12


def test_a_short_article_above_others_like_it_is_the_one_article_of_its_page() -> None:
    page = ["Ferry waits for the fog to lift", "3 May 2019", *Press(6).article(160).body.split("\n\n")]
    page += ["Related posts"]
    for n, title in enumerate(TITLES[:5], 2):
        page += [title, f"{n} April 2019", Press(n + 20).article(40).body.split("\n\n")[0], "Read more"]
    found = articles(page)
    assert len(found) == 1
    assert not any(title in found[0] for title in TITLES[:5])


def test_a_very_short_article_above_bare_titles_is_the_one_article_of_its_page() -> None:
    paragraphs = Press(8).article(90).body.split("\n\n")
    page = ["Ferry waits for the fog to lift", "3 May 2019", *paragraphs, "Newest"]
    page += [row for n, title in enumerate(TITLES, 2) for row in (title, f"{n} April 2019")]
    (found,) = articles(page)
    assert all(paragraph in found for paragraph in paragraphs)


def test_an_article_ends_where_a_page_recommends_others_in_its_own_language() -> None:
    headings = ("为您推荐", "関連ニュース", "관련 뉴스", "قد يهمك أيضا", "Ähnliche Themen", "Te recomendamos")
    paragraphs = Press(9).article(250).body.split("\n\n")
    for heading in headings:
        page = [TITLES[0], *paragraphs, heading]
        for title in TITLES[1:7]:
            page += [title, "4 May 2019", Press(len(title)).article(30).body.split("\n\n")[0]]
        (found,) = articles(page)
        assert paragraphs[-1] in found
        assert TITLES[2] not in found

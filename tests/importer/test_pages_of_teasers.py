"""Pages that hold nothing but teasers, much of the page's own around them: lists, and no articles."""

from random import Random

import pytest

from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from reader.importer.teasers import holds_teasers, lists_teasers
from tests.importer.prose import Press

MENU = [f"{board}s" for board in ("Boat", "Letter", "Map", "Tide", "Harbour", "Knot", "Sail", "Room", "Poll")]
NAMES = ["tern", "sluice", "old_bosun", "marsh", "petrel", "kelp"]


def board(many: int) -> tuple[list[str], list[str]]:
    """The lines of a board of questions, and its titles; below every second stands a text."""
    press = Press(5)
    rows, titles = [f"• {word}" for word in MENU], []
    for n in range(many):
        article = press.article(20)
        titles.append(article.title)
        rows += [f"• {7 * n + 3}", article.title, NAMES[n % 6]]
        rows += [article.body.partition("\n")[0]] * (n % 2)
        rows += [f"{NAMES[(n + 2) % 6]} 1{n % 10}:0{n % 7}"]
    return [*rows, *(f"• {word}" for word in MENU[3:])], titles


def test_a_board_of_questions_is_a_list() -> None:
    rows, titles = board(24)
    found = split("\n".join(rows).encode(), "board.txt").stories
    assert [story.title for story in found] == titles


def test_paragraphs_below_headings_of_one_article_are_no_teasers() -> None:
    press = Press(8)
    rows = [*(f"• {word}" for word in MENU), "A harbour asks itself", "By Hanna Tidewell", "3 March 2024"]
    for n in range(12):
        article = press.article(15 + 5 * n % 7)
        rows += [f"What about the {NAMES[n % 6]} and {n + 2} more of {article.title.split()[0]}?", ""]
        rows += [article.body.partition("\n")[0]]
    found = split("\n\n".join(rows).encode(), "one.txt").stories
    assert len(found) == 1


@pytest.mark.parametrize(("seed", "many"), [(0, 10), (1, 14), (2, 4), (2, 10)])
def test_titles_with_texts_that_are_cut_are_a_list_though_other_lines_stand_among_them(
    seed: int, many: int
) -> None:
    chance, press = Random(seed), Press(seed)
    rows, titles = [f"• {word}" for word in MENU], []
    for n in range(many):
        article = press.article(25)
        titles.append(article.title)
        text = article.body.partition("\n")[0][: chance.choice([90, 130, 180, 240])]
        rows += ["", article.title, f"{text}..."]
        rows += ["", press.article(10).title[:30]] * (n % 5 == 1)
        rows += ["", *(f"• {press.article(10).title}" for _ in range(2))] * (n % 5 == 2)
    found = split("\n".join([*rows, "", "Follow us", *MENU]).encode(), "cut.txt").stories
    assert [story.title for story in found] == titles


def teasers(texts: list[str]) -> Page:
    return Page.of(
        read_lines("\n\n".join(row for n, text in enumerate(texts) for row in (f"Boat {n}", text)))
    )


SAID = [Press(n).article(30).body.partition("\n")[0][:180].rstrip(" .") + "." for n in range(10)]


def test_a_page_holds_teasers_where_no_text_of_it_may_be_an_article() -> None:
    assert holds_teasers(teasers(SAID))
    assert not holds_teasers(teasers(SAID[:7]))
    assert not holds_teasers(teasers([*SAID[:9], SAID[9] * 3]))
    assert not holds_teasers(teasers([*SAID * 4, SAID[9] * 4]))
    brief = [f"{text[:119]}." for text in SAID]
    assert holds_teasers(teasers([*brief * 4, "\n\n".join(brief[:2])]))
    assert not holds_teasers(teasers([*brief * 4, "\n\n".join(brief[:3])]))
    assert not holds_teasers(teasers([*brief[:9], SAID[0] * 2]))


PORTAL = {
    "titled": 1.0, "beside": 0.0, "unique": 1.0, "cover": 0.9, "pure": 0.0, "numbered": 0.0,
    "one_paragraph": 1.0,
}  # fmt: skip


@pytest.mark.parametrize(
    "unlike",
    [
        {"titled": 0.0}, {"beside": 1.0}, {"unique": 0.8}, {"cover": 0.4, "pure": 1.0}, {"cover": 0.7},
        {"numbered": 1.0}, {"one_paragraph": 0.8},
    ],
)  # fmt: skip
def test_titles_with_one_text_each_amid_links_are_a_list_unless_something_speaks_against_it(
    unlike: dict[str, float],
) -> None:
    rows = [row for n in range(12) for row in (f"Boat {n}", SAID[n % 10], "• Nets", "• Lamps")]
    page = Page.of(read_lines("\n\n".join(rows)))
    bounds = [(n, n + 4) for n in range(0, 48, 4)]
    assert lists_teasers(page, bounds, PORTAL)
    assert not lists_teasers(page, bounds, PORTAL | unlike)
    assert not lists_teasers(page, bounds[:11], PORTAL)
    assert not lists_teasers(page, [(a, a + 2) for a, _ in bounds[:2]], PORTAL | {"pure": 1.0})
    close = Page.of(read_lines("\n\n".join(row for n in range(12) for row in (f"Boat {n}", SAID[n % 10]))))
    assert not lists_teasers(close, [(n, n + 2) for n in range(0, 24, 2)], PORTAL)
    assert lists_teasers(close, [(n, n + 2) for n in range(0, 24, 2)], PORTAL | {"pure": 1.0})
    coarse = Page.of(read_lines("\n\n".join(row for n in range(12) for row in (f"Boat {n}", *SAID[:3]))))
    assert not lists_teasers(coarse, bounds, PORTAL | {"pure": 1.0})

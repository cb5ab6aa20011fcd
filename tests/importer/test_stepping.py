"""Lists whose titles stand at one distance from each other: short texts at either end are of articles too."""

import pytest

from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.stepping import stepped
from tests.importer.prose import Press

#: Texts that end as none, or are short, of articles near the ends of a list.
ODD = (
    "The head of the lake's harbour gave in to what the boats and nets had asked of him all summer",
    "It is all right, though, nobody had to swim.",
)


def front(
    odd: dict[int, str],
    bullet: str = "• ",
    named: dict[int, str] | None = None,
    more: int = 0,
    foot: bool = True,
) -> tuple[Page, tuple[int, ...]]:
    """A front page, each of its articles with a text and whose it is, and the lines of its titles."""
    press, rows = Press(4), ["• News", "• Sport", "• Finance", ""]
    for n in range(14):
        article = press.article(30)
        title = (named or {}).get(n, f"{bullet}{article.title}")
        rows += [title, "", odd.get(n, article.body.partition("\n")[0]), "", "Wire", ""]
        rows += ["Nets", ""] * more
    rows += ["About us", "", "Help", "", "Terms"] if foot else []
    return Page.of(read_lines("\n".join(rows))), tuple(range(3, 3 + (3 + more) * 14, 3 + more))


@pytest.mark.parametrize("odd", [{3: ODD[0]}, {1: ODD[1], 3: ODD[0]}, {11: ODD[0]}, {10: ODD[1], 2: ODD[0]}])
@pytest.mark.parametrize("bullet", ["• ", ""])
def test_articles_above_and_below_one_with_a_short_text_are_found(odd: dict[int, str], bullet: str) -> None:
    page, titles = front(odd, bullet)
    first, end = max([0, *(n + 1 for n in odd if n < 7)]), min([14, *(n for n in odd if n > 7)])
    assert stepped(page, Guess(titles[first:end], True, "told")).starts == titles


def kept(rows: dict[int, tuple[str, str]], first: int = 3, end: int = 11) -> tuple[int, ...]:
    """The numbers of the articles that are found of a page some of whose titles and texts are others."""
    page, titles = front({n: text for n, (_, text) in rows.items()}, "", {n: t for n, (t, _) in rows.items()})
    found = stepped(page, Guess(titles[first:end], True, "told"))
    return tuple(titles.index(n) for n in found.starts)


OTHERS = (
    "• Boats, nets and lamps",
    "Next page",
    "By Hanna Vale",
    "The harbour gave in to the boats and nets, and so did all others who had asked for it.",
    "Search",
)


@pytest.mark.parametrize("other", OTHERS)
def test_a_line_that_is_no_title_ends_the_list(other: str) -> None:
    text = "The harbour gave in to the boats and nets."
    assert kept({1: (other, text), 12: (other, text)}) == tuple(range(2, 12))


def test_what_has_no_text_or_another_distance_is_no_article() -> None:
    assert kept({2: ("Tickets for the ferry", "Tickets"), 11: ("Boats for hire", "Boats")}) == tuple(
        range(3, 11)
    )
    page, titles = front({})
    for starts in ((*titles[3:9], titles[10]), titles[3:8]):
        guess = Guess(starts, True, "told")
        assert stepped(page, guess) is guess
    bare = Guess(titles[3:11], False, "told")
    assert stepped(page, bare) is bare


def test_a_list_that_has_all_titles_or_no_texts_is_left_as_it_is() -> None:
    for page, titles in (front({}, foot=False), front(dict.fromkeys(range(14), "Nets and boats"))):
        guess = Guess(titles if page.lines[4].running else titles[3:11], True, "told")
        assert stepped(page, guess) is guess


def test_titles_far_apart_tell_no_distance() -> None:
    page, titles = front({}, more=4)
    guess = Guess(titles[3:11], True, "told")
    assert stepped(page, guess) is guess

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


def front(odd: dict[int, str], bullet: str = "• ") -> tuple[Page, tuple[int, ...]]:
    """A front page, each of its articles with a text and whose it is, and the lines of its titles."""
    press, rows = Press(4), ["• News", "• Sport", "• Finance", ""]
    for n in range(14):
        article = press.article(30)
        rows += [f"{bullet}{article.title}", "", odd.get(n, article.body.partition("\n")[0]), "", "Wire", ""]
    rows += ["About us", "", "Help", "", "Terms"]
    return Page.of(read_lines("\n".join(rows))), tuple(range(3, 3 + 3 * 14, 3))


@pytest.mark.parametrize("odd", [{3: ODD[0]}, {1: ODD[1], 3: ODD[0]}, {11: ODD[0]}, {10: ODD[1], 2: ODD[0]}])
@pytest.mark.parametrize("bullet", ["• ", ""])
def test_articles_above_and_below_one_with_a_short_text_are_found(odd: dict[int, str], bullet: str) -> None:
    page, titles = front(odd, bullet)
    first, end = max([0, *(n + 1 for n in odd if n < 7)]), min([14, *(n for n in odd if n > 7)])
    assert stepped(page, Guess(titles[first:end], True, "told")).starts == titles


def test_what_has_no_text_or_another_distance_is_no_article() -> None:
    page, titles = front({2: "Tickets", 11: "Boats"})
    guess = Guess(titles[3:11], True, "told")
    assert stepped(page, guess) is guess
    uneven = Guess((*titles[3:9], titles[10]), True, "told")
    assert stepped(page, uneven) is uneven
    few = Guess(titles[3:8], True, "told")
    assert stepped(page, few) is few

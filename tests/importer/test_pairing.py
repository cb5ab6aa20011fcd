"""Two lists of different form on one page, and what stands beside a list or an article and is none of it."""

from dataclasses import replace

import pytest

from reader.importer.constraints import Ties
from reader.importer.lines import read_lines
from reader.importer.listing import find_listings
from reader.importer.page import Page
from reader.importer.pairing import Parts, beside, two_lists
from reader.importer.reading import Reading
from reader.importer.splitting import split
from tests.importer import prose
from tests.importer.prose import Press

TITLES = prose.TITLES
COLUMNS = [
    "What the mayor forgets when he speaks of parking",
    "In praise of the slow train to the coast",
    "Nobody reads the small print, and that is a pity",
    "A letter to the owner of the barking dog",
]
WRITERS = ["Margaret Doyle", "Tobias Lenn", "Aisha Rahman", "Peter Szabo"]
TEXTS = [Press(n).article(60).body.split("\n\n")[0] for n in range(30)]
DAYS = [f"{20 - n} March 2024" for n in range(7)]
NEWS = [row for n in range(6) for row in (DAYS[n], TITLES[n], TEXTS[n])]
OPINIONS = [row for n in range(4) for row in (COLUMNS[n], f"By {WRITERS[n]}", *TEXTS[4 * n + 8 : 4 * n + 12])]
FOOT = ["About us", "Contact", "© 2024 The Harbour Courier. All rights reserved."]


def titles(rows: list[str], gap: str = "\n\n") -> list[str | None]:
    return [story.title for story in split(gap.join(rows).encode(), "page.txt").stories]


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["parted", "close"])
@pytest.mark.parametrize("turned", [False, True])
def test_both_lists_of_a_page_are_split_and_nothing_of_either_is_lost(turned: bool, gap: str) -> None:
    parts = [("Opinion", OPINIONS, COLUMNS), ("News", NEWS, TITLES[:6])]
    parts = parts if turned else parts[::-1]
    rows = [row for name, some, _ in parts for row in (name, *some)]
    found = split(gap.join([*rows, *FOOT]).encode(), "page.txt")
    assert [story.title for story in found.stories] == [title for _, _, some in parts for title in some]
    said = "\n".join(story.text for story in found.stories)
    assert all(text in said for text in (*TEXTS[:6], *TEXTS[8:24]))


def test_the_day_above_a_title_is_that_of_its_article_in_either_list() -> None:
    rows = ["Opinion", *OPINIONS, "News", *NEWS, *FOOT]
    stories = split("\n\n".join(rows).encode(), "page.txt").stories
    assert [story.published for story in stories[4:]] == [f"2024-03-{20 - n}" for n in range(6)]


def test_teasers_of_other_articles_below_one_with_sub_headings_are_no_second_list() -> None:
    parts = ["The bridge before the war", "A long wait at the quay", "What the town says of it"]
    article = ["How the swing bridge came to be closed for a year", "By Ann Hill", TEXTS[7], TEXTS[8]]
    article += [row for n in range(3) for row in (parts[n], *TEXTS[3 * n + 9 : 3 * n + 12])]
    assert titles([*article, "Related articles", *NEWS, *FOOT]) == article[:1]


SHOWN = [row for n in range(4) for row in (COLUMNS[n], TEXTS[n + 10], "Read more")]
SHOWN_AT = [(0, 3), (3, 6), (6, 9), (9, 12)]


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        ([*SHOWN, "Latest"], [], True),
        (SHOWN, [], False),
        ([], ["Columns", *SHOWN], True),
        ([], ["5 comments", *SHOWN], False),
        ([], ["You may also like", *SHOWN], False),
        ([], ["Older posts", "Search", "Follow us", *SHOWN], False),
    ],
)
def test_a_second_list_stands_right_beside_the_first_and_is_named(
    above: list[str], below: list[str], found: bool
) -> None:
    page = Page.of(read_lines("\n\n".join([*above, *NEWS, *below])))
    first = len(above) + 1
    bounds = [(n, n + 3 - (n == first + 15)) for n in range(first, first + 18, 3)]
    at = 0 if above else len(NEWS) + len(below) - 12
    inside = len(below) - 12 if below else 0
    others = beside(Parts(page, lambda part: [(a + inside, b + inside) for a, b in SHOWN_AT]), bounds)
    assert others == ([(a + at, b + at) for a, b in SHOWN_AT] if found else [])


def test_a_list_that_is_shown_again_is_no_second_one() -> None:
    again = [row for n in range(6) for row in (TITLES[n], TEXTS[n], "Read more")]
    page = Page.of(read_lines("\n\n".join([*NEWS, "Most read", *again])))
    bounds = [(n, n + 3 - (n == 16)) for n in range(1, 19, 3)]
    assert not beside(Parts(page, lambda part: [(n, n + 3) for n in range(1, 19, 3)]), bounds)


def test_what_is_next_to_much_other_text_is_no_second_list() -> None:
    page = Page.of(read_lines("\n\n".join([*NEWS, "Columns", *SHOWN, "About the courier", *TEXTS[20:24]])))
    bounds = [(n, n + 3 - (n == 16)) for n in range(1, 19, 3)]
    assert not beside(Parts(page, lambda part: [(a + 1, b + 1) for a, b in SHOWN_AT]), bounds)


@pytest.mark.parametrize(
    ("between", "found"), [("Columns", True), ("No comments", False), ("Read also", False)]
)
def test_two_lists_hold_a_page_between_them_and_nothing_that_is_said_of_an_article(
    between: str, found: bool
) -> None:
    rows = [*NEWS[:9], *NEWS[9:], "Columns", *SHOWN]
    rows[5] = f"{rows[5]}\n\n{between}" if not found else rows[5]
    page = Page.of(read_lines("\n\n".join(rows)))
    more = len(page.lines) - len(rows)
    news = [(n + more * (n > 4), n + 3 + more * (n > 1) - (n == 16)) for n in range(1, 19, 3)]

    def read(part: Page) -> list[tuple[int, int]]:
        return news if part.lines[0].text == NEWS[0] else [(a + 1, b + 1) for a, b in SHOWN_AT]

    both = two_lists(Parts(page, read), [news])
    assert [page.lines[a].text for a, _ in both] == ([*TITLES[:6], *COLUMNS] if found else [])


def test_where_the_end_of_a_list_is_known_nothing_else_tells_it() -> None:
    page = Page.of(read_lines("\n\n".join([*NEWS, *FOOT])))
    listing = find_listings(page)[0]
    first, last = listing.bounds[0], listing.bounds[-1]
    known = replace(listing, bounds=[*listing.bounds[:-1], (last[0], len(page.lines))], ended=True)
    assert Reading(page, Ties(), known).stretches[-1].end == len(page.lines)
    assert Reading(page, Ties(), replace(known, ended=False)).stretches[-1].end == len(NEWS)
    assert first[0] == 1

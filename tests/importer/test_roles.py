"""Which lines of a page begin an article, and which are the page's own: told by their looks and places."""

from reader.importer.lines import read_lines
from reader.importer.page import Page

MENU = ["Home", "Harbour", "Allotments", "Letters", "Tide tables", "Search"]
TITLE = "The lock keeper counts his boats"
TEXT = [
    "The lock keeper at Sallow Weir has counted every boat since 1987, and sees no reason to stop.",
    "He writes their names in school notebooks, of which the shelf in his cabin holds two hundred and four.",
    "Last week a student came to copy them, boat by boat, for a map of everything that ever passed the weir.",
    "The lock keeper says that the map will be wrong, as some boats go through at night without a light.",
]
SAID = [
    "Ruth Vale",
    "4 May 2019",
    "My father's boat is in notebook nine, and I should like to see the page one day if that can be done.",
    "Oskar Penn",
    "5 May 2019",
    "The map is a fine idea, though I doubt that the harbour office will ever lend its own lists for it.",
]
FOOT = ["Privacy policy", "Terms of use", "© 2019 Sallow Courier. All rights reserved."]
PAGE = [*MENU, TITLE, "By Ann Hill", *TEXT, "2 Comments", *SAID, *FOOT]


def page(rows: list[str]) -> Page:
    return Page.of(read_lines("\n\n".join(rows)))


def test_no_line_of_a_page_begins_an_article_as_likely_as_its_title() -> None:
    odds = page(PAGE).roles.odds
    assert max(range(len(PAGE)), key=lambda n: odds[n]) == PAGE.index(TITLE)


def test_menus_and_feet_are_the_page_s_own_and_paragraphs_are_not() -> None:
    outside = page(PAGE).roles.outside
    own, text = ([outside[PAGE.index(row)] for row in rows] for rows in ((*MENU, *FOOT), TEXT))
    assert min(own) > max(text)


def test_what_was_said_of_an_article_is_told_from_it_by_the_heading_above() -> None:
    outside = page(PAGE).roles.outside
    said = [outside[PAGE.index(row)] for row in SAID if len(row) > 60]
    told = [outside[PAGE.index(row)] for row in TEXT]
    assert min(said) > max(told)


def test_the_shares_of_stretches_add_up_and_no_lines_tell_nothing() -> None:
    roles = page(PAGE).roles
    many = len(PAGE)
    assert roles.told(0, many) == 1.0
    assert abs(roles.told(0, 8) + roles.told(8, many) - 1.0) < 1e-9
    assert roles.furnished(0, len(MENU)) > roles.furnished(len(MENU) + 2, len(MENU) + 2 + len(TEXT))
    assert roles.furnished(3, 3) == 0.5
    assert roles.missed(many) == 0.0
    assert roles.missed(0) > roles.missed(len(MENU) + 2 + len(TEXT))

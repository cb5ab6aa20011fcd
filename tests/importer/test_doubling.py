"""Lists every second of whose articles has a sign: those without one are articles too."""

from collections.abc import Callable

import pytest

from reader.importer.doubling import doubled
from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from tests.importer.prose import TITLES, Press

MORE = [
    "A bridge of ropes is hung over the gorge",
    "Beekeepers count their swarms by ear at night",
    "The clock on the tower strikes thirteen at noon",
    "Nobody wants to wind the oldest of the lamps",
    "Potatoes are sold by the yard in the low town",
]
EVERY = [*TITLES, *MORE]
SIGNS: dict[str, Callable[[int], tuple[list[str], list[str], list[str]]]] = {
    "day": lambda n: ([], [f"{28 - n} March 2024"], []),
    "writer": lambda n: ([], ["By Hanna Vale"], []),
    "rubric": lambda n: (["Society"], [], []),
    "link": lambda n: ([], [], ["Read more"]),
}


def text(n: int) -> str:
    return f"{EVERY[n]}, said the keeper of the harbour. {Press(n).article(40).body.split(chr(10))[0]}"


def board(sign: str, first: int) -> list[str]:
    rows = ["Karsu Courier", "• Home", "• News"]
    for n, title in enumerate(EVERY):
        above, below, end = SIGNS[sign](n) if n % 2 == first else ([], [], [])
        rows += [*above, title, *below, text(n), *end]
    return [*rows, "© 2024 Karsu Courier"]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("first", [0, 1])
def test_articles_between_those_with_a_sign_are_articles_too(sign: str, first: int) -> None:
    found = split("\n\n".join(board(sign, first)).encode(), "board.txt").stories
    assert [story.title for story in found] == EVERY


def told(heads: list[str], texts: list[str]) -> bool:
    """Whether headings amid articles with a day, above such texts, are told to be titles."""
    rows = [row for n in range(6) for row in (EVERY[n], f"{n + 3} May 2024", text(n), heads[n], texts[n])]
    page = Page.of(read_lines("\n\n".join(rows)))
    guess = Guess(tuple(n for n, line in enumerate(page.lines) if line.text in EVERY[:6]), True, "told")
    found = doubled(page, guess)
    assert found is guess or [page.lines[n].text for n in found.starts if n not in guess.starts] == heads
    return found is not guess


def test_what_stands_amid_articles_is_a_title_where_it_is_as_wide_and_its_text_as_long() -> None:
    heads, texts = EVERY[6:], [text(n) for n in range(6, 12)]
    assert told(heads, texts)
    assert not told([head[:18] for head in heads], texts)
    assert not told(heads, [" ".join([said] * 4) for said in texts])
    assert not told([heads[0]] * 6, texts)
    assert not told([f"{head}." * 4 for head in heads], texts)
    # Some have none, and some have two.
    assert not told([*heads[:4], "Nets", "Boats"], texts)


def test_two_titles_amid_an_article_are_none_of_a_list_with_a_sign_on_every_second() -> None:
    rows = [
        row for n in range(6) for row in (EVERY[n], f"{n + 3} May 2024", text(n), EVERY[n + 6], text(n + 6))
    ]
    rows[15:15] = ["Who owns the wooden masks of the coast", text(4)]
    page = Page.of(read_lines("\n\n".join(rows)))
    guess = Guess((0, 5, 10, 17, 22, 27), True, "told")
    assert doubled(page, guess) is guess


def test_a_heading_whose_words_the_text_above_it_says_heads_a_part() -> None:
    heads = [" ".join(reversed(title.split())) for title in EVERY[:6]]
    assert not told(heads, [text(n) for n in range(6, 12)])


@pytest.mark.parametrize("line", ["Related articles", "By Hanna Vale", "Sign in"])
def test_lines_that_are_no_titles_do_not_hide_those_amid_articles(line: str) -> None:
    assert told(EVERY[6:], [text(6), f"{text(7)}\n\n{line}\n\n{text(3)}", *(text(n) for n in range(8, 12))])


def test_short_notes_below_long_articles_are_parts_of_them() -> None:
    notes = [
        f"{title}, said the keeper of the harbour, and so it will stay until spring." for title in EVERY[6:]
    ]
    long = [" ".join([text(n)] * 3) for n in range(6)]
    rows = [row for n in range(6) for row in (EVERY[n], f"{n + 3} May 2024", long[n], EVERY[n + 6], notes[n])]
    guess = Guess(tuple(range(0, 30, 5)), True, "told")
    assert doubled(Page.of(read_lines("\n\n".join(rows))), guess) is guess


def test_three_articles_or_texts_without_titles_are_left_as_they_are() -> None:
    page = Page.of(read_lines("\n\n".join(board("day", 0))))
    for guess in (Guess((3, 8, 13), True, "few"), Guess((3, 8, 13, 18, 23, 28), False, "bare")):
        assert doubled(page, guess) is guess

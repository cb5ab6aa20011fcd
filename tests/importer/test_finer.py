"""Lists some of whose titles are found more readily than all: every record with its own day is told apart."""

from collections.abc import Callable
from random import Random

import pytest

from reader.importer.finer import is_finer
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from tests.importer.prose import TITLES, Press
from tests.importer.test_pages_of_teasers import MENU, NAMES


def board(many: int, cut: str) -> tuple[list[str], list[str]]:
    """The lines of a board of notes, each with who wrote it when, and its titles; a few repeat them.

    `cut` ends what is cut off.
    """
    chance, press = Random(8), Press(8)
    rows, titles = [*(f"• {word}" for word in MENU * 2), "", "Newest articles", "", "Newest:"], []
    for n, article in enumerate([press.article(20) for _ in range(many)]):
        title = article.title if n % 3 else f"{article.title}{cut}"
        text = article.body.partition("\n")[0]
        text = f"{text[: chance.choice([62, 66, 70, 74])]}{cut}" if n % 2 else text[:50]
        text = article.title if n % 7 == 1 else text
        who = f"{NAMES[n % 6]} {chance.choice(['Ames', 'Vale', ''])}".strip()
        rows += ["", title, "", f"{who} - {27 - n // 2:02d}.11.2014", text]
        titles.append(title)
    return [*rows, "", "Archive", *(f"• {word}" for word in MENU)], titles


@pytest.mark.parametrize("cut", ["...", ""])
def test_a_list_of_which_some_titles_stand_out_is_found_whole(cut: str) -> None:
    rows, titles = board(24, cut)
    found = split("\n".join(rows).encode(), "board.txt").stories
    assert [story.title for story in found] == titles


def test_a_reading_is_finer_where_each_of_many_more_records_has_a_day_of_its_own() -> None:
    rows = [row for n in range(12) for row in (TITLES[n % 7], f"{n + 3} March 2024", f"Boats sail at {n}.")]
    page = Page.of(read_lines("\n\n".join(rows)))
    fine = [(a, a + 3) for a in range(0, 36, 3)]
    coarse = [(a, a + 6) for a in range(0, 36, 6)]
    assert is_finer(page, fine, coarse)
    assert not is_finer(page, fine, [(a, a + 3) for a in range(0, 15, 3)])
    assert not is_finer(page, fine[:8], coarse)
    assert not is_finer(page, fine, [(0, 36)])
    # Nothing stands once in records that hold two, and again in those of one.
    assert not is_finer(page, coarse, fine[:4])
    # Of the records one is coarse, and the other ones are no coarser.
    assert not is_finer(page, fine, [(0, 6), *fine[2:9]])


@pytest.mark.parametrize("days", [lambda n: n % 2, lambda n: 2])
def test_what_some_records_lack_or_have_again_tells_none_apart(days: Callable[[int], int]) -> None:
    rows: list[str] = []
    for n in range(12):
        day = [f"{n + 3} March 2024"] * days(n)
        rows += [TITLES[n % 7], *day, *["Nets"] * (2 - len(day)), Press(n).article(30).body.split("\n")[0]]
    page = Page.of(read_lines("\n\n".join(rows)))
    assert not is_finer(page, [(a, a + 4) for a in range(0, 48, 4)], [(a, a + 8) for a in range(0, 48, 8)])

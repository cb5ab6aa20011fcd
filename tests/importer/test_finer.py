"""Lists some of whose titles are found more readily than all: every record with its own day is told apart."""

from random import Random

import pytest

from reader.importer.splitting import split
from tests.importer.prose import Press
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

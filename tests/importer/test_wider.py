"""Lists of which some articles have a sign that others lack: it is no title, and more text is better."""

from collections.abc import Collection

import pytest

from reader.importer.hypotheses import Guess
from reader.importer.splitting import split
from reader.importer.weighing import Weighed
from reader.importer.wider import is_wider
from tests.importer.prose import Press

DAYS = (
    "Yesterday, {n}:20 | Harbour, Society, Days of the lake, Winter on the quay",
    "Сегодня в {n}:20 | Гавань, Общество, Дни на озере, Зима на набережной, Лодки",
    "{n} March 2015, {n}:20 | Harbour, Society, Days of the lake, Winter on the quay",
)


def board(told: Collection[int], day: str, seed: int) -> tuple[list[str], list[str]]:
    """The lines of a list some of whose articles tell their hour, and their titles; the others are longer."""
    press, rows, titles = Press(seed), ["Karsu Board"], []
    for n in range(16):
        article = press.article(30 if n in told else 90)
        titles.append(article.title)
        rows += [article.title, *[day.format(n=10 + n // 2)] * (n in told), article.body.partition("\n")[0]]
    return rows, titles


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("told", [range(6, 16), range(16), range(3, 13)])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_hour_before_many_rubrics_is_no_title(day: str, told: Collection[int], gap: str) -> None:
    for seed in range(4):
        rows, _ = board(told, day, seed)
        found = split(gap.join([*rows, "About the board"]).encode(), "board.txt").stories
        assert not [story.title for story in found if story.title and " | " in story.title]


def weighed(starts: tuple[int, ...], cover: float, text: float = 1.0) -> Weighed:
    return Weighed(
        Guess(starts, True, "told"), [(n, n + 3) for n in starts], {"cover": cover, "text": text}, 1.0
    )


def test_a_wider_list_has_the_articles_of_a_narrow_one_and_others_with_text() -> None:
    starts, more = (2, 6, 10, 14, 18), (2, 6, 10, 14, 18, 22, 25)
    narrow = weighed(starts, 0.4)
    assert is_wider(weighed(more, 0.9), narrow)
    assert not is_wider(weighed(more, 0.9), weighed(starts, 0.6))
    assert not is_wider(weighed(more, 0.9, 0.7), narrow)
    assert not is_wider(weighed(more, 0.6), narrow)
    assert not is_wider(weighed((1, 5, 9, 13, 18, 22, 25), 0.9), narrow)
    assert not is_wider(weighed(tuple(range(2, 30, 2)), 0.9), narrow)
    assert not is_wider(weighed(starts, 0.9), narrow)
    assert not is_wider(weighed(more, 0.9), weighed(starts[1:], 0.4))

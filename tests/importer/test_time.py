"""No page takes long to split, however it is made: measured in the time of the processor."""

import contextlib
import time
from pathlib import Path

import pytest

from reader.importer.splitting import split
from reader.model.errors import ImportRefused

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
SIZE = 200_000
WALLS = {
    "one line": b"Word and more. ",
    "one word": b"a",
    "short lines": b"Line of a page\n\n",
    "capitals": b"Word And More ",
    "quotes": b'"Word" said. ',
    "dots": b".",
    "marks": ".,;:!…)] ".encode(),
    "marks without end": ".,;:!…)]".encode(),
    "blanks": b" \t",
    "brackets": b"<p>([{",
    "numbers": b"1 - 2 of 3\n",
    "dates": b"12 March 2024\nTitle of it\n",
    "ticker": "• KGS/USD = 0.01 0%\n".encode(),
    "wide letters": "標題と文章。".encode(),
}


def seconds(data: bytes) -> float:
    start = time.process_time()
    with contextlib.suppress(ImportRefused):
        split(data, "page.txt")
    return time.process_time() - start


def test_a_seed_is_split_in_a_blink() -> None:
    datas = [path.read_bytes() for path in SEEDS]
    assert min(sum(seconds(data) for data in datas) for _ in range(3)) < 0.5


@pytest.mark.parametrize("wall", WALLS)
def test_a_page_made_to_be_slow_is_not(wall: str) -> None:
    data = WALLS[wall] * (SIZE // len(WALLS[wall]))
    assert seconds(b"A title\n\n" + data) < 4.0


def test_a_page_twice_as_long_takes_about_twice_as_long() -> None:
    page = SEEDS[0].read_bytes() + b"\n\n"
    short, long = (min(seconds(page * times) for _ in range(2)) for times in (8, 32))
    assert long < 8 * short + 0.2


def test_a_long_menu_between_two_articles_takes_no_time() -> None:
    text = "The tide came in before the gates were shut. " * 5
    news = [f"The harbour opens its gate for ship {n}\n{n} March 2018\n{text}\n{text}\n" for n in range(1, 9)]
    news[5] += "Home\nContact\nShare\nTags\n" * 2500
    assert seconds("".join(news).encode()) < 4.0

"""Lists whose records end with one line: those that look otherwise are found behind it too."""

import pytest

from reader.importer.footing import footed
from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from tests.importer.prose import Press

ENDS = (
    "Written by Hanna Vale • Permalink • Comments ({n}) • Leave a comment",
    "By Hanna Vale — December {n}, 2014",
    "+{n} liked it {n} comments share keep link",
)


def diary(end: str, seed: int) -> tuple[list[list[str]], list[str]]:
    """The records of a diary, each with a day below its title and one line at its end, and the titles."""
    press, records, titles = Press(seed), [], []
    for n in range(2, 11):
        article = press.article(60)
        titles.append(article.title)
        records.append([article.title, f"{n} March 2015", *article.body.split("\n")[:2], end.format(n=n)])
    return records, titles


def found(records: list[list[str]], gap: str = "\n\n") -> list[str | None]:
    rows = ["Karsu Diary", *(row for record in records for row in record), "Older posts", "• About"]
    return [story.title for story in split(gap.join(rows).encode(), "diary.txt").stories]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("odd", [[4], [0], [8], [3, 4]])
def test_a_record_without_the_day_of_the_others_begins_behind_the_end_of_one(
    end: str, odd: list[int]
) -> None:
    for seed in range(6):
        records, titles = diary(end, seed)
        for n in odd:
            records[n][1] = "Told on a Wednesday by the lake, harbour, fish, nets, boats, winter"
        assert found(records) == titles


@pytest.mark.parametrize("end", ENDS)
def test_a_record_as_long_as_two_others_ends_the_list(end: str) -> None:
    for seed in range(6):
        records, titles = diary(end, seed)
        records[8][2:-1] = Press(seed + 50).article(400).body.split("\n")
        assert found(records) == titles


def test_the_last_record_keeps_what_reads_like_the_pages_own_lines_above_its_end() -> None:
    for seed in range(6):
        records, titles = diary(ENDS[0], seed)
        records[8][2:-1] = ["Log in", *Press(seed + 50).article(60).body.split("\n")[:2], "Search", "Help"]
        assert found(records) == titles
        text = "\n\n".join(
            row for record in records for row in [*record, *["Tags"] * (record is records[-1])]
        )
        last = split(text.encode(), "diary.txt").stories[-1]
        assert last.text.split("\n")[-1] == "Help"


def guess_of(rows: list[str], titles: list[str]) -> tuple[Page, Guess]:
    page = Page.of(read_lines("\n\n".join(rows)))
    return page, Guess(tuple(n for n, row in enumerate(rows) if row in titles), True, "told")


def test_what_stands_twice_in_each_record_ends_none() -> None:
    press, rows, titles = Press(3), [], []
    for n in range(2, 9):
        article = press.article(60)
        titles.append(article.title)
        rows += [article.title, f"Posted on {n} March", article.body.split("\n")[0], f"Posted on {n} March"]
    page, guess = guess_of(rows, titles)
    assert footed(page, guess) is guess


def test_a_line_above_titles_leads_to_none_above_the_first() -> None:
    press, rows, titles = (
        Press(5),
        ["Karsu Courier", "What the courier writes of the lake, it heard there."],
        [],
    )
    for n in range(2, 9):
        article = press.article(40)
        titles.append(article.title)
        rows += [f"{n} March 2015", article.title, article.body.split("\n")[0]]
    page, guess = guess_of(rows, titles)
    assert footed(page, guess) is guess

"""Lists whose records begin with a line above their titles: found from the first to the last record."""

import time

import pytest

from reader.importer.hypotheses import Guess
from reader.importer.leads import led
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from tests.importer.prose import Press

FORMS = (
    "• {day:02}.12/1{n}:52 Harbours Comments: {n}",
    "sep{n}2015 {day} September 2015 by Hanna",
    "{day} September 2015 Society",
    "Society | {day} September 2015",
)


def column(form: str, seed: int, many: int, more: list[str]) -> tuple[list[str], list[str]]:
    """The lines of a column with a day above each title, and the titles."""
    press, rows, titles = Press(seed), ["Karsu Courier", "karsu courier, lake, news, days"], []
    for n in range(many):
        article = press.article(25)
        titles.append(article.title)
        rows += [form.format(day=28 - n, n=n % 9), article.title, article.body.partition("\n")[0], *more]
    return rows, titles


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("more", [[], ["Read more"]])
def test_days_above_titles_begin_the_first_record_and_the_last(form: str, gap: str, more: list[str]) -> None:
    for seed in range(8):
        rows, titles = column(form, seed, 12, more)
        rows += ["Earlier posts", "• Search", "• Recent posts", *titles[:5], "• Topics"]
        found = split(gap.join(rows).encode(), "led.txt").stories
        assert [story.title for story in found] == titles


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("short", [0, 11])
def test_a_record_at_either_end_may_have_next_to_no_text(form: str, short: int) -> None:
    for seed in range(8):
        rows, titles = column(form, seed, 12, [])
        rows[2 + 3 * short + 2] = "The hearing is on 10 December…"
        found = split("\n\n".join([*rows, "Older news", "Subscribe"]).encode(), "led.txt").stories
        assert [story.title for story in found] == titles


def test_days_below_texts_end_records_and_begin_none() -> None:
    rows, titles = column("{day} September 2015", 4, 9, [])
    ended = [*rows[3:], rows[2], "About the courier", "The Courier is written by those who live by the lake."]
    found = split("\n\n".join(ended).encode(), "ended.txt").stories
    assert [story.title for story in found] == titles


@pytest.mark.parametrize("close", ["Read more", "12 comments", "3 March 2024"])
def test_pages_are_not_turned_for_a_record(close: str) -> None:
    press, rows = Press(6), ["Karsu Courier", "A first without any words", close]
    for _ in range(9):
        article = press.article(25)
        rows += [article.title, article.body.partition("\n")[0], close]
    rows += ["1 2 3 … 20 Next", "© 2024 Karsu Courier. All rights reserved."]
    found = split("\n\n".join(rows).encode(), "turned.txt").stories
    assert "1 2 3 … 20 Next" not in [story.title for story in found]


def test_titles_without_text_below_long_records_cost_no_time() -> None:
    day = "{} September 2015"
    record = [
        "The harbour opens its gate",
        *["Short line"] * 3000,
        "A text that ends as it should, with a stop.",
    ]
    rows = [row for n in range(1, 6) for row in (day.format(n), *record)]
    rows += [row for n in range(8000) for row in (day.format(n % 28 + 1), f"The ferry sails again {n}")]
    starts = tuple(n for n, row in enumerate(rows) if row == record[0])
    page = Page.of(read_lines("\n".join(rows)))
    before = time.process_time()
    led(page, Guess(starts, True, "dated"))
    assert time.process_time() - before < 0.1

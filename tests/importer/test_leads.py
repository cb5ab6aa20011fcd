"""Lists whose records begin with a line above their titles: found from the first to the last record."""

import time

import pytest

from reader.importer.hypotheses import Guess
from reader.importer.leads import led
from reader.importer.lines import read_lines
from reader.importer.page import Page
from reader.importer.splitting import split
from tests.importer.prose import TITLES, Press

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


def lead_by(line: str, many: int, first: int, end: int, gap: int = 0) -> tuple[Page, Guess, tuple[int, ...]]:
    """A column with a line above each title, a guess at some of its titles, and all of them.

    Above the last one stand so many short lines more.
    """
    press, rows, titles = Press(3), ["Karsu Courier"], []
    for n in range(many):
        rows += ["Nets and lamps"] * (gap if n == many - 1 else 0)
        titles.append(len(rows) + 1)
        rows += [line.format(n + 2), press.article(25).title, press.article(25).body.partition("\n")[0]]
    page = Page.of(read_lines("\n\n".join([*rows, "About the courier"])))
    return page, Guess(tuple(titles[first:end]), True, "told"), tuple(titles)


def test_the_line_above_titles_leads_to_the_records_around_a_list() -> None:
    page, guess, titles = lead_by("{} March 2015", 9, 2, 7)
    assert led(page, guess).starts == titles


@pytest.mark.parametrize("line", ["Read more", "{} comments"])
def test_a_link_to_the_rest_and_a_count_of_comments_lead_to_no_title(line: str) -> None:
    page, guess, _ = lead_by(line, 9, 2, 7)
    assert led(page, guess) is guess


def test_three_records_or_texts_without_titles_are_led_by_nothing() -> None:
    page, guess, titles = lead_by("{} March 2015", 9, 2, 5)
    assert led(page, guess) is guess
    bare = Guess(titles[2:7], False, "told")
    assert led(page, bare) is bare


def test_a_title_far_below_a_list_is_none_of_its() -> None:
    page, guess, titles = lead_by("{} March 2015", 9, 2, 8, gap=9)
    assert led(page, guess).starts == titles[:8]


def first_without_text(last: list[str]) -> tuple[Page, Guess]:
    press, rows = Press(6), ["Karsu Courier", "A first without any words"]
    for n in range(6):
        article = press.article(25)
        rows += [f"{n + 3} March 2015", article.title, article.body.partition("\n")[0]]
    page = Page.of(read_lines("\n\n".join([*rows, *last])))
    return page, Guess((1, *range(3, 21, 3)), True, "told")


def test_a_first_title_without_text_is_one_where_days_end_the_records() -> None:
    page, guess = first_without_text([])
    assert led(page, guess).starts == guess.starts[1:]
    page, guess = first_without_text(["9 March 2015"])
    assert led(page, guess) is guess


def test_a_first_title_without_text_is_one_where_nothing_leads_to_the_others() -> None:
    rows = ["Karsu Courier", "A first without any words"]
    for n in range(6):
        rows += [TITLES[n].split()[-1], TITLES[n], Press(n).article(25).body.partition("\n")[0]]
    guess = Guess((1, *range(3, 21, 3)), True, "told")
    assert led(Page.of(read_lines("\n\n".join(rows))), guess) is guess


def test_titles_most_of_which_have_no_text_are_led_by_nothing() -> None:
    rows = ["Karsu Courier"]
    for n in range(7):
        rows += [
            f"{n + 3} March 2015",
            TITLES[n],
            Press(n).article(25).body.partition("\n")[0][: 200 * (n in (1, 6)) or 9],
        ]
    guess = Guess(tuple(range(2, 20, 3)), True, "told")
    assert led(Page.of(read_lines("\n\n".join(rows))), guess) is guess

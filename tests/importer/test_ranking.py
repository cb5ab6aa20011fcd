"""The ranker on pages it was not trained on: many layouts, languages and ways to flatten them."""

from functools import cache
from statistics import mean

import pytest

from reader.importer.hypotheses import Guess
from reader.importer.lines import read_lines
from reader.importer.listing import find_listings
from reader.importer.measures import measures
from reader.importer.page import Page, bounds_of
from reader.importer.ranker import tables
from reader.importer.signs import signs
from reader.importer.splitting import split
from reader.importer.weighing import weigh_one
from tests.training.figures import score
from tests.training.labelled import Example, made
from tests.training.pages import pages, singles

#: Pages by chance that no training used.
UNSEEN = 4711


@cache
def listings() -> tuple[Example, ...]:
    return tuple(one for one in made(pages(44, UNSEEN)) if len(one.true) > 1)


@pytest.mark.parametrize(("variant", "floor"), [("main", 0.7), ("all", 0.6)])
def test_articles_of_unseen_pages_begin_where_they_do(variant: str, floor: float) -> None:
    scores = [score(one).f1 for one in listings() if one.variant == variant]
    assert len(scores) >= 10
    assert mean(scores) >= floor


def test_single_articles_of_every_kind_stay_one() -> None:
    texts = singles(70, UNSEEN)
    parted = [one.name for one in texts if len(split(one.text.encode(), one.name).stories) != 1]
    assert len(parted) <= 0.02 * len(texts), parted


@pytest.mark.parametrize(
    ("title", "opened"),
    [("Meeting {} May – on bees", 0.0), ("Part {} of the story", 0.0), ("Posted by Ann on {} May", 1.0)],
)
def test_titles_that_begin_with_a_day_do_not_begin_with_the_same_words(title: str, opened: float) -> None:
    rows = [
        row for n in range(3, 9) for row in (title.format(n), f"The council met at {n} and again at noon.")
    ]
    page = Page.of(read_lines("\n\n".join(rows)))
    starts = tuple(range(0, len(rows), 2))
    guess = Guess(starts, True, "alone")
    assert signs(page, guess, bounds_of(page, guess))["opened"] == opened


def test_layouts_that_nothing_was_learnt_from_are_split_too() -> None:
    held = made(pages(60, UNSEEN, held=True))
    lists = [score(one).f1 for one in held if len(one.true) > 1 and one.variant == "main"]
    articles = [len(split(one.text.encode(), one.name).stories) for one in held if len(one.true) == 1]
    assert mean(lists) >= 0.8
    assert articles.count(1) >= 0.9 * len(articles) >= 10


def test_a_page_called_certain_is_split_right() -> None:
    """Of main content; a whole page may hold a second list that is as good."""
    best = [(one, find_listings(one.page)[0]) for one in listings() if one.variant == "main"]
    sure = [one.agreement(first.guess.starts) for one, first in best if first.confidence >= 0.9]
    doubtful = [one.agreement(first.guess.starts) for one, first in best if first.confidence < 0.9]
    assert sure
    assert mean(sure) >= 0.97
    assert mean(sure) > mean(doubtful)


def test_the_second_best_split_is_another_one_and_one_article_is_among_all() -> None:
    for one in listings()[:20]:
        readings = find_listings(one.page)
        assert len({reading.guess.starts for reading in readings}) == len(readings)
        assert sum(reading.one for reading in readings) == 1
        assert all(0 < reading.confidence < 1 and reading.reason for reading in readings)


def test_the_chance_of_a_rival_is_never_above_that_of_the_best() -> None:
    data = listings()[0].text.encode()
    first, second = (split(data, "page.txt", rank=rank) for rank in (0, 1))
    assert first.rivals > 0
    assert [story.start for story in first.stories] != [story.start for story in second.stories]
    assert second.confidence <= first.confidence


def test_the_same_page_is_always_split_the_same() -> None:
    data = listings()[1].text.encode()
    assert split(data, "page.txt") == split(data, "page.txt")


def test_what_is_measured_is_what_the_weights_were_learnt_for() -> None:
    page = listings()[0].page
    found = next(one for one in find_listings(page) if one.bounds and one.guess.titled)
    measured = {*measures(page, found.guess, found.bounds), *weigh_one(page, []).measured}
    weighed = {name.removesuffix(" all").removesuffix(" half") for name in tables()["weights"]}
    assert weighed == measured

"""A page that lists articles is split on its elements, whatever system made it."""

from dataclasses import replace
from itertools import pairwise

import pytest

from reader.importer.splitting import split
from reader.importer.web.both import both_of
from reader.importer.web.pieces import Page
from reader.importer.web.records import find_records
from reader.importer.web.tree import parse
from reader.model.article import TitleState
from reader.model.capture import Label
from tests.importer.formats.making import uncovered
from tests.importer.web.making import LISTS, articles, listing, paragraphs


@pytest.mark.parametrize("make", LISTS)
@pytest.mark.parametrize("many", [2, 3, 12])
def test_every_record_is_an_article_with_its_title_and_its_text(make: str, many: int) -> None:
    some = articles(many, many)
    found = split(listing(make, some), "list.html")
    assert [story.title for story in found.stories] == [one.title for one in some]
    assert {story.title_state for story in found.stories} == {TitleState.PRINTED}
    for story, one in zip(found.stories, some, strict=True):
        blocks = [story.text[b.start : b.end] for b in story.blocks]
        assert blocks == (paragraphs(one)[:1] if "cards" in make else paragraphs(one))
        assert "Archive" not in story.text


@pytest.mark.parametrize("make", LISTS)
def test_every_byte_of_a_list_is_in_one_span_and_leads_back_to_its_words(make: str) -> None:
    data = listing(make, articles(7, 5))
    found = split(data, "list.html")
    assert not uncovered(found, data)
    for story in found.stories:
        title = next(s for s in found.spans if s.article == story.n and s.label is Label.TITLE)
        assert data[title.start : title.end].decode() == story.title
        for segment in story.segments:
            assert data[segment.first : segment.last].decode() == story.text[segment.start : segment.end]
        assert "".join(story.text[s.start : s.end] for s in story.segments) == story.text.replace("\n\n", "")


def test_a_record_has_the_address_of_its_title_and_the_day_of_its_markup() -> None:
    found = split(listing("blog", articles(1, 3)), "list.html")
    assert [story.url for story in found.stories] == [
        f"https://k.example/2024/0{n + 1}/{n}/" for n in range(3)
    ]
    assert [story.published for story in found.stories] == ["2024-01-11", "2024-02-11", "2024-03-11"]
    assert {story.language for story in found.stories} == {"en"}
    assert found.publisher == "The Karsu Courier"


def test_a_relative_address_is_told_only_where_the_page_says_where_it_is_from() -> None:
    data = listing("flat", articles(2, 4))
    assert split(data, "list.html").stories[0].url is None
    saved = data.replace(b"<html", b"<!-- saved from url=(0026)https://k.example/archive/ --><html")
    assert split(saved, "list.html").stories[1].url == "https://k.example/archive/news.php?id=1"


def test_the_second_best_split_is_another_one_and_the_last_is_given_beyond_it() -> None:
    data = listing("blog", articles(3, 6))
    best, second = split(data, "list.html"), split(data, "list.html", rank=1)
    assert best.rivals >= 1
    assert [s.title for s in second.stories] != [s.title for s in best.stories]
    assert second.confidence < best.confidence
    assert split(data, "list.html", rank=99) == split(data, "list.html", rank=best.rivals)


def test_menus_and_sidebars_know_the_pages_of_one_publication() -> None:
    one, other = (
        split(listing("blog", articles(4, 3)), "a.html"),
        split(listing("blog", articles(5, 4)), "b.html"),
    )
    assert len(one.furniture & other.furniture) >= 2


def two_lists() -> tuple[str, list[str]]:
    """The body of a page with news and columns beside them, and their titles."""
    some = articles(31, 10, 1)
    told = "".join(
        f'<div class="news"><h3><a href="/n{n}">{one.title}</a></h3><p>{one.body}</p></div>'
        for n, one in enumerate(some[:5])
    )
    said = "".join(
        f'<div class="voice"><p>Hanna Tidewell</p><h2 class="big"><a href="/c{n}">{one.title}</a></h2>'
        f"<p>{one.body}</p></div>"
        for n, one in enumerate(some[5:])
    )
    return f"<div class='left'>{told}</div><div class='right'>{said}</div>", [one.title for one in some]


def test_news_and_columns_beside_them_are_both_of_the_page() -> None:
    body, titles = two_lists()
    found = split(f"<html><body>{body}</body></html>".encode(), "both.html")
    assert [story.title for story in found.stories] == titles
    assert found.rivals > 1


def test_a_list_that_is_hardly_believed_or_stands_aside_is_none_of_the_page() -> None:
    source = f"<html><body>{two_lists()[0]}</body></html>"
    page = Page.of(source, parse(source, "list.html"))
    best, other, *_ = find_records(page)
    assert len(both_of(page, [best, other]).records) == 10
    assert both_of(page, [best, replace(other, score=0.4 * best.score)]) is best
    assert both_of(page, [best, replace(other, beside=0.2)]) is best
    assert both_of(page, [replace(best, beside=0.2), other]).records == best.records
    assert both_of(page, [better := replace(best, score=9.0), replace(other, score=9.0)]) is better
    # One that has the records of the best within its own is not beside it.
    around = [replace(one, nodes=[*one.nodes, *after.nodes]) for one, after in pairwise(best.records)]
    assert both_of(page, [best, replace(other, records=around)]) is best


def test_two_lists_beside_one_article_are_no_list_together() -> None:
    body, titles = two_lists()
    text = "".join(f"<p>{text}</p>" for one in articles(32, 8, 9) for text in paragraphs(one))
    one = f"<article><h1>The weir opens again</h1>{text}</article>"
    page = f"<html><body class='single'>{one}{body}</body></html>"
    assert len(split(page.encode(), "one.html").stories) == 1
    others = [split(page.encode(), "one.html", rank=rank).stories for rank in (1, 2)]
    assert [len(some) for some in others] == [5, 5]
    assert {story.title for some in others for story in some} == set(titles)

"""Feeds as people save them: every entry an article, with what the feed says of it."""

import json
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from reader.importer.splitting import split
from reader.model.body import BlockKind
from reader.model.capture import Story
from reader.model.errors import ImportRefused
from tests.importer.formats.making import feed, said, sample, uncovered

FEEDS = ("harbour.rss", "hill.atom", "broken.xml", "planet.rdf", "feed.json")


def shown(story: Story) -> list[tuple[str, str]]:
    return [(block.kind.value, story.text[block.start : block.end]) for block in story.blocks]


def test_an_entry_of_rss_gives_title_address_id_day_author_and_its_full_text() -> None:
    result = split(sample("harbour.rss"), "harbour.rss")
    assert (result.kind, result.publisher, len(result.stories)) == ("feed", "Harbour & Hill", 3)
    ferry = result.stories[0]
    assert ferry.title == "Ferry Nadezhda returns – slowly"
    assert ferry.url == "https://harbour.example/ferry?from=feed&n=1"
    assert ferry.guid == "tag:harbour.example,2024:1"
    assert (ferry.published, ferry.author, ferry.language) == ("2024-03-06", "Ada Quill", "en-gb")
    assert shown(ferry) == [
        ("paragraph", "The ferry came in at dawn, later than any log had it."),
        ("heading", "What the crew said"),
        ("quote", "“We saw nothing.”"),
        ("item", "Fog"),
        ("item", "Ice"),
    ]
    assert [(ferry.text[a:b], url) for a, b, url in ferry.links] == [("log", "https://harbour.example/log")]


def test_an_entry_is_cut_only_where_its_text_ends_so() -> None:
    stories = split(sample("harbour.rss"), "harbour.rss").stories
    assert [story.cut for story in stories] == [False, True, True]


def test_atom_says_what_is_markup_and_where_relative_addresses_lead() -> None:
    first, second = split(sample("hill.atom"), "hill").stories
    assert first.title == "Ein <b> im Titel"
    assert first.url == "https://hill.example/blog/eins.html"
    assert (first.guid, first.published, first.author) == ("urn:uuid:1", "2023-01-03", "Bea Berg")
    assert first.links[0].url == "https://hill.example/wind"
    assert second.title == "Nur ein <b>"
    assert [words for _, words in shown(second)] == ["Erster Absatz.", "Zweiter Absatz mit x < y."]
    assert (second.published, second.language) == ("2023-02-03", "de")


def test_the_author_of_an_atom_feed_wrote_its_entries_and_an_editor_of_rss_did_not() -> None:
    assert [story.author for story in split(sample("hill.atom"), "a").stories] == ["Bea Berg", "Hilde Hügel"]
    assert [story.author for story in split(sample("harbour.rss"), "b").stories] == ["Ada Quill", None, None]


def test_an_ill_formed_feed_is_read_all_the_same() -> None:
    first, second = split(sample("broken.xml"), "broken.xml").stories
    assert (first.title, first.url) == ("First & foremost", "http://broken.example/1?a=1&b=2")
    assert first.text.startswith("Tom & Ann")
    assert "<br>" not in first.text
    assert second.text.strip() == "No end tag came before"


def test_rss_1_keeps_its_items_beside_the_channel() -> None:
    (story,) = split(sample("planet.rdf"), "planet").stories
    assert (story.title, story.published, story.author) == ("Дождь на Марсе", "2001-09-10", "И. Лунин")


def test_a_json_feed_gives_its_items_with_markup_before_plain_text() -> None:
    result = split(sample("feed.json"), "feed.json")
    first, second = result.stories
    assert (result.kind, result.publisher) == ("feed", "Маяк")
    assert (first.title, first.guid, first.url) == ('Свет "погас"', "7", "https://mayak.example/7")
    assert first.text == "Первый абзац.\n\nВторой."
    assert first.links[0].url == "https://mayak.example/lamp"
    assert (first.published, first.author, first.language) == ("2024-01-02", "Анна", "ru")
    assert (second.title, second.author, second.text) == (None, "Bob", "Hello world\n\nAnd more")


@pytest.mark.parametrize("as_json", [False, True])
def test_a_title_that_stands_over_the_words_of_an_entry_again_is_shown_once(as_json: bool) -> None:
    markup = "<h1>The <i>old</i> bridge</h1><p>It closes. <a href='http://e.example/'>More</a></p>"
    item = f"<item><title>The old bridge</title><description><![CDATA[{markup}]]></description></item>"
    head = {"version": "https://jsonfeed.org/version/1.1"}
    made = json.dumps(head | {"items": [{"id": "1", "title": "The old bridge", "content_html": markup}]})
    data = made.encode() if as_json else feed(item)
    (story,) = split(data, "news").stories
    assert (story.title, story.text) == ("The old bridge", "It closes. More")
    assert story.text[story.links[0].start : story.links[0].end] == "More"
    for step in story.segments:
        assert data[step.first : step.last].decode() == story.text[step.start : step.end]
    assert bool(story.segments) is not as_json


def test_signs_of_less_and_more_in_plain_text_of_a_feed_do_not_make_it_markup() -> None:
    item = "<item><title>t</title><description>A &lt; b in one.\n\nAnd 5 > 2 in two.</description></item>"
    (story,) = split(feed(item), "news").stories
    assert [story.text[b.start : b.end] for b in story.blocks] == ["A < b in one.", "And 5 > 2 in two."]


@pytest.mark.parametrize("name", FEEDS)
def test_every_byte_of_a_feed_is_accounted_for_and_every_entry_has_its_place(name: str) -> None:
    data = sample(name)
    result = split(data, name)
    assert not uncovered(result, data)
    ends = [0, *(story.end for story in result.stories)]
    assert all(story.start >= end for story, end in zip(result.stories, ends, strict=False))
    for story in result.stories:
        titles = [words for article, words in said(result, data, "title") if article == story.n]
        assert len(titles) == (story.title is not None)
        assert data[story.start : story.end].decode().count(titles[0] if titles else "") == 1 or not titles


@pytest.mark.parametrize("encoding", ["utf-8", "koi8-r"])
def test_words_that_stand_in_a_feed_as_they_are_lead_back_to_their_bytes(encoding: str) -> None:
    text = sample("planet.rdf").decode()
    marked = text.replace("Учёные не верят.", "<![CDATA[<p>Учёные не <b>верят</b> &amp; ждут.</p>]]>")
    for form, shown_words in ((text, "Учёные не верят."), (marked, "Учёные не верят & ждут.")):
        data = (f'<?xml version="1.0" encoding="{encoding}"?>' + form).encode(encoding)
        (story,) = split(data, "planet.xml").stories
        assert story.text == shown_words
        assert sum(s.end - s.start for s in story.segments) >= len(shown_words) - 3
        for start, end, first, last in story.segments:
            assert data[first:last].decode(encoding) == story.text[start:end]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "koi8-r", "utf-8-sig"])
def test_a_feed_in_another_encoding_has_its_places_too(encoding: str) -> None:
    text = sample("planet.rdf").decode()
    data = (f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>' + text).encode(encoding)
    result = split(data, "planet.xml")
    assert result.stories[0].title == "Дождь на Марсе"
    plain = data[result.stories[0].start : result.stories[0].end].decode(
        {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(encoding, encoding)
    )
    assert plain.startswith("<item")
    assert plain.endswith("</item>")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-32-be", "utf-8-sig"])
def test_a_json_feed_in_another_encoding_has_its_places_too(encoding: str) -> None:
    data = sample("feed.json").decode().encode(encoding)
    result = split(data, "feed.json")
    assert said(result, data, "title") == [(1, 'Свет \\"погас\\"')]
    assert not uncovered(result, data)


def test_a_feed_of_a_thousand_entries_is_split_at_once() -> None:
    when = format_datetime(datetime(2024, 5, 6, tzinfo=UTC))
    items = "".join(
        f"<item><title>Entry {n}</title><guid>{n}</guid><pubDate>{when}</pubDate>"
        f"<description>Words of entry {n}.</description></item>"
        for n in range(1000)
    )
    stories = split(feed(items), "long.xml").stories
    assert [story.guid for story in stories] == [str(n) for n in range(1000)]
    assert {story.published for story in stories} == {"2024-05-06"}
    assert all(story.blocks[0].kind is BlockKind.PARAGRAPH for story in stories)


def test_the_line_that_signs_every_entry_of_a_feed_is_no_part_of_the_article() -> None:
    site, entry = "https://www.pier.example", "https://pier.example/fog/"
    signed = f'<p>The post <a href="{entry}">Fog</a> first stood in <a href="{site}">Pier</a>.</p>'
    text = f"<content:encoded><![CDATA[<p>Fog all day.</p>{signed}]]></content:encoded>"
    item = f"<item><title>Fog</title><link>{entry}</link>{text}</item>"
    (story,) = split(feed(item, f"<title>Pier</title><link>{site}/</link>"), "pier.xml").stories
    assert (story.text, story.links) == ("Fog all day.", ())


def test_a_relative_address_leads_from_the_site_of_its_feed() -> None:
    words = "<description>&lt;a href='x'&gt;y&lt;/a&gt;</description>"
    item = f"<item><title>a</title><link>fog/1</link>{words}</item>"
    (story,) = split(feed(item, "<link>https://pier.example/news/</link>"), "pier.xml").stories
    assert story.url == "https://pier.example/news/fog/1"
    assert story.links[0].url == "https://pier.example/news/fog/x"


def test_words_without_markup_keep_the_paragraphs_of_their_lines() -> None:
    text = "<content:encoded>Salt &amp;amp; tar.\n\nFog &amp;amp;\nice.</content:encoded>"
    (story,) = split(feed(f"<item><title>a</title>{text}</item>"), "pier.xml").stories
    assert shown(story) == [("paragraph", "Salt & tar."), ("paragraph", "Fog &\nice.")]


def test_links_of_a_feed_never_lead_to_scripts_or_files() -> None:
    items = "<item><title>a</title><link>javascript:alert(1)</link><description>x</description></item>"
    items += "<item><title>b</title><link>file:///etc/passwd</link><description>y</description></item>"
    assert [story.url for story in split(feed(items), "bad.xml").stories] == [None, None]


def test_a_feed_without_entries_is_refused_in_a_sentence() -> None:
    for data in (feed(""), b'{"version": "https://jsonfeed.org/version/1", "title": "x", "items": []}'):
        with pytest.raises(ImportRefused, match=r"empty is a feed without entries; .+\.$"):
            split(data, "empty")

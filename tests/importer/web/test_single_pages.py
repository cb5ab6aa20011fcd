"""A page with one article gives that article: its text and what the page tells about it, and nothing else."""

import json

import pytest

from reader.importer.splitting import split
from reader.model.article import TitleState
from reader.model.body import BlockKind
from reader.model.capture import Label, Story
from tests.importer.web.making import SHAPES, articles, paragraphs, single


def only(markup: str | bytes) -> Story:
    """The only article of a page."""
    found = split(markup.encode() if isinstance(markup, str) else markup, "page.html")
    assert len(found.stories) == 1
    return found.stories[0]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("long", [1, 3, 8])
def test_the_article_stays_one_beside_related_articles_and_comments(shape: str, long: int) -> None:
    one, *others = articles(11, 6, long)
    story = only(single(shape, one, others))
    assert story.title == one.title
    assert story.title_state is TitleState.PRINTED
    assert [story.text[b.start : b.end] for b in story.blocks if b.kind is BlockKind.PARAGRAPH] == paragraphs(
        one
    )
    assert story.byline is not None
    assert story.byline.text == "By Ann Ospan"


SITE = '<meta property="og:site_name" content="Marlow Post">'


@pytest.mark.parametrize(
    "head",
    [
        "<title>Why the town of Marlow closes its bridge - Marlow Post</title>",
        f"<title>Why the bridge shuts | Marlow Post</title>{SITE}",
        f"<title>Marlow Post</title>{SITE}",
    ],
)
def test_the_name_of_the_publication_above_an_article_is_not_its_title(head: str) -> None:
    body = "".join(f"<p>{words}</p>" for words in paragraphs(articles(13, 1)[0]))
    above = "<div><a href='/'>Marlow Post</a></div>"
    main = f"<main><h1>Old bridge to close</h1>{body}</main>"
    assert only(f"<html><head>{head}</head><body>{above}{main}</body></html>").title == "Old bridge to close"


@pytest.mark.parametrize("front", ["/", "https://marlow.example/", "//marlow.example/index.html"])
def test_a_heading_that_leads_to_the_front_page_is_not_the_title_of_the_article(front: str) -> None:
    body = "".join(f"<p>{words}</p>" for words in paragraphs(articles(13, 1)[0]))
    above = f"<h1><a href='{front}'>The Marlow Evening Post</a></h1>"
    head = "<html><head><title>Old bridge to close - The Marlow Evening Post</title></head>"
    story = only(f"{head}<body>{above}<article><h2>Old bridge to close</h2>{body}</article></body></html>")
    assert story.title == "Old bridge to close"


LONG = (
    "The council of the old harbour town has decided after nine hours of talks that the ferry to the isles, "
    "which has not run since the storm of last winter, is to be repaired with money meant for the new "
    "bridge, that the captain who had been dismissed is to be asked back, and that nobody who lives on the "
    "islands shall pay for a crossing before the end of the coming year"
)


@pytest.mark.parametrize("behind", ["", " | Marlow Post", " – Marlow Post – Harbour"])
def test_a_heading_is_the_title_however_long_where_the_page_tells_all_of_it(behind: str) -> None:
    body = "".join(f"<p>{words}</p>" for words in paragraphs(articles(13, 1)[0]))
    head = f"<html><head><title>{LONG}{behind}</title></head>"
    story = only(f"{head}<body><article><h1>{LONG}</h1>{body}</article></body></html>")
    assert (story.title, story.title_state) == (LONG, TitleState.PRINTED)
    assert all(block.kind is BlockKind.PARAGRAPH for block in story.blocks)


@pytest.mark.parametrize("title", ["The council of the old harbour town", "Ferry decided | Marlow Post", ""])
def test_a_text_that_is_set_as_a_heading_is_no_title(title: str) -> None:
    body = "".join(f"<p>{words}</p>" for words in paragraphs(articles(13, 1)[0]))
    head = f"<html><head><title>{title}</title></head>"
    story = only(f"{head}<body><article><h1>{LONG}</h1>{body}</article></body></html>")
    assert LONG in story.text


def test_a_text_that_is_all_that_a_page_says_is_no_title_of_nothing() -> None:
    head = f"<html><head><title>{LONG} | Marlow Post</title></head>"
    assert LONG in only(f"{head}<body><h1>{LONG}</h1><p>12 likes</p></body></html>").text


def test_a_poem_keeps_its_short_lines() -> None:
    lines = ["The bridge is old,", "the water cold,", "and nobody told.", "So ends", "the song."]
    story = only(f"<article><h1>Poem of a bridge</h1><p>{'<br>'.join(lines)}</p></article>")
    assert [story.text[block.start : block.end] for block in story.blocks] == lines


def test_a_short_quotation_or_piece_of_code_at_the_end_stays() -> None:
    body = "".join(f"<p>{words}</p>" for words in paragraphs(articles(13, 1)[0]))
    end = "<blockquote>So be it.</blockquote><pre>x = 1</pre>"
    story = only(f"<html><body><main><h1>A bridge</h1>{body}{end}</main></body></html>")
    assert story.text.endswith("So be it.\n\nx = 1")


def test_what_a_page_tells_machines_is_told_of_its_article() -> None:
    one, *others = articles(12, 3)
    data = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Courier"}]}
    data["@graph"].append(  # type: ignore[attr-defined]
        {
            "@type": ["NewsArticle"],
            "headline": one.title,
            "author": [{"@type": "Person", "name": "Ann Ospan"}, {"name": "Berik Li"}],
            "datePublished": "2024-05-06T23:30:00+06:00",
            "publisher": {"@type": "Organization", "name": "The Karsu Courier"},
        }
    )
    head = (
        '<link rel="canonical" href="https://k.example/a">'
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
    )
    found = split(single("wrapped", one, others, head), "page.html")
    story = found.stories[0]
    assert (story.url, story.author, story.published) == (
        "https://k.example/a",
        "Ann Ospan, Berik Li",
        "2024-05-06",
    )
    assert story.language == "en-GB"
    assert found.publisher == "The Karsu Courier"


def test_authors_told_by_their_ids_and_an_address_told_to_machines_alone_are_read() -> None:
    one, *others = articles(12, 3)
    graph: list[dict[str, object]] = [
        {"@type": "WebPage", "@id": "https://k.example/a"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Ospan"},
        {
            "@type": "AnalysisNewsArticle",
            "headline": one.title,
            "author": [{"@id": "#ann"}, {"@id": "#gone"}],
        },
    ]
    graph[-1] |= {"datePublished": "20240506T233000", "mainEntityOfPage": {"@id": "https://k.example/a"}}
    head = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    story = only(single("wrapped", one, others, head))
    assert (story.url, story.author, story.published) == ("https://k.example/a", "Ann Ospan", "2024-05-06")


def test_a_title_that_only_the_head_tells_is_said_to_be_inferred() -> None:
    text = " ".join(paragraphs(articles(13, 1)[0]))
    story = only(
        f"<html><head><meta property='og:title' content='Told above'></head><body><p>{text}</p></body></html>"
    )
    assert (story.title, story.title_state) == ("Told above", TitleState.INFERRED)
    bare = only(f"<html><body><p>{text}</p></body></html>")
    assert (bare.title, bare.title_state) == (None, TitleState.NONE)


def test_blocks_links_and_subheadings_are_kept() -> None:
    words = "The bridge over the lake was closed in spring and nobody has said when it will be open again. "
    markup = (
        "<html><head><base href='https://k.example/n/'></head><body><article><h1>The bridge of Karsu</h1>"
        f"<p>{words}See <a href='map.html'>the map</a> or <a href='mailto:x@y.z'>"
        "write</a>.</p><h2>What is next</h2>"
        "<ul><li>A new bridge</li><li>A ferry</li></ul><blockquote><p>"
        f"{words}</p></blockquote><pre>a  b\n  c</pre>"
        "<figure><img src='b.jpg'><figcaption>The bridge in 1970</figcaption>"
        f"</figure><p>{words * 3}</p></article>"
    )
    story = only(markup)
    shown = [(b.kind, story.text[b.start : b.end]) for b in story.blocks]
    assert (BlockKind.ITEM, "A ferry") in shown
    assert (BlockKind.QUOTE, words.strip()) in shown
    assert (BlockKind.CODE, "a  b\n  c") in shown
    assert [mark.text for mark in story.subheadings] == ["What is next"]
    assert story.caption is not None
    assert story.caption.text == "The bridge in 1970"
    assert [(story.text[x.start : x.end], x.url) for x in story.links] == [
        ("the map", "https://k.example/n/map.html")
    ]


def test_a_reference_breaks_the_way_back_to_the_bytes_and_is_read() -> None:
    data = (
        b"<html><body><h1>Tea &amp; bread</h1><p>Caf\xc3\xa9 &eacute;t&#233; and\n   so on, "
        + b"more words " * 9
    )
    story = only(data)
    assert story.title == "Tea & bread"
    assert story.text.startswith("Café été and so on, more words")
    for segment in story.segments:
        assert data[segment.first : segment.last].decode() == story.text[segment.start : segment.end]


def test_scripts_forms_and_hidden_parts_are_never_read() -> None:
    words = "Real words of the article that anyone can see on the page stand here. " * 3
    data = (
        f"<html><body><h1>Only this</h1><p>{words}<p hidden>hidden one</p>"
        "<div style='display: none'>hidden two</div>"
        "<script>document.write('<p>hidden three</p>')</script><noscript>"
        "hidden four</noscript><!-- hidden five -->"
        "<form><label>hidden six</label><input><p>hidden seven</p></form><template>hidden eight</template>"
        f"<p>{words}</p></body></html>"
    ).encode()
    found = split(data, "page.html")
    assert "hidden" not in found.stories[0].text
    kept = [s for s in found.spans if s.label is not Label.NOISE]
    assert not any(b"hidden" in data[s.start : s.end] for s in kept)


def test_a_page_that_a_script_would_have_shown_is_read() -> None:
    one, *others = articles(15, 3)
    data = single("wrapped", one, others).replace(
        b"<body>", b'<body style="visibility: hidden" class="loading">'
    )
    assert only(data).title == one.title


def test_a_subheading_does_not_make_a_list_of_an_article() -> None:
    one = articles(14, 1, 12)[0]
    body = "".join(f"<h2>Part {n} of it</h2><p>{text}</p>" for n, text in enumerate(paragraphs(one)))
    assert only(f"<html><body><article><h1>{one.title}</h1>{body}</article></body></html>").title == one.title


def test_a_page_without_words_is_refused_by_name() -> None:
    with pytest.raises(Exception, match=r"empty\.html is a page without any words"):
        split(
            b"<!DOCTYPE html><html><body><div id=root></div><script>run()</script></body></html>",
            "empty.html",
        )


def test_a_page_of_frames_is_refused_with_where_its_words_are() -> None:
    frames = b"<frameset cols='20%,80%'><frame src='menu.html'><frame src='story.html'></frameset>"
    with pytest.raises(Exception, match=r"old\.html has no words of its own, only frames for other pages"):
        split(b"<html><head><title>Old Town News</title></head>" + frames + b"</html>", "old.html")


def test_a_page_that_says_that_it_is_an_article_is_read_as_one_with_more_certainty() -> None:
    one, *others = articles(31, 5)
    told = single("wrapped", one, others, '<meta property="og:type" content="article">')
    untold = single("wrapped", one, others)
    sure, less = (split(page, "page.html") for page in (told, untold))
    assert len(sure.stories) == len(less.stories) == 1
    assert 0.6 < less.confidence < sure.confidence < 1

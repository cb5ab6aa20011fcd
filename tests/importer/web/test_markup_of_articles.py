"""What the markup of an article says beside its paragraphs is kept: headings, lists, tables, code, names."""

import time

from reader.model.article import TitleState
from reader.model.body import BlockKind
from tests.importer.web.making import articles, paragraphs
from tests.importer.web.test_single_pages import only


def test_headings_that_lead_to_themselves_are_kept_whatever_their_ids_say() -> None:
    texts = paragraphs(articles(13, 1, 8)[0])
    named = [("related-tools", "Related tools"), ("comments-on-it", "Comments on it"), ("sharing", "Sharing")]
    body = "".join(
        f'<section id="{id}"><h2><a class="header" href="#{id}">{words}</a></h2><p>{text}</p></section>'
        for (id, words), text in zip(named, texts, strict=False)
    )
    sign = '<a class="headerlink" href="#popular-bridges">¶</a>'
    story = only(
        "<html><head><title>Popular bridges - Tools</title></head><body><h1>Tools</h1>"
        f'<div><h1 id="popular-bridges">Popular bridges{sign}</h1><p>{texts[3]}</p>{body}</div></body></html>'
    )
    assert (story.title, story.title_state) == ("Popular bridges", TitleState.PRINTED)
    assert [mark.text for mark in story.subheadings] == [words for _, words in named]


def test_a_heading_that_stands_over_many_texts_of_an_article_stays_over_each() -> None:
    texts = paragraphs(articles(14, 1, 4)[0])
    body = "".join(f"<h2>Rule {n}</h2><h3>Why it is bad</h3><p>{text}</p>" for n, text in enumerate(texts))
    story = only(
        f"<html><body><main><h1>Rules of the bridge</h1><p>{texts[0]}</p>{body}</main></body></html>"
    )
    assert [mark.text for mark in story.subheadings].count("Why it is bad") == len(texts)


def test_the_lists_and_tables_of_an_article_stay_with_its_text() -> None:
    texts = paragraphs(articles(15, 1, 2)[0])
    items = "".join(f"<li>{n} g of flour</li>" for n in range(30))
    rows = "".join(f"<tr><td>District {n}</td><td>{n}</td><td>{n}%</td></tr>" for n in range(60))
    for inner, end in (
        (f"<div><p>{texts[0]}</p></div><ul>{items}</ul><div><p>{texts[1]}</p></div>", texts[1]),
        (f"<div><p>{texts[0]}</p></div><div><table>{rows}</table></div>", "District 59 59 59%"),
    ):
        menu = "".join(f'<li><a href="/s{n}">Section {n}</a></li>' for n in range(8))
        page = f"<body><ul>{menu}</ul><div><h1>Bread of the bridge</h1>{inner}</div></body>"
        story = only(page)
        assert story.text.startswith(texts[0])
        assert story.text.endswith(end)


def test_lines_of_code_are_one_piece_however_they_are_parted() -> None:
    texts = paragraphs(articles(16, 1, 3)[0])
    some = (
        'print("x")<br>print("y")<br>',
        '<div>print(<b>"x")</b></div><div>print("y")</div>',
        '<code>print("x")\n<span>print("y")</span></code>',
    )
    for code in some:
        table = f"<table><tr><td><pre>1\n2</pre></td><td><pre>{code}</pre></td></tr></table>"
        story = only(
            f"<html><body><main><h1>A bridge</h1><p>{texts[0]}</p>{table}<p>{texts[1]}</p></main></body>"
        )
        kept = [story.text[b.start : b.end] for b in story.blocks if b.kind is BlockKind.CODE]
        assert kept == ['print("x")\nprint("y")']


def test_headings_that_unfold_are_kept_and_those_that_can_be_edited_say_no_more_than_they_are() -> None:
    texts = paragraphs(articles(17, 1, 4)[0])
    edit = '<span class="mw-editsection">[<a href="/w?edit=1">edit</a>]</span>'
    body = "".join(
        f"<h2>{words}</h2><p>{text}</p>"
        for words, text in zip(
            ("<button>Why now?</button>", f"<span>Use</span>{edit}", f"Cost{edit}"), texts, strict=False
        )
    )
    story = only(f"<html><body><main><h1>The bridge</h1><p>{texts[3]}</p>{body}</main></body></html>")
    assert [mark.text for mark in story.subheadings] == ["Why now?", "Use", "Cost"]


def test_who_wrote_an_article_and_when_is_told_below_a_long_lead_too() -> None:
    texts = paragraphs(articles(18, 1, 4)[0])
    head = '<head><meta name="author" content="Ann Ospan"></head>'
    about = "<address>Ann Ospan in Osh</address><div>Tue 4 Nov 2025 08.15</div><div>4 November 2025</div>"
    body = "".join(f"<p>{text}</p>" for text in texts[1:])
    story = only(
        f"<html>{head}<body><main><h1>A bridge</h1><p>{texts[0]}</p>{about}{body}</main></body></html>"
    )
    assert story.byline is not None
    assert (story.byline.text, story.published) == ("Ann Ospan in Osh", "2025-11-04")
    assert "2025" not in story.text


def test_a_list_beside_the_last_text_stays_and_elements_of_the_pages_own_tell_what_they_are() -> None:
    texts = paragraphs(articles(19, 1, 3)[0])
    items = "<ul><li>First use</li><li>Second use</li></ul>"
    comment = f"<x-comments><div><p>{texts[2]}</p></div></x-comments>"
    story = only(
        f"<html><body><main><h1>A bridge</h1><div><p>{texts[0]}</p><p>{texts[1]}</p>{items}</div>{comment}"
    )
    assert story.text.endswith("First use\n\nSecond use")


def test_a_page_of_few_words_is_read_where_it_says_that_it_has_them() -> None:
    page = (
        "<html><head><title>box_take - The Book</title></head><body><div><h2>Keyboard shortcuts</h2>"
        "<p>Press ? for help</p></div><main><h1>box_take</h1><p>The issue is <a href='/1'>#1</a>.</p></main>"
    )
    story = only(page)
    assert (story.title, story.text) == ("box_take", "The issue is #1.")


def test_very_many_links_without_an_end_in_a_heading_take_no_time() -> None:
    body = "".join(f"<p>{text}</p>" for text in paragraphs(articles(13, 1, 8)[0]))
    begun = time.process_time()
    only(f"<html><body><h2>{'<a href=#x>' * 10_000}Words</a></h2>{body}</body></html>")
    assert time.process_time() - begun < 3

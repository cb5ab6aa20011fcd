"""EPUB books: a chapter is an article, and the table of contents tells where one begins."""

import zlib

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label
from reader.model.errors import ImportRefused
from tests.importer.formats.making import CONTAINER, archive, book, page, uncovered

NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint><navLabel><text>Part One</text></navLabel><content src="one.xhtml"/>
<navPoint><navLabel><text>The Fog</text></navLabel><content src="two.xhtml"/></navPoint></navPoint>
</navMap></ncx>"""


def chapters(data: bytes) -> list[tuple[str | None, str]]:
    return [(story.title, story.text) for story in split(data, "book.epub").stories]


def test_chapters_have_the_titles_of_the_contents_and_what_the_book_says_of_itself() -> None:
    data = book(
        {
            "cover.xhtml": page('<img src="cover.jpg"/>'),
            "one.xhtml": page(
                "<h1>1</h1><h2>The <i>Ferry</i></h2><p>It came<a id='x'/> late.</p><p>It left.</p>"
            ),
            "rest.xhtml": page('<p>Nobody <a href="https://e.example/">saw</a> it.</p>'),
            "two.xhtml": page(
                "<p>Still the ferry.</p><h1 id='fog'>The Fog</h1><blockquote>Grey.</blockquote>"
            ),
        },
        [("one.xhtml", "1. The Ferry"), ("two.xhtml#fog", "The Fog")],
    )
    result = split(data, "book.zip")
    assert (result.kind, result.publisher) == ("epub", "The Ferry and the Fog")
    assert chapters(data) == [
        ("1. The Ferry", "It came late.\n\nIt left.\n\nNobody saw it.\n\nStill the ferry."),
        ("The Fog", "Grey."),
    ]
    ferry = result.stories[0]
    assert (ferry.author, ferry.language, ferry.published) == ("Ada Quill", "en-GB", "2019-03-02")
    assert [(ferry.text[a:b], url) for a, b, url in ferry.links] == [("saw", "https://e.example/")]
    assert len({story.guid for story in result.stories}) == 2
    assert not uncovered(result, data)


def test_a_book_in_one_document_is_parted_where_the_contents_lead() -> None:
    body = "".join(f'<h2><a id="{sign}"/>{sign.upper()}</h2><p>Text of {sign}.</p>' for sign in "abcd")
    data = book({"all.xhtml": page(body)}, [(f"all.xhtml#{sign}", sign.upper()) for sign in "abcd"])
    assert chapters(data) == [(sign.upper(), f"Text of {sign}.") for sign in "abcd"]


def test_the_bytes_of_a_chapter_are_those_of_its_documents() -> None:
    documents = {name: page(f"<p>Words of {name}.</p>") for name in ("a.xhtml", "b.xhtml", "c.xhtml")}
    data = book(documents, [("a.xhtml", "A"), ("c.xhtml", "C")])
    result = split(data, "book.epub")
    shown = [
        (span.article, zlib.decompress(data[span.start : span.end], -15).decode())
        for span in result.spans
        if span.label is Label.BODY
    ]
    assert shown == [(1, documents["a.xhtml"]), (1, documents["b.xhtml"]), (2, documents["c.xhtml"])]
    last = result.stories[1]
    assert zlib.decompress(data[last.start : last.end], -15).decode() == documents["c.xhtml"]
    assert not uncovered(result, data)


def test_the_contents_of_epub_2_are_read_with_their_levels() -> None:
    data = book({"one.xhtml": page("<p>One.</p>"), "two.xhtml": page("<p>Two.</p>")}, [], NCX)
    assert chapters(data) == [("Part One", "One."), ("The Fog", "Two.")]


def test_contents_that_are_ill_formed_cost_no_more_than_the_titles() -> None:
    documents = {"one.xhtml": page("<h1>One & all</h1><p>Words &nbsp;of one.</p>")}
    assert chapters(book(documents, [], "<ncx><navMap>")) == [("One & all", "Words \u00a0of one.")]
    stray = NCX.replace("Part One", "Part One & all &nbsp;")
    assert chapters(
        book({"one.xhtml": page("<p>One.</p>"), "two.xhtml": page("<p>Two.</p>")}, [], stray)
    ) == [
        ("Part One & all &nbsp;", "One."),
        ("The Fog", "Two."),
    ]


def test_without_contents_every_document_is_a_chapter_called_by_its_heading() -> None:
    data = book({"a.xhtml": page("<h1>A</h1><p>One.</p>"), "b.xhtml": page("<p>Two.</p>")}, [])
    assert chapters(data) == [("A", "One."), (None, "Two.")]


LOCKED = '<encryption><EncryptedData><CipherReference URI="OPS/a.xhtml"/></EncryptedData></encryption>'
ENTITIES = '<!DOCTYPE c [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + CONTAINER


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({}, "no whole EPUB"),
        ({"META-INF/container.xml": "<container"}, "damaged EPUB"),
        ({"META-INF/container.xml": CONTAINER}, "no whole EPUB"),
        ({"META-INF/container.xml": ENTITIES}, "entities"),
        ({"META-INF/container.xml": CONTAINER, "META-INF/encryption.xml": LOCKED}, "locked by its seller"),
    ],
)
def test_a_book_that_cannot_be_read_says_why(members: dict[str, str], words: str) -> None:
    with pytest.raises(ImportRefused, match=words):
        split(archive({"mimetype": "application/epub+zip", **members}), "book.epub")


def test_a_book_that_names_members_outside_of_it_reads_nothing_else() -> None:
    data = book({"a.xhtml": page("<p>One.</p>")}, [("../../../etc/passwd", "Secrets"), ("a.xhtml", "A")])
    assert chapters(data) == [("A", "One.")]

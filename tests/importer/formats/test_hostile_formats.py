"""Files made to do harm: each is read or refused within seconds, and nothing outside of it is touched."""

import time

import pytest

from reader.importer.splitting import split
from reader.model.errors import ImportRefused
from tests.importer.formats.making import archive, book, feed, page

MANY = 10_000
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HEAD = '<rss version="2.0"><channel>'
ENTRY = "<item><title>t</title><description>{}</description></item>"

BOMBS = {
    "entities in entities": f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]>{HEAD}<item><title>&l9;',
    "one long entity": f'<!DOCTYPE r [<!ENTITY a "{"a" * 7000}">]>{HEAD}<item><title>{"&a;" * 70_000}',
    "an entity longer than the head": f'<!DOCTYPE r [<!ENTITY a "{"a" * 100_000}">]>{HEAD}<item><title>&a;',
    "attributes": HEAD + "<item " + " ".join(f'a{n}="b"' for n in range(MANY)) + "><title>t</title></item>",
    "the pages of a book nested": "",
}
HARD = {
    "nested markup": feed(ENTRY.format("&lt;div&gt;" * MANY + "x")),
    "nested elements": (HEAD + "<item>" + "<a>" * MANY + "x").encode(),
    "unclosed comments": feed(ENTRY.format("<!--" * MANY)),
    "unclosed sections": (HEAD + "<item>" + "<![CDATA[" * MANY).encode(),
    "signs of tags": (HEAD + "<item><title>t</title>" + "<a " * MANY).encode(),
    "brackets": b"# T\n\n" + b"[a](" * MANY,
    "marks": b"# T\n\n" + b"*a _b " * MANY,
    "ticks": b"# T\n\n" + b"` " * MANY,
    "quotes in quotes": b"# T\n\n" + b"> " * MANY + b"a",
    "items": b"# T\n\n" + b"- a\n" * MANY,
    "items in items": b"# T\n\n" + b"".join(b" " * (2 * n) + b"- a\n" for n in range(2_500)),
    "properties in properties": b"---\na: " + b"[" * 3_000 + b"\n---\nx",
    "JSON in JSON": b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * MANY,
    "comments before nothing": b"<!-- -->" * MANY,
}


def read_or_refused(data: bytes) -> bool:
    try:
        return bool(split(data, "hard.txt").stories)
    except ImportRefused as refusal:
        return str(refusal).startswith("hard.txt ")


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_refused_within_seconds(bomb: str) -> None:
    data = BOMBS[bomb].encode() or book({"a.xhtml": page("<b>" * 201_000)}, [])
    began = time.monotonic()
    with pytest.raises(ImportRefused):
        split(data, "bomb.xml")
    assert time.monotonic() - began < 8


@pytest.mark.parametrize("case", HARD)
def test_what_is_hard_to_read_is_read_or_refused_within_seconds(case: str) -> None:
    began = time.monotonic()
    assert read_or_refused(HARD[case])
    assert time.monotonic() - began < 8


def test_an_entity_that_names_a_file_brings_in_nothing() -> None:
    outside = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    data = outside + HEAD + "<item><title>&a;words</title></item></channel></rss>"
    assert split(data.encode(), "outside.xml").stories[0].title == "words"


def test_an_archive_in_an_archive_is_not_opened() -> None:
    inner = archive({"a.txt": "words"})
    data = archive({"mimetype": "application/epub+zip", "META-INF/container.xml": inner})
    with pytest.raises(ImportRefused, match="holds another archive"):
        split(data, "book.epub")

"""Archives of the web: every page that was answered with 200 is split like a page by itself."""

import gzip
import zlib

import pytest

from reader.importer.splitting import split
from reader.model.capture import Label
from reader.model.errors import ImportRefused
from reader.model.evidence import Correction, Evidence, Says
from reader.model.proof import holds
from tests.importer.formats.making import answer, chunked, record, said, uncovered


def web_page(title: str) -> bytes:
    words = f"The {title} was seen from the harbour by everyone who had got up early enough that day. " * 5
    head = f"<html><head><title>{title}</title></head>"
    return f"{head}<body><h1>{title}</h1><p>{words}</p></body></html>".encode()


RECORDS = [
    record("warcinfo", "", b"software: none\r\n", "application/warc-fields"),
    record("request", "http://e.example/1", b"GET /1 HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
    record("response", "http://e.example/1", answer(web_page("Whale"))),
    record("response", "http://e.example/gone", answer(web_page("Gone"), status="404 Not Found")),
    record("response", "http://e.example/i.png", answer(b"\x89PNG", "image/png")),
    record(
        "response",
        "http://e.example/2",
        answer(chunked(web_page("Seal")), more="Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
    ),
    record("resource", "http://e.example/3", web_page("Gull"), "text/html"),
]


@pytest.mark.parametrize(
    "data",
    [b"".join(RECORDS), b"".join(map(gzip.compress, RECORDS)), gzip.compress(b"".join(RECORDS))],
    ids=["plain", "each record packed", "packed as one"],
)
def test_the_pages_of_an_archive_are_split_with_their_addresses(data: bytes) -> None:
    result = split(data, "pages.warc.gz")
    assert (result.kind, result.page_date, result.publisher) == ("warc", "2024-05-06", "e.example")
    assert [(story.n, story.title, story.url) for story in result.stories] == [
        (1, "Whale", "http://e.example/1"),
        (2, "Seal", "http://e.example/2"),
        (3, "Gull", "http://e.example/3"),
    ]
    assert all("seen from the harbour" in story.text for story in result.stories)
    assert {story.captured for story in result.stories} == {"2024-05-06"}


def test_an_archive_that_breaks_off_gives_the_pages_before() -> None:
    data = b"".join(RECORDS)
    assert [story.title for story in split(data[: data.index(b"http://e.example/2")], "a").stories] == [
        "Whale"
    ]
    packed = b"".join(map(gzip.compress, RECORDS))
    shorter = packed[: -len(gzip.compress(RECORDS[-1])) // 2]
    assert [story.title for story in split(shorter, "a").stories][:2] == ["Whale", "Seal"]


def test_a_bomb_and_an_archive_without_pages_are_refused() -> None:
    with pytest.raises(ImportRefused, match="unpacks to far more than its size"):
        split(gzip.compress(b"WARC/1.0\r\n" + bytes(30_000_000)), "bomb.warc.gz")
    with pytest.raises(ImportRefused, match="without a page"):
        split(b"".join(RECORDS[:2]), "none.warc")


def test_another_compressed_file_is_no_archive() -> None:
    with pytest.raises(ImportRefused, match="compressed file"):
        split(gzip.compress(b"words"), "words.gz")
    with pytest.raises(ImportRefused):
        split(zlib.compress(b"words"), "words.z")


def test_words_of_a_page_that_stands_in_an_archive_as_it_is_lead_back_to_their_bytes() -> None:
    data = b"".join(RECORDS)
    result = split(data, "pages.warc")
    whale, seal, gull = result.stories
    for story in (whale, gull):
        assert holds(data, story.text, story.segments, 0, len(story.text), result.encoding)
        assert story.text[:20].encode() in data[story.start : story.end]
    assert (said(result, data, "title"), uncovered(result, data)) == ([(1, "Whale"), (3, "Gull")], b"")
    # One in chunks, and packed: its record holds it, no byte says which word.
    assert (seal.segments, data[seal.start : seal.start + 5]) == ((), b"WARC/")
    packed = b"".join(map(gzip.compress, RECORDS))
    assert all(not story.segments for story in split(packed, "pages.warc.gz").stories)


def test_a_page_in_another_encoding_than_those_before_has_no_place_of_its_own() -> None:
    pages = [web_page("Moewe").replace(b"Moewe", "Möwe".encode(code)) for code in ("cp1252", "utf-8")]
    sent = [f"text/html; charset={code}" for code in ("windows-1252", "utf-8")]
    records = [record("resource", "http://e.example/1", *each) for each in zip(pages, sent, strict=True)]
    data = b"".join(records)
    result = split(data, "pages.warc")
    first, second = result.stories
    assert [first.title, second.title] == ["Möwe", "Möwe"]
    assert (result.encoding, second.segments) == ("cp1252", ())
    assert holds(data, first.text, first.segments, 0, len(first.text), result.encoding)
    assert (first.start, uncovered(result, data)) == (data.index(b"<h1>") + 4, b"")


def test_a_person_puts_a_line_of_a_page_in_an_archive_right() -> None:
    data = b"".join(RECORDS)
    at = data.index(b"<p>The Gull") + 3
    said_so = Evidence(corrections=(Correction(at, Says.NOISE),))
    spans = [span for span in split(data, "pages.warc", said_so).spans if span.start == at]
    assert [span.label for span in spans] == [Label.NOISE]

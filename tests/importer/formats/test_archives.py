"""Archives of the web: every page that was answered with 200 is split like a page by itself."""

import gzip
import zlib

import pytest

from reader.importer.splitting import split
from reader.model.errors import ImportRefused
from tests.importer.formats.making import answer, chunked, record


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

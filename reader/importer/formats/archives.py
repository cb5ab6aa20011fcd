"""WARC (ISO 28500): the pages that an archive of the web holds, each split like a page by itself.

Records are read one after the other, compressed or not; what is no page (pictures, scripts, requests,
answers other than 200) is passed over. A page that stands in the file as it is leads back to its bytes; of
one that is compressed or in chunks the bytes of its record are told.
"""

import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from reader.importer.formats.telling import Whole, moved, packed
from reader.importer.limits import MAX_BYTES, MAX_RATIO, MAX_UNPACKED, SMALL
from reader.importer.web.charset import decode_page
from reader.importer.web.pages import read_packed
from reader.importer.web.pages import split as split_page
from reader.model.capture import Span, Split, Story
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

_PAGES = ("text/html", "application/xhtml+xml")
#: Bytes that the headers of a record or of an answer may have.
_HEADERS = 64_000
#: Bytes that are unpacked at a time.
_STEP = 64_000


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as it was sent. `start` and `end` are the bytes of its record in the file, `at` is the byte at
    which its body stands there, None where that is packed."""

    url: str | None
    charset: str | None
    day: str | None
    body: bytes
    start: int
    end: int
    at: int | None


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The articles of all pages of an archive, in its order; a page that holds no words is passed over.

    Raises ImportRefused for an archive that is damaged before its first page, unpacks beyond the limits,
    or holds no page.
    """
    stories: list[Story] = []
    spans: list[Span] = []
    days: list[str] = []
    encoding: str | None = None
    for page in _pages(data, name):
        try:
            own = _placed(page, name, evidence, rank, encoding)
            found = own.stories if own else _told(page, name, evidence, rank)
        except ImportRefused:
            continue
        if own:
            encoding = own.encoding
            spans += [_moved_span(span, page.at or 0, len(stories)) for span in own.spans]
        stories += [story._replace(n=len(stories) + n, captured=page.day) for n, story in enumerate(found, 1)]
        days += [page.day] if page.day else []
    if not stories:
        raise ImportRefused(
            in_english(
                "{name} is a web archive without a page that can be read; save the pages as HTML.", name=name
            )
        )
    whole = Whole(
        kind="warc",
        encoding=encoding or "utf-8",
        reason=in_english("an archive tells its pages apart"),
        publisher=_host(stories),
        page_date=min(days, default=None),
    )
    return packed(data, name, whole, stories, spans)


def _placed(page: _Page, name: str, evidence: Evidence, rank: int, encoding: str | None) -> Split | None:
    """The split of a page that stands in the file as it is, its stories there; None for any other.

    A capture has one encoding: a page in another one than those before has no place either.
    """
    at = page.at
    if at is None or encoding not in (None, decode_page(page.body, name, page.charset).encoding):
        return None
    said = (one._replace(at=one.at - at) for one in evidence.corrections if page.start <= one.at < page.end)
    own = evidence._replace(corrections=tuple(said))
    found = split_page(page.body, name, own, rank, page.charset, page.url)
    return replace(found, stories=tuple(moved(story, at) for story in found.stories))


def _told(page: _Page, name: str, evidence: Evidence, rank: int) -> Sequence[Story]:
    """The stories of a page that is packed; their place is its record."""
    text = decode_page(page.body, name, page.charset).text
    found, _, _, _ = read_packed(text, name, page.url, evidence, rank)
    return [story._replace(start=page.start, end=page.end) for story in found]


def _moved_span(span: Span, by: int, stories: int) -> Span:
    """A span of a page in its archive, behind so many bytes and stories."""
    article = None if span.article is None else span.article + stories
    return span._replace(start=span.start + by, end=span.end + by, article=article)


def _host(stories: Sequence[Story]) -> str | None:
    """The host that most of the pages are from."""
    hosts = Counter(host for story in stories if (host := urlsplit(story.url or "").hostname))
    return next((host.removeprefix("www.") for host, _ in hosts.most_common(1)), None)


def _pages(data: bytes, name: str) -> Iterator[_Page]:
    for start, end, record, plain in _records(data, name):
        headers, block = _parted(record)
        kind = headers.get("warc-type", "")
        content = headers.get("content-type", "").lower()
        url, day = headers.get("warc-target-uri", "").strip("<>"), headers.get("warc-date", "")[:10]
        if kind == "response" and content.startswith("application/http"):
            status, _, rest = block.partition(b"\r\n")
            sent, body = _parted(rest)
            if status.split()[1:2] != [b"200"]:
                continue
            content, as_sent = sent.get("content-type", "").lower(), body
            body = _unwrapped(sent, as_sent)
            plain = plain and body is as_sent
        elif kind == "resource":
            body = block
        else:
            continue
        if content.startswith(_PAGES) and body:
            charset = content.partition("charset=")[2].partition(";")[0].strip(" \"'") or None
            at = end - len(body) if plain else None
            yield _Page(url or None, charset, day or None, body, start, end, at)


def _records(data: bytes, name: str) -> Iterator[tuple[int, int, bytes, bool]]:
    """The records of an archive: where each stands in the file, its bytes unpacked, and whether they stand
    there as they are."""
    at, left = 0, MAX_UNPACKED
    while at < len(data):
        if data.startswith(b"\x1f\x8b", at):
            unpacked, end = _inflated(data, at, left, name)
            left -= len(unpacked)
            for start, stop in _bounds(unpacked, 0):
                yield at, end, unpacked[start:stop], False
            at = end
        else:
            for start, stop in _bounds(data, at):
                yield start, stop, data[start:stop], True
            return


def _bounds(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Where records stand one after the other, up to the first that is none."""
    while (start := data.find(b"WARC/", at, at + 16)) >= 0:
        head = data.find(b"\r\n\r\n", start, start + _HEADERS)
        if head < 0:
            return
        length = _fields(data[start:head]).get("content-length", "")
        if not length.isdecimal() or len(length) > 12:
            return
        at = min(len(data), head + 4 + int(length))
        yield start, at


def _inflated(data: bytes, at: int, left: int, name: str) -> tuple[bytes, int]:
    """A compressed stretch unpacked, and where it ends in the file.

    Raises ImportRefused beyond the limits.
    """
    reader = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    size, end = 0, at
    while not reader.eof and end < len(data):
        try:
            part = reader.decompress(data[end : end + _STEP], left + 1 - size)
        except zlib.error:
            return b"".join(parts), len(data)
        end += _STEP
        size += len(part)
        parts.append(part)
        if size > left or size > max(SMALL, MAX_RATIO * (end - at)) or reader.unconsumed_tail:
            raise ImportRefused(
                in_english(
                    "{name} unpacks to far more than its size; unpack it and import the pages.", name=name
                )
            )
    return b"".join(parts), min(end, len(data)) - len(reader.unused_data)


def _parted(record: bytes) -> tuple[dict[str, str], bytes]:
    """The header fields at the head of a record or an answer, and what follows them."""
    head, _, rest = record.partition(b"\r\n\r\n")
    return (_fields(head), rest) if len(head) <= _HEADERS else ({}, b"")


def _fields(head: bytes) -> dict[str, str]:
    """Header fields by their names in lower case; the first of a name counts."""
    fields: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").splitlines():
        key, colon, value = line.partition(":")
        if colon:
            fields.setdefault(key.strip().lower(), value.strip())
    return fields


def _unwrapped(sent: dict[str, str], body: bytes) -> bytes:
    """An answer's body without its transfer and content encodings; empty where it cannot be unpacked."""
    if sent.get("transfer-encoding", "").lower() == "chunked":
        body = _joined(body)
    coding = sent.get("content-encoding", "").lower()
    if coding in ("", "identity"):
        return body
    if coding not in ("gzip", "x-gzip", "deflate"):
        return b""
    try:
        return zlib.decompressobj(wbits=47 if coding != "deflate" else 15).decompress(body, MAX_BYTES)
    except zlib.error:
        return b""


def _joined(body: bytes) -> bytes:
    """The chunks of a body as one (RFC 9112, 7.1); a body that only claims to be chunked stays as it is."""
    parts: list[bytes] = []
    at = 0
    while (end := body.find(b"\r\n", at, at + 100)) >= 0:
        try:
            size = int(body[at:end].partition(b";")[0], 16)
        except ValueError:
            return b"".join(parts) or body
        if size <= 0:
            break
        parts.append(body[end + 2 : end + 2 + size])
        at = end + 4 + size
    return b"".join(parts) or body

"""What a file is, told by its first bytes and never by its name; plain text is what nothing else is."""

import re
from collections.abc import Callable
from enum import StrEnum

from reader.importer.door import BOMS
from reader.importer.formats.markdown import is_markdown
from reader.importer.markup import is_html, root_of
from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

#: Bytes that are looked at. A page's head is often longer, but says what it is in its first lines.
HEAD = 20_000

#: How a format reads a file: its bytes, its name, what is known of it, and the rank of the split asked for.
Reader = Callable[[bytes, str, Evidence, int], Split]


class Kind(StrEnum):
    """The formats besides plain text."""

    HTML = "html"
    MHTML = "mhtml"
    FEED = "feed"
    JSON_FEED = "json feed"
    MARKDOWN = "markdown"
    EPUB = "epub"
    ARCHIVE = "warc"
    PDF = "pdf"
    EXPORT = "export"
    OUTLINE = "opml"
    ZIP = "zip"
    XML = "xml"
    JSON = "json"


#: What holds no article in a form that can be read, and what to do instead.
#: The first sign of markup or JSON in encodings of more than one byte a sign, without a mark.
_WIDE = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0\0\0", "utf-32-le"),
    (b"\0\0\0{", "utf-32-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)

#: Elements that a file of a format begins with. "channel" is that of CDF and of feeds that lost their root.
_ROOTS = {
    "rss": Kind.FEED,
    "rdf": Kind.FEED,
    "feed": Kind.FEED,
    "channel": Kind.FEED,
    "opml": Kind.OUTLINE,
}
#: Elements with which a server complains of its own program above all that it has to say.
_COMPLAINTS = frozenset({"br", "b"})
_HEADERS = re.compile(r"(?:[\w-]{2,40}:[ \t].{0,2000}\n(?:[ \t].{0,2000}\n)*){2,}", re.I)
_MAIL = re.compile(r"^MIME-Version:", re.I | re.M)
_MAIL_BODY = re.compile(
    r"^Content-Type:\s*(?:multipart/(?:related|alternative|mixed)|text/(?:html|plain))", re.I | re.M
)
_JSON = re.compile(r"\s*[{\[]\s*(?:[\"{\[\]}\d-]|true|false|null)")

#: By this a feed is known whose JSON is damaged; it is refused by name.
_JSON_FEED = re.compile(
    r"\A\s*\{[^{\[<]{0,2000}\"version\"\s*:\s*\"https?://(?:www\.)?jsonfeed\.org\\?/version"
)


def reader_of(data: bytes, name: str) -> Reader | None:
    """How to read a file that is no plain text; None for plain text. A format is imported when it is met.

    Raises ImportRefused for a format that holds no article, in one sentence.
    """
    kind = recognise(data)
    if kind is not None and (why := _why_refused(kind, name)):
        raise ImportRefused(why)
    return _reader(kind) if kind is not None else None


def _why_refused(kind: Kind, name: str) -> str:
    """Why a format holds no article; "" for the others."""
    return {
        Kind.OUTLINE: in_english(
            "{name} is a list of feeds (OPML) and holds no articles; open the feeds and save those.",
            name=name,
        ),
        Kind.ZIP: in_english(
            "{name} is a zip archive or an office document; unpack it, or save its text as a file.", name=name
        ),
        Kind.XML: in_english(
            "{name} is XML but neither a page nor a feed; save the page as HTML or text and import that.",
            name=name,
        ),
        Kind.JSON: in_english(
            "{name} is data in JSON and no JSON Feed; save the page as HTML or text and import that.",
            name=name,
        ),
    }.get(kind, "")


def _reader(kind: Kind) -> Reader:
    """The reader of a format; PDF is what is left."""
    match kind:
        case Kind.HTML:
            from reader.importer.web import pages

            return pages.split
        case Kind.MHTML:
            from reader.importer.web import mhtml

            return mhtml.split
        case Kind.FEED:
            from reader.importer.formats import feeds

            return feeds.split
        case Kind.JSON_FEED:
            from reader.importer.formats import jsonfeeds

            return jsonfeeds.split
        case Kind.MARKDOWN:
            from reader.importer.formats import markdown

            return markdown.split
        case Kind.EPUB:
            from reader.importer.formats import books

            return books.split
        case Kind.ARCHIVE:
            from reader.importer.formats import archives

            return archives.split
        case Kind.EXPORT:
            from reader.importer.elsewhere import recognising as elsewhere

            return elsewhere.split
        case _:
            from reader.importer.formats import papers

            return papers.split


def recognise(data: bytes) -> Kind | None:
    """The format of a file, or None for plain text and for what the door turns away."""
    if (kind := _by_magic(data)) is not None:
        return kind
    head = opening(data)
    # A feed in JSON holds the markup of its items, so JSON is looked for before markup.
    found = _mail(head) or _json(head, data) or _export(head) or _markup(head)
    return found or (Kind.MARKDOWN if is_markdown(head) else None)


def opening(data: bytes) -> str:
    """The beginning of a file as text; what is not UTF-8 is read byte by byte, which keeps ASCII readable."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return data[len(mark) : len(mark) + HEAD].decode(encoding, "ignore")
    bare = data[:HEAD].lstrip(b" \t\r\n")
    encoding = next((name for sign, name in _WIDE if bare.startswith(sign)), "latin-1")
    try:
        return bare.decode("utf-8") if encoding == "latin-1" else bare.decode(encoding, "ignore")
    except UnicodeDecodeError as error:
        cut = error.start >= len(bare) - 3
        return bare.decode("utf-8", "ignore") if cut else bare.decode("latin-1")


def _by_magic(data: bytes) -> Kind | None:
    if data.startswith(b"PK\x03\x04"):
        if b"application/epub+zip" in data[:200] or b"META-INF/container.xml" in data:
            return Kind.EPUB
        from reader.importer.elsewhere.recognising import is_archive_export

        return Kind.EXPORT if is_archive_export(data) else Kind.ZIP
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    if data.startswith(b"WARC/"):
        return Kind.ARCHIVE
    if data.startswith(b"\x1f\x8b"):
        import zlib

        try:
            head = zlib.decompressobj(wbits=31).decompress(data[:HEAD], 64)
        except zlib.error:
            return None
        return Kind.ARCHIVE if head.startswith(b"WARC/") else None
    return None


def _markup(head: str) -> Kind | None:
    """The format of a text that begins with a tag, or that is a page's markup from its first lines on."""
    root = root_of(head)
    if root in _COMPLAINTS and (at := head.find("<?xml ")) > 0 and root_of(head[at:]) in _ROOTS:
        root = root_of(head[at:])
    if root is not None and (kind := _ROOTS.get(root)):
        return kind
    if is_html(head):
        return Kind.HTML
    return Kind.XML if head.lstrip().startswith(("<?xml", "<!DOCTYPE", "<!ENTITY")) else None


def _mail(head: str) -> Kind | None:
    headers = _HEADERS.match(head.replace("\r\n", "\n"))
    if headers and _MAIL.search(headers[0]) and _MAIL_BODY.search(headers[0]):
        return Kind.MHTML
    return None


def _export(head: str) -> Kind | None:
    """What another program gave back, as a table or as text."""
    from reader.importer.elsewhere.recognising import is_text_export

    return Kind.EXPORT if is_text_export(head) else None


def _json(head: str, data: bytes) -> Kind | None:
    if not _JSON.match(head):
        return None
    import json

    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return Kind.JSON_FEED if _JSON_FEED.search(head) else None
    if isinstance(found, dict) and "jsonfeed.org/version" in str(found.get("version", "")):
        return Kind.JSON_FEED
    from reader.importer.elsewhere.recognising import is_data_export

    if is_data_export(found):
        return Kind.EXPORT
    return Kind.JSON if isinstance(found, (dict, list)) and found else None

"""Small files of many formats, made for the tests."""

import gzip
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from reader.model.capture import Split

HERE = Path(__file__).parent / "samples"


def sample(name: str) -> bytes:
    """A sample file of our own."""
    return (HERE / name).read_bytes()


def said(split: Split, data: bytes, label: str) -> list[tuple[int | None, str]]:
    """The words of all spans of a label, with the numbers of their articles."""
    return [
        (span.article, data[span.start : span.end].decode(split.encoding))
        for span in split.spans
        if span.label == label
    ]


def uncovered(split: Split, data: bytes) -> bytes:
    """The printing bytes that are in no span. Raises AssertionError where two spans overlap."""
    rest, at = b"", 0
    for span in split.spans:
        assert at <= span.start < span.end <= len(data)
        rest += data[at : span.start]
        at = span.end
    return (rest + data[at:]).strip(b" \t\r\n\0").translate(None, b" \t\r\n\0")


def feed(items: str, head: str = "") -> bytes:
    """An RSS 2.0 feed with some items."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>{head}'
        f"{items}</channel></rss>"
    ).encode()


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive; as in a book, the media type is not compressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def page(body: str) -> str:
    """A document of a book, with the empty elements of XML that HTML would leave open."""
    return (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f'<head><title/><script src="a.js"/></head><body>{body}</body></html>'
    )


def navigation(lines: Iterable[tuple[str, str]]) -> str:
    """The table of contents of an EPUB 3."""
    rows = "".join(f'<li><a href="{place}">{words}</a></li>' for place, words in lines)
    return page(f'<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol>{rows}</ol></nav>')


def book(documents: Mapping[str, str], contents: Sequence[tuple[str, str]], ncx: str = "") -> bytes:
    """An EPUB: its documents in reading order, with a table of contents unless an NCX is given."""
    rows = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(documents)
    )
    table = (
        '<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        if ncx
        else '<item id="t" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>The Ferry and the Fog</dc:title><dc:creator>Ada Quill</dc:creator>"
        "<dc:language>en-GB</dc:language><dc:date>2019-03-02</dc:date><dc:identifier>urn:isbn:1</dc:identifier>"
        f"</metadata><manifest>{rows}{table}</manifest><spine>"
        + "".join(f'<itemref idref="i{n}"/>' for n in range(len(documents)))
        + "</spine></package>"
    )
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": package,
            **({"OPS/toc.ncx": ncx} if ncx else {"OPS/nav.xhtml": navigation(contents)}),
            **{f"OPS/{name}": text for name, text in documents.items()},
        }
    )


def record(
    kind: str, address: str, block: bytes, content: str = "application/http; msgtype=response"
) -> bytes:
    """One record of a web archive."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
        f"Content-Type: {content}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(
    body: bytes, content: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = ""
) -> bytes:
    """An answer of a web server."""
    return f"HTTP/1.1 {status}\r\nContent-Type: {content}\r\n{more}\r\n".encode() + body


def chunked(body: bytes) -> bytes:
    """A body in chunks, packed by gzip."""
    packed = gzip.compress(body)
    parts = [packed[n : n + 100] for n in range(0, len(packed), 100)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def paper(lines: Sequence[tuple[int, int, str]], title: str = "") -> bytes:
    """A PDF of one page: lines as (size in points, height on the page, words)."""
    drawn = "\n".join(f"BT /F1 {size} Tf 72 {y} Td ({words}) Tj ET" for size, y, words in lines)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Title ({title}) /Author (Ada Quill) >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for n, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n{one}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        out
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
        ).encode()
    )

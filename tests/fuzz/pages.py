"""Small pages in every format that is read, made up for the tests: what the fuzzer starts from."""

import gzip
import io
import json
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from pathlib import Path

from tests.importer.languages import SAMPLES
from tests.importer.prose import Article, Press, listing

SEEDS = Path(__file__).parents[2] / "seeds"


def pages(seed: int = 1) -> Mapping[str, bytes]:
    """Pages by the name of a file; the same for the same seed."""
    press = Press(seed)
    articles = [press.article(60) for _ in range(4)]
    text = listing(articles, "The Karsu Paper", 2)
    html = listed_html(articles)
    made: dict[str, bytes] = {
        "listing.txt": text.encode(),
        "paragraphs.txt": listing(articles, "The Karsu Paper", 1, flat=False).encode(),
        "single.txt": f"{articles[0].title}\n\n{articles[0].body}".encode(),
        "listing.html": html.encode(),
        "single.html": single_html(articles[1]).encode(),
        "rss.xml": rss(articles).encode(),
        "atom.xml": atom(articles).encode(),
        "feed.json": json_feed(articles).encode(),
        "mail.mhtml": mhtml(html),
        "book.epub": epub(articles),
        "notes.md": notes(articles[2]).encode(),
        "crawl.warc": warc(html),
        "crawl.warc.gz": gzip.compress(warc(html), mtime=0),
        "wide.txt": text.encode("utf-16"),
        "wide.html": html.encode("utf-16-le"),
        "latin.html": html.replace("utf-8", "windows-1252").encode("cp1252", "replace"),
        "paper.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
        "outline.opml": b'<?xml version="1.0"?><opml version="2.0"><body><outline text="a"/></body></opml>',
    }
    for language in ("russian", "arabic", "chinese", "turkish"):
        sample = SAMPLES[language]
        body = f"{sample.text}\n\n" * 4
        made |= {f"{language}.{e}.txt": body.encode(e) for e in ("utf-8", *sample.encodings)}
    return made


def seeds() -> Mapping[str, bytes]:
    """The captures of the first run."""
    return {path.name: path.read_bytes() for path in sorted(SEEDS.glob("*.txt"))}


def _paragraphs(article: Article) -> str:
    return "".join(f"<p>{escape(part)}</p>\n" for part in article.body.split("\n\n"))


def listed_html(articles: list[Article]) -> str:
    """A listing page with a menu, a list of articles and a foot."""
    items = "".join(
        f'<article class="post"><h2><a href="/news/{n}.html">{escape(article.title)}</a></h2>'
        f'<time datetime="2024-03-{n + 1:02}">{n + 1} March</time>{_paragraphs(article)}</article>\n'
        for n, article in enumerate(articles)
    )
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>News</title>'
        '<link rel="canonical" href="https://paper.example/news"></head><body><nav><a href="/">Home</a>'
        f'<a href="/a">About</a></nav><main>{items}</main><script>var a = "<p>";</script>'
        "<footer>© The Karsu Paper</footer></body></html>"
    )


def single_html(article: Article) -> str:
    """A page of one article with data about it."""
    data = json.dumps({"@type": "NewsArticle", "headline": article.title, "datePublished": "2024-03-01"})
    return (
        f"<html><head><title>{escape(article.title)} | Paper</title>"
        f'<script type="application/ld+json">{data}</script></head><body><div id="menu"><ul><li>One</li></ul>'
        f"</div><article><h1>{escape(article.title)}</h1>{_paragraphs(article)}<table><tr><td>1</td></tr>"
        "</table></article></body></html>"
    )


def rss(articles: list[Article]) -> str:
    """An RSS 2.0 feed."""
    items = "".join(
        f"<item><title>{escape(a.title)}</title><link>https://paper.example/{n}</link><guid>{n}</guid>"
        f"<pubDate>Fri, 0{n + 1} Mar 2024 10:00:00 GMT</pubDate><description><![CDATA[{_paragraphs(a)}]]>"
        "</description></item>"
        for n, a in enumerate(articles)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Paper</title>'
        f"<link>https://paper.example/</link>{items}</channel></rss>"
    )


def atom(articles: list[Article]) -> str:
    """An Atom feed."""
    entries = "".join(
        f"<entry><title>{escape(a.title)}</title><id>urn:{n}</id>"
        f"<updated>2024-03-0{n + 1}T10:00:00Z</updated>"
        f'<content type="html">{escape(_paragraphs(a))}</content></entry>'
        for n, a in enumerate(articles)
    )
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>'
        f"<id>urn:paper</id>{entries}</feed>"
    )


def json_feed(articles: list[Article]) -> str:
    """A JSON Feed."""
    items = [{"id": str(n), "title": a.title, "content_html": _paragraphs(a)} for n, a in enumerate(articles)]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Paper", "items": items})


def notes(article: Article) -> str:
    """A Markdown note with front matter."""
    return (
        f"---\ntitle: {article.title}\ndate: 2024-03-01\ntags: [a, b]\n---\n\n# {article.title}\n\n"
        f"{article.body}\n\n## More\n\n- one [link](https://paper.example/)\n- two\n"
    )


def mhtml(html: str) -> bytes:
    """A page saved as one mail."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = "News"
    mail["MIME-Version"] = "1.0"
    mail["Snapshot-Content-Location"] = "https://paper.example/news"
    mail.set_content(html, subtype="html", cte="quoted-printable")
    mail.make_related()
    mail.set_boundary("----boundary")
    return mail.as_bytes()


def epub(articles: list[Article]) -> bytes:
    """A book of a chapter an article."""
    chapters = {f"c{n}.xhtml": single_html(article) for n, article in enumerate(articles)}
    manifest = "".join(
        f'<item id="{name[:2]}" href="{name}" media-type="application/xhtml+xml"/>' for name in chapters
    )
    spine = "".join(f'<itemref idref="{name[:2]}"/>' for name in chapters)
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/>'
            "</rootfiles></container>"
        ),
        "b.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Book</dc:title></metadata>'
        f"<manifest>{manifest}</manifest><spine>{spine}</spine></package>",
        **chapters,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def warc(html: str) -> bytes:
    """A crawl of one page."""
    response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.example/news\r\n"
        "WARC-Date: 2024-03-01T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(response)}\r\n\r\n"
    )
    return head.encode() + response + b"\r\n\r\n"

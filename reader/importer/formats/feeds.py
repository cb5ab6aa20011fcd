"""RSS and Atom, well formed or not: every entry is an article.

feedparser reads the values (M. Pilgrim's and K. McKee's rules for feeds as they are, not as they should
be); feedplaces finds where each entry stands in the file. Nothing is ever fetched.
"""

import io
import re
from collections.abc import Sequence
from html import unescape
from time import struct_time
from typing import Any

from reader.importer.formats.feedplaces import Item, items_of
from reader.importer.formats.telling import Told, Whole, assemble
from reader.importer.formats.wording import Words, address, language_tag, paragraphs
from reader.importer.web.fragment import read_fragment
from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence

#: Bytes that the entities a feed defines may grow to; feeds define some signs, bombs far more.
MAX_GROWTH = 2**20

_ENTITY = re.compile(rb"<!ENTITY\s[^>]*+", re.I)
_NESTED = re.compile(rb"[\"'][^\"'&]*&(?!#|amp;|lt;|gt;|quot;|apos;)\w+;")
#: Markup that feedparser does not take for such, because nothing in it is closed.
_OPEN_TAG = re.compile(r"<(?:br|p|img|hr|div|a)\b[^<>]*>", re.I)
#: Elements whose words are shown where a reader cannot show the elements themselves.
_FRAMES = re.compile(r"</?(?:iframe|object|embed|math)\b[^<>]*>", re.I)
#: Media types that are words, and those that are none though feedparser hands them over as text.
_NO_WORDS = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")

_MARKUP = frozenset({"text/html", "application/xhtml+xml", "text/xml", "application/xml"})

Values = dict[str, Any]


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The entries of a feed as articles, in the feed's order. It parts them itself: there is one split.

    Raises ImportRefused for a feed without entries, and for what is made to take forever.
    """
    items = items_of(data, name)
    parsed = _parsed(data, name)
    entries: Sequence[Values] = parsed["entries"]
    if not entries:
        raise ImportRefused(f"{name} is a feed without entries; save it again when it has some.")
    feed: Values = parsed["feed"]
    places = items if len(items) == len(entries) else [None] * len(entries)
    articles = [_told(entry, item, parsed, len(data)) for entry, item in zip(entries, places, strict=True)]
    title = _line(feed, "title")
    addresses = (feed.get("link"), feed.get("id"), *(link.get("href") for link in feed.get("links", ())))
    whole = Whole(
        kind="feed",
        encoding=str(parsed.get("encoding") or "utf-8"),
        reason="the feed tells its entries apart",
        rest="markup",
        publisher=title,
        marks=frozenset(f"feed {mark}" for mark in (title, *addresses) if mark),
    )
    return assemble(data, name, whole, articles)


def _parsed(data: bytes, name: str) -> Values:
    """What feedparser makes of a feed's bytes. They are handed over as a file: a text may be an address."""
    entities = _ENTITY.findall(data)
    longest = max(map(len, entities), default=0)
    if longest * data.count(b"&") > MAX_GROWTH or any(map(_NESTED.search, entities)):
        raise ImportRefused(
            f"{name} defines entities that grow without measure; it is no feed, leave it out."
        )
    import feedparser

    try:
        parsed: Values = feedparser.parse(
            io.BytesIO(data),
            response_headers={"content-type": "application/xml"},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except (RecursionError, AssertionError, ValueError, LookupError) as error:
        raise ImportRefused(
            f"{name} is a feed too damaged to be read ({type(error).__name__}); save it again."
        ) from None
    return parsed


def _told(entry: Values, item: Item | None, parsed: Values, size: int) -> Told:
    feed: Values = parsed["feed"]
    url = address(entry.get("link"), feed.get("link"))
    words, language = _content(entry, url, atom=str(parsed.get("version")).startswith("atom"))
    words = _without_signature(words, entry.get("link"), feed.get("link"))
    chosen = "content" if entry.get("content") and words.text else "summary"
    return Told(
        title=_line(entry, "title"),
        text=words.text,
        blocks=words.blocks,
        links=words.links,
        start=item.start if item else 0,
        end=item.end if item else size,
        places=item.places(chosen) if item else (),
        url=url,
        guid=str(entry.get("id") or "").strip() or None,
        published=_day(entry),
        author=_author(entry) or _author(feed),
        language=language_tag(language) or language_tag(entry.get("language") or feed.get("language")),
    )


def _content(entry: Values, url: str | None, *, atom: bool) -> tuple[Words, str | None]:
    """The first text that an entry has, its content before its summary, and that text's language."""
    for detail in [*entry.get("content", ()), entry.get("summary_detail") or {}]:
        value, kind = str(detail.get("value") or ""), str(detail.get("type") or "text/html")
        if value.strip() and not kind.startswith(_NO_WORDS):
            words = _words(value, kind, detail.get("base") or url, atom=atom)
            if words.blocks:
                return words, detail.get("language")
    return Words("", (), ()), None


def _words(value: str, kind: str, base: str | None, *, atom: bool) -> Words:
    """A value of a feed as it is read. Atom says what is markup and what is not, RSS leaves it open."""
    marked = kind in _MARKUP or (not atom and _OPEN_TAG.search(value) is not None)
    if marked and "<" in value:
        fragment = read_fragment(_FRAMES.sub("", value), base)
        return Words(fragment.text, fragment.blocks, fragment.links)
    text = unescape(value) if marked else value
    return Words(text, paragraphs(text), ())


def _without_signature(words: Words, entry: str | None, feed: str | None) -> Words:
    """The words without the line that publishing systems end an entry with in feeds: two links alone, one to
    the entry itself and one to the feed's site ("The post ... appeared first on ...").
    """
    last = words.blocks[-1] if len(words.blocks) > 1 else None
    inside = [link for link in words.links if last is not None and link.start >= last.start]
    if last is None or [_bare(link.url) for link in inside] != [_bare(entry), _bare(feed)]:
        return words
    end = words.blocks[-2].end
    return Words(words.text[:end], words.blocks[:-1], words.links[: -len(inside)])


def _bare(url: str | None) -> str:
    """An address by which two of the same place are equal."""
    return re.sub(r"^https?://(?:www\.)?|/*(?:[?#].*)?$", "", url or "")


def _line(values: Values, key: str) -> str | None:
    """A title or name on one line, without the markup that some feeds set it in."""
    value = str(values.get(key) or "")
    detail = values.get(f"{key}_detail") or {}
    if str(detail.get("type")) in _MARKUP:
        value = read_fragment(_FRAMES.sub("", value)).text
    return " ".join(value.split()) or None


def _day(entry: Values) -> str | None:
    """The day of an entry in UTC as YYYY-MM-DD: when it was published, else last changed or made."""
    for key in ("published_parsed", "updated_parsed", "created_parsed"):
        found = dict.get(entry, key)
        if isinstance(found, struct_time) and 1 <= found.tm_year <= 9999:
            return f"{found.tm_year:04}-{found.tm_mon:02}-{found.tm_mday:02}"
    return None


def _author(values: Values) -> str | None:
    detail = values.get("author_detail") or {}
    name = detail.get("name") or values.get("author") or detail.get("email") or ""
    return " ".join(str(name).split()) or None

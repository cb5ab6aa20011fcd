"""RSS and Atom, well formed or not: every entry is an article.

feedparser reads the values (M. Pilgrim's and K. McKee's rules for feeds as they are, not as they should
be); feedplaces finds where each entry stands in the file. Nothing is ever fetched.
"""

import io
import re
from collections.abc import Sequence
from time import struct_time

from reader.importer.formats.feedplaces import Item, items_of
from reader.importer.formats.feedwords import Values, content_of, line_of, segments_of, without_signature
from reader.importer.formats.telling import Told, Whole, assemble
from reader.importer.formats.wording import address, language_tag, without_heading
from reader.model.capture import Label, Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

#: Bytes that the entities a feed defines may grow to; feeds define some signs, bombs far more.
MAX_GROWTH = 2**20

_ENTITY = re.compile(rb"<!ENTITY\s[^>]*+", re.I)
_NESTED = re.compile(rb"[\"'][^\"'&]*&(?!#|amp;|lt;|gt;|quot;|apos;)\w+;")


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The entries of a feed as articles, in the feed's order. It parts them itself: there is one split.

    Raises ImportRefused for a feed without entries, and for what is made to take forever.
    """
    items = items_of(data, name)
    parsed = _parsed(data, name)
    entries: Sequence[Values] = parsed["entries"]
    if not entries:
        raise ImportRefused(
            in_english("{name} is a feed without entries; save it again when it has some.", name=name)
        )
    feed: Values = parsed["feed"]
    places = items if len(items) == len(entries) else [None] * len(entries)
    articles = [_told(entry, item, parsed, data) for entry, item in zip(entries, places, strict=True)]
    title = line_of(feed, "title")
    addresses = (feed.get("link"), feed.get("id"), *(link.get("href") for link in feed.get("links", ())))
    whole = Whole(
        kind="feed",
        encoding=str(parsed.get("encoding") or "utf-8"),
        reason=in_english("the feed tells its entries apart"),
        publisher=title,
        marks=frozenset(f"feed {mark}" for mark in (title, *addresses) if mark),
    )
    return assemble(data, name, whole, articles, evidence)


def _parsed(data: bytes, name: str) -> Values:
    """What feedparser makes of a feed's bytes. They are handed over as a file: a text may be an address."""
    entities = _ENTITY.findall(data)
    longest = max(map(len, entities), default=0)
    if longest * data.count(b"&") > MAX_GROWTH or any(map(_NESTED.search, entities)):
        raise ImportRefused(
            in_english(
                "{name} defines entities that grow without measure; it is no feed, leave it out.", name=name
            )
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
            in_english(
                "{name} is a feed too damaged to be read ({kind}); save it again.",
                name=name,
                kind=type(error).__name__,
            )
        ) from None
    return parsed


def _told(entry: Values, item: Item | None, parsed: Values, data: bytes) -> Told:
    feed: Values = parsed["feed"]
    url = address(entry.get("link"), feed.get("link"))
    atom = str(parsed.get("version")).startswith("atom")
    words, language = content_of(entry, url, atom=atom)
    words = without_signature(words, entry.get("link"), feed.get("link"))
    title = line_of(entry, "title")
    words = without_heading(words, title)
    encoding = str(parsed.get("encoding") or "utf-8")
    chosen = "content" if entry.get("content") and words.text else "summary"
    places = item.places(chosen) if item else ()
    bodies = [(start, end) for start, end, label, _ in places if label is Label.BODY]
    return Told(
        title=title,
        text=words.text,
        blocks=words.blocks,
        links=words.links,
        start=item.start if item else 0,
        end=item.end if item else len(data),
        segments=segments_of(words, data, bodies, encoding),
        places=places,
        url=url,
        guid=str(entry.get("id") or "").strip() or None,
        published=_day(entry),
        author=_author(entry) or (_author(feed) if atom else None),
        language=language_tag(language) or language_tag(entry.get("language") or feed.get("language")),
    )


def _day(entry: Values) -> str | None:
    """The day of an entry in UTC as YYYY-MM-DD: when it was published, else last changed or made."""
    for key in ("published_parsed", "updated_parsed", "created_parsed"):
        found = dict.get(entry, key)
        if isinstance(found, struct_time) and 1 <= found.tm_year <= 9999:
            return f"{found.tm_year:04}-{found.tm_mon:02}-{found.tm_mday:02}"
    return None


def _author(values: Values) -> str | None:
    """Who wrote something. A feed's own author wrote its entries in Atom; in RSS that is an editor."""
    detail = values.get("author_detail") or {}
    name = detail.get("name") or values.get("author") or detail.get("email") or ""
    return " ".join(str(name).split()) or None

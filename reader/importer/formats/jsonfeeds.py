"""JSON Feed, versions 1 and 1.1 (jsonfeed.org): every item is an article."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reader.importer.formats.feedplaces import Item
from reader.importer.formats.jsonplaces import items_of
from reader.importer.formats.telling import Told, Whole, assemble
from reader.importer.formats.wording import Words, address, language_tag, paragraphs, without_heading
from reader.importer.web.fragment import read_fragment
from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

_SURROGATE = re.compile("[\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Values = Mapping[str, Any]


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The items of a JSON Feed as articles, in the feed's order. It parts them itself: there is one split.

    Raises ImportRefused for what is damaged, nested too deep, or holds no item.
    """
    encoding = json.detect_encoding(data).removesuffix("-sig")
    if encoding in ("utf-16", "utf-32"):
        encoding += "-le" if data[0] == 0xFF else "-be"
    source = data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        feed = sound(json.loads(source))
        items = [item for item in feed["items"] if isinstance(item, dict)]
        places = items_of(source, encoding, data)
    except (ValueError, RecursionError, LookupError, TypeError):
        raise ImportRefused(in_english("{name} is a damaged JSON Feed; save it again.", name=name)) from None
    if not items:
        raise ImportRefused(
            in_english("{name} is a feed without entries; save it again when it has some.", name=name)
        )
    articles = [_told(item, feed, place) for item, place in zip(items, places, strict=True)]
    title = _line(feed.get("title"))
    addresses = (feed.get("home_page_url"), feed.get("feed_url"))
    whole = Whole(
        kind="feed",
        encoding=encoding,
        reason=in_english("the feed tells its entries apart"),
        publisher=title,
        marks=frozenset(f"feed {mark}" for mark in (title, *addresses) if mark),
    )
    return assemble(data, name, whole, articles, evidence)


def _told(item: Values, feed: Values, place: Item) -> Told:
    url = next(
        (
            found
            for key in ("url", "external_url")
            if (found := address(item.get(key), feed.get("home_page_url")))
        ),
        None,
    )
    title = _line(item.get("title"))
    words = without_heading(_words(item, url or address(feed.get("home_page_url"))), title)
    return Told(
        title=title,
        text=words.text,
        blocks=words.blocks,
        links=words.links,
        start=place.start,
        end=place.end,
        places=place.places("content"),
        url=url,
        guid=_line(item.get("id")),
        published=_day(item.get("date_published")) or _day(item.get("date_modified")),
        author=_author(item) or _author(feed),
        language=language_tag(item.get("language")) or language_tag(feed.get("language")),
    )


def _words(item: Values, base: str | None) -> Words:
    """An item's HTML, else its text, else its summary."""
    markup = item.get("content_html")
    if isinstance(markup, str) and markup.strip():
        fragment = read_fragment(markup, base)
        if fragment.blocks:
            return Words(fragment.text, fragment.blocks, fragment.links)
    for key in ("content_text", "summary"):
        text = item.get(key)
        if isinstance(text, str) and text.strip():
            return Words(text, paragraphs(text), ())
    return Words("", (), ())


def sound(value: Any) -> Any:
    """A value without lone surrogates, which JSON can write and no library keeps; each becomes U+FFFD."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [sound(one) for one in value]
    return {key: sound(one) for key, one in value.items()} if isinstance(value, dict) else value


def _line(value: object) -> str | None:
    """A value on one line; an id may be a number."""
    return " ".join(str(value).split()) or None if isinstance(value, (str, int, float)) else None


def _day(value: object) -> str | None:
    """The day of an RFC 3339 time in UTC, as feeds of every kind are read here."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value.strip())
    except ValueError:
        found = _DAY.match(value.strip())
        return found[0] if found else None
    return (time.astimezone(UTC) if time.tzinfo else time).date().isoformat()


def _author(values: Values) -> str | None:
    """The names that an item or feed is by: a list since version 1.1, one before."""
    given = values.get("authors") or [values.get("author")]
    people = given if isinstance(given, list) else [given]
    names = [_line(person.get("name")) for person in people if isinstance(person, dict)]
    return ", ".join(name for name in names if name) or None

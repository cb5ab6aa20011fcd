"""What an entry of a feed says: the fullest of its texts as words, blocks and links, and where they stand."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from reader.importer.formats.wording import Step, Words, paragraphs
from reader.importer.web.fragment import read_fragment
from reader.model.body import Segment

#: Media types that feedparser gives to markup.
MARKUP = frozenset({"text/html", "application/xhtml+xml", "text/xml", "application/xml"})

#: Markup that feedparser does not take for such, because nothing in it is closed.
_OPEN_TAG = re.compile(r"<(?:br|p|img|hr|div|a)\b[^<>]*>", re.I)
#: What begins a tag, a comment or a section; any other "<" is a sign of the text.
_TAG = re.compile(r"<[/!?a-z]", re.I)
#: Elements whose words are shown where a reader cannot show the elements themselves.
_FRAMES = re.compile(r"</?(?:iframe|object|embed|math)\b[^<>]*>", re.I)
#: Media types of what is no words though feedparser hands it over as text.
_NO_WORDS = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")

Values = dict[str, Any]


def content_of(entry: Values, url: str | None, *, atom: bool) -> tuple[Words, str | None]:
    """The first text that an entry has, its content before its summary, and that text's language."""
    for detail in [*entry.get("content", ()), entry.get("summary_detail") or {}]:
        value, kind = str(detail.get("value") or ""), str(detail.get("type") or "text/html")
        if value.strip() and not kind.startswith(_NO_WORDS):
            words = _read(value, kind, detail.get("base") or url, atom=atom)
            if words.blocks:
                return words, detail.get("language")
    return Words("", (), ()), None


def _read(value: str, kind: str, base: str | None, *, atom: bool) -> Words:
    """A value of a feed as it is read. Atom says what is markup and what is not, RSS leaves it open."""
    value = _FRAMES.sub("", value)
    marked = kind in MARKUP or (not atom and _OPEN_TAG.search(value) is not None)
    if marked and _TAG.search(value):
        fragment = read_fragment(value, base)
        return Words(fragment.text, fragment.blocks, fragment.links, fragment.steps, value)
    text = unescape(value) if marked else value
    steps: tuple[Step, ...] = ((0, len(text), 0),) if text == value else ()
    return Words(text, paragraphs(text), (), steps, value)


def without_signature(words: Words, entry: str | None, feed: str | None) -> Words:
    """The words without the line that publishing systems end an entry with in feeds: two links alone, one to
    the entry itself and one to the feed's site ("The post ... appeared first on ...").
    """
    last = words.blocks[-1] if len(words.blocks) > 1 else None
    inside = [link for link in words.links if last is not None and link.start >= last.start]
    if last is None or [_bare(link.url) for link in inside] != [_bare(entry), _bare(feed)]:
        return words
    end = words.blocks[-2].end
    steps = tuple((a, min(b, end), place) for a, b, place in words.steps if a < end)
    return Words(words.text[:end], words.blocks[:-1], words.links[: -len(inside)], steps, words.source)


def _bare(url: str | None) -> str:
    """An address by which two of the same place are equal."""
    return re.sub(r"^https?://(?:www\.)?|/*(?:[?#].*)?$", "", url or "")


def line_of(values: Values, key: str) -> str | None:
    """A title or name on one line, without the markup that some feeds set it in."""
    value = str(values.get(key) or "")
    detail = values.get(f"{key}_detail") or {}
    if str(detail.get("type")) in MARKUP:
        value = read_fragment(_FRAMES.sub("", value)).text
    return " ".join(value.split()) or None


def segments_of(
    words: Words, data: bytes, bodies: Iterable[tuple[int, int]], encoding: str
) -> tuple[Segment, ...]:
    """Where words stand in one of some ranges of bytes; none where the file holds them in another form.

    That is so for text in a CDATA section and for plain text, in encodings of one sign after the other.
    """
    if not words.steps or encoding.startswith(("utf-16", "utf-32", "utf-7")):
        return ()
    try:
        source = words.source.encode(encoding)
        first = max((data.find(source, start, end) for start, end in bodies), default=-1)
    except (UnicodeError, LookupError):
        return ()
    if first < 0:
        return ()
    segments: list[Segment] = []
    point, byte = 0, first
    for a, b, place in sorted(words.steps, key=lambda step: step[2]):
        byte += len(words.source[point:place].encode(encoding))
        point = place
        last = byte + len(words.text[a:b].encode(encoding))
        segments.append(Segment(a, b, byte, last))
    return tuple(segments)

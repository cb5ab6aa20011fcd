"""Day and author of an article where its page prints them and tells no machine: marked elements near it."""

import re
from collections.abc import Iterable, Iterator

from reader.importer.dates import find_day
from reader.importer.furniture import is_day
from reader.importer.lines import read_lines
from reader.importer.web.flow import hidden, said
from reader.importer.web.hints import hint_words
from reader.importer.web.markup import plain
from reader.importer.web.meta import Meta, iso_day
from reader.importer.web.pieces import Page
from reader.importer.web.records import Record
from reader.importer.web.tree import Element
from reader.importer.words import listed

_DATED = listed(
    "date datum data fecha published pubdate pubtime posted time timestamp datetime created dateline"
)
_NAMED = listed("author authors byline creator autor auteur verfasser writer")
_SAID = listed("comment comments commentlist respond disqus reply replies")
_IN_URL = re.compile(r"/(20\d\d|19\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/_-]|$)")
_BY = re.compile(
    r"^(?:(?:written|posted|published)\s+)?(?:by|von|par|por|di|af|av|door|от|автор|autor|author)\b[:\s]*",
    re.I,
)
_PROPERTY = re.compile(r"author|date(?=published|created)")
#: Columns of source before a title in which its day or author may stand, and the longest such line.
_NEAR, _LONGEST = 6000, 120
#: The longest line that is nothing but a day, in columns.
_DAY = 40
#: The longest source of an element that is marked as a day or a name, in code points.
_SOURCE = 1000


def day_of(page: Page, meta: Meta, title_at: int, end: int) -> str | None:
    """The day of the article whose title stands at `title_at` in the source and that ends at `end`."""
    for one in _marked(page, title_at, end, _DATED, ("time", "abbr")):
        told = one.get("datetime") or one.get("content") or (one.get("title") if one.name == "abbr" else "")
        text = said(one, page.source)
        day = iso_day(told) or (find_day(text) if len(text) <= _LONGEST else None)
        if day is not None:
            return day
    for piece in page.within(title_at - _NEAR // 4, title_at + _NEAR):
        if (
            piece.columns <= _LONGEST // 2
            and not page.is_beside(piece.home)
            and (day := find_day(piece.text))
        ):
            return day
    found = _IN_URL.search(meta.url or "")
    return find_day("-".join(found.groups())) if found else None


def record_day(page: Page, record: Record) -> str | None:
    """The day of a record that prints it beside its text: marked as one, or a line that is nothing but a day.

    None where it has several days: what happens on them is told there too.
    """
    days: set[str | None] = set()
    for node in record.nodes:
        if not isinstance(node, Element):
            continue
        for one in (node, *node.elements()):
            marked = one.end - one.start <= _SOURCE and hint_words(one) & _DATED and not hidden(one)
            if marked and len(text := said(one, page.source)) <= _DAY:
                days.add(find_day(text))
    if days <= {None}:
        short = (p for p in page.within(record.start, record.end) if p.columns <= _LONGEST and not p.prose)
        texts = (plain(page.source, text.start, text.end) for p in short for text, _ in p.runs)
        days = {find_day(text) for text in texts if len(text) <= _DAY and _is_day(text)}
    days.discard(None)
    return days.pop() if len(days) == 1 else None


def _is_day(text: str) -> bool:
    lines = read_lines(text)
    return len(lines) == 1 and is_day(lines[0])


def author_of(page: Page, title_at: int, end: int) -> str | None:
    """Who wrote the article, as an element beside it is marked to say; None where that is no name."""
    return _named(page, _marked(page, title_at, end, _NAMED, ()))


def signed_below(page: Page, entry: Element) -> str | None:
    """Who wrote an article that is marked as one entry, where its foot says so; not who commented on it."""
    small = (one for one in entry.elements() if one.raw and one.end - one.start <= _SOURCE)
    cards = (one for one in small if "vcard" in hint_words(one) and _names(one) & _NAMED)
    return _named(page, (one for one in cards if not hidden(one) and not _comments(one)))


def _comments(one: Element) -> bool:
    return any(hint_words(above) & _SAID for above in (one, *one.ancestors()))


def _named(page: Page, marked: Iterable[Element]) -> str | None:
    for one in marked:
        name = _BY.sub("", one.get("content") or said(one, page.source)).strip(" :|·,-–—")
        if (
            3 <= len(name) <= 60
            and len(name.split()) <= 8
            and not any(c.isdigit() or c in "@/!?:" for c in name)
        ):
            return name
    return None


def _marked(
    page: Page, title_at: int, end: int, words: frozenset[str], tags: tuple[str, ...]
) -> Iterator[Element]:
    """Elements from a little above the title to the article's end that are marked so."""
    order, n = page.root.order, page.root.first
    while n < len(order):
        one = order[n]
        if one in page.beside or one.end < title_at - _NEAR or one.start > end:
            n = one.past
            continue
        n += 1
        if hidden(one) and one.name != "meta":
            n = one.past
            continue
        if one.name in tags or (one.raw and _names(one) & words and page.weight(one).columns <= _LONGEST):
            yield one


def _names(one: Element) -> frozenset[str]:
    """What an element is marked as."""
    return hint_words(one) | {one.get("rel").lower(), *_PROPERTY.findall(one.get("itemprop").lower())}

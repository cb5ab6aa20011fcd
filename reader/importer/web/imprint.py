"""Day and author of an article where its page prints them and tells no machine: marked elements near it."""

import re
from collections.abc import Iterator

from reader.importer.dates import find_day
from reader.importer.web.flow import hidden, said
from reader.importer.web.hints import hint_words
from reader.importer.web.meta import Meta, iso_day
from reader.importer.web.pieces import Page
from reader.importer.web.tree import Element
from reader.importer.words import listed

_DATED = listed(
    "date datum data fecha published pubdate pubtime posted time timestamp datetime created dateline"
)
_NAMED = listed("author authors byline creator autor auteur verfasser writer")
_IN_URL = re.compile(r"/(20\d\d|19\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/_-]|$)")
_BY = re.compile(
    r"^(?:(?:written|posted|published)\s+)?(?:by|von|par|por|di|af|av|door|от|автор|autor|author)\b[:\s]*",
    re.I,
)
_PROPERTY = re.compile(r"author|date(?=published|created)")
#: Columns of source before a title in which its day or author may stand, and the longest such line.
_NEAR, _LONGEST = 6000, 120


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


def author_of(page: Page, title_at: int, end: int) -> str | None:
    """Who wrote the article, as an element beside it is marked to say; None where that is no name."""
    for one in _marked(page, title_at, end, _NAMED, ()):
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

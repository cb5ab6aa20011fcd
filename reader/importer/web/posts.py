"""Posts: short texts without titles, each with a link to itself that tells when it came."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.importer.web.heads import counted, stem, top_of
from reader.importer.web.links import link_of
from reader.importer.web.pieces import Page
from reader.importer.web.records import Found, Record
from reader.importer.web.tree import Element

#: So many posts at least, so large a share of which has text; and so much of the page's words they hold.
_MANY, _TEXTS, _HELD = 3, 0.8, 0.6
#: What stands in so large a share of them is who posts.
_OWN = 0.5
#: Columns of running text outside all posts that an article has on which posts are the comments.
_ARTICLE = 150
#: How much less they are believed than records with titles.
_TRUST = 0.6


def find_posts(page: Page) -> Found | None:
    """The posts that a page holds and nothing else; None where an article stands there too, or none do."""
    makes: defaultdict[str, list[Element]] = defaultdict(list)
    for one in page.root.elements():
        if one.name == "time" and one.get("datetime") and (link := one.parent) and link.name == "a":
            makes[stem(link)].append(link)
    found = [posts for links in makes.values() if (posts := _judged(page, links)) is not None]
    return max(found, key=lambda one: one.score, default=None)


def _judged(page: Page, links: Sequence[Element]) -> Found | None:
    inside = counted(links)
    tops = [top_of(link, inside) for link in links]
    if len(links) < _MANY or any(map(page.is_beside, tops)):
        return None
    if len({address for link in links if (address := link_of(link))}) < len(links):
        return None
    held = [page.within(one.start, one.end) for one in tops]
    times = Counter(text for pieces in held for text in {p.text for p in pieces if not p.prose})
    own = frozenset(text for text, many in times.items() if many >= _OWN * len(links))
    records = [Record(link, "", [top], own) for link, top in zip(links, tops, strict=True)]
    texts = sum(any(piece.prose for piece in pieces) for pieces in held)
    share = sum(piece.columns for pieces in held for piece in pieces) / page.weight(page.root).columns
    starts = {piece.start for pieces in held for piece in pieces}
    outside = sum(piece.columns for piece in page.pieces if piece.prose and piece.start not in starts)
    if texts < _TEXTS * len(records) or share < _HELD or outside >= _ARTICLE:
        return None
    return Found(
        records, _TRUST * share, share, 1.0, 1.0, texts / len(records), 0.0, f"time>{stem(links[0])}"
    )

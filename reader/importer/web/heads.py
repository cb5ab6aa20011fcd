"""Elements that may head a record, grouped by how they are written: tag, class, what they stand in."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from reader.importer.web.flow import hidden
from reader.importer.web.pieces import Page, Piece, Weight
from reader.importer.web.tree import Element

TITLED = re.compile(
    r"title|headline|heading|titulo|titre|titel|judul|subject|storylink|(?<![a-z])tit(?![a-z])", re.I
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NUMBERED = re.compile(r"\d")
#: Letters a title may have; longer ones are text.
_LONGEST_TITLE = 300
#: Letters that a link must have to be a title without looking like one.
_SHORTEST = 12
#: How the keys of links begin that nothing but their place makes a title.
PLAIN = "~"
#: Links that say the same so many times lead on from every text ("Read the whole story") and are no titles.
_OFTEN = 3
#: In so many letters a day or an hour before a title has begun to tell its number.
_BEFORE = 12
#: A link around two headings is so near above them.
_NEAR = 4
#: So many leads a page has for each of its other titles.
_LEADS = 0.5
#: How the key begins of headings of any rank that share a class which says that they are titles.
ANY = "*"


def groups(page: Page) -> dict[str, list[Element]]:
    """Elements that may head a record, by how they are written. Keys of mere links begin with PLAIN."""
    found: defaultdict[str, list[Element]] = defaultdict(list)
    for one in _shown(page):
        if _may_head(page, one):
            for key in _keys(one):
                found[key].append(one)
    found_links = ((piece, _plain_link(piece)) for piece in page.pieces)
    links = [(p.text, f"{PLAIN}{stem(p.home)}>{stem(link)}", link) for p, link in found_links if link]
    often = Counter((text, key) for text, key, _ in links)
    for text, key, link in links:
        if often[text, key] < _OFTEN:
            found[key].append(link)
    return {key: some for key, some in found.items() if not key.startswith(ANY) or _has_leads(some)}


def _has_leads(headings: Sequence[Element]) -> bool:
    """Whether headings are of one rank but for a few of a higher one that stand above all others."""
    rank, many = Counter(one.name for one in headings).most_common(1)[0]
    leads = len(headings) - many
    return 0 < leads <= _LEADS * many and all(one.name < rank for one in headings[:leads])


def _plain_link(piece: Piece) -> Element | None:
    """The link that a piece mostly is, where it is long enough to be a title and is not set as a heading."""
    if (
        piece.heading
        or piece.linked < 0.6 * piece.columns
        or not _SHORTEST <= piece.columns <= _LONGEST_TITLE
    ):
        return None
    links = [_link_around(text.parent) for text, _ in piece.runs]
    if links[0] is not None:
        return links[0]
    if not any(map(str.isdigit, piece.text[:_BEFORE])):
        return None
    # A day stands before the title, or an hour.
    link = next(filter(None, links), None)
    inside = sum(t.end - t.start for (t, _), one in zip(piece.runs, links, strict=True) if one is link)
    return link if 2 * inside > sum(text.end - text.start for text, _ in piece.runs) else None


def _link_around(inner: Element) -> Element | None:
    return next((one for one in (inner, *inner.ancestors()) if one.name == "a"), None)


def parted(page: Page, headings: list[Element]) -> Iterator[list[Element]]:
    """Headings of one make, all of them and those of every list that has two or more by itself."""
    if len(headings) < 2:
        return
    yield headings
    inside = counted(headings)
    lists: defaultdict[Element | None, list[Element]] = defaultdict(list)
    for one in headings:
        lists[top_of(one, inside).parent].append(one)
    if len(lists) > 1:
        yield from (some for some in lists.values() if len(some) >= 2)


def counted(headings: Sequence[Element]) -> Counter[Element]:
    """How many of the headings each element holds."""
    inside: Counter[Element] = Counter()
    for one in headings:
        inside.update([one, *one.ancestors()])
    return inside


def top_of(one: Element, inside: Counter[Element]) -> Element:
    """The widest element around a heading that holds no other heading of its kind."""
    top = one
    for above in one.ancestors():
        if inside[above] > 1 or above.name in ("body", "html", "#root"):
            break
        top = above
    return top


def stem(one: Element) -> str:
    """A tag with those of its classes that many elements can share."""
    names = [name for name in one.get("class").split() if not _NUMBERED.search(name)]
    return ".".join((one.name, *sorted(names)))


def _shown(page: Page) -> Iterator[Element]:
    order, n = page.root.order, page.root.first
    while n < len(order):
        one = order[n]
        if hidden(one):
            n = one.past
        else:
            yield one
            n += 1


def _may_head(page: Page, one: Element) -> bool:
    weight = page.weight(one)
    if one.name in _HEADINGS:
        return 0 < weight.columns <= _LONGEST_TITLE and weight.pieces <= 3 and not _is_deck(one)
    if one.name == "a":
        return TITLED.search(one.hints) is not None and any(True for _ in one.texts())
    if one.name in ("div", "p", "span", "td", "strong", "b", "dt", "header", "li"):
        few = weight.pieces <= 2 and weight.columns <= _LONGEST_TITLE
        return few and TITLED.search(one.hints) is not None and not _holds_text(one, weight)
    return False


def _holds_text(one: Element, weight: Weight) -> bool:
    """Whether what is called by a title holds a text too: below its link, or behind it and a break."""
    if weight.pieces == 2:
        return weight.prose > 0 and weight.linked > 0
    inner = [inside.name for inside in islice(one.elements(), _NEAR * _NEAR)]
    return one.name == "td" and "a" in inner and "br" in inner


def _is_deck(one: Element) -> bool:
    """Whether a heading stands below another, of a higher rank, in one link: that one is the title."""
    link = next((above for above in islice(one.ancestors(), _NEAR) if above.name == "a"), None)
    inside = islice(link.elements(), _NEAR * _NEAR) if link is not None else ()
    first = next((inner for inner in inside if inner.name in _HEADINGS), one)
    return first.name < one.name


def _keys(one: Element) -> tuple[str, ...]:
    above = next((a for a in one.ancestors() if a.name not in ("a", "span")), None)
    around = [a.name for a in one.ancestors()]
    first = above.get("class").split()[:1] if above is not None else []
    named = f"{around[0] if around else ''}.{'.'.join(first)}"
    if one.name not in _HEADINGS:
        return (stem(one),)
    told = (f"{ANY}{stem(one)[2:]}",) if TITLED.search(one.get("class")) else ()
    return (stem(one), f"{named}>{stem(one)}", *told)

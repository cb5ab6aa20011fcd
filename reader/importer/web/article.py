"""The one article of a page: the element that holds it, and which of its pieces are the article's.

The element is the one whose running text outweighs its menus most: every piece speaks for or against all
elements around it. What authors say of their elements tips the balance and never decides alone.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.importer.web.below import without_below
from reader.importer.web.heads import PLAIN
from reader.importer.web.hints import hint_words, names_body
from reader.importer.web.labels import Labelled, label_pieces, normal, without_asides
from reader.importer.web.meta import Meta
from reader.importer.web.pieces import Page, Piece
from reader.importer.web.records import Found
from reader.importer.web.tree import Element
from reader.importer.words import listed
from reader.model.body import BlockKind
from reader.model.capture import Label

#: The address of a front page, alone or with the name of its host.
_HOME = re.compile(r"(?:https?:)?(?://[^/?#]+)?/?(?:index\.\w+)?", re.I)
#: Elements of lists and tables, which an article has and a menu has links in.
_ROWS = frozenset({"li", "dt", "dd", "td", "th", "pre"})
#: A title is so wide at most, unless it heads a text and the page's own title tells all of it: texts are set
#: as headings too.
_LONGEST = 300
#: What may stand between a title and the element that holds the text.
_ABOUT = (Label.BYLINE, Label.META)
#: Words in a class that say that a paragraph leads to the text.
_LEADS = listed(
    "lead lede standfirst subtitle subheadline deck dek summary intro excerpt abstract sapo chapo"
)


@dataclass(slots=True)
class Main:
    """An article: the pieces that are shown or tell about it, in order; its element; how sure that is."""

    holder: Element
    parts: list[Labelled]
    prose: int


def find_article(page: Page, meta: Meta, lists: Sequence[Found]) -> Main | None:
    """The article of a page that has one, or None where it holds no words at all.

    `lists` are the lists of records on the page: what they tell of other articles is none of this one.
    """
    cards = _cards(page, lists)
    holder = _holder(page, cards)
    if holder is None:
        return None
    title = find_title(page, meta, holder)
    inside = page.within(holder.start, holder.end)
    plain = without_asides(page, [holder], inside, title.home if title is not None else None)
    if not any(piece.prose for piece in plain):
        plain = list(inside)
    own = [p for p in plain if p is not title]
    kept = [p for p in own if not p.card and p.start not in cards] or own
    parts: list[Labelled] = [(title, Label.TITLE)] if title is not None else []
    if title is not None and title in inside:
        kept = [p for p in kept if p.start > title.start or (p.prose and p.kind is not BlockKind.CAPTION)]
    elif title is not None:
        between = [p for p in page.within(title.start + 1, holder.start) if not page.is_beside(p.home)]
        parts += [part for part in label_pieces(between, meta) if _leads_to(*part)]
    parts += label_pieces(without_below(kept), meta, alone=True)
    parts.sort(key=lambda part: part[0].start)
    return Main(holder, parts, sum(p.columns for p, label in parts if label is Label.BODY))


def _leads_to(piece: Piece, label: Label) -> bool:
    """Whether a piece between the title and the element that holds the text belongs to these."""
    if piece.linked or label in _ABOUT:
        return label in _ABOUT
    return label is Label.CAPTION or (label is Label.BODY and bool(hint_words(piece.home) & _LEADS))


def _value(piece: Piece) -> float:
    """How much a piece speaks for being inside an article."""
    free = piece.columns - piece.linked
    if piece.prose:
        return free - 0.5 * piece.linked
    if piece.heading:
        return 0.3 * free - piece.linked
    return 0.2 * free - (2 if not piece.linked and piece.home.name in _ROWS else 12) - piece.linked


def _cards(page: Page, lists: Sequence[Found]) -> set[int]:
    """Where the pieces begin that tell of other articles: records with links, on a page that is no list.

    Mere links are left aside: they stand between the paragraphs of an article too.
    """
    cards: set[int] = set()
    whole = page.weight(page.root).prose
    for found in lists:
        if found.key.startswith(PLAIN):
            continue
        pieces = [piece for record in found.records for piece in page.within(record.start, record.end)]
        if found.linked >= 0.6 and sum(p.columns for p in pieces if p.prose) < 0.5 * whole:
            cards.update(piece.start for piece in pieces)
    return cards


def _holder(page: Page, cards: set[int]) -> Element | None:
    sums: defaultdict[Element, float] = defaultdict(float)
    for piece in page.pieces:
        value = _value(piece)
        if page.is_beside(piece.home) or piece.card or piece.start in cards:
            value = -0.5 * abs(value)
        one: Element | None = piece.home
        while one is not None:
            sums[one] += value
            one = one.parent
    best: Element | None = None
    top = 0.0
    for one, value in sums.items():
        score = value * _favour(one)
        if score > top or (best is not None and score == top and one.depth > best.depth):
            best, top = one, score
    if best is None or not page.weight(best).prose:
        best = _named(page) or best
    if best is None:
        best = max(sums, key=lambda one: page.weight(one).columns - one.depth, default=None)
    while (
        best is not None
        and best.parent is not None
        and best.name in ("p", "li", "ul", "ol", "blockquote", "h1")
    ):
        best = best.parent
    return best


def _named(page: Page) -> Element | None:
    """The one element that a page calls what it is about, where too few words stand anywhere to tell."""
    for name in ("main", "article"):
        some = [one for one in page.weights if one.name == name or one.get("role") == name]
        if len(some) == 1:
            return some[0]
    return None


def _favour(one: Element) -> float:
    if one.get("itemprop").lower() == "articlebody":
        return 1.2
    if one.name in ("div", "section", "td", "main") and names_body(one):
        return 1.12
    return 1.08 if one.name in ("article", "main") else 1.0


def find_title(page: Page, meta: Meta, holder: Element) -> Piece | None:
    """The piece that prints the article's title: the heading that the page's own title repeats."""
    told = [normal(text) for text in (meta.headline, meta.title) if text]
    best: Piece | None = None
    top = 0.0
    texts = [piece.start for piece in page.within(holder.start, holder.end) if piece.prose]
    printed = {normal(piece.text) for piece in page.pieces if texts and piece.columns <= _LONGEST}
    for piece in page.pieces:
        if piece.start > holder.end or not (said := normal(piece.text)):
            continue
        if piece.prose and not (piece.verse and any(title.startswith(said) for title in told)):
            continue
        heads = texts and piece.heading and any(said in title for title in told)
        if piece.columns > _LONGEST and not heads:
            continue
        if _is_masthead(piece, said, meta, printed):
            continue
        score = _likeness(said, told) + _rank(piece)
        if page.is_beside(piece.home):
            score -= 2
        if piece.start > holder.start:
            score -= 0.5 * min(2, bisect_left(texts, piece.start))
        if score > top:
            best, top = piece, score
    return best if top >= 1.0 else None


def _is_masthead(piece: Piece, said: str, meta: Meta, printed: Container[str]) -> bool:
    """Whether a line is the publication's name, which the page's own title repeats behind the article's.

    So is a heading where the article's is printed too; `printed` are the lines of the page.
    """
    if said == normal(meta.headline or ""):
        return False
    title = normal(meta.title or "")
    if said == normal(meta.site or ""):
        return True
    if said == title or not title.endswith(said):
        return False
    small = 2 * len(said) < len(title)
    return (small and (not piece.heading or title.removesuffix(said) in printed)) or _leads_home(piece)


def _leads_home(piece: Piece) -> bool:
    """Whether a line is a link to the front page of its site, as the name of the site is on most pages."""
    around = [piece.home, *piece.home.elements(), *piece.home.ancestors()]
    return any(_HOME.fullmatch(one.get("href")) for one in around if one.name == "a" and one.get("href"))


def _likeness(said: str, told: Sequence[str]) -> float:
    """How well a printed line is the title that the page tells: 2 for the very same."""
    for title in told:
        if said == title:
            return 2.0
        if len(said) >= 8 and said in title:
            return 1.0 + len(said) / len(title)
        if len(title) >= 12 and title in said:
            return 0.5 + len(title) / len(said)
    return 0.0


def _rank(piece: Piece) -> float:
    names = [piece.home.name, *(one.name for one in islice(piece.home.ancestors(), 3))]
    if "h1" in names:
        return 1.0
    if "h2" in names:
        return 0.6
    if piece.heading or "title" in piece.home.hints or "headline" in piece.home.hints:
        return 0.4
    return 0.0

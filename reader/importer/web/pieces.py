"""A page in pieces: the shortest stretches that a browser sets apart, each with the elements around it."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import groupby

from reader.importer.lines import width
from reader.importer.web.flow import hidden, kind_of, said
from reader.importer.web.hints import WEAK, aside_trust, is_entry
from reader.importer.web.markup import plain
from reader.importer.web.tree import BLOCK, Element, Text
from reader.model.body import BlockKind

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: Elements that may go on with a line.
_LINED = frozenset({"small", "br", "td", "th"})
#: So many letters set small in a heading end its last word and are none of their own.
_ENDING = 3
#: The longest source of a link that is but a sign, in code points.
_SIGN = 2000
#: Letters of a piece from which it may be a paragraph; CJK characters count double.
PROSE = 60
#: So large a share of its line a title has at least.
_MOST = 0.6
#: Columns of running text with which a page can do without all that says it is beside the point.
ENOUGH = 400
#: The longest source of a table's row that is read as one line, in code points.
_ROW = 1500


@dataclass(slots=True)
class Piece:
    """A stretch of text without a break: the block element it stands in, its words in one line.

    `runs` are its text nodes, and of each whether a space parts it from the one before; `start` is where the
    first of them begins in the source.
    `columns` is its width, `linked` how much of that leads elsewhere, `heading` whether it is set as one,
    `card` whether it stands in a link around whole blocks, `verse` whether it is one of the lines, parted
    by breaks, that make up a text together.
    """

    runs: list[tuple[Text, bool]]
    home: Element
    start: int
    text: str = ""
    columns: int = 0
    linked: int = 0
    heading: bool = False
    card: bool = False
    verse: bool = False
    _kind: BlockKind | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def kind(self) -> BlockKind:
        """How it is shown, as the elements around it say."""
        if self._kind is None:
            self._kind = kind_of(self.home)
        return self._kind

    @property
    def prose(self) -> bool:
        """Whether it reads as running text: long enough, or a line among others, and not made of links."""
        return (self.columns >= PROSE or self.verse) and self.linked * 2 < self.columns and not self.heading


@dataclass(slots=True)
class Weight:
    """What the pieces inside an element come to: columns of all, of prose, of links; and their number."""

    columns: int = 0
    prose: int = 0
    linked: int = 0
    pieces: int = 0


_NO_WEIGHT = Weight()


@dataclass(slots=True)
class Page:
    """A page's tree with its pieces in order and the weight of every element that holds any."""

    source: str
    root: Element
    pieces: list[Piece]
    weights: dict[Element, Weight] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    beside: set[Element] = field(default_factory=set)

    @classmethod
    def of(cls, source: str, root: Element) -> "Page":
        """Measure a page once."""
        page = cls(source, root, pieces_of(source, root))
        _mark_verses(page.pieces)
        page.starts = [piece.start for piece in page.pieces]
        for piece in page.pieces:
            prose = piece.columns - piece.linked if piece.prose else 0
            one: Element | None = piece.home
            while one is not None:
                weight = page.weights.get(one)
                if weight is None:
                    weight = page.weights[one] = Weight()
                one = one.parent
                weight.columns += piece.columns
                weight.prose += prose
                weight.linked += piece.linked
                weight.pieces += 1
        page.beside = page._beside()
        return page

    def _beside(self) -> set[Element]:
        """Elements whose own word that they are beside the point is believed.

        All are, if running text is left without them; else only those that hold no great part of the page.
        """
        told = {one: trust for one in self.weights if (trust := aside_trust(one)) > 0}
        plain = {one for one, trust in told.items() if trust > WEAK}
        outside = sum(p.columns for p in self.pieces if p.prose and not _inside(p.home, plain))
        whole = self.weight(self.root)
        beside = plain if outside >= ENOUGH else set()
        for one, trust in told.items():
            weight = self.weight(one)
            small = weight.prose <= trust * whole.prose and weight.columns <= trust * whole.columns
            if small and (trust > WEAK or one.find(is_entry) is None):
                beside.add(one)
        return beside

    def is_beside(self, one: Element) -> bool:
        """Whether an element, or one around it, says that it stands beside what the page is about."""
        return _inside(one, self.beside)

    def weight(self, one: Element) -> Weight:
        """What an element comes to; nothing where it shows no words."""
        return self.weights.get(one) or _NO_WEIGHT

    def within(self, start: int, end: int) -> Sequence[Piece]:
        """The pieces that begin between two places of the source."""
        return self.pieces[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def headed(self, one: Element) -> Sequence[Piece]:
        """The pieces that begin in a title, or the one that is hardly more than it, as behind its day."""
        if found := self.within(one.start, one.end):
            return found
        at = bisect_left(self.starts, one.start) - 1
        held = at >= 0 and one.end <= self.pieces[at].runs[-1][0].end + len("</a></h1>")
        most = held and width(said(one, self.source)) >= _MOST * self.pieces[at].columns
        return self.pieces[at : at + 1] if most else found


def _inside(one: Element, some: Set[Element]) -> bool:
    inner: Element | None = one if some else None
    while inner is not None:
        if inner in some:
            return True
        inner = inner.parent
    return False


def _mark_verses(pieces: Sequence[Piece]) -> None:
    for _, lines in groupby(pieces, key=lambda piece: piece.home):
        some = list(lines)
        columns = sum(piece.columns for piece in some)
        if len(some) >= 3 and columns >= 2 * PROSE and sum(p.linked for p in some) * 5 <= columns:
            for piece in some:
                piece.verse = True


class _Walk:
    """Collects the pieces. Text in a link around whole blocks counts as linked only where it is short."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[Piece] = []
        self.runs: list[tuple[Text, bool]] = []
        self.parts: list[str] = []
        self.linked = self.carded = 0
        self.gap = False
        #: The piece of code and the heading that are being read, or were last; whether that has words.
        self.code: Element | None = None
        self.heading: Element | None = None
        self.worded = False

    def goes_on(self, one: Element) -> bool:
        """Whether an element is no more than a line of a piece of code."""
        if self.code is not None and one.start < self.code.end:
            return one is not self.code and (one.name in BLOCK or one.name == "br")
        if one.name == "pre":
            self.code = one
        return False

    def points(self, link: Element) -> bool:
        """Whether a link makes the heading around it one that can be pointed to: it stays on its page."""
        return self.heading is not None and link.start < self.heading.end and link.get("href").startswith("#")

    def is_sign(self, link: Element) -> bool:
        """Whether such a link is but the sign that some programs set beside the words ("¶", "#")."""
        short = self.worded and link.end - link.start < _SIGN
        return short and not any(map(str.isalnum, said(link, self.source)))

    def text(self, text: Text, in_link: bool, in_card: bool) -> None:
        """Add a text node to the stretch that goes on."""
        words = plain(self.source, text.start, text.end)
        if not self.runs and not words.strip():
            return
        self.parts += [" ", words] if self.gap else [words]
        self.runs.append((text, self.gap))
        self.gap = False
        if in_card:
            self.carded += width(" ".join(words.split()))
        elif in_link:
            self.linked += width(" ".join(words.split()))

    def end(self, one: Element) -> None:
        """End an element that began a line."""
        if self.goes_on(one):
            self.gap = True
        else:
            self.flush()

    def flush(self) -> None:
        """End the stretch; without any words there was none."""
        runs, words, linked, carded = (
            self.runs,
            " ".join("".join(self.parts).split()),
            self.linked,
            self.carded,
        )
        self.runs, self.parts, self.linked, self.carded, self.gap = [], [], 0, 0, False
        if not words:
            return
        first = runs[0][0]
        home = first.parent
        while home.name not in BLOCK and home.parent is not None:
            home = home.parent
        heading = home.name in _HEADINGS or any(one.name in _HEADINGS for one in home.ancestors())
        columns = width(words)
        linked += carded if heading or columns < PROSE else 0
        card = carded * 2 > columns
        self.pieces.append(
            Piece(runs, home, first.start, words, columns, min(linked, columns), heading, card)
        )


def pieces_of(source: str, root: Element) -> list[Piece]:
    """The pieces of a tree in order; what is hidden is in none."""
    walk = _Walk(source)
    rows: dict[Element, bool] = {}
    stack: list[tuple[Element | Text, bool, bool, bool]] = [(root, False, False, False)]
    while stack:
        node, in_link, in_card, left = stack.pop()
        if isinstance(node, Text):
            walk.text(node, in_link, in_card)
        elif left:
            walk.end(node)
        elif not hidden(node):
            if node.name in _HEADINGS:
                walk.heading, walk.worded = node, any(map(str.isalnum, said(node, source)))
            if walk.goes_on(node):
                walk.gap = True
                stack.append((node, in_link, in_card, True))
            elif node.name in _LINED and _in_one_line(node, rows):
                walk.gap = True
            elif node.name in BLOCK or node.name == "br":
                walk.flush()
                stack.append((node, in_link, in_card, True))
            if node.name == "a" and "href" in node.attrs:
                if not walk.points(node):
                    in_link, in_card = True, in_card or any(one.name in BLOCK for one in node.elements())
                elif walk.is_sign(node):
                    continue
            stack += [(child, in_link, in_card, False) for child in reversed(node.children)]
    walk.flush()
    return walk.pieces


def _in_one_line(one: Element, rows: dict[Element, bool]) -> bool:
    """Whether an element goes on with the line: a cell of a table of words, a break inside a heading.

    So do words that are set small in a heading, but not the few letters of "10th" or "Smith Jr". `rows`
    are the rows of tables of which it is known whether they hold blocks.
    """
    if one.name == "small" and sum(text.end - text.start for text in one.texts()) <= _ENDING:
        return False
    if one.name in ("br", "small"):
        return any(a.name in _HEADINGS or a.name == "figcaption" for a in one.ancestors())
    if one.name not in ("td", "th") or one.parent is None or one.parent.end - one.parent.start > _ROW:
        return False
    if one.parent not in rows:
        rows[one.parent] = any(
            inner.name in BLOCK
            for cell in one.parent.children
            if isinstance(cell, Element)
            for inner in cell.elements()
        )
    return not rows[one.parent]

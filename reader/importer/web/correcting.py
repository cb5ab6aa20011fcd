"""A person's corrections to a page: the way to read it that agrees with them best, then each of them exactly.

A correction names a byte; it is about the piece of the page that stands there or begins next.
"""

from bisect import bisect_right
from collections.abc import Sequence

from reader.importer.furniture import fingerprint
from reader.importer.lines import read_lines
from reader.importer.places import Places
from reader.importer.web.deciding import Reading
from reader.importer.web.labels import label_pieces
from reader.importer.web.meta import Meta
from reader.importer.web.pieces import Page, Piece
from reader.importer.web.stories import Draft, bounds, drafts
from reader.importer.words import fold
from reader.model.capture import Label
from reader.model.evidence import Correction, Evidence, Says, Seen

_LABELS = {
    Says.BODY: Label.BODY,
    Says.CAPTION: Label.CAPTION,
    Says.CREDIT: Label.CREDIT,
    Says.TITLE: Label.TITLE,
}
#: The text of a known article begins in so many pieces below its title, and is known by so many letters.
_BELOW, _OPENING = 6, 80
_BEGINS = (Says.STARTS, Says.TITLE)


def pieces_at(page: Page, places: Places, corrections: Sequence[Correction]) -> list[tuple[int, Says]]:
    """Which piece each correction is about, by its number on the page."""
    ends = [places.byte(bounds(piece, page.source)[1]) for piece in page.pieces]
    last = len(page.pieces) - 1
    return [(min(last, bisect_right(ends, one.at)), one.says) for one in corrections]


def taught(
    page: Page, corrections: Sequence[Correction], said: Sequence[tuple[int, Says]]
) -> tuple[tuple[int, str], ...]:
    """For each correction its byte and the fingerprint of its piece, where that has one."""
    marks = ((one.at, _mark(page.pieces[n])) for one, (n, _) in zip(corrections, said, strict=True))
    return tuple((at, mark) for at, mark in marks if mark is not None)


def without_noise(some: Sequence[Draft], evidence: Evidence) -> list[Draft]:
    """The articles without the lines that other captures of their source show beside its articles."""
    noise = evidence.noise - evidence.kept
    if not noise:
        return list(some)
    kept = [
        [(p, label) for p, label in draft.parts if label is Label.TITLE or _mark(p) not in noise]
        for draft in some
    ]
    return [
        Draft(one.page, parts, one.meta, one.record) for one, parts in zip(some, kept, strict=True) if parts
    ]


def _mark(piece: Piece) -> str | None:
    lines = read_lines(piece.text[:400])
    return fingerprint(lines[0]) if lines else None


def best_agreeing(
    page: Page,
    meta: Meta,
    ways: Sequence[Reading],
    words: Sequence[tuple[int, Says]],
    seen: Sequence[Seen] = (),
) -> Sequence[Reading]:
    """The ways to read a page, those first whose articles begin where a person says that some do.

    Then those whose articles begin where other captures show that some do.
    """
    known = _known_titles(page, seen)
    if not words and not known:
        return ways

    def agreement(way: Reading) -> tuple[int, int]:
        begun = {draft.parts[0][0].start for draft in drafts(page, meta, way) if draft.parts}
        said = sum(page.pieces[n].start in begun for n, says in words if says in _BEGINS)
        return said, sum(page.pieces[n].start in begun for n in known)

    return sorted(ways, key=agreement, reverse=True)


def _known_titles(page: Page, seen: Sequence[Seen]) -> list[int]:
    """The pieces that are the title of an article known from other captures, its text below them."""
    titles = {fold(one.title): fold(one.opening) for one in seen if one.title}
    found = []
    for n, piece in enumerate(page.pieces if titles else ()):
        opening = titles.get(fold(piece.text))
        below = (fold(one.text) for one in page.pieces[n + 1 : n + 1 + _BELOW])
        if opening and any(text[:_OPENING] == opening[:_OPENING] for text in below):
            found.append(n)
    return found


def corrected(
    page: Page, meta: Meta, some: Sequence[Draft], words: Sequence[tuple[int, Says]]
) -> list[Draft]:
    """The articles of a page with all that a person said of it put right, the later word over the earlier."""
    if not words:
        return list(some)
    table = _Table(page, meta, some)
    for n, says in words:
        table.say(n, says)
    return table.drafts()


class _Table:
    """Every piece of a page with its article (None for none) and what it is there."""

    def __init__(self, page: Page, meta: Meta, some: Sequence[Draft]) -> None:
        self.page, self.meta, self.before = page, meta, list(some)
        number = {piece.start: n for n, piece in enumerate(page.pieces)}
        self.article: list[int | None] = [None] * len(page.pieces)
        self.label: list[Label | None] = [None] * len(page.pieces)
        self.articles = len(self.before)
        for k, draft in enumerate(self.before):
            for piece, label in draft.parts:
                self.article[number[piece.start]], self.label[number[piece.start]] = k, label

    def say(self, n: int, says: Says) -> None:
        """Put one piece right."""
        if says is Says.NOISE:
            self.article[n] = self.label[n] = None
        elif says in _BEGINS:
            self._begin(n, says is Says.TITLE)
        elif says is Says.JOINS:
            self._join(n)
        else:
            self.article[n] = self.article[n] if self.article[n] is not None else self._nearest(n)
            self.label[n] = _LABELS[says]

    def _nearest(self, n: int) -> int:
        """The article before a piece, else the one behind it, else a new one."""
        around = [*range(n - 1, -1, -1), *range(n + 1, len(self.article))]
        found = next((k for m in around if (k := self.article[m]) is not None), None)
        if found is None:
            self.articles += 1
        return found if found is not None else self.articles - 1

    def _begin(self, n: int, titled: bool) -> None:
        """An article begins at a piece: the rest of the one it is in, or all up to the next article."""
        own, fresh = self.article[n], self.articles
        self.articles += 1
        rows = [m for m in range(n, len(self.article)) if self.article[m] == own]
        if own is None:
            stop = next((m for m in range(n, len(self.article)) if self.article[m] is not None), None)
            rows = [m for m in rows if stop is None or m < stop]
            told = {id(p): label for p, label in label_pieces([self.page.pieces[m] for m in rows], self.meta)}
            rows = [m for m in rows if m == n or id(self.page.pieces[m]) in told]
            for m in rows:
                self.label[m] = told.get(id(self.page.pieces[m]), Label.BODY)
        for m in rows:
            self.article[m] = fresh
        if titled or self.page.pieces[n].heading:
            self.label[n] = Label.TITLE

    def _join(self, n: int) -> None:
        """The article of a piece goes on with the one before it; its title becomes a line of the text."""
        own = self.article[n]
        before = next((k for m in range(n - 1, -1, -1) if (k := self.article[m]) not in (None, own)), None)
        if own is None or before is None:
            return
        for m, article in enumerate(self.article):
            if article == own:
                self.article[m] = before
                self.label[m] = Label.BODY if self.label[m] is Label.TITLE else self.label[m]

    def drafts(self) -> list[Draft]:
        """The articles in the order in which they stand on the page."""
        groups: dict[int, list[tuple[Piece, Label]]] = {}
        for piece, article, label in zip(self.page.pieces, self.article, self.label, strict=True):
            if article is not None and label is not None:
                groups.setdefault(article, []).append((piece, label))
        return [
            Draft(self.page, parts, self.meta, self.before[k].record if k < len(self.before) else None)
            for k, parts in groups.items()
        ]

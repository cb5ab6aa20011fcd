"""Several whole articles one after the other, known by their words where they have no other sign.

Below each title its own words are said, and none of the other texts says them; and texts that stand side by
side share fewer of their words than their own paragraphs do. The parts of one article share its subject.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from reader.importer.lines import ASKS, Line
from reader.importer.page import LIKE, Page
from reader.importer.titles import looks_able
from reader.importer.words import names_photo

Bounds = list[tuple[int, int]]
#: So many articles at least and at most, and so many lines on a page where they are looked for.
LEAST, MOST, LOOKED = 2, 8, 2000
#: A text begins in so many lines below its title, has so many paragraphs and columns, and all have so many.
BELOW, PARAGRAPHS, LONG, ALL = 4, 2, 300, 8
#: So little of the text stands above the first title; the lead of one article is so short beside its parts.
AHEAD, LEAD = 0.05, 0.4
#: So large a share of the words of titles their own texts say, and every other text so much less of them.
OWN, OTHERS = 0.4, 0.5
#: A word that stands in a larger share of paragraphs is of the language; one of so few is not.
COMMON, RARE = 0.34, 3
_NUMBERED = re.compile(r"\D{0,8}\d{1,3}[.):]\s")


class Asked(NamedTuple):
    """What is asked of titles and texts: titles are at least so wide, other headings so much narrower.

    `shared` is how much of what paragraphs share they share at most with those of other texts; `parted` is
    whether a line of signs must stand above every title but the first. It stands nowhere else.
    """

    wide: int
    narrower: float
    shared: float
    parted: bool = False


#: Wider than most sub-headings; and what is enough below signs, and for a doubt.
SURELY, PARTED, MAYBE = Asked(40, 0.5, 0.85), Asked(30, 1.0, 2.0, True), Asked(30, 1.0, 0.95)


def find_several(page: Page, first: int, end: int, asked: Asked = SURELY) -> Bounds:
    """The whole articles that the lines first..end hold, which read like one; none where they may be one."""
    if end - first > LOOKED or any(page.heads[first:end]) or any(page.comments[first:end]):
        return []
    wide = (n for n in range(first, end) if page.columns[n] >= asked.wide)
    able = dict.fromkeys(n for n in wide if _is_heading(page, n))
    heads = [n for n in able if n - 1 not in able and page.count(n + 1, min(end, n + 1 + BELOW), "text")]
    below = {n + 1 for n in range(first, end - 1) if not any(map(str.isalnum, page.lines[n].text))}
    signed = [n for n in heads if n == heads[0] or n in below]
    for starts in [signed] if asked.parted else _alike(page.lines, heads):
        bounds = list(pairwise((*starts, end)))
        if not LEAST <= len(starts) <= MOST or not below.issubset(starts):
            continue
        if not _stand_out(page, bounds, asked.narrower):
            continue
        if _are_whole(page, first, bounds) and _are_apart(page, bounds, asked.shared):
            return bounds
    return []


def _is_heading(page: Page, n: int) -> bool:
    """Whether a line looks like a heading and like nothing else."""
    line = page.lines[n]
    if line.running or line.byline or line.noted or page.owned(n) or names_photo(line.folded):
        return False
    ended = line.sentence and line.text[-1] not in ASKS
    return not ended and page.title_like[n] > LIKE and looks_able(line)


def _alike(lines: Sequence[Line], found: Sequence[int]) -> Iterator[Sequence[int]]:
    """Of some lines those that stand alike, by the blank lines around them; then all."""
    alike: defaultdict[tuple[bool, bool], list[int]] = defaultdict(list)
    for n in found:
        alike[lines[n].before > 0, lines[n].after > 0].append(n)
    yield from alike.values()
    if len(alike) > 1:
        yield found


def _stand_out(page: Page, bounds: Bounds, narrower: float) -> bool:
    """Whether titles are not numbered, and much wider than any other heading among their texts."""
    lines = page.lines
    others = (n for a, b in bounds for n in range(a + 2, b - 1) if lines[n + 1].running)
    widest = max((lines[n].width for n in others if _is_heading(page, n)), default=0)
    if any(_NUMBERED.match(lines[a].text) for a, _ in bounds):
        return False
    return widest <= narrower * min(lines[a].width for a, _ in bounds[1:])


def _are_whole(page: Page, first: int, bounds: Bounds) -> bool:
    """Whether records are as long as articles, the first no mere lead of the others, and begin the text."""
    many = [page.count(a + 1, b, "text") for a, b in bounds]
    wide = [page.widths[b] - page.widths[a] for a, b in bounds]
    if min(many) < PARAGRAPHS or sum(many) < ALL or min(wide) < LONG:
        return False
    ahead = page.widths[bounds[0][0]] - page.widths[first]
    return ahead <= AHEAD * sum(wide) and wide[0] >= LEAD * median(wide[1:])


def _are_apart(page: Page, bounds: Bounds, most: float) -> bool:
    """Whether the words of each title are those of its own text, and texts share few."""
    texts = [[page.stems[n] for n in range(a + 1, b) if page.lines[n].running] for a, b in bounds]
    said = [frozenset[str]().union(*text) for text in texts]
    times = Counter(stem for stems in said for stem in stems)
    words = own = others = 0
    for (a, _), stems in zip(bounds, said, strict=True):
        title = page.stems[a]
        mine = title & stems
        if not any(times[stem] == 1 for stem in mine):
            return False
        words, own = words + len(title), own + len(mine)
        others += sum(times[stem] - (stem in mine) for stem in title)
    spread = others / (len(bounds) - 1)
    return own >= OWN * words and spread <= OTHERS * own and _mingled(texts) <= most


def _mingled(texts: Sequence[Sequence[frozenset[str]]]) -> float:
    """How much of what paragraphs share they share with those of other texts; by chance it is 1."""
    sizes = [len(text) for text in texts]
    every = sum(sizes)
    seen: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for k, text in enumerate(texts):
        for stem in (stem for stems in text for stem in stems):
            seen[stem][k] += 1
    inside = across = 0
    for places in seen.values():
        if 2 <= (times := places.total()) <= max(RARE, COMMON * every):
            alone = sum(map(_pairs, places.values()))
            inside, across = inside + alone, across + _pairs(times) - alone
    chance = 1 - sum(map(_pairs, sizes)) / _pairs(every)
    return across / ((inside + across) * chance) if inside + across else 1.0


def _pairs(many: int) -> int:
    return many * (many - 1) // 2

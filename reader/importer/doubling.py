"""Lists every second of whose records has a sign, such as a day: the others between them, which have none."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from statistics import median

from reader.importer.hypotheses import Guess
from reader.importer.page import LIKE, Page, Stand
from reader.importer.titles import looks_able

#: So many records hold nearly all one other each, whose titles are no sub-headings: as wide as the others'.
SOME, NEARLY, AS_WIDE = 4, 0.9, 0.8
#: A text stands so far below a title at most.
BELOW = 2
#: Their texts are as long as those of the others, give or take so much.
AS_LONG = 2.5
#: Texts say so many times as many of the words of their titles as the texts above them.
MORE = 2


def doubled(page: Page, guess: Guess) -> Guess:
    """The guess with the title that stands amid each record, as its own does, with a text above and below."""
    starts = guess.starts
    if not guess.titled or len(starts) < SOME:
        return guess
    stands = {page.stand(n) for n in starts}
    ends = [*starts[1:], _end(page, starts)]
    inner = [_titles(page, stands, range(a + 2, b - 1)) for a, b in zip(starts, ends, strict=True)]
    found = [some[0] for some in inner if some]
    if any(len(some) > 1 for some in inner) or len(found) < NEARLY * len(starts) - 1:
        return guess
    reach = max(b - a for a, b in pairwise(starts))
    above = _titles(page, stands, range(max(0, starts[0] - reach), starts[0] - 1))
    every = tuple(sorted({*starts, *found, *above[-1:]}))
    if not _are_alike(page, starts, found, every):
        return guess
    return Guess(every, True, f"{guess.rule}, and those between")


def _end(page: Page, starts: Sequence[int]) -> int:
    """Where the last record ends at most: it is as long as any, and holds none of the page's own lines."""
    last = starts[-1]
    most = min(len(page.lines), last + max(b - a for a, b in pairwise(starts)))
    return next((n for n in range(last + 1, most) if page.owned(n)), most)


def _titles(page: Page, stands: set[Stand], some: Iterable[int]) -> list[int]:
    """Those of some lines that stand as titles do just above a text."""
    return [n for n in some if page.stand(n) in stands and _is_title(page, n)]


def _is_title(page: Page, n: int) -> bool:
    line = page.lines[n]
    if page.owned(n) or page.heads[n] or not looks_able(line):
        return False
    near = any(below.running for below in page.lines[n + 1 : n + 1 + BELOW])
    return near and page.title_like[n] > LIKE and page.repeats[line.masked] == 1


def _are_alike(page: Page, starts: Sequence[int], found: Sequence[int], every: Sequence[int]) -> bool:
    """Whether titles are as wide as the others, and their texts as long."""
    wide, other = (median(page.columns[n] for n in some) for some in (starts, found))
    if not AS_WIDE * wide <= other <= wide / AS_WIDE:
        return False
    among = set(found)
    texts: tuple[list[int], list[int]] = [], []
    for a, b in pairwise(every):
        texts[a in among].append(page.widths[b] - page.widths[a])
    one, two = (median(some) for some in texts)
    return one <= AS_LONG * two and two <= AS_LONG * one and _own_words(page, among, every)


def _own_words(page: Page, among: Collection[int], every: Sequence[int]) -> bool:
    """Whether texts say the words of their titles much more than those above them do, as no part does."""
    own = others = 0
    for before, a, b in zip(every, every[1:], (*every[2:], len(page.lines)), strict=False):
        if a in among:
            words = page.stems[a] & page.rare
            own += len(words & frozenset().union(*page.stems[a + 1 : b]))
            others += len(words & frozenset().union(*page.stems[before:a]))
    return own >= MORE * others

"""A chosen guess put right: filled up with records that its rule missed, with titles for their teasers."""

from collections import Counter
from itertools import chain, islice, pairwise
from statistics import median

from reader.importer.hypotheses import Guess, alone
from reader.importer.lines import Shape
from reader.importer.page import Page
from reader.importer.titles import looks_able

#: How near to a title, in lines, the lines are that its template is known by.
NEAR = (1, 2, -1, -2)
#: The share of records that must have a line for it to belong to the template.
SHARE = 0.75
#: So many records are looked at for it.
MOST = 300
#: So many titles at least stand above teasers, so wide in the middle; so wide are these, or in wide letters.
#: So many stand above lines that are alike, and so wide and of so many words at least.
SOME, TITLE, TEASER, WIDE, UNSPACED = 3, 16, 70, 100, 1.5
MANY, NARROW, FEW = 5, 10, 2
#: Titles have so many words; those of LONG words stand above teasers of MODEST width too. These are so many
#: times as wide.
WORDS, LONG, MODEST, TIMES = 3, 5, 45, 1.3
#: So large a share of what is taken for titles may be the page's own lines above them.
OWN = 0.25
#: So many of the titles may be like each other, or so large a share; so large a share of no titles is.
ALIKE, SHARED, SHARING = 2, 0.35, 0.8


def template_of(page: Page, starts: tuple[int, ...]) -> list[tuple[int, str]]:
    """The repeated lines that stand at a fixed distance from nearly every title: (distance, key)."""
    found: list[tuple[int, str]] = []
    starts = starts[:MOST]
    for distance in NEAR:
        there = (set(page.keys[n + distance]) for n in starts if 0 <= n + distance < len(page.lines))
        seen = Counter(chain.from_iterable(there))
        found += [(distance, key) for key, many in seen.items() if many >= max(3, SHARE * len(starts))]
    return found


def completed(page: Page, guess: Guess) -> Guess:
    """The guess with every other line that stands in the same template, inside and around it."""
    lines, starts = page.lines, guess.starts
    template = template_of(page, starts) if guess.titled and len(starts) >= 3 else []
    if not any(distance > 0 for distance, _ in template):
        return guess
    standing = sum(alone(lines[n]) for n in starts) >= SHARE * len(starts)
    taken = {n + k for n in starts for k in range(-1, 3)}
    more: list[int] = []
    for n, line in enumerate(lines):
        if n in taken or line.running or line.shape in (Shape.DATE, Shape.BULLET) or not looks_able(line):
            continue
        if standing and not alone(line):
            continue
        if _stands_in(page, n, template):
            more.append(n)
            taken |= {n, n + 1, n + 2}
    kept = _connected(starts, more)
    if len(kept) == len(starts):
        return guess
    return Guess(kept, True, f"{guess.rule}, completed by its template")


def _connected(starts: tuple[int, ...], more: list[int]) -> tuple[int, ...]:
    """The starts with those found that lie among them or go on at their usual distance."""
    gaps = sorted(b - a for a, b in pairwise(starts))
    reach = max(gaps[len(gaps) // 2] * 2, gaps[-1])
    kept = {*starts, *(n for n in more if starts[0] < n < starts[-1])}
    first, last = starts[0], starts[-1]
    for n in reversed([n for n in more if n < starts[0]]):
        if first - n <= reach:
            first = n
            kept.add(n)
    for n in [n for n in more if n > starts[-1]]:
        if n - last <= reach:
            last = n
            kept.add(n)
    return tuple(sorted(kept))


def _stands_in(page: Page, n: int, template: list[tuple[int, str]]) -> bool:
    below = [(distance, key) for distance, key in template if distance > 0]
    for distance in {distance for distance, _ in below}:
        wanted = {key for d, key in below if d == distance}
        if n + distance >= len(page.lines) or not wanted & set(page.keys[n + distance]):
            return False
    return True


def lifted(page: Page, guess: Guess) -> Guess:
    """The guess with the lines above its titles for titles, where its own are rather what stands below them.

    So they are where they are as wide as texts, or nearly all begin or end alike, and above each a line of
    several words stands that no other is like: a rubric is like others, and a name has fewer words.
    """
    lines, starts = page.lines, guess.starts
    above = tuple(n - 1 for n in starts)
    if not guess.titled or len(starts) < SOME or starts[0] == 0 or not set(above).isdisjoint(starts):
        return guess
    alike = len(starts) >= MANY and _most_alike(page, starts) >= SHARING * len(starts)
    if not (alike or _are_teasers(page, starts, above)):
        return guess
    least = (NARROW, FEW) if alike else (TITLE, WORDS)
    if not all(_is_title(page, n) for n in above) or not _are_titles(page, above, *least):
        return guess
    if page.columns[above[0]] < NARROW or _end_texts(page, above):
        return guess
    parted = sum(lines[n].before > lines[n - 1].before for n in starts[1:])
    return guess if 2 * parted > len(starts) else Guess(above, True, f"{guess.rule}, above teasers")


def without_own(page: Page, guess: Guess) -> Guess:
    """The guess without its first titles that are phrases which pages print of themselves, where few are.

    So is furniture above a list that stands as titles do: the last of a menu, the heading of a box. What
    stands between it and the next title as most titles do, with text below it, is the first title then.
    """
    starts = guess.starts
    first = next((k for k, n in enumerate(starts) if not page.owned(n)), 0)
    own = sum(page.owned(n) for n in starts)
    if not guess.titled or not 0 < first == own <= OWN * len(starts) or len(starts) - own < SOME:
        return guess
    (usual, _), *_ = Counter(page.stand(n) for n in starts[first:]).most_common(1)
    a, b = starts[first - 1], starts[first]
    able = (n for n in range(a + 1, b) if page.stand(n) == usual and _is_title(page, n))
    hidden = [n for n in islice(able, 1) if page.count(n + 1, b, "says")]
    return Guess((*hidden, *starts[first:]), True, guess.rule)


def _are_teasers(page: Page, starts: tuple[int, ...], above: tuple[int, ...]) -> bool:
    """Whether lines are as wide as texts, and wider than those above them."""
    narrow, wide = (median(page.columns[n] for n in some) for some in (above, starts))
    least = WIDE if _unspaced(page, starts) else MODEST if _words(page, above) >= LONG else TEASER
    return wide >= max(least, TIMES * narrow)


def _are_titles(page: Page, some: tuple[int, ...], wide: int, words: int) -> bool:
    """Whether lines are so wide, have so many words, are hardly alike, and each stands on the page once."""
    if median(page.columns[n] for n in some) < wide:
        return False
    if _words(page, some) < words and not _unspaced(page, some):
        return False
    once = all(page.printed(n) == 1 for n in some)
    return once and _most_alike(page, some) <= max(ALIKE, SHARED * len(some))


def _end_texts(page: Page, some: tuple[int, ...]) -> bool:
    """Whether lines stand below others that may be titles too, so that they end lists of other articles."""
    wide = (n - 1 for n in some if n and page.columns[n - 1] >= TITLE)
    return sum(_is_title(page, n) and not page.shared[n] for n in wide) > SHARED * len(some)


def _unspaced(page: Page, some: tuple[int, ...]) -> bool:
    """Whether lines are of wide letters with no spaces between words."""
    return sum(page.columns[n] for n in some) > UNSPACED * sum(len(page.lines[n].text) for n in some)


def _words(page: Page, some: tuple[int, ...]) -> float:
    return median(len(page.lines[n].text.split()) for n in some)


def _most_alike(page: Page, some: tuple[int, ...]) -> int:
    """How many of some lines are alike, at most."""
    return max(Counter(chain.from_iterable(page.shared[n] for n in some)).values(), default=0)


def _is_title(page: Page, n: int) -> bool:
    """Whether a line looks like a title and like nothing else."""
    line = page.lines[n]
    told = line.noted or line.byline or page.owned(n)
    return line.shape is Shape.SHORT and not told and looks_able(line)

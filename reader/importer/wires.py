"""Wires: pages of titles with their hours, days or counts, and no text below any of them."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.importer.lines import LONG, Line, Shape
from reader.importer.titles import looks_able

#: So many titles make a wire, the middle one so wide at least; no title is narrower than LEAST.
MANY, MIDDLE, LEAST = 5, 24, 15
#: So many letters are a word of a title.
SOME = 4
#: A line of figures is so wide at most, and has so many letters besides them, as where comments are counted.
NARROW, LETTERS = 30, 14
#: Between two titles stand so many lines at most.
APART = 4
#: A line that stands on its page more often is a rubric.
OFTEN = 2
#: So much of all that is as wide as a title are the titles, and so much running text is the foot of a page.
MOST, FOOT = 0.5, 0.25
#: The kinds of figures: with a day, with an hour, and others.
KINDS = ("<d>", "0:0", "0")
#: So many of the titles are unlike all others.
UNLIKE = 0.9
#: So many lines above the first title may say something.
SAID = 1

#: The lines that are figures, and their kind.
Figures = dict[int, str]


class Wire(NamedTuple):
    """The titles of a wire, and the line before which the last record ends; no titles where there is none.

    No line where the end is to be found as that of any list.
    """

    starts: tuple[int, ...] = ()
    end: int = 0


def figures_of(lines: Sequence[Line]) -> Figures:
    """The lines that are hours, days or counts."""
    return {n: kind for n, line in enumerate(lines) if (kind := _figures(line))}


def find_wire(lines: Sequence[Line], own: Sequence[bool], repeats: Counter[str], figures: Figures) -> Wire:
    """The wire of a page that holds one and no prose.

    Between each two titles stand narrow lines only, figures among them. `own` tells which lines begin as
    furniture does, `repeats` how often a masked line stands on the page.
    """
    text = sum(line.width for line in lines if line.running)
    # A wire has figures between each two of its titles, all of which stand above running text.
    if len(figures) < MANY - 1 or text > FOOT * (sum(line.width for line in lines) - text):
        return Wire()
    first = next((n for n, line in enumerate(lines) if line.running), len(lines))
    if _wide(lines[:first]) < MOST * (_wide(lines) - _wide([lines[n] for n in figures])):
        return Wire()
    named = _named(lines, repeats, figures)
    figures = {n: kind for n, kind in figures.items() if n not in named}
    able = [
        n
        for n, line in enumerate(lines)
        if n in named or (n not in figures and not own[n] and _title(line) and repeats[line.masked] <= OFTEN)
    ]
    chain = _longest(lines, figures, able)
    if len(chain) < MANY:
        return Wire()
    found = _within(lines, figures, chain)
    return found if _is_wire(lines, figures, found) else Wire()


def _figures(line: Line) -> str:
    """The kind of a line that is an hour, a day or a count, with few words or none; "" of any other."""
    if line.running or line.wall or line.width > NARROW or not ("0" in line.masked or "<d>" in line.masked):
        return ""
    if _words(line) > LETTERS:
        return ""
    return next((kind for kind in KINDS if kind in line.masked), "")


def _named(lines: Sequence[Line], repeats: Counter[str], figures: Figures) -> set[int]:
    """The lines that hold a day and are titles: each stands where they do, between two days of one form.

    It has words of its own, as these have not ("Assembly: 20 October" below "12 October 2025").
    """
    found = set[int]()
    for n, line in enumerate(lines[1:-1], 1):
        if n in figures and line.width >= LEAST and repeats[line.masked] == 1 and _words(line) >= SOME:
            above, below = lines[n - 1], lines[n + 1]
            if above.masked == below.masked and n - 1 in figures and not _words(above):
                found.add(n)
    return found


def _wide(lines: Sequence[Line]) -> int:
    """How wide all lines are together that are as wide as a title."""
    return sum(line.width for line in lines if line.width >= LEAST)


def _words(line: Line) -> int:
    """How many letters a line has besides its day."""
    return sum(map(str.isalpha, line.masked.replace("<d>", "")))


def _title(line: Line) -> bool:
    fits = LEAST <= line.width <= LONG and line.shape is Shape.SHORT
    return fits and not line.noted and looks_able(line)


def _longest(lines: Sequence[Line], figures: Figures, able: Sequence[int]) -> tuple[int, ...]:
    """The longest row of titles with figures between each two."""
    best: tuple[int, ...] = ()
    at = 0
    for k, (a, b) in enumerate(pairwise([*able, len(lines)])):
        apart = range(a + 1, b)
        ends = b == len(lines) or len(apart) > APART or figures.keys().isdisjoint(apart)
        if ends or any(lines[n].says for n in apart):
            best = max(best, tuple(able[at : k + 1]), key=len)
            at = k + 1
    return best


def _within(lines: Sequence[Line], figures: Figures, chain: tuple[int, ...]) -> Wire:
    """A row of titles without what stands above or below them and has no figures as they have.

    Where such figures stand below the first only, and above the last only, one of the two is no title: the
    one that a blank line parts from them as no other title is parted, or the narrower one.
    """
    gap = Counter(b - a for a, b in pairwise(chain)).most_common(1)[0][0]
    (above, leading), (below, ending) = (_beside(figures, chain, step) for step in (-1, 1))
    told = [n for n in chain if n in leading or n in ending]
    if len(told) < MANY:
        return Wire()
    chain = tuple(n for n in chain if told[0] <= n <= told[-1])
    leads, ends = chain[0] in leading, chain[-1] in ending
    if not leads and not ends:
        first, last = lines[chain[0]], lines[chain[-1]]
        parted = first.after > max(lines[n].after for n in chain[1:-1])
        follows = last.before > max(lines[n].before for n in chain[1:-1])
        leads = parted if parted != follows else first.width <= last.width
        chain = chain[1:] if leads else chain[:-1]
    kept = max(gap - above * leads, 1 + below * ends)
    return Wire(chain, min(len(lines), chain[-1] + kept))


def _beside(figures: Figures, chain: tuple[int, ...], step: int) -> tuple[int, set[int]]:
    """How far from most titles figures of one kind stand on one side, and the titles where they do."""
    found: dict[tuple[int, str], set[int]] = {}
    for far in range(1, APART + 1):
        for n in chain:
            kind = figures.get(n + step * far)
            if kind:
                found.setdefault((far, kind), set()).add(n)
    usual = max(found, key=lambda place: len(found[place]))
    return usual[0], found[usual]


def _is_wire(lines: Sequence[Line], figures: Figures, wire: Wire) -> bool:
    """Whether a row of titles is what a page is about: hardly any other text, and none above.

    Nor do many figures of a kind that stands among them stand elsewhere.
    """
    chain = wire.starts
    widths = sorted(lines[n].width for n in chain)
    if len(chain) < MANY or widths[len(widths) // 2] < MIDDLE:
        return False
    above = lines[: chain[0]]
    if any(line.running for line in above) or sum(line.says for line in above) > SAID:
        return False
    if len({lines[n].folded for n in chain}) < UNLIKE * len(chain):
        return False
    kinds = Counter(kind for n, kind in figures.items() if chain[0] - APART <= n < wire.end)
    others = Counter(kind for n, kind in figures.items() if not chain[0] - APART <= n < wire.end)
    if others[kinds.most_common(1)[0][0]] > FOOT * len(chain):
        return False
    held = sum(widths)
    foot = sum(line.width for line in lines[chain[-1] :] if line.running)
    every = sum(line.width for line in lines if line.width >= LEAST and not _figures(line))
    return foot <= FOOT * held and held >= MOST * every

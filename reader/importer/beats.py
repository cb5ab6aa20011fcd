"""Beats: pages of short records in each of which the same lines stand in one order, as a machine sets them.

An hour, a day or a count stands in every record at one place of it, or at the head of each title, or each
holds so many short lines above one text. They are all that the page holds, but for its furniture.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median

from reader.importer.lines import ASKS, Line, Shape, runs_of
from reader.importer.titles import TITLE_WIDTH, looks_able
from reader.importer.wires import Figures, Wire

#: So many records make a beat, the titles of which are so wide in the middle, and none narrower than LEAST.
MANY, MIDDLE, LEAST = 5, 20, 6
#: A title stands so many lines above or below the figures of its record.
PLACES = (-3, -2, -1, 1, 2)
#: From one title to the next are so many lines at most, so many of them running text.
REACH, TEXTS = 12, 1
#: So many titles stand as far from the next as most do.
STEADY = 0.7
#: So many of the titles are unlike all others, and so large a share begins with one word.
UNLIKE, OPENED = 0.9, 0.5
#: So much of all that is as wide as a title belongs to the records, and so much text stands below them.
MOST, FOOT, WIDE = 0.5, 0.25, 15
#: So many figures of some kinds in a row stand beside titles; so many such kinds are looked at.
BESIDE, KINDS = 0.85, 8
#: Among the titles hardly any other line stands that is as wide as so much of the middle one.
ALIKE, OTHERS = 0.6, 0.1
#: So far above the first of them the title of the text stands that they part.
HEADED = 2
#: In so large a share of the records text stands, or in none.
TOLD = 0.6
#: So many lines that begin with hours are titles; so large a share of the hours goes back or stays.
HOURS, BACK = 6, 0.8
#: So many short lines stand above each text of records without figures.
ABOVE = (2, 3)
#: A word with a number at its end, as names of readers have.
_NAME = re.compile(r"[^\W\d_]{3}[_.-]?0")
#: An hour at the head of a line, or at its end.
_HOURS = (
    re.compile(r"(\d{1,2})[:.h](\d\d)(?![\d.:])(?:\s?([ap])\.?m\b)?").match,
    re.compile(r"(\d(?<![\d.:].)\d?)[:.h](\d\d)(?:\s?([ap])\.?m\.?)?\)?$").search,
)
#: What every hour holds.
_MAY_BE_HOUR = re.compile(r"\d[:.h]\d")


def find_beat(lines: Sequence[Line], own: Sequence[bool], figures: Figures) -> Wire:
    """The beat of a page that holds one and no other text.

    `own` tells which lines begin as furniture does, `figures` which are an hour, a day or a count.
    """
    figures = {n: kind for n, kind in figures.items() if _tells(lines[n], own[n])}
    able = _Able(lines, own, figures)
    told = [*_by_figures(lines, own, figures, able), *_by_hours(lines)]
    kept = [(chain, end) for chain, end in told if _is_beat(lines, figures, able, chain, end)]
    # Each line of a form has its place, so that none of them is a title that was missed.
    none = dict.fromkeys(range(len(lines)), False)
    formed = _by_form(lines, able)
    kept += [(chain, end) for chain, end in formed if _is_beat(lines, figures, none, chain, end)]
    kept = [(chain, end) for chain, end in kept if not _is_headed(lines, able, chain)]
    if not kept:
        return Wire()
    chain, end = max(kept, key=lambda one: (len(one[0]), sum(lines[n].width for n in one[0])))
    return Wire(chain, end)


def _tells(line: Line, own: bool) -> bool:
    """Whether figures may be of a record: they are none of a row that leads to other pages, nor of a name."""
    bare = not any(map(str.isalpha, line.masked.replace("<d>", "")))
    return (bare or not own) and _NAME.search(line.masked) is None


class _Able(dict[int, bool]):
    """Whether each line may be the title of a record, told once it is asked for."""

    def __init__(self, lines: Sequence[Line], own: Sequence[bool], figures: Figures) -> None:
        super().__init__()
        self._lines, self._own, self._figures = lines, own, figures

    def __missing__(self, n: int) -> bool:
        able = self[n] = not self._own[n] and n not in self._figures and _able(self._lines[n])
        return able


def _able(line: Line) -> bool:
    """Whether a line that is neither furniture nor figures may be the title of a record."""
    if "<d>" in line.masked or not LEAST <= line.width <= TITLE_WIDTH:
        return False
    if line.shape is not Shape.SHORT or (line.says and line.text[-1] not in ASKS):
        return False
    if line.noted or line.byline or not looks_able(line):
        return False
    return not line.credit


def _by_figures(
    lines: Sequence[Line], own: Sequence[bool], figures: Figures, able: Mapping[int, bool]
) -> Iterator[tuple[tuple[int, ...], int]]:
    """Rows of titles that stand at one place above or below figures of one kind."""
    kinds: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for first, last in runs_of(figures):
        kinds[tuple(figures[n] for n in range(first, last + 1))].append((first, last))
    often = sorted((runs for runs in kinds.values() if len(runs) >= MANY), key=len, reverse=True)
    for runs in often[:KINDS]:
        for place in PLACES:
            told = [(first if place < 0 else last) + place for first, last in runs]
            # At most one of them is left out, at one end.
            if any(b - a > REACH for a, b in pairwise(told[1:-1])):
                continue
            chain = _longest(lines, told, able)
            if len(chain) >= max(MANY, len(runs) - 1, BESIDE * len(runs)):
                lead = runs[0][1] - runs[0][0] + place if place > 0 else 0
                chain, gap = _extended(lines, figures, able, chain, lead)
                chain = _with_text(lines, own, chain, gap)
                text = any(line.running for line in lines[chain[0] : chain[-1]])
                yield chain, 0 if text else min(len(lines), chain[-1] + max(1, gap - lead))


def _longest(lines: Sequence[Line], told: Sequence[int], able: Mapping[int, bool]) -> tuple[int, ...]:
    """The longest row of lines that may be titles, of those told, none too far from the next."""
    best: tuple[int, ...] = ()
    row: list[int] = []
    for n in [*told, -1]:
        fits = 0 <= n < len(lines) and able[n]
        if not fits or (row and not 0 < n - row[-1] <= REACH):
            best, row = max(best, tuple(row), key=len), []
        if fits:
            row.append(n)
    return best


def _extended(
    lines: Sequence[Line], figures: Figures, able: Mapping[int, bool], chain: tuple[int, ...], lead: int
) -> tuple[tuple[int, ...], int]:
    """A row of titles with those above and below it that have such lines, and how far most are apart.

    So many lines lead to each title.
    """
    gap = Counter(b - a for a, b in pairwise(chain)).most_common(1)[0][0]

    def looks(a: int) -> list[str | bool]:
        about = (n for n in range(a - lead, min(len(lines), a - lead + gap)) if n != a)
        return [figures.get(n, lines[n].says) for n in about]

    usual = looks(next(a for a, b in pairwise(chain) if b - a == gap))
    first, last = chain[0], chain[-1]
    while first >= gap + lead and able[first - gap] and looks(first - gap) == usual:
        first -= gap
    while last + gap < len(lines) and able[last + gap] and looks(last + gap) == usual:
        last += gap
    above, below = range(first, chain[0], gap), range(chain[-1] + gap, last + 1, gap)
    return (*above, *chain, *below), gap


def _with_text(
    lines: Sequence[Line], own: Sequence[bool], chain: tuple[int, ...], gap: int
) -> tuple[int, ...]:
    """A row of titles without the first and the last where text stands below most, and not below those."""
    told = [any(line.says for line in lines[a + 1 : b]) for a, b in pairwise(chain)]
    if sum(told) < TOLD * len(told):
        return chain
    below = range(chain[-1] + 1, min(len(lines), chain[-1] + gap))
    last = any(lines[n].says and not own[n] for n in below)
    return chain[not told[0] : len(chain) - (not last)]


def _by_hours(lines: Sequence[Line]) -> Iterator[tuple[tuple[int, ...], int]]:
    """The longest rows of titles that begin, or end, with an hour, the newest first."""
    told = [n for n, line in enumerate(lines) if _may_have_hour(line)]
    for search in _HOURS:
        found = {n: hour for n in told if (hour := _hour(lines[n], search)) is not None}
        chain = _longest(lines, [*found], dict.fromkeys(found, True)) if len(found) >= HOURS else ()
        back = sum(found[b] <= found[a] for a, b in pairwise(chain))
        if len(chain) >= HOURS and back >= BACK * (len(chain) - 1):
            yield chain, 0 if any(line.running for line in lines[chain[0] : chain[-1]]) else chain[-1] + 1


def _may_have_hour(line: Line) -> bool:
    """Whether a line may be a title that begins or ends with an hour."""
    if "0" not in line.masked or line.sentence or not WIDE <= line.width - 5 <= TITLE_WIDTH:
        return False
    return _MAY_BE_HOUR.search(line.folded) is not None


def _hour(line: Line, search: Callable[[str], re.Match[str] | None]) -> int | None:
    """The minute of the day with which a title begins or ends, or None."""
    match = search(line.folded)
    if match is None or not any(map(str.isalpha, line.folded[: match.start()] + line.folded[match.end() :])):
        return None
    hour, minute, half = int(match[1]), int(match[2]), match[3]
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return 60 * hour + minute if hour < 24 and minute < 60 else None


def _by_form(lines: Sequence[Line], able: Mapping[int, bool]) -> Iterator[tuple[tuple[int, ...], int]]:
    """Rows of records each of which is so many short lines above one line of text, and nothing else.

    The title is the widest of them by and large.
    """
    for many in ABOVE:
        row: list[int] = []
        best: list[int] = []
        for n in [n for n, line in enumerate(lines) if line.says]:
            fits = n >= many and all(able[k] for k in range(n - many, n))
            if not fits or (row and n - row[-1] != many + 1):
                best, row = max(best, row, key=len), []
            if fits:
                row.append(n)
        best = max(best, row, key=len)
        if len(best) >= MANY:
            place = max(range(1, many + 1), key=lambda k: (sum(lines[n - k].width for n in best), -k))
            yield tuple(n - place for n in best), best[-1] + 1


def _is_beat(
    lines: Sequence[Line], figures: Figures, able: Mapping[int, bool], chain: tuple[int, ...], end: int
) -> bool:
    """Whether a row of titles is what a page is about."""
    if len(chain) < MANY or not _are_titles(lines, able, chain):
        return False
    if any(line.says for line in lines[: chain[0]]):
        return False
    texts = [sum(line.says for line in lines[a + 1 : b]) for a, b in pairwise(chain)]
    if max(texts) > TEXTS or 0 < sum(many > 0 for many in texts) < TOLD * len(texts):
        return False
    last = min(len(lines), end or chain[-1] + max(b - a for a, b in pairwise(chain)))
    held = sum(line.width for line in lines[chain[0] : last] if line.width >= WIDE)
    foot = sum(line.width for line in lines[last:] if line.running)
    every = sum(line.width for n, line in enumerate(lines) if line.width >= WIDE and n not in figures)
    return foot <= FOOT * held and held >= MOST * every


def _are_titles(lines: Sequence[Line], able: Mapping[int, bool], chain: tuple[int, ...]) -> bool:
    """Whether lines are wide and unlike each other as titles are, steadily apart, and nothing else is so."""
    middle = median(lines[n].width for n in chain)
    if middle < MIDDLE or len({lines[n].folded for n in chain}) < UNLIKE * len(chain):
        return False
    gaps = Counter(b - a for a, b in pairwise(chain))
    begun = Counter(_first(lines[n]) for n in chain)
    if max(gaps.values()) < STEADY * sum(gaps.values()) or max(begun.values()) > OPENED * len(chain):
        return False
    others = set(range(chain[0], chain[-1])).difference(chain)
    firsts = Counter(_first(lines[n]) for n in others)
    rivals = [n for n in others if able[n] and lines[n].width >= ALIKE * middle]
    return sum(firsts[_first(lines[n])] < OPENED * len(chain) for n in rivals) <= OTHERS * len(chain)


def _is_headed(lines: Sequence[Line], able: Mapping[int, bool], chain: tuple[int, ...]) -> bool:
    """Whether a line as wide as the titles stands above them all and their leads: the title of one text."""
    wide = ALIKE * median(lines[n].width for n in chain)
    lead = min(next((k for k in range(b - a) if lines[b - 1 - k].says), 0) for a, b in pairwise(chain))
    first = chain[0] - lead
    return any(able[n] and lines[n].width >= wide for n in range(max(0, first - HEADED), first))


def _first(line: Line) -> str:
    """The first word of a line."""
    return line.folded.split(maxsplit=1)[0]

"""Guesses at the record template of a page: which lines begin a record.

Every guess is made from what repeats on the page itself (lines that agree once digits, months and
dates are masked; lines that stand alone; links to the rest of a text), never from who published it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import itemgetter

from reader.importer.distances import above_text
from reader.importer.leading import before_link
from reader.importer.lines import Line, Shape, heads_below, runs_of
from reader.importer.speakers import without_speakers
from reader.importer.titles import TITLE_WIDTH, able, at_home, tells_day
from reader.importer.words import counts_comments

#: At most so many groups of repeated lines are tried as anchors, the most regular first.
ANCHOR_GROUPS = 24
#: At most so many guesses are scored, and fewer on a page of very many lines.
GUESSES = 400
#: So many texts that lead to their rest, with nothing between them, may be records without a title.
LINKED = 3
#: A teaser that is cut off is no wider.
CUT = 500
_LINES_SCORED = 250_000
#: How a text ends that the page tells the day of behind it.
_DATED = ("- <d>", "– <d>", "— <d>", "| <d>", "· <d>", "• <d>", "/ <d>")


@dataclass(frozen=True, slots=True)
class Guess:
    """Lines that begin a record, and the rule that found them. Untitled records begin with their text."""

    starts: tuple[int, ...]
    titled: bool
    rule: str


def keys_of(line: Line) -> tuple[str, ...]:
    """What a line may repeat: its masked words, its first two words, its shape."""
    if line.wall:
        return ()
    keys: list[str] = []
    first, _, rest = line.folded.partition(" ")
    if 2 < len(first) <= 16 and first.endswith((":", "：")) and rest:
        keys.append("^" + first)
    if line.width <= 200 and "<d>" in line.masked[:12]:
        keys.append("#dated")
    if line.shape is not Shape.LONG and line.width <= 110:
        keys.append("=" + line.masked)
        if len(line.head) >= 3 and line.head != line.masked:
            keys.append("^" + line.head)
        if len(line.tail) >= 3 and line.tail != line.masked:
            keys.append("$" + line.tail)
    if line.shape in (Shape.DATE, Shape.MORE):
        keys.append("#date" if line.shape is Shape.DATE else "#more")
    if line.running:
        keys += _ends_with(line)
    if line.byline and line.width <= 60 and not line.sentence:
        keys.append("#byline")
    if line.noted and line.width <= 110 and (not line.sentence or counts_comments(line.folded)):
        keys.append("#note")
    if line.credit and line.width <= 80:
        keys.append("#credit")
    return tuple(keys)


def _ends_with(line: Line) -> list[str]:
    """What stands behind a text in its own line: a link to its rest, its day; or that it is cut off."""
    linked, dated = before_link(line.text) is not None, line.tail.rstrip(".)").endswith(_DATED)
    return ["#more"] * linked + [f"${line.tail}"] * dated + ["#cut"] * (line.ellipsis and line.width <= CUT)


def groups_of(keys: Iterable[Sequence[str]]) -> dict[str, list[int]]:
    """The lines that share a key, for every key seen at least twice; `keys` are those of each line."""
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for n, some in enumerate(keys):
        for key in some:
            seen[key].append(n)
    return {key: found for key, found in seen.items() if len(found) >= 2}


def _spread(texts: list[int], runs: list[tuple[int, int]]) -> float:
    """How much an anchor looks like part of records: it is parted from the next by running text.

    `texts` is how many lines of running text stand above each line.
    """
    between = sum(texts[b[0]] > texts[a[1]] for a, b in pairwise(runs))
    return between * between / max(1, len(runs) - 1)


def anchors(lines: list[Line], groups: dict[str, list[int]]) -> list[tuple[str, list[tuple[int, int]]]]:
    """The groups of repeated lines that may be part of every record, the most regular first."""
    texts = [0, *accumulate(line.running for line in lines)]
    scored: list[tuple[float, str, list[tuple[int, int]]]] = []
    taken: set[tuple[tuple[int, int], ...]] = set()
    for key, found in groups.items():
        runs = runs_of(found)
        same = tuple(runs)
        if len(runs) < 2 or same in taken:
            continue
        taken.add(same)
        scored.append((_spread(texts, runs) + len(runs) / 100, key, runs))
    scored.sort(key=lambda row: (-row[0], row[1]))
    return [(key, runs) for _, key, runs in scored[:ANCHOR_GROUPS]]


def alone(line: Line) -> bool:
    """Whether a line stands by itself between blank lines."""
    return line.before > 0 and line.after > 0 and line.shape is not Shape.BULLET


def _near(lines: list[Line], at: int, step: int, good: list[bool]) -> int | None:
    for n in range(at + step, at + 7 * step, step):
        if not 0 <= n < len(lines):
            return None
        if good[n] and alone(lines[n]) and not lines[n].running:
            return n
    return None


def _anchored(lines: list[Line], key: str, runs: list[tuple[int, int]], good: list[bool]) -> Iterator[Guess]:
    if key[0] == "^" and key[-1] in ":：":
        good = [yes or tells_day(line) for yes, line in zip(good, lines, strict=True)]
    for offset in (-3, -2, -1, 0, 1, 2, 3):
        targets = [a + offset if offset <= 0 else b + offset for a, b in runs]
        kept = tuple(sorted({n for n in targets if 0 <= n < len(lines) and good[n]}))
        if len(kept) >= 2 and len(kept) >= 0.5 * len(runs):
            yield Guess(kept, True, f"{key} {offset:+d}")
    for step, rule in ((-1, "above"), (1, "below")):
        near = {_near(lines, a if step < 0 else b, step, good) for a, b in runs}
        found = tuple(sorted(n for n in near if n is not None))
        if len(found) >= 2 and len(found) >= 0.5 * len(runs):
            yield Guess(found, True, f"{key} {rule}")


def _headed(lines: list[Line], key: str, runs: list[tuple[int, int]], good: list[bool]) -> Iterator[Guess]:
    """Titled records that end with a repeated line: titles are the lines after it, and one above."""
    rest = tuple(b + 1 for _, b in runs if b + 1 < len(lines) and good[b + 1] and not lines[b + 1].running)
    if len(rest) < 2 or len(rest) < 0.6 * (len(runs) - 1):
        return
    top = runs[0][0]
    above = [n for n in range(max(0, top - 30), top) if good[n] and alone(lines[n]) and not lines[n].running]
    for n in dict.fromkeys((*above[:2], *above[-2:])):
        yield Guess((n, *(k for k in rest if k > top)), True, f"up to {key}")


def _tailed(lines: list[Line], key: str, runs: list[tuple[int, int]]) -> Iterator[Guess]:
    """Records without a title, parted by a repeated line at their head or tail."""
    after = [b + 1 for _, b in runs if b + 1 < len(lines)]
    plain = tuple(n for n in after if lines[n].width > 40)
    if len(plain) >= 2:
        yield Guess(plain, False, f"untitled after {key}")
    first = runs[0][0]
    while first > 0 and (lines[first - 1].running or lines[first - 1].width > 60):
        first -= 1
    if first < runs[0][0]:
        ends = tuple(sorted({first, *(b + 1 for _, b in runs[:-1])}))
        yield Guess(ends, False, f"untitled before {key}")


def _linked(lines: list[Line], ends: list[int]) -> Iterator[Guess]:
    """Records without a title, each of which ends with a text that leads to its rest, one after the other."""
    first = ends[0] if len(ends) >= LINKED else 0
    while first > 0 and lines[first - 1].running:
        first -= 1
    starts = (first, *(n + 1 for n in ends[:-1]))
    if len(ends) >= LINKED and all(lines[n].running for n in starts):
        yield Guess(starts, False, "untitled up to #more")


def _signature(lines: list[Line], n: int) -> tuple[bool, bool, bool, int]:
    line = lines[n]
    follow = lines[n + 1].shape if n + 1 < len(lines) else Shape.SHORT
    return line.before > 0, line.after > 0, line.shape is Shape.BULLET, int(follow)


def _standing(lines: list[Line], good: list[bool]) -> Iterator[Guess]:
    short = [n for n, line in enumerate(lines) if good[n] and not line.running and alone(line)]
    last = len(lines) - 1
    after = [lines[n + 1] if n < last else None for n in range(len(lines))]
    kinds: dict[str, list[bool]] = {
        "alone": [True for _ in short],
        "alone before text": [(x := after[n]) is not None and x.running for n in short],
        "alone before long text": [(x := after[n]) is not None and x.width >= 250 for n in short],
        "alone before very long text": [(x := after[n]) is not None and x.width >= 700 for n in short],
        "alone after text": [n > 0 and lines[n - 1].running for n in short],
        "alone after two blank lines": [lines[n].before >= 2 for n in short],
        "alone before a block": [(x := after[n]) is not None and x.after == 0 for n in short],
        "alone, near text": [any(line.running for line in lines[n + 1 : n + 4]) for n in short],
    }
    for rule, held in kinds.items():
        yield Guess(tuple(n for n, yes in zip(short, held, strict=True) if yes), True, rule)
    heads = tuple(n for n, line in enumerate(lines) if good[n] and not line.running and line.before > 0)
    yield Guess(tuple(n for n in heads if n < last and lines[n + 1].running), True, "first of a block")
    for found, rule in above_text(lines, good):
        yield Guess(found, True, rule)
    yield Guess(tuple(n for n in heads if lines[n].before > 1), True, "first after two blank lines")
    double = tuple(n for n, line in enumerate(lines) if line.before > 1 and line.width > 40)
    yield Guess(double, False, "two blank lines")


def _twice(lines: list[Line]) -> Iterator[Guess]:
    found: list[int] = []
    folded = [line.folded for line in lines]
    for n, line in enumerate(lines):
        if line.wall or not 12 <= line.width <= TITLE_WIDTH or line.shape is Shape.MORE:
            continue
        if line.folded in folded[n + 1 : n + 5]:
            found.append(n)
    yield Guess(tuple(found), True, "printed twice")


def _variants(
    lines: list[Line], guess: Guess, good: list[bool], made: list[tuple[bool, bool, bool, int]]
) -> Iterator[Guess]:
    """The guess itself, without its strays, and filled up with every line of the same make."""
    yield guess
    counts = Counter(made[n] for n in guess.starts)
    common, many = max(counts.items(), key=itemgetter(1))
    if not guess.titled:
        return
    if 2 <= many < len(guess.starts):
        yield Guess(tuple(n for n in guess.starts if made[n] == common), True, guess.rule + ", alike")
    lo, hi = guess.starts[0], guess.starts[-1]
    full = tuple(n for n in range(lo, hi + 1) if made[n] == common and good[n] and not lines[n].running)
    if many >= 2 and full != guess.starts:
        yield Guess(full, True, guess.rule + ", filled")


def _windows(said: list[int], guess: Guess) -> Iterator[Guess]:
    """The guess, and the stretch of it in which every record holds text; `said` counts it above each line."""
    yield guess
    bounds = [*guess.starts, len(said) - 1]
    full = [said[b] > said[min(a + guess.titled, b)] for a, b in pairwise(bounds)]
    best, at = (0, 0), 0
    for n, yes in enumerate([*full, False]):
        if not yes:
            if n - at > best[1] - best[0]:
                best = (at, n)
            at = n + 1
    kept = guess.starts[best[0] : best[1]]
    if 2 <= len(kept) < len(guess.starts):
        yield Guess(kept, guess.titled, guess.rule + ", with text")


def guesses(lines: list[Line], groups: dict[str, list[int]]) -> list[Guess]:
    """All different guesses at where records begin, at most GUESSES of them."""
    repeats = Counter([line.masked for line in lines])
    able_: dict[str, bool] = {}
    for line in lines:
        if line.text not in able_:
            able_[line.text] = able(line, repeats)
    home = at_home(lines)
    good = [(able_[line.text] or n in home) and heads_below(lines, n) for n, line in enumerate(lines)]
    found: dict[tuple[tuple[int, ...], bool], Guess] = {}
    made = [_signature(lines, n) for n in range(len(lines))]
    said = [0, *accumulate(line.says for line in lines)]
    most = min(GUESSES, max(6, _LINES_SCORED // len(lines)))

    def add(some: Iterable[Guess]) -> None:
        for guess in some:
            if len(found) >= most:
                return
            if len(guess.starts) < 2:
                continue
            for variant in _variants(lines, guess, good, made):
                for window in _windows(said, variant):
                    if len(window.starts) >= 2 and len(found) < most:
                        found.setdefault((window.starts, window.titled), window)

    add(_standing(lines, good))
    add(_twice(lines))
    # On a page of very many lines there are as many guesses by then as are scored.
    groups = without_speakers(lines, groups) if len(found) < most else {}
    for key, runs in anchors(lines, groups):
        add(_anchored(lines, key, runs, good))
        add(_headed(lines, key, runs, good))
        add(_tailed(lines, key, runs))
    add(_linked(lines, [n for n in groups.get("#more", ()) if lines[n].running]))
    return list(found.values())

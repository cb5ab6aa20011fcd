"""How well a guess at the record template explains a page: measures from 0 to 1, without a language.

The weights were fitted by ridge regression of a guess's true boundary F1 on its measures, over labelled
listing pages in fifteen languages, and rounded. They are kept here as a table so that they can be read.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from math import log2

from reader.importer.hypotheses import Guess, alone, keys_of
from reader.importer.lines import Line, Shape
from reader.importer.words import own_kind

_NUMBERED = re.compile(r"(?:[^\W\d]{1,8}\s)?#?(\d{1,3})\s?[.):—–-]")
_WORD = re.compile(r"\w{4,}|[\u3040-\u30ff\u3400-\u9fff]{2}")


# fmt: off
WEIGHTS = {
    "titled": 0.4, "title": 2.7, "unique": 1.7, "make": 0.2, "gap_before": 0.3, "alone": 2.1, "next": 0.8,
    "prev": 0.9, "once": 3.2, "text": 0.5, "cover": 4.7, "spread": -1.6, "count": 4.2, "cohesion": 2.8,
    "missed": -1.0, "outside": -2.5, "twice": 0.0, "long": -0.5, "more": 1.0, "dated": 2.3, "even": 1.8,
    "echo": 0.1, "menu": -0.3, "numbered": -4.0, "credit": 6.0,
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Page:
    """A page's lines with what is asked of them again and again."""

    lines: list[Line]
    keys: list[tuple[str, ...]]
    stems: list[frozenset[str]]
    rare: frozenset[str]
    text_width: int
    often: Counter[str]

    @classmethod
    def of(cls, lines: list[Line]) -> "Page":
        """Measure a page once, before its guesses are scored."""
        stems = [frozenset(w[:6] for w in _WORD.findall(line.folded[:300])) for line in lines]
        seen = Counter(stem for some in stems for stem in some)
        rare = frozenset(stem for stem, times in seen.items() if times <= max(3, len(lines) // 12))
        often = Counter(line.folded for line in lines)
        running = sum(line.width for line in lines if line.says)
        return cls(lines, [keys_of(line) for line in lines], stems, rare, running, often)


def _last_end(page: Page, starts: tuple[int, ...]) -> int:
    """Where the last record ends: as the others do, or where the page's own lines begin."""
    lines, last = page.lines, starts[-1]
    lengths = sorted(b - a for a, b in pairwise(starts))
    tails = Counter(key for b in starts[1:] for key in page.keys[b - 1])
    limit = min(len(lines), last + max(3, lengths[-1] + 2))
    for key, many in sorted(tails.items(), key=lambda row: (row[0] != "#credit", -row[1], row[0]))[:3]:
        if many >= (1 if key == "#credit" else 2) and many >= 0.6 * len(lengths):
            for n in range(last + 1, limit):
                if key in page.keys[n]:
                    return n + 1
    bullets = any(lines[n].shape is Shape.BULLET for n in range(starts[0], last))
    end = last + 1
    for n in range(last + 1, limit):
        line = lines[n]
        if (own_kind(line.folded) and line.width < 100) or (line.shape is Shape.BULLET and not bullets):
            break
        if line.running:
            end = n + 1
        elif n - end >= max(2, lengths[len(lengths) // 2]):
            break
    typical = last + lengths[len(lengths) // 2]
    return max(end, min(n_stop(page, last, typical), limit))


def n_stop(page: Page, last: int, typical: int) -> int:
    """The end of a record of typical length that meets no line of the page's own."""
    for n in range(last + 1, min(typical, len(page.lines))):
        if own_kind(page.lines[n].folded) and page.lines[n].width < 100:
            return n
    return min(typical, len(page.lines))


def bounds_of(page: Page, guess: Guess) -> list[tuple[int, int]]:
    """The records of a guess as half-open ranges of lines."""
    starts = guess.starts
    return list(zip(starts, (*starts[1:], _last_end(page, starts)), strict=True))


def _majority(values: list[object]) -> float:
    return Counter(values).most_common(1)[0][1] / len(values) if values else 0.0


def _title_like(line: Line) -> float:
    if line.running or line.shape is Shape.BULLET:
        return 0.3 if line.running and line.width <= 200 else 0.2
    good = 1.0 if 10 <= line.width <= 130 else 0.5
    return good * (0.5 if line.text[-1] in ".:;," else 1.0) * (0.4 if own_kind(line.folded) else 1.0)


def _once(page: Page, bounds: list[tuple[int, int]]) -> float:
    """How many kinds of repeated line stand exactly once in every record (up to 4, as a share)."""
    single: Counter[str] = Counter()
    for a, b in bounds:
        inside = Counter(key for n in range(a + 1, b) for key in page.keys[n])
        single.update(key for key, times in inside.items() if times == 1)
    need = max(2.0, 0.8 * len(bounds))
    rows = {round(many / len(bounds), 1): 0 for many in single.values() if many >= need}
    strong = sum(1 for many in single.values() if many >= need)
    return min(4, strong) / 4 if rows else 0.0


def _cohesion(page: Page, bounds: list[tuple[int, int]]) -> float:
    """The share of records whose title shares a rare word with the lines below it."""
    hits = asked = 0
    for a, b in bounds:
        title = page.stems[a] & page.rare
        if title:
            asked += 1
            hits += any(title & page.stems[n] for n in range(a + 1, min(b, a + 8)))
    return hits / asked if asked else 0.0


def _missed(page: Page, guess: Guess, bounds: list[tuple[int, int]]) -> float:
    """Lines inside records that look as much like a title as the titles do, for each record."""
    lines, first = page.lines, guess.starts[0]
    chosen = set(guess.starts)
    make = Counter((alone(lines[n]), lines[n].before > 1, lines[n].shape) for n in guess.starts).most_common(
        1
    )[0][0]
    same = 0
    for n in range(first, bounds[-1][1]):
        line = lines[n]
        if n not in chosen and (alone(line), line.before > 1, line.shape) == make:
            same += _title_like(line) > 0.7 and n + 1 < len(lines)
    return min(2.0, same / len(bounds)) / 2


def _count(page: Page, a: int, b: int, *keys: str) -> int:
    return sum(1 for n in range(a, b) if any(key in page.keys[n] for key in keys))


def _evenness(page: Page, bounds: list[tuple[int, int]]) -> float:
    """1 where every record has one text of about the same width, as teasers cut by a machine have."""
    widths = [max((page.lines[n].width for n in range(a + 1, b)), default=0) for a, b in bounds]
    mean = sum(widths) / len(widths)
    if len(widths) < 4 or not 80 <= mean <= 800:
        return 0.0
    spread = (sum((w - mean) ** 2 for w in widths) / len(widths)) ** 0.5 / mean
    return max(0.0, 1.0 - 3 * spread)


def _numbered(page: Page, starts: tuple[int, ...]) -> float:
    """The share of titles that count up one by one, as the inner headings of one article do."""
    found = [_NUMBERED.match(page.lines[a].text) for a in starts]
    numbers = [int(m[1]) if m else -9 for m in found]
    return sum(b == a + 1 for a, b in pairwise(numbers)) / max(1, len(starts) - 1)


def measures(page: Page, guess: Guess) -> dict[str, float]:
    """What can be said for and against a guess."""
    lines = page.lines
    bounds = bounds_of(page, guess)
    starts = guess.starts
    size = len(starts)
    lengths = [b - a for a, b in bounds]
    mean = sum(lengths) / size
    spread = (sum((x - mean) ** 2 for x in lengths) / size) ** 0.5 / mean
    texts = [sum(lines[n].width for n in range(a + guess.titled, b) if lines[n].says) for a, b in bounds]
    outside = sum(1 for n in range(starts[0]) if lines[n].running)
    nexts: list[object] = [lines[a + 1].shape for a, b in bounds if a + 1 < len(lines)]
    lasts: list[object] = [(lines[a - 1].shape, page.keys[a - 1][:1]) for a in starts[1:]]
    return {
        "titled": float(guess.titled),
        "title": sum(_title_like(lines[a]) for a in starts) / size if guess.titled else 0.5,
        "unique": len({lines[a].folded for a in starts}) / size,
        "make": _majority([(lines[a].before > 0, lines[a].after > 0, lines[a].shape) for a in starts]),
        "gap_before": _majority([min(2, lines[a].before) for a in starts]),
        "alone": sum(alone(lines[a]) for a in starts) / size,
        "next": _majority(nexts),
        "prev": _majority(lasts),
        "once": _once(page, bounds),
        "text": sum(t > 0 for t in texts) / size,
        "cover": min(1.0, sum(texts) / max(1, page.text_width)),
        "spread": min(1.0, spread),
        "count": min(1.0, log2(size) / 5),
        "cohesion": _cohesion(page, bounds) if guess.titled else 0.5,
        "missed": _missed(page, guess, bounds) if guess.titled else 0.5,
        "outside": min(1.0, outside / 5),
        "twice": float(
            guess.titled
            and sum(lines[a].folded == lines[min(a + 1, len(lines) - 1)].folded for a in starts) > size / 2
        ),
        "long": min(1.0, mean / 20),
        "more": sum(_count(page, a + 1, b, "#more") == 1 for a, b in bounds) / size,
        "dated": sum(_count(page, a + 1, b, "#dated", "#date") > 0 for a, b in bounds) / size,
        "even": _evenness(page, bounds) if guess.titled else 0.0,
        "echo": sum(page.often[lines[a].folded] > 1 for a in starts) / size if guess.titled else 0.0,
        "menu": sum(
            1 for a, b in bounds for n in range(a, b) if lines[n].width < 60 and own_kind(lines[n].folded)
        )
        / max(1, bounds[-1][1] - starts[0]),
        "numbered": _numbered(page, starts) if guess.titled else 0.0,
        "credit": sum("#credit" in page.keys[b - 1] for a, b in bounds) / size if not guess.titled else 0.0,
    }


def score(measured: dict[str, float]) -> float:
    """One figure for a guess; only guesses about the same page can be compared."""
    return sum(WEIGHTS[name] * value for name, value in measured.items())

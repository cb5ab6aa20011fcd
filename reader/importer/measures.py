"""How well a guess at the record template explains a page: measures from 0 to 1, without a language.

The weights were fitted (softmax over a page's guesses, expected boundary F1, ridge penalty) on labelled
listing pages in fifteen languages, and rounded; those of `numbered` and `credit` are set by hand. They
are a table so that they can be read.
"""

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import pairwise
from math import log2

from reader.importer.hypotheses import Guess, alone
from reader.importer.lines import Line, Shape
from reader.importer.page import Page
from reader.importer.words import own_kind

_NUMBERED = re.compile(r"(?:[^\W\d]{1,8}\s)?#?(\d{1,3})\s?[.):—–-]")

# fmt: off
WEIGHTS = {
    "titled": 0.4, "title": 2.7, "unique": 1.7, "alone": 2.1, "cohesion": 2.8, "missed": -1.0,
    "numbered": -4.0,
    "make": 0.2, "gap_before": 0.3, "next": 0.8, "prev": 0.9, "spread": -1.6, "count": 4.2, "long": -0.5,
    "once": 3.2, "text": 0.5, "cover": 4.7, "outside": -2.5, "more": 1.0, "dated": 2.3, "even": 1.8,
    "menu": -0.3, "credit": 6.0,
}
# fmt: on

Bounds = list[tuple[int, int]]


def score(measured: dict[str, float]) -> float:
    """One figure for a guess; only guesses about the same page can be compared."""
    return sum(WEIGHTS[name] * value for name, value in measured.items())


def measures(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    """What can be said for and against a guess whose records have these bounds."""
    return {
        **_of_titles(page, guess, bounds),
        **_of_form(page, guess, bounds),
        **_of_text(page, guess, bounds),
    }


def _of_titles(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    lines, starts = page.lines, guess.starts
    size = len(starts)
    return {
        "titled": float(guess.titled),
        "title": sum(_title_like(lines[a]) for a in starts) / size if guess.titled else 0.5,
        "unique": len({lines[a].folded for a in starts}) / size,
        "alone": sum(alone(lines[a]) for a in starts) / size,
        "cohesion": _cohesion(page, bounds) if guess.titled else 0.5,
        "missed": _missed(page, guess, bounds) if guess.titled else 0.5,
        "numbered": _numbered(page, starts) if guess.titled else 0.0,
    }


def _of_form(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    lines, starts = page.lines, guess.starts
    size = len(starts)
    lengths = [b - a for a, b in bounds]
    return {
        "make": _majority([(lines[a].before > 0, lines[a].after > 0, lines[a].shape) for a in starts]),
        "gap_before": _majority([min(2, lines[a].before) for a in starts]),
        "next": _majority([lines[a + 1].shape for a in starts if a + 1 < len(lines)]),
        "prev": _majority([(lines[a - 1].shape, page.keys[a - 1][:1]) for a in starts[1:]]),
        "spread": min(1.0, _variation(lengths)),
        "count": min(1.0, log2(size) / 5),
        "long": min(1.0, sum(lengths) / size / 20),
    }


def _of_text(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    lines, size = page.lines, len(bounds)
    texts = [sum(lines[n].width for n in range(a + guess.titled, b) if lines[n].says) for a, b in bounds]
    menu = sum(page.count(a, b, "menu") for a, b in bounds)
    credited = sum("#credit" in page.keys[b - 1] for _, b in bounds) / size
    return {
        "once": _once(page, bounds),
        "text": sum(t > 0 for t in texts) / size,
        "cover": min(1.0, sum(texts) / max(1, page.text_width)),
        "outside": min(1.0, page.count(0, guess.starts[0], "text") / 5),
        "more": sum(page.count(a + 1, b, "more") == 1 for a, b in bounds) / size,
        "dated": sum(page.count(a + 1, b, "dated") > 0 for a, b in bounds) / size,
        "even": _evenness(page, bounds) if guess.titled else 0.0,
        "menu": menu / max(1, bounds[-1][1] - guess.starts[0]),
        "credit": credited,
    }


def _majority(values: Sequence[Hashable]) -> float:
    return Counter(values).most_common(1)[0][1] / len(values) if values else 0.0


def _variation(values: Sequence[int]) -> float:
    """The standard deviation in parts of the mean."""
    mean = sum(values) / len(values)
    return (sum((v - mean) * (v - mean) for v in values) / len(values)) ** 0.5 / mean if mean else 0.0


def _title_like(line: Line) -> float:
    if line.running or line.shape is Shape.BULLET:
        return 0.3 if line.running and line.width <= 200 else 0.2
    good = 1.0 if 10 <= line.width <= 130 else 0.5
    return good * (0.5 if line.text[-1] in ".:;," else 1.0) * (0.4 if own_kind(line.folded) else 1.0)


def _once(page: Page, bounds: Bounds) -> float:
    """How many kinds of repeated line stand exactly once in nearly every record: 4 are 1."""
    single: Counter[str] = Counter()
    for a, b in bounds:
        seen: set[str] = set()
        again: set[str] = set()
        for some in page.keys[a + 1 : b]:
            for key in some:
                (again if key in seen else seen).add(key)
        single.update(seen - again)
    need = max(2.0, 0.8 * len(bounds))
    return min(4, sum(1 for many in single.values() if many >= need)) / 4


def _cohesion(page: Page, bounds: Bounds) -> float:
    """The share of records whose title shares a rare word with the lines below it."""
    hits = asked = 0
    for a, b in bounds:
        title = page.stems[a] & page.rare
        if title:
            asked += 1
            hits += any(title & page.stems[n] for n in range(a + 1, min(b, a + 8)))
    return hits / asked if asked else 0.0


def _missed(page: Page, guess: Guess, bounds: Bounds) -> float:
    """Lines inside records that look as much like a title as the titles do: two a record are 1."""
    lines = page.lines
    chosen = set(guess.starts)
    makes = Counter((alone(lines[n]), lines[n].before > 1, lines[n].shape) for n in guess.starts)
    make = makes.most_common(1)[0][0]
    same = 0
    for n in range(guess.starts[0], min(bounds[-1][1], len(lines) - 1)):
        line = lines[n]
        if n not in chosen and (alone(line), line.before > 1, line.shape) == make:
            same += _title_like(line) > 0.7
    return min(2.0, same / len(bounds)) / 2


def _evenness(page: Page, bounds: Bounds) -> float:
    """The share of records whose text is about as wide as the others', as of teasers cut by a machine."""
    widths = [max((page.lines[n].width for n in range(a + 1, b)), default=0) for a, b in bounds]
    middle = sorted(widths)[len(widths) // 2]
    if len(widths) < 4 or not 80 <= middle <= 800:
        return 0.0
    return sum(abs(width - middle) <= 0.15 * middle for width in widths) / len(widths)


def _numbered(page: Page, starts: tuple[int, ...]) -> float:
    """The share of titles that count up one by one, as the inner headings of one article do."""
    found = [_NUMBERED.match(page.lines[a].text) for a in starts]
    numbers = [int(m[1]) if m else -9 for m in found]
    return sum(b == a + 1 for a, b in pairwise(numbers)) / max(1, len(starts) - 1)

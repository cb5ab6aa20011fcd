"""Where the last record of a list ends, and the page's own lines begin.

Every other record ends where the next begins; the last is followed by pagers, side bars and footers. Each
line after its title is weighed by what the other records have at such a place and by what footers look
like; the end is where the lines before it speak most for the record and the lines after it for the page.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, chain

from reader.importer.closing import sure_end
from reader.importer.lines import Line, Shape
from reader.importer.page import Page
from reader.importer.weights import table
from reader.importer.words import ends_article, is_generic

Bounds = list[tuple[int, int]]
#: The last record is at most so many times as long as the longest of the others, and so many lines longer.
TIMES, MORE = 3, 12
#: The page's own lines are looked for in so many lines beyond that.
AHEAD = 200
#: From so many records on there is a template to learn from.
FEW = 3
#: So wide a line is a text.
WIDE = 80
_COUNTED = re.compile(r"\(\d{1,6}\)$")


@dataclass(frozen=True, slots=True)
class Template:
    """What the records before the last have: their lengths, the share of them that hold a repeated line,
    these from the most usual one on, the shape of each of their lines, counted from the title, and lines
    that stand outside all records."""

    start: int
    lengths: tuple[int, ...]
    shares: dict[str, float]
    usual: tuple[str, ...]
    shapes: tuple[Shape, ...]
    bullets: bool
    outside: frozenset[str]

    @classmethod
    def of(cls, page: Page, bounds: Bounds) -> "Template":
        """The template of all records but the last."""
        every = page.shared if len(bounds) > 2 else page.keys
        told = Counter(
            chain.from_iterable(set(chain.from_iterable(every[a + 1 : b])) for a, b in bounds[:-1])
        )
        lengths = sorted(b - a for a, b in bounds[:-1])
        shapes = []
        for k in range(1, lengths[-1]):
            found = Counter(page.lines[a + k].shape for a, b in bounds[:-1] if a + k < b)
            shapes.append(found.most_common(1)[0][0])
        first, last = bounds[0][0], bounds[-1][0]
        bullets = any(page.lines[n].shape is Shape.BULLET for n in range(first, last))
        outside = frozenset(page.lines[n].masked for n in range(first) if not page.lines[n].running)
        shares = {key: many / len(lengths) for key, many in told.items() if many >= 2 or len(lengths) == 1}
        usual = tuple(sorted(shares, key=shares.__getitem__, reverse=True))
        return cls(last, tuple(lengths), shares, usual, tuple(shapes), bullets, outside)


def _of_line(page: Page, n: int) -> dict[str, float]:
    """What a line looks like by itself."""
    line = page.lines[n]
    return {
        "text": line.running,
        "says": line.says and not line.running,
        "bullet": line.shape is Shape.BULLET,
        "tiny": line.width <= 12,
        "counted": _COUNTED.search(line.text) is not None,
        "ended": line.sentence,
        "furniture": page.roles.outside[n],
    }


def _of_place(page: Page, n: int) -> dict[str, float]:
    """What stands around a line."""
    lines = page.lines
    after, before = lines[n + 1 : n + 6], lines[max(0, n - 2) : n]
    return {
        "text near": any(line.running for line in after[:2]),
        "no text ahead": not any(line.running for line in after),
        "labels": sum(_label(line) for line in after) / 5,
        "label after labels": _label(lines[n]) and all(_label(line) for line in before),
        "wide gap": lines[n].before >= 2,
    }


def _own(page: Page, n: int) -> bool:
    """Whether a line is one that pages print of themselves."""
    line = page.lines[n]
    return page.owned(n) or page.turns[n] or ends_article(line.folded) or is_generic(line.folded)


def _label(line: Line) -> bool:
    return not line.says and line.width <= 60 and line.shape is not Shape.DATE


def _of_template(page: Page, n: int, template: Template, met: set[str]) -> dict[str, float]:
    """What the other records have to say about a line; `met` are the repeated lines already passed."""
    at = n - template.start
    longest, middle = template.lengths[-1], template.lengths[len(template.lengths) // 2]
    shares = template.shares
    known = max((shares.get(key, 0.0) for key in page.keys[n]), default=0.0)
    again = any(key in met and shares[key] >= 0.6 for key in page.keys[n] if key in shares)
    due = next((shares[key] for key in template.usual if key not in met), 0.0)
    shape = template.shapes[at - 1] if at <= len(template.shapes) else None
    return {
        "known": known,
        "unknown": known == 0.0 and not page.lines[n].says,
        "own unlike": known < 0.3 and _own(page, n),
        "again": again,
        "due": due,
        "nothing due": due < 0.6 and bool(met),
        "beyond the middle": at >= middle,
        "beyond the longest": at >= longest,
        "as there": shape is page.lines[n].shape,
        "bullet unlike": page.lines[n].shape is Shape.BULLET and not template.bullets,
        "as above": page.lines[n].masked in template.outside,
    }


def observed(page: Page, n: int, template: Template, met: set[str]) -> dict[str, float]:
    """All that is weighed of line `n` after the last title by itself, as figures from 0 to 1."""
    told = {**_of_line(page, n), **_of_place(page, n), **_of_template(page, n, template, met)}
    return {name: float(value) for name, value in told.items()}


def tail(page: Page, bounds: Bounds) -> list[tuple[int, dict[str, float]]]:
    """The lines that may belong to the last record, with what is weighed of each."""
    template = Template.of(page, bounds)
    last = template.start
    stop = min(len(page.lines), last + TIMES * template.lengths[-1] + MORE)
    rows: list[tuple[int, dict[str, float]]] = []
    met: set[str] = set()
    own = [n for n in range(last + 1, min(len(page.lines), stop + AHEAD)) if _own(page, n)]
    for n in range(last + 1, stop):
        ahead = {"no own ahead": float(not own or n > own[-1]), "few own ahead": float(len(own) <= 2)}
        rows.append((n, observed(page, n, template, met) | ahead))
        met |= {key for key in page.keys[n] if key in template.shares}
    return rows


def closed(page: Page, bounds: Bounds) -> Bounds:
    """The records with the last one ended where the page's own lines begin; those of a wire have an end."""
    starts = tuple(a for a, _ in bounds)
    if (sure := sure_end(page.keys, page.keyed, page.own, starts)) is not None:
        return [*bounds[:-1], (starts[-1], sure)]
    wire = page.wire.end and page.wire.starts == starts
    rows = tail(page, bounds) if len(bounds) >= FEW and not wire else []
    if not rows:
        return bounds
    weights = table("end")
    odds = [
        weights[""] + sum(weights.get(name, 0.0) * value for name, value in row.items()) for _, row in rows
    ]
    sums = list(accumulate(odds))
    best = max(range(_told_first(page, bounds), len(sums)), key=lambda k: (sums[k], -k))
    return [*bounds[:-1], (bounds[-1][0], rows[best][0] + 1)]


def _told_first(page: Page, bounds: Bounds) -> int:
    """How many lines below its title the last record ends at the earliest: not above the text it begins with.

    It has a line as wide as a text, as all others have, where the page has not begun to speak of itself.
    """
    reach = max(b - a for a, b in bounds[:-1])
    if any(max(page.columns[a + 1 : b], default=0) < WIDE for a, b in bounds[:-1]):
        return 0
    last = bounds[-1][0]
    for n in range(last + 1, min(len(page.lines), last + reach)):
        if page.owned(n) or (_own(page, n) and not page.lines[n].running):
            return 0
        if page.columns[n] >= WIDE:
            return n - last - 1
    return 0

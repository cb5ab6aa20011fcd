"""Where the one article of a page begins and ends among the page's own lines.

A rough stretch is found by the weight of running text against labels. Every line near its top is then held
as a first line, every line from there on as a last one, and the likeliest is taken; the weights are learnt.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.importer.forms import Rows, rows_of
from reader.importer.going_on import FURNISHED, going_on
from reader.importer.lines import Line, Shape, bare_title
from reader.importer.naming import page_names
from reader.importer.page import Page
from reader.importer.roles import MOST as SURE
from reader.importer.sharing import boxes_within, teasers_above
from reader.importer.weights import table
from reader.importer.words import is_note, own_kind
from reader.importer.wrapping import wrapped

#: What a running line is worth at most in the rough stretch, in columns, what other lines cost, and how much
#: of its worth the text of an item of a list has: titles in a list may be as long.
AMPLE, LABEL, OWN, ITEM = 300, 25, 120, 0.25
#: A first line is looked for in so many lines above the first text, and in so many from there on.
ABOVE, INTO = 60, 12
#: At most so much of the text stands above the first line, at least so much of the rough stretch above the
#: last. With no line below that is known for furniture, all goes on to the end unless more of it seems to be;
#: and always where the page has none at all.
MOST, LEAST = 0.25, 0.4
#: A first line of a page that is so likely its own names it; a name stands in no quotes.
NAMED, QUOTED = 0.8, '«“„‹「『"'
#: So many lines are all weighed as the last.
MANY = 3000


def is_label(line: Line) -> bool:
    """Whether a line is short and says nothing of its own: a link, a heading, a name."""
    return not line.says and line.width <= 90 and line.shape is not Shape.DATE


def is_own(page: Page, n: int) -> bool:
    """Whether a line is one that pages print of themselves."""
    line = page.lines[n]
    if line.width > 250 or (line.running and not page.owned(n)):
        return False
    return page.owned(n) or page.turns[n]


def best_stretch(worth: list[float]) -> tuple[int, int]:
    """The half-open range with the greatest sum; (0, 0) where nothing is worth more than 0."""
    best, found, sum_, start = 0.0, (0, 0), 0.0, 0
    for n, value in enumerate(worth):
        if sum_ <= 0:
            sum_, start = 0.0, n
        sum_ += value
        if sum_ > best:
            best, found = sum_, (start, n + 1)
    return found


@dataclass(frozen=True, slots=True)
class Setting:
    """A page as its lines are weighed: a rough stretch, what each line is, rows of one form, sums."""

    first: int
    end: int
    own: list[bool]
    below: list[bool]
    prose: list[bool]
    labels: list[int]
    owns: list[int]
    belows: list[int]
    notes: list[bool]
    bullets: list[int]
    widths: list[int]
    repeats: Counter[str]
    stems: frozenset[str]
    least: list[float]
    rows: Rows

    @classmethod
    def of(cls, page: Page) -> "Setting":
        """The setting of a page with at least one line."""
        lines = page.lines
        others = teasers_above(page) | page_names(page)
        own = [n in others or is_own(page, n) for n in range(len(lines))]
        below = [yes and line.width <= 110 for yes, line in zip(page.heads, lines, strict=True)]
        lined = wrapped(lines)
        text = (lined | {n for n, line in enumerate(lines) if line.says}).difference(others)
        rows = rows_of(lines, [a or b for a, b in zip(own, below, strict=True)])
        rough = [
            _rough(line, own[n] or below[n], n in text, n in rows.starts) for n, line in enumerate(lines)
        ]
        first, end = best_stretch(rough)
        first = next((n for n in range(first, end) if rough[n] > 0), first)
        for n, line in enumerate(lines):
            below[n] |= n > first and line.shape is Shape.SHORT and _heads_other(page, line)
        for n in boxes_within(page, below):
            below[n] = False
        return cls(
            first,
            end,
            own,
            below,
            [(line.running or n in lined) and n not in others for n, line in enumerate(lines)],
            _sums(is_label(line) and not own[n] and n not in text for n, line in enumerate(lines)),
            _sums(mine and own_kind(lines[n].folded) != "ad" for n, mine in enumerate(own)),
            _sums(below),
            [_note(line) for line in lines],
            page.marked["bullet"],
            _sums(line.width * (n in text and not own[n]) for n, line in enumerate(lines)),
            Counter(line.masked for line in lines if not line.running),
            frozenset().union(*(page.stems[n] for n in range(first, min(end, first + 60)))),
            [*accumulate((page.roles.net(max(n, first)) for n in range(len(lines) + 1)), min)],
            rows,
        )


def _heads_other(page: Page, line: Line) -> bool:
    """Whether a line counts comments or heads what is said of a writer or of the page."""
    return page.comments[line.n] or (line.phrase and page.own_kind(line.n) == "about")


def _sums(values: Iterable[int]) -> list[int]:
    return [0, *accumulate(map(int, values))]


def _note(line: Line) -> bool:
    """Whether a line tells the day, the writer or the like of a text."""
    if line.running or line.width > 120:
        return False
    return line.shape is Shape.DATE or line.byline or (line.phrase and line.noted and is_note(line.folded))


def _between(sums: list[int], a: int, b: int) -> int:
    a, b = max(0, a), min(len(sums) - 1, b)
    return sums[b] - sums[a] if b > a else 0


def _rough(line: Line, own: bool, text: bool, formed: bool) -> float:
    if own:
        return -OWN
    if text:
        return min(AMPLE, line.width) * (ITEM if bare_title(line.text) != line.text else 1)
    return 0 if formed or line.shape is Shape.DATE else -LABEL


def as_first(page: Page, setting: Setting, n: int) -> dict[str, float]:
    """What speaks for and against a line as the first of the article, as figures from 0 to 1."""
    lines, line = page.lines, page.lines[n]
    roles, shared = page.roles, 0 if setting.prose[n] else len(page.stems[n] & setting.stems)
    core = max(n + 1, setting.first)
    told = {
        "text": setting.prose[n],
        "bullet": line.shape is Shape.BULLET,
        "own": setting.own[n] or setting.below[n],
        "note": setting.notes[n],
        "tiny": line.width <= 12,
        "sized": 15 <= line.width <= 130,
        "alone": line.before > 0 and line.after > 0,
        "wide gap": line.before >= 2,
        "open end": line.text[-1] in ",;:.。",
        "repeated": not line.running and setting.repeats[line.masked] >= 2,
        "taken up": min(1.0, shared / 3),
        "all taken up": shared / max(1, len(page.stems[n])),
        "first of all": n == 0,
        "after the page's own": n > 0 and (setting.own[n - 1] or lines[n - 1].shape is Shape.BULLET),
        "after text": n > 0 and setting.prose[n - 1],
        "after a note": n > 0 and setting.notes[n - 1],
        "noted below": any(setting.notes[n + 1 : n + 4]),
        "text below": n + 1 < len(lines) and setting.prose[n + 1],
        "text near": _between(setting.widths, n + 1, n + 5) > 0,
        "labels left in": min(1.0, _between(setting.labels, n + 1, core) / 6),
        "bullets left in": min(1.0, _between(setting.bullets, n + 1, core) / 3),
        "text left out": min(1.0, _between(setting.widths, 0, n) / 600),
        "odds": roles.odds[n] / SURE,
        "furniture": roles.outside[n],
        "furniture above": roles.furnished(n - 4, n),
        "furniture next": roles.furnished(n + 1, n + 6),
        "told above": roles.told(0, n),
    }
    return {name: float(value) for name, value in told.items()}


def as_last(page: Page, setting: Setting, first: int, n: int) -> dict[str, float]:
    """What speaks for and against a line as the last of an article with this first line."""
    lines, line = page.lines, page.lines[n]
    after, roles = lines[n + 1] if n + 1 < len(lines) else None, page.roles
    told = {
        "text": setting.prose[n],
        "label": is_label(line) and not setting.prose[n],
        "own": setting.own[n],
        "note": setting.notes[n],
        "credit": line.credit and line.width <= 120,
        "last of all": after is None,
        "before own": after is not None and setting.own[n + 1],
        "before below": after is not None and setting.below[n + 1],
        "before a bullet": after is not None and after.shape is Shape.BULLET,
        "before a note": after is not None and setting.notes[n + 1],
        "before text": after is not None and setting.prose[n + 1],
        "before a wide gap": line.after >= 2,
        "text next": min(1.0, _between(setting.widths, n + 1, n + 7) / 600),
        "own left in": min(1.0, _between(setting.owns, first + 1, n + 1) / 4),
        "any own left in": _between(setting.owns, first + 1, n + 1) > 0,
        "below left in": min(1.0, _between(setting.belows, first + 1, n + 1) / 3),
        "any below left in": _between(setting.belows, first + 1, n + 1) > 0,
        "labels left in": _between(setting.labels, n - 7, n + 1) / 8,
        "text left out": min(1.0, _between(setting.widths, n + 1, len(lines)) / 1500),
        "share left out": _between(setting.widths, n + 1, len(lines)) / max(1, setting.widths[-1]),
        "furniture": roles.outside[n],
        "furniture last": roles.furnished(n - 4, n + 1),
        "furniture left in": roles.furnished(first, n + 1),
        "furniture next": roles.furnished(n + 1, n + 8),
        "told below": roles.told(n + 1, len(lines)),
        "missed below": roles.missed(n + 1),
        "needless": (roles.net(n + 1) - setting.least[n + 1]) / max(1.0, roles.kept[-1]),
    }
    return {name: float(value) for name, value in told.items()}


def firsts(setting: Setting, many: int) -> range:
    """The lines that may be the first of the article, of a page with so many lines."""
    return range(max(0, setting.first - ABOVE), min(many, setting.first + INTO))


def lasts(setting: Setting, first: int, many: int) -> Sequence[int]:
    """The lines that may be the last; of very many, those of text below which none goes on."""
    able = range(max(first, setting.first), many)
    if len(able) <= MANY:
        return able
    text, widths = setting.prose, setting.widths
    return [n for n in able if n == many - 1 or (text[n] and not _between(widths, n + 1, n + 2))]


def _worth(weights: dict[str, float], told: dict[str, float]) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in told.items())


def _only_text(setting: Setting, n: int) -> bool:
    """Whether there is text above a line and nothing else, so that the article has no title."""
    others = (setting.labels, setting.owns, setting.bullets)
    return n > 0 and all(_between(sums, 0, n) == 0 for sums in others) and _between(setting.widths, 0, n) > 0


def _headline(page: Page, setting: Setting, n: int) -> int:
    """The line above a first line that is a standfirst or verse: one alone, of words that a text takes up.

    The very first line of a page heads it whatever its words, unless it is rather the name of the page.
    """
    if n == 0 or not _heads(page, setting, n - 1):
        return n
    line, above = page.lines[n], page.lines[n - 1]
    if n == 1 and (above.text[0] in QUOTED or page.roles.outside[0] < NAMED):
        return 0
    taken = setting.prose[n] or not page.stems[n - 1].isdisjoint(setting.stems)
    return n - 1 if taken and not line.running and above.before and above.after else n


def _heads(page: Page, setting: Setting, n: int) -> bool:
    """Whether a line is as wide as a title, and stands in no list."""
    line = page.lines[n]
    if setting.own[n] or setting.notes[n] or line.running or line.shape is Shape.BULLET:
        return False
    listed = n >= 1 and is_label(page.lines[n - 1]) and page.lines[n - 1].width >= 20
    return line.width >= 20 and not listed


def stands(page: Page, barred: Collection[int] = ()) -> tuple[int, int]:
    """The lines of the one article of a page, half open; it begins with none of those that are `barred`."""
    setting = Setting.of(page)
    begins, ends, many = table("first"), table("last"), len(page.lines)
    text = _between(setting.widths, setting.first, setting.end)
    near = range(many) if barred else firsts(setting, many)
    able = [n for n in near if barred or _between(setting.widths, setting.first, n) <= MOST * text]
    able = [n for n in able if not setting.own[n] and not setting.below[n]] or able
    able = [n for n in able if n not in barred and not (page.lines[n].pictured and n - 1 in able)] or able
    first = max(able, key=lambda n: (_worth(begins, as_first(page, setting, n)), -n))
    if above := setting.rows.above(page.lines, first):
        able = [n for n in above[:-1] if n in able and not any(setting.own[n : above[-1]])] or [above[-1]]
        first = max(able, key=lambda n: (_worth(begins, as_first(page, setting, n)), -n))
    first = 0 if _only_text(setting, first) else _headline(page, setting, first)
    below = lasts(setting, first, many)
    below = [n for n in below if _holds(setting, first, n, LEAST * text)] or below
    last = max(below, key=lambda n: (_worth(ends, as_last(page, setting, first, n)), -n))
    known = _between(setting.owns, last + 1, many) + _between(setting.belows, last + 1, many)
    bare = not any(setting.own) and not any(setting.below)
    if bare and not barred and sum(page.columns[:first]) > sum(page.columns[first:]):
        # No page is for the most part furniture of which nothing is known: these are verses.
        first = 0
    if bare or (not known and page.roles.furnished(last + 1, many) <= FURNISHED):
        return first, many
    return first, going_on(page, setting, first, last) + 1


def _holds(setting: Setting, first: int, n: int, least: float) -> bool:
    """Whether enough text stands above a last line, or a heading of what else the page holds follows it."""
    headed = any(setting.below[n + 1 : n + 2])
    return headed or _between(setting.widths, first, n + 1) >= least

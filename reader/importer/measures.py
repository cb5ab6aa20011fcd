"""How well a guess at the record template explains a page: measures from 0 to 1, without a language.

What they weigh is learnt (see ranker.py and tests/training): no figure here says which guess is right.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import chain, pairwise
from math import log2

from reader.importer.hypotheses import Guess, alone
from reader.importer.lines import Shape, names_day
from reader.importer.oneness import oneness, places_of
from reader.importer.page import Page
from reader.importer.sharing import beside_prose, first_alone, prose_of, shared_out
from reader.importer.signs import listed, settled, signs, strongest

_NUMBERED = re.compile(r"(?:[^\W\d]{1,8}\s)?#?(\d{1,3})\s?[.):—–-]")

Bounds = list[tuple[int, int]]
#: Signs that count for more the more of the text of the page the records hold.
COVERED = (
    "more", "dated", "noted", "bylined", "like_ends", "twice", "dotted", "broken", "even", "once", "pure",
    "below", "above", "credited", "cohesion", "rhythm",
)  # fmt: skip
#: So many records of a guess are measured.
MOST = 300


def measures(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    """What can be said for and against a guess whose records have these bounds.

    Of very many records the first MOST are looked at, so that a guess costs no more on a huge page.
    """
    few, some = Guess(guess.starts[:MOST], guess.titled, guess.rule), bounds[:MOST]
    found = {
        **_of_titles(page, few, some),
        **_of_form(page, few, some),
        **_of_edges(page, few, some),
        **_of_text(page, few, some),
        **oneness(page, some, places_of(page, few.starts)),
        **signs(page, few, some),
        **_of_reach(page, few, some, bounds[-1][1], len(bounds) / len(some)),
        **shared_out(page, some, bounds[-1][1]),
        "beside": float(beside_prose(page, guess.starts)),
        "wire": float(guess.titled and guess.starts == page.wire.starts),
        **(first_alone(page, few.starts) if guess.titled else {}),
    }
    covered = {f"{name} covered": found[name] * found["cover"] for name in COVERED}
    told = {"settled": float(settled(found, len(bounds))), "listed": listed(found)}
    return found | covered | told | {"unsigned": 1.0 - strongest(found)}


def _of_reach(page: Page, guess: Guess, some: Bounds, end: int, times: float) -> dict[str, float]:
    """How much of the page the records hold; they end before line `end` and are so many times those given."""
    lines, says = page.lines, page.sayings
    text = sum(says[b] - says[min(a + guess.titled, b)] for a, b in some)
    return {
        "cover": min(1.0, times * text / max(1, page.text_width)),
        "share": (end - guess.starts[0]) / len(lines),
        "beyond": min(1.0, page.count(end, len(lines), "text") / 5),
    }


def of_one(page: Page) -> dict[str, float]:
    """What can be said of a page read as one article."""
    lines = page.lines
    running = page.count(0, len(lines), "text")
    return {
        "one": 1.0,
        "one lines": min(1.0, len(lines) / 200),
        "one text": min(1.0, running / 20),
        "one share": running / max(1, len(lines)),
        "one more": min(1.0, page.count(0, len(lines), "more") / 5),
        "one dated": min(1.0, page.count(0, len(lines), "dated") / 8),
        "one headed": float(any(page.heads)),
        "one counted": float(page.counted > 1),
        "one few": float(len(lines) < 8),
        **prose_of(page),
    }


def _of_titles(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    lines, starts, size = page.lines, guess.starts, len(guess.starts)
    return {
        "titled": float(guess.titled),
        "title": sum(page.title_like[a] for a in starts) / size if guess.titled else 0.5,
        "unique": len({lines[a].folded for a in starts}) / size,
        "alone": sum(alone(lines[a]) for a in starts) / size,
        "cohesion": _cohesion(page, bounds) if guess.titled else 0.5,
        "backward": _backward(page, bounds) if guess.titled else 0.0,
        "missed": _missed(page, guess, bounds) if guess.titled else 0.5,
        "numbered": _numbered(page, starts) if guess.titled else 0.0,
        "masked": _masked(page, starts),
        "labelled": _labelled(page, starts) if guess.titled else 0.0,
        "daily": float(guess.titled and _daily(page, starts)),
        "own": sum(page.owned(a) for a in starts) / size,
        "asked": sum(lines[a].text[-1] in "?？؟" for a in starts) / size,
        "wide": min(1.0, sum(lines[a].width for a in starts) / size / 160) if guess.titled else 0.5,
        "bulleted": sum(lines[a].shape is Shape.BULLET for a in starts) / size,
        "ended": sum(lines[a].sentence for a in starts) / size if guess.titled else 0.5,
        "elsewhere": _elsewhere(page, starts) if guess.titled else 0.0,
    }


def _of_form(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    lines, starts = page.lines, guess.starts
    size = len(starts)
    lengths = [b - a for a, b in bounds]
    # What parts the first record from the line above it is not the list's own.
    before = [lines[a].before for a in (starts[1], *starts[1:])]
    makes = [(c > 0, lines[a].after > 0, lines[a].shape) for a, c in zip(starts, before, strict=True)]
    return {
        "make": _majority(makes),
        "gap_before": _majority([min(2, gap) for gap in before]),
        "wide_gap": sum(lines[a].before > 1 for a in starts) / size,
        "next": _majority([lines[a + 1].shape for a in starts if a + 1 < len(lines)]),
        "prev": _majority([(lines[a - 1].shape, page.keys[a - 1][:1]) for a in starts[1:]]),
        "spread": min(1.0, _variation(lengths)),
        "count": min(1.0, log2(size) / 5),
        "two": float(size == 2),
        "long": min(1.0, sum(lengths) / size / 20),
        "bare": sum(length == 1 for length in lengths) / size,
        "above": _shared(page, starts[1:], (-1, -2, -3)),
    }


def _of_edges(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    """Whether the first and the last record are like the others, and more of their kind stand outside."""
    starts = guess.starts
    lengths = sorted(b - a for a, b in bounds)
    reach = 2 * lengths[len(lengths) // 2] + 2
    first, last = starts[0], starts[-1]
    makes = Counter(map(page.make, starts))
    make = max(makes, key=makes.__getitem__)
    textless_first, textless_last = _textless(page, bounds)
    above = range(max(0, first - reach), first)
    below = range(bounds[-1][1], min(len(page.lines), last + reach))
    return {
        "first_odd": float(page.make(first)[1:] != make[1:]),
        "last_odd": float(page.make(last) != make),
        "odd": sum(page.make(a) != make for a in starts[1:-1]) / max(1, len(starts) - 2),
        "more_above": float(any(page.make(n) == make and not page.owned(n) for n in above)),
        "more_below": float(any(page.make(n) == make and not page.owned(n) for n in below)),
        "text_above": float(first > 0 and page.lines[first - 1].says),
        "textless_first": float(textless_first),
        "textless_last": float(textless_last),
    }


def _textless(page: Page, bounds: Bounds) -> tuple[bool, bool]:
    """Whether the first and the last record have no text below, nor two of the lines that nearly all have."""
    told = [page.count(a + 1, b, "says") > 0 for a, b in (bounds[0], bounds[-1])]
    if all(told):
        return False, False
    seen = Counter(chain.from_iterable(set(chain.from_iterable(page.shared[a + 1 : b])) for a, b in bounds))
    usual = {key for key, many in seen.items() if many >= max(2.0, 0.8 * len(bounds))}
    first, last = (
        sum(not usual.isdisjoint(some) for some in page.shared[a + 1 : b]) < 2
        for a, b in (bounds[0], bounds[-1])
    )
    return first and not told[0], last and not told[1]


def _of_text(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    size, end = len(bounds), bounds[-1][1]
    texts = [page.count(a + guess.titled, b, "says") > 0 for a, b in bounds]
    menu = sum(page.count(a, b, "menu") for a, b in bounds)
    paragraphs = [page.count(a + guess.titled, b, "text") for a, b in bounds]
    return {
        **_of_keys(page, bounds),
        "text": sum(texts) / size,
        "outside": min(1.0, page.count(0, guess.starts[0], "text") / 5),
        "more": sum(page.count(a + guess.titled, b, "more") == 1 for a, b in bounds) / size,
        "dated": sum(page.count(a + 1, b, "dated") > 0 for a, b in bounds) / size,
        "even": _evenness(page, bounds) if guess.titled else 0.0,
        "menu": menu / max(1, end - guess.starts[0]),
        "credit": sum("#credit" in page.keys[b - 1] for _, b in bounds) / size,
        "running": sum(some > 0 for some in paragraphs) / size,
        "paragraphs": min(1.0, sum(paragraphs) / size / 6),
        "one_paragraph": sum(some == 1 for some in paragraphs) / size,
    }


def _majority(values: Sequence[Hashable]) -> float:
    """The share of the value that there is most of; mostly it is the first one, which is soon told."""
    many = values.count(values[0]) if values else 0
    most = many if 2 * many >= len(values) else max(Counter(values).values())
    return most / len(values) if values else 0.0


def _variation(values: Sequence[int]) -> float:
    """The standard deviation in parts of the mean."""
    mean = sum(values) / len(values)
    return (sum((v - mean) * (v - mean) for v in values) / len(values)) ** 0.5 / mean if mean else 0.0


def _masked(page: Page, starts: tuple[int, ...]) -> float:
    """The share of titles that agree with another line of the page once numbers are masked."""
    return sum(page.repeats[page.lines[a].masked] > page.printed(a) for a in starts) / len(starts)


def _daily(page: Page, starts: tuple[int, ...]) -> bool:
    """Whether titles are alike but for a day, another in each, and stand between the texts of two records."""
    titles = [page.lines[a] for a in starts]
    if len({title.masked for title in titles}) > 1 or not names_day(titles[0]):
        return False
    apart = len({title.text for title in titles}) == len(titles)
    return apart and all(line.running for a in starts[1:] for line in page.lines[a - 1 : a + 2 : 2])


def _elsewhere(page: Page, starts: tuple[int, ...]) -> float:
    """The share of titles that stand on the page once more, and not as another title."""
    own = Counter(page.lines[a].folded for a in starts)
    return sum(page.printed(a) > own[page.lines[a].folded] for a in starts) / len(starts)


def _labelled(page: Page, starts: tuple[int, ...]) -> float:
    """The share of titles that begin with one label ("Place: ..."), as the lines below a title do."""
    told = Counter(key for a in starts for key in page.keys[a] if key[0] == "^" and key[-1] in ":：")
    most = max(told.values(), default=0)
    return most / len(starts) if most > 1 else 0.0


def _shared(page: Page, starts: tuple[int, ...], distances: tuple[int, ...]) -> float:
    """The largest share of titles that have the same repeated line at the same distance."""
    best = 0
    for distance in distances:
        there = (page.keys[a + distance] for a in starts if 0 <= a + distance < len(page.lines))
        best = max(best, max(Counter(chain.from_iterable(there)).values(), default=0))
    return best / len(starts) if best > 1 else 0.0


def _of_keys(page: Page, bounds: Bounds) -> dict[str, float]:
    """Repeated lines as parts of the records.

    once: how many kinds stand exactly once in nearly every record, 4 are 1. pure: how nearly one kind
    stands once in every record and nowhere else on the page.
    """
    found: list[str] = []
    for a, b in bounds:
        keys = [*chain.from_iterable(page.shared[a + 1 : b])]
        if len(set(keys)) < len(keys):
            keys = [key for key, many in Counter(keys).items() if many == 1]
        found += keys
    single, size = Counter(found), len(bounds)
    need = max(2.0, 0.8 * size)
    pure = max((2 * many / (size + page.keyed[key]) for key, many in single.items() if many > 1), default=0.0)
    return {"once": min(4, sum(1 for many in single.values() if many >= need)) / 4, "pure": pure}


def _cohesion(page: Page, bounds: Bounds) -> float:
    """The share of records whose title shares a rare word with the lines below it."""
    hits = asked = 0
    for a, b in bounds:
        title = page.stems[a] & page.rare
        if title:
            asked += 1
            hits += any(title & page.stems[n] for n in range(a + 1, min(b, a + 8)))
    return hits / asked if asked else 0.0


def _backward(page: Page, bounds: Bounds) -> float:
    """The share of titles that share a rare word with the lines just above them and none with those below."""
    lost = 0
    for a, b in bounds[1:]:
        title = page.stems[a] & page.rare
        above = any(title & page.stems[n] for n in range(max(0, a - 3), a))
        lost += above and not any(title & page.stems[n] for n in range(a + 1, min(b, a + 8)))
    return lost / len(bounds)


def _missed(page: Page, guess: Guess, bounds: Bounds) -> float:
    """Lines inside records that look as much like a title as the titles do: two a record are 1."""
    makes = Counter(page.stand(n) for n in guess.starts)
    make = max(makes, key=makes.__getitem__)
    alike = page.titles.get(make, [])
    first, end = guess.starts[0], min(bounds[-1][1], len(page.lines) - 1)
    chosen = set(guess.starts)
    same = bisect_left(alike, end) - bisect_left(alike, first)
    same -= sum(n < end for n in chosen.intersection(alike)) if same else 0
    return min(2.0, same / len(bounds)) / 2


def _evenness(page: Page, bounds: Bounds) -> float:
    """The share of records whose text is about as wide as the others', as of teasers cut by a machine."""
    widths = [max(page.columns[a + 1 : b], default=0) for a, b in bounds]
    middle = sorted(widths)[len(widths) // 2]
    if len(widths) < 4 or not 80 <= middle <= 800:
        return 0.0
    return sum(abs(width - middle) <= 0.15 * middle for width in widths) / len(widths)


def _numbered(page: Page, starts: tuple[int, ...]) -> float:
    """The share of titles that count up one by one, as the inner headings of one article do."""
    found = [_NUMBERED.match(page.lines[a].text) for a in starts]
    numbers = [int(m[1]) if m else -9 for m in found]
    return sum(b == a + 1 for a, b in pairwise(numbers)) / max(1, len(starts) - 1)

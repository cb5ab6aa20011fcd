"""Lists whose records all end with one line: the records that begin behind such a line wherever it stands."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.importer.boxes import heads_box
from reader.importer.hypotheses import Guess
from reader.importer.page import Page
from reader.importer.titles import looks_able

#: So many records tell which line ends them, so nearly all of which have it, so near to the next title.
SOME, NEARLY, NEAR = 4, 0.8, 3
#: So large a share of such lines elsewhere must have a title and a text behind them, and a text above.
WHOLE = 0.7
#: The record above the first is at most so many times as long as any.
REACH = 2


def footed(page: Page, guess: Guess) -> Guess:
    """The guess with the records behind the lines that end nearly all others, inside the list and around it.

    Each has a text up to the next such line, and the one above it has a text too. What stands twice in a
    record, such as a day below its title, ends none.
    """
    starts = guess.starts
    if not guess.titled or len(starts) < SOME:
        return guess
    texts = [n for n, line in enumerate(page.lines) if (line.says or line.ellipsis) and not page.owned(n)]
    for back, key in _ends(page, starts):
        more = _more(page, starts, texts, back, key)
        if len(kept := tuple(sorted({*starts, *more}))) > len(starts):
            return Guess(kept, True, f"{guess.rule}, with what begins behind their ends")
    return guess


def _ends(page: Page, starts: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    """The lines that stand at one distance above nearly all titles but the first, by distance and key."""
    need = max(SOME - 1, NEARLY * (len(starts) - 1))
    for back in range(1, NEAR + 1):
        seen = Counter(key for n in starts[1:] for key in page.shared[n - back])
        yield from ((back, key) for key, many in seen.most_common() if many >= need)


def _more(page: Page, starts: tuple[int, ...], texts: Sequence[int], back: int, key: str) -> list[int]:
    """The titles behind the other lines with a key; none where many of these have none."""
    feet = [n for n, keys in enumerate(page.shared) if key in keys]
    known = {n - back for n in starts[1:]}
    inside = [n for n in feet if starts[0] < n < starts[-1] and n not in known]
    whole = _Whole(page, texts, feet, back)
    found = [n + back for n in inside if whole.parts(starts, n)]
    if len(found) < len(inside) - max(1, (1 - WHOLE) * len(inside)):
        return []
    reach = REACH * max(b - a for a, b in pairwise((*starts, *found)))
    below = whole.below(starts, reach)
    every = [*whole.above(starts, reach), *starts, *found, *below]
    first, last = min(every), max(every)
    # What stands above the first title and not below the last text begins records, and ends none.
    ends = any(last < n <= last + reach for n in feet)
    return [*every, *(whole.first(starts, first, reach) if ends else [])]


class _Whole:
    """The lines that end records, and which of them have a whole record behind them."""

    def __init__(self, page: Page, texts: Sequence[int], feet: Sequence[int], back: int) -> None:
        self._page, self._texts, self._feet, self._back = page, texts, feet, back

    def parts(self, starts: Sequence[int], foot: int) -> bool:
        """Whether a line inside a list parts two records: text above it, title, text and an end below."""
        k, j = bisect_right(starts, foot), bisect_left(self._feet, foot)
        above = max(starts[k - 1], self._feet[j - 1] if j else 0)
        below = self._feet[j + 1] if j + 1 < len(self._feet) else len(self._page.lines)
        return below < starts[k] and self._any(above + 1, foot) and self._heads(foot + self._back, below)

    def above(self, starts: Sequence[int], reach: int) -> list[int]:
        """The titles above a list, each up to where the record below it ends."""
        found: list[int] = []
        end = starts[0] - self._back
        j = bisect_left(self._feet, end)
        if j == len(self._feet) or self._feet[j] != end:
            return []
        for foot in reversed(self._feet[:j]):
            if end - foot > reach or not self._heads(foot + self._back, end):
                break
            found.append(foot + self._back)
            reach, end = max(reach, REACH * (end - foot)), foot
        return found

    def below(self, starts: Sequence[int], reach: int) -> list[int]:
        """The titles below a list, each of which is behind the end of one and has an end of its own."""
        found: list[int] = []
        feet = self._feet[bisect_right(self._feet, starts[-1]) :]
        at = starts[-1]
        for foot, end in pairwise(feet):
            if max(foot - at, end - foot) > reach or not self._any(at + 1, foot):
                break
            if not self._heads(foot + self._back, end):
                break
            at = foot + self._back
            found.append(at)
        return found

    def first(self, starts: Sequence[int], title: int, reach: int) -> list[int]:
        """The title above the first, as far above its text as most others, if a record ends above that."""
        foot = title - self._back
        near = Counter(self._text(n) - n for n in starts).most_common(1)[0][0]
        known = bisect_left(self._feet, foot)
        if self._feet[known : known + 1] != [foot]:
            return []
        least = max([-1, *self._feet[:known][-1:], foot - reach])
        makes = Counter(map(self._page.stand, starts))
        able = (n for n in range(foot - 1, least, -1) if self._text(n) - n == near)
        return [n for n in able if self._heads(n, foot) and makes[self._page.stand(n)]][:1]

    def _text(self, n: int) -> int:
        """The next text below a line."""
        k = bisect_right(self._texts, n)
        return self._texts[k] if k < len(self._texts) else -1

    def _heads(self, title: int, end: int) -> bool:
        """Whether a line may be the title of a text above line `end`."""
        if title >= end or self._page.lines[title].running or self._page.turns[title]:
            return False
        if self._page.owned(title) or heads_box(self._page.lines[title].folded):
            return False
        return looks_able(self._page.lines[title]) and self._any(title + 1, end)

    def _any(self, a: int, b: int) -> bool:
        """Whether one of the lines a..b is a text."""
        k = bisect_left(self._texts, a)
        return k < len(self._texts) and self._texts[k] < b

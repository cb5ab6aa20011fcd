"""Two lists of different form on one page, one right above the other: teasers and whole texts, say.

What stands above or below a list is read as a page of its own. What is listed there is of the page too where
next to nothing but its name parts the two; what stands beside the list of a page has other names.
"""

from collections.abc import Callable, Iterable, Sequence
from copy import copy

from reader.importer.boxes import heads_box
from reader.importer.ending import closed
from reader.importer.fields import leads_of
from reader.importer.lines import Line
from reader.importer.page import Page
from reader.importer.words import ends_article

Bounds = list[tuple[int, int]]
#: Finds the records of the list that a part of a page surely is, or none.
Read = Callable[[Page], Bounds]
#: Second lists are looked for on pages of so many lines at most.
LOOKED = 1000
#: The second list has so many lines, and so large a share of the text of the page.
LINES, SHARE = 4, 0.04
#: It holds so large a share of the text on its side; so large a share of its records have a text so wide.
COVER, TEXTS, WIDE = 0.6, 0.9, 60
#: A list that is told by one text to a record has so many of them.
FEW = 4
#: Its name has so many lines at most, each so wide at most.
NAME, NARROW = 2, 40
#: Of a page that was read as one article both lists hold so much of the text, the first so many records.
MOST, SOME = 0.85, 3


class Parts:
    """The parts of a page, each made a page of its own and read once, however often it is asked for."""

    def __init__(self, page: Page, read: Read) -> None:
        self.page, self._read = page, read
        self._known: dict[tuple[int, int], tuple[Page, Bounds]] = {}

    def read(self, a: int, b: int) -> tuple[Page, Bounds]:
        """The lines a..b as a page, and the records of the list that it surely is."""
        if (a, b) not in self._known:
            part = part_of(self.page, a, b)
            self._known[a, b] = part, self._read(part)
        return self._known[a, b]


def beside(parts: Parts, bounds: Bounds) -> Bounds:
    """The records of another list right below that with these bounds, or right above it; or none."""
    page = parts.page
    if len(page.lines) > LOOKED:
        return []
    first, end = bounds[0][0] - leads_of(page, bounds)[0], bounds[-1][1]
    for a, b in _sides(page, first, end):
        if page.count(a, b, "says") < FEW or page.sayings[b] - page.sayings[a] < FEW * WIDE or page.turns[a]:
            continue
        part, found = parts.read(a, b)
        if found and _is_other(page, bounds, part, (found := closed(part, found)), a > 0):
            return [(a + c, a + d) for c, d in found]
    return []


def two_lists(parts: Parts, tried: Iterable[Bounds]) -> Bounds:
    """The records of two lists that hold the text of a page between them, one of which is among those tried.

    None where boxes or comments stand among them. A part beside which no list has room is the page itself.
    """
    page = parts.page
    for bounds in tried if len(page.lines) <= LOOKED else ():
        ended = closed(page, bounds)
        a, b = ended[0][0] - leads_of(page, ended)[0], ended[-1][1]
        if b - a < LINES or not _may_hold_all(page, a, b):
            continue
        part, found = parts.read(a, b)
        if len(found) < SOME:
            continue
        one = [(a + c, a + d) for c, d in closed(part, found)]
        if (other := beside(parts, one)) and _hold_all(page, both := sorted([*one, *other])):
            return both
    return []


def _sides(page: Page, a: int, b: int) -> list[tuple[int, int]]:
    """The lines below the lines a..b and above them where these have room for another list."""
    text = page.widths
    sides = ((b, len(page.lines)), (0, a))
    return [(c, d) for c, d in sides if d - c >= LINES and text[d] - text[c] >= SHARE * text[-1]]


def _may_hold_all(page: Page, a: int, b: int) -> bool:
    """Whether the lines a..b may hold a list that holds nearly all text with another above it or below."""
    text = page.widths
    return max(text[b], text[-1] - text[a]) >= MOST * text[-1] and bool(_sides(page, a, b))


def _hold_all(page: Page, bounds: Bounds) -> bool:
    """Whether records hold nearly all text of a page, and no heading of comments or other articles."""
    a, b = bounds[0][0], bounds[-1][1]
    if any(page.heads[a:b]) or any(page.comments[a:b]):
        return False
    return sum(page.widths[d] - page.widths[c] for c, d in bounds) >= MOST * page.widths[-1]


def part_of(page: Page, a: int, b: int) -> Page:
    """The lines a..b of a page, as a page of their own."""
    lines: list[Line] = []
    for n, line in enumerate(page.lines[a:b]):
        line = copy(line)
        line.n = n
        lines.append(line)
    return Page.of(lines)


def _is_other(page: Page, bounds: Bounds, part: Page, found: Bounds, below: bool) -> bool:
    """Whether records of a part of a page, below a list or above it, are those of another list."""
    first, end = found[0][0] - leads_of(part, found)[0], found[-1][1]
    between = range(first) if below else range(end, len(part.lines))
    # What stands above a list without a name of its own between them leads to a few of its articles.
    if len(between) > NAME or not (below or between) or not all(_may_name(part, n) for n in between):
        return False
    others = {page.lines[a].folded for a, _ in bounds}
    if any(part.lines[a].folded in others for a, _ in found) or not _are_articles(part, found):
        return False
    return part.sayings[end] - part.sayings[first] >= COVER * part.sayings[-1]


def _are_articles(part: Page, found: Sequence[tuple[int, int]]) -> bool:
    """Whether nearly all records have a text, and more than one where they are few."""
    said = sum(part.sayings[d] - part.sayings[c + 1] >= WIDE for c, d in found)
    brief = any(part.count(c + 1, d, "text") < 2 for c, d in found)
    return said >= TEXTS * len(found) and (len(found) >= FEW or not brief)


def _may_name(part: Page, n: int) -> bool:
    """Whether a line may be the name of a list of articles."""
    line = part.lines[n]
    if line.width > NARROW or line.says or part.turns[n] or part.comments[n]:
        return False
    return not heads_box(line.folded) and not ends_article(line.folded)

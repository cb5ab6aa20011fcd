"""Where the articles of a page end, and nothing but comments on them and other articles follow."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.importer.lines import Line
from reader.importer.page import Page
from reader.importer.words import heads_related

#: So much of the text stands above a heading of its comments, or of other articles, where it is one article.
READ, HALF = 0.25, 0.5
#: What is counted is known by so many letters.
COUNTED = 4
#: So many lines of comments, each beside the same line, are of the records of a list.
MANY = 3


def feet_of(page: Page) -> tuple[int, int]:
    """The lines from which on nothing but comments follow, and nothing but what is said or told beside.

    Each is a heading of comments or of other articles with much of the text above it, the second one that
    stands on the page once, so that it ends no record; the number of lines where there is none.
    """
    total = max(1, page.widths[-1])
    feet = [len(page.lines), len(page.lines)]
    tallies = Counter(_tally(page.lines[n]) for n, counts in enumerate(page.comments) if counts)
    each = _of_each(page, [n for n, counts in enumerate(page.comments) if counts])
    for n, line in enumerate(page.lines):
        if (
            not (line.phrase or page.comments[n])
            or line.running
            or line.width > 110
            or page.widths[n] < READ * total
        ):
            continue
        comments = page.comments[n]
        if comments and not each:
            feet[0] = min(n, feet[0])
        many = comments and (each or _of_many(page, n, tallies))
        once = page.repeats[line.masked] == 1 and not many
        other = heads_related(line.folded) or (page.widths[n] >= HALF * total and page.heads[n])
        if once and (comments or other):
            feet[1] = min(n, feet[1])
    return feet[0], feet[1]


def _of_each(page: Page, some: Sequence[int]) -> bool:
    """Whether lines are each of a record, however they differ: text parts them, one line is beside each."""
    if len(some) < MANY or not 0 < some[0] <= some[-1] < len(page.lines) - 1:
        return False
    if not all(page.count(a, b, "text") for a, b in pairwise(some)):
        return False
    beside = ([frozenset(page.shared[n + k]) for n in some] for k in (1, -1))
    return any(frozenset.intersection(*keys) for keys in beside)


def _tally(line: Line) -> str:
    """What a line counts, by its first letters, whose ends change with the number; nothing without one."""
    return "".join(filter(str.isalpha, line.masked))[:COUNTED] if line.masked[:1] == "0" else ""


def _of_many(page: Page, n: int, tallies: Counter[str]) -> bool:
    """Whether a line that counts comments is one of several that do, as each record of a list has one.

    It counts the same as another ("1 comment" beside "5 comments"), or says that there are none.
    """
    tally = _tally(page.lines[n])
    return tallies[tally] > 1 if tally else not page.heads[n] and len(tallies) > 1

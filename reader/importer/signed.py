"""Lists whose records each tell who wrote them and when below the title, the latest first, and end alike."""

from itertools import pairwise

from reader.importer.dates import find_day
from reader.importer.page import Page

Bounds = list[tuple[int, int]]
#: So many records tell it, of nearly all; the lines that each has are of so many kinds, four of which are 1.
MANY, ALL, KINDS = 4, 0.95, 0.75


def signed_and_dated(page: Page, bounds: Bounds, measured: dict[str, float]) -> bool:
    """Whether the line below every title tells a writer and a day, no day is later than the one above.

    However much of the page's text stands elsewhere: neither the parts of one article nor the comments on
    it, which go forward, do so.
    """
    if len(bounds) < MANY or not measured["titled"] or measured["beside"] or measured["once"] < KINDS:
        return False
    if min(measured[name] for name in ("unique", "bylined", "below", "pure", "like_ends")) < ALL:
        return False
    signed = [page.lines[a + 1] for a, b in bounds if b > a + 1 and page.lines[a + 1].byline]
    days = [day for line in signed if (day := find_day(line.text))]
    if len(days) < len(bounds):
        return False
    return days[0] > days[-1] and all(first >= second for first, second in pairwise(days))

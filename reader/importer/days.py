"""Lists whose records all have their day just below the title, the latest first."""

from itertools import pairwise
from statistics import median

from reader.importer.dates import find_day
from reader.importer.lines import Shape
from reader.importer.page import Page

Bounds = list[tuple[int, int]]
#: So many records make a list, and hold so much of the text of the page, no one more than so much; the middle
#: title has so many columns. The day stands so many lines below its title at most.
MANY, MOST, HEAVY, TITLE, NEAR = 6, 0.6, 0.4, 25, 2
#: So large a share of the days is another than the one above; those of so many records tell it for all.
OTHER, FIRST = 0.5, 200


def days_go_back(page: Page, bounds: Bounds) -> bool:
    """Whether every record has its day at one distance below its title, and no day is later than the last.

    What is said of an article has its days there too, below names, and so have the parts of a text of which
    each tells of another day; these go forward.
    """
    held = [page.text_before(b) - page.text_before(a) for a, b in bounds]
    if len(bounds) < MANY or sum(held) < MOST * page.widths[-1] or max(held) > HEAVY * page.widths[-1]:
        return False
    starts = [a for a, _ in bounds]
    different = len({page.lines[a].folded for a in starts}) == len(starts)
    if not different or median(page.columns[a] for a in starts) < TITLE:
        return False
    days = next(filter(None, (_days(page, bounds[:FIRST], k) for k in range(1, NEAR + 1))), [])
    others = sum(first > second for first, second in pairwise(days))
    return bool(days) and others >= OTHER * (len(days) - 1) and days == sorted(days, reverse=True)


def _days(page: Page, bounds: Bounds, distance: int) -> list[str]:
    """The days of records at one distance below their titles, none where one record has none or no text."""
    days = []
    for a, b in bounds:
        n = a + distance
        day = find_day(page.lines[n].text) if n + 1 < b and page.lines[n].shape is Shape.DATE else None
        if day is None:
            return []
        days.append(day)
    return days

"""Boxes between the records of a list that no heading tells: below one that has all that others have."""

from collections import Counter
from itertools import chain

from reader.importer.boxes import unboxed
from reader.importer.fields import leads_of
from reader.importer.lines import Shape
from reader.importer.page import Page

Bounds = list[tuple[int, int]]
#: So many records tell how long they are; below one longer than nearly all, so many lines are a box, with so
#: many texts to a line at most and none first, and nearly all like no line of another record. What stands in
#: so many records is of each.
RECORDS, USUAL, LINES, TEXTS, STRANGE, EACH = 6, 0.8, 4, 0.2, 0.8, 0.75


def without_boxes(page: Page, bounds: Bounds) -> Bounds:
    """The records without the boxes below them, told by their headings or not."""
    return _without_asides(page, unboxed(page, bounds))


def _without_asides(page: Page, bounds: Bounds) -> Bounds:
    """The records without the short lines that none of the others has, below all that is of them.

    A record is only looked at where it is so much longer than nearly all others. The last one has an end.
    """
    if len(bounds) < RECORDS:
        return bounds
    lengths = sorted(b - a for a, b in bounds)
    usual = lengths[int(USUAL * (len(lengths) - 1))]
    long = [k for k, (a, b) in enumerate(bounds[:-1]) if b - a >= usual + LINES]
    if not long or usual < 2:
        return bounds
    leads = leads_of(page, bounds)
    held = Counter(chain.from_iterable(set(chain.from_iterable(page.shared[a + 1 : b])) for a, b in bounds))
    found = [*bounds]
    for k in long:
        a, b = bounds[k]
        begin = _begins(page, a, b - leads[k + 1], held, EACH * len(bounds))
        if begin is not None:
            found[k] = a, begin
    return found


def _begins(page: Page, a: int, end: int, held: Counter[str], each: float) -> int | None:
    """The line from which on nothing is of a record, up to a line; None where no such lines are below it.

    All that stands in most records stands above it.
    """
    due = {key for key, many in held.items() if many >= each}
    strange = [not any(held[key] > 1 for key in page.shared[n]) for n in range(a, end)]
    text = next((n for n in range(a + 1, end) if page.lines[n].says), end)
    for n in range(a + 1, end - LINES + 1):
        due.difference_update(page.shared[n - 1])
        line = page.lines[n]
        if n <= text or due or line.shape is not Shape.SHORT or line.says or not strange[n - a]:
            continue
        rest = strange[n - a :]
        few = page.count(n, end, "says") <= TEXTS * (end - n) and not page.count(n, n + LINES, "says")
        return n if few and sum(rest) >= STRANGE * len(rest) else None
    return None

"""Boxes between the records of a list: what is read most, the page's letter, pictures, other articles.

Every record but the last ends where the next begins, so that a box stands in the one above it.
"""

from collections import Counter
from itertools import chain

from reader.importer import beyond
from reader.importer.fields import leads_of
from reader.importer.noting import notes
from reader.importer.page import Page
from reader.importer.words import fold, heads_related

Bounds = list[tuple[int, int]]
#: A list has so many records at least before one of them is told to be unlike the others.
RECORDS = 4
#: A box has so many lines at least; a heading so many columns at most, and one text of so many at most.
LINES, HEADING, TEXT = 3, 60, 200
#: In so many records a line stands that is of their template, and in so few one that is of a box.
TEMPLATE, FEW = 0.75, 0.2
_HEADINGS = frozenset(fold(phrase) for phrase in beyond.BOXES)


def heads_box(folded: str) -> bool:
    """Whether the whole line is a heading of a box that a page puts between its articles."""
    return folded.strip(" »«→←-–—|•*:：.…!").replace("\u200c", " ") in _HEADINGS or heads_related(folded)


def unboxed(page: Page, bounds: Bounds) -> Bounds:
    """The records without the boxes below them; lines above a title that tell its day are of no box."""
    if len(bounds) < RECORDS:
        return bounds
    leads = leads_of(page, bounds)
    held = Counter(chain.from_iterable(set(chain.from_iterable(page.shared[a + 1 : b])) for a, b in bounds))
    size = len(bounds)
    due = {key for key, many in held.items() if many >= TEMPLATE * size}
    found = []
    for (a, b), lead in zip(bounds[:-1], leads[1:], strict=True):
        end = b - lead
        box = next((n for n in range(a + 2, end - LINES + 1) if _begins(page, n, end)), None)
        if (
            box is not None
            and held[f"={page.lines[box].masked}"] <= max(1, FEW * size)
            and _whole(page, a, box, due)
        ):
            found.append((a, box))
        else:
            found.append((a, b))
    return [*found, bounds[-1]]


def _begins(page: Page, n: int, end: int) -> bool:
    """Whether line n heads a box that goes on to a line."""
    line = page.lines[n]
    if line.width > HEADING or line.running or not heads_box(line.folded) or notes(line.folded):
        return False
    texts = [page.lines[k].width for k in range(n + 1, end) if page.lines[k].running]
    return len(texts) <= 1 and max(texts, default=0) <= TEXT


def _whole(page: Page, a: int, end: int, due: set[str]) -> bool:
    """Whether a record that ends at a line has a text, or all that nearly every record has."""
    seen = {key for some in page.keys[a + 1 : end] for key in some}
    return due <= seen if due else page.count(a + 1, end, "says") > 0

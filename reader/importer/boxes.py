"""Boxes between the records of a list: what is read most, the page's letter, pictures, other articles.

Every record but the last ends where the next begins, so that a box stands in the one above it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, pairwise

from reader.importer import beyond
from reader.importer.fields import leads_of
from reader.importer.furniture import Own
from reader.importer.lines import Line
from reader.importer.page import Page
from reader.importer.words import fold, heads_related, own_kind
from reader.model.wording import tr_noop

Bounds = list[tuple[int, int]]
#: A list has so many records at least before one of them is told to be unlike the others.
RECORDS = 4
#: A box has so many lines at least; a heading so many columns at most, and one text of so many at most.
LINES, HEADING, TEXT = 3, 60, 200
#: In so many records a line stands that is of their template, and in so few one that is of a box.
TEMPLATE, FEW = 0.75, 0.2
#: So large a share of what is of the template a record may miss; so many of its last lines are looked at too.
MISSED, LAST = 0.34, 3
#: A field or button is so wide at most, and so many stand below what a page says.
FIELD, FIELDS = 40, 3
#: A number alone, or before what it counts, and the highest.
NUMBERED = 99
_NUMBER = re.compile(r"(?:[•◦▪‣●○■·*–—-]\s*)?(\d{1,2})(?:[.)]\s|[.)]?$)")
_HEADINGS = frozenset(fold(phrase) for phrase in beyond.BOXES)
_LETTERS = tuple(fold(word) for word in beyond.LETTERS)


def heads_box(folded: str) -> bool:
    """Whether the whole line is a heading of a box that a page puts between its articles."""
    return folded.strip(" »«→←-–—|•*:：.…!").replace("\u200c", " ") in _HEADINGS or heads_related(folded)


def boxed(lines: Sequence[Line], tickers: Sequence[Own]) -> list[Own]:
    """The boxes beside tickers that are known by themselves: those in which the page speaks, with heading,
    fields and buttons; and titles that are numbered one by one below the heading of a box.
    """
    found: list[Own] = []
    taken = {n for own in tickers for n in range(own.first, own.last + 1)}
    for n, line in enumerate(lines):
        end = n
        if line.speaks is not None:
            first = n - (n > 0 and _heads_letter(lines[n - 1]))
            end = _fields(lines, n + 1)
        elif line.width <= HEADING and heads_box(line.folded):
            first, end = n, _numbered(lines, n + 1)
        if end > n and taken.isdisjoint(range(first, end)):
            found.append(Own(first, end - 1, line.speaks or tr_noop("nav")))
            taken.update(range(first, end))
    return found


def _heads_letter(line: Line) -> bool:
    """Whether a line above what a page says may be its heading."""
    if line.says or line.width > HEADING:
        return False
    return heads_box(line.folded) or any(word in line.folded for word in _LETTERS)


def _fields(lines: Sequence[Line], a: int) -> int:
    """Where the fields and buttons end that begin with line a."""
    end = a
    while end < min(len(lines), a + FIELDS) and lines[end].width <= FIELD and own_kind(lines[end].folded):
        end += 1
    return end


def _numbered(lines: Sequence[Line], a: int) -> int:
    """Where titles end that are numbered one by one in one form from line a on; 0 where none are."""
    signs: set[str] = set()
    end = a
    while end < len(lines) and not lines[end].running and (number := _NUMBER.match(lines[end].text)):
        signs.add(lines[end].text[number.end(1) : number.end()])
        if int(number[1]) != end - a + 1 or number.end() == len(lines[end].text) or len(signs) > 1:
            break
        end += 1
    return end if end - a >= LINES else 0


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
            and _whole(page, a, box, b, due)
        ):
            found.append((a, box))
        else:
            found.append((a, b))
    return [*found, bounds[-1]]


def _begins(page: Page, n: int, end: int) -> bool:
    """Whether line n heads a box that goes on to a line."""
    line = page.lines[n]
    if line.width > HEADING or line.running or line.noted:
        return False
    offers = n + 1 < end and page.lines[n + 1].speaks is not None
    if not (offers or heads_box(line.folded)):
        return page.owned(n) and _counts_up(page, n + 1, end)
    text = page.text_before(end) - page.text_before(n + 1)
    return page.count(n + 1, end, "text") <= 1 and text <= TEXT


def _counts_up(page: Page, a: int, end: int) -> bool:
    """Whether titles are numbered one by one from a line on, beside each or above it, up to a line."""
    if end - a > 2 * NUMBERED or page.count(a, end, "text"):
        return False
    lines = page.lines[a:end]
    found = [(k, int(match[1])) for k, line in enumerate(lines) if (match := _NUMBER.match(line.text))]
    onward = all(j - k <= 2 and second == first + 1 for (k, first), (j, second) in pairwise(found))
    return len(found) >= LINES and found[0] == (0, 1) and onward and 2 * len(found) >= len(lines)


def _whole(page: Page, a: int, box: int, b: int, due: set[str]) -> bool:
    """Whether a record a..b has, above a box, a text, or most of what nearly every record has.

    What stands right above the next title in its last lines is not missed.
    """
    seen = {key for some in (*page.keys[a + 1 : box], *page.keys[max(box, b - LAST) : b]) for key in some}
    return len(due - seen) <= MISSED * len(due) if due else page.count(a + 1, box, "says") > 0

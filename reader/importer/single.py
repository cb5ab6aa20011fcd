"""A page that holds one article: where it begins and ends among the page's own lines."""

import re
from dataclasses import dataclass

from reader.importer.lines import Line, Shape
from reader.importer.page import Page
from reader.importer.words import ends_article, is_byline, is_credit

_NUMBERED = re.compile(r"\d{1,3}[.)]\s")
#: So many short lines in a row part two texts of a page.
APART = 12
#: A text with this share of the longest text's width belongs to the same article.
WEIGHT = 0.25
#: A title is looked for in so many lines above the text.
ABOVE = 12


@dataclass(frozen=True, slots=True)
class Single:
    """The lines first..end (half open) of the one article; `titled` where the first is its title."""

    first: int
    end: int
    titled: bool
    confidence: float
    reason: str


def find_single(page: Page) -> Single:
    """The one article of a page."""
    lines = page.lines
    text, last = _text_of(page)
    if last < 0:
        titled = len(lines) > 1 and _titular(lines[0]) and lines[0].after > 0
        return Single(0, len(lines), titled, 0.5, "a short text")
    top = _top(page, text)
    title = _title_at(page, top, text)
    first = top if title is None else title
    sure = first == 0 and title is not None
    return Single(first, _bottom(page, text, last), title is not None, 0.8 if sure else 0.6, "one article")


def _text_of(page: Page) -> tuple[int, int]:
    """The first and last line of the article's running text; (0, -1) where nothing runs."""
    clusters: list[tuple[int, int, int]] = []
    for n, line in enumerate(page.lines):
        if not line.running:
            continue
        if clusters and n - clusters[-1][1] <= APART:
            first, _, width = clusters[-1]
            clusters[-1] = (first, n, width + line.width)
        else:
            clusters.append((n, n, line.width))
    if not clusters:
        return 0, -1
    least = WEIGHT * max(width for _, _, width in clusters)
    heavy = [cluster for cluster in clusters if cluster[2] >= least]
    return heavy[0][0], heavy[-1][1]


def _menu_end(lines: list[Line], at: int) -> int:
    """How far a menu (three or more short bulleted lines) reaches from `at`."""
    n = at
    while n < len(lines) and lines[n].shape is Shape.BULLET:
        n += 1
    return n if n - at >= 3 else at


def _furniture(page: Page, n: int) -> bool:
    return page.lines[n].shape is Shape.MORE or page.owned(n)


def _top(page: Page, text: int) -> int:
    """The first line that may belong to the article, above its first running text."""
    n = 0
    while n < text:
        after = _menu_end(page.lines, n)
        if n < after < text:
            n = after
        elif _furniture(page, n):
            n += 1
        else:
            break
    return n


def _title_at(page: Page, top: int, text: int) -> int | None:
    """The line that is most like a printed title above the text, or None."""
    lines = page.lines
    able = [n for n in range(max(top, text - ABOVE), text) if _titular(lines[n]) and not _furniture(page, n)]
    if not able:
        return None
    below = frozenset().union(*(page.stems[n] for n in range(text, min(len(lines), text + 6))))
    return max(able, key=lambda n: (_likeness(page, n, below), -n))


def _likeness(page: Page, n: int, below: frozenset[str]) -> float:
    """How like a title a line is: alone, of a title's length, its words taken up by the text."""
    line = page.lines[n]
    shared = len(page.stems[n] & below)
    alone = line.before > 0 and line.after > 0
    return (
        1.0 * alone
        + 0.5 * (15 <= line.width <= 120)
        + min(1.5, 0.75 * shared)
        + 0.5 * (line.shape is Shape.SHORT)
    )


def _titular(line: Line) -> bool:
    if line.shape is Shape.BULLET or line.shape is Shape.DATE or line.text[-1] in ",;:" or "://" in line.text:
        return False
    if is_byline(line.folded) or is_credit(line.folded) or "<d>" in line.masked[:12]:
        return False
    if _NUMBERED.match(line.text):
        return False
    ended = line.text[-1] in ".。" and not line.ellipsis
    return 2 <= line.width <= 160 and not ended and not (line.running and line.width > 130)


def _bottom(page: Page, text: int, last: int) -> int:
    """The end of the article: what follows its text as comments or the page's own lines is left out."""
    for n in range(text + 1, last):
        said = sum(line.width for line in page.lines[text:n] if line.running)
        if said >= 600 and ends_article(page.lines[n].folded):
            return n
    end = last + 1
    while end < len(page.lines):
        if _furniture(page, end) or _menu_end(page.lines, end) > end or ends_article(page.lines[end].folded):
            break
        end += 1
    return end

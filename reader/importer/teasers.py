"""Pages of teasers: many texts, each by itself below its title, and none as long as an article."""

from collections.abc import Sequence

from reader.importer.lines import Line, runs_of
from reader.importer.page import Page

#: So many texts stand by themselves; none is wider, of more lines, or a larger share of all that is running.
MANY, WIDEST, LINES, SHARE = 8, 500, 2, 0.15
#: A list of them has so many records, whose titles differ, with so much of the text.
RECORDS, UNIQUE, COVER = 6, 0.9, 0.5
#: So nearly every one has a kind of line that stands once in each and nowhere else; so many texts a record
#: may have.
PURE, EACH = 0.9, 2
#: A portal has so many records with so much of the text; so large a share of its lines are titles and texts.
PORTAL, ALL, LINKS = 12, 0.8, 0.6


def texts_of(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The first and the last line of each stretch of running text."""
    return runs_of(n for n, line in enumerate(lines) if line.running)


def holds_teasers(page: Page) -> bool:
    """Whether the texts of a page are teasers: an article has paragraphs one after the other."""
    texts = texts_of(page.lines)
    if len(texts) < MANY:
        return False
    widest = max(page.widths[b + 1] - page.widths[a] for a, b in texts)
    longest = max(b - a + 1 for a, b in texts)
    return widest < WIDEST and longest <= LINES and widest <= SHARE * page.widths[-1]


def lists_teasers(page: Page, bounds: Sequence[tuple[int, int]], measured: dict[str, float]) -> bool:
    """Whether records with these bounds are the teasers of a page that holds nothing but teasers.

    Each has a line of one kind; or just one text, and there are many links and the like among them.
    """
    if not one_each(page, bounds) or not measured["titled"] or measured["beside"]:
        return False
    if measured["unique"] < UNIQUE or measured["cover"] < COVER:
        return False
    return measured["pure"] >= PURE or _amid_links(page, bounds, measured)


def _amid_links(page: Page, bounds: Sequence[tuple[int, int]], measured: dict[str, float]) -> bool:
    """Whether so many records have just one text each, and many lines among them are no such texts or titles.

    The parts of one article may be numbered.
    """
    if (
        len(bounds) < PORTAL
        or measured["numbered"]
        or measured["cover"] < ALL
        or measured["one_paragraph"] < PURE
    ):
        return False
    first, end = bounds[0][0], bounds[-1][1]
    return 2 * len(bounds) <= LINKS * (end - first)


def one_each(page: Page, bounds: Sequence[tuple[int, int]]) -> bool:
    """Whether records with these bounds are a list of teasers: each has a text, or two.

    Where only some titles are found, a record has a dozen.
    """
    return len(bounds) >= RECORDS and page.count(bounds[0][0], bounds[-1][1], "text") <= EACH * len(bounds)

"""How the text of a page is shared out: among the records of a guess, or as one run of prose."""

from math import log2

from reader.importer.page import Page

Bounds = list[tuple[int, int]]
#: So many lines in a row that are no running text end a run of prose.
BROKEN = 3
#: In so many lines below a title its day and writer are looked for.
NEAR = 4
#: Sub-headings are in most narrower than so many columns, titles wider.
CURT = 30


def shared_out(page: Page, bounds: Bounds, end: int) -> dict[str, float]:
    """How evenly records with these bounds share the running text; they end before line `end`.

    heaviest: the largest share of it in one record, above all records or below them, as where one article
    stands beside a list. ahead, behind: what stands above and below. uneven: how much more the fullest
    record holds than the middle one, 32 times as much is 1. plenty: how wide the text of the middle record
    is, 1,500 columns are 1. hollow: the share of records without any.
    """
    widths = page.widths
    total = max(1, widths[-1])
    held = sorted(widths[b] - widths[a] for a, b in bounds)
    above, below = widths[bounds[0][0]], widths[-1] - widths[end]
    middle = held[len(held) // 2]
    return {
        "heaviest": max(held[-1], above, below) / total,
        "ahead": above / total,
        "behind": below / total,
        "uneven": min(1.0, log2(max(1.0, held[-1] / max(40, middle))) / 5),
        "plenty": min(1.0, middle / 1500),
        "hollow": sum(width == 0 for width in held) / len(held),
    }


def first_alone(page: Page, starts: tuple[int, ...]) -> dict[str, float]:
    """Whether only the first of the lines that begin records is a title, and the others are its sub-headings.

    outdone: how much wider it is than the middle one of the others, twice as wide is 1. told once: the
    share of the others that no day, writer or note stands near, where one stands near the first. curt: the
    share of the others that are narrower than CURT.
    """
    first, others = starts[0], starts[1:]
    widths = sorted(page.lines[n].width for n in others)
    near = [page.count(n + 1, min(len(page.lines), n + NEAR), "told") > 0 for n in others]
    told = page.count(first + 1, min(others[0], first + NEAR), "told")
    told += page.count(max(0, first - 2), first, "told")
    return {
        "outdone": min(1.0, max(0.0, page.lines[first].width / widths[len(widths) // 2] - 1)),
        "told once": near.count(False) / len(near) if told else 0.0,
        "curt": sum(width < CURT for width in widths) / len(widths),
    }


def prose_of(page: Page) -> dict[str, float]:
    """The longest run of prose of a page, in which no BROKEN lines in a row are anything else.

    prose: its share of all running text. lasting: its paragraphs, 20 are 1. broken: the share of its lines
    that are no running text. parted, often parted: how many of these tell a day, a writer or lead to more,
    to each paragraph, and 5 are 1. beside: how many other lines the page has, 150 are 1. wide, ample: how
    wide its paragraphs are, 600 columns are 1, and the whole of it, 6,000 are 1.
    """
    lines = page.lines
    width, a, b = _longest_run(page)
    texts = page.count(a, b, "text")
    told = page.count(a + NEAR, b, "told") + page.count(a, b, "more")
    return {
        "one parted": min(1.0, told / max(1, texts)),
        "one often parted": min(1.0, told / 5),
        "one prose": width / max(1, page.widths[-1]),
        "one lasting": min(1.0, texts / 20),
        "one broken": 1 - texts / max(1, b - a),
        "one beside": min(1.0, (len(lines) - (b - a)) / 150),
        "one wide": min(1.0, width / max(1, texts) / 600),
        "one ample": min(1.0, width / 6000),
    }


def _longest_run(page: Page) -> tuple[int, int, int]:
    """How wide the running text of the longest run of prose is, and its lines, half open."""
    best = (0, 0, 0)
    first, last = 0, -BROKEN - 1
    for n, line in enumerate(page.lines):
        if line.running:
            first = n if n - last > BROKEN else first
            last = n
            best = max(best, (page.widths[n + 1] - page.widths[first], first, n + 1))
    return best

"""How the text of a page is shared out: among the records of a guess, or as one run of prose."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log2

from reader.importer.page import Page, longest_run

Bounds = list[tuple[int, int]]
#: In so many lines below a title its day and writer are looked for.
NEAR = 4
#: An article has so many paragraphs and columns at least, so much of the text of a page that lists others
#: beside it, and no more of it is expected to be the page's own.
WHOLE, LONG, MUCH, OWN = 4, 1000, 0.4, 0.5
#: Above BARE others that hold no running text at all, so much of each is enough.
BARE, SOME, BRIEF, MOST = 3, 3, 500, 0.6
#: It may be broken into so many records; into more where of those beside it no more hold any running text.
FEW, HOLLOW = 2, 0.1
#: So many teasers make a list, whose texts are at most so many lines from each other.
TEASERS, APART = 3, 6
#: Half of the lines of a list begin with the same figures, and so many signs of what follows.
ALIKE, HALF = 5, 0.5
#: Below a first article that is printed whole, so large a share of the others leads to its rest.
CUT = 0.9
#: Between two headings of boxes in one text stand so many paragraphs, and one in so many lines below both.
BETWEEN, BOX = 2, 5
#: Prose is of a list where so nearly all records begin and end as its own does, and are more than so many;
#: what ends one stands so near to the next title.
NEARLY, OTHERS, NEAR_END = 0.8, 4, 3
#: Sub-headings are in most narrower than so many columns, titles wider.
CURT = 30


def shared_out(page: Page, bounds: Bounds, end: int) -> dict[str, float]:
    """How evenly records with these bounds share the running text; they end before line `end`.

    heaviest: the largest share of it in one record, above all records or below them, as where one article
    stands beside a list. ahead, behind: what stands above and below. uneven: how much more the fullest
    record holds than the middle one, 32 times as much is 1. plenty: how wide the text of the middle record
    is, 1,500 columns are 1. hollow: the share of records without any. lone: how many more paragraphs one
    record has, or what stands above all, than twice the next fullest, 8 are 1; less as more of it seems to be
    the page's own.
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
        "lone": _lone(page, bounds),
    }


def _lone(page: Page, bounds: Bounds) -> float:
    """How far one text stands out among those of records, and what is above them, by its paragraphs."""
    above = (0, bounds[0][0])
    told = sorted(((page.count(a, b, "text"), a, b) for a, b in (above, *bounds)), reverse=True)
    (most, a, b), (second, _, _) = told[0], told[1]
    return min(1.0, max(0, most - 2 * second) / 8) * (1 - page.roles.furnished(a, b))


def beside_prose(page: Page, starts: tuple[int, ...]) -> bool:
    """Whether records that begin at these lines are rather the neighbours of one article.

    A run of prose as long as an article holds much of the text. It stands in one or two records or outside
    them, and the others hold no running text, or where they are more than two a line each; or it stands in
    more, and the others, which are more yet, hold next to none. A shorter one will do above all but one
    where the others hold none. It is none where it is the first of a list, printed whole above the others.
    """
    lengths = sorted(b - a for a, b in pairwise(starts))
    last = min(len(page.lines), starts[-1] + lengths[len(lengths) // 2])
    width, first, end = page.prose
    if _framed(page, starts, first, end):
        return False
    if _whole_outside(page, 0, starts[0]) or _whole_outside(page, last, len(page.lines)):
        return True
    if width < BRIEF or page.roles.furnished(first, end) > OWN or _is_list(page, first, end):
        return False
    if _first_whole(page, starts, first):
        return False
    bounds = list(pairwise((0, *starts, last)))
    others = [page.count(a, b, "text") for a, b in bounds[1:] if a >= end or b <= first]
    bare = not any(others) and len(others) >= BARE and end <= starts[min(FEW, len(starts) - 1)]
    whole, long, much = (SOME, BRIEF, MOST) if bare else (WHOLE, LONG, MUCH)
    if page.count(first, end, "text") < whole or width < max(long, much * page.widths[-1]):
        return False
    inside = sum(a < end and b > first for a, b in bounds)
    if inside <= FEW:
        return max(others, default=2) <= (len(others) > FEW)
    return len(others) >= inside and sum(others) <= HOLLOW * len(others)


def _whole_outside(page: Page, a: int, b: int) -> bool:
    """Whether prose as long as an article, with much of the text, stands in lines outside all records."""
    much = max(LONG, MUCH * page.widths[-1])
    if page.widths[b] - page.widths[a] < much:
        return False
    width, first, end = longest_run(page.lines, a, b)
    whole = width >= much and page.count(first, end, "text") >= WHOLE
    return whole and page.roles.furnished(first, end) <= OWN and not _is_list(page, first, end)


def _is_list(page: Page, a: int, b: int) -> bool:
    """Whether a run of prose is rather a list: titles that begin with a day or a number in one form."""
    figured = Counter(line.masked[:ALIKE] for line in page.lines[a:b] if line.masked[:1] in ("0", "<"))
    return max(figured.values(), default=0) >= HALF * (b - a)


def _first_whole(page: Page, starts: Sequence[int], first: int) -> bool:
    """Whether prose that begins at line `first` is of the first record, and the others lead to their rest.

    Nothing stands between its text and the second title, as the heading of its neighbours would.
    """
    a, b = starts[0], starts[1]
    others = list(pairwise(starts[1:]))
    if not a < first < b or len(others) < FEW or not page.lines[b - 1].running:
        return False
    leading = sum(page.count(c + 1, d, "more") > 0 for c, d in others)
    return leading >= CUT * len(others) and not page.count(a, b, "more")


def _framed(page: Page, starts: Sequence[int], first: int, end: int) -> bool:
    """Whether prose is of one record that begins and ends as nearly all of a list do.

    One line stands right below the title of each, and one close above the next title; the neighbours of an
    article do not end as it does.
    """
    own = [a for a in starts if a < first]
    if len(starts) <= OTHERS or not own or any(first < a < end for a in starts):
        return False
    heads = Counter(key for a in starts for key in page.shared[min(a + 1, len(page.lines) - 1)])
    need = NEARLY * len(starts)
    if all(heads[key] < need for key in page.shared[own[-1] + 1]):
        return False
    ends = Counter(key for a in starts[1:] for n in range(a - NEAR_END, a) for key in set(page.shared[n]))
    closing = {key for n in range(end, min(len(page.lines), end + NEAR_END)) for key in page.shared[n]}
    return any(NEARLY * (len(starts) - 1) <= ends[key] <= len(starts) for key in closing - set(heads))


def boxes_within(page: Page, heads: Sequence[bool]) -> set[int]:
    """The headings of other articles, of those told, that stand again and again in the text of one."""
    found: set[int] = set()
    met: dict[str, int] = {}
    for n, line in enumerate(page.lines):
        if heads[n]:
            above = met.get(line.masked)
            if above is not None and page.count(above, n, "text") >= BETWEEN:
                found |= {above, n} if page.count(n, min(len(heads), n + BOX), "text") else {above}
            met[line.masked] = n
    return found


def teasers_above(page: Page) -> frozenset[int]:
    """The lines of teasers above an article: of each one a line of text, a title, a day or the like.

    Their texts stand at one distance from each other, and prose as long as an article stands below.
    """
    lines, found = page.lines, frozenset[int]()
    texts = [
        n for n, line in enumerate(lines) if line.running and not lines[min(n + 1, len(lines) - 1)].running
    ]
    at = 0
    while at + TEASERS <= len(texts):
        step, end = texts[at + 1] - texts[at], at + 1
        while end < len(texts) and texts[end] - texts[end - 1] == step:
            end += 1
        if end - at >= TEASERS and step <= APART and _teased(page, texts[at:end]):
            found |= frozenset(range(max(0, texts[at] - step + 1), texts[end - 1] + 1))
        at = end - 1
    width, a, b = longest_run(lines, max(found, default=-1) + 1, len(lines))
    whole = page.count(a, b, "text") >= SOME and width >= BRIEF
    most = max(OWN, page.roles.furnished(min(found, default=0), max(found, default=0)))
    return found if whole and page.roles.furnished(a, b) <= most else frozenset()


def _teased(page: Page, texts: Sequence[int]) -> bool:
    """Whether a line at one place between each two texts tells of one or leads to it, others mostly not."""
    telling = [
        [page.count(n, n + 1, "told") + page.count(n, n + 1, "more") > 0 for n in range(a + 1, b)]
        for a, b in pairwise(texts)
    ]
    places = list(zip(*telling, strict=True))
    return any(all(place) for place in places) and any(FEW * sum(place) <= len(place) for place in places)


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
    """The longest run of prose of a page, as the page knows it.

    prose: its share of all running text. lasting: its paragraphs, 20 are 1. broken: the share of its lines
    that are no running text. parted, often parted: how many of these tell a day, a writer or lead to more,
    to each paragraph, and 5 are 1. beside: how many other lines the page has, 150 are 1. wide, ample: how
    wide its paragraphs are, 600 columns are 1, and the whole of it, 6,000 are 1.
    """
    lines = page.lines
    width, a, b = page.prose
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

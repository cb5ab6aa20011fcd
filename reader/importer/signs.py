"""Signs that a page holds several articles and not the parts of one; each from 0 to 1."""

import re
from collections import Counter

from reader.importer.datelines import find_dateline
from reader.importer.hypotheses import Guess
from reader.importer.lines import Shape
from reader.importer.page import Page
from reader.importer.words import ends_article, names_photo
from reader.model.wording import tr_noop

Bounds = list[tuple[int, int]]
#: What stands for a number or a day in words whose numbers are masked.
_COUNTED = re.compile("0|<d>")

#: How a sign is told to the reader, where it is at least so strong.
TOLD = {
    "counted": (tr_noop("the page counts its results"), 1.0),
    "once": (tr_noop("a line stands once in every record"), 0.25),
    "more": (tr_noop("every record has a link to its rest"), 0.8),
    "like_ends": (tr_noop("a like line ends every record"), 0.9),
    "twice": (tr_noop("titles are printed twice"), 0.8),
    "dated": (tr_noop("every record has a date"), 0.8),
    "broken": (tr_noop("texts break off"), 0.7),
    "dotted": (tr_noop("texts are cut with an ellipsis"), 0.3),
    "credited": (tr_noop("every record ends with a credit"), 0.6),
    "bylined": (tr_noop("every record has a byline"), 0.8),
    "datelined": (tr_noop("every record has a dateline"), 0.6),
    "noted": (tr_noop("every record tells of comments, topics or its age"), 0.8),
    "even": (tr_noop("texts are cut at one length"), 0.7),
    "walls": (tr_noop("whole texts each in one line"), 0.6),
    "pairs": (tr_noop("titles and teasers alternate"), 1.0),
    "elsewhere": (tr_noop("titles stand in another list of the page too"), 0.5),
}


#: From so many records on a template is known for one.
SETTLED = 4
#: So many records are cut at one length, so large a share of them is, and has but one paragraph; and so much
#: of the page's text they hold.
CUT, EVEN, SINGLE, MOST = 6, 0.9, 0.85, 0.6
#: Of records with days and links nearly all have each; they hold so much of the text, no one so much.
ALL, LINKED, HEAVY = 0.95, 0.4, 0.5
#: Records of fewer lines are looked at for their order.
BEATS = 8
#: Any of these signs is enough to tell a list from the parts of one article.
_ENOUGH = (
    "counted", "more", "like_ends", "twice", "dated", "broken", "dotted", "credited", "bylined", "datelined",
    "even", "walls", "pairs", "noted", "rhythm",
)  # fmt: skip


def strongest(measured: dict[str, float]) -> float:
    """How strong the strongest sign is, 0 to 1."""
    return max(measured.get(name, 0.0) for name in _ENOUGH)


def settled(measured: dict[str, float], many: int) -> bool:
    """Whether so many records share one template to the last, and hold the text of the page between them.

    Each ends with who helped to report it; or with a link to its rest; or one kind of line stands once in
    each of them and nowhere else, and each has a day at one distance from its title, or tells of its
    comments or topics; or each has such a day, and its title stands in another list of the page. One that
    holds most of the text beside many without any is no such record; nor does one hide another, nor have
    the first of them another template.
    """
    reported = measured["reported"] >= 0.95 and measured["one_paragraph"] < 0.5
    if measured["cover"] < 0.8 or (many < SETTLED and not reported):
        return False
    if measured["hiding"] or measured["joined"]:
        return False
    if measured["heaviest"] >= 0.6 and measured["hollow"] >= 0.5:
        return False
    noted = measured["noted"] >= 0.95 and measured["once"] >= 0.25 and measured.get("outdone", 0.0) < 0.6
    dated = measured["titled"] and measured["dated"] >= 0.95 and measured["below"] >= 0.9
    told_again = dated and measured["elsewhere"] >= 0.95
    pure = measured["pure"] >= 0.95 and (noted or dated)
    return bool(reported or measured["more"] >= 0.9 or pure or told_again)


def listed(measured: dict[str, float]) -> float:
    """How far titles with a day at one place below, that hold the text of a page, stand in another list too.

    So a page tells its newest articles beside them. The headings of one text in its table of contents have
    no days.
    """
    dated = measured["titled"] and measured["dated"] >= 0.95
    return measured["elsewhere"] * measured["below"] * measured["cover"] if dated else 0.0


def cut_evenly(measured: dict[str, float], many: int) -> bool:
    """Whether so many records have one text each, nearly all of one width, and hold most text of the page.

    So are teasers that a machine cuts; paragraphs below the headings of one article differ.
    """
    if many < CUT or not measured["titled"] or measured["unique"] < 1:
        return False
    return measured["even"] >= EVEN and measured["one_paragraph"] >= SINGLE and measured["cover"] >= MOST


def dated_links(measured: dict[str, float], many: int) -> bool:
    """Whether so many records have each a day at one place below the title, a text and a link to its rest.

    Parts of one article have no such links; teasers of others below one hold less of the text of the page.
    """
    if many < CUT or not measured["titled"] or measured["beside"] or measured["heaviest"] >= HEAVY:
        return False
    whole = ("unique", "text", "dated", "more", "pure")
    return (
        measured["cover"] >= LINKED
        and measured["below"] >= EVEN
        and min(measured[name] for name in whole) >= ALL
    )


def told(measured: dict[str, float]) -> list[str]:
    """The strong signs in words."""
    return [words for name, (words, least) in TOLD.items() if measured.get(name, 0.0) >= least]


def signs(page: Page, guess: Guess, bounds: Bounds) -> dict[str, float]:
    """The signs that records with these bounds are articles."""
    size = len(bounds)
    widest = [max(page.columns[a + 1 : b], default=0) for a, b in bounds] if guess.titled else []
    return {
        "counted": float(page.counted == size),
        "miscounted": float(page.counted > 0 and page.counted != size),
        "like_ends": _like_ends(page, bounds),
        "twice": _said_twice(page, bounds),
        "broken": sum(page.count(a + 1, b, "broken") > 0 for a, b in bounds) / size,
        "dotted": sum(page.count(a + 1, b, "dotted") > 0 for a, b in bounds) / size,
        "credited": _near(page, [(max(a + 1, b - 3), b) for a, b in bounds], "#credit"),
        "reported": sum(_reports(page, b - 1) for _, b in bounds) / size,
        "bylined": _near(page, [(a + 1, min(b, a + 4)) for a, b in bounds], "#byline"),
        "datelined": _datelined(page, bounds),
        "noted": sum(page.count(a + 1, b, "noted") > 0 for a, b in bounds) / size,
        "walls": sum(width >= 900 for width in widest) / size,
        "pairs": float(guess.titled and all(b - a == 2 for a, b in bounds)),
        "leads": _leads(page, bounds),
        "rhythm": _rhythm(page, bounds),
        "opened": _opened(page, guess.starts) if guess.titled else 0.0,
    }


def _like_ends(page: Page, bounds: Bounds) -> float:
    """The share of records that end with the same words, numbers aside.

    Those of the first title are no sign: they are the words of a picture.
    """
    first = page.lines[bounds[0][0]].masked
    ends = Counter(page.lines[b - 1].masked for a, b in bounds if b - a >= 2)
    del ends[first]
    words, many = ends.most_common(1)[0] if ends else ("", 0)
    return many / len(bounds) if many > 1 and any(c.isalpha() for c in words) else 0.0


def _said_twice(page: Page, bounds: Bounds) -> float:
    """The share of records whose title stands again in the next three lines."""
    lines = page.lines
    again = sum(
        any(line.folded == lines[a].folded for line in lines[a + 1 : min(b, a + 4)]) for a, b in bounds
    )
    return again / len(bounds)


def _reports(page: Page, n: int) -> bool:
    """Whether a line says who reported a text, and not who took a picture."""
    return "#credit" in page.keys[n] and not names_photo(page.lines[n].folded)


def _near(page: Page, ranges: Bounds, key: str) -> float:
    """The share of ranges of lines with exactly one line of a kind."""
    return sum(sum(key in keys for keys in page.keys[a:b]) == 1 for a, b in ranges) / len(ranges)


def _datelined(page: Page, bounds: Bounds) -> float:
    """The share of records whose text begins with a dateline; one article has one."""
    firsts = (next((line for line in page.lines[a:b] if line.running), None) for a, b in bounds)
    return sum(line is not None and find_dateline(line.text) is not None for line in firsts) / len(bounds)


def _leads(page: Page, bounds: Bounds) -> float:
    """How much of the text stands above the second record, as where one article leads its comments.

    0 where no heading of comments or of other articles stands between; half as much where none does.
    """
    second, end = bounds[1][0], bounds[-1][1]
    above, below = page.text_before(second), page.text_before(end) - page.text_before(second)
    share = above / max(1, above + below)
    parts = [n for n in range(max(0, second - 3), second) if ends_article(page.lines[n].folded)]
    return share if parts else share / 2


def _rhythm(page: Page, bounds: Bounds) -> float:
    """The share of records with the same few lines in one order, two of which at least are no running text.

    What stands above the next title is missing below the last record.
    """
    orders = [tuple(line.shape for line in page.lines[a : min(b, a + BEATS)]) for a, b in bounds]
    order, many = Counter(orders[:-1]).most_common(1)[0]
    if len(order) == BEATS or len(order) - order.count(Shape.LONG) < 2:
        return 0.0
    last = orders[-1]
    return (many + (last == order[: len(last)])) / len(bounds) if many > 1 else 0.0


def _opened(page: Page, starts: tuple[int, ...]) -> float:
    """The largest share of titles that begin with the same two words, as lines do that tell the writer.

    A number is no word here, nor is a day: titles count up ("Part 3"), or tell when ("Meeting 3 May").
    """
    heads = (page.lines[a].head for a in starts)
    most = max(
        Counter(head for head in heads if " " in head and not _COUNTED.search(head)).values(), default=0
    )
    return most / len(starts) if most > 1 else 0.0

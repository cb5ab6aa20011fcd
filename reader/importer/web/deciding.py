"""One article or many: what a page may be, the most likely first, each with its chance and its reason."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp, log

from reader.importer.web.article import Main, find_article
from reader.importer.web.both import both_of
from reader.importer.web.heads import PLAIN
from reader.importer.web.hints import is_entry
from reader.importer.web.labels import normal
from reader.importer.web.meta import Meta
from reader.importer.web.pieces import Page
from reader.importer.web.posts import find_posts
from reader.importer.web.records import Found, find_records
from reader.model.capture import Label
from reader.model.evidence import DOUBT
from reader.model.wording import in_english, in_english_n, tr_noop

#: Columns of a title that no section or site has for itself.
_TITLE = 25
#: Lists thought of besides the best one.
_RIVALS = 4
#: What becomes of the log odds: how much is borne out, what is added, and what is taken from those of one
#: article where the page has lists too and does not say that it is an article. tests/training/web.py finds
#: them; the last is held lower, because made lists are taken for one article more often than labelled ones.
BORNE_OUT, ALWAYS, UNTOLD = 0.6, 1.0, 3.0
#: Where so many of the posts of a page have titles they are no posts; and how sure posts are: one is to look.
_AS_MANY, _POSTS = 0.5, DOUBT - 0.05
_NO_LIST = in_english("No list of headings was found on the page")


@dataclass(slots=True)
class Reading:
    """What a page may be: a list of records, or the one article, never both; with its chance, 0 to 1."""

    found: Found | None
    main: Main | None
    confidence: float
    reason: str


def readings(page: Page, meta: Meta) -> list[Reading]:
    """All that a page may be, best first; at least one of them where the page shows any words."""
    lists = find_records(page)
    main = find_article(page, meta, lists)
    if main is None:
        return []
    posts = None if meta.one else find_posts(page)
    if posts is not None and not any(len(one.records) >= _AS_MANY * len(posts.records) for one in lists):
        return [Reading(posts, None, _POSTS, _reason_posts(posts)), Reading(None, main, _POSTS, _NO_LIST)]
    if not lists:
        sure = 0.95 if main.prose >= 400 else 0.8
        return [Reading(None, main, _tempered(sure), _reason_one(meta, None))]
    chance = chance_of_many(page, meta, main, lists[0])
    best = lists[0]
    one = Reading(None, main, _tempered(1.0 - chance, 0.0 if meta.one else UNTOLD), _reason_one(meta, best))
    margin = _margin(lists)
    # Two lists beside one article are no list of the page, however much of it they hold together.
    best = both_of(page, lists) if chance >= 0.5 else best
    lists = lists if best is lists[0] else [best, *lists]
    many = Reading(best, None, _tempered(chance * margin), _reason_many(best))
    others = [
        Reading(some, None, _tempered(chance * (1 - margin)), _reason_many(some))
        for some in lists[1 : _RIVALS + 1]
    ]
    if chance < 0.5:
        return _surest_first([one, many, *others])
    return _surest_first([many, *others[:1], one, *others[1:]])


def _surest_first(ways: Sequence[Reading]) -> list[Reading]:
    """The ways as they come, none surer than the first."""
    return [replace(way, confidence=min(way.confidence, ways[0].confidence)) for way in ways]


def _tempered(chance: float, less: float = 0.0) -> float:
    """The chance as it bears out, 0 to 1: evidence that is added up counts twice what hangs together.

    `less` is taken from its log odds.
    """
    kept = min(0.999, max(0.001, chance))
    return 1.0 / (1.0 + exp(less - ALWAYS - BORNE_OUT * log(kept / (1.0 - kept))))


def _margin(lists: Sequence[Found]) -> float:
    """How much the best list stands out from the next."""
    if len(lists) < 2:
        return 0.98
    return max(0.5, min(0.98, 1.0 - 0.5 * (lists[1].score / lists[0].score) ** 2))


def chance_of_many(page: Page, meta: Meta, main: Main, found: Found) -> float:
    """The chance that a page is a list of articles, from evidence that is added up."""
    records = found.records
    apart = sum(any(is_entry(a) for a in one.heading.ancestors() if a.start >= one.start) for one in records)
    alike = apart / len(records) if apart >= 2 else 0.0
    points = -1.0
    points += 2.5 * (found.linked - 0.5)
    points += 1.2 * (found.dated - 0.3)
    points += 1.2 * (alike - 0.3)
    points += 0.2 * min(len(records), 12) - 0.6
    points -= 1.0 if found.key.startswith(PLAIN) else 0.0
    # No page has several titles of the first rank, each in an element that is an article, but a list.
    points += 1.5 if alike == 1.0 and all(one.heading.name == "h1" for one in records) else 0.0
    points += _shared(page, main, found)
    points += _told(page, meta, found)
    if found.linked < 0.5 and alike < 0.5:
        own = sum(any(p.prose for p in page.within(one.start, one.nodes[0].end)) for one in records)
        points -= 4.5 if found.dated <= 0.7 else 1.5 if own <= 0.7 * len(records) else 0.0
    listed = sum(p.columns for p in page.within(records[0].start, records[-1].end))
    points -= 3.0 * min(1.0, 2 * _own_text(main, found) / max(1, listed))
    return 1.0 / (1.0 + exp(-points - 2.5 * (0.5 - found.beside)))


def _shared(page: Page, main: Main, found: Found) -> float:
    """Whether the text that an article would have is the records' text, and that of more than one of them."""
    held = [0] * len(found.records)
    starts = [one.start for one in found.records]
    for piece, label in main.parts:
        n = bisect_right(starts, piece.start) - 1
        if label is Label.BODY and n >= 0 and piece.start < found.records[n].end:
            held[n] += piece.columns
    if main.prose < 300:
        return 3.0 * (min(1.0, found.coverage) - 0.2)
    share = sum(held) / main.prose
    points = 4.0 * (share - 0.6)
    if share < 0.4:
        listed = sum(p.columns for one in found.records for p in page.within(one.start, one.end))
        points -= 2.5 * min(1.6, main.prose / max(1, listed))
    if share > 0.5 and max(held) > 0.8 * sum(held):
        points -= 3.0
    return points


def _own_text(main: Main, found: Found) -> int:
    """Columns of running text in no record below the page's own title, where that is long enough for one."""
    first, last = found.records[0].start, found.records[-1].end
    title = next((p for p, label in main.parts if label is Label.TITLE), None)
    if title is None or title.columns < _TITLE or first <= title.start < last:
        return 0
    texts = [p for p, label in main.parts if label is Label.BODY and p.start > title.start and p.prose]
    return sum(p.columns for p in texts if not first <= p.start < last)


def _told(page: Page, meta: Meta, found: Found) -> float:
    """What the page says of itself: a list or an article, and whether its own title heads a record."""
    points = 0.0
    if meta.one:
        points -= 1.6
    if meta.many:
        points += 1.2
    names = _body_classes(page)
    if names & {"single", "single-post", "postid", "page-template-default"}:
        points -= 2.0
    if names & {"home", "blog", "archive", "category", "search", "tag", "author", "index"}:
        points += 1.5
    if meta.headline and any(normal(one.title) == normal(meta.headline) for one in found.records):
        points -= 0.5
    return points


def _body_classes(page: Page) -> set[str]:
    body = page.root.find(lambda one: one.name == "body")
    return set(body.get("class").lower().split()) if body is not None else set()


def _reason_one(meta: Meta, found: Found | None) -> str:
    if meta.one:
        return in_english("The page says of itself that it is an article")
    if found is None:
        return _NO_LIST
    return in_english("One stretch of text outweighs all lists of headings")


def _reason_posts(found: Found) -> str:
    many = len(found.records)
    return in_english_n(
        many,
        "{n} post without a title, with a link to itself that tells its day",
        "{n} posts without titles, each with a link to itself that tells its day",
    )


def _reason_many(found: Found) -> str:
    many = len(found.records)
    common = _COMMON[found.linked > 0.5, found.dated > 0.5, found.prose > 0.5]
    if not common:
        return in_english_n(many, "{n} heading of one make", "{n} headings of one make")
    return in_english_n(
        many,
        "{n} heading of one make, most with {said_common} of their own",
        "{n} headings of one make, most with {said_common} of their own",
        said_common=common,
    )


#: What most records have: whether links, dates, text.
_COMMON = {
    (False, False, False): "",
    (True, False, False): tr_noop("a link"),
    (False, True, False): tr_noop("a date"),
    (False, False, True): tr_noop("text"),
    (True, True, False): tr_noop("a link and a date"),
    (True, False, True): tr_noop("a link and text"),
    (False, True, True): tr_noop("a date and text"),
    (True, True, True): tr_noop("a link and a date and text"),
}

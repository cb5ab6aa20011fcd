"""One article or many: the best guess at a record template, and whether to believe it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from reader.importer.completing import completed
from reader.importer.fields import find_dateline
from reader.importer.hypotheses import Guess, groups_of, guesses
from reader.importer.lines import Line
from reader.importer.measures import measures, score
from reader.importer.page import Page, bounds_of
from reader.importer.words import ends_article
from reader.model.capture import Results

#: So many of the best guesses are asked for evidence, and none that scores so much less than the best.
TRIED = 12
MARGIN = 1.0


Bounds = list[tuple[int, int]]
#: What other evidence adds to the score of a guess with these bounds; 0 for none. A score is a log odds.
Bonus = Callable[[Guess, Bounds], float]
#: The reading of a page as one article.
ONE = Guess((), False, "one article")


@dataclass(frozen=True, slots=True)
class Listing:
    """A reading of a page: the records it lists as ranges of lines, or none where it is one article.

    `confidence` is the chance, 0 to 1, that every article begins where the bounds say.
    """

    guess: Guess
    bounds: Bounds
    confidence: float
    reason: str

    @property
    def one(self) -> bool:
        """Whether the page is read as one article; single.find_single then tells where it stands."""
        return not self.bounds


def no_bonus(guess: Guess, bounds: Bounds) -> float:
    """No other evidence."""
    return 0.0


def find_listings(page: Page, results: Results | None, bonus: Bonus = no_bonus) -> list[Listing]:
    """All different readings of a page, the best first; one of them is that it holds one article."""
    found = guesses(page.lines, groups_of(page.keys)) if len(page.lines) >= 4 else []
    scored = sorted(((_scored(page, guess, bonus), guess) for guess in found), key=lambda row: -row[0])
    listings: list[Listing] = []
    doubted: list[Listing] = []
    for score_, chosen in scored[:TRIED]:
        guess = completed(page, chosen)
        bounds = bounds_of(page, guess)
        if any(_close(guess, other.guess) for other in (*listings, *doubted)):
            continue
        reasons = evidence(page, guess, bounds, measures(page, guess, bounds), results)
        rival = next((s for s, g in scored if s <= score_ and not _close(g, chosen)), score_ - 4)
        confidence = _confidence(sum(reasons.values()), score_ - rival)
        listing = Listing(guess, bounds, confidence, f"{guess.rule}; {', '.join(sorted(reasons))}")
        (listings if sum(reasons.values()) >= 1.0 and score_ >= scored[0][0] - MARGIN else doubted).append(
            listing
        )
    return [*listings, Listing(ONE, [], 0.6, "one article"), *doubted]


def find_listing(page: Page, results: Results | None) -> Listing | None:
    """The records of a page that lists several articles, or None where one article is as likely."""
    best = find_listings(page, results)[0]
    return None if best.one else best


def _confidence(evidenced: float, lead: float) -> float:
    """0 to 0.99: how much speaks for a listing, and how far the best guess is ahead of a different one."""
    return round(min(0.99, 0.45 + 0.15 * min(2.0, evidenced - 1) + 0.12 * min(2.0, lead)), 2)


def _scored(page: Page, guess: Guess, bonus: Bonus) -> float:
    bounds = bounds_of(page, guess)
    return score(measures(page, guess, bounds)) + bonus(guess, bounds)


def _leads(page: Page, bounds: list[tuple[int, int]]) -> bool:
    """Whether one article leads and the records after it are its comments."""
    lines, second = page.lines, bounds[1][0]
    paragraphs = [line.width for line in lines[:second] if line.running]
    inside = sum(line.width for line in lines[second : bounds[-1][1]] if line.running or line.says)
    share = sum(paragraphs) / max(1, sum(paragraphs) + inside)
    headed = sum(ends_article(line.folded) for line in lines[: bounds[-1][1]]) == 1
    headed = headed and any(ends_article(line.folded) for line in lines[:second])
    return len(paragraphs) >= 3 and len(bounds) >= 3 and share >= (0.55 if headed else 0.85)


def _like_ends(page: Page, bounds: list[tuple[int, int]]) -> float:
    """The share of records that end with the same words, numbers aside."""
    ends = Counter(page.lines[b - 1].masked for a, b in bounds if b - a >= 2)
    words, many = ends.most_common(1)[0] if ends else ("", 0)
    return many / len(bounds) if any(c.isalpha() for c in words) else 0.0


def _said_twice(page: Page, bounds: list[tuple[int, int]]) -> float:
    """The share of records whose title stands again in the next three lines."""
    lines = page.lines
    again = sum(
        any(line.folded == lines[a].folded for line in lines[a + 1 : min(b, a + 4)]) for a, b in bounds
    )
    return again / len(bounds)


def _counted(results: Results | None, size: int) -> float:
    """What the page's own count of its results says for so many records."""
    counted = results.last - results.first + 1 if results is not None else 0
    return 1.0 if counted == size else 0.7 if counted > size else 0.0


def _credited(page: Page, bounds: list[tuple[int, int]]) -> float:
    """The share of records that end with a credit, links and dates below it aside."""
    ends = [any("#credit" in keys for keys in page.keys[max(a + 1, b - 3) : b]) for a, b in bounds]
    return sum(ends) / len(ends)


def _bylined(page: Page, bounds: list[tuple[int, int]]) -> float:
    """The share of records with exactly one byline near their title."""
    found = [sum("#byline" in keys for keys in page.keys[a + 1 : min(b, a + 4)]) == 1 for a, b in bounds]
    return sum(found) / len(found)


def _datelined(page: Page, bounds: list[tuple[int, int]]) -> float:
    """The share of records whose text begins with a dateline; one article has one."""
    firsts = (next((line for line in page.lines[a:b] if line.running), None) for a, b in bounds)
    return sum(line is not None and find_dateline(line.text) is not None for line in firsts) / len(bounds)


def _breaks_off(line: Line) -> bool:
    """Whether a running text stops inside a sentence."""
    return line.width >= 100 and (line.ellipsis or not line.sentence)


def _close(a: Guess, b: Guess) -> bool:
    both = set(a.starts) & set(b.starts)
    return 2 * len(both) >= 0.8 * (len(a.starts) + len(b.starts))


def evidence(
    page: Page,
    guess: Guess,
    bounds: list[tuple[int, int]],
    measured: dict[str, float],
    results: Results | None,
) -> dict[str, float]:
    """What says that these are several articles and not the parts of one; 1 in all is enough."""
    lines, size = page.lines, len(bounds)
    if measured["numbered"] >= 0.5 or measured["unique"] < 0.5 or _leads(page, bounds):
        return {}
    dotted = sum(any(lines[n].ellipsis and lines[n].width > 60 for n in range(a + 1, b)) for a, b in bounds)
    bodies = [max((lines[n].width for n in range(a + 1, b)), default=0) for a, b in bounds]
    broken = sum(any(_breaks_off(lines[n]) for n in range(a + 1, b)) for a, b in bounds)
    pairs = all(b - a == 2 for a, b in bounds)
    told = {
        "the page counts its results": _counted(results, size),
        "a line stands once in every record": (0.5 + measured["once"]) * (measured["once"] > 0 and size >= 3),
        "every record has a link to its rest": 1.0 * (measured["more"] >= 0.8 and size >= 3),
        "a like line ends every record": 1.0 * (size >= 4 and _like_ends(page, bounds) >= 0.9),
        "titles are printed twice": 1.0 * (size >= 3 and _said_twice(page, bounds) >= 0.8),
        "every record has a date": 0.7 * (measured["dated"] >= 0.8 and size >= 3),
        "texts break off": 1.0 * (size >= 4 and broken >= 0.7 * size),
        "texts are cut with an ellipsis": 0.8 * (dotted >= 2 and dotted >= 0.3 * size),
        "every record ends with a credit": 1.0 * (_credited(page, bounds) >= 0.6),
        "every record has a byline": 1.0 * (size >= 3 and _bylined(page, bounds) >= 0.8),
        "every record has a dateline": 1.0 * (_datelined(page, bounds) >= 0.6),
        "texts are cut at one length": 1.0 * (measured["even"] >= 0.7 and size >= 4 and broken >= 0.5 * size),
        "whole texts each in one line": 1.0 * (guess.titled and sum(w >= 900 for w in bodies) >= 0.6 * size),
        "titles and teasers alternate": 0.6
        * (guess.titled and pairs and size >= 3 and measured["alone"] == 1.0 and measured["cohesion"] >= 0.7),
    }
    return {reason: weight for reason, weight in told.items() if weight}

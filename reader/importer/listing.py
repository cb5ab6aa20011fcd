"""One article or many: the readings of a page, from the best guess at a record template to one article."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.importer.completing import completed
from reader.importer.hypotheses import Guess, groups_of, guesses
from reader.importer.measures import measures, of_one
from reader.importer.page import Page, bounds_of
from reader.importer.ranker import chances, score
from reader.importer.signs import told

#: So many of the best guesses are filled up by their own template, and so many readings are told.
TRIED = 16
TOLD = 12
#: On a page of very many lines, so many lines are gone through in filling up.
TRIED_LINES = 40_000

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


@dataclass(frozen=True, slots=True)
class Weighed:
    """A guess with its bounds, what is measured of it, and its score."""

    guess: Guess
    bounds: Bounds
    measured: dict[str, float]
    score: float


def no_bonus(guess: Guess, bounds: Bounds) -> float:
    """No other evidence."""
    return 0.0


def weigh(page: Page, guess: Guess, bonus: Bonus = no_bonus) -> Weighed:
    """A guess, measured and scored."""
    bounds = bounds_of(page, guess) if guess.starts else []
    measured = measures(page, guess, bounds) if bounds else of_one(page)
    return Weighed(guess, bounds, measured, score(measured) + bonus(guess, bounds))


def rank(page: Page, bonus: Bonus = no_bonus) -> list[Weighed]:
    """All different readings of a page, the best first; one of them is that it holds one article."""
    found = guesses(page.lines, groups_of(page.keys)) if len(page.lines) >= 4 else []
    ranked = _sorted(weigh(page, guess, bonus) for guess in found)
    tried = max(1, min(TRIED, TRIED_LINES // max(1, len(page.lines))))
    more = (completed(page, one.guess) for one in ranked[:tried])
    ranked += [weigh(page, guess, bonus) for guess in more]
    different: dict[tuple[int, ...], Weighed] = {}
    for one in _sorted([*ranked, weigh(page, ONE, bonus)]):
        different.setdefault(one.guess.starts, one)
    return list(different.values())


def _sorted(found: Iterable[Weighed]) -> list[Weighed]:
    return sorted(found, key=lambda one: (-one.score, len(one.guess.rule), one.guess.starts))


def find_listings(page: Page, bonus: Bonus = no_bonus) -> list[Listing]:
    """The best different readings of a page, the best first; one of them is that it holds one article."""
    ranked = rank(page, bonus)
    kept = ranked[:TOLD]
    if all(one.bounds for one in kept):
        kept += [one for one in ranked[TOLD:] if not one.bounds]
    sure = chances([one.score for one in kept], [one.measured for one in kept])
    return [
        Listing(one.guess, one.bounds, chance, "; ".join([one.guess.rule, ", ".join(told(one.measured))]))
        for one, chance in zip(kept, sure, strict=True)
    ]

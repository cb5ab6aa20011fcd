"""A reading of a page weighed: its guess at a record template, measured and scored."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reader.importer.hypotheses import Guess
from reader.importer.measures import measures, of_one
from reader.importer.page import Page, bounds_of
from reader.importer.ranker import score
from reader.importer.signs import SETTLED

#: A list that holds so much of the text tells how nearly its records have their lines in one order.
HALF = 0.5
#: So many lines with the same words are the name of who wrote all records, or the like.
SAME = 3
Bounds = list[tuple[int, int]]
#: What other evidence adds to the score of a guess with these bounds; 0 for none. A score is a log odds.
Bonus = Callable[[Guess, Bounds], float]
#: The reading of a page as one article.
ONE = Guess((), False, "one article")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A guess with its bounds, what is measured of it, its score, and whether its last record ends there."""

    guess: Guess
    bounds: Bounds
    measured: dict[str, float]
    score: float
    ended: bool = False


def no_bonus(guess: Guess, bounds: Bounds) -> float:
    """No other evidence."""
    return 0.0


def weigh(page: Page, guess: Guess, bonus: Bonus = no_bonus) -> Weighed:
    """A guess, measured and scored; what begins every record with the same words is no title of any."""
    if guess.titled and len(guess.starts) >= SAME and len({page.lines[n].folded for n in guess.starts}) == 1:
        guess = replace(guess, titled=False)
    bounds = bounds_of(page, guess)
    measured = measures(page, guess, bounds)
    return Weighed(guess, bounds, measured, score(measured) + bonus(guess, bounds))


def weigh_one(page: Page, others: Iterable[Weighed], bonus: Bonus = no_bonus) -> Weighed:
    """The reading as one article, beside the others.

    Its measure "one rhythm" is how nearly the records of a list that holds much of the text have their lines
    in one order; the parts of an article hardly ever do.
    """
    lists = (one for one in others if len(one.bounds) >= SETTLED and one.measured["cover"] >= HALF)
    rhythm = max((one.measured["rhythm"] for one in lists if not one.measured["beside"]), default=0.0)
    measured = of_one(page) | {"one rhythm": rhythm}
    return Weighed(ONE, [], measured, score(measured) + bonus(ONE, []))

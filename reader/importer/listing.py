"""One article or many: the readings of a page, from the best guess at a record template to one article."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.importer.completing import completed, lifted, without_own
from reader.importer.days import days_go_back
from reader.importer.ending import closed
from reader.importer.feet import feet_of
from reader.importer.finer import is_finer
from reader.importer.footing import footed
from reader.importer.hypotheses import Guess, groups_of, guesses
from reader.importer.leads import led
from reader.importer.measures import measures
from reader.importer.page import Page, bounds_of
from reader.importer.pairing import Parts, beside, two_lists
from reader.importer.ranker import chances, score
from reader.importer.several import MAYBE, PARTED, SURELY, find_several
from reader.importer.signed import signed_and_dated
from reader.importer.signs import cut_evenly, dated_links, told
from reader.importer.single import find_single
from reader.importer.stepping import stepped
from reader.importer.successions import parts_of_one, shared_by_parts
from reader.importer.teasers import holds_teasers, lists_teasers, one_each
from reader.importer.weighing import ONE, SAME, Bonus, Bounds, Weighed, no_bonus, weigh, weigh_one
from reader.importer.wider import is_wider
from reader.model.evidence import DOUBT

#: So many of the best guesses are filled up by their own template, and so many readings are told.
TRIED = 16
TOLD = 12
#: So far above a title stand the lines that lead to it.
LEADING = {1, 2, 3}
#: On a page of very many lines, so many lines are gone through in filling up.
TRIED_LINES = 40_000

#: A list that is surely one is by so much, as log odds, surer than one article.
SURER = 1.0
#: A list of teasers is given up for one that has so many times as many.
MORE = 1.5
#: So many log odds behind a list one that is finer is chosen, whose titles differ to so large a share.
BEHIND, DIFFERENT = 3.0, 0.8
#: The rules of readings as whole articles that no sign parts but their words, and as two unlike lists.
SEVERAL = "texts with words of their own"
TWO = "two lists"
#: So many lists with so little lack of signs are tried for one of them; so many readings of a part of a page.
SIGNED, LITTLE, NEAR = 6, 0.2, 4
#: The most that such a reading is sure of: a person is to look at it.
UNSURE = DOUBT - 0.1


@dataclass(frozen=True, slots=True)
class Listing:
    """A reading of a page: the records it lists as ranges of lines, or none where it is one article.

    `confidence` is the chance, 0 to 1, that every article begins where the bounds say; `ended` tells that
    the last one ends there too.
    """

    guess: Guess
    bounds: Bounds
    confidence: float
    reason: str
    ended: bool = False

    @property
    def one(self) -> bool:
        """Whether the page is read as one article; single.find_single then tells where it stands."""
        return not self.bounds


def able(page: Page, guess: Guess, feet: tuple[int, int], shared: list[list[int]]) -> bool:
    """Whether records may be articles: not all are comments on one, nor all but one its neighbours.

    Nor do they hold the lines that the parts of one text share.
    """
    starts = guess.starts
    return starts[0] < feet[0] and starts[1] < feet[1] and not parts_of_one(page, starts, shared)


def guesses_of(page: Page) -> list[Guess]:
    """All different guesses at where records begin, those of a wire among them.

    None whose titles are but the names or rubrics above those of a wire.
    """
    found = guesses(page.lines, groups_of(page.shared)) if len(page.lines) >= 4 else []
    if not page.wire.starts:
        return found
    found = [guess for guess in found if not _above_wire(page, guess)]
    if all(guess.starts != page.wire.starts for guess in found):
        found.append(Guess(page.wire.starts, True, "titles with figures"))
    return found


def _above_wire(page: Page, guess: Guess) -> bool:
    """Whether the titles of a guess stand just above those of a wire, one each, and are narrower."""
    starts = page.wire.starts
    if {b - a for a, b in zip(guess.starts, starts, strict=False)} - LEADING or len(guess.starts) != len(
        starts
    ):
        return False
    return sum(page.columns[n] for n in guess.starts) < sum(page.columns[n] for n in starts)


def rank(page: Page, bonus: Bonus = no_bonus) -> list[Weighed]:
    """All different readings of a page, the best first; one of them is that it holds one article."""
    ranked = _ranked(page, bonus)
    paired = _paired(page, ranked, bonus)
    return _wider(ranked, bonus) if paired is ranked else paired


def _ranked(page: Page, bonus: Bonus = no_bonus) -> list[Weighed]:
    """The readings of a page with one list at most, the best first."""
    feet, shared = feet_of(page), shared_by_parts(page)
    found = (guess for guess in guesses_of(page) if able(page, guess, feet, shared))
    ranked = _sorted(weigh(page, guess, bonus) for guess in found)
    tried = max(1, min(TRIED, TRIED_LINES // max(1, len(page.lines))))
    more = {completed(page, one.guess): None for one in ranked[:tried]}
    known = {one.guess for one in ranked}
    ranked += [weigh(page, g, bonus) for g in more if g not in known and able(page, g, feet, shared)]
    different: dict[tuple[int, ...], Weighed] = {}
    for one in _sorted([*ranked, weigh_one(page, ranked, bonus)]):
        different.setdefault(one.guess.starts, one)
    ranked = _finer(page, _listed(page, _teased(page, list(different.values()), bonus), bonus), bonus)
    return _parted(page, _lifted(page, ranked, bonus), bonus)


def _listed(page: Page, ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings, the best of them as a list and no one article, where that is surely a list.

    Its texts are all cut at one length, its days go back, or each has a day and a link to its rest or its
    writer. Where other evidence speaks for the article it stays one.
    """
    one = ranked[0]
    if one.bounds:
        return ranked
    sure = next((other for other in ranked if _is_sure(page, other)), None)
    if sure is None or bonus(sure.guess, sure.bounds) < bonus(one.guess, []):
        return ranked
    return _first(sure, ranked)


def _is_sure(page: Page, other: Weighed) -> bool:
    if not other.bounds:
        return False
    many = len(other.bounds)
    if cut_evenly(other.measured, many) or dated_links(other.measured, many):
        return True
    return signed_and_dated(page, other.bounds, other.measured) or days_go_back(page, other.bounds)


def _first(chosen: Weighed, ranked: list[Weighed]) -> list[Weighed]:
    """The readings, one of them before all others."""
    return [replace(chosen, score=ranked[0].score + SURER), *(one for one in ranked if one is not chosen)]


def _teased(page: Page, ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings of a page that holds nothing but teasers, the best list of these first."""
    best = ranked[0]
    if one_each(page, best.bounds) or not holds_teasers(page):
        return ranked
    found = next((one for one in ranked if lists_teasers(page, one.bounds, one.measured)), None)
    if found is None or len(found.bounds) < MORE * len(best.bounds):
        return ranked
    if bonus(found.guess, found.bounds) < bonus(best.guess, best.bounds):
        return ranked
    return _first(found, ranked)


def _finer(page: Page, ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings, the best of which is one that tells records apart which the best list holds together."""
    best = ranked[0]
    if not best.bounds or not best.guess.titled:
        return ranked
    least = score(best.measured) + bonus(best.guess, best.bounds) - BEHIND
    lists = (one for one in ranked[1:] if _is_list(one, least))
    found = next((one for one in lists if is_finer(page, one.bounds, best.bounds)), None)
    return _first(found, ranked) if found else ranked


def _wider(ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings, the best of which has the records of the best list and most of the text it leaves out."""
    best = ranked[0]
    if not best.bounds or not best.guess.titled:
        return ranked
    least = score(best.measured) + bonus(best.guess, best.bounds) - BEHIND
    lists = (one for one in ranked[1:] if _is_list(one, least))
    found = next((one for one in lists if is_wider(one, best)), None)
    return _first(found, ranked) if found else ranked


def _is_list(one: Weighed, least: float) -> bool:
    """Whether a reading that is so likely at least is a list of titles that differ."""
    titled = bool(one.bounds) and one.guess.titled and one.score >= least
    return titled and one.measured["unique"] >= DIFFERENT


def _lifted(page: Page, ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings, the best of which has the titles above its teasers where it took these for titles.

    None of the page's own lines above its first title is taken for one; and where a line above each title
    begins its records, it has all that begin so.
    """
    best = ranked[0]
    bare = without_own(page, best.guess) if best.bounds else best.guess
    guess = lifted(page, bare) if best.bounds else bare
    guess = stepped(page, footed(page, led(page, guess if guess is bare else completed(page, guess))))
    if guess is best.guess:
        return ranked
    bounds = bounds_of(page, guess)
    if bonus(guess, bounds) < bonus(best.guess, best.bounds):
        return ranked
    others = [one for one in ranked[1:] if one.guess.starts != guess.starts]
    return [Weighed(guess, bounds, measures(page, guess, bounds), best.score), *others]


def _parted(page: Page, ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings, the best of them as several whole articles where the one article is told to be these.

    Or the second, where it may be these.
    """
    one = ranked[0]
    if one.bounds:
        return ranked
    whole = find_single(page)
    for asked, at in ((SURELY, 0), (PARTED, 0), (MAYBE, 1)):
        bounds = find_several(page, whole.first, whole.end, asked)
        guess = Guess(tuple(a for a, _ in bounds), True, SEVERAL)
        if bounds and bonus(guess, bounds) >= bonus(ONE, []):
            found = Weighed(guess, bounds, measures(page, guess, bounds), one.score, True)
            others = [other for other in ranked if other.guess.starts != guess.starts]
            return [*others[:at], found, *others[at:]]
    return ranked


def _paired(page: Page, ranked: list[Weighed], bonus: Bonus) -> list[Weighed]:
    """The readings, the best of which has the records of another list right beside its own.

    Or those of two lists, where it was one article.
    """
    best, parts = ranked[0], Parts(page, _list_of)
    if best.bounds:
        bounds = best.bounds if best.ended or not best.guess.titled else closed(page, best.bounds)
        found = sorted([*bounds, *beside(parts, bounds)]) if best.guess.titled else bounds
    else:
        found = two_lists(parts, [one.bounds for one in ranked if _is_signed(one)][:SIGNED])
    guess = Guess(tuple(a for a, _ in found), True, best.guess.rule if best.bounds else TWO)
    if len(found) == len(best.bounds) or bonus(guess, found) < bonus(best.guess, best.bounds):
        return ranked
    if not best.bounds and not able(page, guess, feet_of(page), shared_by_parts(page)):
        return ranked
    measured = best.measured if best.bounds else measures(page, guess, found)
    both = Weighed(guess, found, measured, best.score, True)
    others = ranked[1:] if best.bounds else ranked
    return [both, *(other for other in others if other.guess.starts != guess.starts)]


def _is_signed(one: Weighed) -> bool:
    """Whether a reading is a list of titles with a sign of one."""
    return len(one.bounds) >= SAME and one.guess.titled and one.measured["unsigned"] <= LITTLE


def _list_of(part: Page) -> Bounds:
    """The records of the list that a part of a page surely holds, or none.

    It may be a little less likely than one article where all of them have their lines in one order.
    """
    ranked = _ranked(part)
    best, one = ranked[0], next(reading for reading in ranked if not reading.bounds)
    if best.ended or (best.bounds and best.guess.titled and best.score >= one.score + SURER):
        return best.bounds
    near = (other for other in ranked[:NEAR] if other.score >= one.score - 2 * SURER)
    return next((other.bounds for other in near if _in_order(other)), [])


def _in_order(one: Weighed) -> bool:
    """Whether a reading is a list all of whose records have the same lines, a title, a text and more."""
    long = one.guess.titled and len(one.bounds) >= SAME <= min(b - a for a, b in one.bounds)
    return long and one.measured["rhythm"] == 1


def _sorted(found: Iterable[Weighed]) -> list[Weighed]:
    return sorted(found, key=lambda one: (-one.score, len(one.guess.rule), one.guess.starts))


def find_listings(page: Page, bonus: Bonus = no_bonus) -> list[Listing]:
    """The best different readings of a page, the best first; one of them is that it holds one article."""
    ranked = rank(page, bonus)
    kept = ranked[:TOLD]
    if all(one.bounds for one in kept):
        kept += [one for one in ranked[TOLD:] if not one.bounds]
    doubted = {one.guess.rule for one in kept[:2]} & {SEVERAL, TWO}
    most = UNSURE if doubted else 1.0
    sure = chances([one.score for one in kept], [one.measured for one in kept])
    why = ["; ".join([one.guess.rule, ", ".join(told(one.measured))]) for one in kept]
    return [
        Listing(one.guess, one.bounds, min(chance, most), reason, one.ended)
        for one, chance, reason in zip(kept, sure, why, strict=True)
    ]

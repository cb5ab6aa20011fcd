"""The ways to read a page, best first, and the records of one of them: what is certain is true of each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, islice, pairwise
from math import log

from reader.importer.asides import without_boxes
from reader.importer.constraints import LEARNT, SAID, Ties
from reader.importer.ending import closed
from reader.importer.enforcing import BY_PERSON, Stretch, bonus_of, enforce, strays, violations
from reader.importer.fields import Part, Record
from reader.importer.hypotheses import Guess
from reader.importer.listing import Listing, find_listings
from reader.importer.measures import measures, of_one
from reader.importer.page import Page, bounds_of
from reader.importer.ranker import score
from reader.importer.records import alone, listed, listed_apart
from reader.importer.single import Single, find_single, titular
from reader.importer.spreading import Looks
from reader.importer.weighing import Bonus
from reader.model.capture import Label

#: By how much every word of a person that a reading agrees with, and every one that it had to be made
#: to agree with, lessens the doubt about the rest.
AGREED, MADE = 0.5, 0.8

#: What it costs a reading, as log odds, to begin an article elsewhere than the draft that a person
#: corrected: for every line above the correction, and for all lines below it in parts of the articles.
ABOVE, BELOW = 3.0, 1.0
#: How much the looks of the lines below a correction weigh against the score of a reading.
LIKE = 2.0
#: The most that a draft is preferred for the confidence there was in it, as log odds.
SURE = 4.0

#: A page is read anew with so many lines at most for each word, whatever its size: a small one oftener.
LINES_READ = 40_000

#: The one article of a page is looked for so often where a person says that it begins with none of its lines.
MOVED = 6

#: So many of a person's last words are weighed one after the other.
WEIGHED = 4


Key = tuple[tuple[int, bool], ...]


class Reading:
    """One way to read a page: the lines of its articles, how sure that is, and why.

    Nothing is made of it before it is asked for: of most readings no more is than that there are so many.
    """

    def __init__(
        self, page: Page, ties: Ties, listing: Listing, before: Sequence[Stretch] | None = None
    ) -> None:
        self._page, self._ties, self._given = page, ties, before
        self.listing = listing

    @cached_property
    def _before(self) -> Sequence[Stretch]:
        """Its articles before they were made to agree: those given, or those of the guess."""
        if self._given is not None:
            return self._given
        if self.listing.one:
            return [_moved(self._page, self._ties)]
        return [Stretch(a, b, self.listing.guess.titled) for a, b in self.listing.bounds]

    @cached_property
    def against(self) -> int:
        """How many of a person's words it went against before it was made to agree."""
        return violations(self._ties, [(s.first, s.end) for s in self._before])

    @cached_property
    def _open(self) -> list[Stretch]:
        return enforce(self._page, self._ties, self._before)

    @cached_property
    def starts(self) -> frozenset[int]:
        """The lines with which its articles begin."""
        return frozenset(stretch.first for stretch in self._open)

    @cached_property
    def stretches(self) -> list[Stretch]:
        """The lines of its articles, the last of which ends where the page's own lines begin."""
        if self.listing.one or self.listing.ended or len(self._open) < 2:
            return self._open
        bounds = without_boxes(self._page, closed(self._page, [(s.first, s.end) for s in self._open]))
        ended = [s._replace(end=end) for s, (_, end) in zip(self._open, bounds, strict=True)]
        return enforce(self._page, self._ties, ended)

    @property
    def confidence(self) -> float:
        """The chance, 0 to 1, that every article begins where the reading says."""
        return _confidence(self.listing.confidence, len(self._ties.said), self.against)

    @property
    def guess(self) -> Guess:
        """What the guess became."""
        titled = any(stretch.titled for stretch in self._open)
        return Guess(tuple(sorted(self.starts)), titled, self.listing.guess.rule)

    @property
    def key(self) -> Key:
        """By which two readings are known to be the same."""
        return tuple((stretch.first, stretch.titled) for stretch in self._open)

    def corrected(self, ties: Ties) -> "Reading":
        """The same reading once more is certain."""
        return Reading(self._page, ties, self.listing, self.stretches)

    def ended(self, ties: Ties, n: int) -> "Reading":
        """The same reading with only those of its articles that begin above line n, where the list ends."""
        above = [s._replace(end=min(s.end, n)) for s in self.stretches if s.first < n]
        return Reading(self._page, ties, self.listing, above)

    def score(self, bonus: Bonus) -> float:
        """The log odds of what the reading came to be, less what it went against; for one page only.

        One article has odds of its own where a person has only joined what was parted.
        """
        lost = BY_PERSON * self.against
        if len(self._open) < 2:
            return score(of_one(self._page)) - lost
        bounds = [(s.first, s.end) for s in self._open]
        return score(measures(self._page, self.guess, bounds)) + bonus(self.guess, bounds) - lost


def _moved(page: Page, ties: Ties) -> Stretch:
    """The one article of a page; where a person calls its first line noise, those alike begin it no more.

    Nor do the lines below each of them up to the next that may be a title; and a line above that is named
    is its beginning.
    """
    one = find_single(page)
    barred: set[int] = set()
    for _ in range(MOVED):
        if one.first not in ties.said or not ties.noise(one.first):
            break
        wrong, after = page.make(one.first), False
        barred.update(range(one.first))
        for n in range(one.first, len(page.lines)):
            after = page.make(n) == wrong or (after and not titular(page.lines[n]))
            if after:
                barred.add(n)
        one = find_single(page, barred)
    named = [n for n in ties.starts if n in ties.said]
    first = named[0] if barred and len(named) == 1 and named[0] < one.first else one.first
    return Stretch(first, one.end, one.titled)


def _confidence(found: float, said: int, against: int) -> float:
    doubt = (1 - found) * AGREED ** max(0, said - against) * MADE**against
    return round(min(0.99, 1 - doubt) if said else found, 2)


def readings(page: Page, steps: Sequence[Ties], rules: frozenset[str]) -> list[Reading]:
    """All different readings of a page that are left once what is certain is true of them, best first.

    `steps` are what is certain without a person's words, then with the first of them, and so on. A person
    corrects what is wrong first, so each word also tells that the lines above it were read right before.
    """
    listings = find_listings(page, bonus_of(page, steps[0], rules))
    found = [Reading(page, steps[0], listing) for listing in listings]
    if not steps[-1]:
        # The readings of a page are different as they come.
        return found
    if len(steps) > 1:
        steps = [steps[0], *steps[1:][-WEIGHED:]]
        pool = [*listings, *find_listings(page, bonus_of(page, steps[-1], rules))]
        looks = Looks(page)
        for before, ties in pairwise(steps):
            draft = found[0].corrected(ties)
            if draft.against or ties is steps[-1]:
                word = _Word(looks, found[0], before, ties)
                found = _corrected(page, looks, pool, found[0], word, ties, bonus_of(page, ties, rules))
            else:
                found = [draft]
    return _different(found)


def _different(found: Iterable[Reading]) -> list[Reading]:
    different: dict[Key, Reading] = {}
    for reading in found:
        different.setdefault(reading.key, reading)
    return list(different.values())


class _Word:
    """One more word of a person about a draft, and what it tells of the lines above and below it."""

    def __init__(self, looks: Looks, draft: Reading, before: Ties, ties: Ties) -> None:
        self._draft, self._ties = draft.starts, ties
        self.at = min((n for n in ties.said if ties.word(n) != before.word(n)), default=0)
        self._told = set(ties.starts) | ties.joins
        self.ends = self._ends(before)
        above = {n for n in draft.starts if n < self.at} | set(ties.starts)
        self._sure = above - ties.joins
        self._odds = looks.odds(self._sure, (set(range(self.at)) - above) | ties.joins)
        self._likely = {n for n in looks.likely(self._odds, ties, self._sure) if n > self.at}

    def _ends(self, before: Ties) -> bool:
        """Whether the list has ended above: two of its titles, one after the other, were called noise."""
        earlier = max((n for n in before.said if n < self.at and before.noise(n)), default=None)
        if earlier is None or not self._ties.noise(self.at):
            return False
        return min(self._draft, default=earlier) < earlier and not any(
            earlier < n < self.at for n in self._draft
        )

    def guess(self, titled: bool, rule: str) -> Guess:
        """The lines that are known to begin an article, and those below that look like them."""
        return Guess(tuple(sorted(self._sure | self._likely)), titled, rule)

    def weight(self, reading: Reading) -> float:
        """What the word adds to the log odds of a reading."""
        changed = (reading.starts ^ self._draft) - self._told
        above = sum(n < self.at for n in changed)
        below = (len(changed) - above) / max(1, len(self._draft))
        starts = {n for n in reading.starts if n > self.at}
        told = starts | self._likely
        like = sum(self._odds[n] if n in starts else -self._odds[n] for n in told) / max(1, len(told))
        if not self._sure and len(reading.starts) < 2:
            # Where no line is known to begin an article, every look speaks against every line.
            like = 0.0
        return LIKE * like - ABOVE * above - BELOW * below


def _corrected(
    page: Page, looks: Looks, pool: Sequence[Listing], draft: Reading, word: _Word, ties: Ties, bonus: Bonus
) -> list[Reading]:
    """The readings after one more word of a person about the draft, best first; it stays if it agrees."""
    stays = draft.corrected(ties)
    if stays.against and word.ends:
        return [draft.ended(ties, word.at), stays]
    others = [Reading(page, ties, listing) for listing in pool]
    if stays.against:
        own = replace(draft.listing, guess=draft.guess)
        for listing in (own, pool[0]):
            guesses = chain([word.guess(True, listing.guess.rule)], looks.variants(ties, listing.guess))
            able = (guess for guess in guesses if len(guess.starts) > 1)
            for guess in islice(able, max(1, LINES_READ // len(page.lines))):
                wider = replace(listing, guess=guess, bounds=bounds_of(page, guess))
                others.append(Reading(page, ties, wider))
    # A draft none of whose articles begins where it says is no more likely than any other.
    stands = any(not ties.noise(n) for n in draft.starts)
    sure = min(SURE, max(0.0, _log_odds(draft.listing.confidence))) if stands else 0.0

    def rank(reading: Reading) -> tuple[bool, float]:
        agrees = reading is stays and not stays.against
        return not agrees, -reading.score(bonus) - word.weight(reading) - sure * (reading is stays)

    return sorted(_different([stays, *others]), key=rank)


def _log_odds(chance: float) -> float:
    return log(max(0.01, chance) / max(0.01, 1 - chance))


def records_of(page: Page, reading: Reading, ties: Ties) -> list[Record]:
    """The labelled records of a reading."""
    stretches = reading.stretches
    sure, why = reading.confidence, reading.listing.reason
    if len(stretches) == 1:
        (only,) = stretches
        records = [alone(page, Single(only.first, only.end, only.titled, sure, why))]
    else:
        bounds = [(s.first, s.end) for s in stretches]
        labelled = listed_apart if reading.listing.ended else listed
        records = labelled(page, bounds, [s.titled for s in stretches], sure, why)
    if not ties:
        return records
    certain = [_certain(record, ties) for record in records]
    return _with_strays(certain, ties, stretches)


def _certain(record: Record, ties: Ties) -> Record:
    """A record whose lines are what it is certain that they are; the page's own are taken out."""
    found: list[Part] = []
    for k, part in enumerate(record.parts):
        rule = SAID if part.n in ties.said else LEARNT
        label = ties.labels.get(part.n)
        if label is None or part.label is Label.TITLE:
            begins = k == 0 and part.n in ties.starts
            found.append(part._replace(rule=rule) if begins else part)
        elif label is not Label.NOISE:
            found.append(Part(part.n, label, rule))
    above = tuple(n for n in record.above if not ties.noise(n))
    return record._replace(parts=found, above=above)


def _with_strays(records: list[Record], ties: Ties, stretches: Sequence[Stretch]) -> list[Record]:
    """The records with the lines that a person gave to them and that stand below them."""
    for k, n in strays(ties, stretches):
        parts = [*records[k].parts, Part(n, ties.labels[n], SAID)]
        records[k] = records[k]._replace(parts=parts)
    return records

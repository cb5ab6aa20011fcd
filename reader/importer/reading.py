"""The ways to read a page, best first, and the records of one of them: what is certain is true of each."""

from collections.abc import Sequence
from dataclasses import replace

from reader.importer.constraints import LEARNT, SAID, Ties
from reader.importer.enforcing import Stretch, bonus_of, enforce, strays, violations
from reader.importer.fields import Part, Record
from reader.importer.listing import Listing, find_listings
from reader.importer.page import Page
from reader.importer.records import alone, listed
from reader.importer.single import Single, find_single
from reader.model.capture import Label, Results

#: By how much every word of a person that a reading agrees with, and every one that it had to be made
#: to agree with, lessens the doubt about the rest.
AGREED, MADE = 0.5, 0.8


class Reading:
    """One way to read a page: the lines of its articles, how sure that is, and why."""

    def __init__(self, page: Page, ties: Ties, listing: Listing) -> None:
        self.one, self.reason, self.rule = listing.one, listing.reason, listing.guess.rule
        if listing.one:
            one = find_single(page)
            before = [Stretch(one.first, one.end, one.titled)]
        else:
            before = [Stretch(a, b, listing.guess.titled) for a, b in listing.bounds]
        self.against = violations(ties, [(s.first, s.end) for s in before])
        self.stretches = enforce(page, ties, before)
        self.confidence = _confidence(listing.confidence, len(ties.said), self.against)

    @property
    def reasons(self) -> list[str]:
        """What speaks for the reading, apart from its rule."""
        return self.reason.partition("; ")[2].split(", ")

    @property
    def key(self) -> tuple[Stretch, ...]:
        """By which two readings are known to be the same."""
        return tuple(self.stretches)


def _confidence(found: float, said: int, against: int) -> float:
    doubt = (1 - found) * AGREED ** max(0, said - against) * MADE**against
    return round(min(0.99, 1 - doubt) if said else found, 2)


def readings(page: Page, results: Results | None, ties: Ties, rules: frozenset[str]) -> list[Reading]:
    """All different readings of a page that are left once what is certain is true of them, best first.

    Those that agree with a person by themselves come before those that had to be made to.
    """
    listings = find_listings(page, results, bonus_of(page, ties, rules))
    ranked = sorted((Reading(page, ties, listing) for listing in listings), key=lambda one: one.against)
    return list({reading.key: reading for reading in reversed(ranked)}.values())[::-1]


def records_of(page: Page, reading: Reading, ties: Ties) -> list[Record]:
    """The labelled records of a reading."""
    stretches = reading.stretches
    sure, why = reading.confidence, reading.reason
    if len(stretches) == 1:
        (only,) = stretches
        records = [alone(page, Single(only.first, only.end, only.titled, sure, why))]
    else:
        bounds = [(s.first, s.end) for s in stretches]
        records = listed(page, bounds, [s.titled for s in stretches], sure, why)
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
            found.append(replace(part, rule=rule) if begins else part)
        elif label is not Label.NOISE:
            found.append(Part(part.n, label, rule))
    above = tuple(n for n in record.above if not ties.noise(n))
    return replace(record, parts=found, above=above)


def _with_strays(records: list[Record], ties: Ties, stretches: Sequence[Stretch]) -> list[Record]:
    """The records with the lines that a person gave to them and that stand below them."""
    for k, n in strays(ties, stretches):
        parts = [*records[k].parts, Part(n, ties.labels[n], SAID)]
        records[k] = replace(records[k], parts=parts)
    return records

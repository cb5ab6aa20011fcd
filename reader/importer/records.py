"""The records of a reading as labelled lines, a listing's or a single article's."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from reader.importer.fields import (
    Part,
    Record,
    labels_below,
    leads_of,
    parts_of,
    repeated_keys,
    writers_below,
)
from reader.importer.page import Page
from reader.importer.single import Single
from reader.model.capture import Label


def listed(
    page: Page, bounds: list[tuple[int, int]], titled: Sequence[bool], confidence: float, reason: str
) -> list[Record]:
    """The records of a listing; `titled` tells for each whether its first line is its title.

    A day printed above a title is taken from the record before it; labels below every text are no text.
    """
    common = repeated_keys(page, bounds)
    leads = leads_of(page, bounds) if titled and all(titled) else [0] * len(bounds)
    labels = labels_below(page, bounds)
    writers = writers_below(page, bounds) if titled and all(titled) else frozenset[int]()
    records: list[Record] = []
    for k, (a, b) in enumerate(bounds):
        follows = k + 1 < len(bounds) and bounds[k + 1][0] == b
        end = max(a + 1, b - leads[k + 1]) if follows else b
        above = tuple(n for n in range(max(0, a - leads[k]), a) if k == 0 or n > records[-1].parts[-1].n)
        parts = [_told(part, labels, writers) for part in parts_of(page, a, end, titled[k], common)]
        records.append(Record(parts, confidence, reason, above))
    return records


def listed_apart(
    page: Page, bounds: list[tuple[int, int]], titled: Sequence[bool], confidence: float, reason: str
) -> list[Record]:
    """The same of lists that something parts, each of which has a template of its own."""
    parts = [k for k, (above, below) in enumerate(pairwise(bounds), 1) if above[1] != below[0]]
    records: list[Record] = []
    for a, b in pairwise([0, *parts, len(bounds)]):
        found = listed(page, bounds[a:b], titled[a:b], confidence, reason)
        held = records[-1].parts[-1].n if records else -1
        records += [record._replace(above=tuple(n for n in record.above if n > held)) for record in found]
    return records


def _told(part: Part, labels: Collection[int], writers: Collection[int]) -> Part:
    """A line of a record, which is no text where it is a label or a name that nearly all records have."""
    if part.n in writers and part.label in (Label.BODY, Label.META):
        return Part(part.n, Label.BYLINE, "a name below every title")
    told = part.label is Label.BODY and part.n in labels
    return Part(part.n, Label.META, "repeated in every record") if told else part


def alone(page: Page, one: Single) -> Record:
    """The one article of a page."""
    return Record(parts_of(page, one.first, one.end, one.titled, frozenset()), one.confidence, one.reason)

"""The whole job for one capture: bytes in, labelled spans and stories out. Pure and deterministic."""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.importer.boxes import boxed
from reader.importer.constraints import SAID, Ties, corrected_rows, ties_of
from reader.importer.cut import cut_flags
from reader.importer.dates import find_day
from reader.importer.door import decode
from reader.importer.explaining import explained
from reader.importer.fields import Part, Record
from reader.importer.formats.recognising import reader_of
from reader.importer.furniture import Own, find_ticker, fingerprint, label_outside
from reader.importer.headings import Lexicon
from reader.importer.lines import Line, follows, read_lines
from reader.importer.page import Page
from reader.importer.places import Places
from reader.importer.publisher import publisher_of
from reader.importer.reading import Reading, readings, records_of
from reader.importer.story import HEADED, body_text, build
from reader.importer.words import forget
from reader.model.capture import Label, Span, Split, Story
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Correction, Evidence, Says
from reader.model.wording import in_english, tr_noop

_BLANK = b" \t\r\n\x0b\x0c"
#: A page with boxes is read twice where it holds one article: with so many lines at most.
_READ_TWICE = 2000


def split(data: bytes, name: str, evidence: Evidence = NO_EVIDENCE, rank: int = 0) -> Split:
    """A capture's bytes, split into its articles and the page's own lines.

    `rank` 0 asks for the best split, 1 for the second best, and so on; the last one where there are not so
    many. Corrections in the evidence are kept to the letter, the rest of it weighs. Raises ImportRefused,
    in one sentence, for what is not the text of a page.
    """
    forget()
    if (reader := reader_of(data, name)) is not None:
        return reader(data, name, evidence, rank)
    capture = _Capture(data, name, evidence)
    reading = capture.reading(rank)
    records = records_of(capture.page, reading, capture.ties) if capture.page and reading else []
    owns = _owns(capture.page, records, capture.ties) if capture.page else []
    stories = _stories(capture.places, capture.lines, records, evidence.limit)
    said = [(own.kind, capture.lines[n].text) for own in owns for n in range(own.first, own.last + 1)]
    return Split(
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=capture.decoded.encoding,
        assumed=capture.decoded.assumed,
        kind="text",
        page_date=_page_date(capture.lines, owns),
        results=capture.page.results if capture.page else None,
        ticker=capture.quotes,
        spans=_spans(data, capture.places, capture.lines, records, capture.noise(owns)),
        stories=stories,
        furniture=capture.fingerprints(owns),
        publisher=publisher_of(
            [text for _, text in said], [t for kind, t in said if kind == "about"], [s.text for s in stories]
        ),
        confidence=reading.confidence if reading else 1.0,
        reason=explained(reading, capture.ties)
        if reading
        else in_english("There is nothing to read on this page."),
        rivals=max(0, len(capture.ranked) - 1),
        rule=reading.listing.guess.rule if reading else "",
        taught=capture.taught,
    )


class _Capture:
    """A capture as lines, its tickers and boxes taken out, with all the ways to read it."""

    def __init__(self, data: bytes, name: str, evidence: Evidence) -> None:
        self.decoded = decode(data, name)
        self.places = Places(self.decoded, data)
        # What a person says is said of one line.
        self.every = read_lines(self.decoded.text, together=not evidence.corrections)
        if not self.every:
            raise ImportRefused(
                in_english("{name} holds nothing that prints; capture the page again.", name=name)
            )
        rows = corrected_rows(self.places, self.every, evidence.corrections)
        tickers, self.quotes = find_ticker(self.every)
        marks = zip(evidence.corrections, rows, strict=True) if self.every else ()
        self.taught = tuple(
            (one.at, mark) for one, row in marks if (mark := fingerprint(self.every[row])) is not None
        )
        self._read(_spared(tickers, evidence.corrections, rows), evidence, rows)
        if self._is_one and (boxes := self._boxes(tickers, evidence)):
            self._read_without(_spared(boxes, evidence.corrections, rows), evidence, rows)

    def _read(self, aside: list[Own], evidence: Evidence, rows: Sequence[int]) -> None:
        """Read the lines without those that are set aside."""
        self.aside, self.lines = aside, _without(self.every, aside)
        steps = ties_of(self.lines, evidence, rows)
        self.ties = steps[-1]
        self.page = Page.of(self.lines) if self.lines else None
        self.ranked = readings(self.page, steps, evidence.rules) if self.page else []

    @property
    def _is_one(self) -> bool:
        return bool(self.ranked) and self.ranked[0].listing.one

    def _boxes(self, tickers: Sequence[Own], evidence: Evidence) -> list[Own]:
        """The boxes of a page, without those of whose lines a person gave one to an article of its source."""
        found = boxed(self.every, tickers) if len(self.every) <= _READ_TWICE else []
        return [own for own in found if evidence.kept.isdisjoint(_marks(self.every, own))]

    def _read_without(self, boxes: list[Own], evidence: Evidence, rows: Sequence[int]) -> None:
        """Read the lines once more without boxes, which hide the order of a list; one article may hold them.

        Bare lines are no list because there are boxes beside them.
        """
        before = self.aside, self.lines, self.ties, self.page, self.ranked
        self._read([*self.aside, *boxes], evidence, rows)
        bounds = self.ranked[0].listing.bounds if self.ranked else []
        wired = self.page is not None and self.page.wire.starts
        if not bounds or (not wired and all(b - a == 1 for a, b in bounds[:-1])):
            self.aside, self.lines, self.ties, self.page, self.ranked = before
            _without(self.every, self.aside)

    def reading(self, rank: int) -> Reading | None:
        """The reading of this rank, or the last; None where no line prints."""
        return self.ranked[min(max(0, rank), len(self.ranked) - 1)] if self.ranked else None

    def noise(self, owns: Sequence[Own]) -> list[tuple[int, int, str]]:
        """The page's own stretches: first and last code point, kind."""
        found = [(self.every[own.first].start, self.every[own.last].end, own.kind) for own in self.aside]
        return found + [(self.lines[own.first].start, self.lines[own.last].end, own.kind) for own in owns]

    def fingerprints(self, owns: Sequence[Own]) -> frozenset[str]:
        """The page's own lines as captures of one publication share them."""
        told = [*(_marks(self.lines, own) for own in owns), *(_marks(self.every, own) for own in self.aside)]
        return frozenset(chain.from_iterable(told))


def _marks(lines: Sequence[Line], own: Own) -> Iterator[str]:
    """The page's own lines of a stretch as captures of one publication share them."""
    return filter(None, map(fingerprint, lines[own.first : own.last + 1]))


def _spared(tickers: Sequence[Own], corrections: Sequence[Correction], rows: Sequence[int]) -> list[Own]:
    """The tickers and boxes without the lines that a person says are no furniture."""
    meant = {row for one, row in zip(corrections, rows, strict=True) if one.says is not Says.NOISE}
    found: list[Own] = []
    for own in tickers:
        at = own.first
        for row in [*sorted(row for row in meant if own.first <= row <= own.last), own.last + 1]:
            if row > at:
                found.append(Own(at, row - 1, own.kind))
            at = row + 1
    return found


def _without(every: list[Line], tickers: Sequence[Own]) -> list[Line]:
    taken = {n for own in tickers for n in range(own.first, own.last + 1)}
    lines = [line for line in every if line.n not in taken]
    for n, line in enumerate(lines):
        line.n = n
    return lines


def _owns(page: Page, records: Sequence[Record], ties: Ties) -> list[Own]:
    """The page's own lines; each that a person named so stands by itself."""
    inside = {n for record in records for n in (*record.above, *(part.n for part in record.parts))}
    found: list[Own] = []
    for own in label_outside(page, inside):
        at = own.first
        for n in [*(n for n in range(own.first, own.last + 1) if n in ties.said), own.last + 1]:
            if n > at:
                found.append(Own(at, n - 1, own.kind))
            if n <= own.last:
                found.append(Own(n, n, SAID if ties.noise(n) else own.kind))
            at = n + 1
    return found


def _stories(
    places: Places, lines: list[Line], records: list[Record], limit: int | None
) -> tuple[Story, ...]:
    headed = any(line.width >= HEADED for line in lines)
    lexicon = Lexicon.of(line.text for line in lines if headed and line.running)
    bodies = [body_text(lines, record.parts) for record in records]
    cuts = cut_flags(bodies, limit)
    return tuple(
        build(n, places, lines, record, cut, lexicon)
        for n, (record, cut) in enumerate(zip(records, cuts, strict=True), 1)
    )


def _page_date(lines: list[Line], owns: Sequence[Own]) -> str | None:
    dated = next((own for own in owns if own.kind == "page-date"), None)
    return find_day(lines[dated.first].text) if dated else None


def _story_spans(
    lines: list[Line], record: Record, n: int
) -> Iterator[tuple[int, int, Label, str, int | None]]:
    """The spans of a record in code points; lines of body that follow each other are one span."""
    for above in record.above:
        yield lines[above].start, lines[above].end, Label.META, "above a title", None
    run: list[Part] = []
    for part in [*record.parts, None]:
        joins = (
            part is not None
            and run
            and part.label is run[-1].label is Label.BODY
            and (part.rule == SAID) is (run[-1].rule == SAID)
            and follows(lines[run[-1].n], lines[part.n])
        )
        if run and not joins:
            yield lines[run[0].n].start, lines[run[-1].n].end, run[0].label, run[0].rule, n
            run = []
        if part is not None:
            run.append(part)


def _spans(
    data: bytes, places: Places, lines: list[Line], records: list[Record], noise: list[tuple[int, int, str]]
) -> tuple[Span, ...]:
    """All spans of the capture in bytes and in order, every printing byte in one of them."""
    told = [row for n, record in enumerate(records, 1) for row in _story_spans(lines, record, n)]
    told += [(start, end, Label.NOISE, kind, None) for start, end, kind in noise]
    spans: list[Span] = []
    at = places.bom
    for start, end, label, kind, article in sorted(told):
        first, last = places.byte(start), places.byte(end)
        spans += _leftover(data, at, first)
        spans.append(Span(first, last, label, kind, article))
        at = last
    return (*spans, *_leftover(data, at, len(data)))


def _leftover(data: bytes, start: int, end: int) -> list[Span]:
    """A span for bytes between two lines that print but are no words, such as a lone no-break space."""
    gap = data[start:end]
    bare = gap.lstrip(_BLANK)
    if not bare.strip(_BLANK + b"\x00"):
        return []
    first = end - len(bare)
    return [Span(first, first + len(bare.rstrip(_BLANK)), Label.NOISE, tr_noop("blank"))]

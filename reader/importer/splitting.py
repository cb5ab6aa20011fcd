"""The whole job for one capture: bytes in, labelled spans and stories out. Pure and deterministic."""

import hashlib
from collections.abc import Iterator, Sequence

from reader.importer.cut import cut_flags
from reader.importer.dates import find_day
from reader.importer.door import decode
from reader.importer.fields import Part, Record
from reader.importer.formats.recognising import reader_of
from reader.importer.furniture import Own, find_results, find_ticker, fingerprint, label_outside
from reader.importer.headings import Lexicon
from reader.importer.lines import Line, follows, read_lines
from reader.importer.listing import find_listing
from reader.importer.page import Page
from reader.importer.places import Places
from reader.importer.publisher import publisher_of
from reader.importer.records import alone, listed
from reader.importer.single import find_single
from reader.importer.story import body_text, build
from reader.model.capture import Label, Results, Span, Split, Story
from reader.model.evidence import NO_EVIDENCE

_BLANK = b" \t\r\n\x0b\x0c"


def split(data: bytes, name: str) -> Split:
    """A capture's bytes, split into its articles and the page's own lines.

    Raises ImportRefused, in one sentence, for what is not the text of a page.
    """
    if (reader := reader_of(data, name)) is not None:
        return reader(data, name, NO_EVIDENCE, 0)
    decoded = decode(data, name)
    every = read_lines(decoded.text)
    tickers, rows = find_ticker(every)
    lines = _without(every, tickers)
    results = next((found for line in lines if (found := find_results(line))), None)
    records = _records(lines, results)
    owns = label_outside(
        lines, {n for record in records for n in (*record.above, *(p.n for p in record.parts))}
    )
    places = Places(decoded, data)
    stories = _stories(places, lines, records)
    noise = [(every[own.first].start, every[own.last].end, own.kind) for own in tickers]
    noise += [(lines[own.first].start, lines[own.last].end, own.kind) for own in owns]
    said = [(own.kind, lines[n].text) for own in owns for n in range(own.first, own.last + 1)]
    return Split(
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        assumed=decoded.assumed,
        kind="text",
        page_date=_page_date(lines, owns),
        results=results,
        ticker=rows,
        spans=_spans(data, places, lines, records, noise),
        stories=stories,
        furniture=_fingerprints(every, tickers, lines, owns),
        publisher=publisher_of(
            [text for _, text in said], [t for kind, t in said if kind == "about"], [s.text for s in stories]
        ),
    )


def _without(every: list[Line], tickers: Sequence[Own]) -> list[Line]:
    taken = {n for own in tickers for n in range(own.first, own.last + 1)}
    lines = [line for line in every if line.n not in taken]
    for n, line in enumerate(lines):
        line.n = n
    return lines


def _records(lines: list[Line], results: Results | None) -> list[Record]:
    if not lines:
        return []
    page = Page.of(lines)
    listing = find_listing(page, results)
    if listing is not None:
        guess = listing.guess
        return listed(page, listing.bounds, guess.titled, listing.confidence, listing.reason)
    return [alone(page, find_single(page))]


def _stories(places: Places, lines: list[Line], records: list[Record]) -> tuple[Story, ...]:
    lexicon = Lexicon.of(line.text for line in lines if line.running)
    cuts = cut_flags([body_text(lines, record.parts) for record in records])
    return tuple(
        build(n, places, lines, record, cut, lexicon)
        for n, (record, cut) in enumerate(zip(records, cuts, strict=True), 1)
    )


def _page_date(lines: list[Line], owns: Sequence[Own]) -> str | None:
    dated = next((own for own in owns if own.kind == "page-date"), None)
    return find_day(lines[dated.first].text) if dated else None


def _fingerprints(
    every: list[Line], tickers: Sequence[Own], lines: list[Line], owns: Sequence[Own]
) -> frozenset[str]:
    own = [lines[n] for o in owns for n in range(o.first, o.last + 1)]
    own += [every[n] for o in tickers for n in range(o.first, o.last + 1)]
    return frozenset(mark for line in own if (mark := fingerprint(line)) is not None)


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
    return [Span(first, first + len(bare.rstrip(_BLANK)), Label.NOISE, "blank")]

"""A story put together from the labelled pieces of a page: text, blocks, links, the way back to the bytes."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile
from operator import attrgetter

from reader.importer.cut import cut_flags
from reader.importer.datelines import find_dateline
from reader.importer.dates import find_day
from reader.importer.places import Places
from reader.importer.web.deciding import Reading
from reader.importer.web.flow import Flow, Writer, absolute
from reader.importer.web.hints import is_entry
from reader.importer.web.imprint import author_of, day_of, record_day, signed_below
from reader.importer.web.labels import Labelled, label_record
from reader.importer.web.links import lead_of
from reader.importer.web.meta import Meta, iso_day
from reader.importer.web.pieces import Page, Piece
from reader.importer.web.records import Record
from reader.importer.web.tree import Element
from reader.model.article import TitleState
from reader.model.body import Block, BlockKind, Segment, byte_span, running_text
from reader.model.capture import Label, Mark, Story

_SHOWN = {
    Label.CAPTION: BlockKind.CAPTION,
    Label.CREDIT: BlockKind.CREDIT,
    Label.BYLINE: BlockKind.BYLINE,
}


#: The longest line above a title that is set into its heading, in code points.
_KICKER = 30


class Draft:
    """An article of a page before it has a number: its labelled pieces and what is told about it."""

    def __init__(
        self, page: Page, parts: Sequence[Labelled], meta: Meta, record: Record | None = None
    ) -> None:
        self.page, self.parts, self.meta, self.record = page, list(parts), meta, record

    @property
    def title(self) -> str | None:
        """The title as printed, without the word or two above it that sites set into the same heading."""
        printed = self._line()
        if printed and self.record is not None and self.record.title in printed:
            return self.record.title
        told = self.meta.headline if self.record is None else None
        if printed and told and printed.endswith(told) and len(printed) - len(told) <= _KICKER:
            return told
        return printed

    def _line(self) -> str | None:
        return next((piece.text for piece, label in self.parts if label is Label.TITLE), None)

    @property
    def url(self) -> str | None:
        """Its own address: of a record where its title leads, of the only article that of the page."""
        if self.record is None:
            return self.meta.url
        record = self.record
        link = lead_of(record.heading, record.title, record.nodes, self.page.source)
        return absolute(link, self.meta.base) if link else None

    def published(self) -> str | None:
        """Its day: as its markup says it for machines, else as printed above or below its text."""
        if self.record is None and self.meta.day:
            return self.meta.day
        for node in self.record.nodes if self.record is not None else []:
            if isinstance(node, Element):
                for one in (node, *node.elements()):
                    told = one.get("datetime") or (one.get("title") if one.name == "abbr" else "")
                    told = told or (one.get("content") if one.get("itemprop") == "datePublished" else "")
                    if told and (day := iso_day(told)):
                        return day
        told_in = (Label.META, Label.BYLINE)
        day = next((day for p, label in self.parts if label in told_in and (day := find_day(p.text))), None)
        beside = (self._line() or "").replace(self.title or "", "", 1)
        if day := day or find_day(beside):
            return day
        if self.record is not None:
            return record_day(self.page, self.record)
        return day_of(self.page, self.meta, *self._extent())

    def author(self) -> str | None:
        """Who wrote the only article of a page, where its markup says so."""
        if self.record is not None:
            return None
        if told := self.meta.author or author_of(self.page, *self._extent()):
            return told
        entry = next(filter(is_entry, self.parts[0][0].home.ancestors()), None)
        return signed_below(self.page, entry) if entry is not None else None

    def _extent(self) -> tuple[int, int]:
        return self.parts[0][0].start, self.parts[-1][0].start


def drafts(page: Page, meta: Meta, reading: Reading) -> list[Draft]:
    """The articles of a page, as one way to read it has them."""
    if reading.main is not None:
        return [Draft(page, reading.main.parts, meta)] if reading.main.parts else []
    found = reading.found.records if reading.found is not None else []
    return [Draft(page, label_record(page, record, meta), meta, record) for record in found]


def build_all(
    page: Page, some: Sequence[Draft], places: Places | None, reading: Reading, limit: int | None = None
) -> tuple[Story, ...]:
    """The stories of a page. Without `places` the file holds their text in another form; no byte is told.

    `limit` is the number of words at which their publisher is known to cut texts.
    """
    flows = [_flow(page, draft) for draft in some]
    cuts = cut_flags([running_text(flow.text, flow.blocks) for flow in flows], limit)
    return tuple(
        _build(n, draft, flow, cut, places, reading)
        for n, (draft, flow, cut) in enumerate(zip(some, flows, cuts, strict=True), 1)
    )


def _flow(page: Page, draft: Draft) -> Flow:
    writer = Writer(page.source, draft.meta.base)
    for piece, label in draft.parts:
        if label is Label.BODY:
            writer.block(piece.runs, BlockKind.HEADING if piece.heading else piece.kind)
        elif label in _SHOWN:
            writer.block(piece.runs, _SHOWN[label])
    return writer.finish()


def bounds(piece: Piece, source: str) -> tuple[int, int]:
    """Where a piece stands in the source, white space at its ends left out."""
    first, last = piece.runs[0][0], piece.runs[-1][0]
    begun, ended = source[first.start : first.end], source[last.start : last.end]
    return first.start + len(begun) - len(begun.lstrip()), last.end - (len(ended) - len(ended.rstrip()))


def _build(n: int, draft: Draft, flow: Flow, cut: bool, places: Places | None, reading: Reading) -> Story:
    segments = _segments(flow, places)
    marks = _Marks(flow, segments, places)
    title, meta = draft.title, draft.meta
    start, end = (0, 0) if places is None else _extent(draft, places)
    told = meta.headline or meta.title if draft.record is None else None
    return Story(
        n=n,
        title=title or told,
        title_state=TitleState.PRINTED if title else TitleState.INFERRED if told else TitleState.NONE,
        text=flow.text,
        blocks=tuple(flow.blocks),
        reading=tuple(flow.blocks),
        segments=segments,
        start=start,
        end=end,
        cut=cut,
        confidence=round(reading.confidence, 3),
        reason=reading.reason,
        caption=marks.first(BlockKind.CAPTION),
        credit=marks.first(BlockKind.CREDIT),
        dateline=marks.dateline(),
        byline=marks.first(BlockKind.BYLINE),
        published=draft.published(),
        subheadings=marks.every(BlockKind.HEADING),
        links=tuple(flow.links),
        url=draft.url,
        author=draft.author(),
        language=meta.language,
    )


def _segments(flow: Flow, places: Places | None) -> tuple[Segment, ...]:
    if places is None:
        return ()
    return tuple(
        segment
        for start, end, place in flow.steps
        for segment in places.segments(place, place + end - start, start)
    )


def _extent(draft: Draft, places: Places) -> tuple[int, int]:
    spots = [bounds(piece, places.text) for piece, _ in draft.parts]
    if not spots:
        return 0, 0
    return places.byte(min(spots)[0]), places.byte(max(end for _, end in spots))


class _Marks:
    """Named stretches of a story, where their bytes can be told."""

    def __init__(self, flow: Flow, segments: tuple[Segment, ...], places: Places | None) -> None:
        self.flow, self.segments, self.places = flow, segments, places

    def every(self, kind: BlockKind) -> tuple[Mark, ...]:
        """The blocks of a kind, as marks."""
        marks = (self._mark(block.start, block.end) for block in self.flow.blocks if block.kind is kind)
        return tuple(mark for mark in marks if mark is not None)

    def first(self, kind: BlockKind) -> Mark | None:
        """The first block of a kind, as a mark."""
        return next(iter(self.every(kind)), None)

    def dateline(self) -> Mark | None:
        """The place and day with which the text begins, or None."""
        body: Block | None = next((b for b in self.flow.blocks if b.kind is BlockKind.PARAGRAPH), None)
        found = find_dateline(self.flow.text[body.start : body.end]) if body is not None else None
        if body is None or found is None:
            return None
        return self._mark(body.start + found[0], body.start + found[1])

    def _mark(self, start: int, end: int) -> Mark | None:
        if self.places is None:
            return None
        text = self.flow.text
        at = bisect_right(self.segments, start, key=attrgetter("end"))
        near = takewhile(lambda one: one.start < end, islice(self.segments, at, None))
        span = byte_span(text, near, start, end, self.places.encoding)
        return Mark(span[0], span[1], text[start:end]) if span is not None else None

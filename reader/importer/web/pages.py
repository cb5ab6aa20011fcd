"""The whole job for one captured page of HTML: bytes in, labelled spans and stories out."""

import hashlib
from collections.abc import Iterator, Sequence

from reader.importer.dates import find_day
from reader.importer.furniture import find_results, fingerprint, kind_of
from reader.importer.lines import Line, read_lines
from reader.importer.places import Places
from reader.importer.publisher import publisher_of, site_of
from reader.importer.web.charset import decode_page
from reader.importer.web.correcting import best_agreeing, corrected, pieces_at, taught, without_noise
from reader.importer.web.deciding import Reading, readings
from reader.importer.web.meta import Meta, read_meta
from reader.importer.web.pieces import Page
from reader.importer.web.stories import Draft, build_all, drafts
from reader.importer.web.tree import parse
from reader.model.capture import Label, Results, Span, Split, Story
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.model.wording import in_english

_BLANK = b" \t\r\n\x0b\x0c\x00"
#: A stretch in code points of the source with what it is.
_Told = tuple[int, int, Label, str, int | None]


def split(
    data: bytes,
    name: str,
    evidence: Evidence = NO_EVIDENCE,
    rank: int = 0,
    charset: str | None = None,
    url: str | None = None,
) -> Split:
    """A captured page, split into its articles and the page's own parts.

    `rank` asks for the next best splits, at most for the last; `charset` and `url` are what is known from
    outside the page. Raises ImportRefused for one without words, or with more elements than a page may have.
    """
    decoded = decode_page(data, name, charset)
    (page, meta, ways), places = read_page(decoded.text, name, url), Places(decoded, data)
    said = pieces_at(page, places, evidence.corrections)
    ways = best_agreeing(page, meta, ways, said, evidence.seen)
    reading = ways[min(max(rank, 0), len(ways) - 1)]
    some = corrected(page, meta, without_noise(drafts(page, meta, reading), evidence), said)
    stories, others = build_all(page, some, places, reading, evidence.limit), _others(page, some)
    return Split(
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        assumed=decoded.assumed,
        kind="html",
        page_date=meta.saved or _page_date(others),
        results=_results(others),
        ticker=(),
        spans=_spans(data, places, page, some, others),
        stories=stories,
        furniture=frozenset(mark for line in others if (mark := fingerprint(line)) is not None),
        publisher=_publisher(meta, others, stories),
        confidence=round(reading.confidence, 3),
        reason=reading.reason,
        rivals=len(ways) - 1,
        rule=reading.found.key if reading.found is not None else "",
        taught=taught(page, evidence.corrections, said),
    )


def read_page(text: str, name: str, url: str | None) -> tuple[Page, Meta, Sequence[Reading]]:
    """A page's text measured, what it says of itself, and all ways to read it, the most likely first.

    `url` is the address it came from, where that is known from outside the page. Raises ImportRefused
    for a page that shows no words.
    """
    root = parse(text, name)
    page = Page.of(text, root)
    meta = read_meta(text, root, url)
    ways = readings(page, meta)
    if not ways and root.find(lambda one: one.name in ("frame", "frameset")):
        raise ImportRefused(
            in_english(
                "{name} has no words of its own, only frames for other pages; import the page that stands in "
                "the frame: a browser saves it into the folder beside this one.",
                name=name,
            )
        )
    if not ways:
        raise ImportRefused(
            in_english(
                "{name} is a page without any words, perhaps one that a script fills; save it from the "
                "browser once it is shown, and import that.",
                name=name,
            )
        )
    return page, meta, ways


def read_packed(
    text: str, name: str, url: str | None, evidence: Evidence, rank: int = 0
) -> tuple[tuple[Story, ...], Reading, Meta, int]:
    """The stories of a page that its file holds in another form (an archive, a mail): no byte is told.

    With the way it was read, what it says of itself, and how many other ways there are. Other captures of
    its source weigh on it as on any page; what a person said of bytes cannot be brought back to them.
    """
    page, meta, ways = read_page(text, name, url)
    ways = best_agreeing(page, meta, ways, (), evidence.seen)
    reading = ways[min(max(rank, 0), len(ways) - 1)]
    some = without_noise(drafts(page, meta, reading), evidence)
    return build_all(page, some, None, reading, evidence.limit), reading, meta, len(ways) - 1


def _others(page: Page, some: Sequence[Draft]) -> list[Line]:
    """The pieces that are in no article, as lines of the page's own."""
    taken = {piece.start for draft in some for piece, _ in draft.parts}
    return read_lines("\n".join(piece.text for piece in page.pieces if piece.start not in taken))


def _results(others: Sequence[Line]) -> Results | None:
    return next((found for line in others if (found := find_results(line))), None)


def _page_date(others: Sequence[Line]) -> str | None:
    """The day that a page prints by itself, in no article."""
    return next((find_day(line.text) for line in others if kind_of(line, True) == "page-date"), None)


def publisher_named(meta: Meta) -> str | None:
    """The publication's name as the page itself gives it for machines."""
    return meta.site if meta.site and len(meta.site) <= 80 else None


def site_told(meta: Meta, stories: Sequence[Story]) -> str | None:
    """The site that a page is from: its own address tells, or those of its articles."""
    return site_of([meta.url] if meta.url else [story.url for story in stories])


def _publisher(meta: Meta, others: Sequence[Line], stories: Sequence[Story]) -> str | None:
    texts = [story.text for story in stories]
    said = publisher_named(meta) or publisher_of([line.text for line in others], [], texts)
    return said or site_told(meta, stories)


def _spans(
    data: bytes, places: Places, page: Page, some: Sequence[Draft], others: Sequence[Line]
) -> tuple[Span, ...]:
    """All spans of the capture in bytes and in order; what stands between texts is markup."""
    told = sorted(_told(page, some, {line.text: line for line in others}))
    spans: list[Span] = []
    at = places.bom
    for start, end, label, kind, article in told:
        first, last = places.byte(start), places.byte(end)
        spans += _markup(data, at, first)
        spans.append(Span(first, last, label, kind, article))
        at = last
    return (*spans, *_markup(data, at, len(data)))


def _told(page: Page, some: Sequence[Draft], lines: dict[str, Line]) -> Iterator[_Told]:
    labels = {piece.start: (label, n) for n, draft in enumerate(some, 1) for piece, label in draft.parts}
    leading = min((piece.start for draft in some for piece, _ in draft.parts), default=0)
    for piece in page.pieces:
        label, article = labels.get(piece.start, (Label.NOISE, None))
        if article is None:
            line = lines.get(piece.text)
            kind = kind_of(line, piece.start < leading) if line is not None else "other"
        else:
            kind = piece.home.name
        if label is Label.BODY and piece.heading:
            label = Label.SUBHEADING
        for text, _ in piece.runs:
            said = page.source[text.start : text.end]
            if bare := said.strip():
                start = text.start + said.index(bare)
                yield start, start + len(bare), label, kind, article


def _markup(data: bytes, start: int, end: int) -> list[Span]:
    gap = data[start:end]
    bare = gap.lstrip(_BLANK)
    if not bare:
        return []
    first = end - len(bare)
    return [Span(first, first + len(bare.rstrip(_BLANK)), Label.NOISE, "markup")]

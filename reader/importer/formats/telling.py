"""Articles that a file tells apart by itself, put together as a split of that file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.importer.cut import cut_flags
from reader.importer.paragraphs import reading_blocks
from reader.importer.words import fold, is_more
from reader.model.article import TitleState
from reader.model.body import Block, Link, Segment, running_text
from reader.model.capture import Label, Mark, Span, Split, Story
from reader.model.evidence import Evidence

_EDGES = " \u00a0.…:»›>→)]([«"
_BLANK = b" \t\r\n\x0b\x0c\x00"

#: A labelled range of bytes: start, end, label, kind.
Place = tuple[int, int, Label, str]
#: Bytes of a sign in encodings that have more than one.
_WIDTHS = {"utf-16": 2, "utf-32": 4}


@dataclass(frozen=True, slots=True)
class Told:
    """One article as its file tells it; `start` and `end` are bytes, `published` an ISO day.

    `places` are the ranges of the file that belong to it, in order; they do not overlap.
    """

    title: str | None
    text: str
    blocks: tuple[Block, ...]
    start: int
    end: int
    links: tuple[Link, ...] = ()
    segments: tuple[Segment, ...] = ()
    places: tuple[Place, ...] = ()
    url: str | None = None
    guid: str | None = None
    published: str | None = None
    author: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """What a file says of itself."""

    kind: str
    encoding: str
    reason: str
    assumed: str | None = None
    publisher: str | None = None
    page_date: str | None = None
    marks: frozenset[str] = field(default=frozenset())


def assemble(data: bytes, name: str, whole: Whole, articles: Sequence[Told], evidence: Evidence) -> Split:
    """The split of a file that parts its articles itself; every printing byte is in exactly one span.

    What a person said of it is kept to the letter.
    """
    if evidence.corrections:
        from reader.importer.formats.correcting import corrected

        articles = corrected(articles, evidence.corrections, whole.encoding)
    stories = stories_of(articles, whole.reason, evidence.limit)
    return _split(data, name, whole, stories, _spans(data, articles, whole))


def packed(
    data: bytes, name: str, whole: Whole, stories: Sequence[Story], placed: Sequence[Span] = ()
) -> Split:
    """The split of a file that holds its articles in another form; it is as sure as the least sure.

    `placed` are the spans of those that it holds as they are, in order. All other bytes are those of the
    article where there is only one, else they are told of no article.
    """
    label, article = (Label.BODY, 1) if len(stories) == 1 and not placed else (Label.META, None)
    spans: list[Span] = []
    at = 0
    for span in [*placed, None]:
        if edges := _trimmed(data, at, span.start if span else len(data), 1):
            spans.append(Span(*edges, label, "packed", article))
        if span:
            spans.append(span)
            at = span.end
    return _split(data, name, whole, stories, tuple(spans))


def moved(story: Story, by: int) -> Story:
    """A story whose file stands in another one, so many bytes from its beginning."""

    def mark(one: Mark | None) -> Mark | None:
        return one and one._replace(start=one.start + by, end=one.end + by)

    return story._replace(
        start=story.start + by,
        end=story.end + by,
        segments=tuple(one._replace(first=one.first + by, last=one.last + by) for one in story.segments),
        caption=mark(story.caption),
        credit=mark(story.credit),
        dateline=mark(story.dateline),
        byline=mark(story.byline),
        subheadings=tuple(found for one in story.subheadings if (found := mark(one))),
    )


def _split(data: bytes, name: str, whole: Whole, stories: Sequence[Story], spans: tuple[Span, ...]) -> Split:
    return Split(
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=whole.encoding,
        assumed=whole.assumed,
        kind=whole.kind,
        page_date=whole.page_date,
        results=None,
        ticker=(),
        spans=spans,
        stories=tuple(stories),
        furniture=whole.marks,
        publisher=whole.publisher,
        confidence=min((story.confidence for story in stories), default=1.0),
        reason=whole.reason,
    )


def stories_of(articles: Sequence[Told], reason: str, limit: int | None = None) -> tuple[Story, ...]:
    """The articles as stories, numbered from 1; `reason` is what their bounds rest on.

    `limit` is the number of words at which their publisher is known to cut texts.
    """
    bodies = [running_text(one.text, one.blocks) for one in articles]
    cuts = cut_flags(bodies, limit)
    return tuple(
        Story(
            n=n,
            title=one.title,
            title_state=TitleState.PRINTED if one.title else TitleState.NONE,
            text=one.text,
            blocks=one.blocks,
            reading=reading_blocks(one.text, one.blocks) if len(one.blocks) == 1 else one.blocks,
            segments=one.segments,
            start=one.start,
            end=one.end,
            cut=cut or _leads_on(one),
            confidence=1.0,
            reason=reason,
            published=one.published,
            links=one.links,
            url=one.url,
            guid=one.guid,
            author=one.author,
            language=one.language,
        )
        for n, (one, cut) in enumerate(zip(articles, cuts, strict=True), 1)
    )


def _leads_on(one: Told) -> bool:
    """Whether a text ends with a link to its own rest ("Read more")."""
    if not one.blocks or not one.links:
        return False
    last = one.links[-1]
    at_end = not one.text[last.end : one.blocks[-1].end].strip(_EDGES)
    return at_end and is_more(fold(one.text[last.start : last.end].strip(_EDGES)))


def _spans(data: bytes, articles: Sequence[Told], whole: Whole) -> tuple[Span, ...]:
    told = sorted((*place, n) for n, one in enumerate(articles, 1) for place in one.places)
    width = next((size for sign, size in _WIDTHS.items() if whole.encoding.startswith(sign)), 1)
    rows: list[tuple[int, int, Label, str, int | None]] = []
    at = 0
    for place in told:
        rows += [(at, place[0], Label.NOISE, "markup", None), place]
        at = place[1]
    rows.append((at, len(data), Label.NOISE, "markup", None))
    return tuple(
        Span(*edges, label, kind, article)
        for start, end, label, kind, article in rows
        if (edges := _trimmed(data, start, end, width))
    )


def _trimmed(data: bytes, start: int, end: int, width: int) -> tuple[int, int] | None:
    """A range without the blank signs at its edges, or None where nothing in it prints.

    `width` is the number of bytes a sign has at least; a range begins and ends between two signs.
    """
    bare = data[start:end].lstrip(_BLANK)
    if not bare:
        return None
    first, last = end - len(bare), end - len(bare) + len(bare.rstrip(_BLANK))
    return first - (first - start) % width, min(end, last + (start - last) % width)

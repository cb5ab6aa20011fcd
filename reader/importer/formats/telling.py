"""Articles that a file tells apart by itself, put together as a split of that file."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.importer.cut import cut_flags
from reader.importer.paragraphs import reading_blocks
from reader.importer.words import fold, is_more
from reader.model.article import TitleState
from reader.model.body import Block, BlockKind, Link, Segment, running_text
from reader.model.capture import Label, Span, Split, Story

_BLANK = b" \t\r\n\x0b\x0c\x00"

#: A labelled range of bytes: start, end, label, kind.
Place = tuple[int, int, Label, str]
_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:", re.I)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")


class Words(NamedTuple):
    """What an article says, as it is read; blocks and links are code points into the text."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


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
    """What a file says of itself. `rest` is the kind of noise that all bytes outside the articles are."""

    kind: str
    encoding: str
    reason: str
    rest: str
    assumed: str | None = None
    publisher: str | None = None
    marks: frozenset[str] = field(default=frozenset())


def assemble(data: bytes, name: str, whole: Whole, articles: Sequence[Told]) -> Split:
    """The split of a file that parts its articles itself; every printing byte is in exactly one span."""
    return Split(
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=whole.encoding,
        assumed=whole.assumed,
        kind=whole.kind,
        page_date=None,
        results=None,
        ticker=(),
        spans=_spans(data, articles, whole.rest),
        stories=_stories(articles, whole.reason),
        furniture=whole.marks,
        publisher=whole.publisher,
        reason=whole.reason,
    )


def _stories(articles: Sequence[Told], reason: str) -> tuple[Story, ...]:
    bodies = [running_text(one.text, one.blocks) for one in articles]
    cuts = cut_flags(bodies)
    return tuple(
        Story(
            n=n,
            title=one.title,
            title_state=TitleState.PRINTED if one.title else TitleState.NONE,
            text=one.text,
            blocks=one.blocks,
            reading=reading_blocks(one.text, one.blocks),
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
    at_end = not one.text[last.end : one.blocks[-1].end].strip(" .…»>→)]")
    return at_end and is_more(fold(one.text[last.start : last.end]))


def _spans(data: bytes, articles: Sequence[Told], rest: str) -> tuple[Span, ...]:
    told = sorted((*place, n) for n, one in enumerate(articles, 1) for place in one.places)
    spans: list[Span] = []
    at = 0
    for start, end, label, kind, article in told:
        spans += _trimmed(data, at, start, Label.NOISE, rest, None)
        spans += _trimmed(data, start, end, label, kind, article)
        at = end
    return (*spans, *_trimmed(data, at, len(data), Label.NOISE, rest, None))


def _trimmed(
    data: bytes, start: int, end: int, label: Label, kind: str, article: int | None
) -> Iterable[Span]:
    """A span without the blank bytes at its edges, or none where nothing in it prints."""
    gap = data[start:end]
    bare = gap.lstrip(_BLANK)
    if bare:
        yield Span(end - len(bare), end - len(gap) + len(gap.rstrip(_BLANK)), label, kind, article)


def paragraphs(text: str) -> tuple[Block, ...]:
    """The paragraphs of plain text, which blank lines part; in code points, edges trimmed."""
    blocks: list[Block] = []
    at, parted = 0, True
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            first = start if parted else blocks.pop().start
            blocks.append(Block(BlockKind.PARAGRAPH, first, start + len(words)))
        parted = not words
        at += len(line) + 1
    return tuple(blocks)


def address(value: object) -> str | None:
    """The address that a file gives, as it gives it: a relative one stays so. None for other schemes."""
    text = str(value or "").strip()
    return text if text and not _SCHEME.match(text) else None


def language_tag(value: object) -> str | None:
    """A language tag as BCP 47 writes it, or None for what is none."""
    text = str(value or "").strip()
    return text.replace("_", "-") if _LANGUAGE.fullmatch(text) else None

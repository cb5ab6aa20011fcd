"""Captures made by hand: a page of stories as the importer would hand it over, with true byte places."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.library.captures import Stored
from reader.library.library import Library
from reader.model.article import TitleState
from reader.model.body import Block, BlockKind, Segment
from reader.model.capture import Label, Span, Split, Story

#: 20 November 2026, the day on which handmade captures are imported (UTC ms).
IMPORTED = 1_795_132_800_000


@dataclass(frozen=True, slots=True)
class Told:
    """A story to put on a page."""

    title: str | None
    text: str
    cut: bool = False
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of a story."""

    story_n: int
    kind: str = "new"
    article: str | None = None


def told(title: str | None, text: str, cut: bool = False, published: str | None = None) -> Told:
    """A story; its text's paragraphs are parted by blank lines."""
    return Told(title, text, cut, published)


def page(
    name: str, stories: Sequence[Told], day: str | None = None, furniture: Sequence[str] = ()
) -> tuple[Split, bytes]:
    """A capture of some stories, and its bytes; the page's last line is its name, so no two are the same."""
    data, made, spans = bytearray(), [], []
    for n, story in enumerate(stories, 1):
        start = len(data)
        if story.title is not None:
            data += f"{story.title}\n".encode()
            spans.append(Span(start, len(data) - 1, Label.TITLE, None, n))
        first = len(data)
        data += story.text.encode()
        spans.append(Span(first, len(data), Label.BODY, None, n))
        made.append(_story(n, story, start, first, len(data)))
        data += b"\n\n"
    spans.append(Span(len(data), len(data) + len(name.encode()), Label.NOISE, "footer"))
    whole = bytes(data) + name.encode()
    split = Split(
        name=name,
        size=len(whole),
        sha256=hashlib.sha256(whole).hexdigest(),
        encoding="utf-8",
        assumed=None,
        kind="listing",
        page_date=day,
        results=None,
        ticker=(),
        spans=tuple(spans),
        stories=tuple(made),
        furniture=frozenset(furniture),
    )
    return split, whole


def _story(n: int, story: Told, start: int, first: int, last: int) -> Story:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, match.start(), match.end())
        for match in re.finditer(r"\S.*?(?=\n\n|\Z)", story.text, re.S)
    )
    return Story(
        n=n,
        title=story.title,
        title_state=TitleState.NONE if story.title is None else TitleState.PRINTED,
        text=story.text,
        blocks=blocks,
        reading=blocks,
        segments=(Segment(0, len(story.text), first, last),),
        start=start,
        end=last,
        cut=story.cut,
        confidence=1.0,
        published=story.published,
    )


def store(
    library: Library,
    name: str,
    *stories: Told,
    day: str | None = None,
    verdicts: Sequence[Decision] = (),
    furniture: Sequence[str] = (),
    source: int | None = None,
    at: int = IMPORTED,
    batch: str | None = None,
    confidence: float = 1.0,
) -> Stored:
    """Store a handmade capture."""
    split, data = page(name, stories, day, furniture)
    split = replace(split, confidence=confidence)
    return library.captures.store(split, data, at, verdicts, source=source, batch=batch)


def reread(split: Split, data: bytes, *stories: Told, confidence: float = 1.0, rule: str = "") -> Split:
    """The same bytes split otherwise: every story's title and text as they stand in the capture."""
    at, made, spans = 0, [], []
    for n, story in enumerate(stories, 1):
        title = (story.title or "").encode()
        start = data.index(title, at)
        first = data.index(story.text.encode(), start)
        last = first + len(story.text.encode())
        if title:
            spans.append(Span(start, start + len(title), Label.TITLE, None, n))
        spans.append(Span(first, last, Label.BODY, None, n))
        made.append(_story(n, story, start if title else first, first, last))
        at = last
    return replace(split, stories=tuple(made), spans=tuple(spans), confidence=confidence, rule=rule)

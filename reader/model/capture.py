"""A capture: one imported file, and what each of its bytes is.

Offsets named start and end are bytes into the file, half open, unless a docstring says code points.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.model.article import TitleState
from reader.model.body import Block, Link, Segment
from reader.model.elsewhere import Kept


class Label(StrEnum):
    """What a stretch of a capture is. All but NOISE and page-wide META belong to an article."""

    TITLE = "title"
    BODY = "body"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    CREDIT = "credit"
    DATELINE = "dateline"
    BYLINE = "byline"
    META = "meta"
    NOISE = "noise"


class CaptureState(StrEnum):
    """How far a capture's split may be trusted. What a person CONFIRMED is never changed by the program.

    Of a capture TAKEN back only what carries the reader's own is left; its file may be imported again.
    """

    SPLIT = "split"
    DOUBTFUL = "doubtful"
    CONFIRMED = "confirmed"
    TAKEN = "taken"


class Span(NamedTuple):
    """A labelled stretch of bytes; `kind` says more (ticker, pager, page-date, nav, more, about, ...)."""

    start: int
    end: int
    label: Label
    kind: str | None = None
    article: int | None = None


class Mark(NamedTuple):
    """A named stretch: its bytes and its words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Results:
    """The count a listing page prints of itself: "Viewing results 1 - 6 of 33"."""

    first: int
    last: int
    total: int


@dataclass(frozen=True, slots=True)
class TickerRow:
    """One line of a ticker, as printed: name, value, and change where one is printed."""

    name: str
    value: str
    change: str | None = None


@dataclass(frozen=True, slots=True)
class Decoded:
    """A capture's bytes as text.

    `encoding` is a Python codec name that encodes `text` back to the bytes from `bom` on, byte for
    byte, except for what `assumed` admits. `assumed` is a sentence for the reader where the encoding
    was guessed or bytes had to be replaced, else None. `bom` is the length in bytes of a byte order mark.
    """

    text: str
    encoding: str
    bom: int = 0
    assumed: str | None = None


class Story(NamedTuple):
    """One article as one capture shows it.

    `text` holds all that is shown (body, captions, credit, byline; not the title), `blocks` the
    captured paragraphs over it and `reading` the paragraphs and sub-headings inferred for reading;
    both are code points into `text`. `segments` lead from `text` back to the capture's bytes.
    `start` and `end` are the first and last byte of the article on the page, its title included.
    `segments` is empty where the file holds the text in another form (a feed, a book, a mail).
    `url` is the article's own address, `guid` the id its feed gives it, `author` who the page's metadata
    says wrote it (a printed byline is a Mark), `language` a BCP 47 tag; None where nothing says so.
    An `excerpt` holds no more of the article than what a reader quoted from it in another program;
    `captured` is the day on which that program kept it.
    """

    n: int
    title: str | None
    title_state: TitleState
    text: str
    blocks: tuple[Block, ...]
    reading: tuple[Block, ...]
    segments: tuple[Segment, ...]
    start: int
    end: int
    cut: bool
    confidence: float
    reason: str = ""
    caption: Mark | None = None
    credit: Mark | None = None
    dateline: Mark | None = None
    byline: Mark | None = None
    published: str | None = None
    subheadings: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()
    url: str | None = None
    guid: str | None = None
    author: str | None = None
    language: str | None = None
    excerpt: bool = False
    captured: str | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """A capture, split: every printing byte is in exactly one span.

    `page_date` is an ISO day printed on the page (the capture's day, never an article's).
    `furniture` are fingerprints of the page's own lines, by which captures of one publication know
    each other; `publisher` is its name where the page gives evidence of one. `confidence` is the chance,
    0 to 1, that every article begins where the split says; `reason` says what it rests on. `rivals` is how
    many other splits of the page were thought of; `rule` names the record template that this one follows.
    `taught` are the lines that a person corrected, as (byte, fingerprint), to know their like by on other
    pages; a line that any page may print has none. `kept` is what a reader did with the stories in the
    program that wrote the file.
    """

    name: str
    size: int
    sha256: str
    encoding: str
    assumed: str | None
    kind: str
    page_date: str | None
    results: Results | None
    ticker: tuple[TickerRow, ...]
    spans: tuple[Span, ...]
    stories: tuple[Story, ...]
    furniture: frozenset[str] = frozenset()
    publisher: str | None = None
    confidence: float = 1.0
    reason: str = ""
    rivals: int = 0
    rule: str = ""
    taught: tuple[tuple[int, str], ...] = ()
    kept: tuple[Kept, ...] = ()

"""What the reader makes: highlights, notes, tags. A highlight keeps its words.

W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector; offsets are code points.
"""

from enum import StrEnum
from typing import NamedTuple

from reader.model.errors import PostilError
from reader.model.wording import tr

#: Code points of context kept on each side of a quote; Hypothesis keeps as many.
CONTEXT = 32

COLORS = ("yellow", "green", "blue", "pink", "purple")


def check_color(color: str) -> None:
    """Raises PostilError for what is no colour of a highlight."""
    if color not in COLORS:
        raise PostilError(
            tr(
                "“{color}” is no highlight colour; use {colors} or {last}.",
                color=color,
                colors=", ".join(COLORS[:-1]),
                last=COLORS[-1],
            )
        )


class Anchor(StrEnum):
    """Whether a highlight's words were found in the version shown."""

    ANCHORED = "anchored"
    LOST = "lost"


class Quote(NamedTuple):
    """Words, what stands around them, and where they stood: enough to find them again."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


def quote_at(text: str, start: int, end: int) -> Quote:
    """The quote of text[start:end].

    Raises ValueError where the range is empty or outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no words between {start} and {end} in a text of {len(text)} code points")
    return Quote(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
    )


class Earlier(NamedTuple):
    """A quote that a highlight had before it was attached to other words, and the version it was made on."""

    quote: Quote
    made_on: str


class Highlight(NamedTuple):
    """A highlight with its note and tags.

    `quote` stands in `made_on` (a version's id) and changes only where a person attaches the highlight to
    other words; `earlier` has those it had, the last one first. `start` and `end` are its place in the
    version shown, meaningful only while `anchor` is ANCHORED. Times are UTC milliseconds.
    """

    id: str
    article: str
    made_on: str
    quote: Quote
    start: int
    end: int
    anchor: Anchor
    color: str
    note: str
    tags: tuple[str, ...]
    created: int
    updated: int
    earlier: tuple[Earlier, ...] = ()

"""What is known of a page besides its bytes: a person's corrections, and what other captures showed.

Evidence is never required: without any, a capture is split all the same.
"""

from enum import StrEnum
from typing import NamedTuple

#: A capture that is split with less confidence than this waits for a person to look at it.
DOUBT = 0.6


class Says(StrEnum):
    """What a person says of one line of a capture."""

    STARTS = "starts"
    JOINS = "joins"
    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    NOISE = "noise"


class Correction(NamedTuple):
    """One line, put right. `at` is the byte of the line's first printing character in its capture.

    STARTS: an article begins here; JOINS: none does; TITLE: an article begins here and this line is its
    title; the others: the line is this and nothing else.
    """

    at: int
    says: Says


class Seen(NamedTuple):
    """An article that another capture shows: its title as printed, its first and its last line of body."""

    title: str | None
    opening: str
    ending: str


class Evidence(NamedTuple):
    """All that may be held against a page.

    `noise` and `kept` are fingerprints of lines (see importer.furniture) that belong to the pages of this
    source, or to its articles; `rules` names the record templates that won on its confirmed captures;
    `seen` are articles known from other captures; `limit` is the number of words, parted by ASCII white
    space, at which this publisher cuts a text.
    """

    corrections: tuple[Correction, ...] = ()
    noise: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    seen: tuple[Seen, ...] = ()
    limit: int | None = None


NO_EVIDENCE = Evidence()

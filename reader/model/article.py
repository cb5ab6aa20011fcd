"""An article, whatever number of captures show it; and a row of the list.

Days are ISO strings, times UTC milliseconds since 1970, offsets code points.
"""

from enum import StrEnum
from typing import NamedTuple

from reader.model.body import Block, Link, Segment
from reader.model.highlight import Highlight


class TitleState(StrEnum):
    """Whether the capture printed a title. Only a printed one is ever stored."""

    PRINTED = "printed"
    INFERRED = "inferred"
    NONE = "none"


class Source(NamedTuple):
    """A publication or section, with the counts its row shows."""

    key: int
    id: str
    name: str
    articles: int
    unread: int


class TagCount(NamedTuple):
    """A tag and how many articles carry it, or one that lies in it, on themselves or on a highlight.

    `pin` is the number of the key that puts it on, 1 to 9, or 0; `beyond` of the articles are archived or
    thrown away; `color` is one of tag.TAG_COLORS, or "".
    """

    name: str
    articles: int
    pin: int = 0
    beyond: int = 0
    color: str = ""


class CaptureRef(NamedTuple):
    """Where an article stands in one capture: the file and the bytes; `id` is the capture's."""

    file: str
    start: int
    end: int
    cut: bool
    captured: str | None
    sha256: str
    id: str = ""


class Row(NamedTuple):
    """What the list shows of an article. `key` is its place in time: a greater key is newer.

    `stand_in` is the text's first words, shown in italics where no title was printed. `thrown_at` is when it
    was thrown away (UTC ms), 0 where it stays for what the reader made on it, None where it was not. `tags`
    are the names of those on the article itself.
    """

    key: int
    id: str
    title: str | None
    title_state: TitleState
    stand_in: str
    lead: str
    source: str
    source_key: int
    published: str | None
    captured: str | None
    captures: int
    cut: bool
    read: bool
    starred: bool
    later: bool
    archived: bool
    words: int
    highlights: int
    thrown_at: int | None = None
    tags: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The title as printed, or the words that stand in for it."""
        return self.title if self.title is not None else self.stand_in

    @property
    def below(self) -> str:
        """How the text begins; where its first words stand for a title, how it goes on behind them."""
        begun = self.stand_in.removesuffix("…")
        if self.title is not None or not self.lead.startswith(begun):
            return self.lead
        rest = self.lead[len(begun) :].lstrip()
        return f"… {rest}" if rest.strip("…") else ""


class Version(NamedTuple):
    """The text of an article as one capture shows it. Immutable.

    An `excerpt` is no more of it than what a reader quoted in another program.
    """

    id: str
    text: str
    blocks: tuple[Block, ...]
    reading: tuple[Block, ...]
    segments: tuple[Segment, ...]
    cut: bool
    words: int
    sha256: str
    capture: CaptureRef
    encoding: str
    excerpt: bool = False


class Reading(NamedTuple):
    """All that the reading view and the notes pane show of one article.

    `url` is the article's own address, `language` a BCP 47 tag; `links` are those of the version's text.
    """

    row: Row
    version: Version
    captures: tuple[CaptureRef, ...]
    versions: tuple[str, ...]
    tags: tuple[str, ...]
    highlights: tuple[Highlight, ...]
    note: str
    place: int
    url: str | None = None
    author: str | None = None
    language: str | None = None
    links: tuple[Link, ...] = ()

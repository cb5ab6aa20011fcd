"""What is printed, as plain values: the one document that DOCX and PDF are made from.

Its words are clean: line feeds for line ends, no control characters, no lone surrogates.
"""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum, auto
from typing import NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from reader.exporter.escape import cleaned, one_line
from reader.model import markdown
from reader.model.markdown import PLAIN
from reader.model.scripts import runs_to_left

#: What a link on paper may lead to. A wiki link names a title, and leads nowhere outside the library.
_LEADING = ("http://", "https://", "mailto:", "postil://")
#: What stands beside it counts as written from left to right (UAX #9, LRM).
_MARK = "\u200e"
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNLIKE_HOST = re.compile(r"""[\s<>"\\^`{|}\ufffe\uffff]""")


#: What an item of a list begins with that is not counted.
POINT = "•"


class Run(NamedTuple):
    """Words of one style, which is a sum of bits of `model.markdown`; `url` is where they lead, or "".

    `marks` are the numbers of the remarks whose highlights lie over the words, the one that begins first
    first.
    """

    text: str
    style: int = PLAIN
    url: str = ""
    marks: tuple[int, ...] = ()


#: What is told of words without a look of their own.
_PLAIN = Run("")[1:]


class Kind(StrEnum):
    """What a paragraph is. DETAILS tell in small type where something is from."""

    HEADING = auto()
    PARAGRAPH = auto()
    QUOTE = auto()
    ITEM = auto()
    CAPTION = auto()
    CODE = auto()
    RULE = auto()
    DETAILS = auto()


class Paragraph(NamedTuple):
    """A paragraph. `level` is that of a heading (from 1) or how far in an item stands (from 0).

    `marker` is what an item begins with, `quoted` how many marks of a quotation it stands behind, `own`
    says that the words are the reader's, `to_left` that the lines run from right to left.
    """

    kind: Kind
    runs: tuple[Run, ...]
    level: int = 0
    marker: str = ""
    quoted: int = 0
    own: bool = False
    to_left: bool = False

    @property
    def words(self) -> str:
        """All words of the paragraph."""
        return "".join(run.text for run in self.runs)


class Remark(NamedTuple):
    """A highlight as it is printed: `said` is the note on it, `number` is from 1 in its section.

    `created` is ISO 8601 in UTC, `color` one of `model.highlight.COLORS`. `details` tell where its words
    are from, and how to see whether they were changed; none where the text around them does.
    """

    number: int
    id: str
    color: str
    quote: str
    said: tuple[Paragraph, ...]
    tags: tuple[str, ...]
    created: str
    details: tuple[Run, ...]


class Section(NamedTuple):
    """An article, or an outline. `language` is a BCP 47 tag or ""; the first paragraph is its heading."""

    title: str
    language: str
    to_left: bool
    paragraphs: tuple[Paragraph, ...]
    remarks: tuple[Remark, ...] = ()


class Paper(NamedTuple):
    """A document that is printed. Its title is on it where it has several sections.

    `part` is from 1 where these are some of the sections of a document: only the first part has its title,
    and none has the numbers of pages. `feet` are for a paper that has nothing but these numbers, one a page:
    how far from the left edge each one ends, in points.
    """

    title: str
    sections: tuple[Section, ...]
    part: int = 0
    feet: tuple[float, ...] = ()

    @property
    def language(self) -> str:
        """A BCP 47 tag: that of the first section that has one, or ""."""
        return next((section.language for section in self.sections if section.language), "")


class Bookmark(NamedTuple):
    """A heading: its level from 1, its words, its page from 0, how far from the page's top (points)."""

    level: int
    words: str
    page: int
    top: float


class Printed(NamedTuple):
    """A file of printed pages; `missing` says in sentences which letters no typeface here has.

    Pages of a part tell where their numbers belong (`Paper.feet`), and the headings on them. `imprint` stands
    for all that a file was made from, where it is known (services/press.py).
    """

    data: bytes
    missing: tuple[str, ...] = ()
    feet: tuple[float, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    imprint: str = ""


#: Sets a paper in type. It needs Qt, so the room that has it hands it down.
Printer = Callable[[Paper], Printed]
#: Tells an imprint, which is made only where it is asked for.
Imprint = Callable[[], str]
#: The file that was printed with an imprint; None where there is none, or somebody has changed it since.
Found = Callable[[Imprint], bytes | None]


def said(note: str) -> tuple[Paragraph, ...]:
    """A note, which is Markdown, as paragraphs of the reader's own."""
    if not note:
        return ()
    return tuple(
        Paragraph(
            kind=Kind[block.kind.name],
            runs=tuple(Run(span.text, span.style, address(span.url)) for span in block.spans),
            level=block.depth,
            marker=block.marker,
            quoted=block.quoted,
            own=True,
            to_left=runs_to_left("".join(span.text for span in block.spans)),
        )
        for block in markdown.blocks(cleaned(note).strip("\n"))
    )


def address(url: str) -> str:
    """Where a link leads, as RFC 3986 writes it; "" for what is none of the web, of mail or of the library.

    Word refuses a whole document for one link that is none.
    """
    one = one_line(url)
    if not one.lower().startswith(_LEADING):
        return ""
    try:
        parts = urlsplit(one)
        _ = parts.port
    except ValueError:
        return ""
    if not (parts.netloc or parts.scheme == "mailto") or _UNLIKE_HOST.search(parts.netloc):
        return ""
    return urlunsplit((parts.scheme, parts.netloc, *(_escaped(part) for part in parts[2:])))


def _escaped(part: str) -> str:
    """A path, a query or a fragment without what must not stand in one."""
    return quote(_LONE_PERCENT.sub("%25", part), safe="!$%&'()*+,/:;=?@~-._")


def details(parts: Iterable[Run], *, to_left: bool = False) -> tuple[Run, ...]:
    """Parts of a line of details, with points between them; what runs the other way keeps its direction.
    What looks alike is one run."""
    found, text, look = list[Run](), "", _PLAIN
    for part in parts:
        words, own = part[0], part[1:]
        if not words:
            continue
        if to_left and not runs_to_left(words):
            words = f"{_MARK}{words}{_MARK}"
        if text and look != _PLAIN:
            found.append(Run(text, *look))
            text, look = " · ", _PLAIN
        elif text or found:
            text += " · "
        if text and look != own:
            found.append(Run(text, *look))
            text = ""
        text, look = text + words, own
    return (*found, Run(text, *look)) if text else ()

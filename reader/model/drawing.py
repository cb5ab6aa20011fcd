"""A drawing as values: bars and words at their places, in inks that a theme has; on screen and on paper."""

from enum import StrEnum
from typing import NamedTuple


class Ink(StrEnum):
    """The inks of a drawing, by the names that a theme has for them."""

    TITLE = "title"
    TEXT = "text"
    DIM = "dim"
    ACCENT = "accent"
    HAIRLINE = "hairline"


class Anchor(StrEnum):
    """Which point of a line of words stands at its place."""

    START = "start"
    END = "end"


class Bar(NamedTuple):
    """A filled rectangle (pixels from the upper left corner)."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


class Words(NamedTuple):
    """A line of words; `y` is their base line, `size` in pixels. `whole` is what they say uncut."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START
    bold: bool = False
    whole: str = ""


class Mark(NamedTuple):
    """Where on a drawing the count of a line and a column is, for a mouse."""

    x: float
    y: float
    width: float
    height: float
    line: int
    column: int


class Drawing(NamedTuple):
    """All that is drawn, in its order. `title` and `about` tell it to who cannot see it."""

    width: float
    height: float
    bars: tuple[Bar, ...] = ()
    words: tuple[Words, ...] = ()
    marks: tuple[Mark, ...] = ()
    title: str = ""
    about: str = ""

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The mark that a point lies in."""
        found = (m for m in self.marks if m.x <= x < m.x + m.width and m.y <= y < m.y + m.height)
        return next(found, None)

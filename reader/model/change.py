"""What a write touched. One signal carries it; each pane decides whether to redraw."""

from enum import Flag, auto
from typing import NamedTuple


class Touched(Flag):
    """The kinds of thing a write changed."""

    NOTHING = 0
    ARTICLES = auto()
    STATE = auto()
    TAGS = auto()
    HIGHLIGHTS = auto()
    NOTES = auto()
    SOURCES = auto()
    CAPTURES = auto()
    PLACE = auto()
    OUTLINES = auto()
    SEARCHES = auto()
    EXPORTS = auto()


class Change(NamedTuple):
    """A committed write: its name for the Undo menu, the kinds it touched and the articles' ids."""

    label: str
    touched: Touched
    articles: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.touched is not Touched.NOTHING


NO_CHANGE = Change("", Touched.NOTHING)

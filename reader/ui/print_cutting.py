"""Words of a paragraph cut where its lines may end (UAX #14, as Qt finds it), and set in their faces."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder

from reader.ui.print_pairs import Shape
from reader.ui.print_shapes import Type


class Style(NamedTuple):
    """How words in a paragraph look; colours are written #rrggbb, "" for none."""

    type: Type
    color: str
    behind: str = ""
    under: str = ""
    struck: bool = False
    url: str = ""


class Styled(NamedTuple):
    """Words of one look."""

    style: Style
    words: str


class Cut(NamedTuple):
    """A part in shapes, and the places where a line may end: its beginning, the beginnings of others, and the
    end where the last of them ends there."""

    style: Style
    shapes: list[Shape]
    places: list[int]


#: Of each type the words that have no shapes yet, where they stand beside others.
Lacking = dict[Type, list[tuple[list[str], list[Shape]]]]


def cut(words: str, parts: Sequence[Styled], lacking: Lacking) -> list[Cut]:
    """Parts cut where lines may end; shapes that are `lacking` there come with `take_in`."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    ends = list(iter(finder.toNextBoundary, -1))
    found = []
    first = at = 0
    for style, own in parts:
        if not own:
            continue
        last = first + len(own)
        to = bisect_right(ends, last, at)
        places = [first, *ends[at:to]]
        whole = places if places[-1] == last else [*places, last]
        pieces = [words[start:end] for start, end in pairwise(whole)]
        shapes: list[Shape] = list(map(style.type.known.get, pieces))  # type: ignore[arg-type]
        if not all(shapes):
            lacking.setdefault(style.type, []).append((pieces, shapes))
        found.append(Cut(style, shapes, places))
        first, at = last, to
    return found


def take_in(lacking: Lacking) -> None:
    """Set words, and put their shapes where they are lacking."""
    for kind, several in lacking.items():
        new = {piece for pieces, _ in several for piece in pieces}.difference(kind.known)
        kind.take_in(sorted(new))
        for pieces, shapes in several:
            shapes[:] = map(kind.known.get, pieces)  # type: ignore[arg-type]
            if not all(shapes):
                shapes[:] = map(kind.shape, pieces)

"""Words of a paragraph cut where its lines may end (UAX #14, as Qt finds it), and set in their faces."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder

from reader.exporter.paper import Run
from reader.ui.print_pairs import Shape
from reader.ui.print_shapes import Type

#: The most code points that are set in one piece, for Qt takes long ones together; and the most words.
_LONGEST, _SEVERAL = 8000, 2000


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
        found.append(tuple.__new__(Cut, (style, shapes, places)))
        first, at = last, to
    return found


def take_in(lacking: Lacking, heed: Callable[[], object]) -> None:
    """Set words, and put their shapes where they are lacking; `heed` is called between some and others."""
    for kind, several in lacking.items():
        places = [
            (shapes, n, piece)
            for pieces, shapes in several
            for n, (piece, shape) in enumerate(zip(pieces, shapes, strict=True))
            if shape is None  # type: ignore[redundant-expr]
        ]
        new = sorted({piece for _, _, piece in places}.difference(kind.known))
        for at in range(0, len(new), _SEVERAL):
            heed()
            kind.take_in(new[at : at + _SEVERAL])
        known = kind.known.get
        for shapes, n, piece in places:
            shapes[n] = known(piece) or kind.shape(piece)


def pieces(runs: Sequence[Run]) -> Iterator[tuple[Sequence[Run], int]]:
    """Runs in pieces that Qt sets quickly, with how long these are; a book has been captured as one
    paragraph. They part behind a space, where there is one."""
    piece: list[Run] = []
    room = _LONGEST
    for run in runs:
        while len(run.text) > room:
            at = run.text.rfind(" ", room // 2, room) + 1 or room
            yield [*piece, run._replace(text=run.text[:at])], _LONGEST - room + at
            run, piece, room = run._replace(text=run.text[at:]), [], _LONGEST
        piece.append(run)
        room -= len(run.text)
    yield piece, _LONGEST - room

"""Concordance: each place where words stand as a line of its own, the words in the middle (KWIC: key word in
context), sorted by what stands beside them.

Of a line only places are kept, no words of its text: a million of them take some 40 MB.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from heapq import merge
from typing import Any, NamedTuple

from reader.model.body import Block
from reader.model.graphemes import next_boundary, previous_boundary
from reader.model.hits import fold
from reader.model.query import ALL, Query
from reader.model.sentences import words

#: So many code points stand at either side of a line at most.
WIDTH = 160
#: Words that are sorted by at either side, and where they are looked for first (code points).
SIDE = 3
_NEAR = 40
#: A context ends between two words where there is such a place in so many code points.
WORD = 24
#: So many lines are sorted at a stroke: sorting keeps every other thread waiting, some 2 ms.
_RUN = 2048


class Sorting(StrEnum):
    """What lines are sorted by: the day of their article, its source, the words found, or the first, second
    or third word to the left or right of these (as AntConc has it), then the words farther on."""

    NEWEST = "newest"
    OLDEST = "oldest"
    SOURCE = "source"
    NODE = "node"
    LEFT_1 = "1L"
    LEFT_2 = "2L"
    LEFT_3 = "3L"
    RIGHT_1 = "1R"
    RIGHT_2 = "2R"
    RIGHT_3 = "3R"


class Line(NamedTuple):
    """A line as it is read: white space is one space, and stands where the text has some."""

    left: str
    node: str
    right: str


class Passage:
    """A text as it is shown: its blocks, one after another. Places are code points of the text."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        self._blocks = blocks
        self._starts = [block.start for block in blocks]

    def shows(self, start: int, end: int) -> bool:
        """Whether any of a range is in a block."""
        n = bisect_right(self._starts, end - 1) - 1
        return n >= 0 and self._blocks[n].end > start

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The range with all of the letters that it begins and ends in."""
        return previous_boundary(self._text, start), next_boundary(self._text, end)

    def flat(self, start: int, end: int) -> str:
        """What is shown of a range, on one line."""
        first = max(0, bisect_right(self._starts, start) - 1)
        pieces = []
        for block in self._blocks[first : bisect_right(self._starts, max(start, end - 1))]:
            pieces.append(self._text[max(start, block.start) : min(end, block.end)])
        return _flat(piece for piece in pieces if piece)

    def parts(self, at: int) -> tuple[bool, bool]:
        """Whether a block ends at a place, and whether one begins there."""
        before, here = bisect_right(self._starts, at - 1) - 1, bisect_right(self._starts, at) - 1
        ends = before >= 0 and self._blocks[before].end == at
        return ends, here >= 0 and self._blocks[here].start == at

    def line(self, start: int, end: int, width: int = WIDTH) -> Line:
        """The line of a range, with up to `width` code points at either side; no letter is cut through."""
        return Line(self._before(start, width), self.flat(start, end), self._after(end, width))

    def _before(self, at: int, width: int) -> str:
        n, room, pieces = bisect_right(self._starts, at) - 1, width + WORD, [""]
        while n >= 0 and room > 0:
            block = self._blocks[n]
            last = min(at, block.end)
            pieces.append(self._text[max(block.start, last - room) : last])
            room -= len(pieces[-1]) + 1
            n -= 1
        shown = _flat(piece for piece in reversed(pieces) if piece)
        return shortened_left(f"{shown} " if shown and self.parts(at)[1] else shown, width)

    def _after(self, at: int, width: int) -> str:
        n, room, pieces = max(0, bisect_right(self._starts, at - 1) - 1), width + WORD, [""]
        while n < len(self._blocks) and room > 0:
            block = self._blocks[n]
            first = max(at, block.start)
            pieces.append(self._text[first : min(block.end, first + room)])
            room -= len(pieces[-1]) + 1
            n += 1
        shown = _flat(piece for piece in pieces if piece)
        return shortened_right(f" {shown}" if shown and self.parts(at)[0] else shown, width)


def _flat(pieces: Iterable[str]) -> str:
    joined = " ".join(pieces)
    flat = " ".join(joined.split())
    if not flat:
        return " " if joined else ""
    return f"{' ' * joined[0].isspace()}{flat}{' ' * joined[-1].isspace()}"


def shortened_left(words: str, width: int) -> str:
    """The last `width` code points or less, from the beginning of a word, at least of a letter."""
    if len(words) <= width:
        return words
    cut = len(words) - width
    space = words.find(" ", cut - 1, cut + WORD)
    return words[space + 1 :] if space >= 0 else words[next_boundary(words, cut) :]


def shortened_right(words: str, width: int) -> str:
    """The first `width` code points or less, to the end of a word, at least of a letter."""
    if len(words) <= width:
        return words
    space = words.rfind(" ", width - WORD, width + 1)
    return words[:space] if space > 0 else words[: previous_boundary(words, width)]


def beside(passage: Passage, start: int, end: int) -> tuple[str, ...]:
    """The words that a line is sorted by: left of the node from it outwards, the node, right of it."""
    for width in (_NEAR, WIDTH):
        left, node, right = passage.line(start, end, width)
        before = [left[first:last] for first, last in reversed(words(left, 0, len(left))[-SIDE:])]
        after = [right[first:last] for first, last in words(right, 0, len(right))[:SIDE]]
        if len(before) == len(after) == SIDE:
            break
    return (*_filled(before), node, *_filled(after))


def _filled(found: list[str]) -> list[str]:
    return found + [""] * (SIDE - len(found))


class Lines:
    """The lines of a concordance by their numbers, from 0 in the order in which they were found: newest
    article first, and as they stand in each.

    One thread adds lines; others may ask for those that were there when they last heard of it.
    """

    def __init__(self) -> None:
        #: By article: its key, the key of the version whose places these are, its source's name (a word).
        self.keys = array("q")
        self.versions = array("q")
        self._sources = array("i")
        #: By line: its article's number, the range of the node (code points), whether it is the title's.
        self.article = array("i")
        self.start = array("i")
        self.end = array("i")
        self.titled = array("b")
        #: By line: the words beside it, as `beside` gives them, each by its number.
        self.beside = tuple(array("i") for _ in range(2 * SIDE + 1))
        self._numbers: dict[str, int] = {}
        self._folded: list[str] = []

    def __len__(self) -> int:
        return len(self.titled)

    def add_article(self, key: int, version: int, source: str) -> None:
        """The lines that are added next are of this article."""
        self.versions.append(version)
        self._sources.append(self._number(source))
        self.keys.append(key)

    def add(self, start: int, end: int, beside: Sequence[str], *, titled: bool = False) -> None:
        """A line of the article that was added last, with the words beside it."""
        for column, word in zip(self.beside, beside, strict=True):
            column.append(self._number(word))
        self.article.append(len(self.keys) - 1)
        self.start.append(start)
        self.end.append(end)
        self.titled.append(titled)

    def ordered(self, sorting: Sorting) -> "array[int]":
        """The numbers of the lines in an order; lines that do not differ in it are as they were found."""
        many = len(self)
        if sorting is Sorting.NEWEST:
            return array("i", range(many))
        if sorting is Sorting.OLDEST:
            return array("i", _order([-self.article[n] for n in range(many)]))
        known = len(self._folded)
        ranks = _ranks(self._folded[:known])
        if sorting is Sorting.SOURCE:
            return array("i", _order([ranks[self._sources[self.article[n]]] for n in range(many)]))
        one, two, three = (self.beside[place] for place in _PLACES[sorting])
        return array(
            "i",
            _order([(ranks[one[n]] * known + ranks[two[n]]) * known + ranks[three[n]] for n in range(many)]),
        )

    def word(self, number: int) -> str:
        """A word by its number, folded."""
        return self._folded[number]

    def number_of(self, word: str) -> int:
        """The number of a folded word; -1 where it stands beside no line."""
        return self._numbers.get(word, -1)

    def _number(self, word: str) -> int:
        """A word's number: of one that differs in case and accents alone, the same."""
        number = self._numbers.get(word)
        if number is None:
            folded = fold(word)
            number = self._numbers.get(folded)
            if number is None:
                number = self._numbers[folded] = len(self._folded)
                self._folded.append(folded)
            self._numbers[word] = number
        return number


#: The columns of `beside` that a sorting goes by, one after another.
_PLACES = {
    Sorting.NODE: (3, 4, 5),
    Sorting.LEFT_1: (0, 1, 2),
    Sorting.LEFT_2: (1, 2, 0),
    Sorting.LEFT_3: (2, 1, 0),
    Sorting.RIGHT_1: (4, 5, 6),
    Sorting.RIGHT_2: (5, 6, 4),
    Sorting.RIGHT_3: (6, 5, 4),
}


def _ranks(names: Sequence[str]) -> list[int]:
    """The place of each in alphabetical order."""
    ranks = [0] * len(names)
    for rank, n in enumerate(_order(names)):
        ranks[n] = rank
    return ranks


def _order(values: Sequence[int] | Sequence[str]) -> Iterable[int]:
    """The places of values in their order, stable."""
    runs: list[list[tuple[int | str, int]]] = [
        sorted((values[n], n) for n in range(first, min(first + _RUN, len(values))))
        for first in range(0, len(values), _RUN)
    ]
    return (n for _, n in merge(*runs))


def within(base: Query, asked: Query) -> Query:
    """The articles of a list that are also what a line asks for; what is said twice is the line's."""
    both: dict[str, Any] = {}
    base = base._replace(problems=())
    if base.words and base.scope is not asked.scope:
        # Each side's words are looked for where that side says.
        own = Query(words=base.words, scope=base.scope)
        base = base._replace(words=(), scope=None, either=(*base.either, (own,)))
    for name, one, other, unsaid in zip(Query._fields, base, asked, ALL, strict=True):
        if other == unsaid:
            both[name] = one
        elif isinstance(one, tuple) and isinstance(other, tuple):
            both[name] = (*one, *other)
        else:
            both[name] = _NARROWER[name](one, other) if one and name in _NARROWER else other
    return Query(**both)


#: Of two days before which, or after which, the one that leaves fewer.
_NARROWER: dict[str, Callable[..., Any]] = {"before": min, "after": max}

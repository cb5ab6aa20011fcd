"""Collocates: the words that stand beside the words of a concordance more often than chance would have it."""

from array import array
from collections import Counter
from math import log
from typing import NamedTuple

from reader.model.concordance import SIDE, Lines

#: So many of the words that stand beside most often are weighed.
MOST = 300
#: So many lines are counted at a stroke: counting keeps every other thread waiting, some milliseconds.
_RUN = 4096


class Collocate(NamedTuple):
    """A word, folded; how often it stands among the nearest words to the left and to the right; and how much
    that is above chance, as a log-likelihood (0 where it is not)."""

    word: str
    left: int
    right: int
    weight: float = 0.0

    @property
    def often(self) -> int:
        """How often it stands beside."""
        return self.left + self.right


def collocates_of(lines: Lines) -> list[Collocate]:
    """The words that stand beside most often, the most frequent first."""
    left, right = (_counted(columns) for columns in (lines.beside[:SIDE], lines.beside[-SIDE:]))
    both = (left + right).most_common(MOST + 1)
    found = (Collocate(lines.word(n), left[n], right[n]) for n, _ in both)
    return [each for each in found if each.word]


def _counted(columns: "tuple[array[int], ...]") -> "Counter[int]":
    counts: Counter[int] = Counter()
    for column in columns:
        for first in range(0, len(column), _RUN):
            counts.update(column[first : first + _RUN])
    return counts


def weighed(found: Collocate, beside: int, everywhere: int, words: int) -> Collocate:
    """A collocate with its weight: `beside` words stand beside in all, the library has `words`, and this word
    `everywhere` so often among them.

    Dunning's log-likelihood ratio of two by two counts (Computational Linguistics 19, 1993, 1).
    """
    here = found.often
    elsewhere = max(0, everywhere - here)
    rest = max(words - beside, elsewhere, 1)
    chance = (here + elsewhere) / (beside + rest)
    if not beside or here <= chance * beside:
        return found
    table = ((here, beside), (elsewhere, rest), (beside - here, beside), (rest - elsewhere, rest))
    expected = (chance, chance, 1 - chance, 1 - chance)
    cells = zip(table, expected, strict=True)
    weight = 2 * sum(n * log(n / (of * share)) for (n, of), share in cells if n and share)
    return found._replace(weight=weight)


def having(lines: Lines, order: "array[int]", word: str) -> "array[int]":
    """Those lines of an order that have a word (folded) beside."""
    number = lines.number_of(word)
    columns = (*lines.beside[:SIDE], *lines.beside[-SIDE:])
    return array("i", (n for n in order if any(column[n] == number for column in columns)))

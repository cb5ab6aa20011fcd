"""Excerpts: texts that hold no more of an article than what a reader quoted from it in another program."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol

from reader.model.anchoring import Finder
from reader.model.approximate import occurrences
from reader.model.body import Block, BlockKind
from reader.model.folding import Folded
from reader.model.highlight import Quote
from reader.model.placing import Found, Placing

#: What stands between two quotes of an excerpt.
BETWEEN = "\n\n"
#: Fewer signs than these say too little to be known by, even where they stand once.
_TOO_SHORT = 3
#: So many may begin or end inside a word, as quotes do that were cut off.
_MANY = 24
#: So many quotes of a text that stand in the order of its words tell that all of them are listed in it.
_KNOWN = 2
#: Of words that stand all over a text, so many places are looked at.
_LOOKED_AT = 5000
#: Nobody writes so many signs in a row twice: they are printed twice.
_LONG = 40


def excerpt_of(quotes: Iterable[str]) -> tuple[str, tuple[Block, ...]]:
    """Quotes as the text of an article that holds nothing else, each of them once, and its blocks."""
    text, blocks = "", []
    for quote in dict.fromkeys(quotes):
        start = len(text) + (len(BETWEEN) if text else 0)
        text += f"{BETWEEN}{quote}" if text else quote
        blocks.append(Block(BlockKind.QUOTE, start, len(text)))
    return text, tuple(blocks)


def joined_quotes(old: Iterable[str], new: Iterable[str]) -> list[str]:
    """The quotes of two excerpts in the order of the new one, each old one behind the one it stood behind."""
    found = list(dict.fromkeys(new))
    at = 0
    for quote in old:
        if quote in found:
            at = found.index(quote) + 1
        else:
            found.insert(at, quote)
            at += 1
    return found


def quotes_in(text: str, blocks: Iterable[Block]) -> list[str]:
    """The quotes that an excerpt holds, in their order."""
    return [text[block.start : block.end] for block in blocks if block.kind is BlockKind.QUOTE]


def in_excerpt(text: str, quote: str) -> tuple[int, int] | None:
    """Where a quote stands in an excerpt as a block of its own, in code points; None where it does not."""
    at = f"{BETWEEN}{text}{BETWEEN}".find(f"{BETWEEN}{quote}{BETWEEN}")
    return (at, at + len(quote)) if at >= 0 and quote else None


class FindsQuotes(Protocol):
    """What finds quotes of one text in another."""

    def find(self, quote: Quote) -> tuple[int, int] | None:
        """Where a quote stands, in code points; None where it does not, or where that is in doubt."""


def finder(text: str, excerpt: bool, was: str, of_excerpt: bool) -> FindsQuotes:
    """What finds quotes of the text `was` in another; of each is said whether it is an excerpt.

    What stood around a quote in an excerpt are other quotes, which tell nothing of where it stands.
    """
    if of_excerpt:
        return _Whole(text) if excerpt else QuoteFinder(text)
    return Finder(text, was)


class _Whole:
    """Finds the quotes of an excerpt in another excerpt of the same article."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, quote: Quote) -> tuple[int, int] | None:
        """Where a quote stands as a block of its own."""
        return in_excerpt(self._text, quote.exact)


def in_turn(
    quotes: Sequence[Quote], places: Sequence[tuple[int, int] | None], finder: "QuoteFinder"
) -> list[tuple[int, int] | None]:
    """The places of quotes, with those that are only known by where the others stand.

    Where the others stand one after another, as programs list them (or the last one first), words that stand
    in many places are the ones between the quotes before and after them.
    """
    found = list(places)
    known = [place for place in places if place]
    if known and known[0] > known[-1]:
        return in_turn(quotes[::-1], places[::-1], finder)[::-1]
    if len(known) < _KNOWN or any(one[1] > two[0] for one, two in pairwise(known)):
        return found
    for n, quote in enumerate(quotes):
        if found[n] is None:
            before = next((place[1] for place in reversed(found[:n]) if place), 0)
            after = next((place[0] for place in found[n:] if place), finder.length)
            found[n] = finder.between(quote, before, after)
    return found


class QuoteFinder:
    """Finds quotes of which nothing is known but their words, and perhaps their neighbours, in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.length = len(text)
        self._finder = Finder(text)
        self._placing: Placing | None = None

    def find(self, quote: Quote) -> tuple[int, int] | None:
        """Where a quote stands in the text, exactly or closely, in code points.

        Words that stand there once are known by that, where they are many or whole; of a long quote that is
        printed twice (as a caption and below it) it is the first place. In doubt it is None.
        """
        if quote.prefix or quote.suffix:
            return self._finder.find(quote) or self._only(quote)
        # Looking for close words takes a hundred times as long as for these very words.
        return self._only(quote) or self._finder.find(quote)

    def between(self, quote: Quote, start: int, end: int) -> tuple[int, int] | None:
        """Where the very words stand whole between two places (code points), if nowhere else between them."""
        words, placing = Folded(quote.exact).bare, self._placed()
        page = placing.page
        if not words:
            return None
        places = [
            at
            for at in occurrences(page.bare[: page.index(end)], words, _LOOKED_AT)
            if at >= page.index(start) and not (page.splits_word(at) or page.splits_word(at + len(words)))
        ]
        if len(places) != 1:
            return None
        found = Found(places[0], places[0] + len(words), 0.0, (0.0, 0.0), True, 0.0)
        return placing.in_text(quote, found)

    def _placed(self) -> Placing:
        self._placing = self._placing or Placing(self._text)
        return self._placing

    def _only(self, quote: Quote) -> tuple[int, int] | None:
        """Where the very words stand, if nowhere else."""
        words, placing = Folded(quote.exact).bare, self._placed()
        if len(words) < _TOO_SHORT:
            return None
        page = placing.page
        places = occurrences(page.bare, words, 2)
        if not places or (len(places) > 1 and len(words) < _LONG):
            return None
        first, last = places[0], places[0] + len(words)
        whole = not (page.splits_word(first) or page.splits_word(last))
        if not whole and len(words) < _MANY:
            return None
        return placing.in_text(quote, Found(first, last, 0.0, (0.0, 0.0), whole, 0.0))

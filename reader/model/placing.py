"""Where a quote may stand in a text: the places of its words or of close ones, and what speaks for each."""

from collections.abc import Iterable
from typing import NamedTuple

from reader.model import neighbours
from reader.model.approximate import closest, occurrences
from reader.model.folding import Folded, edges
from reader.model.highlight import Quote

#: What the words, the context before, the context after and the old position count for.
WEIGHTS = (50, 20, 20, 2)
#: Beyond this score two places are told apart by their context; a place that cuts a word loses as much.
CLEAR = 8.0

#: Fewer signs than these are words of everybody's: they are only known by their neighbours.
_SHORT = 14
#: So much of the context on one side, or of both together, is enough to know them by.
_ONE_SIDE, _BOTH_SIDES = 0.9, 1.2
#: Words with at most this share of errors need no more context than whole ones; with more, so much on each
#: side; beyond the second share they are others.
_FEW_ERRORS, _MOST_ERRORS, _EACH_SIDE = 0.25, 0.4, 0.6
#: So many places are weighed; of words that stand in more, those that have a neighbour to the letter.
_WEIGHED, _COMMON, _NEIGHBOUR = 12, 40, 8
#: So many are looked through at all.
_ALL = 5000

_ALIKE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, '“”„‟«»‘’‚‛‹›`´′″"'), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"), None),
    ord("…"): "...",
}


class Sought(NamedTuple):
    """A quote folded; `cut` says of its beginning and end whether they go through a word."""

    words: str
    before: str
    after: str
    cut: tuple[bool, bool]
    quote: Quote


class Found(NamedTuple):
    """A stretch of a folded text that may be the quote, and what speaks for it."""

    first: int
    last: int
    wrong: float
    context: tuple[float, float]
    whole: bool
    score: float

    @property
    def convincing(self) -> bool:
        """Whether words and neighbours are enough to know it by."""
        length, both = self.last - self.first, sum(self.context)
        known = max(self.context) >= _ONE_SIDE or both >= _BOTH_SIDES
        if not self.wrong:
            return known or (length >= _SHORT and self.whole)
        if length < _SHORT or self.wrong > _FEW_ERRORS:
            return min(self.context) >= _EACH_SIDE and self.wrong <= (
                _MOST_ERRORS if length >= _SHORT else _FEW_ERRORS
            )
        return known or (length >= 4 * _SHORT and self.wrong <= _FEW_ERRORS / 2)


def sought_for(quote: Quote) -> Sought:
    """A quote to be looked for."""
    whole = Folded(f"{quote.prefix}{quote.exact}{quote.suffix}")
    first = whole.index(len(quote.prefix))
    last = whole.index(len(quote.prefix) + len(quote.exact))
    cut = whole.splits_word(first), whole.splits_word(last)
    return Sought(whole.bare[first:last], whole.bare[:first], whole.bare[last:], cut, quote)


class Placing:
    """Places quotes in one text, which is folded once."""

    def __init__(self, text: str) -> None:
        self.page = Folded(text)

    def candidates(self, sought: Sought) -> list[Found]:
        """The places of a quote, the one that most speaks for first; close words only where its own do not
        stand between their old neighbours."""
        found = self.to_the_letter(sought)
        if not found or not found[0].whole or sum(found[0].context) < 1:
            known = {one.first for one in found}
            near = closest(self.page.bare, sought.words, sought.before, sought.after)
            found += [
                self._weighed(sought, *self._at_words(sought, one.start, one.end), one.errors)
                for one in near
                if one.start not in known
            ]
            found.sort(key=lambda one: -one.score)
        return found[:_WEIGHED]

    def to_the_letter(self, sought: Sought) -> list[Found]:
        """The places of the very words, the one that most speaks for first."""
        length = len(sought.words)
        found = [self._weighed(sought, at, at + length, 0) for at in self._exact(sought)] if length else []
        found.sort(key=lambda one: -one.score)
        return found

    def _exact(self, sought: Sought) -> Iterable[int]:
        """Where the words stand. Of words that stand all over the text, the places where their neighbours do
        too, and the nearest to the old one."""
        page, words = self.page.bare, sought.words
        places = occurrences(page, words, _ALL)
        if len(places) <= _COMMON:
            return places
        before, after = sought.before[-_NEIGHBOUR:], sought.after[:_NEIGHBOUR]
        here, length = self.page.index(sought.quote.start), len(words)

        def far(at: int) -> tuple[int, int]:
            beside = (page.endswith(before, 0, at), page.startswith(after, at + length))
            return -sum(beside), abs(at - here)

        return sorted(places, key=far)[:_COMMON]

    def _weighed(self, sought: Sought, first: int, last: int, errors: int) -> Found:
        page = self.page
        context = neighbours.adjoining(page.bare, first, last, sought.before, sought.after)
        whole = all(
            was or not page.splits_word(at) for was, at in zip(sought.cut, (first, last), strict=True)
        )
        wrong = errors / len(sought.words)
        place = page.starts[first] if first < len(page.starts) else len(page.text)
        near = 1 - abs(place - sought.quote.start) / max(len(page.text), sought.quote.end, 1)
        parts = (1 - wrong, *context, near)
        score = sum(weight * part for weight, part in zip(WEIGHTS, parts, strict=True))
        return Found(first, last, wrong, context, whole, score if whole else score - CLEAR)

    def _at_words(self, sought: Sought, first: int, last: int) -> tuple[int, int]:
        """Close words from the beginning of a word to the end of one, where the quote had whole words."""
        page = self.page
        if not sought.cut[0]:
            first = next((at for at in _outwards(first, 0, last - 1) if not page.splits_word(at)), first)
        if not sought.cut[1]:
            end = len(page.bare)
            last = next((at for at in _outwards(last, first + 1, end) if not page.splits_word(at)), last)
        return first, last

    def in_text(self, quote: Quote, found: Found) -> tuple[int, int]:
        """The stretch in the text, with the punctuation that the quote begins and ends with."""
        start, end = self.page.span(found.first, found.last)
        text, exact = self.page.text, quote.exact
        begins, ends = edges(exact)
        if start >= begins and text.startswith(exact, start - begins):
            return start - begins, start - begins + len(exact)
        return _on_over(text, start, exact[:begins], -1), _on_over(text, end, exact[ends:])


def _outwards(at: int, least: int, most: int) -> Iterable[int]:
    """Places from `at` on, ever further off on both sides."""
    for away in range(_NEIGHBOUR):
        yield from (place for place in (at - away, at + away) if least <= place <= most)


def _on_over(text: str, at: int, signs: str, step: int = 1) -> int:
    """Where a stretch ends that has these signs behind it, as far as the text has their like; with a step of
    -1, where one begins that has them before it."""
    left = _alike(signs)[::step]
    end, beyond = at, at
    while left and 0 <= (here := beyond if step > 0 else beyond - 1) < len(text):
        like = _alike(text[here])
        if not left.startswith(like):
            break
        left, beyond = left[len(like) :], beyond + step
        end = beyond if like else end
    return end


def _alike(signs: str) -> str:
    """Punctuation as it is compared: without white space, quotation marks and dashes each of one kind."""
    return "".join(signs.translate(_ALIKE).split())

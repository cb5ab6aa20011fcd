"""Find a quote again in a text that has changed.

First its words, whatever typesetting made of them (folding.py); where they stand several times, what stood
around them decides, at first near by, then further off; else the closest words (approximate.py). What the
words, the neighbours and the place count for is Hypothesis' (client, src/annotator/anchoring/match-quote.ts).
In doubt a quote is lost: that is seen and mended, a quote on the wrong words is not.
"""

from collections.abc import Sequence
from functools import cached_property

from reader.model import neighbours
from reader.model.approximate import closest, occurrences
from reader.model.folding import Folded
from reader.model.highlight import CONTEXT, Quote
from reader.model.placing import CLEAR, Found, Placing, Sought, sought_for

#: By so much more of what stands further off the right place is told from another.
_MORE = 0.05
#: How far two places may be apart in score to be told apart by what stands further off.
_COMPARED = 3 * CLEAR
#: What stands so far around it where it stood has not moved.
_STOOD = 400
#: So much of the context of both sides together is enough for the distance to decide.
_BETWEEN = 1.2
#: Places that nothing but their order tells apart, at most.
_IN_TURN = 200


def find(text: str, quote: Quote, was: str = "") -> tuple[int, int] | None:
    """Where a quote stands in a text, in code points, or None where it does not, or where that is in doubt.

    `was` is the text that it was made on, where that is known: what stood further off than the quote's own
    context tells equal words apart.
    """
    return Finder(text, was).find(quote)


class Finder:
    """Finds quotes of one text in another; both are folded once, when it is first needed."""

    def __init__(self, text: str, was: str = "") -> None:
        self._text = text
        self._old_text = was

    def find(self, quote: Quote) -> tuple[int, int] | None:
        """Where a quote stands; see `find`."""
        if self._unmoved(quote):
            return quote.start, quote.end
        sought = sought_for(quote)
        if not sought.words:
            return self._signs_alone(quote)
        chosen = self._chosen(sought, self._placing.candidates(sought))
        return self._placing.in_text(quote, chosen) if chosen else None

    def places(self, quote: Quote) -> list[tuple[int, int]]:
        """Where a quote may stand, the likeliest first, however unlikely."""
        sought = sought_for(quote)
        if not sought.words:
            alone = self._signs_alone(quote)
            return [alone] if alone else []
        return [self._placing.in_text(quote, one) for one in self._placing.candidates(sought)]

    def between_neighbours(self, quote: Quote) -> list[tuple[int, int]]:
        """Where something else stands now behind the words that stood before a quote, or before those that
        stood behind it; as long as the quote where only one of them is left."""
        sought, page = sought_for(quote), self._placing.page
        heads = closest(page.bare, sought.before)[:1] if sought.before else []
        tails = closest(page.bare, sought.after)[:1] if sought.after else []
        length, end = len(sought.words), len(page.bare)
        found = [(one.end, one.end + length) for one in heads]
        found += [(one.start - length, one.start) for one in tails]
        if heads and tails and 0 < tails[0].start - heads[0].end <= 3 * length:
            found = [(heads[0].end, tails[0].start)]
        within = [(max(0, first), min(last, end)) for first, last in found]
        return [page.span(first, last) for first, last in within if first < last]

    @cached_property
    def _placing(self) -> Placing:
        return Placing(self._text)

    @cached_property
    def _was(self) -> Folded:
        return Folded(self._old_text)

    def _unmoved(self, quote: Quote) -> bool:
        """Whether all around it stands to the letter where it stood, as in most texts that only grew."""
        start, end = quote.start, quote.end
        if self._text[start:end] != quote.exact or not quote.exact:
            return False
        if self._old_text:
            begin = max(0, start - _STOOD)
            return self._old_text[begin : end + _STOOD] == self._text[begin : end + _STOOD]
        before, after = self._text[max(0, start - CONTEXT) : start], self._text[end : end + CONTEXT]
        return before == quote.prefix and after == quote.suffix and len(before + after) > CONTEXT

    def _chosen(self, sought: Sought, found: Sequence[Found]) -> Found | None:
        """The one that is the quote's own place; None where none is, or where it may be another."""
        good = [one for one in found if one.convincing]
        if not good:
            return None
        quote = sought.quote
        if quote.exact == self._old_text[quote.start : quote.end]:
            near = [one for one in good if one.score > good[0].score - _COMPARED]
            return self._of_neighbourhood(sought, self._was.index(quote.start), near)
        return self._nearest(sought, [one for one in good if one.score > good[0].score - CLEAR])

    def _of_neighbourhood(self, sought: Sought, home: int, found: Sequence[Found]) -> Found | None:
        """The place whose wider neighbourhood is the quote's own, and no other place's of the old text.

        Close words that stood elsewhere in the old text are those others.
        """
        old, page, end = self._was.bare, self._placing.page.bare, home + len(sought.words)
        kin = [
            (neighbours.kinship(old, home, end, page, one.first, one.last), one)
            for one in found
            if not one.wrong or not neighbours.elsewhere(old, home, page, one.first, one.last)
        ]
        if not kin:
            return None
        kin.sort(key=lambda pair: -pair[0])
        best, one = kin[0]
        for at in neighbours.elsewhere(old, home, page, one.first, one.last):
            there = at + one.last - one.first
            if neighbours.kinship(old, at, there, page, one.first, one.last) > best + _MORE:
                return None
        rivals = [other for likeness, other in kin if likeness > best - _MORE]
        return one if len(rivals) == 1 else self._in_turn(sought, home, rivals)

    def _in_turn(self, sought: Sought, home: int, rivals: Sequence[Found]) -> Found | None:
        """Of places alike in every respect the one of the same number, where there are as many as before."""
        before = occurrences(self._was.bare, sought.words, _IN_TURN)
        now = occurrences(self._placing.page.bare, sought.words, _IN_TURN)
        if len(before) == len(now) < _IN_TURN and home in before:
            at = now[before.index(home)]
            return next((one for one in rivals if one.first == at), None)
        return self._nearest(sought, rivals)

    def _nearest(self, sought: Sought, rivals: Sequence[Found]) -> Found | None:
        """Of places between the old neighbours, all of them, the one that is much nearer than the others."""
        if len(rivals) == 1:
            return rivals[0]
        if any(sum(one.context) < _BETWEEN for one in rivals):
            return None
        starts = self._placing.page.starts
        away = sorted((abs(starts[one.first] - sought.quote.start), n) for n, one in enumerate(rivals))
        return rivals[away[0][1]] if 3 * away[0][0] < away[1][0] else None

    def _signs_alone(self, quote: Quote) -> tuple[int, int] | None:
        """A quote without a letter: found as it is written, between the same neighbours."""
        both = f"{quote.prefix}{quote.exact}{quote.suffix}"
        places = occurrences(self._text, both, 2) if quote.exact else []
        if len(places) != 1:
            return None
        start = places[0] + len(quote.prefix)
        return start, start + len(quote.exact)


def locate(text: str, typed: str) -> tuple[int, int] | None:
    """Where words that somebody typed or pasted first stand in a text; None where they do not.

    White space, quotation marks and dashes may be set differently, and so may whatever else folding.py
    leaves out; but words as they are typed go first, and whole words before parts of some.
    """
    at = text.find(typed)
    if at >= 0 and typed:
        return at, at + len(typed)
    quote = Quote(typed, "", "", 0, len(typed))
    placing = Placing(text)
    found = placing.to_the_letter(sought_for(quote))
    first = min(found, key=lambda one: (not one.whole, one.first), default=None)
    return placing.in_text(quote, first) if first else None

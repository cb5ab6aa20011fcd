"""Where the words of a query stand in a text: at the places for which the full-text index finds it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from reader.model.indexing import INSIDE, TONES, VOWELS, keyed
from reader.model.query import Term

#: The words of a keyed text as the index parts them.
_WORDS = re.compile(f"[{INSIDE}][{TONES}]*|(?:[^\\W{INSIDE}]|[{VOWELS}])+")
# What stands at the edges of a word. No rule is made of a word itself: making one takes some milliseconds.
#: A letter of a word that spaces part from the next, and the rest of such a word; what parts words.
_SPACED = re.compile(f"[^\\W{INSIDE}]|[{VOWELS}]")
_REST = re.compile(f"(?:[^\\W{INSIDE}]|[{VOWELS}])*")
_APART = re.compile(f"[^\\w{VOWELS}{TONES}]*")
_TONE = re.compile(f"[{TONES}]")
_INSIDE = re.compile(f"[{INSIDE}]")
#: So much of what is looked for in a text counts (code points).
_MOST_TYPED = 1000


#: The words of a term, in each of the ways in which it may be spelled.
_Spellings = Callable[[str], tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=4096)
def _folded(sign: str) -> str:
    return letter if len(letter := keyed(sign)[0]) == 1 else sign


def fold(text: str) -> str:
    """The text without case and accents, as long as before (code points)."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


def words_of(text: str) -> list[str]:
    """The words of a text, folded as the index folds them; in scripts without spaces every letter is one."""
    return _WORDS.findall(keyed(text)[0])


#: The text that is open is searched again with every letter that is typed.
_keyed = lru_cache(maxsize=2)(keyed)


def ranges(text: str, terms: Iterable[Term]) -> list[tuple[int, int]]:
    """Half-open code point ranges of the terms in the text, in order, not overlapping.

    As in the index, a term is a run of whole words; only one marked as a prefix may end inside a word, and in
    scripts without spaces words begin and end anywhere. Of terms that must stand near each other only the
    places are taken where they do.
    """
    sought = [term for term in terms if _words_of(term.text)]
    if not sought:
        return []
    folded, starts = _keyed(text)
    found = [span for term in sought for span in _of(folded, term, _known)]
    return list(_apart(_spans(found, starts, len(text))))


def spelled(text: str, groups: Iterable[Iterable[Term]]) -> list[tuple[int, int]] | None:
    """Ranges of the terms where a text has them as they are spelled, but for case; None unless it has one of
    each group so. Much quicker than `ranges`, which also finds what is spelled in other ways.
    """
    low = text.lower()
    if len(low) != len(text):
        return None
    found: list[tuple[int, int]] = []
    for group in groups:
        spans = [span for term in group for span in _of(low, term, _spellings)]
        if not spans:
            return None
        found += spans
    return list(_apart(found))


@lru_cache(maxsize=1024)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(words_of(text))


@lru_cache(maxsize=1024)
def _spellings(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a term as they were typed, and as the index has them where that is another spelling."""
    spelled_so = tuple(_WORDS.findall(text.lower()))
    return tuple(words for words in dict.fromkeys((spelled_so, _words_of(text))) if words)


def _known(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a term as the index has them."""
    return (_words_of(text),)


def _of(folded: str, term: Term, spellings: _Spellings) -> Iterator[tuple[int, int]]:
    """Where a term stands in a keyed text, in any of its spellings; with terms near it, where they are."""
    if term.near:
        yield from _near(folded, term, spellings)
    else:
        for words in spellings(term.text):
            yield from _places(folded, words, prefix=term.prefix)


def _near(folded: str, term: Term, spellings: _Spellings) -> Iterator[tuple[int, int]]:
    """The places of a term, and of those near it, that stand together with one of each, as FTS5 has it: from
    the first that ends to the last that begins are no more words than may be between."""
    terms = dict.fromkeys((term._replace(near=(), within=0), *term.near))
    spans = [list(_of(folded, each, spellings)) for each in terms]
    if not all(spans):
        return
    at = [match.start() for match in _WORDS.finditer(folded)]
    places = [
        (bisect_left(at, start), bisect_left(at, end), n, (start, end))
        for n, own in enumerate(spans)
        for start, end in own
    ]
    begun, ended = sorted(places), sorted(places, key=lambda place: place[1])
    # How many places of each term are near the last one; of how many terms there is none.
    there, missing, left = [0] * len(terms), len(terms), 0
    waiting = list[tuple[int, tuple[int, int]]]()
    for last, here in groupby(begun, key=lambda place: place[0]):
        for _, end, n, span in here:
            missing -= not there[n]
            there[n] += 1
            waiting.append((end, span))
        while ended[left][1] < last - term.within:
            n = ended[left][2]
            there[n] -= 1
            missing += not there[n]
            left += 1
        if not missing:
            yield from (span for end, span in waiting if end >= last - term.within)
            waiting.clear()


def _places(
    folded: str, words: Sequence[str], *, prefix: bool = False, within: bool = False
) -> Iterator[tuple[int, int]]:
    """Where words stand one after another in a keyed text; `prefix`: the last one may go on, `within`: they
    may begin and end inside of words."""
    first, spaced = words[0], not _INSIDE.match(words[0])
    at = folded.find(first)
    while at >= 0:
        begins = within or not (spaced and at and _SPACED.match(folded, at - 1))
        end = _end(folded, at, words) if begins else -1
        if end >= 0 and not within:
            end = _last(folded, end, words[-1], prefix)
        if end >= 0:
            yield at, end
        at = folded.find(first, end if end > at else at + 1)


def _end(folded: str, at: int, words: Sequence[str]) -> int:
    """Where words that begin at a place end; -1 where they do not follow one another there."""
    end = at + len(words[0])
    for before, word in pairwise(words):
        gap = _APART.match(folded, end)
        apart = gap.end() if gap else end
        if apart == end and not (_INSIDE.match(before) or _INSIDE.match(word)):
            return -1
        if not folded.startswith(word, apart):
            return -1
        end = apart + len(word)
    return end


def _last(folded: str, end: int, word: str, prefix: bool) -> int:
    """Where the last of some words ends, with the rest of it where it is a `prefix`; -1 where it goes on."""
    inside = _INSIDE.match(word)
    if prefix:
        rest = None if inside else _REST.match(folded, end)
        return rest.end() if rest else end
    goes_on = _TONE.match(folded, end) if inside else _SPACED.match(folded, end)
    return -1 if goes_on else end


def _spans(
    found: Iterable[tuple[int, int]], starts: Sequence[int] | None, length: int
) -> list[tuple[int, int]]:
    """Places in a keyed text as ranges of the text."""
    if starts is None:
        return list(found)
    # A letter's accents, which are not left of it, go with it.
    ends = (*starts, length)
    return [(starts[first], max(ends[last], ends[last - 1] + 1)) for first, last in found]


def _apart(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those of some ranges that do not overlap an earlier one; of two that begin together the longer one."""
    reached = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= reached:
            yield start, end
            reached = end


def find(text: str, typed: str) -> list[tuple[int, int]]:
    """Where a reader means what was typed: half-open code point ranges, in order, not overlapping.

    Its words one after another, the last one perhaps unfinished; where they stand nowhere so, inside of
    words; where not there either, each of them by itself. Signs between words do not matter, unless nothing
    but signs was typed. Case and accents never do. Of what is pasted the first 1,000 code points count.
    """
    typed = typed[:_MOST_TYPED]
    words = words_of(typed)
    if not words:
        signs = re.escape(typed.strip())
        return [match.span() for match in re.finditer(signs, text)] if signs else []
    folded, starts = _keyed(text)
    each = (place for word in dict.fromkeys(words) for place in _places(folded, (word,), prefix=True))
    for places in (_places(folded, words, prefix=True), _places(folded, words, within=True), each):
        found = list(_apart(_spans(places, starts, len(text))))
        if found:
            return found
    return []

"""Where the words of a query stand in a text: at the places for which the full-text index finds it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from reader.model.indexing import INSIDE, TONES, VOWELS, keyed
from reader.model.query import Term

#: The words of a keyed text as the index parts them.
_WORDS = re.compile(f"[{INSIDE}][{TONES}]*|(?:[^\\W{INSIDE}]|[{VOWELS}])+")
#: A letter of a word that spaces part from the next; and what parts words.
_SPACED = f"(?:[^\\W{INSIDE}]|[{VOWELS}])"
_APART = f"[^\\w{VOWELS}{TONES}]"
#: So much of what is looked for in a text counts (code points): a rule is made of every word.
_MOST_TYPED = 1000
_INSIDE = re.compile(f"[{INSIDE}]")


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
    scripts without spaces words begin and end anywhere.
    """
    rules = [rule for rule in map(_rule, terms) if rule]
    if not rules:
        return []
    folded, starts = _keyed(text)
    return list(_apart(_spans(rules, folded, starts, len(text))))


@lru_cache(maxsize=1024)
def _rule(term: Term) -> re.Pattern[str] | None:
    """What finds a term in a keyed text; None for one without a letter. It begins with letters, which is what
    the search for it runs on."""
    words = words_of(term.text)
    if not words:
        return None
    first, last = re.escape(words[0]), words[-1]
    begins = first if _INSIDE.match(words[0]) else f"{first}(?<!{_SPACED}{first})"
    if _INSIDE.match(last):
        ends = "" if term.prefix else f"(?![{TONES}])"
    else:
        ends = f"{_SPACED}*" if term.prefix else f"(?!{_SPACED})"
    return re.compile(begins + _joined(words) + ends)


def _joined(words: Sequence[str]) -> str:
    """What follows the first of some words that stand one after another."""
    pieces = []
    for before, word in pairwise(words):
        touching = _INSIDE.match(before) or _INSIDE.match(word)
        pieces.append(f"{_APART}{'*' if touching else '+'}{re.escape(word)}")
    return "".join(pieces)


def _spans(
    rules: Iterable[re.Pattern[str]], folded: str, starts: Sequence[int] | None, length: int
) -> list[tuple[int, int]]:
    found = [match.span() for rule in rules for match in rule.finditer(folded)]
    if starts is None:
        return found
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
    phrase = re.escape(words[0]) + _joined(words)
    for rules in (
        [_rule(Term(typed, prefix=True))],
        [re.compile(phrase)],
        [_rule(Term(word, prefix=True)) for word in dict.fromkeys(words)],
    ):
        found = _spans([rule for rule in rules if rule], folded, starts, len(text))
        if found:
            return list(_apart(found))
    return []

"""Where the words of a query stand in a text."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from reader.model.folding import UNSPACED
from reader.model.query import Term


@lru_cache(maxsize=4096)
def _folded(c: str) -> str:
    """One character for one, without case and accents, so that offsets stay true."""
    base = unicodedata.normalize("NFD", c)[0].lower()
    return base if len(base) == 1 else c


def fold(text: str) -> str:
    """The text without case and accents, as long as before (code points)."""
    return "".join(map(_folded, text))


#: The text that is open is searched again with every letter that is typed.
_fold_text = lru_cache(maxsize=2)(fold)


def ranges(text: str, terms: Iterable[Term]) -> list[tuple[int, int]]:
    """Half-open code point ranges of the terms in the text, in order, not overlapping.

    As in the index, a term is a run of whole words; only one marked as a prefix may end inside a word.
    """
    folded = _fold_text(text)
    found: list[tuple[int, int]] = []
    for term in terms:
        words = re.findall(r"\w+", fold(term.text))
        if not words:
            continue
        tail = r"\w*" if term.prefix else r"(?!\w)"
        pattern = r"(?<!\w)" + r"\W+".join(map(re.escape, words)) + tail
        found += [match.span() for match in re.finditer(pattern, folded)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not merged or start >= merged[-1][1]:
            merged.append((start, end))
    return merged


#: The letters of scripts that set no spaces between words, as a pattern names them.
_UNSPACED = "".join(f"{first}-{last}" for first, last in UNSPACED)


def find(text: str, typed: str) -> list[tuple[int, int]]:
    """Where a reader means what was typed: half-open code point ranges, in order, not overlapping.

    Its words one after another, the last one perhaps unfinished; where they stand nowhere so, inside of
    words; where not there either, each of them by itself. Signs between words do not matter, unless nothing
    but signs was typed. Case and accents never do.
    """
    folded, words = _fold_text(text), re.findall(r"\w+", fold(typed))
    if not words:
        signs = re.escape(typed.strip())
        return [match.span() for match in re.finditer(signs, text)] if signs else []
    phrase = r"\W+".join(map(re.escape, words))
    begins = rf"(?:(?<!\w)|(?=[{_UNSPACED}]))"
    each = "|".join(f"{re.escape(word)}\\w*" for word in words)
    # Of an unspaced script the words run on to the next sign: no more than was typed is found.
    tail = "" if re.match(f"[{_UNSPACED}]", words[-1]) else r"\w*"
    for pattern in (begins + phrase + tail, phrase, rf"(?<!\w)(?:{each})"):
        found = [match.span() for match in re.finditer(pattern, folded)]
        if found:
            return found
    return []

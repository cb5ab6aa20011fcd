"""Whether a body was cut off by its publisher: how it ends, and what the other bodies of the page tell.

Publishers cut at a number of words or of characters, and mark the cut with an ellipsis or a link to the
rest. An ellipsis alone may be style: then a body that is longer was left whole beside it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from reader.importer import phrases
from reader.importer.lines import ends_in_ellipsis
from reader.importer.words import fold, is_more

#: Links in scripts that put no space before them.
_WIDE = tuple(phrase for phrase in phrases.MORE if phrase[0] >= "\u2e80")
_EDGE = " .…→»>›[]()\u00a0"
_BRACKET = re.compile(r"[\[(](?:\.{2,}|…|&hellip;)[\])]\s*$")
_LONE = re.compile(r"\s[\[(]?(?:\.{2,}|…)[\])]?$")
_SENTENCE = re.compile(r"[.!?…。！？।॥؟۔][\"'”’»)\]」』]*$")
_BEFORE_LINK = tuple(".…!?。।؟»”\"')][(")
#: From so many words on a number of words that bodies share is no chance.
FEW = 10
#: Bodies cut at a number of characters are as long but for the last word, in code points.
SLACK = 16


class _End(NamedTuple):
    """A body's end: `marked` with what only a cut has, `dots` an ellipsis, `broken` no end of a sentence.

    `words` are counted with and without an ellipsis that stands alone; `size` is in code points.
    """

    marked: bool
    dots: bool
    broken: bool
    inside: bool
    words: frozenset[int]
    size: int

    @classmethod
    def of(cls, body: str) -> "_End":
        tail = body.rstrip()
        bare = _before_link(tail)
        dots = ends_in_ellipsis(bare)
        count = count_words(bare)
        return cls(
            bare != tail or _BRACKET.search(bare) is not None,
            dots,
            not dots and _SENTENCE.search(bare[-6:]) is None,
            dots and _inside_sentence(bare),
            frozenset({count, count - 1 if _LONE.search(bare) else count}),
            len(bare.rstrip(" .…[]()\u00a0")),
        )


def _before_link(tail: str) -> str:
    """A text without the link to its rest that it ends with, after the end of a sentence or in brackets."""
    inner = tail.rstrip(_EDGE)
    found = None
    if inner.endswith(_WIDE):
        found = next(inner[: -len(phrase)] for phrase in _WIDE if inner.endswith(phrase))
    words = inner[-60:].split(" ")
    for k in range(min(5, len(words) - 1), 0, -1):
        if found is None and words[-k].strip(_EDGE) and is_more(fold(" ".join(words[-k:]))):
            found = inner[: len(inner) - len(" ".join(words[-k:]))]
    if found is None or not (found.rstrip(" \u00a0").endswith(_BEFORE_LINK) or inner[len(found)] in "[("):
        return tail
    return found.rstrip(" [(\u00a0") or tail


def count_words(body: str) -> int:
    """Words parted by ASCII white space, as publishing systems count them; a no-break space parts none."""
    return len(body.encode("utf-8", "replace").split())


def cut_flags(bodies: Sequence[str], known: int | None = None) -> list[bool]:
    """For every body of a page whether it was cut.

    `known` is the number of words at which other captures of its publication were cut, if any were.
    Evidence is an ellipsis in brackets or a link to the rest at the very end, a number of words or of
    characters that two or more cut bodies share, or an ellipsis inside a sentence where no longer body
    was left whole.
    """
    ends = [_End.of(body) for body in bodies]
    dotted = [end for end in ends if end.dots]
    shared = _shared(dotted)
    limit = _limit([end for end in ends if end.dots or end.marked])
    broken = [end for end in ends if end.broken]
    breaks = _limit(broken) if 2 * len(broken) >= len(ends) else None
    usual = len(dotted) >= 3 and 2 * len(dotted) >= len(ends)
    whole = max((end.size for end in ends if not end.dots and not end.marked), default=0)
    return [
        end.marked
        or (end.dots and known is not None and known in end.words)
        or (end.dots and bool(end.words & shared))
        or (end.inside and _by_ellipsis(end, limit, shared, usual, whole))
        or (breaks is not None and not end.dots and breaks - SLACK <= end.size <= breaks + SLACK)
        for end in ends
    ]


def _by_ellipsis(end: _End, limit: float | None, shared: set[int], usual: bool, whole: int) -> bool:
    """Whether an ellipsis inside a sentence is a cut: where others are cut at a limit, only there."""
    if limit is not None:
        return abs(end.size - limit) <= SLACK
    if shared and max(end.words) < min(shared):
        return False
    return usual or whole <= end.size + SLACK


def _shared(dotted: Iterable[_End]) -> set[int]:
    """Numbers of words that two or more bodies with an ellipsis share."""
    counted = Counter(count for end in dotted for count in end.words if count >= FEW)
    return {count for count, many in counted.items() if many >= 2}


def _limit(ends: Sequence[_End]) -> float | None:
    """The length in code points at which three or more of these ends stand and nearly all do, or None."""
    if len(ends) < 3:
        return None
    middle = median(end.size for end in ends)
    near = sum(abs(end.size - middle) <= SLACK for end in ends)
    return middle if middle >= 60 and near >= 0.7 * len(ends) else None


def _inside_sentence(tail: str) -> bool:
    bare = tail.rstrip(" .…[]()\u00a0")
    quoted = tail[-1:] in "\"'”’»" if tail else False
    return not quoted and len(bare) < len(tail) and not bare.endswith(("!", "?", ";", ":", "。", "।", "؟"))

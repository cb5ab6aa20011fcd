"""The words around what was found in a text, short enough for a row of a list."""

import re
from collections.abc import Sequence

from reader.model.body import Range

#: So much of a snippet stands before its first hit, and so much there is in all (code points).
_BEFORE, _LENGTH = 40, 160

_SPACES = re.compile(r"\s+")


def snippet(text: str, found: Sequence[Range]) -> tuple[str, tuple[Range, ...]]:
    """Words around hits on one line, and where the hits stand in them; `found` are ranges in the text.

    Of all places it shows the one with the most hits, the first of those. What is left out is told by an
    ellipsis. Words are left whole, where there are spaces between them.
    """
    start, end = _window(text, max(_starts(found), key=lambda each: each[1])[0] if found else 0)
    inside = [(max(first, start), min(last, end)) for first, last in found if first < end and last > start]
    pieces, marks, length = ["…" if start else ""], [], 1 if start else 0
    at = start
    for first, last in inside:
        for stretch, lit in ((text[at:first], False), (text[first:last], True)):
            words = _SPACES.sub(" ", stretch)
            if lit:
                marks.append((length, length + len(words)))
            pieces.append(words)
            length += len(words)
        at = last
    pieces.append(_SPACES.sub(" ", text[at:end]))
    return "".join(pieces).rstrip() + ("…" if end < len(text) else ""), tuple(marks)


def _starts(found: Sequence[Range]) -> list[tuple[int, int]]:
    """Where each hit begins, and how many there are from it on that a snippet holds."""
    last, counted = 0, []
    for n, (first, _) in enumerate(found):
        while last < len(found) and found[last][1] <= first + _LENGTH - _BEFORE:
            last += 1
        counted.append((first, last - n))
    return counted


def _window(text: str, hit: int) -> tuple[int, int]:
    """The stretch of a text around a place in it."""
    start = max(0, hit - _BEFORE)
    if start:
        space = _SPACES.search(text, start, hit)
        start = space.end() if space else start
    elif (blank := _SPACES.match(text)) is not None:
        start = min(blank.end(), hit)
    end = min(len(text), start + _LENGTH)
    if end < len(text):
        last = max(text.rfind(sign, hit + 1, end) for sign in " \n")
        end = last if last > hit + (end - hit) // 2 else end
    return start, end

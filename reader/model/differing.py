"""What changed between two texts, word by word.

Words that stand once in either text hold the comparison in place (B. Cohen's patience diff): their
longest common order parts the texts into short stretches, which are compared exactly. So the cost
grows with the length of the texts and not with its square.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

#: A word with the white space after it, or white space at the beginning; CJK letters are words.
_TOKEN = re.compile(r"\s+|[\u3040-\u30ff\u3400-\u9fff]\s*|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*")
#: Signs that are only set differently do not make a word another one.
_ALIKE = str.maketrans("“”„«»‘’‚`´\u00a0\u2009\u202f–—‑", "\"\"\"\"\"'''''   ---")
#: Stretches of more than this many words squared are not compared exactly: one has gone, one has come.
_EXACT = 1_000_000


class Kind(StrEnum):
    SAME = "same"
    GONE = "gone"
    COME = "come"


class Piece(NamedTuple):
    """A stretch that is in both texts, in the old one only, or in the new one only.

    `start` and `end` are code points, half open: of the old text for GONE, else of the new text.
    """

    kind: Kind
    start: int
    end: int


class _Word(NamedTuple):
    start: int
    end: int
    key: str


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces that make the new text out of the old one, in reading order.

    White space at a line's end and the form of quotation marks and dashes are no change.
    """
    before, after = _words(old), _words(new)
    pieces: list[Piece] = []
    for kind, words in _changes(before, after):
        start, end = words[0].start, words[-1].end
        if pieces and pieces[-1].kind is kind:
            pieces[-1] = Piece(kind, pieces[-1].start, end)
        else:
            pieces.append(Piece(kind, start, end))
    return tuple(pieces)


def _words(text: str) -> list[_Word]:
    return [_Word(m.start(), m.end(), m[0].strip().translate(_ALIKE) or " ") for m in _TOKEN.finditer(text)]


def _changes(old: Sequence[_Word], new: Sequence[_Word]) -> Iterator[tuple[Kind, Sequence[_Word]]]:
    at_old = at_new = 0
    for i, j in [*_held(old, new), (len(old), len(new))]:
        yield from _stretch(old[at_old:i], new[at_new:j])
        if j < len(new):
            yield Kind.SAME, new[j : j + 1]
        at_old, at_new = i + 1, j + 1


def _held(old: Sequence[_Word], new: Sequence[_Word]) -> list[tuple[int, int]]:
    """Pairs of places that hold the same word, rising in both texts."""
    lead = 0
    while lead < min(len(old), len(new)) and old[lead].key == new[lead].key:
        lead += 1
    tail = 0
    while tail < min(len(old), len(new)) - lead and old[-1 - tail].key == new[-1 - tail].key:
        tail += 1
    counts = Counter(word.key for word in old), Counter(word.key for word in new)
    middle = range(lead, len(new) - tail)
    once = {new[j].key: j for j in middle if counts[1][new[j].key] == 1}
    pairs = [(i, once[w.key]) for i, w in enumerate(old) if w.key in once and counts[0][w.key] == 1]
    return [
        *((n, n) for n in range(lead)),
        *_rising([(i, j) for i, j in pairs if lead <= i < len(old) - tail]),
        *((len(old) - n, len(new) - n) for n in range(tail, 0, -1)),
    ]


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second place rises too (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        piles[pile : pile + 1] = [n]
    kept: list[tuple[int, int]] = []
    n = piles[-1] if piles else -1
    while n >= 0:
        kept.append(pairs[n])
        n = before[n]
    return kept[::-1]


def _stretch(old: Sequence[_Word], new: Sequence[_Word]) -> Iterator[tuple[Kind, Sequence[_Word]]]:
    """A short stretch, compared exactly: what has gone is told before what has come."""
    steps: Sequence[tuple[str, int, int, int, int]]
    if not old or not new or len(old) * len(new) > _EXACT:
        steps = [("replace", 0, len(old), 0, len(new))]
    else:
        keys = [word.key for word in old], [word.key for word in new]
        steps = SequenceMatcher(None, *keys, autojunk=False).get_opcodes()
    for kind, i, end_i, j, end_j in steps:
        if kind == "equal":
            yield Kind.SAME, new[j:end_j]
            continue
        if i < end_i:
            yield Kind.GONE, old[i:end_i]
        if j < end_j:
            yield Kind.COME, new[j:end_j]

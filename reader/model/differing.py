"""What changed between two texts, word by word.

Words that stand once in either text hold the comparison in place (B. Cohen's patience diff): their
longest common order parts the texts into short stretches, which are compared exactly. So the cost
grows with the length of the texts and not with its square.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from reader.model.folding import UNSPACED

_LETTER = "".join(f"{first}-{last}" for first, last in UNSPACED)
_SIGN = r"!-/:-@\[-`{-~¡§¶·¿«»\u2010-\u2027\u2030-\u205e،؛؟۔।॥"
_IN_WORD = rf"[^\s{_SIGN}{_LETTER}]"
#: A word, or signs, with the white space after them; white space at the beginning. Where words are not parted
#: by spaces, a letter with its marks is a word. It takes long to compile, so that waits for the first text.
_TOKEN = (
    rf"\s+|[{_LETTER}](?:(?=[{_LETTER}])[^\w\u3000-\u303f])*\s*"
    rf"|{_IN_WORD}+(?:['’.,:\-]{_IN_WORD}+)*\s*|[{_SIGN}]+\s*"
)
#: The end of a line, or of a sentence.
_ENDS = re.compile(r"\n|[.!?…。！？؟।][”\"’»)」』]*\s*\Z")
#: Signs that are only set differently do not make a word another one.
_ALIKE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "“”„«»‘’‚`´"), "'"),
    **dict.fromkeys(map(ord, "–—‑−"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff")),
    ord('"'): "'",
    ord("…"): "...",
}
#: Stretches of more than this many words squared are not compared exactly: one has gone, one has come.
_EXACT = 1_000_000
#: So few letters of a script without spaces, the same by chance between two changes, belong to the change.
_BY_CHANCE = 1


class Kind(StrEnum):
    SAME = "same"
    GONE = "gone"
    COME = "come"


class Piece(NamedTuple):
    """A stretch that is in both texts, in the old one only, or in the new one only.

    `start` and `end` are code points, half open: of the old text for GONE, else of the new text. `was` is, of
    the same words, where they stand in the old text; of others the place in it where they went or came.
    """

    kind: Kind
    start: int
    end: int
    was: tuple[int, int]


class _Word(NamedTuple):
    start: int
    end: int
    key: str


_Words = Sequence[_Word]
#: Whether words are the same, those of the old text, those of the new one.
_Step = tuple[bool, list[_Word], list[_Word]]


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces that make the new text out of the old one, in reading order.

    White space at a line's end, the form of quotation marks and dashes, and how letters are composed are no
    change. Of one change, what has gone is told before what has come.
    """
    pieces: list[Piece] = []
    at_old = at_new = 0
    for same, before, after in _joined(_steps(_words(old), _words(new))):
        end_old = before[-1].end if before else at_old
        end_new = after[-1].end if after else at_new
        if same:
            pieces.append(Piece(Kind.SAME, at_new, end_new, (at_old, end_old)))
        else:
            if before:
                pieces.append(Piece(Kind.GONE, at_old, end_old, (at_old, end_old)))
            if after:
                pieces.append(Piece(Kind.COME, at_new, end_new, (end_old, end_old)))
        at_old, at_new = end_old, end_new
    return tuple(pieces)


def _words(text: str) -> list[_Word]:
    return [_Word(m.start(), m.end(), _key(m[0])) for m in re.finditer(_TOKEN, text)]


def _key(word: str) -> str:
    return unicodedata.normalize("NFKC", word.strip().translate(_ALIKE)) or " "


def _joined(steps: Iterator[tuple[bool, _Words, _Words]]) -> Iterator[tuple[bool, _Words, _Words]]:
    """Neighbours of one kind as one; between two changes, letters that are the same by chance are changed."""
    held: list[_Step] = []
    for same, before, after in steps:
        if held and held[-1][0] is same:
            held[-1][1].extend(before)
            held[-1][2].extend(after)
        elif not same and len(held) > 1 and _chance(held[-1][2]):
            _, gone, come = held.pop()
            held[-1][1].extend([*gone, *before])
            held[-1][2].extend([*come, *after])
        else:
            held.append((same, [*before], [*after]))
    for n in range(1, len(held) - 1):
        _slide(held[n - 1], held[n], held[n + 1])
    yield from (step for step in held if step[1] or step[2])


def _slide(before: _Step, changed: _Step, after: _Step) -> None:
    """Let what has gone, or has come, begin with a word rather than with the sign that it may end with."""
    same, gone, come = changed
    moving = gone or come
    if same or (gone and come):
        return
    while after[1] and moving[0].key == after[1][0].key and not moving[0].key[0].isalnum():
        old, new = after[1].pop(0), after[2].pop(0)
        before[1].append(moving.pop(0) if moving is gone else old)
        before[2].append(new if moving is gone else moving.pop(0))
        moving.append(old if moving is gone else new)


def _chance(words: _Words) -> bool:
    return len(words) <= _BY_CHANCE and all(
        len(word.key) == 1 and any(first <= word.key <= last for first, last in UNSPACED) for word in words
    )


def _steps(old: _Words, new: _Words) -> Iterator[tuple[bool, _Words, _Words]]:
    at_old = at_new = 0
    for i, j in [*_held(old, new), (len(old), len(new))]:
        yield from _stretch(old[at_old:i], new[at_new:j])
        if j < len(new):
            yield True, old[i : i + 1], new[j : j + 1]
        at_old, at_new = i + 1, j + 1


def _held(old: _Words, new: _Words) -> list[tuple[int, int]]:
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


def _stretch(old: _Words, new: _Words) -> Iterator[tuple[bool, _Words, _Words]]:
    """A short stretch, compared exactly."""
    if not old and not new:
        return
    if not old or not new or len(old) * len(new) > _EXACT:
        yield False, old, new
        return
    keys = [word.key for word in old], [word.key for word in new]
    for kind, i, end_i, j, end_j in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        yield kind == "equal", old[i:end_i], new[j:end_j]


def parted(old: str, new: str, piece: Piece) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """A stretch that is the same, sentence by sentence and line by line: where each stands in the old text
    and in the new one."""
    first, start = piece.was[0], piece.start
    before, after = _words(old[slice(*piece.was)]), _words(new[start : piece.end])
    if len(before) != len(after):
        yield piece.was, (start, piece.end)
        return
    from_old = from_new = 0
    for one, other in zip(before, after, strict=True):
        ends = other.end == piece.end - start or _ENDS.search(new[start + other.start : start + other.end])
        if ends or "\n" in old[first + one.start : first + one.end]:
            yield (first + from_old, first + one.end), (start + from_new, start + other.end)
            from_old, from_new = one.end, other.end

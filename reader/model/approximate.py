"""Close words: the stretches of a text that are like given words, with few edits between.

The search for the fewest edits is G. Myers, "A fast bit-vector algorithm for approximate string matching",
J. ACM 46 (1999), 395-415. Where to search is told by pieces of the words that the text has to the letter: of
words with few edits, most pieces are whole.
"""

from difflib import SequenceMatcher
from typing import NamedTuple

#: Letters of a piece, shorter for few words; how many pieces are looked for; and how often one may stand in
#: the text and still tell where.
_PIECE, _LEAST_PIECE = 8, 3
_PIECES = 24
_COMMON = 12
#: So many places are looked at closely.
_PLACES = 6
#: How far the two ends of a stretch are looked at, sign by sign, and how far off they may be found.
_ABOUT, _PUT_IN = 64, 32
#: Longer words are found by their two ends, each so long.
_END = 240


class Close(NamedTuple):
    """text[start:end] is like the words but for `errors` edits of single signs."""

    start: int
    end: int
    errors: int


def closest(text: str, words: str, before: str = "", after: str = "") -> list[Close]:
    """Stretches of a text that are most like some words, at most half of them wrong, the best first.

    `before` and `after` are what stood around the words: they help to see where to look, but need not be
    there. At most one is told of each place.
    """
    if len(words) > 2 * _END:
        return _by_ends(text, words, before, after)
    limit = len(words) // 2
    found: list[Close] = []
    for first, last in _places(text, before + words + after, len(before)):
        base = max(0, first)
        near = _best(text[base : min(len(text), last)], words)
        if near and near.errors <= limit:
            start = _beginning(text, base + near.start, words, before)
            end = len(text) - _beginning(text[::-1], len(text) - base - near.end, words[::-1], after[::-1])
            if start >= end:
                start, end = base + near.start, base + near.end
            # Few words may be others by now; of many, moving the ends changes next to nothing.
            errors = distance(text[start:end], words) if len(words) <= _ABOUT else near.errors
            found.append(Close(start, end, errors))
    return _apart(sorted(found, key=lambda one: one.errors))


def fewest(text: str, words: str) -> list[int]:
    """At each end in `text`, the fewest edits that turn `words` into a stretch ending there.

    One step a sign, whatever the length of `words`: Python's whole numbers are the bit vectors.
    """
    everywhere: dict[str, int] = {}
    for at, letter in enumerate(words):
        everywhere[letter] = everywhere.get(letter, 0) | 1 << at
    full, top = (1 << len(words)) - 1, 1 << max(0, len(words) - 1)
    rises, falls, score = full, 0, len(words)
    scores = [score]
    for letter in text:
        equal = everywhere.get(letter, 0)
        vertical = equal | falls
        across = (((equal & rises) + rises) ^ rises) | equal
        up, down = falls | full & ~(across | rises), rises & across
        score += bool(up & top) - bool(down & top)
        up, down = up << 1 & full, down << 1 & full
        rises, falls = down | full & ~(vertical | up), up & vertical
        scores.append(score)
    return scores


def distance(one: str, other: str) -> int:
    """The fewest edits that make one text the other."""
    if not one or not other:
        return len(one) + len(other)
    # Nothing is cheaper to leave out than the lead, so both begin behind it.
    lead = "\0" * (len(one) + len(other))
    return fewest(lead + one, lead + other)[-1]


def occurrences(text: str, words: str, most: int) -> list[int]:
    """Where words stand in a text to the letter, the first `most` places."""
    places: list[int] = []
    at = text.find(words)
    while at >= 0 and len(places) < most:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _places(text: str, words: str, lead: int) -> list[tuple[int, int]]:
    """Where `words` may stand, its first `lead` signs left off: stretches with room for edits, the ones with
    the most pieces first."""
    votes: dict[int, int] = {}
    room = max(8, len(words) // 4)
    for offset, piece in _pieces(words):
        places = occurrences(text, piece, _COMMON + 1)
        if len(places) <= _COMMON:
            for at in places:
                bucket = (at - offset) // room
                votes[bucket] = votes.get(bucket, 0) + 1
    best = sorted(votes, key=lambda b: -(votes[b] + max(votes.get(b - 1, 0), votes.get(b + 1, 0))))
    return [
        ((bucket - 1) * room + lead - room // 2, (bucket + 2) * room + len(words) + room // 2)
        for bucket in best[:_PLACES]
    ]


def _pieces(words: str) -> list[tuple[int, str]]:
    """Pieces of words, evenly from all over them, each with its place."""
    long = max(_LEAST_PIECE, min(_PIECE, len(words) // 6))
    last = len(words) - long
    if last <= 0:
        return [(0, words)]
    step = max(long // 2, last // _PIECES, 1)
    return [(at, words[at : at + long]) for at in range(0, last + 1, step)]


def _best(text: str, words: str) -> Close | None:
    """The stretch with the fewest edits."""
    scores = fewest(text, words)
    end = min(range(1, len(scores)), key=scores.__getitem__, default=0)
    if not end:
        return None
    errors = scores[end]
    back = fewest(text[max(0, end - len(words) - errors) : end][::-1], words[::-1])
    length = min(range(1, len(back)), key=lambda n: (back[n], abs(n - len(words))), default=0)
    return Close(end - length, end, errors) if length else None


def _beginning(text: str, near: int, words: str, before: str) -> int:
    """Where words begin whose closest stretch begins near a place: what was put in right behind their old
    neighbours is theirs; where neither those nor their first signs are left, they begin with the next ones.
    """
    base = max(0, near - len(before) - _ABOUT)
    sought, here = before + words[:_ABOUT], text[base : near + 2 * _ABOUT]
    ends = 0
    matched = SequenceMatcher(None, sought, here, autojunk=False).get_matching_blocks()
    for one in (block for block in matched if block.size >= _LEAST_PIECE):
        if one.a + one.size < len(before):
            ends = one.b + one.size
            continue
        start = base + max(ends, one.b - (one.a - len(before)))
        return start if abs(start - near) <= _PUT_IN else near
    return near


def _by_ends(text: str, words: str, before: str, after: str) -> list[Close]:
    """Long words by how they begin and how they end; what is between must be as long, give or take a half."""
    found = []
    heads = closest(text, words[:_END], before, words[_END : _END + 32])
    tails = closest(text, words[-_END:], words[-_END - 32 : -_END], after)
    for head in heads:
        for tail in tails:
            length = tail.end - head.start
            if 2 * abs(length - len(words)) <= len(words) and tail.start >= head.start:
                errors = _share_wrong(text[head.start : tail.end], words) * len(words)
                if 2 * errors <= len(words):
                    found.append(Close(head.start, tail.end, int(errors) + head.errors + tail.errors))
    return _apart(sorted(found, key=lambda one: one.errors))


def _share_wrong(stretch: str, words: str) -> float:
    """How much of long words a stretch has not, 0 to 1: told by their pieces."""
    pieces = [words[at : at + _PIECE] for at in range(0, len(words) - _PIECE, max(_PIECE, len(words) // 200))]
    return sum(piece not in stretch for piece in pieces) / max(1, len(pieces))


def _apart(found: list[Close]) -> list[Close]:
    """The first of those that share signs."""
    kept: list[Close] = []
    for one in found:
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return kept

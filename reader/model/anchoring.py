"""Find a quote again in a text that has changed.

The exact words first; where they stand several times, what stood around them decides; else the
closest words within a bound of errors. Weights and bound are those of Hypothesis
(client, src/annotator/anchoring/match-quote.ts); the search for close words is G. Myers, "A fast
bit-vector algorithm for approximate string matching", J. ACM 46 (1999), 395-415.
"""

import re

from reader.model.highlight import Quote

#: What the words, the context before, the context after and the old position count for.
WEIGHTS = (50, 20, 20, 2)

#: The most errors that are ever forgiven, and the share of a quote that may be wrong.
MOST_ERRORS = 256
WRONG_SHARE = 0.5

#: Beyond this share of errors, and for quotes shorter than this, the context must agree too.
DOUBTFUL_SHARE = 0.25
SHORT = 16

_CANDIDATES = 12

#: So many of a quote's words, the rarest of the text, show where it can be.
_RAREST = 6
_ALIKE = str.maketrans("“”„«»‘’‚`´\u00a0\u2009\u202f–—‑\n\t", "\"\"\"\"\"'''''   ---  ")


def find(text: str, quote: Quote) -> tuple[int, int] | None:
    """Where a quote stands in a text, in code points, or None where it does not.

    Quotation marks, dashes and white space that were only set differently are no errors. A doubtful
    find (short, or more than a quarter wrong) is taken only where its context is alike.
    """
    page, words = text.translate(_ALIKE), quote.exact.translate(_ALIKE)
    places = [(at, at + len(words), 0) for at in _occurrences(page, words)] or _close(page, words)
    best, best_score = None, -1.0
    for start, end, errors in places:
        context = _context(page, quote, start, end)
        wrong = errors / len(words)
        if (wrong > DOUBTFUL_SHARE or len(words) < SHORT) and max(context) < 0.5:
            continue
        near = 1 - abs(start - quote.start) / max(len(text), 1)
        parts = (1 - wrong, *context, near)
        score = sum(weight * part for weight, part in zip(WEIGHTS, parts, strict=True))
        if score > best_score:
            best, best_score = (start, end), score
    return best


def locate(text: str, typed: str) -> tuple[int, int] | None:
    """Where words that somebody typed or pasted first stand in a text; None where they do not.

    White space may be set differently (a line break for a space), and so may quotation marks and dashes.
    """
    at = text.find(typed)
    if at >= 0 and typed:
        return at, at + len(typed)
    words = typed.translate(_ALIKE).split()
    if not words:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), text.translate(_ALIKE))
    return found.span() if found else None


def _occurrences(text: str, words: str) -> list[int]:
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _context(page: str, quote: Quote, start: int, end: int) -> tuple[float, float]:
    before, after = quote.prefix.translate(_ALIKE), quote.suffix.translate(_ALIKE)
    return (
        _likeness(before, page[max(0, start - 2 * len(before)) : start], at_end=True),
        _likeness(after, page[end : end + 2 * len(after)], at_end=False),
    )


def _likeness(words: str, piece: str, *, at_end: bool) -> float:
    """How much of `words` adjoins a place, 0 to 1. No context agrees with the edge of a text."""
    if not words:
        return 0.0 if piece else 1.0
    if at_end:
        words, piece = words[::-1], piece[::-1]
    return max(0.0, 1 - _scores(piece[: len(words)], words)[-1] / len(words)) if piece else 0.0


def _close(text: str, words: str) -> list[tuple[int, int, int]]:
    """The stretches of a text that are closest to some words: start, end and number of errors."""
    limit = min(MOST_ERRORS, int(len(words) * WRONG_SHARE))
    found = []
    for first, last in _windows(text, words, len(words) + limit):
        piece = text[first:last]
        scores = _scores(piece, words)
        ends = [
            end
            for end in range(1, len(scores))
            if scores[end] <= limit
            and scores[end] < scores[end - 1]
            and (end + 1 == len(scores) or scores[end] <= scores[end + 1])
        ]
        ends.sort(key=scores.__getitem__)
        places = (_with_start(piece, words, end, scores[end]) for end in ends[:_CANDIDATES])
        found += [(first + start, first + end, errors) for start, end, errors in places]
    return sorted(found, key=lambda place: place[2])[:_CANDIDATES]


def _windows(text: str, words: str, reach: int) -> list[tuple[int, int]]:
    """Where close words can be: around the rarest words that both share, or anywhere if there are few."""
    parts = set(re.findall(r"\w{4,}", words))
    if len(parts) < 3:
        return [(0, len(text))]
    places = sorted((_occurrences(text, part) for part in parts if part in text), key=len)
    windows: list[tuple[int, int]] = []
    for at in sorted(at for each in places[:_RAREST] for at in each):
        first, last = max(0, at - reach), min(len(text), at + reach)
        if windows and first <= windows[-1][1]:
            windows[-1] = (windows[-1][0], last)
        else:
            windows.append((first, last))
    return windows


def _with_start(text: str, words: str, end: int, errors: int) -> tuple[int, int, int]:
    piece = text[max(0, end - len(words) - errors) : end][::-1]
    back = _scores(piece, words[::-1])
    length = min(range(1, len(back)), key=lambda n: (back[n], abs(n - len(words))))
    return end - length, end, errors


def _scores(text: str, words: str) -> list[int]:
    """At each end in `text`, the fewest edits that turn `words` into a stretch ending there.

    One step a code point, whatever the length of `words`: Python's whole numbers are the bit vectors.
    """
    everywhere: dict[str, int] = {}
    for at, letter in enumerate(words):
        everywhere[letter] = everywhere.get(letter, 0) | 1 << at
    full, top = (1 << len(words)) - 1, 1 << (len(words) - 1)
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

"""What stands around words: how much of it stands around a place in another text. All texts are folded."""

from reader.model.approximate import fewest, occurrences

#: How far off is still a neighbourhood, in signs; the length of the runs that two of them share.
_FAR, _RUN = 400, 6
#: So many signs of a stretch's own context find it in the old text; so many places are looked at.
_NEXT, _MOST = 8, 8
#: Words that had nothing before them stand at the beginning again, or not: that alone says little.
_AT_EDGE = 0.6
#: A neighbour may have grown by so many signs and be counted whole.
_SLACK = 10


def adjoining(page: str, first: int, last: int, before: str, after: str) -> tuple[float, float]:
    """How much of `before` stands right before page[first:last], and of `after` right behind it, 0 to 1."""
    lead = page[max(0, first - len(before) - _SLACK) : first]
    tail = page[last : last + len(after) + _SLACK]
    return (
        _likeness(before, lead, edge=first == 0),
        _likeness(after[::-1], tail[::-1], edge=last == len(page)),
    )


def kinship(old: str, at: int, end: int, new: str, first: int, last: int) -> float:
    """How alike the wider neighbourhoods of old[at:end] and new[first:last] are, 0 to 1."""
    return (
        _shared(old[max(0, at - _FAR) : at][::-1], new[max(0, first - _FAR) : first][::-1])
        + _shared(old[end : end + _FAR], new[last : last + _FAR])
    ) / 2


def elsewhere(old: str, home: int, new: str, first: int, last: int) -> list[int]:
    """Where new[first:last] stands in the old text, but for `home`: places it may be the image of.

    Of a stretch that stands in many places only those that share a neighbour with it.
    """
    words = new[first:last]
    places = occurrences(old, words, _MOST + 1)
    if len(places) > _MOST:
        before, after = new[max(0, first - _NEXT) : first], new[last : last + _NEXT]
        lead = [at + len(before) for at in occurrences(old, before + words, _MOST)]
        places = [*lead, *occurrences(old, words + after, _MOST)]
    return sorted({at for at in places if not home - len(words) < at < home + len(words)})


def _likeness(words: str, piece: str, *, edge: bool) -> float:
    """How much of `words` stands at the end of a piece."""
    if not words:
        return _AT_EDGE if edge else 1 - _AT_EDGE
    if piece.endswith(words):
        return 1.0
    return max(0.0, 1 - fewest(piece, words)[-1] / len(words))


def _shared(one: str, other: str) -> float:
    """How much of a stretch another shares: as far as they run alike from their beginnings, and in runs."""
    if not one or not other:
        return float(one == other)
    run = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if run is None:
        return 1.0
    runs = {one[n : n + _RUN] for n in range(len(one) - _RUN + 1)}
    others = {other[n : n + _RUN] for n in range(len(other) - _RUN + 1)}
    return (run / len(one) + len(runs & others) / max(1, len(runs))) / 2

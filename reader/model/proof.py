"""Whether the bytes of a capture still hold the words that were quoted from it."""

from collections.abc import Iterable

from reader.model.body import Segment

#: Stands for bytes that no character is encoded by: no two decoders agree on how many they were.
_DAMAGED = "\ufffd"


def holds(
    data: bytes, text: str, segments: Iterable[Segment], start: int, end: int, encoding: str
) -> bool | None:
    """Whether text[start:end] stands in a capture's bytes, piece by piece where its segments say.

    None where none of it does as it is: the file holds its text in another form (escaped, compressed). What
    lies between two segments was not taken from the bytes and is not asked for.
    """
    any_of_it = None
    for one in segments:
        first, last = max(start, one.start), min(end, one.end)
        words = text[first:last]
        if first >= last or _DAMAGED in words:
            continue
        begin = one.first + len(text[one.start : first].encode(encoding, "replace"))
        stands = data[begin : begin + len(words.encode(encoding, "replace"))]
        if stands.decode(encoding, "replace") != words:
            return False
        any_of_it = True
    return any_of_it

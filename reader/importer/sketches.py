"""A few hashes of a text, by which it is found again among fifty thousand others.

Texts that are the same article share half of the smaller one's shingles. Of a long text those shingles are
kept that are divisible by SHARE, whatever their number, so that a short text is found inside a long one
(U. Manber, "Finding similar files in a large file system", USENIX 1994); of a short one the smallest (A. Z.
Broder, "On the resemblance and containment of documents", 1997). Publishers cut a text at its end: some
more are kept of its opening.
"""

from collections.abc import Sequence

from reader.importer.sameness import shingles
from reader.model.body import running_text
from reader.model.capture import Story

#: One hash in so many is kept, and at least so many of a text.
SHARE = 16
LEAST = 24
#: So many are kept of a text's first so many letters.
OPENING = 12
OPENING_LETTERS = 700


def sketch(story: Story, hashes: frozenset[int]) -> list[int]:
    """The hashes that are kept of a story; `hashes` are all its shingles."""
    kept = {value for value in hashes if value % SHARE == 0}
    opening = shingles(running_text(story.text, story.blocks)[:OPENING_LETTERS])
    kept.update(sorted(opening & hashes)[:OPENING])
    if len(hashes) < LEAST * SHARE:
        kept.update(sorted(hashes)[:LEAST])
    return sorted(kept)


def probe(kept: Sequence[int], hashes: frozenset[int]) -> list[int]:
    """The hashes that a story is looked up by: its sketch, and what older libraries kept of its like."""
    return sorted({*kept, *sorted(hashes)[:LEAST]})

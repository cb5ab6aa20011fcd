"""Paragraphs for reading, inferred over the captured text: a view, the text itself is not touched."""

from collections.abc import Iterator, Mapping, Sequence

from reader.importer.lines import width
from reader.importer.quotations import quoted_starts, sentence_starts
from reader.importer.words import listed
from reader.model.body import Block, BlockKind

#: A captured paragraph up to this many columns is left as it is.
LEAVE = 900
#: A reading paragraph is closed from this many columns on, if it has two sentences.
ENOUGH = 260
#: A reading paragraph is closed from this many columns on, whatever comes next.
AMPLE = 520

#: Words that lean on the sentence before them.
_GOES_ON = listed(
    """
    He She They It His Her Their Its This That These Those But And However, Moreover, Instead, Thus Therefore,
    Он Она Они Это Но И Er Sie Das Aber Il Elle Mais Pero
    """
)


def reading_blocks(
    text: str,
    blocks: Sequence[Block],
    headings: Sequence[tuple[int, int]] = (),
    known: Mapping[str, Sequence[int]] | None = None,
) -> tuple[Block, ...]:
    """Paragraphs and sub-headings inferred for reading.

    A paragraph never begins inside a quotation; one ends before a sub-heading and after it. Blocks
    other than long paragraphs are kept. `headings` are ranges of code points into the text; `known` are the
    starts of the sentences of paragraphs for which that was asked before.
    """
    shown: list[Block] = []
    for block in blocks:
        inside = [h for h in headings if block.start <= h[0] and h[1] <= block.end]
        if block.kind is not BlockKind.PARAGRAPH or (
            not inside and width(text[block.start : block.end]) <= LEAVE
        ):
            shown.append(block)
            continue
        at = block.start
        for start, end in inside:
            shown += _paragraphs(text, at, start, known or {})
            shown.append(Block(BlockKind.HEADING, start, end))
            at = end
        shown += _paragraphs(text, at, block.end, known or {})
    return tuple(shown)


def _paragraphs(text: str, start: int, end: int, known: Mapping[str, Sequence[int]]) -> Iterator[Block]:
    piece = text[start:end]
    starts = known.get(piece) or sentence_starts(piece)
    inside = quoted_starts(piece, starts)
    bounds = [*starts, len(piece)]
    first, sentences = bounds[0], 0
    for n in range(1, len(bounds)):
        sentences += 1
        at = bounds[n]
        so_far = at - first
        ready = sentences >= 2 and (so_far >= AMPLE or (so_far >= ENOUGH and not _goes_on(piece, at)))
        ready = ready or sentences >= 5
        rest = len(piece) - at
        if n == len(bounds) - 1 or (ready and at not in inside and (rest >= 120 or so_far >= AMPLE)):
            stripped = len(piece[first:at].rstrip())
            if stripped:
                yield Block(BlockKind.PARAGRAPH, start + first, start + first + stripped)
            first, sentences = at, 0


def _goes_on(piece: str, at: int) -> bool:
    """Whether the sentence at `at` leans on the one before it."""
    return piece[at : at + 20].partition(" ")[0] in _GOES_ON or len(piece[at : at + 60].split(". ")[0]) < 45

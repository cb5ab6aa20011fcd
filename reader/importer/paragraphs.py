"""Paragraphs for reading, inferred over the captured text."""

from collections.abc import Sequence

from reader.model.body import Block


def reading_blocks(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Paragraphs and sub-headings inferred for reading."""
    return tuple(blocks)

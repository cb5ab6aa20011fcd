"""A piece of markup as it stands in a feed, a mail or a book: its text, blocks and links."""

from typing import NamedTuple

from reader.importer.web.flow import Step, Writer, kind_of, said
from reader.importer.web.pieces import pieces_of
from reader.importer.web.tree import parse
from reader.model.body import Block, BlockKind, Link


class Fragment(NamedTuple):
    """Markup as it is read; blocks and links are code points into `text`, links absolute http or https.

    `title` is the first heading, else the title of the document it claims to be, else None. `steps` are
    the ranges of the text that stand so in the markup: (start, end, place), in code points.
    """

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    title: str | None
    steps: tuple[Step, ...] = ()


def read_fragment(markup: str, base: str | None = None) -> Fragment:
    """The words of some markup. `base` is the address that relative links start from.

    Scripts, styles, fields of forms and hidden elements are left out. Raises ImportRefused where the
    markup has more elements than a page may have.
    """
    root = parse(markup, "The markup")
    writer = Writer(markup, base)
    for piece in pieces_of(markup, root):
        writer.block(piece.runs, kind_of(piece.home))
    flow = writer.finish()
    headings = (flow.text[b.start : b.end] for b in flow.blocks if b.kind is BlockKind.HEADING)
    document = root.find(lambda one: one.name == "title")
    title = next(headings, None) or (said(document, markup) or None if document is not None else None)
    return Fragment(flow.text, tuple(flow.blocks), tuple(flow.links), title, tuple(flow.steps))

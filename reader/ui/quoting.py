"""Pieces of articles on their way into other programs: words that were quoted, or an article with its notes.

Plain values, no Qt: what a piece is as plain text, Markdown, HTML, a link, a file.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.model import linking
from reader.model.highlight import COLORS, Anchor, Highlight, quote_at
from reader.ui import citing

if TYPE_CHECKING:
    from reader.exporter.sheet import Sheet
    from reader.model.article import Reading
    from reader.model.body import Range

#: So many signs of a title, and of a quote, name the file of the quote.
_NAMED = 50


class Piece(NamedTuple):
    """Something of an article: a highlight, or other words of the version that is read (code points); with
    neither it is the article itself, with all that was noted on it."""

    reading: Reading
    highlight: Highlight | None = None
    span: Range | None = None

    @property
    def whole(self) -> bool:
        """Whether it is the article itself."""
        return self.highlight is None and self.span is None

    @property
    def words(self) -> str:
        """The words that were quoted, a paragraph a line; of an article its text."""
        if self.highlight is not None:
            return citing.exact(self.reading, self.highlight)
        version = self.reading.version
        start, end = self.span or (0, len(version.text))
        return citing.passage(version.text, version.reading or version.blocks, start, end)

    @property
    def address(self) -> str:
        """The link of ours that leads there."""
        return linking.address(self.reading.row.id, self.highlight.id if self.highlight else "")


def quotation(piece: Piece) -> str:
    """The words between quotation marks, and all that is known of where they are from; of an article that."""
    if piece.whole:
        return citing.reference(piece.reading)
    return citing.cited(piece.reading, piece.words)


def markdown(piece: Piece) -> str:
    """A block quote with its note, its source and the way back; of an article, all that was noted on it."""
    if piece.whole:
        return citing.notes(piece.reading)
    from reader.exporter import filters

    parts = [filters.quote(filters.paragraphs(piece.words))]
    if piece.highlight is not None:
        parts += [filters.note(piece.highlight.note.strip())] if piece.highlight.note.strip() else []
        parts += [f"#{' #'.join(filters.tagnames(piece.highlight.tags))}"] if piece.highlight.tags else []
    title, url = filters.md(piece.reading.row.heading), piece.reading.url
    linked = f"[{title}]({filters.address(url)})" if url else title
    source = f"— {linked}, {filters.md(citing.origin(piece.reading))} · [in Postil]({piece.address})"
    return "\n\n".join([*parts, source]) + "\n"


def html(piece: Piece) -> str:
    """The same as elements: no style, no script, nothing that is loaded."""
    reading = piece.reading
    title, source = _escaped(" ".join(reading.row.heading.split())), _escaped(citing.origin(reading))
    linked = f'<a href="{_escaped(reading.url)}">{title}</a>' if reading.url else title
    back = f'<a href="{_escaped(piece.address)}">in Postil</a>'
    if not piece.whole:
        return f"{_quoted(piece)}<p>— {linked}, {source} · {back}</p>"
    made = (Piece(reading, highlight) for highlight in citing.in_order(reading))
    return f"<h2>{linked}</h2><p>{source} · {back}</p>{_note(reading.note)}{''.join(map(_quoted, made))}"


def link(piece: Piece) -> str:
    """A Markdown link that leads to these very words in Postil, or to the article."""
    row = piece.reading.row
    if piece.highlight is None:
        return linking.article_link(row.heading, row.id)
    return linking.highlight_link(piece.words, row.id, piece.highlight.id)


def sheets(pieces: Iterable[Piece]) -> list[Sheet]:
    """What goes out of each article of the pieces: all of it, or of its highlights these alone, in the order
    of reading, lost ones last."""
    found: dict[str, Sheet] = {}
    for piece in pieces:
        own = _own(piece)
        before = found.get(own.id, own)
        marks = dict.fromkeys((*before.highlights, *own.highlights))
        ordered = sorted(marks, key=lambda mark: (mark.lost, mark.start or 0))
        found[own.id] = own._replace(note=before.note or own.note, highlights=tuple(ordered))
    return list(found.values())


def files(pieces: Sequence[Piece]) -> list[tuple[str, bytes]]:
    """A Markdown file an article: its name with suffix, and its bytes. That of one quote is named by its
    words too, or it would take the place of the article's own where both are dropped."""
    from reader.exporter.formats import FORMATS
    from reader.exporter.names import file_name, named_file

    layout = FORMATS["markdown"]
    of: dict[str, list[Piece]] = {}
    for piece in pieces:
        of.setdefault(piece.reading.row.id, []).append(piece)
    made: dict[str, bytes] = {}
    for sheet in sheets(pieces):
        taken = {name.removesuffix(layout.suffix) for name in made}
        (first, *others) = of[sheet.id]
        if first.whole or others:
            name = file_name(first.reading, taken)
        else:
            title, words = (_begun(each) for each in (first.reading.row.heading, first.words))
            name = named_file(f"{title} - {words}", first.address, taken)
        made[f"{name}{layout.suffix}"] = layout.write([sheet], sheet.heading)
    return list(made.items())


def _begun(words: str) -> str:
    """The first words."""
    if len(words) <= _NAMED:
        return words
    return words[:_NAMED].rpartition(" ")[0] or words[:_NAMED]


def _own(piece: Piece) -> Sheet:
    """What goes out of an article for the sake of one piece of it."""
    from reader.exporter.sheet import annotation, sheet

    whole = sheet(piece.reading)
    if piece.whole:
        return whole
    mark = annotation(piece.reading, piece.highlight or _unmarked(piece))
    return whole._replace(note="", highlights=(mark,))


def _unmarked(piece: Piece) -> Highlight:
    """Words that are no highlight, as one: without an id, so that its link leads to the article."""
    version, (start, end) = piece.reading.version, piece.span or (0, 0)
    quote, now = quote_at(version.text, start, end), time.time_ns() // 1_000_000
    row, usual = piece.reading.row.id, COLORS[0]
    return Highlight("", row, version.id, quote, start, end, Anchor.ANCHORED, usual, "", (), now, now)


def _quoted(piece: Piece) -> str:
    paragraphs = "".join(f"<p>{_escaped(line)}</p>" for line in piece.words.splitlines())
    tags = " ".join(f"#{tag}" for tag in piece.highlight.tags) if piece.highlight else ""
    note = _note(piece.highlight.note) if piece.highlight else ""
    return f"<blockquote>{paragraphs}</blockquote>{note}{f'<p>{_escaped(tags)}</p>' if tags else ''}"


def _note(text: str) -> str:
    """A note's Markdown as elements."""
    from reader.exporter import filters

    return filters.notes(text) if text.strip() else ""


def _escaped(text: str) -> str:
    """Imported here: the names of all entities take a while, and few who open a window drag anything."""
    from html import escape

    return escape(text)

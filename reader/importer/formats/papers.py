"""PDF: the text of a paper as one article, its paragraphs put together from the lines of its pages.

pdfium reads the pages; it comes with the extra "pdf" and is no part of the program.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from reader.importer.formats.telling import Told, Whole, packed, stories_of
from reader.importer.formats.wording import Words, letters, without_title
from reader.model.body import Block, BlockKind
from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.model.evidence import Evidence
from reader.model.wording import in_english

#: Pages that are read.
MAX_PAGES = 1_000
#: Lines at the top and at the foot of a page that may be the same on every page.
_EDGE = 2
#: A line this much shorter than most ends its paragraph, where a sentence ends with it.
_SHORT = 0.8
#: A step from line to line this much longer than most parts paragraphs; letters this much larger head them.
_GAP = 1.35
_LARGE = 1.15
#: A word this far above or below its line, in heights of letters, is on another; pdfium joins some lines.
_SHIFT = 0.6
#: Letters that a title has at least.
_TITLE = 4

_WORD = re.compile(r"\S+")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?…:。！？][\"'”’»)\]]*$")
#: The hyphens of parted words, as pdfium writes them.
_HYPHENS = ("\u00ad", "\u0002", "\ufffe")
_INNER_HYPHEN = re.compile(r"[\u00ad\u0002\ufffe](?=.)")


class _Line(NamedTuple):
    """A line with its left edge, its foot and the height of its letters, in points from the lower left."""

    text: str
    left: float
    bottom: float
    size: float


def split(data: bytes, name: str, evidence: Evidence, rank: int) -> Split:
    """The text of a PDF as one article.

    Raises ImportRefused where pdfium is not there, for a damaged or locked file, and for one that holds
    pictures of pages alone.
    """
    pages, said = _pages(data, name)
    parts = _blocks(_without_edges(pages))
    if not parts:
        raise ImportRefused(
            in_english(
                "{name} holds pictures of pages and no text; read it by OCR first and import that.", name=name
            )
        )
    blocks: list[Block] = []
    at = 0
    for kind, part in parts:
        blocks.append(Block(kind, at, at + len(part)))
        at += len(part) + 2
    words = Words("\n\n".join(part for _, part in parts), tuple(blocks), ())
    title = " ".join(str(said.get("Title") or "").split())
    printed = len(letters(title)) >= _TITLE and letters(title) in letters(words.text[:3000])
    words = without_title(words, title) if printed else words
    told = Told(
        title=title if printed else None,
        text=words.text,
        blocks=words.blocks,
        start=0,
        end=len(data),
        author=" ".join(str(said.get("Author") or "").split()) or None,
    )
    whole = Whole(
        kind="pdf",
        encoding="utf-8",
        reason=in_english("a paper is one article"),
    )
    return packed(data, name, whole, stories_of([told], whole.reason))


def _pages(data: bytes, name: str) -> tuple[list[list[_Line]], dict[str, Any]]:
    """The lines of every page, and what the file says of itself."""
    try:
        import pypdfium2
    except ImportError:
        raise ImportRefused(
            in_english(
                "{name} is a PDF document, for which pypdfium2 is missing; add it by pip install "
                '"postil[pdf]".',
                name=name,
            )
        ) from None
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(name, locked="password" in str(error).lower()) from None
    try:
        if len(document) > MAX_PAGES:
            raise ImportRefused(
                in_english(
                    "{name} has {pages} pages and {max_pages} are the limit; split it.",
                    name=name,
                    pages=f"{len(document):,}",
                    max_pages=f"{MAX_PAGES:,}",
                )
            )
        pages = [_lines(document[n]) for n in range(len(document))]
        return pages, dict(document.get_metadata_dict())
    except pypdfium2.PdfiumError:
        raise ImportRefused(
            in_english("{name} is a damaged PDF document; get it again.", name=name)
        ) from None
    finally:
        document.close()


def _unopened(name: str, *, locked: bool) -> ImportRefused:
    why = (
        in_english("{name} is locked by a password", name=name)
        if locked
        else in_english("{name} is a damaged PDF document", name=name)
    )
    return ImportRefused(in_english("{said_why}; save an open copy of it and import that.", said_why=why))


def _lines(page: Any) -> list[_Line]:
    """The lines of a page in pdfium's order, each where its first letter stands."""
    words = page.get_textpage()
    try:
        text: str = words.get_text_range()
        lines: list[_Line] = []
        at = 0
        for word in _WORD.finditer(text):
            left, bottom, _, top = words.get_charbox(word.start(), loose=True)
            last = lines[-1] if lines else None
            broken = "\n" in text[at : word.start()] or "\r" in text[at : word.start()]
            if last is None or broken or abs(bottom - last.bottom) > _SHIFT * last.size:
                lines.append(_Line(_INNER_HYPHEN.sub("", word[0]), left, bottom, top - bottom))
            else:
                lines[-1] = last._replace(text=f"{last.text} {_INNER_HYPHEN.sub('', word[0])}")
            at = word.end()
        return lines
    finally:
        words.close()
        page.close()


def _without_edges(pages: Sequence[list[_Line]]) -> list[list[_Line]]:
    """The pages without the lines that stand at the head or foot of most of them."""
    seen = Counter(mark for page in pages for mark in {_masked(page[n].text) for n in _edges(page)})
    often = {mark for mark, many in seen.items() if mark and many >= 3 and many * 2 > len(pages)}
    kept: list[list[_Line]] = []
    for page in pages:
        dropped = {n for n in _edges(page) if _masked(page[n].text) in often}
        kept.append([line for n, line in enumerate(page) if n not in dropped])
    return kept


def _edges(page: Sequence[_Line]) -> set[int]:
    """The places of the first and the last lines of a page."""
    return {n for n in range(len(page)) if n < _EDGE or n >= len(page) - _EDGE}


def _masked(line: str) -> str:
    return _DIGITS.sub("0", line.strip())


def _blocks(pages: Sequence[list[_Line]]) -> list[tuple[BlockKind, str]]:
    """Lines put together: a gap, an indent, another size of letters or a short last line parts blocks."""
    lines = [line for page in pages for line in page]
    usual = _Line("x" * _usual([len(line.text) for line in lines]), 0, 0, _usual([o.size for o in lines]))
    gap = _usual([one.bottom - two.bottom for one, two in pairwise(lines) if one.bottom > two.bottom])
    found: list[tuple[BlockKind, str]] = []
    before: _Line | None = None
    for line in lines:
        if before is None or _parted(before, line, usual, gap):
            large = line.size > _LARGE * usual.size
            found.append((BlockKind.HEADING if large else BlockKind.PARAGRAPH, line.text))
        else:
            found[-1] = (found[-1][0], _joined(found[-1][1], line.text))
        before = line
    return found


def _parted(before: _Line, line: _Line, usual: _Line, gap: float) -> bool:
    """Whether a line begins a block of its own."""
    if not 0.87 < line.size / max(before.size, 0.1) < 1.15:
        return True
    step = before.bottom - line.bottom
    if step > _GAP * gap or (step > 0 and line.left > before.left + line.size):
        return True
    ends = _SENTENCE_END.search(before.text) is not None
    return ends and len(before.text) < _SHORT * len(usual.text)


def _usual(values: "Sequence[int] | Sequence[float]") -> Any:
    """The lower median, or 0 where there is nothing."""
    return sorted(values)[(len(values) - 1) // 2] if values else 0


def _joined(before: str, line: str) -> str:
    """Two lines as one; a word that was parted at the end of the first is whole again."""
    return before[:-1] + line if before.endswith(_HYPHENS) else f"{before} {line}"

"""A story put together from the labelled lines of its record: text, blocks, and the way back to the bytes."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.importer.datelines import find_dateline
from reader.importer.dates import find_day
from reader.importer.fields import Part, Record
from reader.importer.headings import Lexicon, find_headings
from reader.importer.lines import Line, Shape, bare_title, follows
from reader.importer.paragraphs import reading_blocks
from reader.importer.places import Places
from reader.importer.quotations import sentence_starts
from reader.model.article import TitleState
from reader.model.body import Block, BlockKind, Segment
from reader.model.capture import Label, Mark, Story

#: A line of so many columns may hold sub-headings that were flattened into it.
HEADED = 400
_KEPT = {
    Label.BODY: BlockKind.PARAGRAPH,
    Label.CAPTION: BlockKind.CAPTION,
    Label.CREDIT: BlockKind.CREDIT,
    Label.BYLINE: BlockKind.BYLINE,
}


def kept_runs(lines: list[Line], parts: Sequence[Part]) -> list[list[Part]]:
    """The parts of a record that are shown, in stretches that no other line interrupts."""
    runs: list[list[Part]] = []
    for part in parts:
        if part.label not in _KEPT:
            continue
        if runs and follows(lines[runs[-1][-1].n], lines[part.n]):
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


def body_text(lines: list[Line], parts: Sequence[Part]) -> str:
    """The body alone, its lines parted by blank lines; what is counted and looked at for a cut."""
    return "\n\n".join(lines[part.n].text for part in parts if part.label is Label.BODY)


def _wrapped(lines: list[Line], run: list[Part]) -> set[int]:
    """Lines that go on with the paragraph of the line before, in a text wrapped at a fixed width."""
    joined: set[int] = set()
    stack: list[Line] = []
    for line in [*(lines[part.n] for part in run if part.label is Label.BODY), None]:
        if line is not None and stack and line.before == 0 and line.shape is not Shape.BULLET:
            stack.append(line)
            continue
        widths = [one.width for one in stack[:-1]]
        if widths and max(widths) <= 110 and min(widths) >= max(45, 0.75 * max(widths)):
            joined |= {one.n for one in stack[1:]}
        stack = [line] if line is not None else []
    return joined


def _blocks(lines: list[Line], run: list[Part], shift: int) -> list[Block]:
    blocks: list[Block] = []
    joined = _wrapped(lines, run)
    for part in run:
        line = lines[part.n]
        kind = _KEPT[part.label]
        if kind is BlockKind.PARAGRAPH and line.shape is Shape.BULLET:
            kind = BlockKind.ITEM
        if part.n in joined:
            blocks[-1] = Block(blocks[-1].kind, blocks[-1].start, line.end + shift)
        else:
            blocks += [Block(kind, start + shift, end + shift) for start, end in line.rows()]
    return blocks


def _mark(places: Places, start: int, end: int) -> Mark:
    return Mark(places.byte(start), places.byte(end), places.text[start:end])


def _first(places: Places, lines: list[Line], parts: Sequence[Part], label: Label) -> Mark | None:
    for part in parts:
        if part.label is label:
            return _mark(places, lines[part.n].start, lines[part.n].end)
    return None


def _dateline(places: Places, lines: list[Line], parts: Sequence[Part]) -> Mark | None:
    first = next((part for part in parts if part.label is Label.BODY), None)
    found = find_dateline(lines[first.n].text) if first else None
    if first is None or found is None:
        return None
    at = lines[first.n].start
    return _mark(places, at + found[0], at + found[1])


def _published(lines: list[Line], record: Record) -> str | None:
    told = [part.n for part in record.parts if part.label in (Label.META, Label.BYLINE)]
    return next((day for n in (*record.above, *told) if (day := find_day(lines[n].text))), None)


def _subheadings(
    lines: list[Line], parts: Sequence[Part], lexicon: Lexicon
) -> tuple[list[tuple[int, int]], dict[str, list[int]]]:
    """Flattened sub-headings as code points into the capture's text; the sentences of the lines that were
    looked at for them, by where each begins.
    """
    found: list[tuple[int, int]] = []
    sentences: dict[str, list[int]] = {}
    for part in parts:
        if part.label is Label.BODY and lines[part.n].width >= HEADED:
            line = lines[part.n]
            starts = sentences[line.text] = sentence_starts(line.text)
            found += [(line.start + a, line.start + b) for a, b in find_headings(line.text, lexicon, starts)]
    return found, sentences


class _Shown(NamedTuple):
    """A story's text and its stretches: (first, last, shift) in code points of the capture."""

    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    stretches: tuple[tuple[int, int, int], ...]

    def moved(self, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Ranges of the capture's code points as ranges of the story's text."""
        return [
            (a + shift, b + shift)
            for a, b in ranges
            for first, last, shift in self.stretches
            if first <= a and b <= last
        ]


def _shown(places: Places, lines: list[Line], parts: Sequence[Part]) -> _Shown:
    text = ""
    blocks: list[Block] = []
    segments: list[Segment] = []
    stretches: list[tuple[int, int, int]] = []
    for run in kept_runs(lines, parts):
        text += "\n\n" if text else ""
        start, end = lines[run[0].n].start, lines[run[-1].n].end
        blocks += _blocks(lines, run, len(text) - start)
        segments += places.segments(start, end, len(text))
        stretches.append((start, end, len(text) - start))
        text += places.text[start:end]
    return _Shown(text, tuple(blocks), tuple(segments), tuple(stretches))


def build(n: int, places: Places, lines: list[Line], record: Record, cut: bool, lexicon: Lexicon) -> Story:
    """The story of one record; `n` is its number on the page, from 1."""
    parts = record.parts
    shown = _shown(places, lines, parts)
    headings, sentences = _subheadings(lines, parts, lexicon)
    titled = parts[0].label is Label.TITLE
    return Story(
        n=n,
        title=bare_title(lines[parts[0].n].text) if titled else None,
        title_state=TitleState.PRINTED if titled else TitleState.NONE,
        text=shown.text,
        blocks=shown.blocks,
        reading=reading_blocks(shown.text, shown.blocks, shown.moved(headings), sentences),
        segments=shown.segments,
        start=places.byte(lines[parts[0].n].start),
        end=places.byte(lines[parts[-1].n].end),
        cut=cut,
        confidence=record.confidence,
        reason=record.reason,
        caption=_first(places, lines, parts, Label.CAPTION),
        credit=_first(places, lines, parts, Label.CREDIT),
        dateline=_dateline(places, lines, parts),
        byline=_first(places, lines, parts, Label.BYLINE),
        published=_published(lines, record),
        subheadings=tuple(_mark(places, a, b) for a, b in headings),
    )

"""Articles as they are printed: the whole text with its highlights in place, and what was said on it."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from reader.exporter.escape import cleaned, one_line
from reader.exporter.paper import (
    POINT,
    Kind,
    Paper,
    Paragraph,
    Remark,
    Run,
    Section,
    address,
    details,
    said,
)
from reader.exporter.sheet import Annotation, Sheet, place_of, whereabouts
from reader.model.body import Block, BlockKind, Link
from reader.model.markdown import BOLD, ITALIC, PLAIN
from reader.model.scripts import language_of, runs_to_left

_KINDS = {
    BlockKind.HEADING: Kind.HEADING,
    BlockKind.QUOTE: Kind.QUOTE,
    BlockKind.ITEM: Kind.ITEM,
    BlockKind.CAPTION: Kind.CAPTION,
    BlockKind.CREDIT: Kind.CAPTION,
    BlockKind.BYLINE: Kind.CAPTION,
    BlockKind.CODE: Kind.CODE,
}
#: A language as BCP 47 writes it, and not whatever else a page may say.
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
#: What ends a line inside a block is a space, as in the reading view.
_IN_BLOCK = {ord(char): " " for char in "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"}


def paper(sheets: Sequence[Sheet], title: str) -> Paper:
    """Articles as one document, in the order given."""
    return Paper(one_line(title), tuple(map(section, sheets)))


def each(sheets: Iterable[Sheet]) -> Iterator[tuple[Sheet, Paper]]:
    """Articles as documents of their own, each with the sheet that it is made from."""
    return ((sheet, paper([sheet], sheet.heading)) for sheet in sheets)


def section(sheet: Sheet) -> Section:
    """An article as it is printed: its highlights in the order of the text, whichever they came in."""
    there = sorted(sheet.highlights, key=lambda mark: (mark.start is None, mark.start or 0, mark.end or 0))
    sheet = sheet._replace(highlights=tuple(there))
    head = f"{sheet.heading}\n{sheet.text}"
    towards = runs_to_left(head)
    heading = Run(one_line(sheet.heading) or "No title", PLAIN if sheet.title is not None else ITALIC)
    text = [_paragraph(sheet, *each, towards=towards) for each in _with_marks(sheet)]
    spoken = one_line(sheet.language or "")
    parts = [
        Paragraph(Kind.HEADING, (heading,), level=1, to_left=runs_to_left(heading.text, within=towards)),
        *_origin(sheet, to_left=towards),
        *said(sheet.note),
        *text,
        *_lost(sheet, {n for part in text for run in part.runs for n in run.marks}, to_left=towards),
    ]
    return Section(
        title=heading.text,
        language=spoken if _LANGUAGE.fullmatch(spoken) else language_of(head),
        to_left=towards,
        paragraphs=tuple(part for part in parts if part.kind is Kind.RULE or part.words.strip()),
        remarks=tuple(_remark(n, mark, to_left=towards) for n, mark in enumerate(sheet.highlights, 1)),
    )


def _origin(sheet: Sheet, *, to_left: bool) -> Iterator[Paragraph]:
    """Who published it when, its address, its tags, and the captures it is in."""
    url = address(sheet.url or "")
    lines = [
        details(
            [
                Run(one_line(sheet.site), BOLD),
                Run(", ".join(map(one_line, sheet.authors))),
                Run(f"published {sheet.published[:10]}" if sheet.published else ""),
                Run(f"captured {sheet.captured[:10]}" if sheet.captured else ""),
                Run("cut short by its publisher" if sheet.cut else ""),
            ],
            to_left=to_left,
        ),
        details([Run(one_line(sheet.url or ""), url=url)], to_left=to_left),
        (Run(", ".join(f"#{one_line(tag)}" for tag in sheet.tags)),),
        details(
            [*(Run(whereabouts(capture)) for capture in sheet.captures), Run("Postil", url=sheet.link)],
            to_left=to_left,
        ),
    ]
    return (Paragraph(Kind.DETAILS, line, to_left=to_left) for line in lines)


def _with_marks(sheet: Sheet) -> Iterator[tuple[Block, list[int], list[Link]]]:
    """Each block with the numbers of the highlights and the links that lie over it."""
    marks = [
        (mark.start, mark.end, n)
        for n, mark in enumerate(sheet.highlights, 1)
        if mark.start is not None and mark.end is not None
    ]
    links = sorted(sheet.links)
    open_marks: list[tuple[int, int, int]] = []
    at = over = 0
    for block in sorted(sheet.blocks, key=lambda each: each.start):
        while at < len(marks) and marks[at][0] < block.end:
            open_marks.append(marks[at])
            at += 1
        open_marks = [mark for mark in open_marks if mark[1] > block.start]
        while over < len(links) and links[over].end <= block.start:
            over += 1
        upto = over
        while upto < len(links) and links[upto].start < block.end:
            upto += 1
        yield block, [n for _, _, n in open_marks], links[over:upto]


def _paragraph(
    sheet: Sheet, block: Block, numbers: Sequence[int], links: Sequence[Link], *, towards: bool
) -> Paragraph:
    """A block of the text, parted where a highlight or a link begins or ends."""
    marks = [(n, sheet.highlights[n - 1]) for n in numbers]
    turns = {block.start, block.end}
    for each in [(link.start, link.end) for link in links] + [(mark.start, mark.end) for _, mark in marks]:
        turns.update(at for at in each if at is not None and block.start < at < block.end)
    runs = []
    begun: list[tuple[int, Annotation]] = []
    at = 0
    for start, end in pairwise(sorted(turns)):
        while at < len(marks) and (marks[at][1].start or 0) <= start:
            begun.append(marks[at])
            at += 1
        begun = [(n, mark) for n, mark in begun if (mark.end or 0) >= end]
        runs.append(
            Run(
                _words(sheet.text[start:end], block.kind),
                url=next(
                    (address(link.url) for link in links if link.start <= start and end <= link.end), ""
                ),
                marks=tuple([n for n, _ in begun]),
            )
        )
    words = sheet.text[block.start : block.end]
    kind = _KINDS.get(block.kind, Kind.PARAGRAPH)
    return Paragraph(
        kind,
        tuple(runs),
        level=2 if kind is Kind.HEADING else 0,
        marker=POINT if kind is Kind.ITEM else "",
        to_left=runs_to_left(words, within=towards),
    )


def _words(text: str, kind: BlockKind) -> str:
    if text.isprintable():
        return text
    return cleaned(text) if kind is BlockKind.CODE else cleaned(text.translate(_IN_BLOCK))


def _lost(sheet: Sheet, shown: Collection[int], *, to_left: bool) -> Iterator[Paragraph]:
    """The highlights whose words are not in the text that is shown."""
    lost = [(n, mark) for n, mark in enumerate(sheet.highlights, 1) if n not in shown]
    if not lost:
        return
    yield Paragraph(Kind.HEADING, (Run("Lost highlights"),), level=2, to_left=to_left)
    words = Run("Their words are not in the text that is shown.")
    yield Paragraph(Kind.DETAILS, (words,), to_left=to_left)
    for n, mark in lost:
        for line in cleaned(mark.quote).split("\n"):
            yield Paragraph(Kind.QUOTE, (Run(line, marks=(n,)),), to_left=runs_to_left(line))


def _remark(number: int, mark: Annotation, *, to_left: bool) -> Remark:
    return Remark(
        number=number,
        id=mark.id,
        color=mark.color,
        quote=one_line(mark.quote),
        said=said(mark.note),
        tags=tuple(map(one_line, mark.tags)),
        created=mark.created,
        details=details(
            [
                Run(mark.color),
                Run(f"{mark.created[:16].replace('T', ' ')} UTC"),
                Run("not in the text that is shown" if mark.lost else place_of(mark)),
                Run(f"check {mark.check}"),
                Run("Postil", url=mark.link),
            ],
            to_left=to_left,
        ),
    )

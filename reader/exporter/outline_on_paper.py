"""An outline as it is printed: headings by what they lie beneath, quotes with where they are from, notes."""

from collections.abc import Iterator, Mapping, Sequence

from reader.exporter.escape import cleaned, one_line
from reader.exporter.outline import BECAME
from reader.exporter.paper import Kind, Paper, Paragraph, Remark, Run, Section, address, details, said
from reader.exporter.sheet import Sheet, check_hash, place_of
from reader.model import linking
from reader.model.markdown import ITALIC, PLAIN
from reader.model.outline import Item, Outline
from reader.model.outline import Kind as Of
from reader.model.scripts import language_of, runs_to_left

#: The name of the outline is the first level.
_FIRST = 2


def paper(outline: Outline, items: Sequence[Item], sheets: Sequence[Sheet]) -> Paper:
    """An outline as a document of one section; `sheets` are those of what it quotes, in any order."""
    name = one_line(outline.name) or "No name"
    words = "\n".join(item.words for item in items)
    heading = Paragraph(Kind.HEADING, (Run(name),), level=1, to_left=runs_to_left(name))
    quoted = [item for item in items if item.kind is Of.HIGHLIGHT]
    numbers = {item.id: n for n, item in enumerate(quoted, 1)}
    known = {sheet.id: sheet for sheet in sheets}
    section = Section(
        title=name,
        language=language_of(words),
        to_left=runs_to_left(words),
        paragraphs=(heading, *_paragraphs(items, known, numbers)),
        remarks=tuple(_remark(n, item) for n, item in enumerate(quoted, 1)),
    )
    return Paper(name, (section,))


def _paragraphs(
    items: Sequence[Item], sheets: Mapping[str, Sheet], numbers: Mapping[str, int]
) -> Iterator[Paragraph]:
    above: list[int] = []
    for item in items:
        if item.kind is Of.HEADING:
            while above and above[-1] >= item.depth:
                above.pop()
            words = one_line(item.words)
            level = _FIRST + len(above)
            yield Paragraph(Kind.HEADING, (Run(words),), level=level, to_left=runs_to_left(words))
            above.append(item.depth)
        elif item.kind is Of.HIGHLIGHT:
            for line in cleaned(item.words).strip("\n").split("\n"):
                run = Run(line, marks=(numbers[item.id],))
                yield Paragraph(Kind.QUOTE, (run,), to_left=runs_to_left(line))
            yield from _cited(item, sheets.get(item.article))
            yield from said(item.remark)
        elif item.kind is Of.NOTE:
            yield from said(item.words)
            yield from _cited(item, sheets.get(item.article))
        else:
            yield from _prose(item.words, _FIRST + len(above))


def _prose(words: str, level: int) -> Iterator[Paragraph]:
    """The reader's own text, which is what an outline comes to: set as text, and not as a note on one."""
    for paragraph in said(words):
        deeper = level + paragraph.level - 1 if paragraph.kind is Kind.HEADING else paragraph.level
        yield paragraph._replace(own=False, level=deeper)


def _cited(item: Item, sheet: Sheet | None) -> Iterator[Paragraph]:
    """Where an item is from: who, where, what, when, the address, the bytes, the tags."""
    if not item.article:
        return
    marks = sheet.highlights if sheet else ()
    mark = next((each for each in marks if each.id == item.highlight), None)
    quoted = item.kind is Of.HIGHLIGHT
    parts = [
        Run(", ".join(map(one_line, sheet.authors if sheet else ()))),
        Run(one_line(item.source)),
        Run(one_line(item.title), PLAIN if item.printed else ITALIC, address(item.url)),
        Run(item.day[:10]),
        Run(place_of(mark) if mark else ""),
        Run(f"highlighted {mark.created[:16].replace('T', ' ')} UTC" if mark else ""),
        Run(f"check {check_hash(item.words)}" if quoted else ""),
        Run("Postil", url=linking.address(item.article, item.highlight)),
        Run(BECAME.get(item.standing, "")),
        Run(" ".join(f"#{one_line(tag)}" for tag in item.tags)),
    ]
    yield Paragraph(Kind.DETAILS, details(parts))


def _remark(number: int, item: Item) -> Remark:
    """The colour of what is quoted; all that is to be said of it stands beneath the quote."""
    return Remark(number, item.highlight, item.color, one_line(item.words), (), (), "", ())

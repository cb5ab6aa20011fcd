"""What was said on highlights, as paragraphs to be set: in the margin, and in a list behind the text."""

from collections.abc import Collection, Iterator

from reader.exporter.paper import Kind, Paragraph, Remark, Run, Section
from reader.model.scripts import runs_to_left
from reader.ui.print_type import ENTRY, MARGIN, NUMBER, SMALL, Wanted, look_of

#: So many signs of a quote tell it from the others in the list behind the text.
_NAMED = 140


def is_noted(remark: Remark) -> bool:
    """Whether anything was said on a highlight."""
    return bool(remark.said or remark.tags)


def note(remark: Remark, width: float) -> list[Wanted]:
    """A note and its tags, as they stand in a margin so wide."""
    bold = NUMBER.weight
    found = [
        Wanted(each, width, MARGIN._replace(weight=bold) if each.kind is Kind.HEADING else MARGIN)
        for each in remark.said
    ]
    if remark.tags:
        words = " ".join(f"#{tag}" for tag in remark.tags)
        tags = Paragraph(Kind.PARAGRAPH, (Run(words),), to_left=runs_to_left(words))
        found.append(Wanted(tags, width, SMALL))
    return found


def listed(section: Section, beside: Collection[int], column: float) -> Iterator[Wanted]:
    """Each highlight with where its words are from, and the notes that found no place in the margin."""
    away = {each.number for each in section.remarks if is_noted(each)} - set(beside)
    there = [remark for remark in section.remarks if remark.details or remark.number in away]
    if there:
        heading = Paragraph(Kind.HEADING, (Run("Highlights"),), level=2, to_left=section.to_left)
        yield Wanted(heading, column)
    for remark in there:
        quote = remark.quote if len(remark.quote) <= _NAMED else remark.quote[: _NAMED - 1].rstrip() + "…"
        words = Paragraph(Kind.PARAGRAPH, (Run(f"{remark.number}  “{quote}”"),), to_left=section.to_left)
        yield Wanted(words, column, ENTRY, keeps=True)
        if remark.number in away:
            for each in remark.said:
                look = look_of(each)._replace(size=ENTRY.size, leading=ENTRY.leading)
                yield Wanted(each, column, look)
            if remark.tags:
                tags = " ".join(f"#{tag}" for tag in remark.tags)
                yield Wanted(Paragraph(Kind.PARAGRAPH, (Run(tags),)), column, SMALL)
        details = Paragraph(Kind.DETAILS, remark.details, to_left=section.to_left)
        yield Wanted(details, column, SMALL)

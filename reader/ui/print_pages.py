"""Pages: paragraphs flow down the column and over its end, notes stand in the margin beside them.

No page begins with the last line of a paragraph or ends with the first; a heading stays with its text.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice

from reader.exporter.paper import Bookmark, Kind, Paragraph, Remark, Run, Section
from reader.ui.print_lines import Canvas
from reader.ui.print_margin import Beside, places
from reader.ui.print_numbers import Numbers
from reader.ui.print_remarks import is_noted, listed, note
from reader.ui.print_type import (
    ACCENT,
    BODY,
    DIM,
    INKS,
    NUMBER,
    POINT,
    RUNNING,
    TITLE,
    SetLine,
    SetParagraph,
    Types,
    Typesetter,
    Wanted,
)

#: Points: the head of a page and its ends, the column with notes beside it and alone, the way to the notes,
#: how wide they are, and how far the edge of the paper is.
_HEAD, _TOP, _BOTTOM = 40, 64, 66
_COLUMN, _ALONE, _WAY, _NOTES, _OUTSIDE = 334, 372, 46, 120, 38
#: The room for the number of a note.
_NUMBER = 13
#: So many lines of a paragraph stay together at the end of a page and at the head of the next.
_TOGETHER = 2
#: Points from a line to the number beside it; programs that read a PDF take what is nearer for its last word.
_OFF = 16
#: So far down (points) small type stands on the line of the text beside it. Not beside text that runs to the
#: left: a program that reads the PDF would turn the note round with it.
_DROP = 2
#: Points between words of different kinds.
_APART = 9
#: So many paragraphs are set at once.
_AT_ONCE = 100
#: How numbers look, by the colour of the highlight.
_LOOKS = {color: NUMBER._replace(color=ink) for color, ink in (*INKS.items(), ("", ACCENT))}


def _differ(one: Paragraph, other: Paragraph) -> bool:
    """Whether other words follow than before: details, the reader's own, the text."""
    if one.kind is Kind.QUOTE and other.kind is Kind.DETAILS:
        return False
    return one.own != other.own or (one.kind is Kind.DETAILS) != (other.kind is Kind.DETAILS)


class Pages:
    """Draws sections on pages of a size in points; `turn` begins a new page, and `heed`, which may raise, is
    called while words are set. `feet` tells where the number of each page ends (points from the left edge),
    which is drawn where they are `numbered`."""

    def __init__(
        self,
        canvas: Canvas,
        size: tuple[float, float],
        turn: Callable[[], object],
        types: Types,
        *,
        numbered: bool,
        heed: Callable[[], object] = bool,
    ) -> None:
        self._canvas = canvas
        self._types = types
        self._width, self._height = (side * POINT for side in size)
        self._turn = turn
        self._heed = heed
        self._numbers = Numbers(canvas, self._height, types) if numbered else None
        self._page = 0
        self._fresh = True
        self._y = 0.0
        self._gap = 0.0
        self._noted: list[tuple[float, tuple[int, ...]]] = []
        self._running: SetLine | None = None
        self.bookmarks: list[Bookmark] = []
        self.feet: list[float] = []

    def draw(self, section: Section, *, title: str = "") -> None:
        """A section, on a page of its own; above the first one, the title of the whole."""
        if not self._fresh:
            self._close()
            self._turn()
            self._page += 1
        self._begin(section)
        if title:
            self._flow(self._type.runs([Run(title)], self._column, TITLE), None)
        self._flow_all(self._in_order(section))
        self._flow_notes()
        self._flow_all(self._made(listed(section, self._beside, self._column)))

    def end(self) -> None:
        """Draw what the last page still lacks."""
        if not self._fresh:
            self._close()

    def _begin(self, section: Section) -> None:
        colors = {remark.number: remark.color for remark in section.remarks}
        words = "\n".join(paragraph.words for paragraph in section.paragraphs)
        self._type = Typesetter(words, colors, self._types, self._heed)
        self._to_left = section.to_left
        self._remarks = {remark.number: remark for remark in section.remarks}
        self._beside: set[int] = set()
        noted = any(map(is_noted, section.remarks))
        self._column = (_COLUMN if noted else _ALONE) * POINT
        beside = _WAY + _NOTES + _OUTSIDE
        free = self._width - self._column
        self._left = free - beside * POINT if noted else free / 2
        self._notes_at = self._left + self._column + _WAY * POINT
        self._way_at = self._left + self._column + _OFF * POINT
        if noted and section.to_left:
            self._left = beside * POINT
            self._notes_at = _OUTSIDE * POINT
            self._way_at = self._left - (_OFF + _NOTES) * POINT
        self._drop = 0 if section.to_left else _DROP * POINT
        self._running = None
        self._start_page()
        self._running = self._type.runs([Run(section.title)], self._column, RUNNING).lines[0]

    def _in_order(self, section: Section) -> Iterator[SetParagraph]:
        """The paragraphs in type, with room where the kind of words changes."""
        before: Paragraph | None = None
        for paragraph, made in zip(section.paragraphs, self._made(self._asked(section)), strict=True):
            if before and _differ(before, paragraph):
                made.look = made.look._replace(above=max(made.look.above, _APART))
            before = paragraph
            yield made

    def _asked(self, section: Section) -> Iterator[Wanted]:
        return (Wanted(paragraph, self._column) for paragraph in section.paragraphs)

    def _made(self, wanted: Iterator[Wanted]) -> Iterator[SetParagraph]:
        """Paragraphs in type, some of which are set at once."""
        while several := list(islice(wanted, _AT_ONCE)):
            yield from self._type.paragraphs(several)

    def _flow_all(self, paragraphs: Iterator[SetParagraph]) -> None:
        """Paragraphs one after the other, each with the next in view."""
        present = next(paragraphs, None)
        while present is not None:
            following = next(paragraphs, None)
            self._flow(present, following)
            present = following

    def _flow(self, given: SetParagraph, following: SetParagraph | None) -> None:
        """Draw a paragraph from where the page stands, over as many pages as it needs."""
        lines = list(given.lines)
        if self._y > _TOP * POINT:
            self._y += max(self._gap, given.above)
        needed = sum(line.height for line in lines[:_TOGETHER])
        if given.keeps and following is not None:
            first = sum(line.height for line in following.lines[:_TOGETHER])
            more = _TOGETHER * BODY.leading * POINT + following.below if following.keeps else 0
            needed = given.height + max(given.below, following.above) + first + more
        if self._y + needed > self._end and self._y > _TOP * POINT:
            self._next_page()
        if given.heading:
            level, words = given.heading
            self.bookmarks.append(Bookmark(level, words, self._page, self._y / POINT))
        marker = given.marker
        while lines:
            count = self._fitting(lines)
            if marker:
                marker.lines[0].draw(self._canvas, self._left + marker.x, self._y)
                marker = None
            self._draw(given, lines[:count])
            lines = lines[count:]
            if lines:
                self._next_page()
        self._gap = given.below

    def _fitting(self, lines: Sequence[SetLine]) -> int:
        """How many of the lines go on this page, without a widow or an orphan; one at least."""
        high, count = 0.0, 0
        while count < len(lines) and self._y + high + lines[count].height <= self._end:
            high += lines[count].height
            count += 1
        if len(lines) - _TOGETHER < count < len(lines) and len(lines) > 2 * _TOGETHER - 1:
            count = len(lines) - _TOGETHER
        return max(1, count)

    def _draw(self, given: SetParagraph, lines: Sequence[SetLine]) -> None:
        top = self._y
        for line in lines:
            line.draw(self._canvas, self._left + given.x, self._y)
            if line.begins:
                remarks = (self._remarks[number] for number in line.begins)
                told = tuple(each.number for each in remarks if each.details or is_noted(each))
                if told:
                    self._noted.append((self._y, told))
            self._y += line.height
        if given.edge:
            self._canvas.fill(self._left, top, 1.5 * POINT, self._y - top + given.below, ACCENT)
        if given.rule:
            self._canvas.fill(self._left + given.x, (top + self._y) / 2, 60 * POINT, POINT * 0.5, DIM)

    def _flow_notes(self) -> None:
        """Draw the numbers of this page's highlights beside their lines, and the notes that fit."""
        wide = (_NOTES - _NUMBER) * POINT
        noted = [
            (y, remark, note(remark, wide))
            for y, numbers in self._noted
            for remark in (self._remarks[number] for number in numbers)
            if is_noted(remark)
        ]
        made = iter(self._type.paragraphs(chain.from_iterable([asked for _, _, asked in noted])))
        notes = [(y, remark, list(islice(made, len(asked)))) for y, remark, asked in noted]
        wanted = [Beside(y + self._drop, sum(p.height + p.below for p in lines)) for y, _, lines in notes]
        for at, (_, remark, lines) in zip(places(wanted, _TOP * POINT, self._end), notes, strict=True):
            if at is not None:
                self._beside.add(remark.number)
                self._draw_note(remark, lines, at)
        for y, numbers in self._noted:
            self._draw_numbers(numbers, y)
        self._noted = []

    def _draw_note(self, remark: Remark, lines: Sequence[SetParagraph], y: float) -> None:
        self._number(str(remark.number), remark.color, self._notes_at, y)
        x = self._notes_at + (0 if self._to_left else _NUMBER * POINT)
        for paragraph in lines:
            if paragraph.marker:
                paragraph.marker.lines[0].draw(self._canvas, x + paragraph.marker.x, y)
            for line in paragraph.lines:
                line.draw(self._canvas, x + paragraph.x, y)
                y += line.height
            y += paragraph.below

    def _draw_numbers(self, numbers: tuple[int, ...], y: float) -> None:
        """The numbers of the highlights that begin in a line; an arrow for a note that stands at the end."""
        words = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        if any(is_noted(self._remarks[number]) and number not in self._beside for number in numbers):
            words += " ↓"
        self._number(words, self._remarks[numbers[0]].color, self._way_at, y + self._drop)

    def _number(self, words: str, color: str, x: float, y: float) -> None:
        """A number at the side of a column of notes that is nearest to the text."""
        look = _LOOKS.get(color) or _LOOKS[""]
        self._type.label(words, _NOTES * POINT, look, to_left=self._to_left).draw(self._canvas, x, y)

    @property
    def _end(self) -> float:
        """Where the column ends."""
        return self._height - _BOTTOM * POINT

    def _next_page(self) -> None:
        self._close()
        self._turn()
        self._page += 1
        self._start_page()

    def _start_page(self) -> None:
        self._fresh = False
        self._y, self._gap = _TOP * POINT, 0.0
        if self._running:
            self._running.draw(self._canvas, self._left, _HEAD * POINT)

    def _close(self) -> None:
        """Finish a page: its notes, and its number at the foot."""
        self._flow_notes()
        right = self._left + self._column
        self.feet.append(right / POINT)
        if self._numbers:
            self._numbers.draw(self._page + 1, right)

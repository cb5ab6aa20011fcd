"""The type that pages are printed in: each kind of paragraph in its face, its lines as wide as the column.

Lengths are twentieths of a point, which is also the resolution that pages are drawn in.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from reader.exporter.paper import Kind, Paragraph, Run
from reader.model.highlight import COLORS
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK
from reader.ui import fonts
from reader.ui.document import has_other_script, utf16
from reader.ui.print_cutting import Style, Styled, pieces
from reader.ui.print_lines import Block, Canvas, Line, lines
from reader.ui.print_shapes import Type
from reader.ui.scripts import has_italics, script_of
from reader.ui.theme import LIGHT

POINT = 20
TEXT, DIM, LINK, ACCENT = LIGHT.text, "#5a5e65", "#1f4f80", LIGHT.accent
#: Of each colour of a highlight what lies behind the words, and its edge.
MARKS = dict(zip(COLORS, LIGHT.marks, strict=True))
#: The same edges as ink for small figures, which are to be read on white (7:1 and more).
INKS = dict(zip(COLORS, ("#6b5200", "#2c6314", "#1c5385", "#912048", "#5b3a9c"), strict=True))
#: So many code points of several pieces are set at once.
_AT_ONCE = 20_000
#: So far in (points) are quotations, and each level of a list.
_QUOTED, _LISTED = 15, 14
#: Weights of letters as numbers: Qt's own take long to look things up by.
_NORMAL, _DEMI, _BOLD = (QFont.Weight[name].value for name in ("Normal", "DemiBold", "Bold"))

#: So many lines are kept that come again.
_KEPT = 4096


class Look(NamedTuple):
    """How a kind of paragraph is set: points of its letters and of its lines, and of the room around it."""

    family: str
    size: float
    leading: float
    above: float = 0
    below: float = 7
    color: str = TEXT
    weight: int = _NORMAL


BODY = Look(fonts.SERIF, 10.5, 15)
TITLE = Look(fonts.SERIF, 26, 31, below=26, weight=_BOLD)
DETAILS = Look(fonts.SANS, 8.5, 12, below=1, color=DIM)
ENTRY = Look(fonts.SERIF, 9, 12.5, above=6, below=0)
SMALL = Look(fonts.SANS, 8, 10.5, below=1, color=DIM)
MARGIN = Look(fonts.SANS, 8.2, 10.8, below=2)
RUNNING = Look(fonts.SANS, 8, 10, below=0, color=DIM)
NUMBER = Look(fonts.SANS, 7.5, 10.8, below=0, weight=_DEMI)
_OWN = Look(fonts.SANS, 9.8, 13.5, below=4)
_CODE = Look("", 8.8, 12.5)
_HEADINGS = (
    Look(fonts.SERIF, 20, 24.5, below=9, weight=_BOLD),
    Look(fonts.SERIF, 12.5, 16, above=12, below=4, weight=_BOLD),
    Look(fonts.SERIF, 11.2, 15, above=12, below=4, weight=_BOLD),
    Look(fonts.SERIF, 10.5, 15, above=9, below=3, weight=_BOLD),
)


class SetLine(NamedTuple):
    """A line of type, its height with the leading, and the numbers of the remarks that begin in it."""

    line: Line
    height: float
    begins: tuple[int, ...]
    #: How far down the line stands in its box.
    down: float

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw the line into its box, whose upper left corner is given."""
        self.line.draw(canvas, x, y + self.down)


class Types(dict[tuple[object, ...], Type]):
    """Faces in a size, by what they are asked for with: family, points, weight, style, the faces of the
    script. `lines` are those that come again in other sections."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[tuple[object, ...], SetLine] = {}


class SetParagraph:
    """A paragraph in lines of type. `x` is how far in they stand; an `edge` runs beside them."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.lines: list[SetLine] = []
        self.x = 0.0
        self.edge = False
        self.rule = False
        self.marker: SetParagraph | None = None
        self.heading: tuple[int, str] | None = None
        #: Whether it stays with what follows.
        self.keeps = False

    @property
    def above(self) -> float:
        """The least room over it, where it does not begin a page."""
        return self.look.above * POINT

    @property
    def below(self) -> float:
        """The least room beneath it."""
        return self.look.below * POINT

    @property
    def height(self) -> float:
        """All its lines together."""
        return sum(line.height for line in self.lines)


class Wanted(NamedTuple):
    """A paragraph in a column so wide; in its own look where none is given. `keeps` tells whether it stays
    with what follows, whatever it is."""

    paragraph: Paragraph
    width: float
    look: Look | None = None
    keeps: bool = False


class _Waiting(NamedTuple):
    """Words of a paragraph that wait to be set, the least height of its lines, and where highlights begin."""

    of: SetParagraph
    leading: float
    begins: Sequence[tuple[int, int]]
    block: Block


class Typesetter:
    """Sets the paragraphs of one section; `colors` has those of its remarks by number. `types` are those of
    other sections, if they were set in the same thread. `heed` is called again and again, and may raise."""

    def __init__(
        self, words: str, colors: dict[int, str], types: Types, heed: Callable[[], object] = bool
    ) -> None:
        self._heed = heed
        self._script = script_of(words) if has_other_script(words) else None
        self._serif, self._sans = (self._script.serif, self._script.sans) if self._script else ((), ())
        self._colors = colors
        self._seen: set[int] = set()
        self._waiting: list[_Waiting] = []
        self._letters = 0
        self._plain: dict[Look, Style] = {}
        self._types = types

    def paragraphs(self, several: Iterable[Wanted]) -> list[SetParagraph]:
        """Paragraphs of the section, set sooner together than one by one."""
        found = [self._begun(*each) for each in several]
        self._set()
        return found

    def runs(self, runs: Sequence[Run], width: float, look: Look, *, to_left: bool = False) -> SetParagraph:
        """Words in lines so wide."""
        found = self._put(runs, width, look, to_left=to_left)
        self._set()
        return found

    def label(self, words: str, width: float, look: Look, *, to_left: bool = False) -> SetLine:
        """A word in a line so wide, which is set once for all sections: numbers stand in every one."""
        key, kept = (words, width, look, to_left, self._script), self._types.lines
        found = kept.get(key)
        if found is None:
            if len(kept) >= _KEPT:
                kept.clear()
            found = kept[key] = self.runs([Run(words)], width, look, to_left=to_left).lines[0]
        return found

    def _begun(self, paragraph: Paragraph, width: float, look: Look | None, keeps: bool) -> SetParagraph:
        """A paragraph whose lines come with `_set`."""
        chosen = look or look_of(paragraph)
        indent = POINT * _QUOTED * (paragraph.quoted + (paragraph.kind is Kind.QUOTE))
        if paragraph.kind is Kind.ITEM:
            indent += POINT * _LISTED * (paragraph.level + 1)
        x = indent + (10 * POINT if paragraph.own and look is None else 0)
        column = max(width / 3, width - x)
        found = self._put(paragraph.runs, column, chosen, to_left=paragraph.to_left)
        found.keeps = keeps
        found.x = 0 if paragraph.to_left else width - column
        found.edge = paragraph.own and look is None
        found.rule = paragraph.kind is Kind.RULE
        if paragraph.marker:
            found.marker = self._put([Run(paragraph.marker)], POINT * _LISTED, chosen)
            found.marker.x = column if paragraph.to_left else found.x - POINT * (_LISTED - 3)
        if paragraph.kind is Kind.HEADING and not paragraph.own:
            found.heading, found.keeps = (paragraph.level, paragraph.words), True
        return found

    def _put(self, runs: Sequence[Run], width: float, look: Look, *, to_left: bool = False) -> SetParagraph:
        """Words that wait for `_set`."""
        found = SetParagraph(look)
        leading = look.leading * (self._script.leading / 100 if self._script else 1) * POINT
        for piece, letters in pieces(runs):
            begins = self._beginnings(piece) if any(run.marks for run in piece) else ()
            block = Block(self._styled(piece, look), width, self._type(look), to_left)
            self._waiting.append(_Waiting(found, leading, begins, block))
            self._letters += letters
            if self._letters > _AT_ONCE:
                self._set()
        return found

    def _set(self) -> None:
        """Set the words that wait."""
        made = lines([each.block for each in self._waiting], self._heed)
        for (of, leading, begins, _), found in zip(self._waiting, made, strict=True):
            for line in found:
                here = [number for at, number in begins if line.start <= at < line.end] if begins else ()
                high = line.height
                height = max(leading, high)
                of.lines.append(tuple.__new__(SetLine, (line, height, tuple(here), (height - high) / 2)))
        self._waiting, self._letters = [], 0

    def _styled(self, runs: Sequence[Run], look: Look) -> list[Styled]:
        """Runs of one style beside each other in one piece."""
        found: list[Styled] = []
        for run in runs:
            style, words = self._style(run, look), run.text
            if found and found[-1].style is style:
                words = found.pop().words + words
            found.append(tuple.__new__(Styled, (style, words)))
        return found

    def _beginnings(self, runs: Sequence[Run]) -> list[tuple[int, int]]:
        """Where highlights begin, in UTF-16 units, with their numbers; each once in the section."""
        found, at = [], 0
        for run in runs:
            for number in run.marks:
                if number not in self._seen:
                    self._seen.add(number)
                    found.append((at, number))
            at += utf16(run.text)
        return found

    def _type(self, look: Look, style: int = 0) -> Type:
        """The face of a look; what it lacks, in the faces for the script of the section."""
        key = (look.family, look.size, look.weight, style, self._serif, self._sans)
        found = self._types.get(key)
        if found is None:
            found = self._types[key] = Type(self._new_font(look, style))
        return found

    def _new_font(self, look: Look, style: int) -> QFont:
        if style & CODE or not look.family:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
            families = ["DejaVu Sans Mono", fixed]
        else:
            families = [look.family]
        families += self._sans if look.family == fonts.SANS else self._serif
        font = QFont()
        font.setFamilies([*families, fonts.SERIF])
        font.setPixelSize(round(look.size * POINT * (0.9 if style & CODE else 1)))
        font.setWeight(QFont.Weight(_BOLD if style & BOLD else look.weight))
        font.setItalic(bool(style & ITALIC))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _style(self, run: Run, look: Look) -> Style:
        if not (run.style or run.url or run.marks):
            # The very same for all words without a look of their own: those of a line are drawn in one piece.
            if look not in self._plain:
                self._plain[look] = Style(self._type(look), look.color)
            return self._plain[look]
        style = run.style
        if style & ITALIC and not has_italics(run.text):
            style &= ~ITALIC
        colors = [MARKS[self._colors[number]] for number in run.marks if self._colors.get(number) in MARKS]
        return Style(
            self._type(look, style & ~STRUCK),
            LINK if run.url else look.color,
            behind=colors[-1][0] if colors else "",
            under=colors[-2][1] if len(colors) > 1 else "",
            struck=bool(style & STRUCK),
            url=run.url,
        )


def look_of(paragraph: Paragraph) -> Look:
    """How a paragraph of a section is set."""
    if paragraph.kind is Kind.CODE:
        return _CODE
    if paragraph.own:
        bold = _DEMI if paragraph.kind is Kind.HEADING else _NORMAL
        return _OWN._replace(weight=bold)
    if paragraph.kind is Kind.HEADING:
        return _HEADINGS[min(paragraph.level, len(_HEADINGS)) - 1]
    if paragraph.kind in (Kind.DETAILS, Kind.CAPTION):
        return DETAILS if paragraph.kind is Kind.DETAILS else DETAILS._replace(above=7, below=8)
    return BODY._replace(below=4) if paragraph.kind is Kind.ITEM else BODY

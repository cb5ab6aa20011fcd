"""Light on a text: stretches of it in a colour, laid over the document without touching it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from reader.model.highlight import COLORS, Highlight
from reader.ui.document import utf16

if TYPE_CHECKING:
    from reader.model.body import Range
    from reader.ui.caret import Caret
    from reader.ui.document import PageDocument
    from reader.ui.page import Page
    from reader.ui.theme import Theme

_BAR_WIDTH = 3
_BAR_EDGE = 2
_TICK = 14
#: How far the ground of a highlight goes towards its edge's colour where it is selected, 0 to 1, by day and
#: by night: told from the rest of the highlight at a glance, the text on it at a contrast of 4.5 or more.
_DEEPER, _DEEPER_IN_DARK = 0.4, 0.25


class Marks(NamedTuple):
    """What there is to light: the cursor's range and whether it is more or less than a sentence,
    highlights, hits of a search, words that are watched for (code points); the caret; and whether all but the
    range is dimmed."""

    here: Range
    grown: bool
    highlights: Iterable[Highlight]
    hits: Iterable[Range]
    watched: Iterable[Range]
    caret: Caret | None
    dim: bool

    @property
    def chosen(self) -> Range:
        """What is selected; empty where the cursor stands on a sentence, or the caret selects nothing."""
        if self.caret:
            return self.caret.selection
        return self.here if self.grown else (0, 0)


def lights(
    content: PageDocument, theme: Theme, marks: Marks, within: Range
) -> list[QTextEdit.ExtraSelection]:
    """The light on a stretch of a text, from the lowest up: the cursor's range, highlights (a shorter one
    over a longer, what is selected of them deeper), hits of a search; with a caret what it selects, or its
    line where it selects nothing: the line's light would be taken for the selection."""
    here, caret = _cut(marks.here, within), marks.caret
    lit = _dimmed(content, marks.here, within, theme) if marks.dim and content.blocks else []
    if here[0] < here[1]:
        lit.append(_stretch(content, here, theme.cursor))
    if caret and not caret.selecting:
        lit.append(_line(caret.cursor, theme))
    near = (h for h in marks.highlights if h.start < within[1] and h.end > within[0])
    for highlight in sorted(near, key=lambda h: h.start - h.end):
        lit.append(_mark(content, highlight, theme))
        both = _cut((highlight.start, highlight.end), marks.chosen)
        if both[0] < both[1]:
            lit.append(_stretch(content, both, deeper(highlight, theme)))
    lit += [over(content.cursor(*seen), watched(theme)) for seen in marks.watched if _meets(seen, within)]
    lit += [over(_in_title(content, seen), watched(theme)) for seen in content.title_watched]
    lit += [over(_in_title(content, hit), found(theme)) for hit in content.title_hits]
    # The hit that the cursor stands on is told from the others.
    other, this = (theme.hit, theme.text), (theme.accent, theme.page)
    return lit + [
        _stretch(content, hit, *(this if hit == marks.here else other))
        for hit in marks.hits
        if _meets(hit, within)
    ]


def watched(theme: Theme) -> QTextCharFormat:
    """The look of a word that is watched for: an ink of its own and a line below it, never colour alone."""
    style = QTextCharFormat()
    style.setForeground(QColor(theme.watched))
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    style.setUnderlineColor(QColor(theme.watched))
    return style


def found(theme: Theme) -> QTextCharFormat:
    """The look of a word that was found."""
    style = QTextCharFormat()
    style.setBackground(QColor(theme.hit))
    style.setForeground(QColor(theme.text))
    return style


def paint_beside(page: Page, where: Range, theme: Theme) -> None:
    """What is painted over a text: the bar beside the cursor's range, how far the page before went, the
    caret."""
    painter = QPainter(page.viewport())
    paint_bar(page, painter, where, theme)
    paint_tick(page, painter, where, theme)
    if page.caret:
        page.caret.paint(painter, theme)
    painter.end()


def paint_bar(page: Page, painter: QPainter, where: Range, theme: Theme) -> None:
    """The bar beside what the cursor stands on, at the edge where its lines begin."""
    if not page.content or where[0] >= where[1]:
        return
    first = page.content.cursor(where[0], where[0])
    above = page.cursorRect(first).top()
    # Before the last letter: behind it, where no space follows, the next line begins.
    below = page.cursorRect(page.content.cursor(where[1] - 1, where[1] - 1)).bottom()
    x = _beside(page, first, _BAR_WIDTH, _BAR_EDGE)
    colour = QColor(theme.accent)
    colour.setAlphaF(1.0 if page.hasFocus() else 0.35)
    # Square ends: round ones cost 2 ms of every key, as much as the text itself.
    painter.fillRect(QRect(x, above + 3, _BAR_WIDTH, max(4, below - above - 6)), colour)


def paint_tick(page: Page, painter: QPainter, where: Range, theme: Theme) -> None:
    """A short line in the margin where lines begin: so far the page before went."""
    if page.content and page.read_to is not None:
        x = _beside(page, page.content.cursor(where[0], where[0]), _TICK, 0)
        y = page.read_to - page.verticalScrollBar().value()
        painter.fillRect(QRect(x, y, _TICK, 1), QColor(theme.faded))


def _beside(page: Page, where: QTextCursor, wide: int, edge: int) -> int:
    """How far from the left a mark so wide begins that stands so far from the edge where lines begin."""
    to_left = where.block().layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    return page.viewport().width() - edge - wide if to_left else edge


def _stretch(
    content: PageDocument, where: Range, behind: str | None, ink: str | None = None
) -> QTextEdit.ExtraSelection:
    """A stretch of the text (code points) on a ground, in an ink, or both."""
    style = QTextCharFormat()
    if behind:
        style.setBackground(QColor(behind))
    if ink:
        style.setForeground(QColor(ink))
    return over(content.cursor(*where), style)


def _dimmed(content: PageDocument, but: Range, within: Range, theme: Theme) -> list[QTextEdit.ExtraSelection]:
    """All of a stretch of the text but a part of it, in a faint ink."""
    first, last = _cut((content.blocks[0].start, content.blocks[-1].end), within)
    rests = _cut((first, but[0]), within), _cut((but[1], last), within)
    return [_stretch(content, rest, None, theme.faded) for rest in rests if rest[0] < rest[1]]


def _in_title(content: PageDocument, where: Range) -> QTextCursor:
    """A Qt cursor that selects a stretch of the title (code points), which is the document's second block."""
    block = content.document.findBlockByNumber(1)
    cursor = QTextCursor(block)
    first, last = (block.position() + utf16(block.text()[:at]) for at in where)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _meets(where: Range, within: Range) -> bool:
    return where[0] < within[1] and where[1] > within[0]


def _cut(where: Range, within: Range) -> Range:
    """As much of a stretch as lies within another; empty or turned round where none does."""
    return max(where[0], within[0]), min(where[1], within[1])


def _line(at: QTextCursor, theme: Theme) -> QTextEdit.ExtraSelection:
    """The whole line a caret stands in."""
    style = QTextCharFormat()
    style.setBackground(QColor(theme.selected))
    style.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
    return over(at, style)


def _mark(content: PageDocument, highlight: Highlight, theme: Theme) -> QTextEdit.ExtraSelection:
    """A highlight in its colour; one with a note is underlined."""
    behind, edge = _colours(highlight, theme)
    style = QTextCharFormat()
    style.setBackground(QColor(behind))
    style.setForeground(QColor(theme.text))
    if highlight.note:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(QColor(edge))
    return over(content.cursor(highlight.start, highlight.end), style)


def _colours(highlight: Highlight, theme: Theme) -> tuple[str, str]:
    """A highlight's colour behind the text, and at its edge."""
    return theme.marks[COLORS.index(highlight.color) if highlight.color in COLORS else 0]


def deeper(highlight: Highlight, theme: Theme) -> str:
    """The ground of what is stood on of a highlight: its own colour, moved towards that of its edge."""
    behind, edge = (QColor(colour) for colour in _colours(highlight, theme))
    share = _DEEPER_IN_DARK if theme.is_dark else _DEEPER
    parts = (behind.red(), edge.red()), (behind.green(), edge.green()), (behind.blue(), edge.blue())
    return QColor(*(round(one + (other - one) * share) for one, other in parts)).name()


def over(where: QTextCursor, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """A look laid over a stretch of a document."""
    selection = QTextEdit.ExtraSelection()
    selection.format = style
    selection.cursor = where
    return selection

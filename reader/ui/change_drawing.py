"""What changed between two versions, drawn into a document: gone words struck out, new words underlined.

The ground is left to the highlights, in their own colours; changed words without one stand on a grey ground.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from reader.model.differing import Kind
from reader.model.highlight import COLORS, Highlight
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.change_text import Aside, Pair, Run
from reader.ui.document import has_other_script
from reader.ui.lighting import deeper

if TYPE_CHECKING:
    from reader.ui.theme import Theme

#: Where a change stands in the document: a stretch for each of its runs, with the highlight on it.
Places = list[tuple[int, int, Highlight | None]]


class Drawing:
    """A document with the runs of a comparison, and where each change stands in it."""

    def __init__(self, document: QTextDocument, theme: Theme, family: str, size: int) -> None:
        self._document = document
        self._theme = theme
        self._face = family, size
        self._styles: dict[tuple[Kind, str], QTextCharFormat] = {}
        self._families: list[str] = []
        self._towards = Qt.LayoutDirection.LeftToRight
        #: The sign that was drawn last, and of which kind it is.
        self._last, self._kind = "", Kind.SAME
        self._places: dict[int, Places] = {}
        self._spoken: dict[int, str] = {}

    @property
    def places(self) -> list[Places]:
        """The changes, in the order of reading."""
        return [self._places[change] for change in sorted(self._places)]

    @property
    def spoken(self) -> list[str]:
        """What each change is, as a screen reader says it."""
        return [self._spoken[change] for change in sorted(self._spoken)]

    def draw_column(self, runs: Iterable[Run | Aside]) -> None:
        """One text, what has gone before what has come."""
        made = list(runs)
        self._set_script(run.words for run in made)
        cursor = self._begun()
        for run in made:
            if isinstance(run, Aside):
                cursor.insertText(f"\n{run.words}\n", self._aside())
                self._last = ""
            else:
                self._draw(cursor, run)
        self._end(cursor)

    def draw_pairs(self, pairs: Iterable[Pair | Aside], heads: tuple[str, str]) -> None:
        """Two texts beside each other, under their names."""
        rows = list(pairs)
        self._set_script(run.words for row in rows if isinstance(row, Pair) for run in row.newer)
        cursor = self._begun()
        table = cursor.insertTable(len(rows) + 1, 2, self._table())
        for n, words in enumerate(heads):
            table.cellAt(0, n).firstCursorPosition().insertText(words, self._aside())
        for n, row in enumerate(rows, 1):
            if isinstance(row, Aside):
                table.mergeCells(n, 0, 1, 2)
                table.cellAt(n, 0).firstCursorPosition().insertText(row.words, self._aside())
                continue
            for column, runs in enumerate(row):
                self._last = ""
                at = table.cellAt(n, column).firstCursorPosition()
                for run in runs:
                    self._draw(at, run)
        self._end(cursor)

    def _begun(self) -> QTextCursor:
        self._document.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        return cursor

    def _end(self, cursor: QTextCursor) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(142, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setLayoutDirection(self._towards)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        cursor.endEditBlock()

    def _draw(self, cursor: QTextCursor, run: Run) -> None:
        if self._glues(run):
            cursor.insertText(" ", self._style(Kind.SAME, ""))
        bare = run.words.rstrip()
        start = cursor.position()
        color = run.highlight.color if run.highlight else ""
        cursor.insertText(bare, self._style(run.kind, color))
        if run.change >= 0 and bare:
            self._note(run, start, cursor.position())
        rest = run.words[len(bare) :]
        cursor.insertText(rest, self._style(Kind.SAME, color if rest == " " else ""))
        self._last, self._kind = run.words[-1:] or self._last, run.kind

    def _note(self, run: Run, start: int, end: int) -> None:
        words = run.words.strip(" ,")
        told = tr("gone: {words}", words=words) if run.kind is Kind.GONE else tr("new: {words}", words=words)
        self._places.setdefault(run.change, []).append((start, end, run.highlight))
        before = self._spoken.get(run.change)
        self._spoken[run.change] = f"{before}, {told}" if before else told

    def _glues(self, run: Run) -> bool:
        """Whether words would be written together that are two: what went ends where what came begins."""
        before, after = self._last, run.words[:1]
        if self._kind is run.kind or not after.isalnum() or has_other_script(before + after):
            return False
        return before.isalnum() or (Kind.SAME not in (self._kind, run.kind) and bool(before.strip()))

    def _style(self, kind: Kind, color: str) -> QTextCharFormat:
        if (kind, color) not in self._styles:
            self._styles[kind, color] = self._new_style(kind, color)
        return self._styles[kind, color]

    def _new_style(self, kind: Kind, color: str) -> QTextCharFormat:
        t, char = self._theme, QTextCharFormat()
        font = fonts.face(self._face[0], fonts.px(self._face[1]))
        font.setFamilies([*font.families(), *self._families])
        char.setFont(font)
        char.setForeground(QColor(t.text))
        if color:
            char.setBackground(QColor(t.marks[COLORS.index(color) if color in COLORS else 0][0]))
        elif kind is not Kind.SAME:
            char.setBackground(QColor(t.selected))
        if kind is Kind.GONE:
            char.setFontStrikeOut(True)
        elif kind is Kind.COME:
            char.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            char.setUnderlineColor(QColor(t.accent))
        return char

    def _aside(self) -> QTextCharFormat:
        char = QTextCharFormat()
        char.setFont(fonts.sans(13, italic=True))
        char.setForeground(QColor(self._theme.dim))
        return char

    def _set_script(self, words: Iterable[str]) -> None:
        """Find the faces that have the letters of the text."""
        sample = "".join(words)
        if has_other_script(sample):
            from reader.ui.scripts import script_of

            script = script_of(sample)
            self._families, self._towards = list(script.serif), script.direction

    def _table(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        made.setColumnWidthConstraints([half, half])
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellSpacing(0)
        made.setCellPadding(9)
        return made


def light(document: QTextDocument, places: Places, theme: Theme) -> list[tuple[QTextCursor, QTextCharFormat]]:
    """The light on the change that is stood on; a highlight keeps its colour, only deeper."""
    lit = []
    for start, end, highlight in places:
        style = QTextCharFormat()
        style.setBackground(QColor(deeper(highlight, theme) if highlight else theme.hit))
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        lit.append((cursor, style))
    return lit

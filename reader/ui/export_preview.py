"""What would be written into a file, as it would stand there; or what would change in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.model.differing import Kind
from reader.ui import fonts
from reader.ui.canvas import in_role
from reader.ui.export_settings import breakable
from reader.ui.file_change import Line
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.window import Window

#: So many signs and lines are shown; who wants to see more of a file opens it.
_MOST, _MOST_LINES = 200_000, 6_000
_SIGNS = {Kind.SAME: "  ", Kind.GONE: "−\u00a0", Kind.COME: "+\u00a0"}


class Preview(QFrame):
    """Takes no keys. Shows text as it is: nothing in it is taken for markup."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._w = window
        in_role(self, QPalette.ColorRole.Base)
        self._name = self._label(fonts.sans(14.5, weight=QFont.Weight.DemiBold))
        self._said = self._label(fonts.sans(13))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName("What is written into the file")
        self.text.document().setDocumentMargin(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 30, 8, 0)
        column.setSpacing(3)
        column.addWidget(self._name)
        column.addWidget(self._said)
        column.addSpacing(10)
        column.addWidget(self.text, 1)

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self._name.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.dim};")
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ background: {t.page}; color: {t.text}; border: none; padding: 0; }}"
        )
        self.text.setFont(fonts.mono(13))
        self.text.verticalScrollBar().setStyleSheet(quiet_bar(t))

    def head(self, name: str, said: str) -> None:
        """The name of the file, and what is to be said of it."""
        self._name.setText(breakable(name))
        self._said.setText(breakable(said))

    def show_nothing(self) -> None:
        """No file is stood on, or what would be in it is still being made."""
        self.text.clear()

    def show_text(self, words: str) -> None:
        """Show the text of a file."""
        rest = len(words) - _MOST
        more = f"\n\n… {rest:,} more characters are in the file.\n" if rest > 0 else ""
        self.text.setPlainText(words[:_MOST] + more)

    def show_change(self, lines: Sequence[Line]) -> None:
        """Show what would change in a file: a sign before each line, and a ground behind it."""
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for n, line in enumerate(lines[:_MOST_LINES]):
            if n:
                cursor.insertBlock()
            self._draw(cursor, line)
        if len(lines) > _MOST_LINES:
            cursor.insertBlock()
            self._draw(cursor, Line(Kind.SAME, "", len(lines) - _MOST_LINES))
        cursor.endEditBlock()
        self.text.verticalScrollBar().setValue(0)

    def _draw(self, cursor: QTextCursor, line: Line) -> None:
        t, letters, ground = self._w.theme, QTextCharFormat(), QTextBlockFormat()
        if line.skipped:
            letters.setForeground(QColor(t.dim))
            letters.setFontItalic(True)
            many = "1 line" if line.skipped == 1 else f"{line.skipped:,} lines"
            words = f"  … {many} the same …"
        else:
            words = f"{_SIGNS[line.kind]}{line.words}"
        if line.kind is Kind.GONE:
            ground.setBackground(QColor(t.marks[3][0]))
        elif line.kind is Kind.COME:
            ground.setBackground(QColor(t.marks[1][0]))
        cursor.setBlockFormat(ground)
        cursor.insertText(words, letters)

    def go_on(self, pages: float) -> None:
        """Go on in what is shown by so many pages, back where it is below 0."""
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * pages))

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(True)
        return label

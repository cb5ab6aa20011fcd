"""What would be written into a file, as it would stand there; or what would change in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.model.differing import Kind
from reader.model.errors import PostilError
from reader.model.wording import tr, tr_n
from reader.ui import fonts
from reader.ui.canvas import in_role
from reader.ui.export_files import short
from reader.ui.export_layouts import PAPER
from reader.ui.export_pages import PageStack
from reader.ui.export_settings import breakable
from reader.ui.export_work import look
from reader.ui.file_change import Line
from reader.ui.mirroring import at_edge, margins
from reader.ui.shown_text import ShownText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QResizeEvent

    from reader.model.export import Order
    from reader.ui.export_files import FileRow
    from reader.ui.export_work import Look, Texts
    from reader.ui.window import Window

#: So many signs and lines are shown; who wants to see more of a file opens it.
_MOST, _MOST_LINES = 200_000, 6_000
#: The widest that a page is, in pixels; and what is stood on is looked at after so long (ms).
_PAGE, _AFTER_MS = 720, 40
#: What is beside a page: margins, a scroll bar, in pixels.
_SIDES = 54
_LOOK = "export look"
_SIGNS = {Kind.SAME: "  ", Kind.GONE: "−\u00a0", Kind.COME: "+\u00a0"}


class Preview(QFrame):
    """Takes no keys. Shows text as it is: nothing in it is taken for markup."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._w = window
        in_role(self, QPalette.ColorRole.Base)
        self._name = self._label(fonts.sans(14.5, weight=QFont.Weight.DemiBold))
        self._said = self._label(fonts.sans(13))
        self.text = ShownText(tr("What is written into the file"), self)
        column = QVBoxLayout(self)
        margins(column, 26, 30, 8, 0)
        column.setSpacing(3)
        column.addWidget(self._name)
        column.addWidget(self._said)
        column.addSpacing(10)
        column.addWidget(self.text, 1)
        self.pages = PageStack(self)
        column.addWidget(self.pages, 1)
        #: Whether what would change in the file is shown, rather than its text.
        self.changes = False
        self._following: tuple[FileRow, Order, Texts] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self._show_pages([])

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self._name.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.dim};")
        self.text.dress(t)
        self.pages.dress(t)
        self._timer.start()

    def follow(self, row: FileRow | None, order: Order, texts: Texts) -> None:
        """Show a file soon: who goes past many waits for none."""
        self.drop()
        if row is None:
            self._following = None
            self._head("", "")
            self.show_text("")
            return
        other = self._following is None or self._following[0].file != row.file
        self._following = row, order, texts
        paper = "" if order.template else PAPER.get(order.format, "")
        self._head(short(Path(row.file)), f"{row.told} {tr(paper)}" if paper else row.told)
        if other:
            self.text.clear()
        self._timer.start()

    @property
    def waiting(self) -> bool:
        """Whether what is stood on has yet to be shown."""
        return self._timer.isActive() or self._w.jobs.running(_LOOK) is not None

    def drop(self) -> None:
        """Wait for nothing any more."""
        self._timer.stop()
        self._w.jobs.drop(_LOOK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.pages.isVisible() and event.oldSize().width() != event.size().width():
            self._timer.start()

    def _look(self) -> None:
        if self._following is None:
            return
        row, order, texts = self._following
        width = round(min(_PAGE, self.width() - _SIDES) * self.devicePixelRatioF())
        library = self._w.session.library
        work = look(library, order, texts, row, changes=self.changes, width=max(200, width))
        self._w.jobs.run(_LOOK, work, self._show, self._trouble)

    def _show(self, found: Look) -> None:
        if found.pages is not None:
            self._show_pages(found.pages)
        elif found.lines:
            self.show_change(found.lines)
        else:
            self.show_text(found.text or "")

    def _trouble(self, problem: Exception) -> None:
        """What went wrong is shown where the file would be: it is about this file alone."""
        if not isinstance(problem, PostilError):
            raise problem
        self.show_text(str(problem))

    def _head(self, name: str, said: str) -> None:
        self._name.setText(breakable(name))
        self._said.setText(breakable(said))

    def _show_pages(self, pages: Sequence[QImage]) -> None:
        self.pages.show_pages(pages)
        self.pages.setVisible(bool(pages))
        self.text.setVisible(not pages)

    def show_text(self, words: str) -> None:
        """Show the text of a file."""
        self._show_pages([])
        rest = len(words) - _MOST
        more = tr_n(rest, "… {n} more character is in the file.", "… {n} more characters are in the file.")
        self.text.setPlainText(words[:_MOST] + (f"\n\n{more}\n" if rest > 0 else ""))

    def show_change(self, lines: Sequence[Line]) -> None:
        """Show what would change in a file: a sign before each line, and a ground behind it."""
        self._show_pages([])
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
            words = f"  {tr_n(line.skipped, '… {n} line the same …', '… {n} lines the same …')}"
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
        shown = self.text if self.text.isVisible() else self.pages
        bar = shown.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * pages))

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(True)
        return at_edge(label)

"""What changed between two versions of an article: gone words struck out, new words underlined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout

from reader.model.article import Version
from reader.model.differing import Kind, Piece
from reader.services.versions import Comparison
from reader.ui import days, fonts
from reader.ui.announcing import announce
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: Of a longer stretch that is the same, so many code points are shown at either end.
_AROUND = 260
_COLUMN = 680


class Changes(View):
    """Compares the version that is shown with the others, one at a time."""

    def __init__(self, window: Window, versions: Sequence[Version], title: str) -> None:
        super().__init__(window, "changes", "What changed", (window.page_pane, window.notes))
        self.versions = tuple(versions)
        self.other = 1
        self.whole = False
        self._found: Comparison | None = None
        self._places: list[int] = []
        #: What each change is, as a screen reader says it.
        self._spoken: list[str] = []
        self._at = -1
        self._title = self._label(fonts.serif(21, weight=QFont.Weight.Bold))
        self._title.setText(title)
        self._article = window.session.reading.row.id if window.session.reading else ""
        window.session.article_opened.connect(self._opened)
        self._said = self._label(fonts.sans(13.5))
        self.text = QTextEdit(self)
        self.text.setAccessibleName("What changed")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        for part in (self._title, self._said):
            self._column.addWidget(part)
        self._column.addWidget(self.text, 1)
        self.dress()

    def dress(self) -> None:
        """Put on the window's theme and size of text; the change that is stood on stays."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#changes {{ background: {t.page}; }}")
        self._title.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.dim};")
        self.text.setStyleSheet(f"QTextEdit {{ background: {t.page}; color: {t.text}; border: none; }}")
        self.text.verticalScrollBar().setStyleSheet(quiet_bar(t))
        if self._found:
            self._draw_all(self._found)
            self.step(0)

    @property
    def _size(self) -> int:
        """The size of the words in pixels: a little less than that of the text."""
        size: int = self._w.settings.get("look/size")
        return max(12, size - 3)

    @property
    def compared(self) -> Version:
        """The version the shown one is held against."""
        return self.versions[self.other]

    def show_comparison(self, found: Comparison) -> None:
        """Draw what changed, and stand on the first change."""
        self._said.setText(_summary(found, self.other, len(self.versions)))
        self._found, self._at = found, -1
        self._draw_all(found)
        self.step(1)

    def _draw_all(self, found: Comparison) -> None:
        self._places, self._spoken = [], []
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for n, piece in enumerate(found.pieces):
            self._draw(cursor, found, n, piece)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(142, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        cursor.endEditBlock()

    def step(self, by: int) -> bool:
        """Go on by so many changes or back, as far as there are; False where there is none that way."""
        at = min(max(0, self._at + by), len(self._places) - 1)
        if at in (-1, self._at):
            return False
        self._at = at
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._places[at])
        self.text.setTextCursor(cursor)
        announce(self.text, self.spoken)
        top = self.text.cursorRect(cursor).top()
        bar = self.text.verticalScrollBar()
        if not self.height() * 0.08 < top < self.height() * 0.6:
            bar.setValue(bar.value() + top - int(self.height() * 0.3))
        return True

    @property
    def spoken(self) -> str:
        """The change that is stood on, as a screen reader says it."""
        return f"{self._spoken[self._at]}. Change {self._at + 1:,} of {len(self._places):,}"

    @property
    def standing(self) -> tuple[int, int]:
        """Which change is stood on, from 1, and how many there are."""
        return self._at + 1, len(self._places)

    def _opened(self) -> None:
        """Another article was opened in the list beside: what changed in this one is over."""
        reading = self._w.session.reading
        if self._w.views.get("changes") is self and (reading is None or reading.row.id != self._article):
            self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(36, (self.width() - fonts.px(_COLUMN)) // 2)
        self._column.setContentsMargins(side, 30, max(12, side - 12), 8)
        super().resizeEvent(event)

    def _draw(self, cursor: QTextCursor, found: Comparison, n: int, piece: Piece) -> None:
        source = found.older.text if piece.kind is Kind.GONE else found.newer.text
        words = source[piece.start : piece.end]
        if piece.kind is Kind.SAME:
            last = n == len(found.pieces) - 1
            for shown, aside in [(words, False)] if self.whole else _folded(words, first=n == 0, last=last):
                cursor.insertText(shown, self._aside() if aside else self._format(Kind.SAME))
            return
        if n == 0 or found.pieces[n - 1].kind is Kind.SAME:
            self._places.append(cursor.position())
            self._spoken.append("")
        told = f"{'gone' if piece.kind is Kind.GONE else 'new'}: {words.strip(' ,')}"
        self._spoken[-1] += f", {told}" if self._spoken[-1] else told
        if found.joint == piece.start and piece.kind is Kind.COME:
            cursor.insertText("\nHere the cut text ended; the fuller one goes on.\n", self._aside())
        bare = words.rstrip()
        cursor.insertText(bare, self._format(piece.kind))
        cursor.insertText(words[len(bare) :] or " ", self._format(Kind.SAME))

    def _format(self, kind: Kind) -> QTextCharFormat:
        t, settings = self._w.theme, self._w.settings
        char = QTextCharFormat()
        char.setFont(fonts.face(settings.get("look/face"), fonts.px(self._size)))
        char.setForeground(QColor(t.text))
        if kind is Kind.GONE:
            char.setFontStrikeOut(True)
            char.setBackground(QColor(t.marks[3][0]))
        elif kind is Kind.COME:
            char.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            char.setUnderlineColor(QColor(t.marks[1][1]))
            char.setBackground(QColor(t.marks[1][0]))
        return char

    def _aside(self) -> QTextCharFormat:
        char = QTextCharFormat()
        char.setFont(fonts.sans(13, italic=True))
        char.setForeground(QColor(self._w.theme.dim))
        return char

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(True)
        return label


def _folded(words: str, *, first: bool, last: bool) -> list[tuple[str, bool]]:
    """A stretch that is the same, shortened in its middle; at the text's beginning and end, from there."""
    head = 0 if first else _AROUND
    tail = 0 if last else _AROUND
    if len(words) <= 2 * _AROUND + 200:
        return [(words, False)]
    begin = words.rfind(" ", 0, head) + 1 if head else 0
    end = words.find(" ", len(words) - tail) if tail else len(words)
    left_out = len(words[begin:end].split())
    aside = f"\n… {left_out:,} words the same …\n"
    return [(words[:begin], False), (aside, True), (words[end:].lstrip(), False)]


def _summary(found: Comparison, which: int, versions: int) -> str:
    """What is compared with what, and how much differs."""
    places = "no words differ" if not found.changes else f"{found.changes:,} places differ"
    places = "1 place differs" if found.changes == 1 else places
    others = f"Other version {which} of {versions - 1}\n" if versions > 2 else ""
    gone, come = _told(found.older), _told(found.newer)
    return f"{others}Struck out: in {gone}\nUnderlined: in {come}, the one shown\n{places}"


def _told(version: Version) -> str:
    day = f"captured {days.short(version.capture.captured)}" if version.capture.captured else "undated"
    state = ", cut" if version.cut else ""
    return f"{version.capture.file}, {day}, {version.words:,} words{state}"

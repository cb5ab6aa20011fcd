"""A card of the notes pane: the quote, the note on it, and the editor in the note's place."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from reader.model.highlight import COLORS, Anchor, Highlight
from reader.ui import days, fonts
from reader.ui.naming import told
from reader.ui.theme import Theme

#: The key of the card that holds the note on the article itself.
ARTICLE = ""


class NoteEditor(QPlainTextEdit):
    """Grows with its text, which is kept whatever way it is left."""

    left = Signal()
    focus_lost = Signal()
    dialog = "writing"

    def __init__(self, text: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setFont(fonts.sans(14.5))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._fit)
        self._fit()

    def leave(self) -> None:
        """Back to the text; what was typed is kept."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo here takes back a word: Qt joins what is typed on to text that counts as modified."""
        super().keyPressEvent(event)
        if event.text().isspace():
            self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_lost.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(2, int(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 22)


class Card(QFrame):
    """One highlight, or the note on the article."""

    picked = Signal(str)
    write_asked = Signal(str)

    def __init__(
        self,
        highlight: Highlight | None,
        note: str,
        theme: Theme,
        parent: QWidget,
        told: Callable[[str], str] = told,
    ) -> None:
        super().__init__(parent)
        self._told = told
        self.highlight = highlight
        self.note = note
        self.editor: NoteEditor | None = None
        self._current = self._active = False
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 4, 10)
        self._column.setSpacing(7)
        self.setObjectName("card")
        if highlight:
            self._column.addWidget(self._quote(highlight))
        self._words = plain(fonts.sans(14.5), theme.text)
        self._column.addWidget(self._words)
        self._foot = plain(fonts.sans(12.5), theme.dim)
        self._column.addWidget(self._foot)
        self._say()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def key(self) -> str:
        return self.highlight.id if self.highlight else ARTICLE

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        highlight = self.highlight
        quote = f"{highlight.color} highlight: {highlight.quote.exact}" if highlight else ""
        said = [quote or "Note on the article", f"Note: {self.note}" if self.note else "no note"]
        if highlight and highlight.anchor is Anchor.LOST:
            said.append("not found in this version")
        if highlight and highlight.tags:
            said.append(f"tagged {', '.join(highlight.tags)}")
        return ". ".join(said)

    def mark(self, *, current: bool, active: bool) -> None:
        """An accent edge on the card that the cursor stands on, a pale one where the pane has no focus."""
        self._current, self._active = current, active
        self.update()

    def edit(self) -> NoteEditor:
        """Open the editor in the note's place."""
        if self.editor is None:
            words = "Note on this highlight" if self.highlight else "Note on this article"
            self.editor = NoteEditor(self.note, words, self)
            self._column.insertWidget(self._column.indexOf(self._words), self.editor)
            # Not only when the layout comes to it: the letter typed next would go elsewhere.
            self.editor.show()
            self._say()
        return self.editor

    def close_editor(self, note: str) -> None:
        """Show the note as text again."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        self.note = note
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = QColor(self._theme.accent)
            colour.setAlphaF(1.0 if self._active else 0.35)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRect(1, 9, 3, self.height() - 18), 1.5, 1.5)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.picked.emit(self.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.write_asked.emit(self.key)

    def _quote(self, highlight: Highlight) -> QLabel:
        from reader.ui.scripts import direction, has_italics

        lost = highlight.anchor is Anchor.LOST
        words = highlight.quote.exact.strip()
        label = plain(fonts.serif(15.5, italic=has_italics(words)), self._theme.text)
        towards = direction(words)
        label.setLayoutDirection(towards)
        side = "right" if towards is Qt.LayoutDirection.RightToLeft else "left"
        label.setText(words if len(words) <= 240 else words[:239] + "…")
        number = COLORS.index(highlight.color) if highlight.color in COLORS else 0
        behind, edge = self._theme.marks[number]
        ground = "transparent" if lost else behind
        label.setStyleSheet(
            f"background: {ground}; color: {self._theme.text};"
            f" border-{side}: 3px solid {edge}; padding: 5px 8px;"
        )
        return label

    def _say(self) -> None:
        from reader.ui.scripts import direction

        self._words.setText(self.note)
        self._words.setLayoutDirection(direction(self.note))
        self._words.setVisible(bool(self.note) and self.editor is None)
        foot = [self._told("saves itself, {leave_dialog|Esc} leaves")] if self.editor else []
        if self.highlight and self.highlight.anchor is Anchor.LOST:
            foot.append("not found in this version")
        if self.highlight:
            foot += [f"#{tag}" for tag in self.highlight.tags]
            foot.append(days.moment(self.highlight.updated))
        if not self.note and self.editor is None:
            on_article = "{article_note|Shift+N} writes a note on the article"
            foot.insert(0, self._told("{note|N} writes a note" if self.highlight else on_article))
        self._foot.setText("  ·  ".join(foot))
        self.setAccessibleName(self.spoken)


def caps() -> QFont:
    """Small capitals for headings of a pane."""
    font = fonts.sans(11.5, weight=QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return font


def plain(font: QFont, colour: str) -> QLabel:
    """Plain text, wrapped, never markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(font)
    made.setStyleSheet(f"color: {colour};")
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made

"""The editor of a note: plain text with its Markdown lightly inked, which saves itself."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QWidget

from reader.model.linking import WIKI
from reader.model.markdown import ITEM
from reader.ui import fonts
from reader.ui.mirroring import align
from reader.ui.note_text import SIZE
from reader.ui.theme import Theme, quiet_bar
from reader.ui.typeset import wrapping

#: Longer lines are not inked: each letter typed would have all of the line looked at again.
_LONG = 5000
#: The most of the pane's height that an editor takes; a longer note scrolls in it.
_SHARE, _LEAST = 0.7, 3
#: Steps of an item's indent.
_INDENT = "  "


class NoteEditor(QPlainTextEdit):
    """Grows with its text, which is kept whatever way it is left.

    `link_begun` tells that "[[" was typed; the cursor stands behind it.
    """

    left = Signal()
    focus_lost = Signal()
    link_begun = Signal()
    dialog = "writing"

    def __init__(self, text: str, placeholder: str, parent: QWidget, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setFont(fonts.sans(SIZE))
        self.setWordWrapMode(wrapping(text))
        self.setPlainText(text)
        # Words are broken at the edge: a bar below them would only cover the last line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if theme:
            self.verticalScrollBar().setStyleSheet(quiet_bar(theme))
            Ink(self.document(), theme)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What was typed, to the sign: toPlainText makes plain spaces of those that do not break."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_type(self, font: QFont) -> None:
        """Write in another type."""
        self.setFont(font)
        self._fit()

    def leave(self) -> None:
        """Back to the text; what was typed is kept."""
        self.left.emit()

    def stand(self, place: int) -> None:
        """Put the caret at a place of the document, in UTF-16 units, or at its end."""
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    # what the verbs of writing do

    def set_apart(self, stars: int) -> None:
        """Put so many stars around what is selected or the word at the caret, or take them off: 1 sets it in
        italics, 2 in bold."""
        cursor = self.textCursor()
        selected, at = cursor.hasSelection(), cursor.position()
        start, end = self._words_meant(cursor)
        around = min(_stars(self._between(start - 3, start)[::-1]), _stars(self._between(end, end + 3)))
        by = -stars if (around >= 2 if stars == 2 else around in (1, 3)) else stars
        cursor.beginEditBlock()
        if by > 0:
            self._replace(end, end, "*" * by)
            self._replace(start, start, "*" * by)
        else:
            self._replace(end, end - by, "")
            self._replace(start + by, start, "")
        cursor.endEditBlock()
        if selected:
            cursor.setPosition(start + by)
            cursor.setPosition(end + by, QTextCursor.MoveMode.KeepAnchor)
        else:  # or the next letter would be typed over the word
            cursor.setPosition(at + by)
        self.setTextCursor(cursor)

    def _words_meant(self, cursor: QTextCursor) -> tuple[int, int]:
        """From where to where the selection reaches without the spaces at its ends, or else the word."""
        if cursor.hasSelection():
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            words = self._between(start, end)
            bare = words.strip()
            first = words.find(bare)
            return start + _units(words[:first]), start + _units(words[: first + len(bare)])
        at, block = cursor.position(), cursor.block()
        before = re.search(r"\w*$", self._between(block.position(), at))
        after = re.match(r"\w*", self._between(at, block.position() + block.length() - 1))
        return at - _units(before[0] if before else ""), at + _units(after[0] if after else "")

    def new_line(self) -> None:
        """Begin a new line; in a list or a quotation it goes on, and ends by a second one."""
        cursor = self.textCursor()
        line = cursor.block().text()
        item = _leads(line)
        if cursor.hasSelection() or not item or cursor.positionInBlock() < len(item):
            cursor.insertText("\n")
        elif not line[len(item) :].strip():
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.insertText("")
        else:
            cursor.insertText("\n" + _following(item))
        self.document().setModified(False)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def step_in(self, by: int) -> None:
        """Step list items in by so many steps, or out for less than 0. Outside a list it does nothing."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        if not ITEM.match(first.text()):
            return
        cursor.beginEditBlock()
        block, room = first, abs(by) * len(_INDENT)
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if by > 0:
                self._replace(block.position(), block.position(), by * _INDENT)
            else:
                spaces = len(block.text()) - len(block.text().lstrip(" \t"))
                self._replace(block.position(), block.position() + min(spaces, room), "")
            block = block.next()
        cursor.endEditBlock()

    def put_link(self, markdown: str) -> None:
        """Write a link in the place of the "[[" before the cursor."""
        cursor = self.textCursor()
        at = cursor.position()
        if self._between(at - len(WIKI), at) == WIKI:
            cursor.setPosition(at - len(WIKI))
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(markdown)
        self.setTextCursor(cursor)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo here takes back a word: Qt joins what is typed on to text that counts as modified."""
        super().keyPressEvent(event)
        if event.text().isspace():
            self.document().setModified(False)
        at = self.textCursor().position()
        if event.text() == "[" and self._between(at - 3, at).endswith(WIKI) and not self._in_brackets(at):
            self.link_begun.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; a sign that no file of text can hold becomes one that says so."""
        if source.hasText():
            words = _typeable(source.text())
            # Before the words come, and for what is left when they have taken the place of others.
            if wrapping(words) is not self.wordWrapMode():
                self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
            self.textCursor().insertText(words)
            if self.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere:
                self.setWordWrapMode(wrapping(self.text))
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_lost.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        align(self, self.text)
        lines = max(2, int(self.document().size().height()))
        pane = self.parentWidget()
        while pane is not None and not isinstance(pane, QAbstractScrollArea):
            pane = pane.parentWidget()
        spacing = self.fontMetrics().lineSpacing()
        most = max(_LEAST, int((pane or self.window()).height() * _SHARE / spacing))
        self.setFixedHeight(min(lines, most) * spacing + 26)

    def _in_brackets(self, at: int) -> bool:
        return self._between(at - 3, at) == "[[["

    def _between(self, start: int, end: int) -> str:
        """The text between two positions of the document, in UTF-16 units; less at its ends."""
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(max(0, start))
        cursor.setPosition(min(last, max(0, end)), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _replace(self, start: int, end: int, words: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)


_RULES = (
    (re.compile(r"^ {0,3}#{1,6}(?=[ \t]).*$"), "heading"),
    (re.compile(r"^(?: {0,3}>[ \t]?)+"), "mark"),
    (re.compile(r"^[ \t]*(?:[-*+•]|\d{1,9}[.)])(?=[ \t])(?:[ \t]+\[[ xX]\](?=[ \t]))?"), "mark"),
    (re.compile(r"(\*\*|__)(?=\S)[^*_\n]{1,1000}?(?<=\S)\1"), "bold"),
    (re.compile(r"(?<![*\w])(\*|_)(?=[^\s*_])[^*_\n]{1,1000}?(?<=\S)\1(?![*\w])"), "italic"),
    (re.compile(r"`[^`\n]{1,1000}`"), "code"),
    (re.compile(r"(?<=\])\([^()\s]{1,2000}\)"), "mark"),
    (re.compile(r"\[\[[^\[\]\n]{1,400}\]\]|\[[^\[\]\n]{1,1000}\](?=\()|\bhttps?://[^\s<>]{1,2000}"), "link"),
)


class Ink(QSyntaxHighlighter):
    """Lets the marks of Markdown step back and shows what they mean; the signs themselves stay."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._looks = {
            name: QTextCharFormat() for name in ("heading", "mark", "bold", "italic", "code", "link")
        }
        self._looks["heading"].setFontWeight(QFont.Weight.DemiBold)
        self._looks["bold"].setFontWeight(QFont.Weight.Bold)
        self._looks["italic"].setFontItalic(True)
        for name in ("mark", "code"):
            self._looks[name].setForeground(QColor(theme.dim))
        self._looks["link"].setForeground(QColor(theme.accent))

    def highlightBlock(self, text: str) -> None:
        if not text or len(text) > _LONG:
            return
        wide = not text.isascii()
        for rule, name in _RULES:
            for found in rule.finditer(text):
                start, end = found.span()
                if wide:  # Qt counts UTF-16 units
                    start, end = _units(text[:start]), _units(text[:end])
                self.setFormat(start, end - start, self._looks[name])


def _stars(text: str) -> int:
    """How many stars a text begins with."""
    return len(text) - len(text.lstrip("*"))


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _leads(line: str) -> str:
    """What a line of a list or a quotation begins with, "" for any other."""
    quoted = re.match(r"(?: {0,3}>[ \t]?)*", line)
    head = quoted[0] if quoted else ""
    item = ITEM.match(line, len(head))
    return line[: item.end()] if item else head


def _following(lead: str) -> str:
    """What the next line of a list begins with: numbers count on, boxes are empty."""
    counted = re.sub(r"\d{1,9}(?=[.)])", lambda number: str(int(number[0]) + 1), lead)
    return re.sub(r"\[[xX]\]", "[ ]", counted)


def _typeable(text: str) -> str:
    """A pasted text with line ends of one kind; NUL and halves of signs become U+FFFD."""
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return joined.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\N{REPLACEMENT CHARACTER}")

"""Light on a text: stretches of it in a colour, laid over the document without touching it."""

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from reader.model.body import Range
from reader.model.highlight import COLORS, Highlight
from reader.ui.document import PageDocument
from reader.ui.theme import Theme


def stretch(
    content: PageDocument, where: Range, behind: str | None, ink: str | None = None
) -> QTextEdit.ExtraSelection:
    """A stretch of the text (code points) on a ground, in an ink, or both."""
    style = QTextCharFormat()
    if behind:
        style.setBackground(QColor(behind))
    if ink:
        style.setForeground(QColor(ink))
    return _over(content, where, style)


def mark(content: PageDocument, highlight: Highlight, theme: Theme) -> QTextEdit.ExtraSelection:
    """A highlight in its colour; one with a note is underlined."""
    number = COLORS.index(highlight.color) if highlight.color in COLORS else 0
    behind, edge = theme.marks[number]
    style = QTextCharFormat()
    style.setBackground(QColor(behind))
    style.setForeground(QColor(theme.text))
    if highlight.note:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(QColor(edge))
    return _over(content, (highlight.start, highlight.end), style)


def _over(content: PageDocument, where: Range, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.format = style
    selection.cursor = content.cursor(*where)
    return selection

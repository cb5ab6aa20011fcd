"""The articles that a split makes of a capture: what the right side of the review shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.model.body import running_text
from reader.model.capture import Story
from reader.model.faces import heading
from reader.model.wording import tr, tr_n, tr_stored
from reader.ui import fonts
from reader.ui.mirroring import is_turned, turn, upright, write
from reader.ui.theme import Theme, quiet_bar

_LEFT, _RIGHT, _TOP = 18, 16, 11
_PARTED = "  ·  "

Index = QModelIndex | QPersistentModelIndex


def sureness(confidence: float, *, plainly: bool = False) -> str:
    """A confidence, 0 to 1, in plain words; with its figure, or `plainly` without."""
    words = tr("sure") if confidence >= 0.9 else tr("fairly sure") if confidence >= 0.6 else tr("doubtful")
    return words if plainly else tr("{sure} ({percent} %)", sure=words, percent=f"{confidence:.0%}"[:-1])


def facts(story: Story, *, plainly: bool = False) -> list[str]:
    """How long the article is, whether it is whole, how sure its bounds are (`sureness`)."""
    words = [tr_n(len(running_text(story.text, story.blocks).split()), "{n} word", "{n} words")]
    if story.cut:
        words.append(tr("cut"))
    if story.title is None:
        words.append(tr("untitled"))
    return [*words, sureness(story.confidence, plainly=plainly)]


def ending(story: Story) -> str:
    """The last words of the article: where it ends is what a wrong split shows first."""
    return "… " + " ".join(running_text(story.text, story.blocks)[-160:].split()[1:])


class OutcomeModel(QAbstractListModel):
    """The stories of a split, in the order of the page."""

    stories: tuple[Story, ...] = ()
    #: Whether the articles have reasons of their own, beside the one of the whole split.
    reasons = False

    def show(self, stories: Sequence[Story]) -> None:
        self.beginResetModel()
        self.stories = tuple(stories)
        self.reasons = len({story.reason for story in stories}) > 1
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.stories)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        story = self.stories[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            why = [tr_stored(story.reason)] if self.reasons else []
            return ", ".join([f"{story.n}. {heading(story)}", *facts(story), *why])
        return None


class _Cell(QStyledItemDelegate):
    """Number, title, facts, reason; every row has the same height."""

    def __init__(self, theme: Theme, pane: Outcome) -> None:
        super().__init__(pane)
        self.theme = theme
        self._pane = pane
        self._small = fonts.sans(13)
        self._line = QFontMetrics(self._small).height() + 1
        self._title_line = QFontMetrics(fonts.serif(16)).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * _TOP + 2 * self._title_line + self._lines() * self._line + 3)

    def _lines(self) -> int:
        return 4 if self._pane.rows.reasons else 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        story, rect, theme = self._pane.rows.stories[index.row()], QRect(option.rect), self.theme
        painter.save()
        turn(painter, option.rect, option.direction)
        if index.row() == self._pane.current:
            painter.fillRect(rect, QColor(theme.selected))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        else:
            painter.fillRect(rect.left() + _LEFT, rect.bottom(), rect.width(), 1, QColor(theme.hairline))
        inner = rect.adjusted(_LEFT, _TOP, -_RIGHT, -_TOP)
        number = fonts.sans(13, weight=QFont.Weight.DemiBold)
        painter.setFont(number)
        painter.setPen(QColor(theme.accent))
        write(painter, inner.adjusted(0, 2, 0, 0), 0, str(story.n))
        below = inner.adjusted(QFontMetrics(number).horizontalAdvance("00 ") + 4, 0, 0, 0)
        painter.setPen(QColor(theme.title))
        used = _wrapped(painter, below, heading(story), fonts.serif(16, italic=story.title is None), 2)
        below.translate(0, used + 2)
        painter.setPen(QColor(theme.text))
        said = _PARTED.join(facts(story))
        if QFontMetrics(self._small).horizontalAdvance(said) > below.width():
            said = _PARTED.join(facts(story, plainly=True))
        below.translate(0, _wrapped(painter, below, said, self._small, 1))
        painter.setPen(QColor(theme.dim))
        shown = QFontMetrics(self._small).elidedText(ending(story), Qt.TextElideMode.ElideLeft, below.width())
        write(painter, below, 0, shown, own=True)
        if self._pane.rows.reasons:
            _wrapped(painter, below.translated(0, self._line), tr_stored(story.reason), self._small, 2)
        painter.restore()


def _wrapped(painter: QPainter, where: QRect, words: str, font: QFont, lines: int) -> int:
    """Words in at most so many lines, the last one elided; the height used, in pixels."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(words[:400], font)
    option = QTextOption()
    if is_turned(painter):
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    laid: list[QTextLine] = []
    while len(laid) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(where.width())
        laid.append(line)
    layout.endLayout()
    painter.setFont(font)
    # Qt counts UTF-16 units.
    units = layout.text().encode("utf-16-le", "replace")
    for n, line in enumerate(laid):
        top = where.top() + n * metrics.height()
        rest = units[2 * line.textStart() :]
        if n == lines - 1 and 2 * line.textLength() < len(rest):
            whole = rest.decode("utf-16-le", "replace")
            shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, where.width())
            write(painter, QRectF(where.left(), top, where.width(), metrics.height()), 0, shown, own=True)
        else:
            with upright(painter, where):
                line.draw(painter, QPointF(where.left(), top - line.y()))
    return len(laid) * metrics.height()


class Outcome(QListView):
    """The list. A click goes to where the article begins; the keys belong to the raw capture."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outcome")
        self.setAccessibleName(tr("Articles of this capture"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.rows = OutcomeModel(self)
        #: The row of the article that the cursor stands in, or -1.
        self.current = -1
        self.cell = _Cell(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.cell)
        self.clicked.connect(lambda index: self.picked.emit(self.rows.stories[index.row()]))

    def dress(self, theme: Theme) -> None:
        self.cell.theme = theme
        self.setStyleSheet(f"QListView {{ background: {theme.page}; border: none; }}" + quiet_bar(theme))

    def show_stories(self, stories: Sequence[Story]) -> None:
        self.rows.show(stories)

    def mark(self, article: int | None) -> None:
        """Mark the article with this number, and bring it into view."""
        found = next((n for n, s in enumerate(self.rows.stories) if s.n == article), -1)
        if found != self.current:
            self.current = found
            self.viewport().update()
        if found >= 0:
            self.scrollTo(self.rows.index(found, 0))

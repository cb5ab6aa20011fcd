"""Related articles as a view: which tell of the same event, the nearest first, and what is in common."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.wording import tr, tr_n, tr_stored
from reader.services.relating import Related
from reader.ui import fonts
from reader.ui.canvas import dot, rounded
from reader.ui.cell import state, status_words
from reader.ui.list_view import ROW, Index, ListRows, ListView, RowCell
from reader.ui.mirroring import is_turned, margins, turn, write
from reader.ui.related_preview import RelatedPreview
from reader.ui.scripts import direction, isolated

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.model.article import Row
    from reader.ui.window import Window

_LEFT, _TOP, _GAP = 26, 9, 2
#: The text is shown beside the list from this width of the view on (pixels at the usual size of letters); so
#: much of the width is the list's, in percent.
_ROOM, _SHARE = 1000, 48


class Line(NamedTuple):
    """A row: an article and why it is suggested."""

    related: Related

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        row = self.related.row
        said = status_words(row).replace("  ·  ", ", ")
        return ", ".join([row.heading, tr_stored(self.related.reason), *state(row), said])


class Found(NamedTuple):
    """An article, what is related to it, and how many others have nearly its words."""

    of: Row
    rows: tuple[Related, ...]
    copies: int


class RelatedView(ListView):
    """Its verbs are in commands/related.py."""

    #: The text beside the list; none while the view is being made.
    preview: RelatedPreview | None = None

    def __init__(self, window: Window) -> None:
        self.rows = ListRows[Line]()
        super().__init__(window, "related", tr("Related articles"), self.rows, RelatedCell)
        #: What is shown, behind it what was shown before: Esc goes back over it.
        self._shown: list[tuple[Found, str]] = []
        self.list.setAccessibleName(tr("Related articles"))
        self.list.setUniformItemSizes(True)
        self.list.doubleClicked.connect(lambda _index: window.run("open_related"))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._follow())
        self.preview = RelatedPreview(window, self)
        self.preview.dress()
        window.session.changed.connect(self._changed)

    @property
    def current(self) -> Row | None:
        """The article that is stood on."""
        index = self.list.currentIndex()
        return self.rows.rows[index.row()].related.row if index.isValid() else None

    @property
    def found(self) -> Found:
        """What is shown now."""
        return self._shown[-1][0]

    def show_found(self, found: Found, stand_on: str = "") -> None:
        """Show what is related to an article, standing on one of them, else on the nearest."""
        if self._shown:
            self._shown[-1] = self.found, self.current.id if self.current else ""
        self._shown.append((found, ""))
        self._fill(found, stand_on)

    def back(self) -> None:
        """Go back to the article whose relations were shown before, else close it."""
        if len(self._shown) > 1:
            self._shown.pop()
            self._fill(*self._shown[-1])
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; what was asked of an article that is stood on need not be answered any more."""
        self._w.session.changed.disconnect(self._changed)
        self._w.jobs.drop("related")
        super().leave()

    def dress(self) -> None:
        """Put on the window's theme, on the text beside too."""
        super().dress()
        if self.preview:
            self.preview.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.preview is None:
            return
        wide = self.width() >= fonts.px(_ROOM)
        self.preview.setVisible(wide)
        if wide:
            left = self.width() * _SHARE // 100
            margins(self._column, 28, 28, self.width() - left + 10, 8)
            beside = QRect(left, 0, self.width() - left, self.height())
            self.preview.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), beside))
            self._follow()

    def _changed(self, change: Change, _origin: str) -> None:
        """Show the articles as they are now; one that has left the library is shown no more."""
        if change.touched is Touched.PLACE:
            return
        before, stood_on = self.found, self.current.id if self.current else ""
        self._shown = [(self._renewed(found), at) for found, at in self._shown]
        if self.found != before:
            self._fill(self.found, stood_on)

    def _renewed(self, found: Found) -> Found:
        rows = []
        for one in found.rows:
            with suppress(NotFound):
                rows.append(one._replace(row=self._w.session.library.articles.row(one.row.id)))
        return found._replace(rows=tuple(rows))

    def _follow(self) -> None:
        """The text beside is that of the article stood on."""
        index = self.list.currentIndex()
        if self.preview:
            self.preview.show_related(self.rows.rows[index.row()].related if index.isValid() else None)

    def _fill(self, found: Found, stand_on: str) -> None:
        self.rows.show([Line(one) for one in found.rows])
        here = (n for n, one in enumerate(found.rows) if one.row.id == stand_on)
        self.stand_on(next(here, 0))
        self._follow()
        self._say(found)

    def _say(self, found: Found) -> None:
        n = len(found.rows)
        with_it = isolated(found.of.heading)
        if n:
            told = tr_n(
                n,
                "{n} article shares names, days or figures with “{title}”.",
                "{n} articles share names, days or figures with “{title}”.",
                title=with_it,
            )
        else:
            told = tr("No articles share names, days or figures with “{title}”.", title=with_it)
        copies = self._w.told(copied(found.copies)) if found.copies else ""
        words = told + (f"\n{copies}" if copies else "")
        self._said.setText(words)
        self.setAccessibleDescription(words)


def copied(copies: int) -> str:
    """That so many others have nearly the same words, and what can be done with them; keys as their names."""
    return tr_n(
        copies,
        "{n} more has nearly the same words: {the_same|Ctrl+J} in the article makes one of them.",
        "{n} more have nearly the same words: {the_same|Ctrl+J} in the article makes one of them.",
    )


class RelatedCell(RowCell):
    """The title, what is in common, and what the article list says of the article."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(_title(bold=True)).height() + 2 * QFontMetrics(_small()).height()
        return QSize(0, lines + 2 * (_TOP + _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        row, t = line.related.row, self._theme
        rect: QRect = option.rect
        painter.save()
        turn(painter, option.rect, option.direction)
        if index.row() == self._list.currentIndex().row():
            rounded(painter, rect.adjusted(0, 1, 0, -1), QColor(t.selected), 5)
        inner = rect.adjusted(_LEFT, _TOP, -14, -_TOP)
        title = QFontMetrics(_title(bold=not row.read)).height()
        if not row.read:
            middle = QRect(rect.left(), inner.top(), _LEFT, title).center()
            dot(painter, middle.toPointF(), 3.2, QColor(t.accent))
        small = QFontMetrics(_small()).height()
        below = inner.top() + title + _GAP
        for words, top, font, colour in (
            (row.heading, inner.top(), _title(bold=not row.read), t.title),
            (tr_stored(line.related.reason), below, _small(), t.text),
            (status_words(row), below + small + _GAP, _small(), t.dim),
        ):
            height = QFontMetrics(font).height()
            self._write(painter, QRect(inner.left(), top, inner.width(), height), words, font, colour)
        painter.restore()

    def _write(self, painter: QPainter, where: QRect, words: str, font: QFont, colour: str) -> None:
        """One line, from the edge that its script begins at."""
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        if not is_turned(painter):
            painter.setLayoutDirection(direction(words))
        edge = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        write(painter, where, int(edge), shown, own=True)


def _title(*, bold: bool) -> QFont:
    return fonts.serif(16.5, weight=QFont.Weight.Bold if bold else QFont.Weight.Normal)


def _small() -> QFont:
    return fonts.sans(13.5)

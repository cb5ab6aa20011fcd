"""A row of the article list: its data as words, its geometry as numbers, its paint.

Every row has the same height, and a heading too, so that the list never measures what it does not show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from reader.model.article import Row
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui import days, fonts
from reader.ui.canvas import dot, tick
from reader.ui.document import has_other_script
from reader.ui.mirroring import apart, is_turned, upright, write
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.services.snippets import Lit

_LEFT, _RIGHT, _TOP = 20, 14, 12
#: What an article is said to be by its marks.
_MARKS = {
    "unread": tr_noop("unread", sense="state"),
    "starred": tr_noop("starred", sense="state"),
    "later": tr_noop("later", sense="state"),
    "archived": tr_noop("archived", sense="state"),
}


class Look(NamedTuple):
    """The fonts and the height that follow from the size of the window's own letters (pixels)."""

    title: QFont
    title_unread: QFont
    stand_in: QFont
    lead: QFont
    lead_metrics: QFontMetrics
    heading_font: QFont
    height: int
    heading: int
    title_line: int
    lead_line: int


def look(size: int = 15) -> Look:
    """The look of a row whose title is set in `size` pixels."""
    title = fonts.serif(size + 1.5)
    lead = fonts.sans(size - 1.5)
    lead_metrics = QFontMetrics(lead)
    title_line = QFontMetrics(title).height()
    lead_line = lead_metrics.height() + 1
    return Look(
        title=title,
        title_unread=fonts.serif(size + 1.5, weight=QFont.Weight.Bold),
        stand_in=fonts.serif(size + 1.5, italic=True),
        lead=lead,
        lead_metrics=lead_metrics,
        heading_font=fonts.sans(size - 2, weight=QFont.Weight.DemiBold),
        heading=2 * lead_line,
        height=2 * _TOP + 2 * title_line + 2 * lead_line + 2,
        title_line=title_line,
        lead_line=lead_line,
    )


def status_words(row: Row) -> str:
    """What the row says of its article, in words; the source, which the pane often says, comes last."""
    words = []
    if row.captures > 1:
        words.append(tr_n(row.captures, "in {n} capture", "in {n} captures"))
    if row.thrown_at is not None:
        words.append(days.kept(row.thrown_at))
    if row.cut:
        words.append(tr("cut", sense="state"))
    if row.title is None:
        words.append(tr("no title printed"))
    if row.highlights:
        words.append(tr_n(row.highlights, "{n} highlight", "{n} highlights"))
    if row.published:
        words.append(days.short(row.published))
    elif row.captured:
        words.append(tr("captured {day}", day=days.short(row.captured)))
    words.append(row.source)
    return "  ·  ".join(words)


def marks(row: Row) -> list[str]:
    """What the reader did with an article, or did not yet, by its names in the program."""
    all_ = {"unread": not row.read, "starred": row.starred, "later": row.later, "archived": row.archived}
    return [mark for mark, on in all_.items() if on]


def state(row: Row) -> list[str]:
    """The words for what the reader did with an article, or did not yet."""
    return [tr(_MARKS[mark], sense="state") for mark in marks(row)]


def spoken(row: Row) -> str:
    """The row as a screen reader says it."""
    tagged = [tr("tagged {tags}", tags=", ".join(row.tags))] if row.tags else []
    return ", ".join([row.heading, *state(row), *tagged, status_words(row).replace("  ·  ", ", ")])


class Way(NamedTuple):
    """How a line runs: its direction, and the edge that it begins at."""

    side: Qt.LayoutDirection
    edge: Qt.AlignmentFlag


class Cell:
    """Paints rows."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.look = look()

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        row: Row,
        *,
        chosen: bool,
        active: bool,
        picked: bool = False,
        lit: Lit | None = None,
    ) -> None:
        """Paint a row into a rectangle; `active` is whether the list has the focus, `picked` whether the
        article is selected, `lit` which of its words are lit."""
        self._ground(painter, rect, chosen=chosen, active=active, picked=picked)
        inner = rect.adjusted(_LEFT, _TOP, -_RIGHT, -_TOP)
        if not row.read:
            self._dot(painter, rect, inner)
        if picked:
            middle = inner.top() + self.look.title_line * 1.5
            tick(painter, rect.left() + 7.5, middle, QColor(self.theme.accent))
        if lit is not None:
            used = self._lit(painter, inner, row, lit)
        else:
            used = self._title(painter, inner, row) + 2
            self._line(painter, inner.adjusted(0, used, 0, 0), row.below, self.theme.dim)
            used += self.look.lead_line
        self._status(painter, inner.adjusted(0, used, 0, 0), row)

    def paint_heading(self, painter: QPainter, rect: QRect, words: str, articles: int) -> None:
        """Paint the heading of a group at the top of its first row."""
        band = QRect(rect.left(), rect.top(), rect.width(), self.look.heading)
        painter.fillRect(band, QColor(self.theme.chrome))
        painter.setFont(self.look.heading_font)
        painter.setPen(QColor(self.theme.dim))
        inner = band.adjusted(_LEFT, 0, -_RIGHT, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        count = number(articles)
        write(painter, inner, int(middle | Qt.AlignmentFlag.AlignRight), count)
        metrics = QFontMetrics(self.look.heading_font)
        room = inner.width() - metrics.horizontalAdvance(count) - 12
        painter.setPen(QColor(self.theme.text))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        write(painter, inner, int(middle | Qt.AlignmentFlag.AlignLeft), shown, own=True)

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, active: bool, picked: bool) -> None:
        ground = self.theme.selected if chosen else self.theme.cursor if picked else self.theme.page
        painter.fillRect(rect, QColor(ground))
        if chosen or picked:
            edge = QColor(self.theme.accent if active or picked else self.theme.faded)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), edge)
        if not chosen:
            painter.fillRect(
                QRect(rect.left() + _LEFT, rect.bottom(), rect.width() - _LEFT, 1),
                QColor(self.theme.hairline),
            )

    def _dot(self, painter: QPainter, rect: QRect, inner: QRect) -> None:
        middle = QPointF(rect.left() + 11.5, inner.top() + self.look.title_line / 2 + 0.5)
        dot(painter, middle, 3.2, QColor(self.theme.accent))

    def _title_font(self, row: Row) -> QFont:
        font = self.look.title if row.read else self.look.title_unread
        if row.title is None and not has_other_script(row.heading):
            font = QFont(self.look.stand_in)
            font.setBold(not row.read)
        return font

    def _lit(self, painter: QPainter, inner: QRect, row: Row, lit: Lit) -> int:
        """The title and the words below it, some of them lit; a short title leaves them a second line.
        Returns the height used."""
        from reader.ui import lighting, lit_row

        found, watched = lighting.found(self.theme), lighting.watched(self.theme)
        look, way = self.look, _way(painter, row.heading)
        title = lit_row.Lines(self._title_font(row), self.theme.title, look.title_line, 2, *way)
        marks = ((lit.watched_title, watched), (lit.title, found))
        used = lit_row.paint_words(painter, inner, row.heading[:160], title, marks) + 2
        words, hits, seen = lit_row.snippet(lit, look.lead, inner.width())
        most = 2 if lit.hits and used < 2 * look.title_line else 1
        below = lit_row.Lines(look.lead, self.theme.dim, look.lead_line, most, *_way(painter, words))
        at = inner.adjusted(0, used, 0, 0)
        return used + lit_row.paint_words(painter, at, words[:300], below, ((seen, watched), (hits, found)))

    def _title(self, painter: QPainter, inner: QRect, row: Row) -> int:
        """At most two lines, the second elided; returns the height used."""
        font, way = self._title_font(row), _way(painter, row.heading)
        layout = QTextLayout(row.heading[:160], font)
        option = QTextOption(way.edge)
        option.setTextDirection(way.side)
        # A word that is wider than the line would run out of it.
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        painter.setPen(QColor(self.theme.title))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(inner.width())
        # Qt counts UTF-16 units.
        rest = row.heading.encode("utf-16-le", "replace")[2 * first.textLength() :].decode(
            "utf-16-le", "replace"
        )
        layout.endLayout()
        with upright(painter, inner):
            first.draw(painter, QPointF(inner.left(), inner.top()))
        if not rest.strip():
            return self.look.title_line
        below = QRect(inner.left(), inner.top() + self.look.title_line, inner.width(), self.look.title_line)
        self._elided(painter, below, rest[:200].strip(), font, way)
        return 2 * self.look.title_line

    def _status(self, painter: QPainter, where: QRect, row: Row) -> None:
        marks = "".join(sign for sign, on in (("★", row.starred), ("◷", row.later)) if on)
        width = 0
        if marks:
            painter.setFont(self.look.lead)
            painter.setPen(QColor(self.theme.accent))
            width = self.look.lead_metrics.horizontalAdvance(marks) + 7
            write(painter, where, int(Qt.AlignmentFlag.AlignLeft), marks)
        if row.tags:
            width += self._tags(painter, where.adjusted(width, 0, 0, 0), row.tags)
        words = status_words(row)
        way = _way(painter, words)
        if way.edge & Qt.AlignmentFlag.AlignRight:
            from reader.ui.scripts import isolated

            words, way = isolated(words), way._replace(side=Qt.LayoutDirection.RightToLeft)
        self._line(painter, where.adjusted(width, 0, 0, 0), words, self.theme.dim, way)

    def _tags(self, painter: QPainter, where: QRect, tags: Sequence[str]) -> int:
        """The tags, of which the line leaves as many out as would take more than half of it; returns the
        width used."""
        metrics, room = self.look.lead_metrics, where.width() // 2
        words = "  ".join(apart(f"#{tag}") for tag in tags)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._line(painter, QRect(where.left(), where.top(), room, where.height()), shown, self.theme.text)
        return metrics.horizontalAdvance(shown) + 12

    def _line(self, painter: QPainter, where: QRect, words: str, colour: str, *way: Way) -> None:
        """A quiet line; `way` is that of other words than its own."""
        painter.setPen(QColor(colour))
        line = QRect(where.left(), where.top(), where.width(), self.look.lead_line)
        self._elided(painter, line, words[:120], self.look.lead, *way or (_way(painter, words),))

    def _elided(self, painter: QPainter, where: QRect, words: str, font: QFont, way: Way) -> None:
        """One line, from the edge that it begins at, its end left out where it is too long."""
        metrics = self.look.lead_metrics if font is self.look.lead else QFontMetrics(font)
        painter.setFont(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        with upright(painter, where):
            painter.setLayoutDirection(way.side)
            painter.drawText(where, int(way.edge | Qt.AlignmentFlag.AlignVCenter), shown)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _way(painter: QPainter, words: str) -> Way:
    """The direction of a line, and where it begins: in a window that runs to the right at the edge that its
    script begins at, in one that runs to the left at the right. Letters that can run to the left are looked
    at where there are any."""
    edge, to_left = Qt.AlignmentFlag, Qt.LayoutDirection.RightToLeft
    side = Qt.LayoutDirection.LeftToRight
    if has_other_script(words):
        from reader.ui.scripts import direction

        side = direction(words, to_left if is_turned(painter) else side)
    right = side is to_left or is_turned(painter)
    return Way(side, edge.AlignAbsolute | (edge.AlignRight if right else edge.AlignLeft))

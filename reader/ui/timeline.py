"""What a list finds over time, drawn as bars: a day, a week, a month or a year each, walked by keys."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.library.timeline import days as days_of
from reader.model.change import Change, Touched
from reader.model.stretches import Stretch, Unit, begins, fitting, shortest, stretches
from reader.model.wording import number, tr, tr_noop
from reader.ui import days, fonts
from reader.ui.announcing import announce
from reader.ui.commands.selecting import articles
from reader.ui.mirroring import across, turn, write
from reader.ui.view import View

if TYPE_CHECKING:
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: The widest and the narrowest that a bar is with the room beside it, the room for words below, and how high
#: the highest is with these (pixels).
_WIDEST, _NARROWEST, _BELOW, _HIGHEST = 44, 9, 26, 400
_UNITS = (tr_noop("day by day"), tr_noop("week by week"), tr_noop("month by month"), tr_noop("year by year"))
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class TimelineView(View):
    """The timeline of the place that is open. `bars` are its stretches, `at` the one that is stood on."""

    def __init__(self, window: Window) -> None:
        panes = (window.list_pane, window.page_pane, window.notes)
        super().__init__(window, "timeline", tr("Timeline"), panes)
        self.bars: list[Stretch] = []
        self.at = 0
        self.unit = Unit.MONTH
        self._days: list[tuple[int, int]] = []
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold))
        self._said = self.label(fonts.sans(14))
        self._here = self.label(fonts.sans(15, weight=QFont.Weight.DemiBold))
        self._chart = _Bars(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 24)
        column.setSpacing(8)
        for part in (self._title, self._said, self._here):
            column.addWidget(part)
        column.addWidget(self._chart, 1)
        column.addStretch()
        place = window.session.place
        searched = place.key.removeprefix("search:")
        name = place.name if searched == place.key else searched
        self._title.setText(tr("Timeline: {place}", place=name))
        self._said.setText(tr("Counting …"))
        self.dress()
        window.session.changed.connect(self._changed)
        self._count()

    @property
    def here(self) -> Stretch | None:
        """The stretch that is stood on."""
        return self.bars[self.at] if self.bars else None

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#{self.objectName()} {{ background: {t.page}; }}")
        for label, colour in ((self._title, t.title), (self._said, t.dim), (self._here, t.text)):
            label.setStyleSheet(f"color: {colour};")
        self._chart.update()

    def step(self, by: int) -> None:
        """Go on by so many stretches, or back, as far as there are."""
        self._stand(min(max(0, self.at + by), len(self.bars) - 1))

    def step_found(self, by: int) -> None:
        """Go on to the next stretch that has articles, or back to the one before."""
        way = 1 if by > 0 else -1
        found = [n for n in range(len(self.bars)) if self.bars[n].articles and (n - self.at) * way > 0]
        if found:
            self._stand(found[min(abs(by), len(found)) - 1] if by > 0 else found[-min(-by, len(found))])

    def divide(self, unit: Unit) -> None:
        """Show stretches of another length, standing on the one that lies in the present one, or has it in
        it: the last of them with articles. Of very many years no days are told apart."""
        here = self.here
        self.unit = max(unit, shortest(self._days))
        self.bars = stretches(self._days, self.unit)
        inside = [
            n
            for n, bar in enumerate(self.bars)
            if here and bar.articles and bar.first < here.after and bar.after > here.first
        ]
        self._stand(inside[-1] if inside else len(self.bars) - 1)

    def back(self) -> None:
        """Show all of a list that is narrowed to a stretch; else leave."""
        if self._w.session.arranging.stretch:
            self._w.session.arranging.stretch = None
            self._w.opening.show_list()
            self._say()
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; a count that is under way need not end."""
        self._w.session.changed.disconnect(self._changed)
        self._w.jobs.drop("timeline")
        super().leave()

    def _count(self) -> None:
        session = self._w.session
        library, query = session.library, session.place.query._replace(narrowed=session.arranging.words)

        def work(job: Job) -> list[tuple[int, int]]:
            with library.until(lambda: job.cancelled):
                return days_of(library, query)

        self._w.jobs.run("timeline", work, self._show, self._w.tell_trouble)

    def _changed(self, change: Change, _origin: str) -> None:
        """Count anew: what an import brings or undo brings back stands in its stretch."""
        if change.touched & ~Touched.PLACE:
            self._count()

    def _show(self, found: list[tuple[int, int]]) -> None:
        here = self.here
        self._days = found
        if here:
            self.unit = max(self.unit, shortest(found))
            self.bars = stretches(found, self.unit)
            self._stand(sum(bar.first <= here.first for bar in self.bars) - 1)
            return
        shown = self._w.session.arranging.stretch
        self.unit = fitting(found)
        if shown:
            first, after = (date.fromisoformat(day) for day in shown)
            of_it = (u for u in Unit if begins(first, u) == first and _ends(first, after, u))
            self.unit = max(next(of_it, self.unit), shortest(found))
        self.bars = stretches(found, self.unit)
        at = next((n for n, bar in enumerate(self.bars) if shown and bar.first.isoformat() == shown[0]), -1)
        self._stand(at if at >= 0 else len(self.bars) - 1)

    def _stand(self, n: int) -> None:
        self.at = max(0, n)
        self._say()
        self._chart.update()

    def _say(self) -> None:
        here = self.here
        if here is None:
            self._said.setText(
                self._w.told(tr("Nothing is here that could be shown over time. {leave|Esc} leaves."))
            )
            return
        total = articles(sum(bar.articles for bar in self.bars))
        whole = days.stretch(self.bars[0].first.isoformat(), self.bars[-1].after.isoformat())
        only = self._w.session.arranging.stretch
        said = f"{total}, {whole}, {tr(_UNITS[self.unit])}"
        if only:
            said = f"{said}   ·   {tr('the list shows {days}', days=days.stretch(*only))}"
        self._said.setText(said)
        words = f"{days.stretch(here.first.isoformat(), here.after.isoformat())}: {articles(here.articles)}"
        self._here.setText(words)
        self._chart.setAccessibleDescription(words)
        self.setAccessibleDescription(words)
        announce(self, words)


def _ends(first: date, after: date, unit: Unit) -> bool:
    from reader.model.stretches import ends

    return ends(first, unit) == after


class _Bars(QWidget):
    """The bars, as many as fit around the one that is stood on."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(tr("Articles over time"))
        self.setMinimumHeight(fonts.px(120))
        self.setMaximumHeight(fonts.px(_HIGHEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        shown, wide = self._shown()
        if not shown:
            return
        t, painter = self._view._w.theme, QPainter(self)
        turn(painter, self.rect(), self.layoutDirection())
        high = self.height() - fonts.px(_BELOW) - fonts.px(18)
        most = max(self._view.bars[n].articles for n in shown) or 1
        floor = fonts.px(18) + high
        painter.fillRect(QRect(0, floor, wide * len(shown), 1), QColor(t.hairline))
        painter.setFont(fonts.sans(12.5))
        every = self._every(painter, shown, wide)
        for place, n in enumerate(shown):
            bar, left = self._view.bars[n], place * wide
            here = n == self._view.at
            tall = max(2, high * bar.articles // most) if bar.articles else 0
            inner = QRect(left + wide // 8, floor - tall, wide - 2 * (wide // 8), tall)
            painter.fillRect(inner, QColor(t.accent if here else t.faded))
            if here:
                painter.fillRect(QRect(left, floor + 2, wide, 3), QColor(t.accent))
                painter.setPen(QColor(t.text))
                above = QRect(left - 60, floor - tall - fonts.px(18), wide + 120, fonts.px(16))
                write(painter, above, _CENTRE, number(bar.articles))
            if self._turn(n) % every == 0:
                self._word(painter, left, floor, bar)
        painter.end()

    def _every(self, painter: QPainter, shown: range, wide: int) -> int:
        """Below how many bars there is room for one word that says when they begin."""
        metrics = QFontMetrics(painter.font())
        words = (self._when(self._view.bars[n].first) for n in shown)
        widest = max(map(metrics.horizontalAdvance, words)) + fonts.px(14)
        if self._view.unit is Unit.MONTH:
            return next((many for many in (1, 2, 3, 4, 6) if many * wide >= widest), 12)
        return -(-widest // wide)

    def _turn(self, n: int) -> int:
        """The place of a bar among those that are told apart: January is told as its year, so it is first."""
        return self._view.bars[n].first.month - 1 if self._view.unit is Unit.MONTH else n

    def _word(self, painter: QPainter, left: int, floor: int, bar: Stretch) -> None:
        """Write when a stretch begins below its bar, where there is room for it."""
        words = self._when(bar.first)
        width = QFontMetrics(painter.font()).horizontalAdvance(words)
        if left + width <= self.width():
            painter.setPen(QColor(self._view._w.theme.dim))
            where = QRect(left, floor + 8, width + 2, fonts.px(_BELOW) - 8)
            write(painter, where, int(Qt.AlignmentFlag.AlignLeft), words)

    def _when(self, first: date) -> str:
        unit = self._view.unit
        if unit is Unit.YEAR:
            return str(first.year)
        if unit is Unit.MONTH:
            return days.month(first) if first.month > 1 else str(first.year)
        return days.in_year(first)

    def _shown(self) -> tuple[range, int]:
        """The bars that fit, that one among them which is stood on; and how wide one is."""
        bars, view = len(self._view.bars), self._view
        if not bars:
            return range(0), _WIDEST
        wide = min(fonts.px(_WIDEST), max(fonts.px(_NARROWEST), self.width() // bars))
        fit = max(1, self.width() // wide)
        first = min(max(0, view.at - fit // 2), max(0, bars - fit))
        return range(first, min(bars, first + fit)), wide

    def mousePressEvent(self, event: QMouseEvent) -> None:
        shown, wide = self._shown()
        place = int(across(self, event.position().x())) // wide
        if place < len(shown):
            self._view.step(shown[place] - self._view.at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._view._w.run("narrow_to")

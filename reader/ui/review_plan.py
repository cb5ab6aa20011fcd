"""What accepting one capture would change in the other captures of its source: shown first, then done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.model.wording import number, tr, tr_n
from reader.ui import fonts
from reader.ui.card import plain
from reader.ui.mirroring import along, apart, is_mirrored, margins
from reader.ui.theme import Theme, quiet_bar

if TYPE_CHECKING:
    from reader.services.mending import Planned

#: So many captures are shown one by one; of more, only the number is said.
SHOWN = 60
#: So many articles that come or go are named of one capture.
NAMED = 6
#: What the scroll bar takes from the width of rows, and what is left below them.
_BAR, _SPARE = 12, 16


class Plan(QFrame):
    """A sheet over the window: captures to take in or leave out, then to change or to leave as they are.

    `take` gets what was chosen, once; nothing where the sheet was left.
    """

    dialog = "plan"

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        source: str,
        planned: Sequence[Planned],
        take: Callable[[tuple[Planned, ...]], None],
        hints: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(window)
        self.setObjectName("plan")
        self.setAccessibleName(tr("What would change in {source}", source=source))
        self.planned = tuple(planned)
        self.chosen = set(range(len(self.planned)))
        self.here = 0
        self._theme = theme
        self._hints = hints
        self._take = take
        self._open = True
        self._window = window
        self._before: QWidget | None = window.window().focusWidget()
        self.rows = [Row(plan, theme, self) for plan in self.planned[:SHOWN]]
        self.setStyleSheet(
            f"QFrame#plan {{ background: {theme.page}; border: 1px solid {theme.hairline}; }}"
            f" QWidget#sheet {{ background: {theme.page}; }}"
        )
        self._build(source)
        self._place()
        window.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mark()
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self, chosen: tuple[Planned, ...] = ()) -> None:
        """Close, and say what was chosen; the focus goes back where it was, unless it was taken elsewhere."""
        held, self._open = self.hasFocus(), False
        # Before it is hidden, which would send the focus to the next pane first.
        if held and self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.hide()
        self.deleteLater()
        self._take(chosen)

    def toggle(self, n: int) -> None:
        """Take a capture in or leave it out."""
        self.here = n
        self.chosen ^= {n}
        self._mark()

    def step(self, by: int) -> None:
        """Go down or up by so many rows, as far as there are."""
        self.here = min(max(0, self.here + by), len(self.rows) - 1)
        self._mark()

    def take(self) -> None:
        """Close, and change the captures with a tick."""
        self.leave(tuple(plan for n, plan in enumerate(self.planned) if n in self.chosen))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click beside the sheet changes nothing, as Esc does."""
        away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if self._open and event.reason() not in away:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """In the upper middle of the window, as high as the rows need and the window allows."""
        window = self._window
        margin = max(16, window.width() // 12)
        room = window.rect().adjusted(margin, margin // 2, -margin, -margin // 2)
        beside = self._outer.contentsMargins()
        inner = room.width() - beside.left() - beside.right()
        around = sum(each.heightForWidth(inner) + self._outer.spacing() for each in self._around)
        needed = sum(max(row.sizeHint().height(), row.heightForWidth(inner - _BAR)) for row in self.rows)
        room.setHeight(min(room.height(), needed + around + beside.top() + beside.bottom() + _SPARE))
        self.setGeometry(room)

    def _mark(self) -> None:
        for n, row in enumerate(self.rows):
            row.mark(chosen=n in self.chosen, here=n == self.here)
        self._scroll.ensureWidgetVisible(self.rows[self.here])

    def _build(self, source: str) -> None:
        count = len(self.planned)
        title = plain(fonts.serif(21, weight=QFont.Weight.Bold), self._theme.title)
        title.setText(_heading(count, source))
        note = plain(fonts.sans(14), self._theme.dim)
        note.setText(
            tr(
                "Those with a tick change, when you take it. "
                "Notes and highlights stay: they are found again in the new texts."
            )
        )
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        margins(column, 0, 0, _BAR, 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        if count > SHOWN:
            more = plain(fonts.sans(14), self._theme.dim)
            rest = tr_n(count - SHOWN, "And {n} more, changed likewise.", "And {n} more, changed likewise.")
            more.setText(rest)
            column.addWidget(more)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().setStyleSheet(quiet_bar(self._theme))
        self._scroll.setWidget(sheet)
        keys = plain(fonts.sans(13.5), self._theme.dim)
        keys.setText(along("      ".join(f"{apart(key)}  {words}" for key, words in self._hints)))
        self._around = (title, note, keys)
        self._outer = QVBoxLayout(self)
        margins(self._outer, 28, 20, 12, 16)
        self._outer.setSpacing(10)
        for widget in (title, note):
            self._outer.addWidget(widget)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(keys)


class Row(QFrame):
    """One capture: a tick, its name, how many articles it has and would have, which of them come and go."""

    def __init__(self, planned: Planned, theme: Theme, plan: Plan) -> None:
        super().__init__(plan)
        self.setObjectName("planned")
        self._theme = theme
        self._plan = plan
        self._words = f"{planned.name}, {_counts(planned)}"
        self.tick = QLabel()
        self.tick.setTextFormat(Qt.TextFormat.PlainText)
        self.tick.setFont(fonts.sans(15, weight=QFont.Weight.DemiBold))
        self.tick.setStyleSheet(f"color: {theme.accent};")
        self.tick.setFixedWidth(24)
        name = plain(fonts.sans(14.5, weight=QFont.Weight.DemiBold), theme.text)
        name.setText(planned.name)
        counts = plain(fonts.sans(14), theme.dim)
        counts.setText(_counts(planned))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.tick)
        head.addWidget(name, 1)
        head.addWidget(counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._changes(planned))

    def mark(self, *, chosen: bool, here: bool) -> None:
        """Show whether the capture is to be changed, and whether the keys are on it."""
        self.tick.setText("✓" if chosen else "–")
        self.setAccessibleName(f"{self._words}, {tr('to be changed') if chosen else tr('left out')}")
        ground = self._theme.selected if here else "transparent"
        edge, side = self._theme.accent if here else "transparent", "right" if is_mirrored() else "left"
        self.setStyleSheet(f"QFrame#planned {{ background: {ground}; border-{side}: 3px solid {edge}; }}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._plan.toggle(self._plan.rows.index(self))

    def _changes(self, planned: Planned) -> QGridLayout:
        grid = QGridLayout()
        margins(grid, 24, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        going, coming = Counter(planned.before), Counter(planned.after)
        lines = [("−", tr("no longer", sense="article"), heading) for heading in (going - coming).elements()]
        lines += [("+", tr("new", sense="article"), heading) for heading in (coming - going).elements()]
        shown = lines[:NAMED]
        if len(lines) > NAMED:
            rest = len(lines) - NAMED
            shown.append(("", "", tr_n(rest, "and {n} more", "and {n} more")))
        for n, (sign, word, heading) in enumerate(shown):
            what = plain(fonts.sans(13.5), self._theme.dim)
            what.setWordWrap(False)
            what.setText(f"{sign} {word}".strip())
            title = plain(fonts.serif(15), self._theme.text)
            title.setText(heading)
            grid.addWidget(what, n, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(title, n, 1)
        if not lines:
            same = plain(fonts.sans(13.5), self._theme.dim)
            same.setText(planned.says)
            grid.addWidget(same, 0, 0, 1, 2)
        return grid


def _heading(count: int, source: str) -> str:
    if count == 1:
        return tr("One more capture of {source} would change", source=source)
    return tr_n(
        count,
        "{n} more capture of {source} would change",
        "{n} more captures of {source} would change",
        source=source,
    )


def _counts(planned: Planned) -> str:
    before, after = len(planned.before), len(planned.after)
    shown = tr_n(after, "{n} article", "{n} articles")
    return shown if before == after else f"{number(before)} → {shown}"

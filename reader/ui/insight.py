"""Insight: the library in pictures drawn from its data. Each mark of one leads to its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from reader.model.change import Change, Touched
from reader.model.insight import WHOLE, Figures, Picture, again
from reader.model.stretches import Unit
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.insight_canvas import Canvas, measure
from reader.ui.insight_layout import Frame, columns_fitting, drawn, fitting
from reader.ui.insight_table import Table
from reader.ui.insight_words import empty_words, found_words, mark_words, told
from reader.ui.view import View

if TYPE_CHECKING:
    from reader.model.query import Query
    from reader.ui.jobs import Job
    from reader.ui.window import Window


class State(NamedTuple):
    """What of the pictures is shown: which one, of the whole library or of one place only, in stretches of
    which length (None for what serves), whether tags are folded and each line has a scale of its own, whether
    as a table; and the mark that is stood on, by the name of its line and its column (None for the last)."""

    picture: Picture = Picture.SOURCES
    whole: bool = True
    unit: Unit | None = None
    folded: bool = True
    own: bool = False
    table: bool = False
    line: str = ""
    column: str | None = None


class InsightView(View):
    """Its verbs are in commands/insight.py. `found` are the figures that are shown, `at` the line and the
    column of the mark that is stood on, `state` what is asked for."""

    def __init__(self, window: Window, state: State) -> None:
        panes = (window.list_pane, window.page_pane, window.notes)
        super().__init__(window, "insight", tr("Insight"), panes)
        self.state = state
        self.found = Figures(state.picture)
        self.at = (0, 0)
        self._top = self._left = 0
        self._names = {picture: self._named(picture) for picture in Picture}
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold))
        self._said = self.label(fonts.sans(14))
        self._here = self.label(fonts.sans(15, weight=QFont.Weight.DemiBold))
        self._about = self.label(fonts.sans(13))
        self.canvas = Canvas(self, lambda: self._w.theme, self._draw)
        self.table = Table(self)
        self._lay_out()
        self.canvas.pressed.connect(lambda line, column: self.stand_on(line, column))
        self.canvas.opened.connect(lambda: window.run("open_mark"))
        self.canvas.turned.connect(lambda lines: self.step(lines, 0))
        self.table.clicked.connect(lambda i: self.stand_on(*self.table.mark(i.row(), i.column())))
        self.table.doubleClicked.connect(lambda _index: window.run("open_mark"))
        self.dress()
        window.session.changed.connect(self._changed)
        self.show_state(state)

    @property
    def scope(self) -> Query:
        """What is counted: the whole library, or the place that is open as its list shows it."""
        session = self._w.session
        return WHOLE if self.state.whole else session.query

    @property
    def standing(self) -> State:
        """What is shown, with the mark that is stood on."""
        if not self.found.marks:
            return self.state
        line, column = self.found.lines[self.at[0]], self.found.columns[self.at[1]]
        return self.state._replace(line=line.name, column=column.first or column.name)

    def show_state(self, state: State) -> None:
        """Count what a state asks for, and show it."""
        self.state = state
        for picture, name in self._names.items():
            name.setChecked(picture is state.picture)
        self._title.setText(told(state.picture).title)
        self._about.setText(told(state.picture).about)
        self.canvas.setAccessibleName(told(state.picture).title)
        self._count()

    def show_picture(self, picture: Picture) -> None:
        """Show another picture, from where it is begun to be read."""
        self.show_state(self.state._replace(picture=picture, unit=None, line="", column=None))

    def change(self, **changed: object) -> None:
        """Show something else of it, standing on the same mark as far as it has it."""
        state = self.standing._replace(**changed)  # type: ignore[arg-type]
        if changed.keys() <= {"own", "table"} and self._w.jobs.running("insight") is None:
            self.state = state
            self._show(self.found)
        else:
            self.show_state(state)

    def step(self, lines: int, columns: int) -> None:
        """Go on by so many lines and columns, or back, as far as there are."""
        if self.found.lines:
            self.stand_on(self.at[0] + lines, self.at[1] + columns)

    def step_found(self, by: int) -> None:
        """Go on in the line to the next mark that has something, or back to the one before."""
        if self.found.lines:
            line, at = self.at
            counts = self.found.lines[line].counts
            there = [n for n, count in enumerate(counts) if count and (n > at if by > 0 else n < at)]
            if there:
                n = min(abs(by), len(there))
                self.stand_on(line, there[n - 1] if by > 0 else there[-n])

    def page(self, by: int) -> None:
        """Go on by as many lines as are seen."""
        self.step(by * fitting(self.found, self._frame(), self._top), 0)

    def stand_on(self, line: int, column: int) -> None:
        """Stand on a mark, or on the nearest one that there is."""
        if not self.found.lines:
            return
        line = min(max(0, line), len(self.found.lines) - 1)
        self.at = line, min(max(0, column), self.found.width(line) - 1)
        self._draw()
        self._say()

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self.setStyleSheet(
            f"QFrame#{self.objectName()} {{ background: {t.page}; }}"
            f"QPushButton {{ color: {t.dim}; background: transparent; border: none; padding: 2px 0; }}"
            f"QPushButton:checked {{ color: {t.title}; border-bottom: 2px solid {t.accent}; }}"
        )
        dim = (self._said, self._about)
        for label, colour in ((self._title, t.title), (self._here, t.text), *((each, t.dim) for each in dim)):
            label.setStyleSheet(f"color: {colour};")
        self.table.dress(t)
        self.canvas.update()

    def leave(self) -> None:
        """Close it; a count that is under way need not end."""
        self._w.session.changed.disconnect(self._changed)
        for job in ("insight", "insight words", "insight unread"):
            self._w.jobs.drop(job)
        super().leave()

    # counting

    def _count(self) -> None:
        """Count away from the UI thread. What is shown stays until then, where it is the same picture."""
        state, scope, library = self.state, self.scope, self._w.session.library
        if self.found.picture is not state.picture:
            self.found = Figures(state.picture)
        self._said.setText(f"{self.told_scope}   ·   {tr('counting …')}")
        self._draw()

        def work(job: Job) -> Figures:
            from reader.services.insight import figures

            with library.until(lambda: job.cancelled):
                return figures(library, state.picture, scope, state.unit, folded=state.folded)

        self._w.jobs.drop("insight words")
        self._w.jobs.run("insight", work, self._show, self._w.tell_trouble)

    def _count_words(self) -> None:
        """The words of each source, which take longest, come after the rest."""
        found, scope, library = self.found, self.scope, self._w.session.library

        def work(job: Job) -> Figures:
            from reader.services.insight import with_words

            with library.until(lambda: job.cancelled):
                return with_words(library, found, scope)

        self._w.jobs.run("insight words", work, self._show, self._w.tell_trouble)

    def _changed(self, change: Change, _origin: str) -> None:
        if change.touched & ~Touched.PLACE:
            self.state = self.standing
            self._count()

    def _show(self, found: Figures) -> None:
        state, before = self.standing, self.found.columns[self.at[1]] if self.found.marks else None
        self.found = found
        if state.unit is not None:
            self.state = state._replace(unit=found.unit)  # as short as days are near enough for
        if state.table:  # of hundreds of lines the widths of columns take their time
            self.table.fill(found)
        self._stack.setCurrentIndex(int(state.table))
        self._said.setText(f"{self.told_scope}   ·   {found_words(found, own=state.own)}")
        if not found.marks:
            self._draw()
            self._tell(self._w.told(empty_words(found.picture)))
            announce(self, self._here.text())
            return
        line = next((n for n, each in enumerate(found.lines) if each.name == state.line), 0)
        self.stand_on(line, again(found, line, state.column, before))
        if found.picture is Picture.EACH and len(found.columns) < 4:
            self._count_words()

    # showing

    def _named(self, picture: Picture) -> QPushButton:
        name = QPushButton(told(picture).name, self)
        name.setCheckable(True)
        name.setFont(fonts.sans(14))
        name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name.setAccessibleName(told(picture).title)
        name.clicked.connect(lambda: self.show_picture(picture))
        return name

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(fonts.px(22))
        for name in self._names.values():
            names.addWidget(name)
        names.addStretch()
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 22, 40, 16)
        column.setSpacing(8)
        column.addLayout(names)
        for part in (self._title, self._said, self._here):
            column.addWidget(part)
        column.addWidget(room, 1)
        column.addWidget(self._about)

    def _frame(self) -> Frame:
        grown = fonts.px(1000) / 1000
        size = self.canvas.width(), self.canvas.height()
        at = self.at if self.found.marks else None
        return Frame(*size, measure, self._top, self._left, at, self.state.own, grown)

    def _draw(self) -> None:
        """Lay it out anew, with the mark that is stood on in sight."""
        frame, (line, column) = self._frame(), self.at
        if line < self._top or not self.found.lines:
            self._top = line if self.found.lines else 0
        while line >= self._top + fitting(self.found, frame, self._top):
            self._top += 1
        wide = columns_fitting(self.found, frame)
        if not self._left <= column < self._left + wide:
            self._left = max(0, min(column - wide // 2, len(self.found.columns) - wide))
        self._left = max(0, min(self._left, len(self.found.columns) - wide))
        self.canvas.show_drawing(drawn(self.found, self._frame()))
        if self.state.table and self.found.lines:
            self.table.stand_on(*self.at)

    def _say(self) -> None:
        """Tell the mark that is stood on, and what of it is unread once that is counted."""
        words = mark_words(self.found, *self.at)
        self._tell(words)
        row, count = self.found.lines[self.at[0]], self.found.lines[self.at[0]].counts[self.at[1]]
        self._w.jobs.drop("insight unread")
        if not count or row.of is not None or (self.found.picture is Picture.EACH and self.at[1]):
            announce(self, words)
            return
        found, at, scope, library = self.found, self.at, self.scope, self._w.session.library

        def work(job: Job) -> int:
            from reader.services.insight import shown

            with library.until(lambda: job.cancelled):
                every = shown(library, found, scope, *at)
                unread = every._replace(read=False)
                return 0 if every.read else library.articles.count(unread, all_of_it=True)

        def done(unread: int) -> None:
            self._tell(mark_words(found, *at, unread))
            announce(self, self._here.text())

        self._w.jobs.run("insight unread", work, done, self._w.tell_trouble)

    def _tell(self, words: str) -> None:
        self._here.setText(words)
        self.canvas.setAccessibleDescription(words)
        self.setAccessibleDescription(words)

    @property
    def told_scope(self) -> str:
        """What is counted, in words."""
        return tr("The whole library") if self.state.whole else self._w.session.place.name

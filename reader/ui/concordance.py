"""The concordance as a view: a line for each place where words stand, the words in the middle.

Its lines are concordance_state.py's business, how one looks concordance_cell.py's; its verbs are
commands/concordance.py.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout

from reader.model.change import Change, Touched
from reader.model.concordance import Sorting
from reader.model.wording import tr, tr_n
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.concordance_list import ConcordanceList
from reader.ui.concordance_state import Among, Stand, concordance_of
from reader.ui.concordance_words import ORDERS, about, counted, empty, told
from reader.ui.mirroring import margins
from reader.ui.panes import Empty, Field
from reader.ui.scripts import isolated
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.library.concordance import Shown
    from reader.ui.window import Window

#: Lines are looked for this long after the last letter (ms).
_TYPED_MS = 250


class ConcordanceView(View):
    """The field, the line that says what is shown, the list, and the article of the line stood on."""

    def __init__(self, window: Window) -> None:
        super().__init__(
            window, "concordance", tr("Concordance"), (window.list_pane, window.page_pane, window.notes)
        )
        self.state = concordance_of(window)
        #: Where the words that are typed next are looked for.
        self._among = self.state.among
        self.list = ConcordanceList(window, self)
        self.field = Field(tr("A word, a “phrase”, a prefix*; tag: source: before: after:"), self)
        self.field.show()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._build()
        self.dress()
        self._typed.timeout.connect(self.look)
        self.field.textEdited.connect(lambda _line: self._typed.start())
        self.field.taken.connect(self._take)
        self.field.turned_back.connect(self._take)
        self.field.left.connect(self._leave_field)
        self.list.moved.connect(self._moved)
        self.list.picking.connect(self.say)
        self.list.rows.read.connect(self._moved)
        self.list.customContextMenuRequested.connect(partial(window.menus.offer, self.list))
        self.list.doubleClicked.connect(lambda _index: window.run("open_line"))
        self.state.grown.connect(self._grown)
        self.state.turned.connect(self._turned)
        window.session.changed.connect(self._changed)
        window.keys.watch(self.field)

    def _build(self) -> None:
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold), tr("Concordance"), wraps=False)
        self._count = self.label(fonts.sans(13.5), wraps=False)
        self._told = self.label(fonts.sans(13.5))
        self._article = self.label(fonts.sans(13.5), wraps=False)
        self._article.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._empty = Empty(self)
        margins(self._article, 22, 6, 18, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.top(self._title, self._count, self.field, self._told))
        column.addLayout(self._empty.over(self.list), 1)
        column.addWidget(self._article)
        self.setTabOrder(self.field, self.list)

    def start(self, line: str, among: Among | None, *, typing: bool) -> None:
        """Open it for a line; where none is named, as the reader left it. `typing` other words goes on in the
        articles of the list named."""
        self._among = among or self.state.among
        self.list.rows.picked = dict.fromkeys(self.state.picked)
        if line or not self.state.terms:
            self.state.ask(line, among)
        self.field.setText(self.state.line)
        self._turned()
        self.open(self.list)
        if typing:
            self.begin_typing()

    # what is on it

    @property
    def standing(self) -> Shown | None:
        """The line that is stood on."""
        return self.list.line

    @property
    def chosen(self) -> list[int]:
        """The numbers of the lines that an act means: those selected, else the one stood on."""
        picked = [int(id) for id in self.list.picked]
        return picked or ([self.list.rows.number(self.list.here)] if self.standing else [])

    @property
    def in_order(self) -> list[int]:
        """The numbers of the lines that are selected, or of all, as they stand."""
        picked = {int(id) for id in self.list.picked}
        return [n for n in self.state.order if n in picked] if picked else list(self.state.order)

    @property
    def here(self) -> Stand:
        """Where the reader stands."""
        row = self.list.here
        return Stand(self.list.rows.number(row), row, self.list.top_of(row)) if row >= 0 else Stand()

    def look(self) -> None:
        """Find the lines of what stands in the field."""
        self._typed.stop()
        line = self.field.text().strip()
        state = self.state
        if (line, self._among) != (state.line, state.among) or state.stale or state.stopped:
            state.ask(line, self._among)

    def again(self) -> None:
        """Find the lines once more, in the articles that there are now."""
        self.state.ask(self.state.line)

    def begin_typing(self) -> None:
        """Type other words."""
        self.field.selectAll()
        self.field.setFocus()

    def sort(self, sorting: Sorting) -> None:
        """Put the lines in another order."""
        self.state.stand = self.here
        self.state.sort(sorting)
        self.say()
        announce(self, tr("Sorted {order}", order=tr(ORDERS[sorting])))

    def show_only(self, word: str) -> None:
        """Show only lines with a word beside, or all again."""
        self.list.pick([])
        self.state.show_only(word)
        self.say()

    def widen(self) -> None:
        """Look in all articles, or in the list only again."""
        self.state.narrow = not self.state.narrow
        self.again()

    def back(self) -> None:
        """What Esc does: stop finding, select nothing any more, leave."""
        if self.state.searching:
            self.state.halt()
        elif self.list.rows.picked:
            self.list.pick([])
        elif self.state.only:
            self.show_only("")
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; its lines are kept, more are found meanwhile, and where the reader stood."""
        self._typed.stop()
        self.state.stand, self.state.picked = self.here, self.list.picked
        self.state.grown.disconnect(self._grown)
        self.state.turned.disconnect(self._turned)
        self._w.session.changed.disconnect(self._changed)
        for job in ("concordance lines", "collocates"):
            self._w.jobs.drop(job)
        super().leave()

    # what is said

    def say(self) -> None:
        """How many lines there are, of which articles, in which order."""
        many = len(self.list.picked)
        picked = [tr_n(many, "{n} selected", "{n} selected")] if many else []
        self._count.setText("   ·   ".join([*picked, counted(self.state)]) if self.state.terms else "")
        self._told.setText("   ·   ".join(told(self.state, self._w.told)))
        self._empty.say(empty(self.state))

    def _moved(self) -> None:
        """The article of the line that is stood on, below the list."""
        line = self.list.rows.at_hand(self.list.here)
        words = isolated("   ·   ".join(about(line))) if line else ""
        room = self.width() - self._article.contentsMargins().left() - self._article.contentsMargins().right()
        self._article.setText(
            self._article.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        )

    # what happens

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moved()

    def dress(self) -> None:
        """Put on the window's theme and the size of the text."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#concordance {{ background: {t.page}; }}")
        inks = {self._title: t.title, self._count: t.dim, self._told: t.dim, self._article: t.dim}
        for label, colour in inks.items():
            label.setStyleSheet(f"color: {colour};")
        self.list.cell.theme = t
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.renew()

    def _grown(self) -> None:
        empty = not self.list.count
        self.list.rows.grow()
        if empty and self.list.count:
            self.list.stand_on(0)
            self.list.ask()
        self.say()
        if not self.state.searching:
            announce(self, counted(self.state))

    def _turned(self, came: bool = False) -> None:
        """The lines stand otherwise: go on standing on the same one, or at the top where more of them `came`
        and the reader has not moved from there."""
        stand = self.here if self.list.here >= 0 else self.state.stand
        if came and stand.row == 0:
            stand = Stand()
        rows = self.list.rows
        rows.show(self.state.lines, self.state.order)
        self.list.cell.sorting = self.state.sorting
        self.list.renew()
        row = rows.row_of(stand.line)
        if self.list.count:
            self.list.stand_on(row or 0, at=None if row is None else max(0, stand.top))
        self.say()
        self._moved()

    def _take(self) -> None:
        self.look()
        self.list.setFocus()

    def _leave_field(self) -> None:
        if self.state.terms:
            self.list.setFocus()
        else:
            self.leave()

    def _changed(self, change: Change, _origin: str) -> None:
        if change.touched is not Touched.PLACE:
            self.list.rows.renew()
            self.list.canvas.update()


def open_concordance(
    window: Window, line: str = "", among: Among | None = None, *, typing: bool = False
) -> None:
    """Open the concordance of a line in the articles of a list; where no line is named, as it was left."""
    for other in [*window.views.values()]:
        other.leave()
    ConcordanceView(window).start(line, among, typing=typing)

"""The notes desk: all highlights and notes of the library in one place, with the text they are from beside.

What it shows is desk_state.py's business, how an item looks desk_cell.py's; its verbs are commands/desk.py.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from reader.model.desk import WORDS, DeskItem, Filters, Grouping, Sorting
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.desk_list import DeskList
from reader.ui.desk_preview import Preview
from reader.ui.desk_state import Stand, desk_of
from reader.ui.desk_writing import Writing
from reader.ui.dragging import attend_desk
from reader.ui.panes import Empty, Field
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: The column of items is never wider (pixels at the usual size of letters); below the second width there is
#: no room for the text beside it.
_COLUMN, _ROOM = 780, 740
ORDERS = {
    Sorting.NEWEST: tr_noop("newest first"),
    Sorting.OLDEST: tr_noop("oldest first"),
    Sorting.PLACE: tr_noop("as they are read"),
}
HEADINGS = {
    Grouping.DAY: tr_noop("by day"),
    Grouping.ARTICLE: tr_noop("by article"),
    Grouping.TAG: tr_noop("by tag"),
    Grouping.NONE: tr_noop("without headings"),
}
_NOTHING = tr_noop(
    "No highlights and no notes yet.\n\n{highlight|H} highlights the sentence you are reading,\n"
    "{note|N} writes a note on it. {leave|Esc} goes back to it."
)


class DeskView(View):
    """The list of items, the line that says what is shown of them, and the text beside."""

    def __init__(self, window: Window) -> None:
        super().__init__(
            window, "desk", tr("Highlights & notes"), (window.list_pane, window.page_pane, window.notes)
        )
        self.state = desk_of(window)
        #: Where to stand once the words that are looked for have been read.
        self._waiting: Stand | None = None
        self.list = DeskList(window.session.library, window.theme, self)
        self.list.rows.failed.connect(window.tell_trouble, Qt.ConnectionType.QueuedConnection)
        self.writing = Writing(self.list, window)
        self.preview = Preview(window, self)
        self.field = Field(tr("Words, tag: source: color: before: after: has:note is:lost"), self)
        self._build()
        self.dress()
        self.field.textEdited.connect(self._typed)
        self.field.taken.connect(self.to_list)
        self.field.left.connect(self._field_left)
        self.list.moved.connect(self._moved)
        self.list.picking.connect(self.say)
        self.list.customContextMenuRequested.connect(partial(window.menus.offer, self.list))
        self.list.doubleClicked.connect(lambda _index: window.run("open_in_text"))
        self.state.changed.connect(self._changed)
        window.keys.watch(self.field)
        attend_desk(window, self.list)

    def _build(self) -> None:
        self._title = self.label(
            fonts.serif(21, weight=QFont.Weight.Bold), tr("Highlights & notes"), wraps=False
        )
        self._count = self.label(fonts.sans(13.5), wraps=False)
        self._shown = self.label(fonts.sans(13.5))
        self._problem = self.label(fonts.sans(13))
        self._problem.hide()
        self._empty = Empty(self)
        self._side = QFrame(self)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.top(self._title, self._count, self._shown, self.field, self._problem))
        column.addLayout(self._empty.over(self.list), 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._side, 10)
        self._row.addWidget(self.preview, 11)
        self.setTabOrder(self.field, self.list)

    def start(self) -> None:
        """Open it where the reader left it."""
        self.list.rows.picked = dict.fromkeys(self.state.picked)
        in_sources = self._w.sources.hasFocus()
        self.open(self.list)
        self._w.sources.stand_on(self._w.opening.place_key)
        if in_sources:
            # Who walks from place to place walks on.
            self._w.sources.setFocus()
        self._room_for_preview()
        self.renew(self.state.stand)
        QTimer.singleShot(0, self.state.read_words)

    # what is on it

    @property
    def standing(self) -> DeskItem | None:
        """The item that is stood on."""
        return self.list.item

    @property
    def chosen(self) -> tuple[DeskItem, ...]:
        """What an act means: what is selected, else the item that is stood on."""
        picked = self.list.picked
        if picked:
            return tuple(self.list.rows.items(picked))
        return (self.standing,) if self.standing else ()

    def ids(self) -> list[str]:
        """The ids of all that is shown, each once, from the top."""
        return list(dict.fromkeys(self.list.rows.ids))

    def show_only(self, filters: Filters) -> None:
        """Show what these filters let through, and say how much that is."""
        self.state.filters = filters
        self.renew(self.here._replace(row=0))
        announce(self, f"{self._counted()}. {self._shown.text()}")

    @property
    def here(self) -> Stand:
        """Where the reader stands."""
        item, row = self.standing, self.list.here
        return Stand(item.id, row, self.list.top_of(row)) if item else Stand()

    def renew(self, stand: Stand) -> None:
        """Ask the library again; stand where the reader stood: on the item, else on the one in its place."""
        groups = self.state.groups()
        if groups is None:
            self._waiting = stand
            self._count.setText(tr("looking …"))
            return
        self._waiting = None
        rows = self.list.rows
        terms = (each for term in self.state.query.terms for each in (term, *term.near))
        self.list.cell.terms = tuple(each._replace(prefix=True, near=()) for each in terms)
        rows.show(groups, self.state.grouping)
        if rows.picked:
            # What is not shown is not selected: no act means what nobody sees.
            left = {*rows.ids}
            rows.picked = {id: None for id in rows.picked if id in left}
        self.list.writing = self.writing.room
        self.list.renew()
        row = rows.row_of(stand.id, stand.row)
        row = min(stand.row, max(0, len(rows.ids) - 1)) if row is None else row
        self.list.stand_on(row, at=max(0, stand.top))
        self.writing.place()
        self.say()
        self._moved()

    def say(self) -> None:
        """How many items are shown, and what filters are on."""
        shown, state = len(self.list.rows.ids), self.state
        self._count.setText(self._counted())
        arranged = f"{tr(HEADINGS[state.grouping])}, {tr(ORDERS[state.sorting])}"
        told = [f"{arranged[:1].upper()}{arranged[1:]}"]
        filters = [*state.filters.told]
        if filters:
            only = tr("Only {filters}", filters=",  ".join(filters))
            told = [only, arranged, self._w.told(tr("{leave|Esc} takes off the last"))]
        self._shown.setText("   ·   ".join(told))
        problems = state.query.problems
        self._problem.setText("; ".join(problems))
        self._problem.setVisible(bool(problems))
        left = tr(
            "Nothing is left by: {filters}.\n\n{leave|Esc} takes off the last filter.",
            filters=", ".join(filters),
        )
        self._empty.say("" if shown else self._w.told(left if filters else tr(_NOTHING)))

    def _counted(self) -> str:
        shown, total = self.list.rows.many, self.state.total
        if self.state.query.trashed:
            total = shown  # what was removed is not counted in all
        told = [tr_n(len(self.list.picked), "{n} selected", "{n} selected")] if self.list.picked else []
        some = tr("{some} of {all}", some=number(shown), all=number(total))
        return "   ·   ".join([*told, number(shown) if shown == total else some])

    # finding

    def begin_finding(self) -> None:
        """Type words, or other conditions, in the line above the list."""
        self.field.setText(self.state.filters.value(WORDS))
        self.field.show()
        self.field.selectAll()
        self.field.setFocus()

    def to_list(self) -> None:
        """From the line back to the items; what is typed stays in force."""
        self.list.setFocus()
        self.field.hide()

    def _typed(self, line: str) -> None:
        self.show_only(self.state.filters.saying(line))

    def _field_left(self) -> None:
        self.to_list()
        if self.state.filters.value(WORDS):
            self.show_only(self.state.filters.saying(""))

    def back(self) -> None:
        """What Esc does: nothing selected any more, then filters off one by one, then leave."""
        if self.list.rows.picked:
            self.list.pick([])
        elif self.state.filters:
            self.show_only(self.state.filters.without_last())
        else:
            self.leave()

    # what happens

    def dress(self) -> None:
        """Put on the window's theme and the size of the text."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#desk {{ background: {t.page}; }}")
        inks = {self._title: t.title, self._count: t.dim, self._shown: t.dim, self._problem: t.accent}
        for label, colour in inks.items():
            label.setStyleSheet(f"color: {colour};")
        self.list.cell.theme, self.list.cell.text = t, self._w.settings.get("look/size")
        self.writing.dress()
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.renew()
        self.preview.dress()

    def finish(self) -> None:
        """Save and close the note that is being written."""
        self.writing.finish()

    def leave(self) -> None:
        """Close it; what was typed is kept, and where the reader stood."""
        self.finish()
        self.state.stand, self.state.picked = self.here, self.list.picked
        self.state.changed.disconnect(self._changed)
        super().leave()
        self._w.sources.stand_on(self._w.opening.place_key)

    def _changed(self, listed: bool) -> None:
        self.list.rows.forget()
        if listed:
            self.renew(self._waiting or self.here)
        else:
            self.list.cell.reset()
            self.list.canvas.update()

    def _moved(self) -> None:
        self.writing.finish_elsewhere()
        self.preview.follow(self.standing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room_for_preview()

    def _room_for_preview(self) -> None:
        wide = self.width() >= fonts.px(_ROOM) and bool(self._w.settings.get("desk/preview"))
        self.preview.setVisible(wide)
        side = 0 if wide else max(0, (self.width() - fonts.px(_COLUMN)) // 2)
        self._row.setContentsMargins(side, 0, side, 0)
        if wide:
            self.preview.follow(self.standing)

    def toggle_preview(self) -> bool:
        """Show the text beside the items, or no longer; says whether it is shown now."""
        self._w.settings.set("desk/preview", not self._w.settings.get("desk/preview"))
        self._room_for_preview()
        return not self.preview.isHidden()


def open_desk(window: Window) -> None:
    """Open the desk where it was left; where it is open already, go to its list."""
    view = window.views.get("desk")
    if isinstance(view, DeskView):
        view.to_list()
        return
    for other in [*window.views.values()]:
        other.leave()
    DeskView(window).start()

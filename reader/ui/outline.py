"""An outline as a view: what was highlighted and written, put in an order by hand.

Its verbs are in commands/outline.py. What is written in it saves itself (outline_writing.py).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout

from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.outline import Frame, Item, Outline
from reader.model.wording import tr, tr_n, tr_noop
from reader.ui import fonts
from reader.ui.mirroring import margins
from reader.ui.outline_list import OutlineList
from reader.ui.outline_writing import ORIGIN, Writing
from reader.ui.panes import Empty
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: The widest that the column is (pixels at the usual size of letters).
_COLUMN = 860
#: What a change must have touched for an outline to look otherwise.
_SHOWN = (
    Touched.OUTLINES | Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS | Touched.ARTICLES
    | Touched.SOURCES | Touched.CAPTURES
)  # fmt: skip
_EMPTY = tr_noop(
    "Nothing is in this outline yet.\n\n"
    "{new_paragraph|N} begins a paragraph, {new_heading|H} a heading.\n"
    "In a text {add_to_outline|Shift+Return} puts the highlight into it."
)
#: What can be done where nothing is in an outline.
_BEGINNING = ("new_paragraph", "new_heading", "choose_outline", "leave", "keys")
_NONE = tr_noop(
    "There is no outline yet.\n\n"
    "{new_outline|Ctrl+N} makes one, {new_paragraph|N} begins a paragraph in the first.\n"
    "In a text {add_to_outline|Shift+Return} puts the highlight into one."
)


class OutlineView(View):
    """Shows the outline that was used last; None while the library has none."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, "outline", tr("Outline"), (window.list_pane, window.page_pane, window.notes))
        self.outline: Outline | None = None
        self.frame = Frame([], set(), 0)
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold))
        self._said = self.label(fonts.sans(13.5))
        self._empty = Empty(self)
        self.list = OutlineList(window.theme, window.session.library.outlines.some, self)
        self.list.rows.failed.connect(window.tell_trouble, Qt.ConnectionType.QueuedConnection)
        self.list.rows.folded = set(str(window.settings.get("outline/folded")).split())
        self.writing = Writing(self, window)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        for part in (self._title, self._said):
            self._column.addWidget(part)
        self._column.addLayout(self._empty.over(self.list), 1)
        self.list.open_asked.connect(lambda: window.run("open_item"))
        self.list.pressed_on.connect(lambda _row: self.writing.finish())
        self.list.picking.connect(self.say)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(partial(window.menus.offer, self.list))
        self.list.fold_asked.connect(lambda: window.run("turn_fold"))
        self.list.moved.connect(self._remember)
        window.session.changed.connect(self._changed)
        self.dress()
        self.show_outline(str(window.settings.get("outline/last")), str(window.settings.get("outline/item")))

    # what is shown

    def show_outline(self, id: str = "", item: str = "") -> None:
        """Show an outline, the one named or the first there is, standing on an item."""
        self.writing.finish()
        outlines = {each.id: each for each in self._w.session.library.outlines.all()}
        self.outline = outlines.get(id) or next(iter(outlines.values()), None)
        if self.outline:
            self._w.settings.set("outline/last", self.outline.id)
        self.list.rows.picked = {}
        self._show(item)

    def _show(self, stand_on: str = "") -> None:
        library = self._w.session.library
        self.frame = Frame([], set(), 0)
        if self.outline is None:
            self.outline = next(iter(library.outlines.all()), None)
        if self.outline:
            try:
                self.outline = library.outlines.find(self.outline.id)
                self.frame = library.outlines.frame(self.outline.id)
            except NotFound:
                self.show_outline()
                return
        self.list.rows.forget()
        self.list.show_order(self.frame.order, stand_on)
        self.say()

    def say(self) -> None:
        """The name, what is in it, and what would fill it."""
        items, picked = len(self.list.rows.order), len(self.list.rows.picked)
        self._title.setText(self.outline.name if self.outline else tr("Outlines"))
        said = [tr_n(picked, "{n} selected", "{n} selected")] if picked else []
        said += [tr_n(items, "{n} item", "{n} items")] if items else []
        said += [tr_n(self.frame.quoted, "{n} quoted", "{n} quoted")] if self.frame.quoted else []
        self._said.setText("  ·  ".join(said))
        self._said.setVisible(bool(said))
        empty = "" if items or self.writing.open else tr(_EMPTY) if self.outline else tr(_NONE)
        self._empty.say(self._w.told(empty))
        self.setAccessibleDescription(", ".join([self._title.text(), *said, self._empty.text()]))

    def _changed(self, change: Change, origin: str) -> None:
        if self._w.views.get("outline") is not self or not change.touched & _SHOWN:
            return
        if self.writing.open:
            return
        library, outline = self._w.session.library, self.into()
        if origin == ORIGIN and outline and self.list.arrange(library.outlines.order(outline)):
            self.say()
        else:
            self._show()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """The keys that fill an outline in which nothing is; none where the usual ones mean something."""
        if self.list.rows.order or self.writing.open:
            return ()
        rows = (self._w.actions_by_name[name] for name in _BEGINNING)
        keys = ((self._w.keymap.key_in(row.name, "outline"), row.short or row.title) for row in rows)
        return tuple((key, tr(words)) for key, words in keys if key)

    def into(self) -> str | None:
        """The id of the outline that is written into; None where the library has yet to make the first."""
        return self.outline.id if self.outline else None

    def renew(self, stand_on: str = "") -> None:
        """Show the outline as the library has it now."""
        self._show(stand_on)

    # what the verbs ask

    @property
    def chosen(self) -> set[str]:
        """The ids of what is meant: what is selected, else the item stood on."""
        rows = self.list.rows
        if rows.picked:
            return set(rows.picked)
        return {self.list.item.id} if self.list.item else set()

    def place_of(self, chosen: set[str]) -> tuple[Item | None, int]:
        """What the first of some items lies beneath, and its row."""
        rows = self.list.rows
        first = min(chosen, key=lambda id: rows.row_of(id) or 0)
        return rows.above(first), rows.row_of(first) or 0

    def arranged(
        self, change: Change | None, chosen: set[str], item: str, was: tuple[Item | None, int]
    ) -> None:
        """Say where what was moved has come to, and let it be seen; `item` is what was stood on, `was` the
        place of what was chosen."""
        rows = self.list.rows
        if not change:
            self._w.status.say(tr("There is no way on in this direction."))
            return
        hiding = rows.folded_over(chosen)
        if hiding:
            self.fold(hiding, away=False)
            self.list.stand_on(rows.row_of(item) or 0)
        over, row = self.place_of(chosen)
        if (over and over.id) == (was[0] and was[0].id):
            self._w.status.say(tr("Moved up.") if row < was[1] else tr("Moved down."))
        else:
            self._w.status.say(_moved(len(chosen), over))

    def fold(self, ids: set[str], *, away: bool) -> None:
        """Fold branches away, or unfold them."""
        rows = self.list.rows
        rows.folded = rows.folded | ids if away else rows.folded - ids
        self._keep_folded()
        self.list.show_order(rows.order)
        self.say()

    def _keep_folded(self) -> None:
        """Keep what is folded for the next start; what was deleted needs no place there."""
        folded = self.list.rows.folded
        left = folded - self._w.session.library.outlines.deleted(folded)
        self._w.settings.set("outline/folded", " ".join(sorted(left)))

    def back(self) -> None:
        """Drop the selection, else leave."""
        if self.list.rows.picked:
            self.list.pick([])
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; what was typed is kept."""
        super().leave()
        self._keep_folded()

    def finish(self) -> None:
        """Save and close what is being written."""
        self.writing.finish()

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        # Not by a style sheet, for which Qt would paint what lies beneath with every change.
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, QColor(t.page))
        self.setPalette(ground)
        self._title.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.dim};")
        self.list.setStyleSheet(f"QTableView {{ background: {t.page}; border: none; outline: none; }}")
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.cell.theme = t
        self.list.cell.text = self._w.settings.get("look/size")
        self.list.renew()
        self.writing.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(20, (self.width() - fonts.px(_COLUMN)) // 2)
        margins(self._column, side, 26, max(6, side - 12), 6)
        for label in (self._title, self._said):
            label.setIndent(fonts.px(10))
        super().resizeEvent(event)

    def _remember(self) -> None:
        if self.list.item:
            self._w.settings.set("outline/item", self.list.item.id)


def _moved(many: int, over: Item | None) -> str:
    if over is None:
        if many == 1:
            return tr("Moved to the first level.")
        return tr_n(many, "{n} moved to the first level.", "{n} moved to the first level.")
    if many == 1:
        return tr("Moved under {item}.", item=brief(over))
    return tr_n(many, "{n} moved under {item}.", "{n} moved under {item}.", item=brief(over))


def brief(item: Item) -> str:
    """The first words of an item, to be named in a message."""
    from reader.ui.citing import beginning

    return beginning(item.words)
